//! Typing the receipt code back.

use leptos::prelude::*;

use crate::fault::Fault;
use crate::intake::DRAFT_COOKIE;
use crate::report::receipt::ReceiptCode;
use crate::ui::request::{answer, clear_cookie, cookie, lead_to, ports};

/// Compares what was typed with the receipt; when it is right the browser forgets everything of the report.
#[server(prefix = "/api", endpoint = "confirm_receipt")]
pub async fn confirm_receipt(#[server(default)] code: String) -> Result<(), Fault> {
    answer(confirm(code).await)
}

async fn confirm(typed: String) -> Result<(), Fault> {
    let receipt = ports().intake.receipt(cookie(DRAFT_COOKIE).as_deref()).await?.ok_or(Fault::NotFound)?;
    if ReceiptCode::read(&typed) == Some(receipt.code) {
        clear_cookie(DRAFT_COOKIE);
        lead_to("/report/done");
    } else {
        lead_to("/report/receipt?again=yes");
    }
    Ok(())
}
