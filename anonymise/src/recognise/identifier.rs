//! Plates, VINs, Social Security, case, badge, serial and licence numbers.

use super::{Report, Rule};
use crate::Kind;
use crate::document::{Document, Shape};
use crate::lists::{STATE_CODES, STATES, has};

const PLATE: Rule = ("plate.cue", 95, "Letters and digits after a word for a license plate.");
const PLATE_SHAPE: Rule = ("plate.shape", 75, "Letters and digits mixed like a license plate.");
const VIN: Rule = ("vin.check", 99, "Seventeen characters with a right VIN check digit.");
const VIN_SHAPE: Rule = ("vin.shape", 95, "Seventeen characters, like a VIN.");
const SSN: Rule = ("ssn.shape", 98, "Digits grouped like a Social Security number.");
const CASE: Rule = ("case.cue", 93, "A number after a word for a case, call or report.");
const CASE_SHAPE: Rule = ("case.shape", 85, "Digits grouped like a case number.");
const BADGE: Rule = ("badge.cue", 95, "A number after a word for a badge.");
const SERIAL: Rule = ("serial.cue", 94, "A number after a word for a serial number.");
const LICENCE: Rule = ("license.cue", 93, "A number after a word for a driver licence.");

const PLATES: &[&str] = &["plate", "plates", "tag", "tags", "lp", "reg", "registration", "lic", "plated"];
const CASES: &[&str] =
    &["case", "cad", "incident", "inc", "citation", "cite", "report", "rpt", "cr", "event", "ir", "docket", "warrant"];
const BADGES: &[&str] = &["badge", "badges", "shield", "pid", "employee", "star"];
const SERIALS: &[&str] = &["serial", "ser", "sn", "s/n"];
const LICENCES: &[&str] = &["ol", "oln", "dl", "dln", "odl", "sid", "fbi"];

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.shape == Shape::Sign || token.glued && document.before(at) != "#" && !document.before(at).eq("(") {
        return;
    }
    let end = end_of_code(document, at);
    let code: String = (at..end).map(|at| document.get(at).map_or("", |token| &token.text)).collect();
    let digits = code.chars().filter(char::is_ascii_digit).count();
    vin(report, at, end, &code);
    ssn(report, at);
    case_shape(report, at, end, digits);
    if digits == 0 {
        return cued_letters(report, at);
    }
    let cue = cue_before(document, at);
    let rule = |list: &[&str]| cue.is_some_and(|cue| has(list, cue));
    if rule(PLATES) && code.chars().count() <= 10 {
        report.tokens(at, end, Kind::Plate, PLATE);
    } else if rule(BADGES) || document.before(at) == "#" && code.len() <= 6 {
        report.tokens(at, end, Kind::Badge, BADGE);
    } else if rule(SERIALS) {
        report.tokens(at, end, Kind::Serial, SERIAL);
    } else if rule(LICENCES) {
        report.tokens(at, end, Kind::License, LICENCE);
    } else if rule(CASES) && digits >= 3 {
        report.tokens(at, end, Kind::CaseNumber, CASE);
    } else if plate_shape(&code) {
        report.tokens(at, end, Kind::Plate, PLATE_SHAPE);
    }
}

/// A code goes on over hyphens, with letters or digits on both sides.
fn end_of_code(document: &Document, at: usize) -> usize {
    let mut end = at + 1;
    while document.lower(end) == "-" && document.glued(end) && document.glued(end + 1) {
        let more = document.get(end + 1).is_some_and(|token| token.shape != Shape::Sign);
        if !more {
            break;
        }
        end += 2;
    }
    end
}

/// The word that says what a number is: the one before it, over signs and small words.
fn cue_before(document: &Document, at: usize) -> Option<&str> {
    let filler = |word: &str| {
        let small = [
            "#", ":", "number", "no", ".", "num", "of", "was", "is", "with", "nbr", "(", "a", "the", "reading",
            "partial",
        ];
        small.contains(&word) || has(STATES, word) || has(STATE_CODES, word)
    };
    (0..at).rev().take(4).map(|at| document.lower(at)).find(|word| !filler(word))
}

/// Letters only after a word for a plate: "plate ABC DEF" is one, "plate was" is not.
fn cued_letters(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let next = document.get(at + 1).filter(|next| next.shape == Shape::Number && next.length() <= 4);
    let upper = token.is_upper() && token.length() <= 4;
    if let (true, Some(_)) = (upper, next)
        && cue_before(document, at).is_some_and(|cue| has(PLATES, cue))
    {
        report.tokens(at, at + 2, Kind::Plate, PLATE);
    }
}

/// Five to eight letters and digits, both, in capitals: 7KLM482. Not 10mm, 4x4, 3rd, 2nd or 24h.
fn plate_shape(code: &str) -> bool {
    let letters = code.chars().filter(|letter| letter.is_ascii_uppercase()).count();
    let digits = code.chars().filter(char::is_ascii_digit).count();
    let plain = code.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-');
    plain && letters >= 2 && digits >= 3 && (5..=8).contains(&(letters + digits))
}

fn vin(report: &mut Report<'_>, at: usize, end: usize, code: &str) {
    let upper = code.to_ascii_uppercase();
    let allowed =
        |letter: char| letter.is_ascii_digit() || letter.is_ascii_uppercase() && !matches!(letter, 'I' | 'O' | 'Q');
    let mixed =
        upper.chars().any(|letter| letter.is_ascii_digit()) && upper.chars().any(|letter| letter.is_ascii_uppercase());
    if upper.len() == 17 && mixed && upper.chars().all(allowed) {
        report.tokens(at, end, Kind::Vin, if checks(&upper) { VIN } else { VIN_SHAPE });
    }
}

/// The check digit of a VIN (49 CFR 565.15).
fn checks(vin: &str) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let value = |letter: char| match letter {
        '0'..='9' => letter.to_digit(10).unwrap_or(0),
        'A'..='H' => u32::from(letter) - u32::from('A') + 1,
        'J'..='R' => u32::from(letter) - u32::from('J') + 1,
        _ => u32::from(letter).saturating_sub(u32::from('S')) + 2,
    };
    let sum: u32 = vin.chars().zip(WEIGHTS).map(|(letter, weight)| value(letter) * weight).sum();
    let check = char::from_digit(sum % 11, 10).unwrap_or('X');
    vin.chars().nth(8) == Some(check)
}

fn ssn(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let digits =
        |at: usize| document.get(at).filter(|token| token.shape == Shape::Number).map_or(0, |token| token.text.len());
    if (digits(at), document.lower(at + 1), digits(at + 2), document.lower(at + 3), digits(at + 4))
        == (3, "-", 2, "-", 4)
    {
        report.tokens(at, at + 5, Kind::Ssn, SSN);
    }
    let cued = matches!(cue_before(document, at), Some("ssn" | "social" | "security"));
    if cued && (digits(at) == 9 || digits(at) == 4) {
        report.tokens(at, at + 1, Kind::Ssn, SSN);
    }
}

/// A year, a hyphen and more digits, with or without letters between: 2023-00412, 23-H-119004.
fn case_shape(report: &mut Report<'_>, at: usize, end: usize, digits: usize) {
    let document = report.document;
    let year = document
        .get(at)
        .and_then(|token| token.number())
        .is_some_and(|year| year <= 99 || (1990..2100).contains(&year));
    let long = document.get(end - 1).is_some_and(|last| last.shape == Shape::Number && last.length() >= 3);
    if end >= at + 3 && year && long && digits >= 6 {
        report.tokens(at, end, Kind::CaseNumber, CASE_SHAPE);
    }
}
