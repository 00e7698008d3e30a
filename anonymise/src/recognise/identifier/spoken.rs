//! Numbers said in words after a word that says what they are: "badge four oh nine", "social nine oh one, forty four, …".

use crate::document::{Document, Habit, Shape};
use crate::recognise::{Report, Rule};
use crate::spoken::{counts_nothing, is_digit, letter_by_word};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const SPELLED: Rule = ("code.words", 72, "Digits and letters said one by one, like a code.");
const AS_IN: Rule = ("code.letters", 90, "Letters told by a word, as a plate is read out.");
const SPOKEN: Rule = ("number.words", 86, "A number in words after a word for a badge, an extension or a record.");
/// The fewest words of a number.
const FEWEST: usize = 3;
/// The most tokens of a number, what parts its words included.
const LONGEST: usize = 24;

pub fn at(report: &mut Report<'_>, at: usize) {
    spelled(report, at);
    let document = report.document;
    let kind = match document.lower(at) {
        "badge" | "shield" | "star" => Kind::Badge,
        "extension" | "ext" => Kind::Phone,
        "social" => Kind::Ssn,
        "case" | "docket" | "citation" | "incident" | "report" => Kind::CaseNumber,
        "plate" | "tag" => Kind::Plate,
        "serial" => Kind::Serial,
        "number" if one_of!(document.lower(at + 1), "zero one two three four five six seven eight nine oh") => {
            Kind::Other
        }
        "employee" | "id" | "inmate" | "booking" | "payroll" | "pin" | "locker" | "license" | "licence" => Kind::Other,
        _ => return,
    };
    // The number may come after "for the clinic," or "number is".
    let Some(first) = (at + 1..at + 6).find(|&at| is_digit(document, at)) else { return };
    let (mut end, mut words) = (first, 0);
    for next in first..first + LONGEST {
        if is_digit(document, next) {
            end = next + 1;
            words += 1;
        } else if !one_of!(document.lower(next), "- , dash") {
            break;
        }
    }
    // "star two-two"
    let joined = kind == Kind::Badge
        && words == 2
        && (end == first + 3 && first == at + 1 || THOROUGH && end == first + 2 && first <= at + 2);
    if words >= FEWEST || joined {
        report.tokens(first, end, kind, SPOKEN);
    }
}

/// "SAR-oh-six-of-nineteen", "twenty three dash 4 dash one five five": what is said piece by piece, with a word among the
/// pieces that only codes are said with.
fn spelled(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !is_piece(document, at) || at > 0 && (is_piece(document, at - 1) || is_joint(document, at - 1)) {
        return;
    }
    let (mut end, mut next) = (at, at);
    let (mut pieces, mut digits, mut telling, mut letters_as_in) = (0, 0, 0, 0);
    while next < at + LONGEST {
        let letter = letter_by_word(document, next);
        if letter > 0 {
            pieces += 1;
            telling += 1;
            letters_as_in += 1;
            end = next + letter;
            next += letter - 1;
        } else if document.lower(next) == ","
            && telling > 0
            && (letter_by_word(document, next + 1) > 0 || THOROUGH && is_digit(document, next + 1))
            || document.lower(next) == ","
                && document.before(next.saturating_sub(1)) == "in"
                && is_piece(document, next + 1)
        {
            // "B as in bravo, 18, D as in delta"
        } else if is_piece(document, next) {
            pieces += 1;
            digits += usize::from(is_digit(document, next));
            telling += usize::from(
                one_of!(document.lower(next), "oh zero niner double triple") || document.is(next, Classes::PHONETIC),
            );
            end = next + 1;
        } else if is_joint(document, next) {
            telling += usize::from(one_of!(document.lower(next), "dash hyphen") || document.lower(next) == "-");
        } else {
            break;
        }
        next += 1;
    }
    let counted = document.measures(end) && !one_of!(document.lower(end), "and or of to in x on");
    let whole = |at: usize| one_of!(document.lower(at), "hundred thousand million");
    let row = THOROUGH && end == at + pieces && digits == pieces && !counts_up(document, at) && !(at..end).any(whole);
    let twice = THOROUGH
        && pieces == 2
        && end == at + 2
        && one_of!(document.lower(at), "double triple")
        && document.is(at + 1, Classes::HOUR.or(Classes::NUMBER));
    let enough = pieces > 2 && (digits > 1 || letters_as_in > 0) && (telling > 0 || row) || twice;
    if enough && !counted && (!(row || twice) || telling > 1 || counts_nothing(document, end)) {
        report.tokens(at, end, Kind::Other, if letters_as_in > 0 { AS_IN } else { SPELLED });
    }
}

/// "One, two, three", which somebody counts.
fn counts_up(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "one two") && one_of!(document.lower(at + 1), "two three")
}

fn is_piece(document: &Document, at: usize) -> bool {
    let Some(token) = document.get(at) else { return false };
    if is_digit(document, at) || document.lower(at) == "niner" {
        return true;
    }
    if token.length() > 3 {
        return token.is(Classes::PHONETIC) && document.habit != Habit::Mixed;
    }
    let hyphen =
        || document.before(at) == "-" && document.glued(at) || document.lower(at + 1) == "-" && document.glued(at + 1);
    token.shape == Shape::Number
        || token.is_letter() && (!one_of!(document.lower(at), "a i") || hyphen())
        || token.is_upper() && hyphen()
}

fn is_joint(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "dash hyphen")
        || document.lower(at) == "-" && document.glued(at) && document.glued(at + 1)
        || document.lower(at) == "of" && document.before(at) == "-" && document.lower(at + 1) == "-"
}
