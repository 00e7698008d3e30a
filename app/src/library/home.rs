//! What this is, how to report, the latest lessons.

use leptos::prelude::*;

use super::card::Card;
use super::query::Query;
use crate::report::code::Coded;
use crate::report::published::Facet;
use crate::report::taxonomy::Category;
use crate::ui::layout::ReaderPage;
use crate::ui::request::ports;

const LATEST: usize = 6;

/// `/`
#[component]
pub fn HomePage() -> impl IntoView {
    let library = ports().library;
    Suspend::new(async move {
        let latest = library.search(&Query::default()).await.unwrap_or_default();
        let kinds = Category::ALL
            .iter()
            .map(|category| {
                let href = format!("/reports?{}={}", Facet::Category.code(), category.code());
                view! { <li><a href=href>{category.label()}</a></li> }
            })
            .collect_view();
        let some = !latest.reports.is_empty();
        let cards = latest.reports.into_iter().take(LATEST).map(|report| view! { <Card report=report level=3 /> });
        let cards = cards.collect_view();
        view! {
            <ReaderPage title="Nearly hurt. Not silent.">
                <section class="hero">
                    <h1>"It nearly went wrong. Tell it, so that it does not go wrong for the next officer."</h1>
                    <p class="lead">
                        "Confidential near-miss reports from police officers, edited by two reviewers so that nobody can "
                        "be recognised, and free for everyone to learn from."
                    </p>
                    <p class="actions">
                        <a class="usa-button usa-button--big" href="/report">"Report a near miss"</a>
                        <a class="usa-button usa-button--big usa-button--outline" href="/reports">"Read reports"</a>
                    </p>
                    <p class="hero__note">"About 10 minutes. No name, no agency, no exact date or place."</p>
                </section>
                <section class="kinds">
                    <h2>"By kind"</h2>
                    <ul>{kinds}</ul>
                </section>
                {some
                    .then(|| {
                        view! {
                            <section>
                                <h2>"Latest lessons"</h2>
                                <ul class="cards">{cards}</ul>
                                <p><a href="/reports">"All reports"</a></p>
                            </section>
                        }
                    })}
            </ReaderPage>
        }
    })
}
