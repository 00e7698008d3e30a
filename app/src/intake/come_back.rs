//! Coming back with the code.

use leptos::prelude::*;

use super::RETURN_COOKIE;
use super::wizard::Unreadable;
use crate::ports::Follow;
use crate::report::lifecycle::State;
use crate::report::receipt::ReceiptCode;
use crate::ui::error_summary::{ErrorSummary, SummaryLine};
use crate::ui::layout::OfficerPage;
use crate::ui::request::{cookie, lead_to, parameter, ports};
use crate::ui::text_line::TextLine;

const AGAIN: &str = "Check the code: it opens no report. Codes have 24 letters and digits";

/// `/return`
#[component]
pub fn ReturnPage() -> impl IntoView {
    let again = parameter("again").is_some();
    let error = if again { AGAIN } else { "" };
    let lines: Vec<SummaryLine> =
        again.then(|| SummaryLine { target: "code".into(), message: AGAIN.into() }).into_iter().collect();
    view! {
        <OfficerPage title="Come back with your code" wrong=again>
            <div class="wizard">
                <ErrorSummary lines=Signal::stored(lines) />
                <h1>"Come back with your code"</h1>
                <p>"See what became of your report, or take it back."</p>
                <form method="post" action="/api/open_report">
                    <TextLine
                        id="code"
                        name="code"
                        label="Receipt code"
                        hint="Capitals, spaces and hyphens do not matter."
                        error=error
                    />
                    <button class="usa-button usa-button--big" type="submit">
                        "Open"
                    </button>
                </form>
            </div>
        </OfficerPage>
    }
}

/// `/return/status`
#[component]
pub fn StatusPage() -> impl IntoView {
    let intake = ports().intake;
    let code = cookie(RETURN_COOKIE).and_then(|code| ReceiptCode::read(&code));
    Suspend::new(async move {
        let follow = match code {
            Some(code) => intake.follow(&code).await,
            None => Ok(None),
        };
        match follow {
            Ok(Some(follow)) => view! { <Status follow=follow /> }.into_any(),
            Ok(None) => {
                lead_to("/return");
                ().into_any()
            }
            Err(_) => view! { <Unreadable /> }.into_any(),
        }
    })
}

#[component]
fn Status(follow: Follow) -> impl IntoView {
    let (heading, text) = match follow.state {
        State::Received => ("Your report is waiting", "It is in the queue. No one has opened it yet."),
        State::InReview => ("Your report is being reviewed", "A reviewer removes what could identify anyone."),
        State::AwaitingApproval => ("Your report is nearly done", "A second reviewer checks the edited report."),
        State::Published => ("Your report is published", "Others can learn from it now."),
        State::Counted => ("Your report is counted", "It is in the statistics. Its text is not published."),
        State::Declined => ("Your report was not published", "The reviewers decided not to publish it."),
        State::Withdrawn => ("You have taken your report back", "Nothing of it is public."),
    };
    let open = follow.state.is_open() || follow.state == State::Published;
    view! {
        <OfficerPage title=heading>
            <div class="wizard">
                <h1>{heading}</h1>
                <p class="lead">{text}</p>
                {follow.declined.map(|reason| view! { <p>"The reason: " {reason} "."</p> })}
                {follow.published.map(|href| view! { <p><a href=href>"Read the published report"</a></p> })}
                {open
                    .then(|| {
                        view! {
                            <h2>"Take it back"</h2>
                            <p>"It is removed from the queue and, if it was published, from the library. This cannot be undone."</p>
                            <form method="post" action="/api/withdraw_report">
                                <button class="usa-button usa-button--secondary" type="submit">
                                    "Take my report back"
                                </button>
                            </form>
                        }
                    })}
            </div>
        </OfficerPage>
    }
}
