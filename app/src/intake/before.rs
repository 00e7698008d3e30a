//! What an officer should know before the first answer.

use leptos::prelude::*;

/// The text of the first page.
#[component]
pub fn Before() -> impl IntoView {
    view! {
        <p class="lead">
            "A near miss is a situation in which an officer could have been seriously hurt or killed, and was not. "
            "Tell it, and the next officer walks in warned."
        </p>
        <h2>"What it takes"</h2>
        <ul>
            <li>"About 10 minutes, nine short pages. Most questions are optional."</li>
            <li>"Your answers are kept for 72 hours after each page, so you can stop and go on in this browser."</li>
        </ul>
        <h2>"What we never ask"</h2>
        <p>
            "Your name, badge, agency, the exact date, time or address, case numbers, or anything about a subject’s age, "
            "sex or race. We store nothing about your connection: no IP address, no browser details."
        </p>
        <h2>"Who reads it, and what is published"</h2>
        <p>
            "Two reviewers with law-enforcement experience read it and remove what could identify you, anyone else or "
            "your agency. Only what both have approved is published. You choose whether it is your own words, a "
            "summary, or a number in the statistics."
        </p>
        <h2>"Keep the receipt"</h2>
        <p>
            "At the end you get a receipt code. It is the only way back to your report. We cannot find the report for "
            "you without it, and neither can anyone else."
        </p>
        <h2>"Before you go on"</h2>
        <ul>
            <li>"Use your own device and your own network, not your agency’s."</li>
            <li>
                "This is not an official report, not an emergency call and not a complaint. It gives no legal immunity."
            </li>
            <li>
                "Do not use it for a death, a serious injury, a crime or an allegation of misconduct. Use the official way."
            </li>
            <li>
                "“Exit this page” at the top forgets everything at once and opens a neutral page. Pressing Shift three "
                "times does the same."
            </li>
        </ul>
    }
}
