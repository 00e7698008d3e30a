//! Names of people and police dogs: after ranks, forms of address, roles and words that name; given names with what
//! follows; initials.

mod called;
mod initials;

use super::{Report, Rule, end_of_name};
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const RANK: Rule = ("person.rank", 95, "A name after a rank.");
const TITLE: Rule = ("person.title", 93, "A name after a form of address.");
const ROLE: Rule = ("person.role", 80, "A name after what someone was in the event.");
const NAMING: Rule = ("person.naming", 88, "A name after a word that names.");
const FIRST: Rule = ("person.given", 84, "A given name, with what follows it.");
/// Words that are given names too, and mostly something else.
const NO_GIVEN_NAME: Classes = Classes::HARMLESS
    .or(Classes::MONTH)
    .or(Classes::STATE)
    .or(Classes::COMMON)
    .or(Classes::WEEKDAY)
    .or(Classes::LETTERS)
    .or(Classes::MEASURE)
    .or(Classes::TITLE);
/// The longest name, in words.
const LONGEST: usize = 5;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at).filter(|token| token.shape != Shape::Sign && token.shape != Shape::Number)
    else {
        return;
    };
    called::at(report, at);
    initials::at(report, at);
    if token.shape != Shape::Word {
        return;
    }
    let preposition = document.lower(at) == "off" && document.lower(at + 1) != ".";
    let rule = if token.is(Classes::RANK) && !token.is(Classes::PHONETIC) && !preposition {
        Some(RANK)
    } else if token.is(Classes::TITLE)
        && (token.length() <= 4
            || token.is_capital()
            || document.habit != Habit::Mixed
            || one_of!(document.lower(at), "judge nurse doctor coach miss pastor custodian pilot attorney paramedic"))
    {
        Some(TITLE)
    } else if token.is(Classes::NAMING) {
        Some(NAMING)
    } else if token.is(Classes::ROLE) {
        Some(ROLE)
    } else {
        None
    };
    if let Some(rule) = rule {
        after(report, at, rule);
    }
    given(report, at);
    #[cfg(feature = "lexicon")]
    called::alias(report, at);
}

/// What follows a rank, a title, a role.
fn after(report: &mut Report<'_>, at: usize, rule: Rule) {
    let document = report.document;
    let short = document.get(at).is_some_and(|token| token.length() <= 5);
    let mut first = at + 1;
    first += usize::from(document.lower(first) == "." && document.glued(first) && short);
    // "Dept. Chief Ana Ruiz", "R/O HASKELL": ranks come in rows.
    while document.is(first, Classes::RANK.or(Classes::TITLE))
        && document.get(first).is_some_and(|token| !token.line)
        && !document.is(first, Classes::PARTICLE)
        && first < at + 4
        && !(document.get(first).is_some_and(|token| {
            token.lore.last() > 5
                && token.is_capital()
                && !document.get(first + 1).is_some_and(|next| next.is_capital())
        }))
    {
        first += 1;
        first += usize::from(document.lower(first) == "." && document.glued(first));
    }
    let naming = rule == NAMING;
    let role = rule == ROLE;
    if naming || role {
        let filler = |at: usize| {
            one_of!(document.lower(at), ", : \" (")
                || naming && one_of!(document.lower(at), "as is was him her me by himself herself of s ' 's only 'd")
                || role && one_of!(document.lower(at), "named name is was") && matches!(document.lower(at + 1), ":")
        };
        while filler(first) && first < at + 4 {
            first += 1;
        }
    } else if one_of!(document.lower(first), "( \" :") {
        first += 1;
    }
    let Some(token) = document.get(first) else { return };
    // "MEDIC NINE" is what came, and nobody.
    if THOROUGH && document.is(at, Classes::UNIT_CUE) && token.is(Classes::HOUR.or(Classes::NUMBER)) {
        return;
    }
    if document.before(first) == "." && document.begins_sentence(first) && rule != RANK && rule != TITLE {
        return;
    }
    let end = end_of_person(document, first, rule == RANK || rule == TITLE);
    if end == first {
        return;
    }
    if (naming || role)
        && document.habit == Habit::Mixed
        && token.lore.common() > 4
        && end == first + 1
        && (token.lore.last() < 3 && token.lore.first() < 3 || document.begins_sentence(first))
    {
        return;
    }
    let known = token.lore.first().max(token.lore.last());
    let fits = token.lore.common() < 3 && (known > 2 || naming && token.lore.unknown()) || token.lore.first() > 4;
    if (naming || role) && document.habit != Habit::Mixed && !fits {
        return;
    }
    if token.is(Classes::HARMLESS
        .or(Classes::LETTERS)
        .or(Classes::AGENCY_WORD)
        .or(Classes::STATE)
        .or(Classes::MONTH)
        .or(Classes::WEEKDAY))
        && end == first + 1
        && !(rule == RANK && token.lore.last() > 2)
    {
        return;
    }
    report.tokens(first, end, Kind::Person, rule);
    // Officers Hale and Ruiz; Ofc. Hale, Ruiz and Tran.
    let mut next = end;
    for _ in 0..3 {
        if !one_of!(document.lower(next), "and & / ,") || !(rule == RANK || rule == TITLE) {
            break;
        }
        let plural = document.lower(at).ends_with('s') || document.habit == Habit::Mixed && document.lower(next) != ",";
        let other = end_of_person(document, next + 1, plural && document.lower(at).ends_with('s'));
        if other == next + 1
            || !plural
            || document.is(next + 1, Classes::RANK.or(Classes::ROLE).or(Classes::HARMLESS).or(Classes::AGENCY_WORD))
        {
            break;
        }
        report.tokens(next + 1, other, Kind::Person, RANK);
        next = other;
    }
}

