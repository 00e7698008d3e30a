//! Numbers that are known together with what they number: "on 2" after track 2, "Four" after Motor 4.

use super::names::LONGEST;
use crate::document::{Document, Habit, Shape};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::spoken;
use crate::vocabulary::one_of;
use crate::{Kind, THOROUGH};

/// The number at the end of a code, when it may be told without what is before it; a short one only when it is the only one.
pub fn last(document: &Document, mention: &Candidate) -> Option<String> {
    let (first, end) = document.tokens_of(mention.start, mention.end);
    let last = (first + 1..end.min(first + LONGEST)).find_map(|at| Some((at, number(document, at, end)?)));
    let counts = |at: usize| document.digits(at) > 0 || spoken::value(document, at).is_some();
    let (_, number) = last.filter(|(at, number)| number.len() > 2 || !(first..*at).any(counts))?;
    (THOROUGH && mention.kind.is_code()).then_some(number)
}

/// The number that a mention is, when it may be one that is known. What is surely a moment is none.
pub fn alone(document: &Document, mention: &Candidate) -> Option<String> {
    let (first, end) = document.tokens_of(mention.start, mention.end);
    let moment = matches!(mention.kind, Kind::Date | Kind::Time | Kind::Age);
    let told = one_of!(document.before(first), "at by until till since around about aged age , (")
        || one_of!(document.lower(end), ", ) hrs hours am pm a p year years yo");
    // "0577 HERE"
    let end = if mention.kind.is_code() { without_words(document, first, end) } else { end };
    let may = mention.kind.is_code() || mention.confidence <= SUREST_LEARNED && !(moment && told);
    number(document, first, end).filter(|_| may)
}

/// The end of a code without the common words after it.
pub fn without_words(document: &Document, first: usize, mut end: usize) -> usize {
    let plain = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.shape == Shape::Sign || token.shape == Shape::Word && token.length() > 3 && token.lore.common() > 2
        })
    };
    let number = |at: usize| document.digits(at) > 0 || spoken::value(document, at).is_some();
    while end > first + 1 && plain(end - 1) && !number(end - 1) && (first..end).any(number) {
        end -= 1;
    }
    end
}

/// The number that tokens are, in digits, or their one letter.
fn number(document: &Document, first: usize, end: usize) -> Option<String> {
    if let Some((value, length)) = spoken::value(document, first) {
        return (first + length == end).then(|| value.to_string());
    }
    let token = document.get(first).filter(|_| end == first + 1)?;
    let small = document.habit != Habit::Mixed && !one_of!(document.lower(first), "a i");
    let letter = token.is_letter() && (token.is_capital() || small);
    (letter || document.digits(first) > 0 && token.shape == Shape::Number).then(|| document.lower(first).to_owned())
}
