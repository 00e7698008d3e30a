//! Why did it happen?

use super::Question;
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{CouldRecur, Factor};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::many(Field::Factors, "What contributed to it?", Factor::CHOICES, 8)
        .hint("Up to eight. No one is blamed: this is how others recognise the moment.")
        .required_with("Tick at least one factor, or “I am not sure”")
        .alone(&["not_sure"]),
    Question::one(Field::MainFactor, "Which was the main factor?", Factor::CHOICES),
    Question::one(Field::CouldRecur, "Could it happen again?", CouldRecur::CHOICES),
];
