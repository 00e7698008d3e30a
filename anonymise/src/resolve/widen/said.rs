//! The rest of a code that is read out piece by piece: "four oh two, dash, four four", "triple five, 0142".

use super::Run;
use crate::Kind;
use crate::document::Shape;
use crate::spoken;
use crate::vocabulary::one_of;

pub fn widen(run: &mut Run<'_>, kind: Kind) {
    while let Some(end) = next(run, kind) {
        run.end = end;
    }
    while let Some(first) = before(run) {
        run.first = first;
    }
}

/// The end of the piece that goes on after a run, if one does.
fn next(run: &Run<'_>, kind: Kind) -> Option<usize> {
    let document = run.document;
    let last = run.end.checked_sub(1)?;
    let joins = match kind {
        Kind::Unit if !one_of!(document.lower(run.end), "dash hyphen -") => 0,
        _ => spoken::joins(document, run.end),
    };
    let comma = joins == 0 && document.lower(run.end) == ",";
    let at = run.end + joins + usize::from(comma);
    let piece = spoken::piece(document, at);
    if piece == 0 || run.end + joins + usize::from(comma) + piece > run.ceiling {
        return None;
    }
    let said = spoken::is_said_piece(document, at);
    let shaped = matches!(kind, Kind::Plate | Kind::Serial | Kind::Vin | Kind::License);
    let follows = match (joins > 0, comma) {
        (true, _) => true,
        (_, true) => said && (shaped || spoken::is_said_piece(document, last) || spoken::is_telling(document, at)),
        _ => said && spoken::is_said_piece(document, last),
    };
    (follows && spoken::counts_nothing(document, at + piece)).then_some(at + piece)
}

/// The beginning of the piece that stands before a run and is told as only codes are.
fn before(run: &Run<'_>) -> Option<usize> {
    let document = run.document;
    // 1581F "and then" 4QWB
    let then = run.word_before(0) == "then" && run.word_before(1) == "and" && run.has_before(3);
    if then && document.get(run.first - 3).is_some_and(|token| token.shape == Shape::Mixed && token.length() < 7) {
        return Some(run.first - 3);
    }
    let comma = usize::from(run.word_before(0) == ",");
    let end = run.first.checked_sub(comma)?;
    // "double four" is two tokens, "B like bravo" three.
    let begins = |length: &usize| {
        end.checked_sub(*length).is_some_and(|at| {
            let said =
                comma == 0 && spoken::is_number_word(document, at) && spoken::is_number_word(document, run.first);
            at >= run.floor && spoken::piece(document, at) == *length && (said || spoken::is_telling(document, at))
        })
    };
    (1..=4).rev().find(begins).map(|length| end - length)
}