/// Where the name ends that begins here: initials, words, small words inside, a nickname in quotes, a suffix. `sure` when a
/// rank or a title stands before it.
fn end_of_person(document: &Document, start: usize, sure: bool) -> usize {
    let mut end = start;
    while document
        .get(end)
        .is_some_and(|token| token.is_letter() && token.is_capital() && !matches!(document.plain(end), "I"))
        && end < start + 6
    {
        let stop = document.lower(end + 1) == "." && document.glued(end + 1);
        if !stop && !document.get(end + 1).is_some_and(|next| next.is_capital()) {
            break;
        }
        end += 1 + usize::from(stop);
        end += usize::from(document.lower(end) == "-" && document.glued(end));
    }
    let initials = end > start;
    let begin = end;
    let named = end_of_name(document, end, LONGEST, |at, token| {
        let opens = at == begin;
        let particle = token.is(Classes::PARTICLE) && (token.is_capital() || is_small_particle(document.lower(at)));
        let name_after = (at + 1..at + 4)
            .find(|&at| !is_small_particle(document.lower(at)))
            .and_then(|at| Some((at, document.get(at)?)))
            .is_some_and(|(at, next)| is_name(document, at, next, true, sure));
        is_name(document, at, token, opens, sure || initials) || particle && name_after
    });
    if named == end {
        return if initials && sure { end } else { start };
    }
    let mut end = named;
    // Robert "Bobby" Lee Tucker III
    if one_of!(document.lower(end), "\" ' (") && document.get(end + 1).is_some_and(|token| token.is_capital()) {
        let close = (end + 2..end + 5).find(|&at| one_of!(document.lower(at), "\" ' )"));
        if let Some(close) = close {
            let more = end_of_name(document, close + 1, 3, |at, token| {
                is_name(document, at, token, false, true) && document.habit == Habit::Mixed
            });
            end = if more > close + 1 { more } else { end };
        }
    }
    if document.get(end).is_some_and(|token| token.is_letter() && token.is_capital() && document.plain(end) != "I")
        && document.habit == Habit::Mixed
    {
        let next = end + 1 + usize::from(document.lower(end + 1) == ".");
        let more = end_of_name(document, next, 2, |at, token| is_name(document, at, token, false, true));
        end = if more > next { more } else { end };
    }
    let comma = usize::from(document.lower(end) == ",");
    if document.is(end + comma, Classes::SUFFIX) {
        end += comma + 1;
    }
    end
}

