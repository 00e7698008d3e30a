//! Each of the officer's texts: the original with its findings marked, and the edited text beside it.

use leptos::prelude::*;

use crate::ports::{WorkFinding, WorkNote, WorkText};
use crate::report::code::Coded;
use crate::report::edition::{Span, Verdict};

/// The id of a finding's controls, and the key of its verdict in the form.
pub fn key(span: Span) -> String {
    format!("{}-{}-{}", span.field.code(), span.start, span.end)
}

/// How a finding's verdict is shown: the end of its class, and the words.
pub fn shown(verdict: Option<&Verdict>) -> (&'static str, &'static str) {
    match verdict {
        None => ("open", "open"),
        Some(Verdict::Accept { .. }) => ("accepted", "accepted"),
        Some(Verdict::Change { .. }) => ("changed", "changed"),
        Some(Verdict::Mark { .. }) => ("marked", "marked by hand"),
        Some(Verdict::Dismiss { .. }) => ("dismissed", "dismissed"),
    }
}

/// All texts, one under the other.
#[component]
pub fn Texts<'a>(texts: &'a [WorkText]) -> impl IntoView + use<> {
    texts
        .iter()
        .map(|text| {
            let label = text.field.label();
            let original = marked(text);
            let edited = text.edited.clone();
            let notes = notes(&text.notes);
            view! {
                <section class="bench__text" aria-label=label>
                    <h2>{label}</h2>
                    <div class="bench__columns">
                        <div>
                            <h3>"Original"</h3>
                            <div class="original written">{original}</div>
                        </div>
                        <div>
                            <h3>"As it would be published"</h3>
                            <div class="edited written">{edited}</div>
                        </div>
                    </div>
                    {notes}
                </section>
            }
        })
        .collect_view()
}

/// What the reviewers have to weigh themselves.
fn notes(notes: &[WorkNote]) -> Option<AnyView> {
    if notes.is_empty() {
        return None;
    }
    let rows = notes
        .iter()
        .map(|note| {
            let suggestion = note.suggestion.as_ref().map(|words| format!(" For example: {words}."));
            view! { <li><strong>"“" {note.words.clone()} "”"</strong> " " {note.advice.clone()} {suggestion}</li> }
        })
        .collect_view();
    let view = view! {
        <div class="bench__notes">
            <h3>"What no mask cures"</h3>
            <ul class="usa-list">{rows}</ul>
        </div>
    };
    Some(view.into_any())
}

fn marked(text: &WorkText) -> Vec<AnyView> {
    let letters: Vec<char> = text.original.chars().collect();
    let words = |start: usize, end: usize| letters.get(start..end).unwrap_or_default().iter().collect::<String>();
    let mut views = Vec::new();
    let mut at = 0;
    for finding in &text.findings {
        let (start, end) = (finding.span.start.max(at), finding.span.end);
        if start >= end {
            continue;
        }
        views.push(words(at, start).into_any());
        views.push(mark(finding, words(start, end)));
        at = end;
    }
    views.push(words(at, letters.len()).into_any());
    views
}

fn mark(finding: &WorkFinding, words: String) -> AnyView {
    let (class, state) = shown(finding.verdict.as_ref());
    let title = format!("{}: {}", finding.kind, finding.reason);
    let href = format!("#{}", key(finding.span));
    view! {
        <mark class=format!("finding finding--{class}") title=title>
            <a href=href>{words}</a>
            <span class="usa-sr-only">" (" {finding.kind.clone()} ", " {state} ")"</span>
        </mark>
    }
    .into_any()
}
