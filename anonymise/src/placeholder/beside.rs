//! What stands beside a name and is no part of it.

use super::name::CUES;
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, KINDS_OF_PLACES};

/// Words that belong to the name beside them.
const NAMING: Classes = CUES
    .or(Classes::PHONETIC)
    .or(Classes::NUMBER)
    .or(Classes::ORDINAL)
    .or(Classes::HOUR)
    .or(KINDS_OF_PLACES)
    .or(Classes::COMPASS)
    .or(Classes::STATE_CODE)
    .or(Classes::AGENCY_WORD);

/// Whether a token beside a name is no part of any.
pub fn is_beside(document: &Document, at: usize, numbered: bool) -> bool {
    document.get(at).is_some_and(|token| {
        let plain = token.lore.common() > 3
            && token.lore.first() == 0
            && token.lore.last() == 0
            && (document.habit != Habit::Mixed || token.case == Case::Lower || document.begins_sentence(at));
        let abbreviated = numbered && token.length() > 1 && token.length() < 5;
        // "Many Wells mesa", where the place is Many Wells.
        let small = document.habit == Habit::Mixed && token.case == Case::Lower;
        // "HE BLOCKED COBRE DR SO NOBODY RAN ME OVER"
        let so = document.lower(at) == "so" && document.before_is(at, Classes::STREET_END);
        so || token.shape == Shape::Sign
            || token.shape == Shape::Word
                && (plain || abbreviated || token.is(Classes::RANK.or(Classes::TITLE)))
                && (!token.is(NAMING) || small && token.is(KINDS_OF_PLACES.or(Classes::AGENCY_WORD)))
    })
}
