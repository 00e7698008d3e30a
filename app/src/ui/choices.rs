//! Radios, checkboxes and drop-down lists made of an option list.

use leptos::prelude::*;

use crate::report::code::Choice;

/// Lists longer than this are drop-down lists rather than radios.
const LONGEST_RADIOS: usize = 11;

/// The id of an option: that of its question for the first one, so that an error summary leads there.
pub fn option_id(question: &str, position: usize, code: &str) -> String {
    if position == 0 { question.to_owned() } else { format!("{question}-{code}") }
}

/// Which control shows a list of this length, where one option is chosen.
pub fn is_drop_down(choices: &[Choice]) -> bool {
    choices.len() > LONGEST_RADIOS
}

/// One radio or checkbox with its label, and what it reveals when it is chosen.
#[component]
pub fn ChoiceInput(
    /// The id.
    id: String,
    /// The name under which it is posted.
    name: String,
    /// The code.
    code: &'static str,
    /// The label.
    label: &'static str,
    /// Whether it is chosen.
    chosen: bool,
    /// A checkbox rather than a radio.
    many: bool,
    /// What is shown under it once it is chosen.
    #[prop(default = None)]
    reveals: Option<AnyView>,
) -> impl IntoView {
    let (kind, class) = if many { ("checkbox", "usa-checkbox") } else { ("radio", "usa-radio") };
    view! {
        <div class=format!("choice {class}")>
            <input
                class=format!("{class}__input")
                type=kind
                id=id.clone()
                name=name
                value=code
                checked=chosen
            />
            <label class=format!("{class}__label") for=id>
                {label}
            </label>
            {reveals.map(|reveals| view! { <div class="reveal">{reveals}</div> })}
        </div>
    }
}

/// The options of a list, under the headings of their groups.
#[component]
pub fn Options(
    /// The id of the question.
    question: String,
    /// The name under which they are posted.
    name: String,
    /// The list.
    choices: &'static [Choice],
    /// The chosen codes.
    chosen: Vec<String>,
    /// Checkboxes rather than radios.
    many: bool,
) -> impl IntoView {
    let mut group = "";
    choices
        .iter()
        .enumerate()
        .map(|(position, choice)| {
            let heading = (choice.group != group).then_some(choice.group);
            group = choice.group;
            let chosen = chosen.iter().any(|code| code == choice.code);
            let id = option_id(&question, position, choice.code);
            view! {
                {heading.map(|heading| view! { <p class="choice-group">{heading}</p> })}
                <ChoiceInput id=id name=name.clone() code=choice.code label=choice.label chosen=chosen many=many />
            }
        })
        .collect_view()
}

/// A drop-down list with an empty first line.
#[component]
pub fn DropDown(
    /// The id.
    id: String,
    /// The name under which it is posted.
    name: String,
    /// The list.
    choices: &'static [Choice],
    /// The chosen code, or `""`.
    chosen: String,
    /// The ids of what describes it, separated by spaces.
    described_by: String,
    /// Whether the choice breaks a rule.
    wrong: bool,
) -> impl IntoView {
    view! {
        <select
            class="usa-select"
            class=("usa-input--error", wrong)
            id=id
            name=name
            aria-describedby=described_by
            aria-invalid=wrong.then_some("true")
        >
            <option value="">"Choose one"</option>
            {choices
                .iter()
                .map(|choice| {
                    view! {
                        <option value=choice.code selected=choice.code == chosen>
                            {choice.label}
                        </option>
                    }
                })
                .collect_view()}
        </select>
    }
}
