//! A single line of text.

use leptos::prelude::*;

/// An input for a line of text, with its label.
#[component]
pub fn TextLine(
    /// The id.
    #[prop(into)]
    id: String,
    /// The name under which it is posted.
    #[prop(into)]
    name: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// The value.
    #[prop(into, optional)]
    value: String,
    /// A line of help, or `""`.
    #[prop(into, optional)]
    hint: String,
    /// What is wrong with it, or `""`.
    #[prop(into, optional)]
    error: String,
    /// The kind of input.
    #[prop(default = "text")]
    kind: &'static str,
    /// What a browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// A class for its width.
    #[prop(default = "")]
    width: &'static str,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described = [(!hint.is_empty(), &hint_id), (!error.is_empty(), &error_id)];
    let described = described.iter().filter(|(shown, _)| *shown).map(|(_, id)| id.as_str()).collect::<Vec<_>>();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let wrong = !error.is_empty();
    view! {
        <div class="usa-form-group" class=("usa-form-group--error", wrong)>
            <label class="usa-label" for=id.clone()>
                {label}
            </label>
            {(!hint.is_empty()).then(|| view! { <span class="usa-hint" id=hint_id>{hint}</span> })}
            <span class="usa-error-message" id=error_id hidden=!wrong>{error}</span>
            <input
                class=format!("usa-input {width}")
                class=("usa-input--error", wrong)
                type=kind
                id=id
                name=name
                value=value
                autocomplete=autocomplete
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}
