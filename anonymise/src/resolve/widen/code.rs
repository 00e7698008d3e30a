//! The rest of a code, and the word before it that says what it is the number of.

use super::{Run, contact, edge, group, is_own};
use crate::document::{Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

pub fn widen(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    let code = kind != Kind::Unit;
    let number = Classes::HOUR.or(Classes::NUMBER);
    let short = |token: &Token| THOROUGH && token.shape == Shape::Word && token.length() < 4;
    run.take_hyphens(|token, at| {
        is_own(document, token, at) || code && (token.is_upper() || token.is(number) || short(token))
    });
    let spoken = |at: usize| document.get(at).is_some_and(|token| token.has_digit() || token.is_letter());
    while run.has_after(2) && one_of!(run.word_after(0), "dash hyphen") && spoken(run.end + 1) {
        run.end += 2;
    }
    let of_plate = |at: usize| {
        document.is(at, Classes::PLATE_CUE)
            || THOROUGH && one_of!(document.lower(at), "hull reg registration sticker decal")
    };
    let plated = (1..=3).any(|back| run.first.checked_sub(back).is_some_and(of_plate));
    if matches!(kind, Kind::Plate | Kind::Serial) || code && plated {
        groups(run);
    }
    if matches!(kind, Kind::Other | Kind::Plate | Kind::Unit | Kind::CaseNumber) {
        group::widen(run);
    }
    if THOROUGH && matches!(kind, Kind::Other | Kind::CaseNumber) {
        group::year_before(run);
    }
    if kind == Kind::Plate || code && plated || run.document.is(run.first, Classes::PHONETIC) {
        unseen(run);
    }
    if matches!(kind, Kind::Unit | Kind::Other | Kind::CaseNumber) {
        cue(run);
    }
    if THOROUGH && matches!(kind, Kind::Plate | Kind::Other) {
        half_seen(run);
    }
    if THOROUGH && kind == Kind::Plate {
        letters_of_plate(run);
    }
    if THOROUGH && matches!(kind, Kind::CaseNumber | Kind::Other | Kind::Badge | Kind::Unit | Kind::Plate) {
        of_year(run, kind);
    }
    if THOROUGH && kind.is_code() {
        contact::unread(run);
        edge::widen(run, kind);
    }
    if matches!(kind, Kind::Other | Kind::CaseNumber | Kind::Serial | Kind::License) || THOROUGH && kind == Kind::Badge
    {
        letters_before(run);
    }
}

/// A plate of several groups: V73 "LTC", "MN" 7714 "GB".
fn groups(run: &mut Run<'_>) {
    let document = run.document;
    for _ in 0..2 {
        let more =
            run.token_after().is_some_and(|token| !token.glued && !token.line && is_group(document, token, run.end));
        run.end += usize::from(more);
    }
    let state = |token: &Token| token.is_upper() && token.is(Classes::STATE_CODE);
    let same_line = document.get(run.first).is_some_and(|token| !token.line && !token.glued);
    run.first -= usize::from(same_line && run.token_before().is_some_and(state));
}

/// BHX-4 "something", 7 "something J K": what nobody saw of a plate, and what was seen after it.
fn unseen(run: &mut Run<'_>) {
    let document = run.document;
    for _ in 0..3 {
        let hyphen = usize::from(run.word_after(0) == "-");
        if !one_of!(run.word_after(hyphen), "something somethin blank unknown") {
            return;
        }
        run.end += hyphen + 1;
        let seen = run.token_after().is_some_and(|token| {
            !token.line
                && token.length() < 4
                && (token.has_digit() || token.is_letter())
                && !document.measures(run.end + 1)
        });
        run.end += usize::from(seen);
    }
}

fn is_group(document: &Document, token: &Token, at: usize) -> bool {
    match token.shape {
        Shape::Mixed => token.length() < 5,
        Shape::Number => token.length() < 5 && !document.measures(at + 1),
        Shape::Word => {
            let rare = document.habit == Habit::Whispering
                && match token.length() {
                    3 => token.lore.common() == 0,
                    2 => token.lore.common() < 3 && document.closes(at + 1) && !token.is(Classes::MEASURE),
                    _ => false,
                };
            (token.is_upper() || THOROUGH && rare)
                && token.length() < 4
                && !token.is(Classes::COMMON.or(Classes::BOUND))
                && (!token.is(Classes::LETTERS) || document.closes(at + 1))
                && (document.habit == Habit::Mixed || token.lore.common() < 3)
        }
        Shape::Sign => false,
    }
}

/// "CV1?" NKO, "8" GZL 0: what was only half seen before the rest of a plate.
fn half_seen(run: &mut Run<'_>) {
    let document = run.document;
    let code = |at: usize| document.get(at).is_some_and(|token| token.has_digit() && token.length() < 5);
    let unsure = run.word_before(0) == "?" && run.has_before(2) && document.glued(run.first - 1) && code(run.first - 2);
    let single = run.has_before(1)
        && document.digits(run.first - 1) == 1
        && !document.glued(run.first)
        && !document.glued(run.first - 1)
        && document.get(run.first).is_some_and(|token| token.shape == Shape::Word && token.is_upper())
        && one_of!(run.word_before(1), ", : plate tag was is a \"");
    run.first -= if unsure { 2 } else { usize::from(single) };
}

/// "S" 44107, "KRV" 8841: the letters of a plate before its number.
fn letters_of_plate(run: &mut Run<'_>) {
    let document = run.document;
    let number = document.get(run.first).is_some_and(|token| {
        token.shape == Shape::Number && token.length() > 2 && !token.line && !token.glued && run.end == run.first + 1
    });
    let letters = run.token_before().is_some_and(|token| {
        token.shape == Shape::Word
            && token.length() < 4
            && token.is_upper()
            && !token.is(Classes::COMMON.or(Classes::BOUND).or(Classes::PLATE_CUE).or(Classes::STATE_CODE))
            && (token.length() > 1 || !one_of!(run.word_before(0), "a i"))
            && (document.habit == Habit::Mixed || token.lore.common() < 3)
    });
    run.first -= usize::from(number && letters);
}

/// 2241 "of 2024", 1417 "of '24", cr 99 "of 24".
fn of_year(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    let short = 1 + usize::from(run.word_after(1) == "'");
    let long = kind == Kind::CaseNumber
        || document.get(run.end.wrapping_sub(1)).is_some_and(|last| last.has_digit() && last.length() > 2);
    let year = document.is_year(run.end + 1);
    if run.word_after(0) == "of" && run.has_after(short + 1) && (year || long && document.digits(run.end + short) == 2)
    {
        run.end += short + 1;
    }
}

/// "FID" 1204471, "LCP" 371-88240, "ir" 24-0233, "WO#" 5521: the letters before a long number.
fn letters_before(run: &mut Run<'_>) {
    let document = run.document;
    let sign = usize::from(THOROUGH && run.word_before(0) == "#" && run.has_before(2));
    let at = run.first.wrapping_sub(1 + sign);
    let long = document.get(run.first).is_some_and(|token| {
        let enough = token.length() > 4 || run.end > run.first + 1 || THOROUGH && token.length() == 4;
        token.shape == Shape::Number && !token.line && (!token.glued || sign > 0) && enough
    });
    let plain = Classes::COMMON.or(Classes::AT_PLACE).or(Classes::BOUND).or(Classes::RANK);
    let cue = Classes::CASE_CUE.or(Classes::BADGE_CUE).or(Classes::NUMBER_CUE);
    // "SO" 25-3391, where capitals tell that it is no word
    let written = |token: &Token| THOROUGH && document.habit == Habit::Mixed && token.is_upper() && token.length() == 2;
    let letters = document.get(at).filter(|_| run.has_before(1 + sign)).is_some_and(|token| {
        token.shape == Shape::Word
            && (2..=4).contains(&token.length())
            && (!token.is(plain) || written(token))
            && !(sign > 0 && token.is(cue))
            && if document.habit == Habit::Mixed { token.is_upper() } else { token.lore.common() < 3 }
    });
    run.first -= (1 + sign) * usize::from(long && letters);
}

/// "Room" 614, "Pod" C, "Supv" 5, "patrol boat" 5.
fn cue(run: &mut Run<'_>) {
    let fits = |token: &Token| !token.line && !token.glued && token.length() < 6;
    let cued = |token: &Token| {
        token.shape == Shape::Word
            && token.is(Classes::UNIT_CUE.or(Classes::NUMBER_CUE).or(Classes::PHONETIC))
            && token.length() > 1
            && !one_of!(run.word_before(0), "evidence property run record house tag item case ticket position")
    };
    // "Swift 2", "EOD 3": a capital before a number, where capitals tell something; "fourteen bravo".
    let document = run.document;
    let named = |token: &Token| {
        document.habit == Habit::Mixed
            && token.is_capital()
            && token.shape == Shape::Word
            && !document.begins_sentence(run.first - 1)
            && !token.is(Classes::RANK
                .or(Classes::TITLE)
                .or(Classes::MONTH)
                .or(Classes::WEEKDAY)
                .or(Classes::MAKE)
                .or(Classes::HARMLESS)
                .or(Classes::COMMON))
    };
    let counted = |token: &Token| document.is(run.first, Classes::PHONETIC) && token.is(Classes::HOUR);
    let tied = document.get(run.first).is_some_and(fits)
        && run.token_before().is_some_and(|token| cued(token) || named(token) || counted(token));
    run.first -= usize::from(tied);
    run.first -= usize::from(one_of!(run.word_before(0), "foot dive mile milepost response"));
    if THOROUGH && run.word_before(0) == "9" && run.word_before(1) == "-" && run.word_before(2) == "k" {
        // "K-9" Bravo
        run.first -= 3;
    }
}
