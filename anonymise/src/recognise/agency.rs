//! Agencies: by their full name, and by their letters.

use super::{Report, Rule};
use crate::Kind;
use crate::document::{Document, Token};
use crate::lists::{NOT_NAMES, STATES, has};

const NAMED: Rule = ("agency.name", 93, "The name of an agency.");
const LETTERS: Rule = ("agency.letters", 88, "The letters of an agency.");
/// The longest name before the words for an agency, in words.
const LONGEST: usize = 4;
const ENDINGS: &[&str] = &["pd", "so", "sd", "sp", "hp", "dps", "fd"];
/// Letters that end like an agency's and are none, and agencies that are too large to tell anything.
const NONE: &[&str] = &["also", "rapd", "wisp", "grasp", "copd", "fbi", "dea", "atf"];

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let end = end_of_words_for_agency(document, at);
    if end > at {
        let mut first = at;
        while first > 0 && at - first < LONGEST && document.get(first - 1).is_some_and(names) {
            first -= 1;
        }
        let state = first.checked_sub(1).is_some_and(|before| has(STATES, document.lower(before)));
        if first < at || state {
            report.tokens(first - usize::from(state), end, Kind::Agency, NAMED);
        }
    }
    let letters = token.is_upper() && (3..=6).contains(&token.length()) && !has(NONE, &token.lower);
    if letters
        && ENDINGS.iter().any(|ending| token.lower.ends_with(ending) && token.lower.len() > ending.len())
        && !is_word(document, token)
    {
        report.tokens(at, at + 1, Kind::Agency, LETTERS);
    }
    // "Brookfield PD"
    if matches!(token.lower.as_str(), "pd" | "so" | "sd")
        && token.is_upper()
        && at > 0
        && document.get(at - 1).is_some_and(names)
    {
        report.tokens(at - 1, at + 1, Kind::Agency, NAMED);
    }
}

fn names(token: &Token) -> bool {
    token.is_capital() && (!has(NOT_NAMES, &token.lower) || matches!(token.lower.as_str(), "county" | "city" | "state"))
}

/// In capitals throughout, a word can look like letters.
fn is_word(document: &Document, token: &Token) -> bool {
    document.shouting && token.lower.chars().any(|letter| "aeiou".contains(letter)) && !token.lower.ends_with("pd")
}

/// The place after "Police Department", "Sheriff's Office", "Highway Patrol" …; `at` where there is none.
fn end_of_words_for_agency(document: &Document, at: usize) -> usize {
    let possessive = |at: usize| {
        let mut end = at;
        while matches!(document.lower(end), "'" | "’" | "s") {
            end += 1;
        }
        end
    };
    match document.lower(at) {
        "police" => match document.lower(at + 1) {
            "department" | "dept" | "bureau" | "service" | "division" | "dep" => at + 2,
            _ => at,
        },
        "sheriff" | "sheriffs" => {
            let next = possessive(at + 1);
            match document.lower(next) {
                "office" | "department" | "dept" => next + 1,
                _ => at,
            }
        }
        "state" if matches!(document.lower(at + 1), "police" | "patrol" | "troopers") => at + 2,
        "highway" if document.lower(at + 1) == "patrol" => at + 2,
        "department"
            if document.lower(at + 1) == "of" && matches!(document.lower(at + 2), "corrections" | "public") =>
        {
            if document.lower(at + 2) == "public" {
                at + 4
            } else {
                at + 3
            }
        }
        _ => at,
    }
}
