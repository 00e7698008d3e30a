//! The inverted default, the last net: a word is left only when something says that it is harmless. In mixed text a
//! capital in the middle of a sentence has to be explained; anywhere a word that no dictionary holds has to be.

use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::Candidate;
#[cfg(feature = "lexicon")]
use crate::frame;
use crate::recognise::Rule;
#[cfg(feature = "lexicon")]
use crate::recognise::is_known_code;
use crate::vocabulary::Classes;
use crate::{Kind, THOROUGH};

const CAPITAL: Rule = ("name.capital", 50, "Words with a capital in the middle of a sentence, like a name.");
const UNKNOWN: Rule = ("name.unknown", 55, "A word that no dictionary holds.");

/// Words that explain their own capital.
const EXPLAINED: Classes = Classes::HARMLESS
    .or(Classes::MAKE)
    .or(Classes::LETTERS)
    .or(Classes::RANK)
    .or(Classes::MONTH)
    .or(Classes::WEEKDAY)
    .or(Classes::COMMON)
    .or(Classes::TITLE)
    .or(Classes::SUFFIX)
    .or(Classes::NUMBER);

/// What nothing says to be harmless.
pub fn find(document: &Document) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut at = 0;
    while at < document.len() {
        let mut end = at;
        while document.get(end).is_some_and(|token| suspicious(document, end, token)) {
            end += 1;
            if document.lower(end) == "-"
                && document.glued(end)
                && document.glued(end + 1)
                && document.get(end + 1).is_some_and(|token| suspicious(document, end + 1, token))
            {
                end += 1;
            }
        }
        if end > at {
            let rule = if document.habit == Habit::Mixed && document.get(at).is_some_and(Token::is_capital) {
                CAPITAL
            } else {
                UNKNOWN
            };
            candidates.extend(Candidate::of_tokens(document, at, end, Kind::Person, rule));
        }
        at = end.max(at + 1);
    }
    candidates
}

fn suspicious(document: &Document, at: usize, token: &Token) -> bool {
    if token.shape != Shape::Word
        || token.length() < 2
        || token.is(EXPLAINED)
        || at > 0 && document.is(at - 1, Classes::MAKE) && !token.line
        || token.is(Classes::PAPER) && document.get(at + 1).is_some_and(Token::has_digit)
        || document.glued(at) && document.before(at) == "'"
    {
        return false;
    }
    let lore = token.lore;
    if document.habit == Habit::Mixed && token.case == Case::Capital && !document.begins_sentence(at) {
        let joined = document.before(at) == "-" && document.glued(at);
        let known_word = lore.common() > 5
            || lore.common() > 4
                && (joined
                    || token.is(Classes::AGENCY_WORD.or(Classes::ROLE).or(Classes::TITLE).or(Classes::VENUE_END)));
        #[cfg(feature = "lexicon")]
        let known_word = known_word
            || frame::is_harmless_word(document, at, token)
            || document.glued(at + 1) && is_known_code(document, at);
        return !known_word;
    }
    THOROUGH && unheard_of(document, at, token)
}

/// A word that is in no dictionary, and not one by an ending or a slip of the finger either.
fn unheard_of(document: &Document, at: usize, token: &Token) -> bool {
    let lore = token.lore;
    let word = document.lower(at);
    lore.common() == 0
        && word.len() > 3
        && (lore.last() > 2 || lore.first() > 2 || lore.place() > 3)
        && !token.is(Classes::MEASURE
            .or(Classes::ROLE)
            .or(Classes::TITLE)
            .or(Classes::STREET_END)
            .or(Classes::VENUE_END)
            .or(Classes::AGENCY_WORD)
            .or(Classes::CASE_CUE)
            .or(Classes::BOUND))
}
