//! Businesses, schools, churches, hospitals and the like, by their name.

use super::place::names;
use super::{Report, Rule};
use crate::Kind;
use crate::document::{Case, Document, Habit};
use crate::vocabulary::Classes;

const NAMED: Rule = ("venue.name", 88, "A name before a word for a business, school, church or hospital.");
/// The longest name before the word, in words.
const LONGEST: usize = 4;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let strong = matches!(
        document.lower(at),
        "elementary"
            | "motel"
            | "tavern"
            | "saloon"
            | "hospital"
            | "church"
            | "academy"
            | "casino"
            | "apartments"
            | "apts"
            | "pharmacy"
            | "cemetery"
            | "penitentiary"
            | "diner"
            | "lounge"
            | "cafe"
            | "baptist"
            | "university"
            | "college"
            | "cantina"
            | "taqueria"
            | "lanes"
            | "speedway"
    );
    if !token.is(Classes::VENUE_END)
        || document.habit == Habit::Mixed && !token.is_capital()
        || document.habit != Habit::Mixed && !strong
    {
        return;
    }
    let mut first = at;
    while first > 0 && at - first < 2 * LONGEST {
        let joint = matches!(document.before(first), "&" | "-")
            || document.before(first) == "."
                && first > 1
                && document.get(first - 2).is_some_and(|token| token.length() <= 2)
            || matches!(document.before(first), "of" | "and" | "the" | "at")
                && document.habit == Habit::Mixed
                && first < at;
        let possessive = document.before(first) == "s" && first > 2 && document.lower(first - 2) == "'";
        let before = if possessive {
            first.checked_sub(3)
        } else if joint {
            first.checked_sub(2)
        } else {
            first.checked_sub(1)
        };
        let Some(before) = before else { break };
        let word = document.get(before).is_some_and(|token| {
            (names(document, before) || possessive && token.is_capital())
                && !token.is(Classes::AT_PLACE)
                && (document.habit == Habit::Mixed || token.lore.common() < 3)
                && !(token.case == Case::Lower && document.habit == Habit::Mixed)
        });
        if !word
            || document.get(first).is_some_and(|token| token.line) && document.before(first) == "."
            || opens_only(document, before)
        {
            break;
        }
        first = before;
    }
    if first < at {
        let mut end = at + 1;
        while document.is(end, Classes::VENUE_END.or(Classes::AGENCY_WORD))
            && document.get(end).is_some_and(|token| token.is_capital())
            && document.habit == Habit::Mixed
            && !document.begins_sentence(end)
            && end < at + 4
        {
            end += 1;
        }
        report.tokens(first, end, Kind::Venue, NAMED);
    }
}

/// Whether a word only has its capital because it opens a sentence.
fn opens_only(document: &Document, at: usize) -> bool {
    document.begins_sentence(at) && document.get(at).is_some_and(|token| token.lore.common() > 5)
}
