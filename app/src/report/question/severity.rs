//! How bad could it have been, and what stopped it?

use super::Question;
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{HowClose, NoticedBy, Outcome, Potential, PotentialTo, PreventedBy};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::one(Field::Outcome, "What came of it?", Outcome::CHOICES).required_with("Choose what came of it"),
    Question::one(Field::Potential, "What is the worst that could credibly have happened?", Potential::CHOICES)
        .required_with("Choose the worst that could credibly have happened"),
    Question::many(Field::PotentialTo, "To whom?", PotentialTo::CHOICES, PotentialTo::ALL.len())
        .hint("Tick all that hold."),
    Question::one(Field::HowClose, "How close did it come?", HowClose::CHOICES),
    Question::many(Field::PreventedBy, "What stopped it?", PreventedBy::CHOICES, PreventedBy::ALL.len())
        .hint("Tick all that helped. Others will want to do the same."),
    Question::one(Field::NoticedBy, "Who noticed the danger first?", NoticedBy::CHOICES),
];
