//! Continue.

use leptos::prelude::*;

use crate::fault::Fault;
use crate::intake::{DRAFT_COOKIE, DRAFT_HOURS};
use crate::ports::Saved;
use crate::report::Page;
use crate::report::answers::Posted;
use crate::report::code::Coded;
use crate::ui::request::{answer, clear_cookie, cookie, keep_cookie, lead_to, ports};

/// Stores a page's answers and leads on, or back to the page where something has to be mended.
#[server(prefix = "/api", endpoint = "save_page")]
pub async fn save_page(
    page: String,
    #[server(default)] from: String,
    #[server(default)] hinted: String,
    #[server(default)] answers: Posted,
) -> Result<(), Fault> {
    answer(save(page, from, hinted, answers).await)
}

async fn save(page: String, from: String, hinted: String, answers: Posted) -> Result<(), Fault> {
    let page = Page::from_code(&page).map_err(|_| Fault::BadRequest)?;
    let before = cookie(DRAFT_COOKIE);
    let (saved, cookie) = ports().intake.save(before.as_deref(), page, answers).await?;
    if saved == Saved::OutOfScope {
        clear_cookie(DRAFT_COOKIE);
        lead_to("/report/out-of-scope");
        return Ok(());
    }
    keep_cookie(DRAFT_COOKIE, &cookie, DRAFT_HOURS);
    let from_check = from == "check";
    let next = match page.next() {
        Some(next) if !from_check => next.path(),
        _ => "/report/check".to_owned(),
    };
    let from = if from_check { "?from=check" } else { "" };
    match saved {
        Saved::Problems => lead_to(&format!("{}{from}", page.path())),
        Saved::Hinted if hinted != "yes" => lead_to(&format!("/report/hints/{}{from}", page.code())),
        _ => lead_to(&next),
    }
    Ok(())
}
