//! Send your report.

use leptos::prelude::*;

use crate::fault::Fault;
use crate::intake::DRAFT_COOKIE;
use crate::ports::Sent;
use crate::ui::request::{answer, cookie, lead_to, ports};

/// Sends the report, once, and leads to the receipt; a second time it leads to the same receipt.
#[server(prefix = "/api", endpoint = "send_report")]
pub async fn send_report() -> Result<(), Fault> {
    answer(send().await)
}

async fn send() -> Result<(), Fault> {
    match ports().intake.send(cookie(DRAFT_COOKIE).as_deref()).await? {
        Sent::Received => lead_to("/report/receipt"),
        Sent::Problems(page) => lead_to(&page.path()),
    }
    Ok(())
}
