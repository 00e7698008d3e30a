//! How somebody is told by the words of a name alone.

use crate::document::{Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, KINDS_OF_PLACES, one_of};

/// The most words of somebody's name.
const MOST_WORDS: usize = 4;

/// The most tokens of it, hyphens and stops included.
const MOST_TOKENS: usize = 8;

/// How many bear a given name at least, for it to tell that somebody is named: the strength of the lists.
const GIVEN: u8 = 3;

/// How common a given name may be as a word when the last name is one that places have.
const RARE: u8 = 4;

/// Whether the words from `first` up to `end` are a given name and a last name.
pub fn is_called(document: &Document, first: usize, end: usize) -> bool {
    if end - first > MOST_TOKENS {
        return false;
    }
    let words = || (first..end).filter_map(|at| document.get(at)).filter(|token| token.shape != Shape::Sign);
    let named = |token: &Token| {
        let capital = document.habit != Habit::Mixed || token.is_capital() || token.is(Classes::PARTICLE);
        token.shape == Shape::Word
            && capital
            && !token.is(Classes::COMMON
                .or(Classes::HOUR)
                .or(Classes::NUMBER)
                .or(Classes::AGENCY_WORD)
                .or(Classes::LETTERS)
                .or(Classes::COMPASS))
    };
    let given = words().next().is_some_and(|token| {
        token.lore.first() >= GIVEN && token.lore.first() >= token.lore.last() && token.length() > 2
    });
    let signs = (first..end).all(|at| {
        document.get(at).is_some_and(|token| token.shape != Shape::Sign || one_of!(document.lower(at), "- ' ."))
    });
    let ending = words().next_back().is_none_or(|token| {
        let first = words().next().is_none_or(|first| first.lore.common() >= RARE);
        token.is(KINDS_OF_PLACES) && (first || token.lore.last() < GIVEN)
    });
    (2..=MOST_WORDS).contains(&words().count()) && given && signs && !ending && words().all(named)
}

/// Whether what stands before a token says where something is, or counts houses.
pub fn is_where(document: &Document, at: usize) -> bool {
    one_of!(
        document.before(at),
        "in at on near from to off of toward towards into onto past along through around outside behind above below between \
         beyond over under across north south east west the a this that"
    ) || at > 0 && (document.digits(at - 1) > 0 || document.is(at - 1, Classes::COMPASS))
}
