//! The receipt, and the pages after which nothing is left in the browser.

use leptos::prelude::*;

use super::DRAFT_COOKIE;
use super::receipt_tools::ReceiptTools;
use super::wizard::Unreadable;
use crate::ui::error_summary::{ErrorSummary, SummaryLine};
use crate::ui::layout::OfficerPage;
use crate::ui::request::{cookie, lead_to, parameter, ports};
use crate::ui::text_line::TextLine;

const AGAIN: &str = "Enter the code as it is shown above: this was another one";

/// `/report/receipt`
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let intake = ports().intake;
    let days = ports().instance.review_days;
    let cookie = cookie(DRAFT_COOKIE);
    let again = parameter("again").is_some();
    Suspend::new(async move {
        let Ok(receipt) = intake.receipt(cookie.as_deref()).await else { return view! { <Unreadable /> }.into_any() };
        let Some(receipt) = receipt else {
            lead_to("/report");
            return ().into_any();
        };
        let error = if again { AGAIN } else { "" };
        let lines: Vec<SummaryLine> =
            again.then(|| SummaryLine { target: "code".into(), message: AGAIN.into() }).into_iter().collect();
        view! {
            <OfficerPage title="Your report was received" wrong=again>
                <div class="wizard">
                    <ErrorSummary lines=Signal::stored(lines) />
                    <div class="receipt">
                        <h1>"Your report was received"</h1>
                        <p>"Your receipt code:"</p>
                        <p class="receipt__code" id="receipt-code">{receipt.code.grouped()}</p>
                        <p>
                            <strong>"Write it down now. "</strong>
                            "It is the only way back to your report, and it is not shown again."
                        </p>
                        <ReceiptTools />
                    </div>
                    <h2>"What happens next"</h2>
                    <ol class="usa-process-list">
                        <li class="usa-process-list__item">
                            <h3 class="usa-process-list__heading">"Two people read it"</h3>
                            <p>"They remove what could identify you, anyone else or your agency."</p>
                        </li>
                        <li class="usa-process-list__item">
                            <h3 class="usa-process-list__heading">{format!("Within {days} days they decide")}</h3>
                            <p>"Come back with your code to see what became of it, or to take it back."</p>
                        </li>
                        <li class="usa-process-list__item">
                            <h3 class="usa-process-list__heading">"What you wrote is destroyed"</h3>
                            <p>"Only the edited report stays, if it is published."</p>
                        </li>
                    </ol>
                    <h2>"Show that you have it"</h2>
                    <form method="post" action="/api/confirm_receipt">
                        <TextLine
                            id="code"
                            name="code"
                            label="Type the receipt code"
                            hint="Capitals, spaces and hyphens do not matter. Then this browser forgets everything about the report."
                            error=error
                        />
                        <button class="usa-button" type="submit">
                            "I have noted it"
                        </button>
                    </form>
                </div>
            </OfficerPage>
        }
        .into_any()
    })
}

/// `/report/done`
#[component]
pub fn DonePage() -> impl IntoView {
    view! {
        <OfficerPage title="Thank you">
            <div class="wizard">
                <h1>"Thank you"</h1>
                <p class="lead">
                    "You have the code, and this browser has forgotten the report. Somebody will walk in warned because of you."
                </p>
                <p>
                    "You may want to close this window and clear today’s history. "
                    <a href="/reports">"Read what others have reported"</a>
                </p>
            </div>
        </OfficerPage>
    }
}

/// `/report/out-of-scope`
#[component]
pub fn OutOfScopePage() -> impl IntoView {
    view! {
        <OfficerPage title="This is more than a near miss">
            <div class="wizard">
                <h1>"This is more than a near miss"</h1>
                <p class="lead">"We are very glad you are here to tell it. A death or serious injury belongs elsewhere."</p>
                <p>
                    "Report it through your agency’s official way. Nothing of what you entered was kept: it is gone from "
                    "this browser and from our server."
                </p>
                <p>"If you chose this by mistake, " <a href="/report">"start again"</a> "."</p>
            </div>
        </OfficerPage>
    }
}
