//! Codes after a word that says what they are.

use super::super::{Report, Rule};
use super::code::{Code, is_known, ordinal};
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const PLATE: Rule = ("plate.cue", 95, "Letters and digits after a word for a license plate.");
const CASE: Rule = ("case.cue", 93, "A number after a word for a case, call or report.");
const BADGE: Rule = ("badge.cue", 95, "A number after a word for a badge.");
const SERIAL: Rule = ("serial.cue", 94, "A number after a word for a serial number.");
const LICENCE: Rule = ("license.cue", 93, "A number after a word for a licence or a record.");
const NUMBER: Rule = ("number.cue", 84, "The number of a room, a thing or a place.");
const SIGN: Rule = ("number.sign", 90, "A number after a number sign.");

const CUES: Classes = Classes::BADGE_CUE
    .or(Classes::CASE_CUE)
    .or(Classes::PLATE_CUE)
    .or(Classes::SERIAL_CUE)
    .or(Classes::LICENCE_CUE)
    .or(Classes::NUMBER_CUE);

/// The word that says what a number is: one of the few before it, over signs, small words and states.
fn cue(document: &Document, at: usize) -> Option<usize> {
    cue_before(document, at, true)
}

/// The same; `passing` tells whether a word such as "no" or "id" is passed over for another one before it.
fn cue_before(document: &Document, at: usize, passing: bool) -> Option<usize> {
    let mut sign = false;
    for back in 1..=7 {
        let before = at.checked_sub(back)?;
        let word = document.lower(before);
        let small = one_of!(
            word,
            "# : number no . num nos numbers was is with nbr ( a the reading partial starting ending begins beginning possible possibly temp - , of \" / under as it's its be id last four are came back says read in on like ends starts which my your and plus = first"
        );
        sign |= one_of!(word, "# :");
        if document.is(before, CUES)
            && !(passing
                && small
                && one_of!(word, "no id or")
                && back < 7
                && cue_before(document, before, false).is_some())
        {
            if one_of!(word, "or call work order house run id") && back > 1 && !sign {
                return None;
            }
            return Some(before);
        }
        let state = document.is(before, Classes::STATE.or(Classes::STATE_CODE)) && !one_of!(word, "in or me hi oh ok");
        if !small && !state {
            return None;
        }
        // A sentence ends a cue's reach; a short form's stop does not.
        if word == "."
            && back > 1
            && document.get(before + 1).is_some_and(|next| next.case == Case::Capital)
            && document.get(at.saturating_sub(1)).is_some()
            && before + 1 < at
            && !document.is(before.saturating_sub(1), CUES)
            && !one_of!(document.before(before), "no num nos")
        {
            return None;
        }
    }
    None
}

