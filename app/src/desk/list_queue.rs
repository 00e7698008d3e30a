//! The queue as the live island fetches it anew.

#![allow(missing_docs, reason = "the macros of Leptos write items without docs")]

use leptos::prelude::*;

use super::queue_row::Queue;
use crate::fault::Fault;

/// The open reports for whoever is signed in.
#[server(prefix = "/api", endpoint = "list_queue")]
pub async fn list_queue() -> Result<Queue, Fault> {
    use crate::ui::request::{answer, ports};

    let who = answer(super::session::signed_in().await)?;
    answer(ports().desk.queue(&who).await)
}
