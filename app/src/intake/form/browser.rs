//! What the wizard's island does in a browser.

use std::cell::Cell;

use leptos::ev::{Event, SubmitEvent};
use leptos::html::Form;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, HtmlTextAreaElement};

use crate::report::answers::Posted;
use crate::report::code::Coded;
use crate::report::{Answers, Page, Problem, YearMonth, validate};
use crate::ui::error_summary::{ERROR_SUMMARY, SummaryLine};

/// Marks the form as hydrated, tells the server that hints are shown here, and listens for the quick way out.
pub fn start(form: NodeRef<Form>, hinted: RwSignal<&'static str>) {
    Effect::new(move || {
        if let Some(form) = form.get() {
            let _ = form.set_attribute("data-hydrated", "yes");
            hinted.set("yes");
        }
    });
    let shifts = Cell::new(0);
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        shifts.set(if event.key() == "Shift" && !event.repeat() { shifts.get() + 1 } else { 0 });
        if shifts.get() == 3
            && let Some(exit) = document().get_element_by_id("exit").and_then(|form| form.dyn_into().ok())
        {
            let exit: HtmlFormElement = exit;
            let _ = exit.submit();
        }
    });
    on_cleanup(move || listener.remove());
}

/// Runs the server's validation here; what does not hold is shown at once, and the form stays.
pub fn check(event: &SubmitEvent, page: Page, now: YearMonth, lines: RwSignal<Vec<SummaryLine>>) {
    let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
    let Some(answers) = form.and_then(|form| answers(&form, page)) else { return };
    let problems = validate::page(page, &answers, now);
    show_beside_fields(&problems);
    if problems.is_empty() {
        return;
    }
    event.prevent_default();
    lines.set(problems.iter().map(SummaryLine::from).collect());
    let title = document().title();
    if !title.starts_with("Error: ") {
        document().set_title(&format!("Error: {title}"));
    }
    request_animation_frame(|| {
        let summary = document().get_element_by_id(ERROR_SUMMARY);
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            let _ = summary.focus();
        }
    });
}

/// Updates the count under a text area and the hints on what it holds.
pub fn typed(event: &Event, hints: RwSignal<Vec<(String, String)>>) {
    let area = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return };
    let text = area.value();
    if let Some(count) = document().get_element_by_id(&format!("{}-count", area.id())) {
        let most: usize = count.get_attribute("data-most").and_then(|most| most.parse().ok()).unwrap_or(0);
        let written = text.chars().count();
        let words = match most.checked_sub(written) {
            Some(left) => format!("{left} of {most} characters left"),
            None => format!("{} characters too many", written - most),
        };
        count.set_text_content(Some(&words));
    }
    hints.set(hints_of(&text));
}

/// What the text may identify, each only once.
fn hints_of(text: &str) -> Vec<(String, String)> {
    let letters: Vec<char> = text.chars().collect();
    let mut hints = Vec::new();
    for finding in anonymise::hints(text) {
        let words: String = letters.get(finding.start..finding.end).unwrap_or_default().iter().collect();
        let hint = (words, finding.reason.to_owned());
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    hints
}

fn answers(form: &HtmlFormElement, page: Page) -> Option<Answers> {
    let data = FormData::new_with_form(form).ok()?;
    let mut posted = Posted::new();
    for question in page.questions() {
        let code = question.field.code();
        let values = data.get_all(&format!("answers[{code}][]"));
        posted.insert(code.to_owned(), values.iter().filter_map(|value| value.as_string()).collect());
    }
    let mut answers = Answers::default();
    answers.take(page, posted).ok()?;
    Some(answers)
}

fn show_beside_fields(problems: &[Problem]) {
    let questions = document().query_selector_all("[data-question]");
    let Ok(questions) = questions else { return };
    for at in 0..questions.length() {
        let Some(question) = questions.item(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let code = question.get_attribute("data-question").unwrap_or_default();
        let problem = problems.iter().find(|problem| problem.field.code() == code);
        let _ = question.class_list().toggle_with_force("usa-form-group--error", problem.is_some());
        if let Some(message) = document().get_element_by_id(&format!("{code}-error")) {
            message.set_text_content(Some(&problem.map(Problem::message).unwrap_or_default()));
            let _ = if problem.is_some() {
                message.remove_attribute("hidden")
            } else {
                message.set_attribute("hidden", "")
            };
        }
        if let Some(control) = document().get_element_by_id(&code) {
            let _ = match problem {
                Some(_) => control.set_attribute("aria-invalid", "true"),
                None => control.remove_attribute("aria-invalid"),
            };
        }
    }
}
