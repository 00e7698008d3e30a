//! `anonymise` for browsers and other hosts of WASM: a text in, JSON out. Without the feature `lexicon` it holds the rules
//! and the inverted default, with it every layer.

use wasm_bindgen::prelude::wasm_bindgen;

/// What a text may give away, as JSON: `{"findings":[{"start","end","kind","rule","confidence","reason","operator",
/// "replacement"}],"notes":[…]}`. `start` and `end` count Unicode code points, the end exclusive.
///
/// # Errors
/// When the JSON cannot be written, which no text leads to.
#[wasm_bindgen]
pub fn read(text: &str) -> Result<String, String> {
    let reading = anonymise::read(&[text], &[]).pop().unwrap_or_default();
    serde_json::to_string(&reading).map_err(|error| error.to_string())
}
