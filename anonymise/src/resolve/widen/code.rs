//! The rest of a code, and the word before it that says what it is the number of.

use super::{Run, is_own};
use crate::Kind;
use crate::document::{Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};

pub fn widen(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    let code = kind != Kind::Unit;
    run.take_hyphens(|token, at| is_own(document, token, at) || code && token.is_upper());
    let spoken = |at: usize| document.get(at).is_some_and(|token| token.has_digit() || token.is_letter());
    while run.has_after(2) && run.after(0) == "dash" && spoken(run.end + 1) {
        run.end += 2;
    }
    if kind == Kind::Plate {
        groups(run);
    }
    if matches!(kind, Kind::Unit | Kind::Other | Kind::CaseNumber) {
        cue(run);
    }
}

/// A plate of several groups: V73 "LTC", "MN" 7714 "GB".
fn groups(run: &mut Run<'_>) {
    let document = run.document;
    for _ in 0..2 {
        let more = run.token_after().is_some_and(|token| {
            !token.glued && !token.line && is_group(document, token, run.end)
        });
        run.end += usize::from(more);
    }
    let state = |token: &Token| token.is_upper() && token.is(Classes::STATE_CODE);
    let same_line = document.get(run.first).is_some_and(|token| !token.line && !token.glued);
    run.first -= usize::from(same_line && run.token_before().is_some_and(state));
}

fn is_group(document: &Document, token: &Token, at: usize) -> bool {
    match token.shape {
        Shape::Mixed => token.length() < 5,
        Shape::Number => token.length() < 5 && !document.is(at + 1, Classes::MEASURE),
        Shape::Word => {
            token.is_upper()
                && token.length() < 4
                && !token.is(Classes::LETTERS.or(Classes::COMMON).or(Classes::BOUND))
                && (document.habit == Habit::Mixed || token.lore.common() < 3)
        }
        Shape::Sign => false,
    }
}

/// "Room" 614, "Pod" C, "Supv" 5, "patrol boat" 5.
fn cue(run: &mut Run<'_>) {
    let fits = |token: &Token| !token.line && !token.glued && token.length() < 6;
    let cued = |token: &Token| {
        token.shape == Shape::Word
            && token.is(Classes::UNIT_CUE.or(Classes::NUMBER_CUE).or(Classes::PHONETIC))
            && token.length() > 1
            && !one_of!(run.before(0), "evidence property run record house tag item case ticket position")
    };
    let tied = run.document.get(run.first).is_some_and(fits) && run.token_before().is_some_and(cued);
    run.first -= usize::from(tied);
}
