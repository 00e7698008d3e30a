//! Coming back with the code.

use leptos::prelude::*;

use crate::fault::Fault;
use crate::intake::RETURN_COOKIE;
use crate::report::receipt::ReceiptCode;
use crate::ui::request::{answer, lead_to, ports, set_cookie};

/// Opens the status page of the report that a code leads to.
#[server(prefix = "/api", endpoint = "open_report")]
pub async fn open_report(#[server(default)] code: String) -> Result<(), Fault> {
    answer(open(code).await)
}

async fn open(typed: String) -> Result<(), Fault> {
    // What is not a code takes the same way as one that opens nothing.
    let code = ReceiptCode::read(&typed).unwrap_or_else(|| ReceiptCode::from_bytes([0; 15]));
    match ports().intake.follow(&code).await? {
        Some(_) => {
            set_cookie(RETURN_COOKIE, code.characters());
            lead_to("/return/status");
        }
        None => lead_to("/return?again=yes"),
    }
    Ok(())
}
