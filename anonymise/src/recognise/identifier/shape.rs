//! Codes that need no word before them: their shape is enough, unless they are of a known make or a measure.

use super::super::{Report, Rule};
use super::code::{Code, is_known, ordinal};
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const PLATE_SHAPE: Rule = ("plate.shape", 80, "Letters and digits mixed like a license plate.");
const CASE_SHAPE: Rule = ("case.shape", 85, "Digits grouped like a case number.");
const CODE: Rule = ("code.shape", 80, "Letters and digits that no list knows as harmless.");
const LONG: Rule = ("number.long", 82, "A long number.");

/// Codes that need no cue.
pub fn shapes(report: &mut Report<'_>, at: usize, code: &Code) {
    let document = report.document;
    let length = code.digits + code.words;
    if code.digits == 0 {
        let next = document.get(at + 1);
        let upper = document.get(at).is_some_and(|token| {
            token.is_upper()
                && (2..=3).contains(&token.length())
                && !token.is(Classes::LETTERS.or(Classes::STATE_CODE).or(Classes::NUMBERED))
        });
        let digits =
            next.is_some_and(|token| token.shape == Shape::Number && (3..=5).contains(&token.length()) && !token.glued);
        if code.parts == 1 && upper && digits && document.habit == Habit::Mixed && !document.measures(at + 2) {
            report.tokens(at, at + 2, Kind::Plate, PLATE_SHAPE);
        }
        return;
    }
    if is_known(&code.letters) || ordinal(&code.letters) || harmless(document, at, code) {
        return;
    }
    let year =
        document.number(at).is_some_and(|year| year <= 99 && document.digits(at) == 2 || (1990..2100).contains(&year));
    let last = document.get(code.end - 1).is_some_and(|last| last.has_digit() && last.length() >= 3);
    if code.parts >= 2 && (year && last && code.digits >= 6 || code.digits >= 6 && code.words > 0) {
        report.tokens(at, code.end, Kind::CaseNumber, CASE_SHAPE);
    } else if code.words > 0 && code.parts == 1 && plate_shape(&code.letters)
        || code.parts == 2 && plate_shape(&code.letters)
    {
        report.tokens(at, code.end, Kind::Plate, PLATE_SHAPE);
    } else if code.words > 0 && code.digits > 0 && length >= 3 {
        report.tokens(at, code.end, Kind::Other, CODE);
    } else if code.words == 0 && code.digits >= 5 && !grouped(document, at) {
        report.tokens(at, code.end, Kind::Other, LONG);
    }
}

/// 10,000
fn grouped(document: &Document, at: usize) -> bool {
    document.before(at) == "," && document.digits(at) == 3 || document.before(at) == "$"
}

/// What is written behind a number without a space and makes it a measure.
const UNITS: &[&str] = &[
    "ft", "feet", "foot", "in", "inch", "yd", "yds", "yard", "yards", "mph", "mm", "ga", "gauge", "cal", "lb", "lbs",
    "oz", "sec", "secs", "s", "min", "mins", "v", "volt", "x", "k", "pct", "deg", "mi", "mile", "miles", "rd", "rds",
    "round", "w", "f", "c", "g", "mg", "kg", "km", "man", "officer", "person", "point", "degree", "pound", "ton",
    "story", "lane", "door", "car", "plus", "ml", "cc", "gal", "ounce", "gen", "percent", "way", "m",
];
/// What makes it a time or an age, which others find.
const UNITS_OF_MOMENTS: &[&str] = &[
    "hr", "hrs", "am", "pm", "a", "p", "yo", "yoa", "yr", "yrs", "year", "years", "hour", "minute", "second", "day",
    "week", "month", "ish", "h", "d", "blk", "block",
];

fn unit_of(letters: &str) -> Option<&str> {
    let digits = letters.trim_end_matches(|letter: char| letter.is_alphabetic());
    let number = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (number && digits.len() < letters.len()).then(|| &letters[digits.len()..])
}

/// The longest side of what is measured by two sides, in digits: 1920x1080.
const LONGEST_SIDE: usize = 4;

