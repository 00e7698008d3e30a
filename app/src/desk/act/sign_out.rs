//! Sign out.

use leptos::prelude::*;

use crate::desk::session::SESSION_COOKIE;
use crate::fault::Fault;
use crate::ui::request::{answer, clear_cookie, cookie, lead_to, ports};

/// Ends the session.
#[server(prefix = "/api", endpoint = "sign_out")]
pub async fn sign_out() -> Result<(), Fault> {
    answer(end().await)
}

async fn end() -> Result<(), Fault> {
    if let Some(session) = cookie(SESSION_COOKIE) {
        ports().accounts.sign_out(&session).await?;
    }
    clear_cookie(SESSION_COOKIE);
    lead_to("/desk/sign-in");
    Ok(())
}
