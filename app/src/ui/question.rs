//! A question of the form as a page shows it: wording, help, control, what was answered, what is wrong.

use leptos::prelude::*;

use super::choices::{ChoiceInput, DropDown, Options, is_drop_down, option_id};
use super::text_area::TextArea;
use crate::report::code::Coded;
use crate::report::question::{Control, Question};
use crate::report::taxonomy::{Category, Factor, NearMissType};
use crate::report::{Answers, Field, Page, Problem};

/// The name under which a field is posted.
pub fn posted_name(field: Field) -> String {
    format!("answers[{}][]", field.code())
}

/// The questions of a page. Those that belong to an answer (types, other kind, main factor) stand under it.
#[component]
pub fn Questions(
    /// The page.
    page: Page,
    /// The answers so far.
    answers: Answers,
    /// What is wrong on the page.
    problems: Vec<Problem>,
) -> impl IntoView {
    let under_another = |field| matches!(field, Field::Types | Field::CategoryOther | Field::MainFactor);
    page.questions()
        .iter()
        .filter(|question| !under_another(question.field))
        .map(|question| {
            view! { <Asked question=question answers=answers.clone() problems=problems.clone() /> }
        })
        .collect_view()
}

#[component]
fn Asked(question: &'static Question, answers: Answers, problems: Vec<Problem>) -> impl IntoView {
    let field = question.field;
    let code = field.code();
    let problem = problems.iter().find(|problem| problem.field == field).map(Problem::message);
    let wrong = problem.is_some();
    let hint_id = format!("{code}-hint");
    let error_id = format!("{code}-error");
    let described = if question.hint.is_empty() { error_id.clone() } else { format!("{hint_id} {error_id}") };
    let optional = (!question.required()).then_some(" (optional)");
    let asks = view! { {question.asks} {optional} };
    let help = view! {
        {(!question.hint.is_empty()).then(|| view! { <span class="usa-hint" id=hint_id>{question.hint}</span> })}
        <span class="usa-error-message" id=error_id hidden=!wrong>
            {problem.unwrap_or_default()}
        </span>
    };
    let control = control(question, &answers, &problems, &described, wrong);
    let grouped = match question.control {
        Control::One(choices) => !is_drop_down(choices),
        Control::Many { .. } => true,
        Control::Tick | Control::Year | Control::Line { .. } | Control::Text { .. } => false,
    };
    let class = "question usa-form-group";
    if grouped {
        view! {
            <div class=class class=("usa-form-group--error", wrong) data-question=code>
                <fieldset class="usa-fieldset" aria-describedby=described>
                    <legend class="usa-legend">{asks}</legend>
                    {help}
                    {control}
                </fieldset>
            </div>
        }
        .into_any()
    } else if matches!(question.control, Control::Tick) {
        view! {
            <div class=class class=("usa-form-group--error", wrong) data-question=code>
                {help}
                {control}
            </div>
        }
        .into_any()
    } else {
        view! {
            <div class=class class=("usa-form-group--error", wrong) data-question=code>
                <label class="usa-label" for=code>
                    {asks}
                </label>
                {help}
                {control}
            </div>
        }
        .into_any()
    }
}

fn control(
    question: &'static Question,
    answers: &Answers,
    problems: &[Problem],
    described: &str,
    wrong: bool,
) -> AnyView {
    let field = question.field;
    let (id, name) = (field.code().to_owned(), posted_name(field));
    let chosen = answers.all(field).to_vec();
    let value = answers.text(field).to_owned();
    match question.control {
        Control::Tick => {
            let ticked = !chosen.is_empty();
            view! { <ChoiceInput id=id name=name code="yes" label=question.asks chosen=ticked many=true /> }.into_any()
        }
        Control::One(_) if field == Field::Category => categories(answers, problems),
        Control::Many { .. } if field == Field::Factors => factors(answers),
        Control::One(choices) if is_drop_down(choices) => {
            let described_by = described.to_owned();
            view! { <DropDown id=id name=name choices=choices chosen=value described_by=described_by wrong=wrong /> }
                .into_any()
        }
        Control::One(choices) => {
            view! { <Options question=id name=name choices=choices chosen=chosen many=false /> }.into_any()
        }
        Control::Many { choices, .. } => {
            view! { <Options question=id name=name choices=choices chosen=chosen many=true /> }.into_any()
        }
        Control::Year => line(id, name, value, described, wrong, "usa-input usa-input--small", true),
        Control::Line { .. } => line(id, name, value, described, wrong, "usa-input", false),
        Control::Text { most, rows, .. } => {
            let count_id = format!("{id}-count");
            let left = most.saturating_sub(value.chars().count());
            let described_by = format!("{described} {count_id}");
            view! {
                <TextArea id=id name=name value=value rows=rows described_by=described_by wrong=wrong />
                <span class="usa-hint count" id=count_id data-most=most.to_string()>
                    {format!("{left} of {most} characters left")}
                </span>
            }
            .into_any()
        }
    }
}

