//! The browser program's own part, run as WASM: the rules say the same there as on the server.
#![cfg(target_arch = "wasm32")]

use app::report::answers::{Answers, Posted};
use app::report::code::Coded;
use app::report::question::Question;
use app::report::receipt::ReceiptCode;
use app::report::taxonomy::{Factor, Month, NearMissType};
use app::report::{Field, Page, YearMonth, validate};
use wasm_bindgen_test::wasm_bindgen_test;

const NOW: YearMonth = YearMonth { year: 2026, month: Month::March };

#[wasm_bindgen_test]
fn the_same_rule_has_the_same_words() {
    let mut answers = Answers::default();
    let posted = Posted::from([("narrative".to_owned(), vec!["Zu kurz, é".to_owned()])]);
    assert_eq!(answers.take(Page::Narrative, posted), Ok(()));
    let messages: Vec<String> =
        validate::page(Page::Narrative, &answers, NOW).iter().map(|each| each.message()).collect();
    assert_eq!(messages, ["What happened needs 40 characters or more; so far there are 10"]);
}

#[wasm_bindgen_test]
fn every_list_is_there() {
    for question in Question::all() {
        for choice in question.control.choices() {
            assert!(!choice.code.is_empty() && !choice.label.is_empty(), "{:?}", question.field);
        }
    }
    assert_eq!(NearMissType::from_code("traffic_backing").map(NearMissType::category).map(Coded::code), Ok("traffic"));
    assert_eq!(Factor::ALL.len(), Factor::CHOICES.len());
    assert_eq!(Page::of(Field::Lesson), Page::Lesson);
}

#[wasm_bindgen_test]
fn hints_are_found_in_characters() {
    let found = anonymise::hints("José saw Officer Delacroix stop plate 7KLM482.");
    let kinds: Vec<&str> = found.iter().map(|each| each.kind.code()).collect();
    assert_eq!(kinds, ["person", "person", "plate"]);
    assert_eq!((found[1].start, found[1].end), (17, 26));
}

#[wasm_bindgen_test]
fn a_receipt_typed_carelessly_is_read() {
    let code = ReceiptCode::from_bytes([9; 15]);
    assert!(ReceiptCode::read(&code.grouped().to_lowercase().replace('-', " ")) == Some(code));
}
