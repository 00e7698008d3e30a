//! The other group of a code that is written in two: "GKP" 0D17, 7KX "M2", IDAHO "2C" G4418, "BX" 311-BT.

use super::Run;
use crate::document::{Document, Habit, Shape, Token};
use crate::recognise::is_known_code;
use crate::vocabulary::Classes;

/// The longest group, in letters and digits.
const LONGEST: usize = 4;

pub fn widen(run: &mut Run<'_>) {
    let document = run.document;
    let stands_free = |at: usize| document.get(at).is_some_and(|token| !token.line && !token.glued);
    let one = run.end == run.first + 1;
    if one && run.has_after(1) && stands_free(run.end) && goes_with(document, run.first, run.end) {
        run.end += 1;
    } else if run.has_before(1) && stands_free(run.first) && goes_with(document, run.first - 1, run.first) {
        let hyphened = run.end == run.first + 3 && document.lower(run.first + 1) == "-";
        let numbers = (run.first..run.end).all(|at| document.digits(at) > 2);
        let whole = document.get(run.first).is_some_and(|token| token.length() > 2);
        run.first -= usize::from((one || hyphened || numbers) && whole);
    }
}

/// 24 "10973", 2019"."7348: the year before a case's number.
pub fn year_before(run: &mut Run<'_>) {
    let document = run.document;
    let long = document.digits(run.first) > 4 && run.end == run.first + 1;
    let apart = document.get(run.first).is_some_and(|token| !token.line && !token.glued);
    if long && apart && run.has_before(1) && document.digits(run.first - 1) == 2 {
        run.first -= 1;
    }
    let dotted = run.word_before(0) == "." && document.digits(run.first) > 3 && document.glued(run.first);
    let year = run.has_before(2) && document.is_year(run.first - 2);
    if dotted && year && document.glued(run.first - 1) {
        run.first -= 2;
    }
}

/// Whether two tokens beside each other are the groups of one code: letters that spell nothing and letters with digits, or
/// letters with digits and a number.
fn goes_with(document: &Document, left: usize, right: usize) -> bool {
    let spell_nothing = |at: usize| document.get(at).is_some_and(|token| spells_nothing(document, at, token));
    let mixed = |at: usize| {
        document.get(at).is_some_and(|token| token.shape == Shape::Mixed && token.length() <= LONGEST)
            && !is_known_code(document, at)
    };
    let long_mixed =
        |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Mixed && token.length() > 3);
    let number = |at: usize| (3..=LONGEST).contains(&document.digits(at)) && !document.measures(at + 1);
    mixed(left) && (spell_nothing(right) || mixed(right) || long_mixed(right) || number(right))
        || spell_nothing(left)
            && (mixed(right) || long_mixed(right) || number(right) && document.lower(right + 1) == "-")
        || strange(document, left)
            && document.get(right).is_some_and(|token| token.shape == Shape::Mixed && token.length() == 3)
        || number(left) && spell_nothing(right) && strange(document, right)
}

/// Two or three letters that are no word and no short form that is known.
fn spells_nothing(document: &Document, at: usize, token: &Token) -> bool {
    let known = Classes::COMMON
        .or(Classes::BOUND)
        .or(Classes::MEASURE)
        .or(Classes::PLATE_CUE)
        .or(Classes::STATE_CODE)
        .or(Classes::LETTERS)
        .or(Classes::RANK)
        .or(Classes::AT_PLACE);
    let rare = match document.habit {
        Habit::Mixed => token.is_upper(),
        _ => token.lore.common() < 3,
    };
    token.shape == Shape::Word && (2..=3).contains(&token.length()) && rare && !document.is(at, known)
}

/// Three letters that nobody is called by either.
fn strange(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| {
        let lore = token.lore;
        token.length() == 3 && lore.common() == 0 && lore.first() == 0 && lore.last() == 0 && lore.place() == 0
    })
}