fn line(
    id: String,
    name: String,
    value: String,
    described: &str,
    wrong: bool,
    class: &'static str,
    numeric: bool,
) -> AnyView {
    view! {
        <input
            class=class
            class=("usa-input--error", wrong)
            type="text"
            inputmode=numeric.then_some("numeric")
            id=id
            name=name
            value=value
            autocomplete="off"
            aria-describedby=described.to_owned()
            aria-invalid=wrong.then_some("true")
        />
    }
    .into_any()
}

/// The kinds of near miss, each with its types under it.
fn categories(answers: &Answers, problems: &[Problem]) -> AnyView {
    let chosen: Option<Category> = answers.one(Field::Category);
    let ticked = answers.all(Field::Types);
    let message = |field| problems.iter().find(|problem| problem.field == field).map(Problem::message);
    let reveals = |category: Category| {
        if category == Category::Other {
            let wrong = message(Field::CategoryOther);
            return other_kind(answers.text(Field::CategoryOther).to_owned(), wrong);
        }
        let of_category = NearMissType::ALL.iter().filter(|each| each.category() == category);
        let options = of_category
            .enumerate()
            .map(|(position, each)| {
                let code = each.code();
                let position = if chosen == Some(category) { position } else { usize::MAX };
                let id = option_id("types", position, code);
                let chosen = ticked.iter().any(|ticked| ticked == code);
                let name = posted_name(Field::Types);
                view! { <ChoiceInput id=id name=name code=code label=each.label() chosen=chosen many=true /> }
            })
            .collect_view();
        let wrong = message(Field::Types).filter(|_| chosen == Some(category));
        view! {
            <fieldset class="usa-fieldset">
                <legend class="usa-legend">"What exactly? Up to three (optional)"</legend>
                {wrong.map(|message| view! { <span class="usa-error-message">{message}</span> })}
                {options}
            </fieldset>
        }
        .into_any()
    };
    let mut views = Vec::new();
    for (position, &category) in Category::ALL.iter().enumerate() {
        views.push(view! {
            <ChoiceInput
                id=option_id("category", position, category.code())
                name=posted_name(Field::Category)
                code=category.code()
                label=category.label()
                chosen=chosen == Some(category)
                many=false
                reveals=Some(reveals(category))
            />
        });
    }
    views.into_any()
}

fn other_kind(value: String, wrong: Option<String>) -> AnyView {
    let question = Question::of(Field::CategoryOther);
    let (asks, hint) = question.map_or(("", ""), |question| (question.asks, question.hint));
    view! {
        <label class="usa-label" for="category_other">
            {asks}
            " (optional)"
        </label>
        <span class="usa-hint" id="category_other-hint">
            {hint}
        </span>
        <span class="usa-error-message" id="category_other-error" hidden=wrong.is_none()>
            {wrong.clone().unwrap_or_default()}
        </span>
        {line(
            "category_other".to_owned(),
            posted_name(Field::CategoryOther),
            value,
            "category_other-hint category_other-error",
            wrong.is_some(),
            "usa-input",
            false,
        )}
    }
    .into_any()
}

/// The factors, each with "this was the main factor" under it.
fn factors(answers: &Answers) -> AnyView {
    let ticked = answers.many::<Factor>(Field::Factors);
    let main = answers.one::<Factor>(Field::MainFactor);
    let mut group = "";
    Factor::ALL
        .iter()
        .zip(Factor::CHOICES)
        .enumerate()
        .map(|(position, (&factor, choice))| {
            let heading = (choice.group != group).then_some(choice.group);
            group = choice.group;
            let reveals = (factor != Factor::NotSure).then(|| {
                let id = option_id("main_factor", position, choice.code);
                view! {
                    <div class="usa-radio">
                        <input
                            class="usa-radio__input"
                            type="radio"
                            id=id.clone()
                            name=posted_name(Field::MainFactor)
                            value=choice.code
                            checked=main == Some(factor)
                        />
                        <label class="usa-radio__label" for=id>
                            "This was the main factor"
                            <span class="usa-sr-only">": " {choice.label}</span>
                        </label>
                    </div>
                }
                .into_any()
            });
            view! {
                {heading.map(|heading| view! { <p class="choice-group">{heading}</p> })}
                <ChoiceInput
                    id=option_id("factors", position, choice.code)
                    name=posted_name(Field::Factors)
                    code=choice.code
                    label=choice.label
                    chosen=ticked.contains(&factor)
                    many=true
                    reveals=reveals
                />
            }
        })
        .collect_view()
        .into_any()
}
