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
    let sent_back = ports().desk.send_back(&who, report, note).await?;
    lead_to(&if sent_back { "/desk".to_owned() } else { format!("{}?note=missing", workbench_path(report)) });
    Ok(())
}
