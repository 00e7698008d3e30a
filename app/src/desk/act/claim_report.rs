//! Claim.

use leptos::prelude::*;

use super::{report_id, workbench_path};
use crate::desk::session::signed_in;
use crate::fault::Fault;
use crate::ui::request::{answer, lead_to, ports};

/// Takes a report from the queue and opens it.
#[server(prefix = "/api", endpoint = "claim_report")]
pub async fn claim_report(#[server(default)] report: String) -> Result<(), Fault> {
    answer(claim(report).await)
}

async fn claim(report: String) -> Result<(), Fault> {
    let who = signed_in().await?;
    let report = report_id(&report)?;
    ports().desk.claim(&who, report).await?;
    lead_to(&workbench_path(report));
    Ok(())
}
