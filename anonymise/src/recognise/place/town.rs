//! Towns, counties, states and landmarks.

use super::super::{Report, Rule, after_stop, end_of_name};
use super::names;
use crate::document::{Document, Habit, Shape};
#[cfg(feature = "lexicon")]
use crate::lexicon::is_place_of_words;
use crate::vocabulary::{Classes, STATES_OF_TWO, one_of};
use crate::{Kind, THOROUGH};

const TOWN: Rule = ("place.state", 88, "A town before its state.");
const NAMED: Rule = ("place.ending", 84, "A name before a word for a place.");
const BEGINNING: Rule = ("place.beginning", 84, "A name after a word for a place.");
const STATE: Rule = ("place.state_name", 80, "The name of a state.");
const CITY_OF: Rule = ("place.of", 88, "A name after a word for a place.");
#[cfg(feature = "lexicon")]
const KNOWN: Rule = ("place.known", 78, "The name of a town.");
/// The longest name, in words.
const LONGEST: usize = 3;

pub fn at(report: &mut Report<'_>, at: usize) {
    if report.document.get(at).is_some_and(|token| token.shape == Shape::Word) {
        state(report, at);
        named(report, at);
        #[cfg(feature = "lexicon")]
        known(report, at);
    }
}

/// Springfield, IL; Ohio.
fn state(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let capital = token.is_capital() || document.habit == Habit::Whispering;
    let begins =
        !THOROUGH || one_of!(document.lower(at), "new north south west rhode puerto british nova prince district");
    let two = begins
        && STATES_OF_TWO
            .iter()
            .any(|(first, second)| document.lower(at) == *first && document.lower(at + 1) == *second);
    let plate = at + 1 + usize::from(document.lower(at + 1) == "-");
    let of_plate = token.is(Classes::STATE_CODE)
        && token.is_upper()
        && (document.is(plate, Classes::PLATE_CUE) || one_of!(document.lower(plate), "dl oln cdl id"))
        && !one_of!(document.lower(at), "in or me hi ok")
        || THOROUGH && is_before_plate(document, at);
    let (end, code) = if two && capital {
        (at + 2, false)
    } else if token.is(Classes::STATE) && capital || of_plate {
        (at + 1, false)
    } else if token.is(Classes::STATE_CODE)
        && token.is_upper()
        && document.before(at) == ","
        && document.habit == Habit::Mixed
    {
        (at + 1, true)
    } else {
        return;
    };
    if token.is(Classes::FIRST_NAME)
        && (document.is(at + 1, Classes::default()) || document.get(at + 1).is_some_and(|next| next.is_capital()))
        && document.habit == Habit::Mixed
        && !document.begins_sentence(at + 1)
        && !one_of!(document.lower(at + 1), "plate plates tag tags line")
    {
        return;
    }
    let town = (document.before(at) == ",").then(|| {
        let mut first = at - 1;
        while first > 0
            && at - first <= LONGEST
            && names(document, first - 1)
            && !document.is(first - 1, Classes::MAKE)
            && !document.begins_sentence(first - 1)
        {
            first -= 1;
        }
        // "a red Nissan Rogue, Texas plates" tells of no town.
        let model = THOROUGH && first > 0 && document.is(first - 1, Classes::MAKE);
        if model { at - 1 } else { first }
    });
    match town.filter(|&first| first < at - 1) {
        Some(first) => report.tokens(first, end, Kind::Place, TOWN),
        None if !code => report.tokens(at, end, Kind::Place, STATE),
        None => {}
    }
}

/// "ON CXMT 418", "BC driver's licence": the two letters of a state or a province before what it has issued, where capitals
/// tell something.
fn is_before_plate(document: &Document, at: usize) -> bool {
    let upper = |at: usize, most: usize| {
        document.get(at).is_some_and(|token| token.is_upper() && (2..=most).contains(&token.length()) && !token.line)
    };
    let plate = || upper(at + 1, 4) && (3..=4).contains(&document.digits(at + 2)) && !document.measures(at + 3);
    let licence = || one_of!(document.lower(at + 1), "driver drivers licence license");
    let code = document.is(at, Classes::STATE_CODE) && upper(at, 2) && document.habit == Habit::Mixed;
    code && one_of!(document.before(at), ", ( - –") && plate() || code && licence()
}

/// Harbor Park, Cook County, Lake Ashby; the City of Salem, the town of Avon.
fn named(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let capital = token.is_capital();
    let lower = document.lower(at);
    if token.is(Classes::PLACE_END) && (capital || one_of!(lower, "county creek parish township")) {
        let mut first = at;
        while first > 0
            && at - first < LONGEST
            && document.get(first - 1).is_some_and(|token| {
                names(document, first - 1)
                    && !token.is(Classes::AT_PLACE)
                    && (document.habit == Habit::Mixed || token.lore.common() < 3)
            })
            && !(document.begins_sentence(first - 1)
                && document.get(first - 1).is_some_and(|token| token.lore.common() > 5))
        {
            first -= 1;
        }
        let named = |at: usize| {
            document.get(at).is_some_and(|token| {
                token.lore.last().max(token.lore.place()) > 2
                    && !token.is(Classes::COMMON.or(Classes::AT_PLACE).or(Classes::RANK).or(Classes::ROLE))
            })
        };
        if lower == "county"
            && document.habit != Habit::Mixed
            && first == at
            && at > 0
            && named(at - 1)
            && !one_of!(document.before(at), "the this our my next same of whole rural other another home")
        {
            first -= 1;
        }
        let stop = one_of!(lower, "co mt") && document.lower(at + 1) == "." && document.glued(at + 1);
        let likened = one_of!(document.lower(at + 2), "style type") && document.lower(at + 1) == "-";
        if first < at && !likened && (stop || lower != "co") && lower != "state" {
            report.tokens(first, at + 1, Kind::Place, NAMED);
        }
    }
    if token.is(Classes::PLACE_BEGIN) && capital && document.habit == Habit::Mixed {
        let start = after_stop(document, at);
        let end = end_of_name(document, start, 2, |at, token| names(document, at) && !token.is(Classes::HARMLESS));
        if end > start && !document.get(start).is_some_and(|token| token.line) {
            report.tokens(at, end, Kind::Place, BEGINNING);
        }
    }
    if one_of!(lower, "city town village township county borough hamlet") && document.lower(at + 1) == "of" {
        let end = end_of_name(document, at + 2, LONGEST, |at, _| names(document, at));
        report.tokens(at + 2, end, Kind::Place, CITY_OF);
    }
}

/// Towns of two or three words that the lexicon knows: cripple creek, king of prussia.
#[cfg(feature = "lexicon")]
fn known(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if document.habit == Habit::Mixed && !token.is_capital()
        || !token.lore.begins_place()
        || token.lore.common() > 6
        || document.is(at, Classes::AT_PLACE)
    {
        return;
    }
    let word = |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Word && !token.line);
    let mut words = document.lower(at).to_owned();
    let mut end = after_stop(document, at);
    for _ in 2..=3 {
        if !word(end) {
            break;
        }
        words.push(' ');
        words.push_str(document.lower(end));
        end += 1;
        let rare = (at..end).any(|at| document.get(at).is_some_and(|token| token.lore.common() < 4));
        if is_place_of_words(&words)
            && (rare
                || document.habit == Habit::Mixed
                    && (at + 1..end)
                        .all(|at| document.get(at).is_some_and(|token| token.is_capital() || token.lore.common() > 6)))
        {
            report.tokens(at, end, Kind::Place, KNOWN);
        }
    }
}
