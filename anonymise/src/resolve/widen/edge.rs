//! What a code begins and ends with: the letters between a word for a number and the number, a last letter, a side.

use super::Run;
use crate::Kind;
use crate::document::{Habit, Shape};
use crate::vocabulary::{Classes, one_of};

/// Takes in the edges of a code.
pub fn widen(run: &mut Run<'_>, kind: Kind) {
    decimal(run);
    side(run);
    letter_after(run, kind);
    word_after_cue(run);
    if kind == Kind::Unit {
        number_after(run);
    }
}

/// Trojan "4", Harbor "3": the number of a unit of which only the word was found.
fn number_after(run: &mut Run<'_>) {
    let document = run.document;
    let word = |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Word && token.length() > 2);
    let number = run.token_after().is_some_and(|token| !token.line && !token.glued)
        && (1..=4).contains(&document.digits(run.end))
        && !document.measures(run.end + 1)
        && (!document.glued(run.end + 1) || document.closes(run.end + 1));
    run.end += usize::from(number && (run.first..run.end).all(word));
}

/// "21." 95: a number is not torn at its point.
fn decimal(run: &mut Run<'_>) {
    let document = run.document;
    let number = |at: usize| document.digits(at) > 0 && document.glued(at + 1) && document.glued(at + 2);
    if run.word_before(0) == "." && run.has_before(2) && document.digits(run.first) > 0 && number(run.first - 2) {
        run.first -= 2;
    }
}

/// 0350926 "east": the side of a long number.
fn side(run: &mut Run<'_>) {
    let long = run.end.checked_sub(1).is_some_and(|last| run.document.digits(last) > 5);
    run.end += usize::from(long && one_of!(run.word_after(0), "east north"));
}

/// 40 11187 "J": the last letter of a code.
fn letter_after(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    let coded = matches!(kind, Kind::Serial | Kind::Plate | Kind::License | Kind::CaseNumber | Kind::Badge)
        || kind == Kind::Unit && document.closes(run.end + 1);
    let number = run.end.checked_sub(1).is_some_and(|last| document.digits(last) > 0);
    let closes = document.closes(run.end + 1);
    let letter = run.token_after().is_some_and(|token| {
        let plain = one_of!(run.word_after(0), "a i") || !closes && one_of!(run.word_after(0), "n s e w x o");
        let capital =
            document.habit == Habit::Mixed && token.is_capital() || document.habit == Habit::Shouting || closes;
        token.is_letter() && !plain && capital && !token.line && !token.glued
    });
    let apart = !document.glued(run.end + 1) || closes;
    run.end += usize::from(coded && number && letter && apart && document.lower(run.end + 1) != "/");
}

/// Serial "QRT" 19, case "RD" 88-204: letters between a word for a number and the number.
fn word_after_cue(run: &mut Run<'_>) {
    let document = run.document;
    let cue = Classes::SERIAL_CUE
        .or(Classes::CASE_CUE)
        .or(Classes::PLATE_CUE)
        .or(Classes::LICENCE_CUE)
        .or(Classes::BADGE_CUE);
    let sign = usize::from(one_of!(run.word_before(1), ": #"));
    let told = run.has_before(sign + 2) && document.is(run.first - sign - 2, cue) && !document.glued(run.first);
    let known =
        cue.or(Classes::COMMON).or(Classes::BOUND).or(Classes::STATE_CODE).or(Classes::STATE).or(Classes::NUMBER_CUE);
    let letters = run.token_before().is_some_and(|token| {
        let shaped = token.shape == Shape::Word && (2..=5).contains(&token.length()) && !token.line && !token.glued;
        let strange = if document.habit == Habit::Mixed { token.is_upper() } else { token.lore.common() < 5 };
        shaped && strange && !token.is(known)
    });
    run.first -=
        usize::from(told && letters && document.get(run.first).is_some_and(|first| first.has_digit() && !first.line));
}
