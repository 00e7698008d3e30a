//! The feed: words, filters, counts, pages. A plain form that gets; the address holds the whole question.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::card::Card;
use super::filters::{Chosen, Filters};
use super::query::{PAGE_SIZE, Query, Results};
use crate::shell::Refusal;
use crate::ui::layout::ReaderPage;
use crate::ui::pagination::Pagination;
use crate::ui::request::ports;

/// `/reports`
#[component]
pub fn FeedPage() -> impl IntoView {
    let parameters = use_query_map().get_untracked();
    let pairs: Vec<(String, String)> = parameters.into_iter().map(|(name, value)| (name.into_owned(), value)).collect();
    let query = Query::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let library = ports().library;
    Suspend::new(async move {
        match library.search(&query).await {
            Ok(results) => view! { <Feed query=query results=results /> }.into_any(),
            Err(fault) => view! { <Refusal fault=fault /> }.into_any(),
        }
    })
}

#[component]
fn Feed(query: Query, results: Results) -> impl IntoView {
    let Results { reports, total, counts } = results;
    let pages = total.div_ceil(PAGE_SIZE).max(1);
    let found = match total {
        0 => "No reports".to_owned(),
        1 => "1 report".to_owned(),
        total => format!("{total} reports"),
    };
    let cards = reports.into_iter().map(|report| view! { <Card report=report level=3 /> }).collect_view();
    let at = query.clone();
    view! {
        <ReaderPage title="Reports">
            <h1>"Reports"</h1>
            <div class="feed">
                <Filters query=query.clone() counts=counts />
                <section class="feed__results" aria-labelledby="found">
                    <h2 id="found">{found}</h2>
                    <Chosen query=query.clone() />
                    {(total == 0)
                        .then(|| view! { <p>"Nothing fits all of this. Take a filter away, or try another word."</p> })}
                    <ul class="cards">{cards}</ul>
                    <Pagination page=query.page pages=pages address=move |page| at.at(page).path() />
                </section>
            </div>
        </ReaderPage>
    }
}
