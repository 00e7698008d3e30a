//! For the second person: what would be published, and the two ways on.

use leptos::prelude::*;

use super::texts::shown;
use crate::ports::Workbench;
use crate::report::code::Coded;
use crate::report::edition::{Disposition, Verdict};
use crate::report::taxonomy::PublishChoice;
use crate::ui::text_area::TextArea;

/// What is said when a report is sent back without a note.
pub const NOTE_MISSING: &str = "Enter what has to be mended";

/// What was decided, to read, approve or send back.
#[component]
pub fn Approval<'a>(bench: &'a Workbench, note_missing: bool) -> impl IntoView + use<> {
    let edition = &bench.edition;
    let disposition = edition.disposition();
    let reason = edition.decline_reason.map(|reason| format!(": {}", reason.label()));
    let summary = (bench.publish_choice == PublishChoice::Summary).then(|| row("Summary", &edition.summary));
    let withheld = edition.withheld.iter().map(|facet| facet.label()).collect::<Vec<_>>().join("; ");
    let publishing = (disposition == Disposition::Publish).then(|| {
        view! {
            <dl class="answers">
                {row("Title", &edition.title)} {row("Synopsis", &edition.synopsis)} {summary}
                {row("Lessons", &edition.lessons.join("\n"))} {row("Discussion questions", &edition.questions.join("\n"))}
                {row("Note to readers", &edition.reviewer_note)} {row("Facets withheld", &withheld)}
            </dl>
        }
    });
    let decisions = bench.texts.iter().flat_map(|text| &text.findings).map(|finding| {
        let (_, state) = shown(finding.verdict.as_ref());
        let detail = match &finding.verdict {
            Some(Verdict::Dismiss { reason }) => reason.clone(),
            Some(verdict) => verdict.replacement().unwrap_or_default().to_owned(),
            None => String::new(),
        };
        view! {
            <tr>
                <td>{finding.words.clone()}</td>
                <td>{finding.kind.clone()}</td>
                <td>{state}</td>
                <td>{detail}</td>
            </tr>
        }
    });
    let decisions = decisions.collect_view();
    let report = bench.id.to_string();
    let approve = match disposition {
        Disposition::Publish => "Approve and publish",
        Disposition::Count => "Approve: count it",
        Disposition::Decline => "Approve: decline it",
    };
    view! {
        <section>
            <h2>"Proposed: " {disposition.label()} {reason}</h2>
            {publishing}
            <h3>"Decisions"</h3>
            <div class="usa-table-container--scrollable" tabindex="0" role="region" aria-label="Decisions">
                <table class="usa-table">
                    <thead>
                        <tr>
                            <th scope="col">"Words"</th>
                            <th scope="col">"Kind"</th>
                            <th scope="col">"Verdict"</th>
                            <th scope="col">"Written instead, or reason"</th>
                        </tr>
                    </thead>
                    <tbody>{decisions}</tbody>
                </table>
            </div>
            <form method="post" action="/api/approve_report">
                <input type="hidden" name="report" value=report.clone() />
                <input type="hidden" name="version" value=bench.version.to_string() />
                <button class="usa-button usa-button--big" type="submit">
                    {approve}
                </button>
            </form>
            <form method="post" action="/api/return_report" class="bench__return">
                <input type="hidden" name="report" value=report />
                <label class="usa-label" for="note">
                    "What has to be mended"
                </label>
                <span class="usa-error-message" id="note-error" hidden=!note_missing>
                    {NOTE_MISSING}
                </span>
                <TextArea id="note" name="note" value="" rows=3 described_by="note-error" wrong=note_missing />
                <button class="usa-button usa-button--outline" type="submit">
                    "Send back"
                </button>
            </form>
        </section>
    }
}

fn row(label: &'static str, value: &str) -> AnyView {
    let value = if value.is_empty() { "–".to_owned() } else { value.to_owned() };
    view! {
        <div class="answers__row">
            <dt>{label}</dt>
            <dd class="written">{value}</dd>
        </div>
    }
    .into_any()
}
