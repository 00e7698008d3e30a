//! Approve.

use leptos::prelude::*;

use super::report_id;
use crate::desk::session::signed_in;
use crate::fault::Fault;
use crate::ui::request::{answer, lead_to, ports};

/// Approves what another person proposed, in the version that was shown, and opens the published page where there is one.
#[server(prefix = "/api", endpoint = "approve_report")]
pub async fn approve_report(#[server(default)] report: String, #[server(default)] version: u32) -> Result<(), Fault> {
    answer(approve(report, version).await)
}

async fn approve(report: String, version: u32) -> Result<(), Fault> {
    let who = signed_in().await?;
    let published = ports().desk.approve(&who, report_id(&report)?, version).await?;
    lead_to(published.as_deref().unwrap_or("/desk"));
    Ok(())
}
