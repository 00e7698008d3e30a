//! Numbers with a form of their own: VINs, Social Security numbers, network addresses, plates read out.

use super::super::{Report, Rule};
use super::code::Code;
use crate::document::{Case, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const PLATE_SPOKEN: Rule = ("plate.spoken", 92, "Letters of the radio alphabet with digits, like a plate read out.");
const VIN: Rule = ("vin.check", 99, "Seventeen characters with a right VIN check digit.");
const VIN_SHAPE: Rule = ("vin.shape", 95, "Seventeen characters, like a VIN.");
const SSN: Rule = ("ssn.shape", 98, "Digits grouped like a Social Security number.");
#[cfg(feature = "lexicon")]
const OF_DAY: Rule = ("case.of_day", 90, "A number of a log and its day.");
const ADDRESS: Rule = ("number.network", 96, "A network address.");

pub fn vin(report: &mut Report<'_>, at: usize, code: &Code) {
    let vin = code.letters.as_bytes();
    let allowed = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_lowercase() && !matches!(byte, b'i' | b'o' | b'q');
    if vin.len() == 17 && code.digits >= 3 && code.words >= 2 && vin.iter().all(allowed) {
        report.tokens(at, code.end, Kind::Vin, if checks(vin) { VIN } else { VIN_SHAPE });
    }
}

/// The check digit of a VIN (49 CFR 565.15), of lower-case letters and digits.
fn checks(vin: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let value = |byte: u8| {
        u32::from(match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'h' => byte - b'a' + 1,
            b'j'..=b'r' => byte - b'j' + 1,
            b's'..=b'z' => byte - b's' + 2,
            _ => 0,
        })
    };
    let sum: u32 = vin.iter().zip(WEIGHTS).map(|(&byte, weight)| value(byte) * weight).sum();
    let check = char::from_digit(sum % 11, 10).unwrap_or('x');
    vin.get(8).is_some_and(|&byte| char::from(byte) == check)
}

pub fn ssn(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let joint = |at: usize| one_of!(document.lower(at), "- . /");
    let second = at + 1 + usize::from(joint(at + 1));
    let third = second + 1 + usize::from(joint(second + 1));
    if (document.figures(at), document.figures(second), document.figures(third)) == (3, 2, 4) {
        report.tokens(at, third + 1, Kind::Ssn, SSN);
    }
    let said = || {
        let mut before = (1..=6).filter_map(|back| at.checked_sub(back));
        before.any(|at| one_of!(document.lower(at), "ssn social soc ss sosh security"))
    };
    if matches!(document.digits(at), 4 | 9) && said() {
        report.tokens(at, at + 1, Kind::Ssn, SSN);
    }
}

/// "0214S of 090624": a number that is counted anew every day, and its day.
#[cfg(feature = "lexicon")]
pub fn of_day(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.lower(at + 1) != "of" {
        return;
    }
    let number = document.get(at).is_some_and(|token| {
        token.has_digit() && token.length() <= 5 && document.lower(at).starts_with(|digit: char| digit.is_ascii_digit())
    });
    let day = matches!(document.digits(at + 2), 6 | 8) && (!document.glued(at + 3) || document.closes(at + 3));
    if number && !document.glued(at) && day {
        report.tokens(at, at + 3, Kind::CaseNumber, OF_DAY);
    }
}

/// 203.0.113.77
pub fn network_address(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let part = |at: usize| document.digits(at) > 0 && document.digits(at) <= 3;
    let dot = |at: usize| document.lower(at) == "." && document.glued(at) && document.glued(at + 1);
    if part(at) && dot(at + 1) && part(at + 2) && dot(at + 3) && part(at + 4) && dot(at + 5) && part(at + 6) {
        report.tokens(at, at + 7, Kind::Other, ADDRESS);
    }
}

/// Henry Nora Edward 88: letters of a radio alphabet, with digits or digit words beside them.
pub fn spoken_plate(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let letter = |at: usize| {
        document.is(at, Classes::PHONETIC)
            && document.get(at).is_some_and(|token| token.shape == Shape::Word && token.length() > 1)
    };
    let single = |at: usize| document.get(at).is_some_and(|token| token.is_letter() && token.case != Case::Lower);
    let digit = |at: usize| {
        document.get(at).is_some_and(|token| token.shape == Shape::Number && token.length() <= 5)
            || document.is(at, Classes::HOUR.or(Classes::NUMBER))
    };
    let joint = |at: usize| one_of!(document.lower(at), "- ,") && document.get(at + 1).is_some();
    let part = |at: usize| letter(at) || digit(at) || single(at);
    // "14, six one seven Mary Nora King": a unit is called.
    let called = |at: usize| {
        THOROUGH && digit(at) && document.lower(at + 1) == "," && !document.glued(at) && document.begins_sentence(at)
    };
    if !part(at) || called(at) || at > 0 && (part(at - 1) || joint(at - 1) && at > 1 && part(at - 2) && !called(at - 2))
    {
        return;
    }
    let (mut end, mut letters, mut digits) = (at, 0, 0);
    while end < at + 16 {
        if part(end) {
            letters += usize::from(letter(end));
            digits += usize::from(digit(end));
            end += 1;
        } else if joint(end) && part(end + 1) {
            end += 1;
        } else {
            break;
        }
    }
    // "Adam 11, Adam 14" are two call signs: of a plate, some letters stand together.
    let after = |at: usize| at + 1 + usize::from(document.lower(at + 1) == "-");
    let apart = THOROUGH && (at..end).filter(|&at| letter(at)).all(|at| digit(after(at)));
    if letters >= 2 && digits >= 1 && letters + digits >= 3 && !apart {
        report.tokens(at, end, Kind::Plate, PLATE_SPOKEN);
    }
}
