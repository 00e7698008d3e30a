//! Save, and send for approval.

use leptos::prelude::*;

use super::{report_id, workbench_path};
use crate::desk::session::signed_in;
use crate::fault::Fault;
use crate::ports::EditionInput;
use crate::ui::request::{answer, lead_to, ports};

/// Stores the workbench's form; with the intent `propose` also sends the edition for approval, or leads back to what is
/// missing.
#[server(prefix = "/api", endpoint = "edit_report")]
pub async fn edit_report(
    #[server(default)] report: String,
    #[server(default)] intent: String,
    #[server(default)] edition: EditionInput,
) -> Result<(), Fault> {
    answer(edit(report, intent, edition).await)
}

async fn edit(report: String, intent: String, mut edition: EditionInput) -> Result<(), Fault> {
    let who = signed_in().await?;
    let report = report_id(&report)?;
    let desk = ports().desk;
    let path = workbench_path(report);
    match intent.as_str() {
        "save" => {
            desk.edit(&who, report, edition).await?;
            lead_to(&path);
        }
        "accept_open" => {
            edition.accept_open = "yes".to_owned();
            desk.edit(&who, report, edition).await?;
            lead_to(&path);
        }
        "propose" => {
            desk.edit(&who, report, edition).await?;
            let problems = desk.propose(&who, report).await?;
            let missing = format!("{path}?tried=yes");
            lead_to(if problems.is_empty() { "/desk" } else { &missing });
        }
        _ => return Err(Fault::BadRequest),
    }
    Ok(())
}
