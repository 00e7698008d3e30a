//! What happened?

use super::Question;
use crate::report::field::Field;

pub(crate) const QUESTIONS: &[Question] =
    &[Question::text(Field::Narrative, "Tell it in your own words", 40, 6_000, 14)
        .hint(
            "What you saw, what you did, what nearly went wrong. Leave out names, plates, streets and dates where you \
             can; what slips in is removed before anything is published.",
        )
        .required_with("Tell what happened")];
