//! Where it was: streets, highways, coordinates, towns and landmarks.

mod coordinates;
mod highway;
mod street;
#[cfg(feature = "lexicon")]
mod survey;
mod town;

use super::Report;
use crate::document::{Document, Habit, Shape};
use crate::vocabulary::Classes;

pub fn at(report: &mut Report<'_>, at: usize) {
    street::at(report, at);
    highway::at(report, at);
    coordinates::at(report, at);
    #[cfg(feature = "lexicon")]
    survey::at(report, at);
    town::at(report, at);
}

/// Whether a token can be a part of a name: a capital in mixed text; elsewhere, a word that is not all too common.
pub fn names(document: &Document, at: usize) -> bool {
    let Some(token) = document.get(at).filter(|token| token.shape == Shape::Word) else { return false };
    match document.habit {
        Habit::Mixed => {
            token.is_capital()
                && (token.lore.common() < 7
                    || token.is(Classes::COMPASS)
                    || !document.begins_sentence(at) && !token.is_letter())
                && !(token.is(Classes::RANK) && !token.is(Classes::FIRST_NAME) && token.lore.last() < 3)
        }
        _ => {
            (token.lore.common() < 5 || token.is(Classes::COMPASS) && token.length() > 1)
                && !token.is(Classes::AT_PLACE
                    .or(Classes::RANK)
                    .or(Classes::COMMON)
                    .or(Classes::MEASURE)
                    .or(Classes::ROLE))
        }
    }
}
