//! Without JavaScript: what in a page's texts may identify somebody, shown once after Continue. It never blocks.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::DRAFT_COOKIE;
use super::wizard::Unreadable;
use crate::report::Page;
use crate::report::code::Coded;
use crate::shell::NotFound;
use crate::ui::layout::OfficerPage;
use crate::ui::request::{cookie, parameter, ports};

/// `/report/hints/<page>`
#[component]
pub fn HintsPage() -> impl IntoView {
    let code = use_params_map().read_untracked().get("page").unwrap_or_default();
    let intake = ports().intake;
    let cookie = cookie(DRAFT_COOKIE);
    let from_check = parameter("from").as_deref() == Some("check");
    Suspend::new(async move {
        let Ok(page) = Page::from_code(&code) else { return view! { <NotFound /> }.into_any() };
        let Ok(draft) = intake.draft(cookie.as_deref()).await else { return view! { <Unreadable /> }.into_any() };
        let hints = intake.hints(page, &draft.unwrap_or_default().answers);
        let back = if from_check { format!("{}?from=check", page.path()) } else { page.path() };
        let next = page.next().filter(|_| !from_check).map_or("/report/check".to_owned(), Page::path);
        view! {
            <OfficerPage title="This may identify someone">
                <div class="wizard">
                    <h1>"This may identify someone"</h1>
                    <p class="lead">
                        "Your answer is stored. You can go on: the reviewers remove what identifies anyone. "
                        "Leaving it out yourself is safer."
                    </p>
                    <ul class="hint-list">
                        {hints
                            .into_iter()
                            .map(|hint| view! { <li><strong>{hint.words}</strong> " – " {hint.reason}</li> })
                            .collect_view()}
                    </ul>
                    <p class="actions">
                        <a class="usa-button usa-button--big" href=back>"Change my answer"</a>
                        <a class="usa-button usa-button--big usa-button--outline" href=next>"Continue as it is"</a>
                    </p>
                </div>
            </OfficerPage>
        }
        .into_any()
    })
}
