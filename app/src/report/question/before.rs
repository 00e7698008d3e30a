//! Before you start.

use super::{Control, Question};
use crate::report::field::Field;

pub(crate) const QUESTIONS: &[Question] = &[Question {
    field: Field::ConsentScope,
    asks: "I have read this, and nobody died or was seriously hurt",
    hint: "",
    control: Control::Tick,
    missing: "Tick the box to show that you have read what this is for",
}];
