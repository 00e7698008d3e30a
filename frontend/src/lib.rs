//! The browser's entry point: hydrates the islands and nothing else.

// Without this the linker drops the islands' exports.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the page when the program is loaded; each island then hydrates itself.
#[wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
