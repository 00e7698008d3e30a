//! Streets, highways, coordinates, towns and landmarks.

use super::{Report, Rule, after_stop, end_of_name};
use crate::Kind;
use crate::document::{Document, Shape, Token};
use crate::lists::{MODELS, NOT_NAMES, PLACE_ENDINGS, STATE_CODES, STATES, STREET_ENDINGS, has};

const ADDRESS: Rule = ("street.address", 96, "A house number and a street.");
const STREET: Rule = ("street.name", 90, "The name of a street.");
const BLOCK: Rule = ("street.block", 94, "A block of a street.");
const HIGHWAY: Rule = ("highway", 94, "The number of a highway.");
const MARKER: Rule = ("highway.marker", 94, "An exit or mile marker.");
const COORDINATES: Rule = ("coordinates", 97, "Coordinates.");
const TOWN: Rule = ("place.state", 88, "A town before its state.");
const NAMED: Rule = ("place.ending", 84, "A name before a word for a place.");
const STATE: Rule = ("place.state_name", 80, "The name of a state.");
const CITY_OF: Rule = ("place.of", 88, "A name after a word for a place.");

/// The longest name, in words.
const LONGEST: usize = 3;

pub fn at(report: &mut Report<'_>, at: usize) {
    street(report, at);
    block(report, at);
    highway(report, at);
    coordinates(report, at);
    state(report, at);
    named(report, at);
}

fn names(token: &Token) -> bool {
    let model = MODELS.iter().any(|(name, _)| *name == token.lower);
    token.is_capital() && !has(NOT_NAMES, &token.lower) && !model
}

/// A part of a street's name: a capitalised word, an ordinal such as 5th, or a point of the compass.
fn street_word(token: &Token) -> bool {
    let ordinal =
        token.shape == Shape::Mixed && ["st", "nd", "rd", "th"].iter().any(|ending| token.lower.ends_with(ending));
    names(token) && !matches!(token.lower.as_str(), "side" | "one" | "no") || ordinal
}

fn street(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if !has(STREET_ENDINGS, &token.lower) || at == 0 || !(token.is_capital() || token.lower.len() > 2) {
        return;
    }
    let mut first = at;
    while first > 0 && at - first < LONGEST {
        let before = first - 1;
        let compass =
            document.lower(before) == "." && document.get(before.wrapping_sub(1)).is_some_and(Token::is_initial);
        let word = document.get(before).is_some_and(street_word) || compass;
        if !word {
            break;
        }
        first = before;
    }
    let number = first.checked_sub(1).and_then(|at| document.get(at)).is_some_and(|token| token.shape == Shape::Number);
    let plain_lower = !token.is_capital() && first == at;
    if first == at && !number || plain_lower {
        return;
    }
    let end = after_stop(document, at);
    let end = if document.get(end).is_some() && end == at + 2 { at + 1 } else { end.min(at + 1) };
    if number {
        report.tokens(first - 1, end, Kind::Street, ADDRESS);
    } else {
        report.tokens(first, end, Kind::Street, STREET);
    }
}

/// The 2200 block of Delancey; corner of Fifth and Main.
fn block(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if matches!(document.lower(at), "block" | "blk")
        && at > 0
        && document.get(at - 1).is_some_and(|token| token.shape == Shape::Number)
    {
        let name = if document.lower(at + 1) == "of" { at + 2 } else { at + 1 };
        let end = end_of_name(document, name, LONGEST + 1, street_word);
        report.tokens(at - 1, if end > name { end } else { at + 1 }, Kind::Street, BLOCK);
    }
    let corner =
        matches!((document.lower(at), document.lower(at + 1)), ("corner" | "intersection", "of") | ("corner", "at"));
    if corner {
        let first = at + 2;
        let end = end_of_name(document, first, LONGEST + 1, street_word);
        if end > first {
            report.tokens(first, end, Kind::Street, STREET);
            if matches!(document.lower(end), "and" | "&" | "/") {
                let other = end_of_name(document, end + 1, LONGEST + 1, street_word);
                report.tokens(end + 1, other, Kind::Street, STREET);
            }
        }
    }
}

