//! What an officer's forms do: one server function a file, named for what it does. Each answers with a redirect, so that
//! it works the same with and without JavaScript.

#![allow(missing_docs, reason = "the macros of Leptos write items without docs")]

mod confirm_receipt;
mod leave_report;
mod open_report;
mod save_page;
mod send_report;
mod withdraw_report;

pub use confirm_receipt::ConfirmReceipt;
pub use leave_report::LeaveReport;
pub use open_report::OpenReport;
pub use save_page::SavePage;
pub use send_report::SendReport;
pub use withdraw_report::WithdrawReport;
