//! A report in a list.

use leptos::prelude::*;

use crate::report::published::{Facet, Published};

/// Title, kind, synopsis, and how bad it could have been.
#[component]
pub fn Card(
    /// The report.
    report: Published,
    /// The level of its heading: 2 or 3.
    level: u8,
) -> impl IntoView {
    let link = view! { <a href=report.number.path()>{report.title.clone()}</a> };
    let heading = match level {
        2 => view! { <h2 class="card__title">{link}</h2> }.into_any(),
        _ => view! { <h3 class="card__title">{link}</h3> }.into_any(),
    };
    let facts = [Facet::Potential, Facet::Activity, Facet::TimeBlock, Facet::Setting];
    let facts = facts.iter().flat_map(|&facet| report.facets.labels(facet)).collect::<Vec<_>>().join(" · ");
    view! {
        <li class="card">
            <p class="card__kind">{report.facets.labels(Facet::Category).join(", ")}</p>
            {heading}
            <p class="card__synopsis">{report.synopsis.clone()}</p>
            <p class="card__facts">{facts}</p>
        </li>
    }
}
