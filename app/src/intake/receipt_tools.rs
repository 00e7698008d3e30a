//! The island with the buttons that copy and print the receipt code.

#![allow(missing_docs, reason = "the macros of Leptos write items without docs")]

use leptos::prelude::*;

/// Copy and print; without JavaScript there is nothing to press and nothing is missing.
#[island]
pub fn ReceiptTools() -> impl IntoView {
    let ready = RwSignal::new(false);
    let said = RwSignal::new("");
    Effect::new(move || ready.set(true));
    let copy = move |_| {
        #[cfg(feature = "hydrate")]
        {
            let code = document().get_element_by_id("receipt-code").and_then(|code| code.text_content());
            let _ = window().navigator().clipboard().write_text(&code.unwrap_or_default());
            said.set("Copied. Paste it somewhere only you can read.");
        }
    };
    let print = move |_| {
        #[cfg(feature = "hydrate")]
        let _ = window().print();
    };
    view! {
        <div class="receipt__tools" hidden=move || !ready.get()>
            <button class="usa-button usa-button--outline" type="button" on:click=copy>
                "Copy the code"
            </button>
            <button class="usa-button usa-button--outline" type="button" on:click=print>
                "Print this page"
            </button>
            <span role="status">{said}</span>
        </div>
    }
}