/// A code after a word that says what it is; whether there was one.
pub fn cued(report: &mut Report<'_>, at: usize, code: &Code) -> bool {
    let document = report.document;
    if code.digits == 0 && code.words > 4 {
        return false;
    }
    let Some(cue) = cue(document, at) else {
        if document.before(at) == "#" && (code.digits > 2 || code.digits > 0 && code.words > 0) {
            report.tokens(
                at,
                with_more(document, code.end),
                if code.digits <= 6 && code.words == 0 { Kind::Badge } else { Kind::Other },
                SIGN,
            );
            return true;
        }
        return false;
    };
    // "Dispatch: 4-Adam-12, ten-four": who speaks, and not what the number is of.
    if THOROUGH && document.lower(cue) == "dispatch" && document.lower(cue + 1) == ":" {
        return false;
    }
    let said = |class: Classes| document.is(cue, class);
    let end = with_more(document, code.end);
    let next_digits = end > code.end;
    let signed = (cue..at).any(|at| one_of!(document.lower(at), "# : no number"));
    let near = at - cue <= 2 || signed;
    let letters = |at: usize, most: usize| {
        document.get(at).is_some_and(|token| {
            token.shape == Shape::Word
                && token.length() <= most
                && (token.case == Case::Upper
                    || token.case == Case::Initial
                    || document.habit != Habit::Mixed && token.lore.common() < 3)
        })
    };
    if code.digits == 0 {
        let plate =
            said(Classes::PLATE_CUE) && letters(at, 4) && !document.is(at, Classes::STATE_CODE.or(Classes::LETTERS));
        let joint = usize::from(document.lower(at + 1) == "-");
        let digits = document.get(at + 1 + joint).is_some_and(|token| token.has_digit() && token.length() <= 7);
        // "THE CASE TOOK 25 MIN": in capitals every word looks like letters.
        let word = THOROUGH
            && document.habit != Habit::Mixed
            && !said(Classes::PLATE_CUE)
            && document.get(at).is_some_and(|token| token.lore.common() > 3);
        if letters(at, 4)
            && !word
            && digits
            && (plate || said(CUES))
            && at - cue <= 4
            && !document.is(at, Classes::BOUND.or(Classes::MONTH).or(Classes::AT_PLACE))
        {
            let kind = if said(Classes::PLATE_CUE) {
                Kind::Plate
            } else if said(Classes::SERIAL_CUE) {
                Kind::Serial
            } else if said(Classes::BADGE_CUE) {
                Kind::Badge
            } else if said(Classes::LICENCE_CUE) {
                Kind::License
            } else {
                Kind::CaseNumber
            };
            let end = with_more(document, at + 2 + joint);
            if kind == Kind::Plate {
                report.tokens(at, end_of_partial_plate(document, end), kind, PLATE);
            } else {
                report.tokens(at, end, kind, CASE);
            }
        } else if code.letters.len() == code.words
            && at == cue + 1 + usize::from(signed)
            && said(Classes::NUMBER_CUE)
            && document.get(at).is_some_and(|token| token.case == Case::Initial && !one_of!(&code.letters, "a i"))
        {
            report.tokens(at, code.end, Kind::Other, NUMBER);
        } else if plate
            && code.words <= 4
            && code.words >= 2
            && document.get(at).is_some_and(|token| token.is_upper())
            && document.habit == Habit::Mixed
            && near
        {
            report.tokens(at, code.end, Kind::Plate, PLATE);
        }
        return false;
    }
    let badge = at == cue + 1 && one_of!(document.lower(cue), "badge shield star");
    let percent = THOROUGH && one_of!(document.lower(code.end), "percent pct %");
    let counted = document.measures(code.end) && code.words == 0 && code.parts == 1 && !badge && (!signed || percent);
    let ordinal = ordinal(&code.letters);
    let section = THOROUGH && said(Classes::PAPER) && document.lower(at + 1) == "." && code.digits <= 4;
    if counted || section || ordinal && !signed || is_known(&code.letters) && !signed {
        return false;
    }
    let length = code.digits + code.words;
    let lone_digit = code.digits <= 1 && code.words == 0;
    if said(Classes::PLATE_CUE) && (near && length <= 10 && !lone_digit || length <= 8 && code.words > 0) {
        report.tokens(at, end_of_partial_plate(document, end), Kind::Plate, PLATE);
    } else if said(Classes::BADGE_CUE) && near {
        report.tokens(at, end, Kind::Badge, BADGE);
    } else if said(Classes::SERIAL_CUE) && (length >= 4 || next_digits) && (near || length >= 6) {
        report.tokens(at, end, Kind::Serial, SERIAL);
    } else if said(Classes::LICENCE_CUE) && length >= 4 && near {
        report.tokens(at, end, Kind::License, LICENCE);
    } else if said(Classes::CASE_CUE) && (code.digits >= 3 || signed || next_digits) && (near || length >= 5) {
        report.tokens(at, end, Kind::CaseNumber, CASE);
    } else if said(Classes::NUMBER_CUE)
        && (at == cue + 1 || signed || at == cue + 2 && document.before(at) == ".")
        && code.parts <= 3
        && length <= 8
        && !document.measures(code.end)
    {
        // "Courtroom 4" is a name; the word in "in room 4" is none.
        let named = document.get(cue).is_some_and(|word| word.case != Case::Lower) && !document.begins_sentence(cue);
        report.tokens(if named { cue } else { at }, end, Kind::Other, NUMBER);
    } else {
        return false;
    }
    true
}

/// A plate goes on after what nobody saw, and with its last letters: 6TRJ something 8, V73 LTC.
fn end_of_partial_plate(document: &Document, end: usize) -> usize {
    let code = |at: usize| {
        document
            .get(at)
            .is_some_and(|token| token.length() <= 4 && (token.has_digit() || token.is_letter()) && !token.line)
    };
    if one_of!(document.lower(end), "something blank unknown question") && code(end + 1) {
        return end + 2;
    }
    let letters = document.habit != Habit::Mixed
        && document.get(end).is_some_and(|token| {
            (2..=3).contains(&token.length()) && token.shape == Shape::Word && !token.glued && !token.line
        })
        && document.get(end - 1).is_some_and(|token| token.length() <= 4 && token.has_digit())
        && document.get(end).is_some_and(|token| token.lore.common() < 3)
        && !document.is(end, Classes::LETTERS.or(Classes::BOUND).or(Classes::COMMON).or(Classes::STATE_CODE));
    let last = document.habit == Habit::Mixed
        && document.digits(end - 1) > 0
        && document.get(end).is_some_and(|token| token.is_upper() && token.length() == 2 && !token.line)
        && document.get(end + 1).is_none_or(|next| next.shape == Shape::Sign);
    end + usize::from(letters || last)
}

/// A code goes on in groups: 24 881 073, RI 4482 BK, cr 402218.
pub fn with_more(document: &Document, mut end: usize) -> usize {
    for _ in 0..3 {
        let Some(token) = document.get(end).filter(|token| !token.glued && !token.line) else { break };
        let digits = token.has_digit()
            && token.length() <= 9
            && !document.measures(end + 1)
            && !one_of!(document.lower(end + 1), ": /");
        let letters = token.shape == Shape::Word
            && matches!(token.case, Case::Upper | Case::Initial)
            && token.length() <= 3
            && document.habit == Habit::Mixed
            && document.plain(end) != "I"
            && !token.is(Classes::LETTERS.or(Classes::BOUND));
        if !digits && !letters || digits && moment_follows(document, end) {
            break;
        }
        end += 1;
        while document.lower(end) == "-" && document.glued(end) && document.glued(end + 1) {
            end += 2;
        }
    }
    end
}

fn moment_follows(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at + 1), "hrs hours am pm year yo yoa")
}
