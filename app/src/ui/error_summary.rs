//! "There is a problem": the list above the heading whose lines lead to the fields (GOV.UK Design System).

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::report::Problem;
use crate::report::code::Coded;

/// A line of the summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryLine {
    /// The id of the control to which it leads.
    pub target: String,
    /// What to do.
    pub message: String,
}

impl From<&Problem> for SummaryLine {
    fn from(problem: &Problem) -> Self {
        Self { target: problem.field.code().to_owned(), message: problem.message() }
    }
}

/// The id of the summary, to move the focus there.
pub const ERROR_SUMMARY: &str = "error-summary";

/// The summary; nothing where there is no problem.
#[component]
pub fn ErrorSummary(
    /// The problems, in the order of the page.
    #[prop(into)]
    lines: Signal<Vec<SummaryLine>>,
) -> impl IntoView {
    view! {
        <Show when=move || !lines.get().is_empty()>
            <div class="error-summary" role="alert" tabindex="-1" id=ERROR_SUMMARY autofocus>
                <h2 class="error-summary__title">"There is a problem"</h2>
                <ul class="error-summary__list">
                    {move || {
                        lines
                            .get()
                            .into_iter()
                            .map(|line| {
                                view! {
                                    <li>
                                        <a href=format!("#{}", line.target)>{line.message}</a>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </div>
        </Show>
    }
}
