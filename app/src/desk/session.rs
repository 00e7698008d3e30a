//! Who is signed in, for every page and server function of the desk.

use crate::fault::Fault;
use crate::ports::Moderator;
use crate::ui::request::{cookie, ports};

/// The cookie of a moderator's session.
pub const SESSION_COOKIE: &str = "__Host-desk";

/// The person who is signed in.
///
/// # Errors
/// [`Fault::SignedOut`] when nobody is.
pub async fn signed_in() -> Result<Moderator, Fault> {
    let session = cookie(SESSION_COOKIE).ok_or(Fault::SignedOut)?;
    ports().accounts.who(&session).await?.ok_or(Fault::SignedOut)
}
