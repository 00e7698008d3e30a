//! Numbers said in words after a word that says what they are: "badge four oh nine", "social nine oh one, forty four, …".

use crate::Kind;
use crate::document::{Document, Shape};
use crate::recognise::{Report, Rule};
use crate::vocabulary::{Classes, one_of};

const SPOKEN: Rule = ("number.words", 86, "A number in words after a word for a badge, an extension or a record.");
/// The fewest words of a number.
const FEWEST: usize = 3;
/// The most tokens of a number, what parts its words included.
const LONGEST: usize = 24;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let kind = match document.lower(at) {
        "badge" | "shield" | "star" => Kind::Badge,
        "extension" | "ext" => Kind::Phone,
        "social" => Kind::Ssn,
        "case" | "docket" | "citation" | "incident" | "report" => Kind::CaseNumber,
        "plate" | "tag" => Kind::Plate,
        "serial" => Kind::Serial,
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
    if words >= FEWEST {
        report.tokens(first, end, kind, SPOKEN);
    }
}

fn is_digit(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| token.shape == Shape::Word && token.is(Classes::HOUR.or(Classes::NUMBER)))
        || one_of!(document.lower(at), "oh o zero double triple")
}
