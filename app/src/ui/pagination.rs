//! Previous and next page, and where one is.

use leptos::prelude::*;

/// Links to the pages around this one; nothing where there is only one page.
#[component]
pub fn Pagination(
    /// This page, from 1.
    page: usize,
    /// How many there are.
    pages: usize,
    /// The address of a page.
    address: impl Fn(usize) -> String + Send + 'static,
) -> impl IntoView {
    let previous = (page > 1).then(|| address(page - 1));
    let next = (page < pages).then(|| address(page + 1));
    (pages > 1).then(|| {
        view! {
            <nav class="pages" aria-label="Pages">
                {previous.map(|href| view! { <a class="usa-button usa-button--outline" href=href rel="prev">"Previous page"</a> })}
                <span>{format!("Page {page} of {pages}")}</span>
                {next.map(|href| view! { <a class="usa-button usa-button--outline" href=href rel="next">"Next page"</a> })}
            </nav>
        }
    })
}
