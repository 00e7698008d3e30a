//! Names of people and dogs: after ranks and roles, after words that name, and first names with what follows.

use super::{Report, Rule, after_stop, end_of_name};
use crate::Kind;
use crate::document::{Document, Shape, Token};
use crate::lists::{FIRST_NAMES, NAMING, NOT_NAMES, RANKS, TITLES, has};

const RANK: Rule = ("person.rank", 95, "A rank followed by a name.");
const TITLE: Rule = ("person.title", 92, "A title or role followed by a name.");
const NAMED: Rule = ("person.naming", 88, "A name after a word that names someone.");
const FIRST: Rule = ("person.first_name", 85, "A first name.");
const DOG: Rule = ("k9.name", 93, "A name after a word for a police dog.");
/// The longest name, in words.
const LONGEST: usize = 3;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.lower == "k9" || token.lower == "k" && document.lower(at + 1) == "-" && document.lower(at + 2) == "9" {
        let next = if token.lower == "k9" { at + 1 } else { at + 3 };
        let next = if has(RANKS, document.lower(next)) { return } else { next };
        if document.get(next).is_some_and(|token| is_name(document, token))
            && !matches!(document.lower(next), "unit" | "handler" | "team")
        {
            report.tokens(next, next + 1, Kind::K9, DOG);
        }
        return;
    }
    if token.shape != Shape::Word {
        return;
    }
    let (cue, kind) = if has(RANKS, &token.lower) {
        (RANK, Cue::Rank)
    } else if has(TITLES, &token.lower) {
        (TITLE, Cue::Title)
    } else if has(NAMING, &token.lower) {
        (NAMED, Cue::Naming)
    } else {
        return first_name(report, at);
    };
    let mut first = after_stop(document, at);
    if kind == Cue::Naming {
        while matches!(document.lower(first), "," | "is" | "was" | "as" | ":" | "\"" | "“") {
            first += 1;
        }
    }
    let end = end_of_person(document, first);
    // In lower case only a list of first names can tell a name from a word.
    let lower = document.get(first).is_some_and(|token| has(FIRST_NAMES, &token.lower));
    if end > first {
        report.tokens(first, end, Kind::Person, cue);
        plural(report, end);
    } else if lower {
        report.tokens(first, first + 1, Kind::Person, cue);
    } else if kind == Cue::Rank && lower_surname(document, at, first) {
        report.tokens(first, first + 1, Kind::Person, ("person.rank_lower", 60, "A rank followed by an unusual word."));
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    Rank,
    Title,
    Naming,
}

/// Officers Hale and Ruiz.
fn plural(report: &mut Report<'_>, end: usize) {
    let document = report.document;
    if matches!(document.lower(end), "and" | "&" | "/") {
        let other = end_of_person(document, end + 1);
        report.tokens(end + 1, other, Kind::Person, RANK);
    }
}

/// Where the name ends that begins here: initials, capitalised words, a nickname in quotes.
fn end_of_person(document: &Document, start: usize) -> usize {
    let mut end = start;
    while document
        .get(end)
        .is_some_and(|token| token.is_initial() && token.is_capital() && token.text != "I" && token.text != "A")
        && document.lower(end + 1) == "."
        && end < start + 4
    {
        end += 2;
    }
    // After an initial even "Church" is a name.
    let initials = end > start;
    let named = end_of_name(document, end, LONGEST, |token| {
        is_name(document, token)
            || initials && token.start == document.get(end).map_or(0, |first| first.start) && token.is_capital()
    });
    if named == end { start } else { named }
}

fn is_name(document: &Document, token: &Token) -> bool {
    let long = token.length() > 1;
    let word = has(NOT_NAMES, &token.lower) || has(RANKS, &token.lower) || document.shouting && is_common(&token.lower);
    token.is_capital() && long && !word
}

/// In a text of capitals: what ends like a verb or an adverb is not taken for a name.
fn is_common(lower: &str) -> bool {
    ["ed", "ing", "ly", "tion"].iter().any(|ending| lower.ends_with(ending)) && lower.len() > 4
}

/// A rank's short form or a lone "officer" in a text without capitals, before a word that is no common one.
fn lower_surname(document: &Document, at: usize, first: usize) -> bool {
    let Some(token) = document.get(first) else { return false };
    let short = matches!(document.lower(at), "ofc" | "sgt" | "lt" | "cpl" | "dep" | "det" | "tpr" | "capt");
    short
        && token.shape == Shape::Word
        && token.length() > 2
        && !has(NOT_NAMES, &token.lower)
        && !is_common(&token.lower)
}

fn first_name(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let doctrine = token.lower == "terry" && matches!(document.lower(at + 1), "stop" | "stops" | "frisk" | "pat");
    if !has(FIRST_NAMES, &token.lower) || !token.is_capital() || doctrine {
        return;
    }
    let middle = document.get(at + 1).is_some_and(|token| token.is_initial() && token.is_capital());
    let next = if middle { after_stop(document, at + 1) } else { at + 1 };
    let surname = end_of_name(document, next, 2, |token| is_name(document, token) && !document.shouting);
    report.tokens(at, if surname > next { surname } else { at + 1 }, Kind::Person, FIRST);
}
