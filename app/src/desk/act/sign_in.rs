//! Sign in.

use leptos::prelude::*;

use crate::desk::session::SESSION_COOKIE;
use crate::fault::Fault;
use crate::ui::request::{answer, lead_to, ports, set_cookie};

/// Begins a session, or leads back to the form. Name and password are not told apart.
#[server(prefix = "/api", endpoint = "sign_in")]
pub async fn sign_in(#[server(default)] name: String, #[server(default)] password: String) -> Result<(), Fault> {
    answer(begin(name, password).await)
}

async fn begin(name: String, password: String) -> Result<(), Fault> {
    match ports().accounts.sign_in(&name, &password).await? {
        Some(session) => {
            set_cookie(SESSION_COOKIE, &session);
            lead_to("/desk");
        }
        None => lead_to("/desk/sign-in?again=yes"),
    }
    Ok(())
}
