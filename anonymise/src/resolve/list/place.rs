//! Where a place ends that was found together with what follows it: another street, a sentence, somebody, a state.

use rustc_hash::FxHashSet;

use super::{ends, is_known};
use crate::Kind;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, STATES_OF_TWO, one_of};

/// What a place is by the last word of its name.
const KINDS: Classes = Classes::PLACE_END.or(Classes::VENUE_END).or(Classes::STREET_END).or(Classes::BOUND);

/// Where its pieces end, and where the next ones begin: the first of these that there is.
pub fn cuts(
    document: &Document,
    first: usize,
    end: usize,
    kind: Kind,
    people: &FxHashSet<&str>,
) -> Vec<(usize, usize)> {
    let streets = if kind == Kind::Street { between_streets(document, first, end) } else { Vec::new() };
    if !streets.is_empty() {
        return streets;
    }
    let sentences = between_sentences(document, first, end);
    if !sentences.is_empty() {
        return sentences;
    }
    let cut = before_somebody(document, first, end, people)
        .or_else(|| after_somebody(document, first, end, people))
        .or_else(|| before_state(document, first, end));
    cut.into_iter().collect()
}

/// Where two streets cross: "Newark Ave and Lowden St", "Calloway / 9th".
fn between_streets(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let ends = |at: usize| document.is(at, Classes::STREET_END.or(Classes::COMPASS)) || document.lower(at) == ".";
    let whole = |first: usize, end: usize| {
        (first..end).any(|at| document.get(at).is_some_and(|token| token.shape != Shape::Sign))
    };
    let crossing = |at: usize| one_of!(document.lower(at), "and & / @ at");
    let cut = |at: &usize| {
        let one_word = *at == first + 1 && end == at + 2;
        crossing(*at) && (ends(at - 1) || one_word) && whole(first, *at) && whole(at + 1, end)
    };
    (first + 1..end.saturating_sub(1)).filter(cut).map(|at| (at, at + 1)).collect()
}

/// "off Pelican Point. Kealoha stepped across"
fn between_sentences(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let whole = |at: usize| document.get(at).is_some_and(|token| token.length() > 4 && !token.is(Classes::STREET_END));
    let stop = |at: &usize| document.lower(*at) == "." && whole(*at - 1) && ends(document, *at);
    (first + 1..end.saturating_sub(1)).filter(stop).map(|at| (at, at + 1)).collect()
}

/// "under Pine Hollow Bruno turned": somebody who is known in the report, after a whole name.
fn before_somebody(document: &Document, first: usize, end: usize, people: &FxHashSet<&str>) -> Option<(usize, usize)> {
    let last = end.checked_sub(1).filter(|last| *last > first + 1)?;
    let acts = document.get(last).is_some_and(Token::is_capital)
        && document.before_is(last, KINDS)
        && !document.is(last, KINDS.or(Classes::AGENCY_WORD))
        && people.contains(document.lower(last));
    acts.then_some((last, last))
}

/// "webbs shirt", "Ghazarian's PBT": what somebody has and is no place.
fn after_somebody(document: &Document, first: usize, end: usize, people: &FxHashSet<&str>) -> Option<(usize, usize)> {
    let ending = document.lower(first + 1) == "'" && document.lower(first + 2) == "s";
    let owner = if ending {
        people.contains(document.lower(first))
    } else {
        document.habit == Habit::Whispering
            && document.lower(first).ends_with('s')
            && is_known(people, document.lower(first))
    };
    let from = if ending { first + 3 } else { first + 1 };
    let thing = |token: &Token| {
        let common = token.lore.common() > 3 && (token.case == Case::Lower || document.habit == Habit::Shouting);
        token.shape == Shape::Word && !token.is(KINDS) && (common || token.is(Classes::LETTERS))
    };
    let things = from < end && (from..end).all(|at| document.get(at).is_some_and(thing));
    (owner && things).then_some((from, from))
}

/// "Des Moines, New Mexico", "ALAMO TX": a state has a placeholder of its own, wherever it stands.
fn before_state(document: &Document, first: usize, end: usize) -> Option<(usize, usize)> {
    let last = end.checked_sub(1).filter(|last| *last > first)?;
    let of_two = STATES_OF_TWO.contains(&(document.before(last), document.lower(last)));
    let state = last - usize::from(of_two && last > first + 1);
    let comma = document.before(state) == ",";
    let code = document.is(last, Classes::STATE_CODE) && document.get(last).is_some_and(Token::is_upper);
    let named = of_two || document.is(last, Classes::STATE) || code;
    let whole = state > first + usize::from(comma) && !document.glued(state);
    (named && whole && (comma || code)).then(|| (state - usize::from(comma), state))
}