/// Whether a number with its unit is a measure: 9mm, 15ft, 12ga.
pub fn is_measured(letters: &str) -> bool {
    unit_of(letters).is_some_and(|unit| UNITS.contains(&unit))
}

/// The longest name of a model, letters and digits.
const LONGEST_MODEL: usize = 5;

/// A measure, a calibre, a ten-code, a fraction, a range, an age, a time: other recognisers or nobody's business.
fn harmless(document: &Document, at: usize, code: &Code) -> bool {
    let letters = &*code.letters;
    let measured =
        is_measured(letters) || unit_of(letters).is_some_and(|unit| UNITS_OF_MOMENTS.contains(&unit) || unit.len() > 3);
    // 7.62x39, 1920x1080
    let crossed = (code.parts == 1 || THOROUGH && code.parts == 2 && document.lower(at + 1) == ".")
        && letters.split_once('x').is_some_and(|(left, right)| {
            let side = |digits: &str| digits.len() <= LONGEST_SIDE && digits.parse::<u32>().is_ok();
            side(left) && side(right)
        });
    let words = code.parts > 1
        && code.words > 0
        && (0..code.end - at).step_by(2).any(|part| {
            document.get(at + part).is_some_and(|token| {
                token.shape == Shape::Word
                    // "jbl-8814" is a plate, whoever else is called so, and "hk-0031" a number.
                    && !(token.length() == 3 && code.digits > 3)
                    && !(THOROUGH && token.length() == 2 && token.is(Classes::MAKE) && code.digits > 3)
                    && (token.length() > 3
                        || token.is(Classes::MEASURE.or(Classes::HARMLESS).or(Classes::NUMBER).or(Classes::HOUR))
                        || token.case == Case::Lower && token.lore.common() > 4)
            })
        });
    let ten_code = code.parts == 2 && code.words == 0 && one_of!(document.lower(at), "10 11 12") && code.digits <= 5;
    let decimal = code.words == 0 && document.lower(at + 1) == "." && code.parts == 2;
    let version = code.words == 1 && code.digits <= 2 && document.before_is(at, Classes::HARMLESS);
    // "Scania R450", "Taurus G2C"
    let model = THOROUGH
        && code.parts == 1
        && (1..=2).contains(&code.words)
        && code.letters.len() <= LONGEST_MODEL
        && code.letters.starts_with(|letter: char| letter.is_alphabetic())
        && document.before_is(at, Classes::MAKE);
    let listed = THOROUGH && document.before_is(at, Classes::PAPER);
    let pressure = THOROUGH && code.parts == 2 && is_pressure(document, at);
    listed
        || model
        || measured
        || pressure
        || crossed
        || words && !phonetic_inside(document, at, code.end)
        || ten_code
        || decimal
        || version
}

/// Whether two numbers are somebody's blood pressure in millimetres of mercury: 138/88.
pub fn is_pressure(document: &Document, at: usize) -> bool {
    let joined = document.lower(at + 1) == "/" && document.glued(at + 1) && document.glued(at + 2);
    let apart = document.lower(at + 3) != "/" && (at == 0 || document.before(at) != "/");
    let numbers = document.number(at).zip(document.number(at + 2));
    joined
        && apart
        && document.digits(at) == 3
        && numbers.is_some_and(|(high, low)| (85..=260).contains(&high) && (40..=160).contains(&low) && low < high)
}

/// 4-Adam-12 is a unit's, whatever its words are.
fn phonetic_inside(document: &Document, at: usize, end: usize) -> bool {
    (at..end).any(|at| document.is(at, Classes::PHONETIC)) && end - at <= 5
}

/// Five to eight letters and digits, both: 7KLM482. Not 10mm, 4x4 or 24h.
fn plate_shape(letters: &str) -> bool {
    let words = letters.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = letters.bytes().filter(u8::is_ascii_digit).count();
    words >= 2 && digits >= 2 && (5..=8).contains(&(words + digits)) && words <= 4
}
