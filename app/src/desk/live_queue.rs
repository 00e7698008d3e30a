//! The island that shows the queue and keeps it up to date: each event of the desk's stream makes it fetch the rows
//! anew. Without JavaScript it is a table with buttons.

#![allow(missing_docs, reason = "the macros of Leptos write items without docs")]

#[cfg(feature = "hydrate")]
mod stream;

use leptos::prelude::*;

use super::queue_row::{Offer, Queue, QueueRow};
use crate::report::code::Coded;
use crate::report::lifecycle::State;

/// The open reports.
#[island]
pub fn LiveQueue(queue: Queue) -> impl IntoView {
    let last_event = queue.last_event;
    let rows = RwSignal::new(queue.rows);
    let live = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    stream::follow(last_event, rows, live);
    #[cfg(not(feature = "hydrate"))]
    let _ = last_event;
    let count = move || match rows.get().len() {
        0 => "Nothing is waiting.".to_owned(),
        1 => "1 open report.".to_owned(),
        count => format!("{count} open reports."),
    };
    view! {
        <div class="queue" data-live=move || live.get().then_some("yes")>
            <p class="queue__count">
                <span role="status">{count}</span>
                <span class="queue__live">
                    {move || if live.get() { " Updates by itself." } else { " Load the page again to see what is new." }}
                </span>
            </p>
            <div class="usa-table-container--scrollable" tabindex="0" role="region" aria-label="Open reports">
                <table class="usa-table usa-table--stacked">
                    <thead>
                        <tr>
                            <th scope="col">"Received"</th>
                            <th scope="col">"Kind"</th>
                            <th scope="col">"Worst credible outcome"</th>
                            <th scope="col">"State"</th>
                            <th scope="col">"With"</th>
                            <th scope="col">"What you can do"</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || rows.get() key=|row| (row.id, row.version()) children=row_view />
                    </tbody>
                </table>
            </div>
        </div>
    }
}

impl QueueRow {
    /// What changes when the row has to be drawn anew.
    fn version(&self) -> (State, Option<String>, Offer) {
        (self.state, self.claimed_by.clone(), self.offer)
    }
}

fn row_view(row: QueueRow) -> impl IntoView {
    let id = row.id.to_string();
    let about = format!("{}, received {}", row.category.label(), row.received);
    let offer = match row.offer {
        Offer::Claim => view! {
            <form method="post" action="/api/claim_report">
                <input type="hidden" name="report" value=id />
                <button class="usa-button" type="submit">
                    "Claim"
                    <span class="usa-sr-only">": " {about}</span>
                </button>
            </form>
        }
        .into_any(),
        Offer::Continue => workbench_link(&id, "Continue", about),
        Offer::Approve => workbench_link(&id, "Read and approve", about),
        Offer::Nothing => "With someone else".into_any(),
    };
    view! {
        <tr>
            <td data-label="Received">{row.received}</td>
            <td data-label="Kind">{row.category.label()}</td>
            <td data-label="Worst credible outcome">{row.potential.label()}</td>
            <td data-label="State">
                <span class=format!("usa-tag state state--{}", row.state.code())>{row.state.label()}</span>
            </td>
            <td data-label="With">{row.claimed_by.unwrap_or_else(|| "–".to_owned())}</td>
            <td data-label="What you can do">{offer}</td>
        </tr>
    }
}

fn workbench_link(id: &str, label: &'static str, about: String) -> AnyView {
    view! {
        <a class="usa-button usa-button--outline" href=format!("/desk/reports/{id}")>
            {label}
            <span class="usa-sr-only">": " {about}</span>
        </a>
    }
    .into_any()
}
