//! Publishing and follow-up.

use super::Question;
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{FollowUp, PublishChoice};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::one(Field::PublishChoice, "What may be published?", PublishChoice::CHOICES)
        .hint("Two reviewers remove what could identify you, anyone else or your agency, whichever you choose.")
        .required_with("Choose what may be published"),
    Question::one(Field::FollowUp, "Will you come back to see what became of it?", FollowUp::CHOICES)
        .hint("The reviewers may have a question. Only your receipt code leads back to your report."),
];
