//! The island around a page's questions: the same validation that the server runs, run first in the browser; hints on
//! what may identify somebody; character counts; the quick way out. Without it the form posts as it stands.

#![allow(missing_docs, reason = "the macros of Leptos write items without docs")]

#[cfg(feature = "hydrate")]
mod browser;

use leptos::prelude::*;

use super::HINTED;
use crate::report::code::Coded;
use crate::report::{Page, Problem, YearMonth};
use crate::ui::error_summary::{ErrorSummary, SummaryLine};

/// The form of a wizard page. Its questions are rendered by the server and given as children; what crosses to the
/// browser are the page's name, the month, and the rules that were broken, not the answers.
#[island]
pub fn WizardForm(
    page: Page,
    now: YearMonth,
    problems: Vec<Problem>,
    from_check: bool,
    children: Children,
) -> impl IntoView {
    let lines = RwSignal::new(problems.iter().map(SummaryLine::from).collect::<Vec<_>>());
    let hints = RwSignal::new(Vec::<(String, String)>::new());
    let form = NodeRef::<leptos::html::Form>::new();
    let hinted = RwSignal::new("");
    #[cfg(feature = "hydrate")]
    browser::start(form, hinted);
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        browser::check(&event, page, now, lines);
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, now);
    };
    let input = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        browser::typed(&event, hints);
        #[cfg(not(feature = "hydrate"))]
        let _ = event;
    };
    let button = if page == Page::Before { "Start" } else { "Continue" };
    view! {
        <ErrorSummary lines=lines />
        <form
            method="post"
            action="/api/save_page"
            class="wizard__form"
            novalidate
            node_ref=form
            on:submit:capture=submit
            on:input=input
        >
            <input type="hidden" name="page" value=page.code() />
            <input type="hidden" name="from" value=if from_check { "check" } else { "" } />
            <input type="hidden" name=HINTED prop:value=hinted value="" />
            {children()}
            <div class="hints" aria-live="polite">
                <Show when=move || !hints.get().is_empty()>
                    <div class="usa-alert usa-alert--warning usa-alert--slim">
                        <div class="usa-alert__body">
                            <h2 class="usa-alert__heading">"This may identify someone"</h2>
                            <p>"You can go on: reviewers remove it. Leaving it out is safer."</p>
                            <ul>
                                {move || {
                                    hints
                                        .get()
                                        .into_iter()
                                        .map(|(words, reason)| view! { <li><strong>{words}</strong> " – " {reason}</li> })
                                        .collect_view()
                                }}
                            </ul>
                        </div>
                    </div>
                </Show>
            </div>
            <button class="usa-button usa-button--big" type="submit">
                {button}
            </button>
        </form>
    }
}
