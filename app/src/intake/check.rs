//! Check your answers, and send.

use leptos::prelude::*;

use super::DRAFT_COOKIE;
use super::wizard::Unreadable;
use crate::report::code::Coded;
use crate::report::question::{Control, Question};
use crate::report::{Answers, Page, Problem, validate};
use crate::ui::error_summary::{ErrorSummary, SummaryLine};
use crate::ui::layout::OfficerPage;
use crate::ui::request::{cookie, lead_to, ports};

/// `/report/check`
#[component]
pub fn CheckPage() -> impl IntoView {
    let intake = ports().intake;
    let cookie = cookie(DRAFT_COOKIE);
    Suspend::new(async move {
        let Ok(draft) = intake.draft(cookie.as_deref()).await else { return view! { <Unreadable /> }.into_any() };
        let Some(draft) = draft else {
            lead_to("/report");
            return ().into_any();
        };
        let problems = validate::all(&draft.answers, intake.now());
        let lines: Vec<SummaryLine> = problems.iter().map(SummaryLine::from).collect();
        let wrong = !problems.is_empty();
        let pages = Page::ALL.iter().filter(|&&page| page != Page::Before);
        view! {
            <OfficerPage title="Check your answers" wrong=wrong>
                <div class="wizard">
                    <a class="back" href=Page::Publishing.path()>"Back"</a>
                    <ErrorSummary lines=Signal::stored(lines) />
                    <h1>"Check your answers"</h1>
                    {pages
                        .map(|&page| view! { <Answered page=page answers=draft.answers.clone() problems=problems.clone() /> })
                        .collect_view()}
                    <h2>"Send your report"</h2>
                    <p>
                        "When you send it, the receipt code is shown on the next page. Have something ready to write it "
                        "down: it is the only way back."
                    </p>
                    <form method="post" action="/api/send_report">
                        <button class="usa-button usa-button--big" type="submit">
                            "Send your report"
                        </button>
                    </form>
                </div>
            </OfficerPage>
        }
        .into_any()
    })
}

#[component]
fn Answered(page: Page, answers: Answers, problems: Vec<Problem>) -> impl IntoView {
    let change = format!("{}?from=check", page.path());
    let rows = page.questions().iter().map(|question| {
        let problem = problems.iter().find(|problem| problem.field == question.field).map(Problem::message);
        let code = question.field.code();
        let href = format!("{change}#{code}");
        view! {
            <div class="answers__row" id=code tabindex="-1">
                <dt>{question.field.label()}</dt>
                <dd>
                    {problem.map(|message| view! { <span class="usa-error-message">{message}</span> })}
                    {shown(question, &answers)}
                </dd>
                <dd class="answers__change">
                    <a href=href>
                        "Change"
                        <span class="usa-sr-only">": " {question.field.label()}</span>
                    </a>
                </dd>
            </div>
        }
    });
    let rows = rows.collect_view();
    view! {
        <section>
            <h2>{page.label()}</h2>
            <dl class="answers">{rows}</dl>
        </section>
    }
}

fn shown(question: &Question, answers: &Answers) -> AnyView {
    let values = answers.all(question.field);
    if values.is_empty() {
        return view! { <span class="unanswered">"Not provided"</span> }.into_any();
    }
    match question.control {
        Control::Tick => view! { "Yes" }.into_any(),
        Control::One(choices) | Control::Many { choices, .. } => {
            let label = |code: &String| choices.iter().find(|choice| choice.code == code).map(|choice| choice.label);
            values.iter().filter_map(label).collect::<Vec<_>>().join("; ").into_any()
        }
        Control::Year | Control::Line { .. } | Control::Text { .. } => {
            view! { <span class="written">{answers.text(question.field).to_owned()}</span> }.into_any()
        }
    }
}
