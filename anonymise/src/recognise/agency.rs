//! Agencies: by their full name, and by their letters.

#[cfg(feature = "lexicon")]
mod force;
#[cfg(feature = "lexicon")]
mod nation;

use super::place::names;
use super::{Report, Rule, is_known_code};
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const NAMED: Rule = ("agency.name", 93, "The name of an agency.");
const LETTERS: Rule = ("agency.letters", 88, "The letters of an agency.");
const ACRONYM: Rule = ("agency.acronym", 62, "Capital letters that no list knows as harmless.");
/// The longest name before the words for an agency, in words.
const LONGEST: usize = 4;
/// Letters that end like an agency's and are none.
const NONE: &[&str] = &[
    "also", "rapd", "wisp", "grasp", "copd", "gpd", "asp", "esp", "isp", "swat", "resp", "susp", "disp", "comp", "ltd",
    "std", "ods", "otd",
];

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at).filter(|token| token.shape == Shape::Word) else { return };
    #[cfg(feature = "lexicon")]
    {
        force::at(report, at);
        nation::at(report, at);
    }
    let end = end_of_words_for_agency(document, at);
    if end > at {
        let mut first = at;
        while first > 0 && at - first < LONGEST {
            let hyphen = document.before(first) == "-" && document.glued(first) && first > 1;
            let stop = document.before(first) == "."
                && first > 1
                && !(document.get(first - 2).is_some_and(Token::is_letter)
                    && document.is(first.wrapping_sub(3), Classes::STREET_END))
                && (document.get(first - 2).is_some_and(|token| token.length() <= 3)
                    || one_of!(document.lower(first - 2), "twp univ"));
            let before = if hyphen || stop { first - 2 } else { first - 1 };
            let ordinal = document.get(before).is_some_and(|token| token.shape == Shape::Mixed && token.length() <= 4);
            let nation = document.is(before, Classes::HARMLESS)
                && one_of!(document.lower(before + 1), "nation tribe tribal reservation pueblo")
                || one_of!(document.lower(before), "nation tribe tribal pueblo");
            if !nation
                && !document.get(before).is_some_and(|token| {
                    names(document, before) && !(token.is(Classes::HARMLESS) && document.begins_sentence(before))
                        || token.is(Classes::STATE.or(Classes::COMPASS)) && token.is_capital()
                })
                && !ordinal
                || document.begins_sentence(before) && document.get(before).is_some_and(|token| token.lore.common() > 5)
            {
                break;
            }
            first = before;
        }
        let state = document.before(at) == "state"
            && document.lower(at) == "highway"
            && document.get(at - 1).is_some_and(|token| token.is_capital());
        if state && first == at {
            first -= 1;
        }
        let whole =
            one_of!(document.lower(at), "state highway") && document.habit == Habit::Mixed && token.is_capital();
        if first < at || whole {
            report.tokens(first, end, Kind::Agency, NAMED);
        }
        return;
    }
    letters(report, at, token.case);
}

