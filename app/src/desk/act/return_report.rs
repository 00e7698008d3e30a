//! Send back.

use leptos::prelude::*;

use super::{report_id, workbench_path};
use crate::desk::session::signed_in;
use crate::fault::Fault;
use crate::ui::request::{answer, lead_to, ports};

/// Sends a proposed edition back to the person who worked on it, with a note.
#[server(prefix = "/api", endpoint = "return_report")]
pub async fn return_report(#[server(default)] report: String, #[server(default)] note: String) -> Result<(), Fault> {
    answer(send_back(report, note).await)
}

async fn send_back(report: String, note: String) -> Result<(), Fault> {
    let who = signed_in().await?;
    let report = report_id(&report)?;
    let desk = ports().desk;
    if note.trim().is_empty() {
        // Only those who may approve learn what is missing.
        desk.workbench(&who, report).await?.may_approve.then_some(()).ok_or(Fault::NotAllowed)?;
        lead_to(&format!("{}?note=missing", workbench_path(report)));
        return Ok(());
    }
    desk.send_back(&who, report, note).await?;
    lead_to("/desk");
    Ok(())
}
