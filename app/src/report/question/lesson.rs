//! What should others learn?

use super::Question;
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{SharedLocally, WouldChange};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::text(Field::Lesson, "What should other officers learn from this?", 20, 1_500, 5)
        .hint("What would you tell a colleague on the way to the same call?")
        .required_with("Tell what other officers should learn from this"),
    Question::text(Field::Recommendation, "What would you recommend?", 0, 800, 4)
        .hint("To agencies, trainers, makers or lawmakers. Up to 800 characters."),
    Question::many(Field::WouldChange, "What would have to change?", WouldChange::CHOICES, WouldChange::ALL.len())
        .hint("Tick all that hold.")
        .alone(&["nothing"]),
    Question::one(Field::SharedLocally, "With whom have you shared it so far?", SharedLocally::CHOICES),
];