/// The place after "Police Department", "County Sheriff's Office", "PD", "Highway Patrol" … that begins here.
fn end_of_words_for_agency(document: &Document, at: usize) -> usize {
    let lower = |at: usize| document.lower(at);
    let possessive = |at: usize| {
        if lower(at) == "'" && lower(at + 1) == "s" && document.glued(at) {
            at + 2
        } else if lower(at) == "'" {
            at + 1
        } else {
            at
        }
    };
    let department = |at: usize| {
        let end = possessive(at);
        match lower(end) {
            "department" | "dept" | "office" | "bureau" | "division" | "force" | "service" | "services"
            | "authority" | "district" | "commission" | "agency" | "patrol" | "ofc" => {
                end + 1 + usize::from(lower(end) == "dept" && lower(end + 1) == "." && document.glued(end + 1))
            }
            _ => at,
        }
    };
    let capital = document.get(at).is_some_and(|token| token.is_capital()) || document.habit == Habit::Whispering;
    match lower(at) {
        "police" | "constable" | "marshal" | "sheriff" | "sheriff's" | "sheriffs" | "fire" | "corrections"
        | "probation" | "parole" | "rescue" | "transit"
            if capital || department(at + 1) > at + 1 =>
        {
            let end = department(at + 1);
            if end > at + 1
                || capital
                    && one_of!(lower(at), "police sheriff sheriff's sheriffs corrections fire")
                    && !(lower(at) == "sheriff" && document.get(at + 1).is_some_and(|next| next.is_capital()))
            {
                end
            } else {
                at
            }
        }
        "county" | "co"
            if one_of!(
                lower(at + 1),
                "sheriff police dispatch radio communications corrections fire constable so sheriff's jail \
                     constables ems 911 probation comm"
            ) =>
        {
            if lower(at + 1) == "jail" {
                at
            } else {
                department(at + 2).max(at + 2)
            }
        }
        "pd" | "so" | "sd" | "fd" | "dps" | "hp"
            if document.get(at).is_some_and(|token| token.is_upper())
                || document.habit == Habit::Whispering && lower(at) == "pd" =>
        {
            at + 1
        }
        "highway" | "state" | "park" | "harbor" | "water" | "border" | "tribal" | "game" | "county" | "campus"
        | "university" | "school" | "capitol" | "port" | "airport" | "housing" | "railroad" | "metro" | "forest"
        | "housing" | "consolidated" | "regional" | "public" | "drug" | "narcotics"
            if one_of!(
                lower(at + 1),
                "patrol police troopers rangers commission safety dispatch communications task"
            ) && (document.get(at + 1).is_some_and(|token| token.is_capital())
                || document.habit == Habit::Whispering && lower(at + 1) != "task") =>
        {
            let end = department(at + 2);
            if lower(at + 1) == "task" && lower(at + 2) == "force" { at + 3 } else { end }
        }
        "troop" | "barracks" | "precinct" if capital => at + 1,
        "district" | "division" | "ward" | "zone" | "area"
            if capital && document.get(at.wrapping_sub(1)).is_some_and(|token| token.shape == Shape::Mixed) =>
        {
            at + 1
        }
        "task" if lower(at + 1) == "force" && document.get(at + 1).is_some_and(|token| token.is_capital()) => at + 2,
        "department" if lower(at + 1) == "of" && capital => {
            let mut end = at + 2;
            while document.get(end).is_some_and(|token| token.is_capital()) && end < at + 6 {
                end += 1;
            }
            if end > at + 2 { end } else { at }
        }
        "dispatch" | "communications" | "probation" | "corrections"
            if document.get(at).is_some_and(|token| token.case == Case::Capital)
                && document.habit == Habit::Mixed
                && !document.begins_sentence(at) =>
        {
            at + 1
        }
        _ => at,
    }
}

/// HCSO, LPD, ISP; hcso where nobody uses capitals.
fn letters(report: &mut Report<'_>, at: usize, case: Case) {
    let document = report.document;
    let lower = document.lower(at);
    let Some(token) = document.get(at) else { return };
    let ends = ["pd", "so", "sd", "dps", "fd", "sp", "hp", "doc"].iter().any(|ending| lower.ends_with(ending))
        && lower.len() > 2;
    let fits = (3..=6).contains(&lower.len())
        && lower.is_ascii()
        && !NONE.contains(&lower)
        && !token.is(Classes::LETTERS.or(Classes::HARMLESS).or(Classes::MEASURE));
    if ends
        && fits
        && (case == Case::Upper || document.habit == Habit::Whispering)
        && token.lore.common() < 2
        && token.lore.last() < 2
    {
        report.tokens(at, at + 1, Kind::Agency, LETTERS);
    } else if case == Case::Upper
        && document.habit == Habit::Mixed
        && (2..=6).contains(&lower.len())
        && !token.is(Classes::LETTERS
            .or(Classes::HARMLESS)
            .or(Classes::STATE_CODE)
            .or(Classes::BOUND)
            .or(Classes::RANK)
            .or(Classes::UNIT_CUE)
            .or(Classes::COMPASS)
            .or(Classes::CASE_CUE)
            .or(Classes::SUFFIX)
            .or(Classes::MONTH)
            .or(Classes::WEEKDAY)
            .or(Classes::PLATE_CUE)
            .or(Classes::LICENCE_CUE)
            .or(Classes::SERIAL_CUE)
            .or(Classes::BADGE_CUE)
            .or(Classes::STREET_END))
        && token.lore.common() < 3
        && !lower.bytes().all(|letter| b"ivxlcm".contains(&letter))
        && !document.glued(at)
        && !is_known_code(document, at)
        && !(THOROUGH && document.before_is(at, Classes::MAKE))
    {
        report.tokens(at, at + 1, Kind::Agency, ACRONYM);
    }
}
