//! How it works, and what is never stored.

use leptos::prelude::*;

use crate::ui::layout::ReaderPage;

/// `/about`
#[component]
pub fn AboutPage() -> impl IntoView {
    view! {
        <ReaderPage title="About">
            <div class="prose">
                <h1>"How it works"</h1>
                <p class="lead">
                    "Pilots have told their near misses to each other for fifty years, and flying became safe. This is the "
                    "same for police work."
                </p>
                <h2>"From report to lesson"</h2>
                <ol>
                    <li>"An officer answers nine short pages. No account, no name."</li>
                    <li>"What was written is encrypted before it is stored. Only the reviewers’ desk can open it."</li>
                    <li>"A reviewer goes through everything that could identify a person, a place or an agency, and replaces it."</li>
                    <li>"A second reviewer, never the same person, approves it or sends it back."</li>
                    <li>"Only then it is published. The month of publication is the only date it carries."</li>
                </ol>
                <h2>"What is never stored"</h2>
                <p>
                    "IP addresses, browser details, referrers, or the hour of a report. The server keeps no log of who opened "
                    "the reporting pages."
                </p>
                <h2>"What it is not"</h2>
                <p>
                    "Not an emergency service, not a complaint office, not an official report. It gives no legal immunity, and "
                    "it does not take deaths, serious injuries, crimes or misconduct."
                </p>
                <h2>"What we cannot promise"</h2>
                <p>
                    "Someone who was there may recognise an event whatever is removed. Reviewers withhold what makes that "
                    "likely, and decline a report when nothing else helps."
                </p>
            </div>
        </ReaderPage>
    }
}
