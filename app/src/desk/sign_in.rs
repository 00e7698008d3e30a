//! The desk's door.

use leptos::prelude::*;

use crate::ui::error_summary::{ErrorSummary, SummaryLine};
use crate::ui::layout::DeskPage;
use crate::ui::request::parameter;
use crate::ui::text_line::TextLine;

const AGAIN: &str = "Check name and password: together they open nothing";

/// `/desk/sign-in`
#[component]
pub fn SignInPage() -> impl IntoView {
    let again = parameter("again").is_some();
    let error = if again { AGAIN } else { "" };
    let lines: Vec<SummaryLine> =
        again.then(|| SummaryLine { target: "name".into(), message: AGAIN.into() }).into_iter().collect();
    view! {
        <DeskPage title="Sign in" who=None wrong=again>
            <div class="wizard">
                <ErrorSummary lines=Signal::stored(lines) />
                <h1>"Sign in"</h1>
                <form method="post" action="/api/sign_in">
                    <TextLine id="name" name="name" label="Name" error=error autocomplete="username" />
                    <TextLine id="password" name="password" label="Password" kind="password" autocomplete="current-password" />
                    <button class="usa-button usa-button--big" type="submit">
                        "Sign in"
                    </button>
                </form>
            </div>
        </DeskPage>
    }
}