fn is_small_particle(word: &str) -> bool {
    one_of!(word, "de la van von del bin el al der den los las da dos")
}

/// Whether a token can be a part of a person's name at this place.
fn is_name(document: &Document, at: usize, token: &Token, opens: bool, sure: bool) -> bool {
    if token.shape != Shape::Word
        || token.length() < 2
        || one_of!(document.lower(at), "mr mrs ms dr")
        || token.is(Classes::RANK) && !(sure && opens && token.lore.last() > 2)
    {
        return false;
    }
    let lore = token.lore;
    match document.habit {
        Habit::Mixed => {
            let row = sure && opens && token.case == Case::Capital && is_row_of_capitals(document, at);
            token.is_capital()
                && (lore.common() < 6
                    || row
                    || !opens && token.case == Case::Capital
                    || sure && (lore.last() > 2 || lore.first() > 2) && !token.is(Classes::COMMON))
                && !(token.is(Classes::ROLE.or(Classes::LETTERS)) && lore.last() < 5 && lore.common() > 2)
                && !(document.begins_sentence(at) && !(opens && at > 0 && document.before(at) != "."))
        }
        _ => {
            let verb = ["ed", "ing", "ly", "tion"].iter().any(|ending| document.lower(at).ends_with(ending))
                && lore.last() < 5;
            let known = lore.last().max(lore.first());
            if opens && sure {
                !(token.is(Classes::AT_PLACE.or(Classes::ROLE)) || token.is(Classes::COMMON) && lore.last() < 4)
                    && (lore.common() < 5 || known > 2 && lore.common() < 7)
                    && !(verb && lore.common() > 0)
                    && !token.is(Classes::HARMLESS) | (known > 3)
            } else if opens {
                !token.is(Classes::COMMON.or(Classes::HARMLESS)) && lore.common() < 4 && !verb
            } else {
                lore.common() < 3
                    && !token.is(Classes::COMMON
                        .or(Classes::HARMLESS)
                        .or(Classes::LETTERS)
                        .or(Classes::AT_PLACE)
                        .or(Classes::ROLE)
                        .or(Classes::STREET_END))
                    && !verb
                    && (known > 0 || lore.unknown())
            }
        }
    }
}

/// Two capitals in a row that are names though their words are common: "Officer Two Crow", "Dep. Little Light".
fn is_row_of_capitals(document: &Document, at: usize) -> bool {
    !one_of!(document.lower(at), "involved safety down needs assist use on in at is to with general")
        && document.get(at + 1).is_some_and(|next| {
            next.case == Case::Capital
                && !next.line
                && !next.glued
                && next.lore.common() < 7
                && !next.is(Classes::RANK.or(Classes::MONTH).or(Classes::WEEKDAY).or(Classes::AGENCY_WORD))
        })
}

/// A given name by itself or with a family name after it.
fn given(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let lore = token.lore;
    let strong = lore.first() > 3 && lore.common() < 4 && !token.is(NO_GIVEN_NAME);
    if !strong || document.habit == Habit::Mixed && !token.is_capital() || token.length() < 3 {
        return;
    }
    let call_sign = token.is(Classes::PHONETIC)
        && document.get(at + 1).is_some_and(|next| {
            next.has_digit() || document.is(at + 1, Classes::PHONETIC) || document.lower(at + 1) == "-"
        });
    if call_sign {
        return;
    }
    let end = end_of_person(document, at, document.habit == Habit::Mixed);
    // Big Earl, lil mike, Old Joe
    let called = one_of!(document.before(at), "big little lil old young crazy fat slim tiny papa mama uncle auntie")
        && at > 0
        && document.get(at - 1).is_some_and(|token| document.habit != Habit::Mixed || token.is_capital());
    report.tokens(at - usize::from(called), end.max(at + 1), Kind::Person, FIRST);
}
