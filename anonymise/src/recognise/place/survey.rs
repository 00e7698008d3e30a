//! Where something is, as surveyors write it and as it is read out.

use super::super::{Report, Rule};
use crate::Kind;
use crate::document::{Document, Shape};
use crate::spoken::{is_digit, value};
use crate::vocabulary::one_of;

const SECTION: Rule = ("coordinates.section", 92, "A township, a range and a section of the public land survey.");
const SAID: Rule = ("coordinates.said", 92, "Coordinates that are read out.");

/// The most tokens of a reading.
const LONGEST: usize = 32;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    match token.shape {
        Shape::Mixed => section(report, at),
        Shape::Number => said(report, at),
        Shape::Word if one_of!(document.lower(at), "lat latitude") || is_digit(document, at) => {
            said(report, at);
            section_said(report, at);
        }
        _ => {}
    }
}

/// "SW 1/4 of Sec 9, T24N, R6E": the rectangular survey of public lands in the United States.
fn section(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !is_survey(document, at, 't', ["n", "s"]) {
        return;
    }
    let range = at + 1 + usize::from(one_of!(document.lower(at + 1), ", - /"));
    if !is_survey(document, range, 'r', ["e", "w"]) {
        return;
    }
    let (mut first, mut end) = (at, range + 1);
    let section =
        |at: usize| one_of!(document.lower(at), "sec section") && document.digits(after_stop(document, at)) > 0;
    let comma = usize::from(document.lower(end) == ",");
    if section(end + comma) {
        end = after_stop(document, end + comma) + 1;
    }
    let small = |at: usize| {
        one_of!(
            document.lower(at),
            ", . of the / 1 4 quarter sec section n s e w ne nw se sw north south east west and"
        ) || document.digits(at) > 0 && document.digits(at) < 3
            || (1..=2).any(|length| {
                document.lower(at).get(..length).is_some_and(|side| one_of!(side, "n s e w ne nw se sw"))
                    && document.lower(at).get(length..).is_some_and(|rest| one_of!(rest, "1 2 4 14 ¼"))
            })
    };
    while first > 0 && at - first < LONGEST && small(first - 1) {
        first -= 1;
    }
    while first < at && one_of!(document.lower(first), ", . of the and / 4") {
        first += 1;
    }
    report.tokens(first, end, Kind::Coordinates, SECTION);
}

/// "Twelve North, Fifteen West, Section 30": the same as it is said.
fn section_said(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let side = |at: usize, sides: [&str; 2]| {
        let (_, length) = value(document, at)?;
        sides.contains(&document.lower(at + length)).then_some(at + length + 1)
    };
    let small = |at: usize| (0..3).take_while(|more| one_of!(document.lower(at + more), ", and range")).count();
    let Some(range) = side(at, ["north", "south"]).map(|end| end + small(end)) else { return };
    let Some(section) = side(range, ["east", "west"]).map(|end| end + small(end)) else { return };
    let number = after_stop(document, section);
    let numbered = document.digits(number) > 0 || value(document, number).is_some();
    if one_of!(document.lower(section), "sec section") && numbered {
        let end = number + value(document, number).map_or(1, |(_, length)| length);
        report.tokens(at, end, Kind::Coordinates, SECTION);
    }
}

fn after_stop(document: &Document, at: usize) -> usize {
    at + 1 + usize::from(document.lower(at + 1) == ".")
}

/// T24N, R6E.
fn is_survey(document: &Document, at: usize, letter: char, sides: [&str; 2]) -> bool {
    let Some(rest) = document.lower(at).strip_prefix(letter) else { return false };
    let number = sides.iter().find_map(|side| rest.strip_suffix(side)).unwrap_or_default();
    (1..=3).contains(&number.len()) && number.bytes().all(|each| each.is_ascii_digit())
}

/// "Thirty nine point four one north by eighty two point nine west", "lat 33 point 4, long minus 112 point 07".
fn said(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let number = |at: usize| is_digit(document, at) || document.digits(at) > 0;
    let named = one_of!(document.lower(at), "lat latitude");
    if !named && !number(at) || at > 0 && (number(at - 1) || one_of!(document.before(at), "- . point lat latitude")) {
        return;
    }
    let (mut end, mut points, mut sides, mut minus, mut degrees) = (at, 0, usize::from(named), 0, 0);
    for next in at..at + LONGEST {
        match document.lower(next) {
            "point" | "dot" | "decimal" => points += 1,
            "north" | "south" | "east" | "west" | "n" | "s" | "e" | "w" => {
                sides += 1;
                end = next + 1;
            }
            "long" | "longitude" | "lon" => sides += 1,
            "minus" | "negative" => minus += 1,
            "degrees" => degrees += 1,
            "lat" | "latitude" | "and" | "by" | "," | "-" | "is" | "." => {}
            _ if number(next) => {
                if sides > 0 || points > 0 {
                    end = next + 1;
                }
            }
            _ => break,
        }
        let written = points == 0 && document.lower(next) == "." && document.glued(next + 1);
        points += usize::from(written);
        if sides > 1 && one_of!(document.lower(next), "east west e w") {
            break;
        }
    }
    if points > 0 && sides > 1 || points > 1 && minus + degrees > 0 {
        report.tokens(at, end, Kind::Coordinates, SAID);
    }
}
