//! What kind of near miss?

use super::{Control, Question};
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{Category, NearMissType};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::one(Field::Category, "What kind of near miss was it?", Category::CHOICES)
        .hint("Choose the one that comes closest. You can tell the rest in your own words later.")
        .required_with("Choose the kind of near miss that comes closest"),
    Question::many(Field::Types, "What exactly?", NearMissType::CHOICES, 3).hint("Up to three."),
    Question {
        field: Field::CategoryOther,
        asks: "What was it about?",
        hint: "A few words, up to 80 characters. No names or places.",
        control: Control::Line { most: 80 },
        missing: "",
    },
];
