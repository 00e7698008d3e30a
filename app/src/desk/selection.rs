//! The island that takes the words selected in the original over into "Mark by hand".

#![allow(missing_docs, reason = "the macros of Leptos write items without docs")]

use leptos::prelude::*;

/// A button that fills the field with the id `target` with what is selected on the page.
#[island]
pub fn TakeSelection(target: String) -> impl IntoView {
    let ready = RwSignal::new(false);
    let selected = RwSignal::new(String::new());
    Effect::new(move || ready.set(true));
    #[cfg(feature = "hydrate")]
    {
        let listen = move || {
            let words = window().get_selection().ok().flatten().map(|selection| selection.to_string());
            let words = words.and_then(|words| words.as_string()).unwrap_or_default();
            if !words.trim().is_empty() {
                selected.set(words.trim().to_owned());
            }
        };
        let up = window_event_listener(leptos::ev::mouseup, move |_| listen());
        let key = window_event_listener(leptos::ev::keyup, move |_| listen());
        on_cleanup(move || {
            up.remove();
            key.remove();
        });
    }
    let take = move |_| {
        #[cfg(feature = "hydrate")]
        {
            use wasm_bindgen::JsCast;
            let field = document().get_element_by_id(&target);
            if let Some(field) = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok()) {
                field.set_value(&selected.get_untracked());
                let _ = field.focus();
            }
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (&target, selected);
    };
    view! {
        <button class="usa-button usa-button--outline" type="button" hidden=move || !ready.get() on:click=take>
            "Take the selected words"
        </button>
    }
}
