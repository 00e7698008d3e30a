//! What were you doing?

use super::Question;
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{Activity, Assignment, Contact};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::one(Field::Activity, "What were you doing?", Activity::CHOICES)
        .hint("The numbers are the FBI's LEOKA codes, so that figures can be compared.")
        .required_with("Choose what you were doing"),
    Question::one(Field::Assignment, "How were you assigned?", Assignment::CHOICES),
    Question::one(Field::Contact, "How did the contact begin?", Contact::CHOICES),
];
