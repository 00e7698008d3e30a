//! Taking a report back.

use leptos::prelude::*;

use crate::fault::Fault;
use crate::intake::RETURN_COOKIE;
use crate::report::receipt::ReceiptCode;
use crate::ui::request::{answer, cookie, lead_to, ports};

/// Withdraws the report whose status page is open.
#[server(prefix = "/api", endpoint = "withdraw_report")]
pub async fn withdraw_report() -> Result<(), Fault> {
    answer(withdraw().await)
}

async fn withdraw() -> Result<(), Fault> {
    let code = cookie(RETURN_COOKIE).and_then(|code| ReceiptCode::read(&code)).ok_or(Fault::NotFound)?;
    ports().intake.withdraw(&code).await?;
    lead_to("/return/status");
    Ok(())
}
