//! Put back.

use leptos::prelude::*;

use super::report_id;
use crate::desk::session::signed_in;
use crate::fault::Fault;
use crate::ui::request::{answer, lead_to, ports};

/// Puts a claimed report back into the queue.
#[server(prefix = "/api", endpoint = "release_report")]
pub async fn release_report(#[server(default)] report: String) -> Result<(), Fault> {
    answer(release(report).await)
}

async fn release(report: String) -> Result<(), Fault> {
    let who = signed_in().await?;
    ports().desk.release(&who, report_id(&report)?).await?;
    lead_to("/desk");
    Ok(())
}
