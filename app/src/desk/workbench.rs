//! The workbench: the original with its findings beside the edited text, the decisions, and what will be published
//! with it. The person who claimed it edits; another one reads and approves.

mod approval;
mod edition_fields;
mod findings;
mod texts;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use self::approval::{Approval, NOTE_MISSING};
use self::edition_fields::EditionFields;
use self::findings::Findings;
use self::texts::Texts;
use super::session::signed_in;
use crate::ports::{Moderator, Workbench};
use crate::report::Field;
use crate::report::code::Coded;
use crate::report::question::Question;
use crate::shell::Refusal;
use crate::ui::error_summary::{ErrorSummary, SummaryLine};
use crate::ui::layout::DeskPage;
use crate::ui::request::{parameter, ports};

/// `/desk/reports/<id>`
#[component]
pub fn WorkbenchPage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("id").unwrap_or_default();
    let tried = parameter("tried").is_some();
    Suspend::new(async move {
        let bench = async {
            let who = signed_in().await?;
            let report = id.parse().map_err(|_| crate::fault::Fault::NotFound)?;
            Ok((ports().desk.workbench(&who, report).await?, who))
        };
        match bench.await {
            Ok((bench, who)) => view! { <Bench bench=bench who=who tried=tried /> }.into_any(),
            Err(fault) => view! { <Refusal fault=fault /> }.into_any(),
        }
    })
}

#[component]
fn Bench(bench: Workbench, who: Moderator, tried: bool) -> impl IntoView {
    let told: Vec<_> = bench.problems.iter().copied().filter(|_| tried).collect();
    let note_missing = parameter("note").is_some() && bench.may_approve;
    let mut lines: Vec<SummaryLine> = told
        .iter()
        .map(|problem| SummaryLine { target: problem.target().to_owned(), message: problem.message() })
        .collect();
    if note_missing {
        lines.push(SummaryLine { target: "note".to_owned(), message: NOTE_MISSING.to_owned() });
    }
    let kind = bench.answers.one::<crate::report::taxonomy::Category>(Field::Category);
    let title = kind.map_or("Report", Coded::label);
    let report = bench.id.to_string();
    let state = bench.state.label();
    let with = bench.claimed_by.clone().map(|name| format!(" With {name}."));
    let proposed = bench.proposed_by.clone().map(|name| format!(" Sent for approval by {name}."));
    let note = bench.edition.returned_note.clone();
    let may_edit = bench.may_edit;
    let may_approve = bench.may_approve;
    let version = bench.version;
    let facts = facts(&bench);
    let texts = view! { <Texts texts=&bench.texts /> };
    let approval = may_approve.then(|| view! { <Approval bench=&bench note_missing=note_missing /> });
    let edit = may_edit.then(|| {
        view! {
            <form method="post" action="/api/edit_report" class="bench__form">
                <input type="hidden" name="report" value=report.clone() />
                <input type="hidden" name="edition[version]" value=version.to_string() />
                <Findings bench=&bench />
                <EditionFields bench=&bench told=&told />
                <div class="bench__actions">
                    <button class="usa-button" type="submit" name="intent" value="save">
                        "Save"
                    </button>
                    <button class="usa-button usa-button--big" type="submit" name="intent" value="propose">
                        "Send for approval"
                    </button>
                </div>
            </form>
            <form method="post" action="/api/release_report">
                <input type="hidden" name="report" value=report.clone() />
                <button class="usa-button usa-button--unstyled" type="submit">
                    "Put it back into the queue"
                </button>
            </form>
        }
    });
    view! {
        <DeskPage title=title who=Some(who) wrong=!lines.is_empty()>
            <ErrorSummary lines=Signal::stored(lines) />
            <h1>{title}</h1>
            <p>
                <span class=format!("usa-tag state state--{}", bench.state.code())>{state}</span>
                {with}
                {proposed}
                " The officer allows: "
                <strong>{bench.publish_choice.label()}</strong>
                "."
            </p>
            {(!note.is_empty())
                .then(|| {
                    view! {
                        <div class="usa-alert usa-alert--warning">
                            <div class="usa-alert__body">
                                <h2 class="usa-alert__heading">"Sent back"</h2>
                                <p class="written">{note}</p>
                            </div>
                        </div>
                    }
                })}
            {texts}
            {facts}
            {approval}
            {edit}
        </DeskPage>
    }
}

/// The coded answers, folded away: they are needed now and then.
fn facts(bench: &Workbench) -> AnyView {
    let rows = Question::all().filter(|question| !question.control.choices().is_empty()).filter_map(|question| {
        let labels = question
            .control
            .choices()
            .iter()
            .filter(|choice| bench.answers.all(question.field).iter().any(|code| code == choice.code));
        let labels = labels.map(|choice| choice.label).collect::<Vec<_>>().join("; ");
        (!labels.is_empty()).then(|| {
            view! {
                <div class="answers__row">
                    <dt>{question.field.label()}</dt>
                    <dd>{labels}</dd>
                </div>
            }
        })
    });
    let rows = rows.collect_view();
    view! {
        <details class="facts">
            <summary>"The officer’s other answers"</summary>
            <dl class="answers">{rows}</dl>
        </details>
    }
    .into_any()
}
