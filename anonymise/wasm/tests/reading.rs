//! As WASM it says what it says natively.
#![cfg(target_arch = "wasm32")]

use anonymise_wasm::read;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_text_becomes_findings() {
    let json = read("José saw Officer Delacroix stop plate 7KLM482.").unwrap();
    let reading: serde_json::Value = serde_json::from_str(&json).unwrap();
    let found: Vec<_> = reading["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| (each["kind"].as_str().unwrap(), each["start"].as_u64().unwrap(), each["end"].as_u64().unwrap()))
        .collect();
    assert_eq!(found, [("person", 0, 4), ("person", 17, 26), ("plate", 38, 45)]);
}
