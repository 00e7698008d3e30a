//! Takes apart what was found as one, where a part of it is known from elsewhere in the report, so that each part has a
//! placeholder of its own; and joins a house to its number, and what is one name elsewhere. No word is left out.

use super::agree::last_names;
use super::names::{LONGEST, Names};
use crate::document::{Document, Shape, Token};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// "1906 Oyelaran arrived" is no address where somebody of that name is: an hour and a person.
pub fn clocks(documents: &[Document], found: &mut [Vec<Candidate>]) {
    let people = last_names(documents, found);
    for (document, found) in documents.iter().zip(found) {
        let parted = found.iter().flat_map(|each| {
            let (first, end) = document.tokens_of(each.start, each.end);
            let hour = document.digits(first) == 4 && document.number(first).is_some_and(|hour| hour < 2400);
            let named = end == first + 2 && people.contains(document.lower(end - 1));
            let rule = (each.rule, each.confidence, each.reason);
            let part = |at: usize, kind: Kind| Candidate::of_tokens(document, at, at + 1, kind, rule);
            match (each.kind == Kind::Street && hour && named, part(first, Kind::Time), part(first + 1, Kind::Person)) {
                (true, Some(hour), Some(person)) if hour.end <= person.start => vec![hour, person],
                _ => vec![each.clone()],
            }
        });
        *found = parted.collect();
    }
}

/// "Orchard Rim Hoyt met me", "building F. Sumner was already there", "the river below Wolf Bend", "ramiro texted villa": a
/// name that is known, after something that is known as well, the end of a sentence, a preposition, or a deed.
pub fn known(documents: &[Document], names: &Names, found: &mut [Vec<Candidate>]) {
    for (document, found) in documents.iter().zip(found) {
        let parted = found.iter().flat_map(|each| {
            let (first, end) = document.tokens_of(each.start, each.end);
            let long = end - first > LONGEST;
            let cut = (first + 1..end)
                .filter(|_| !long)
                .find_map(|at| Some((at, kind_from(document, names, each, (first, at, end))?)));
            let rule = (each.rule, each.confidence, each.reason);
            let part = |from: usize, to: usize, kind: Kind| Candidate::of_tokens(document, from, to, kind, rule);
            let sign = |at: &usize| document.get(*at).is_none_or(|token| token.shape == Shape::Sign);
            let before =
                |at: usize| (first..at).rfind(|at| !sign(at)).and_then(|last| part(first, last + 1, each.kind));
            match cut.and_then(|(at, kind)| Some((before(at)?, part(at, end, kind)?))) {
                Some((before, after)) if before.end <= after.start => vec![before, after],
                _ => vec![each.clone()],
            }
        });
        *found = parted.collect();
    }
}

/// What the end of a finding is from `at` on, when it is a thing of its own.
fn kind_from(
    document: &Document,
    names: &Names,
    whole: &Candidate,
    (first, at, end): (usize, usize, usize),
) -> Option<Kind> {
    if !THOROUGH || document.glued(at) {
        return None;
    }
    let (before, second) = (document.before(at), at > first + 1);
    let letter = document.get(at.wrapping_sub(2)).is_some_and(Token::is_letter);
    let closed = before == ":" || before == "." && (!letter || whole.kind == Kind::Other);
    let named = || names.kind(document, at, end);
    let someone = || named().filter(|kind| kind.is_someone());
    if whole.kind.is_someone() {
        let deed = second && before.len() > 4 && before.ends_with("ed");
        let by_somebody = || names.kind(document, first, at - 1).is_some_and(Kind::is_someone);
        return if deed && by_somebody() { someone() } else { None };
    }
    if whole.kind.is_named() || whole.kind == Kind::Highway {
        let known = || second && names.kind(document, first, at).is_some_and(|kind| !kind.is_someone());
        let near = one_of!(before, "below above near off past beyond toward towards into outside")
            || before == "of" && document.is(at.wrapping_sub(2), Classes::COMPASS);
        let place = || named().filter(|kind| near && end > at + 1 && kind.is_named());
        return someone().filter(|_| closed || known()).or_else(place);
    }
    // "c3 c5" where both are units
    let numbered = |from: usize, to: usize| (from..to).any(|at| document.get(at).is_some_and(Token::has_digit));
    if whole.kind.is_code() && numbered(first, at) && numbered(at, end) && names.kind(document, first, at).is_some() {
        return named();
    }
    if whole.kind == Kind::Other && closed { someone() } else { None }
}

/// "GRAND" and "CALUMET AVENUE" where Grand Calumet Avenue is known: two findings beside each other that are one name.
pub fn joined(documents: &[Document], names: &Names, found: &mut [Vec<Candidate>]) {
    for (document, found) in documents.iter().zip(found) {
        let mut joined: Vec<Candidate> = Vec::with_capacity(found.len());
        for each in std::mem::take(found) {
            let (second, end) = document.tokens_of(each.start, each.end);
            let whole = joined.last().filter(|_| THOROUGH).and_then(|last| {
                let (first, middle) = document.tokens_of(last.start, last.end);
                let hyphen = document.lower(middle) == "-" && document.glued(middle) && document.glued(middle + 1);
                let beside = middle + usize::from(hyphen) == second && end - first <= LONGEST;
                beside.then(|| names.kind(document, first, end)).flatten()
            });
            match (whole, joined.last_mut()) {
                (Some(kind), Some(last)) => *last = Candidate { start: last.start, kind, ..each },
                _ => joined.push(each),
            }
        }
        *found = joined;
    }
}

/// "at 2:00 PM to 1420 Mesquite Loop": what only the model takes for an hour is the number of the house that follows.
pub fn houses(documents: &[Document], found: &mut [Vec<Candidate>]) {
    for (document, found) in documents.iter().zip(found) {
        let mut joined: Vec<Candidate> = Vec::with_capacity(found.len());
        for each in std::mem::take(found) {
            let (first, _) = document.tokens_of(each.start, each.end);
            let house = joined.last_mut().filter(|last| {
                let (number, end) = document.tokens_of(last.start, last.end);
                let learned = last.kind == Kind::Time && last.confidence <= SUREST_LEARNED;
                THOROUGH
                    && learned
                    && each.kind == Kind::Street
                    && end == first
                    && end == number + 1
                    && document.digits(number) > 2
            });
            match house {
                Some(house) => *house = Candidate { start: house.start, ..each },
                None => joined.push(each),
            }
        }
        *found = joined;
    }
}
