//! A page of the wizard as a function of the draft.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::DRAFT_COOKIE;
use super::before::Before;
use super::form::WizardForm;
use crate::report::code::Coded;
use crate::report::page::NUMBERED;
use crate::report::{Page, validate};
use crate::shell::NotFound;
use crate::ui::layout::OfficerPage;
use crate::ui::question::Questions;
use crate::ui::request::{cookie, lead_to, parameter, ports};

/// `/report/<page>`
#[component]
pub fn WizardPage() -> impl IntoView {
    let code = use_params_map().read_untracked().get("page").unwrap_or_default();
    match Page::from_code(&code) {
        Ok(page) if page != Page::Before => view! { <Wizard page=page /> }.into_any(),
        _ => view! { <NotFound /> }.into_any(),
    }
}

/// `/report`
#[component]
pub fn StartPage() -> impl IntoView {
    view! { <Wizard page=Page::Before /> }
}

#[component]
fn Wizard(page: Page) -> impl IntoView {
    let intake = ports().intake;
    let cookie = cookie(DRAFT_COOKIE);
    let from_check = parameter("from").as_deref() == Some("check");
    Suspend::new(async move {
        let draft = intake.draft(cookie.as_deref()).await;
        let Ok(draft) = draft else { return view! { <Unreadable /> }.into_any() };
        if draft.is_none() && page != Page::Before {
            lead_to("/report");
            return ().into_any();
        }
        let draft = draft.unwrap_or_default();
        let now = intake.now();
        let attempted = draft.attempted.contains(&page);
        let problems = if attempted { validate::page(page, &draft.answers, now) } else { vec![] };
        let back = match page.previous() {
            _ if from_check => Some(("/report/check".to_owned(), "Back to your answers")),
            previous => previous.map(|previous| (previous.path(), "Back")),
        };
        let position = page.position();
        view! {
            <OfficerPage title=page.label() wrong=!problems.is_empty()>
                <div class="wizard">
                    {back.map(|(href, label)| view! { <a class="back" href=href>{label}</a> })}
                    <WizardForm page=page now=now problems=problems.clone() from_check=from_check>
                        {(position > 0)
                            .then(|| view! { <p class="step">{format!("Page {position} of {NUMBERED}")}</p> })}
                        <h1>{page.label()}</h1>
                        {(page == Page::Before).then(|| view! { <Before /> })}
                        {(page == Page::Lesson).then(|| view! { <Support /> })}
                        <Questions page=page answers=draft.answers problems=problems />
                    </WizardForm>
                </div>
            </OfficerPage>
        }
        .into_any()
    })
}

#[component]
fn Support() -> impl IntoView {
    let support = ports().instance.support.clone();
    view! {
        <aside class="usa-summary-box" aria-labelledby="support">
            <div class="usa-summary-box__body">
                <h2 class="usa-summary-box__heading" id="support">"A close call can stay with you"</h2>
                <div class="usa-summary-box__text">
                    <p>"Talking to someone who knows the job helps. These people do not know that you were here."</p>
                    <ul>
                        {support
                            .into_iter()
                            .map(|(name, reach)| view! { <li><strong>{name}</strong> ": " {reach}</li> })
                            .collect_view()}
                    </ul>
                </div>
            </div>
        </aside>
    }
}

/// A draft that could not be read: the database is away, or the key does not fit it.
#[component]
pub fn Unreadable() -> impl IntoView {
    crate::ui::request::set_status(503);
    view! {
        <OfficerPage title="Not available">
            <h1>"This page is not available at the moment"</h1>
            <p>"What you continued from is still stored. Load the page again in a minute."</p>
        </OfficerPage>
    }
}
