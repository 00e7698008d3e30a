//! What is published with the text: title, synopsis, lessons, questions, facets; the check list; what becomes of it.

use leptos::prelude::*;

use crate::ports::Workbench;
use crate::report::code::Coded;
use crate::report::edition::{Check, DeclineReason, Disposition, EditionProblem, READY_LIMITS};
use crate::report::published::Facet;
use crate::report::taxonomy::PublishChoice;
use crate::ui::choices::{ChoiceInput, Options, option_id};
use crate::ui::text_area::TextArea;
use crate::ui::text_line::TextLine;

/// The fields of the edition, each with what is wrong with it.
#[component]
pub fn EditionFields<'a>(bench: &'a Workbench, told: &'a [EditionProblem]) -> impl IntoView + use<> {
    let edition = &bench.edition;
    let error = |target| told.iter().find(|problem| problem.target() == target).map(|problem| problem.message());
    let error = |target| error(target).unwrap_or_default();
    let [(_, title), (_, synopsis), (least, most)] = READY_LIMITS;
    let codes = |codes: Vec<&'static str>| codes.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let withheld = codes(edition.withheld.iter().map(|facet| facet.code()).collect());
    let checked = codes(edition.checked.iter().map(|check| check.code()).collect());
    let disposition = codes(vec![edition.disposition().code()]);
    let decline = codes(edition.decline_reason.iter().map(|reason| reason.code()).collect());
    let telling = Facet::TELLING
        .iter()
        .enumerate()
        .map(|(at, facet)| {
            let chosen = withheld.iter().any(|code| code == facet.code());
            let id = option_id("withheld", at, facet.code());
            view! {
                <ChoiceInput
                    id=id
                    name="edition[withheld][]".to_owned()
                    code=facet.code()
                    label=facet.label()
                    chosen=chosen
                    many=true
                />
            }
        })
        .collect_view();
    let none = String::new;
    let summary = (bench.publish_choice == PublishChoice::Summary).then(|| {
        let hint = format!(
            "The officer asked for a summary in your words, {least} to {most} characters. Their own words are not \
             published."
        );
        area("summary", "Summary", &hint, &edition.summary, 8, error("summary"))
    });
    let synopsis_hint = format!("One or two sentences, up to {synopsis} characters.");
    let (lessons, questions) = (edition.lessons.join("\n"), edition.questions.join("\n"));
    let beside = |target| {
        let message = error(target);
        (!message.is_empty()).then(|| view! { <span class="usa-error-message">{message}</span> })
    };
    view! {
        <section>
            <h2>"What is published with it"</h2>
            <TextLine
                id="title"
                name="edition[title]"
                label="Title"
                hint=format!("Plain and specific, up to {title} characters.")
                value=edition.title.clone()
                error=error("title")
                width="usa-input--2xl"
            />
            {area("synopsis", "Synopsis", &synopsis_hint, &edition.synopsis, 3, error("synopsis"))}
            {summary}
            {area("lessons", "Lessons (optional)", "Beside the officer’s own. One a line.", &lessons, 3, none())}
            {area("questions", "Discussion questions (optional)", "For a shift briefing. One a line.", &questions, 3, none())}
            {area("reviewer_note", "Note to readers (optional)", "", &edition.reviewer_note, 2, none())}
            <fieldset class="usa-fieldset">
                <legend class="usa-legend">"Facets to withhold (optional)"</legend>
                <p class="usa-hint">"Tick what would let someone recognise the report together with the rest."</p>
                {telling}
            </fieldset>
        </section>
        <section>
            <fieldset class="usa-fieldset">
                <legend class="usa-legend usa-legend--large">"Check list"</legend>
                {beside("checked")}
                <Options
                    question="checked".to_owned()
                    name="edition[checked][]".to_owned()
                    choices=Check::CHOICES
                    chosen=checked
                    many=true
                />
            </fieldset>
            <fieldset class="usa-fieldset">
                <legend class="usa-legend usa-legend--large">"What becomes of it"</legend>
                {beside("disposition")}
                <Options
                    question="disposition".to_owned()
                    name="edition[disposition]".to_owned()
                    choices=Disposition::CHOICES
                    chosen=disposition
                    many=false
                />
            </fieldset>
            <fieldset class="usa-fieldset">
                <legend class="usa-legend">"If it is declined, why"</legend>
                {beside("decline_reason")}
                <Options
                    question="decline_reason".to_owned()
                    name="edition[decline_reason]".to_owned()
                    choices=DeclineReason::CHOICES
                    chosen=decline
                    many=false
                />
            </fieldset>
        </section>
    }
}

fn area(id: &'static str, label: &'static str, hint: &str, value: &str, rows: u8, error: String) -> AnyView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let wrong = !error.is_empty();
    let described_by = format!("{hint_id} {error_id}");
    view! {
        <div class="usa-form-group" class=("usa-form-group--error", wrong)>
            <label class="usa-label" for=id>
                {label}
            </label>
            <span class="usa-hint" id=hint_id>
                {hint.to_owned()}
            </span>
            <span class="usa-error-message" id=error_id hidden=!wrong>
                {error}
            </span>
            <TextArea id=id name=format!("edition[{id}]") value=value rows=rows described_by=described_by wrong=wrong />
        </div>
    }
    .into_any()
}
