//! Exit this page.

use leptos::prelude::*;

use crate::fault::Fault;
use crate::intake::{DRAFT_COOKIE, RETURN_COOKIE};
use crate::ui::request::{answer, clear_cookie, cookie, lead_to, ports};

/// Destroys the draft, forgets its key and any receipt code, and leaves for a neutral page.
#[server(prefix = "/api", endpoint = "leave_report")]
pub async fn leave_report() -> Result<(), Fault> {
    clear_cookie(DRAFT_COOKIE);
    clear_cookie(RETURN_COOKIE);
    lead_to("/exit");
    answer(ports().intake.leave(cookie(DRAFT_COOKIE).as_deref()).await)
}
