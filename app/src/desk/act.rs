//! What the desk's forms do: one server function a file, named for what it does.

#![allow(missing_docs, reason = "the macros of Leptos write items without docs")]

mod approve_report;
mod claim_report;
mod edit_report;
mod release_report;
mod return_report;
mod sign_in;
mod sign_out;

pub use approve_report::ApproveReport;
pub use claim_report::ClaimReport;
pub use edit_report::EditReport;
pub use release_report::ReleaseReport;
pub use return_report::ReturnReport;
pub use sign_in::SignIn;
pub use sign_out::SignOut;

use crate::fault::Fault;
use crate::report::id::ReportId;

fn report_id(posted: &str) -> Result<ReportId, Fault> {
    posted.parse().map_err(|_| Fault::BadRequest)
}

fn workbench_path(report: ReportId) -> String {
    format!("/desk/reports/{report}")
}