/// I-95, US 31, Route 9, SR-44, Highway 12, Exit 12, MM 114, mile marker 7.
fn highway(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let dash = usize::from(document.lower(at + 1) == "-" && document.glued(at + 1));
    let number = at + 1 + dash;
    let numbered = document
        .get(number)
        .is_some_and(|token| token.shape != Shape::Word && token.shape != Shape::Sign && token.length() <= 4);
    if !numbered {
        return;
    }
    let upper = token.is_upper() || token.text == "I";
    let cue = match token.lower.as_str() {
        "interstate" | "route" | "rt" | "rte" | "hwy" | "highway" => true,
        "i" => upper && dash == 1,
        "us" | "sr" | "cr" | "fm" | "sh" | "cth" => upper,
        code => upper && dash == 1 && has(STATE_CODES, code),
    };
    let marker = match token.lower.as_str() {
        "exit" => true,
        "mm" | "milepost" | "mp" => true,
        "marker" | "post" => document.before(at) == "mile",
        _ => false,
    };
    if cue {
        report.tokens(at, number + 1, Kind::Highway, HIGHWAY);
    } else if marker {
        let first = if matches!(token.lower.as_str(), "marker" | "post") { at - 1 } else { at };
        report.tokens(first, number + 1, Kind::Highway, MARKER);
    }
}

/// 39.7817, -89.6501
fn coordinates(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let degrees = |at: usize| {
        let whole = document.get(at).is_some_and(|token| token.shape == Shape::Number && token.length() <= 3);
        let fine = document.get(at + 2).is_some_and(|token| token.shape == Shape::Number && token.length() >= 3);
        whole && document.lower(at + 1) == "." && document.glued(at + 1) && fine
    };
    if !degrees(at) {
        return;
    }
    let mut next = at + 3;
    while matches!(document.lower(next), "," | "-" | "°" | "n" | "w" | "/") && next < at + 7 {
        next += 1;
    }
    if next > at + 3 && degrees(next) {
        let first = if document.before(at) == "-" { at - 1 } else { at };
        report.tokens(first, next + 3, Kind::Coordinates, COORDINATES);
    }
}

/// Springfield, IL; Ohio.
fn state(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at).filter(|token| token.is_capital()) else { return };
    let two = format!("{} {}", token.lower, document.lower(at + 1));
    let end = if has(STATES, &two) {
        at + 2
    } else if has(STATES, &token.lower) {
        at + 1
    } else {
        let code =
            token.is_upper() && token.length() == 2 && has(STATE_CODES, &token.lower) && document.before(at) == ",";
        if !code {
            return;
        }
        at + 1
    };
    let town = (document.before(at) == ",").then(|| {
        let mut first = at - 1;
        while first > 0 && at - first <= LONGEST && document.get(first - 1).is_some_and(names) {
            first -= 1;
        }
        first
    });
    match town.filter(|&first| first < at - 1) {
        Some(first) => report.tokens(first, end, Kind::Place, TOWN),
        None if token.length() > 2 => report.tokens(at, end, Kind::Place, STATE),
        None => {}
    }
}

/// Harbor Park, Cook County; the City of Salem, the town of Avon.
fn named(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if has(PLACE_ENDINGS, &token.lower) && token.is_capital() {
        let mut first = at;
        while first > 0 && at - first < LONGEST && document.get(first - 1).is_some_and(names) {
            first -= 1;
        }
        if first < at && !only_opens_sentence(document, first, at) {
            report.tokens(first, at + 1, Kind::Place, NAMED);
        }
    }
    if matches!(token.lower.as_str(), "city" | "town" | "village" | "township" | "county")
        && document.lower(at + 1) == "of"
    {
        let end = end_of_name(document, at + 2, LONGEST, names);
        if end > at + 2 {
            report.tokens(at + 2, end, Kind::Place, CITY_OF);
        }
    }
}

/// Whether all that stands before an ending is one word that opens a sentence.
fn only_opens_sentence(document: &Document, first: usize, at: usize) -> bool {
    at - first == 1 && document.begins_sentence(first) && !document.shouting && document.lower(first).len() < 4
}
