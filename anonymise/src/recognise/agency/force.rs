//! Forces by the name of their town where capitals tell nothing: "GUN BARREL CITY PD", "clear fork so".

use crate::Kind;
use crate::document::{Document, Habit, Shape};
use crate::recognise::{Report, Rule};
use crate::vocabulary::{Classes, one_of};

const FORCE: Rule = ("agency.force", 84, "Words before the short name of a force.");
/// The longest name, in words.
const LONGEST: usize = 3;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.habit == Habit::Mixed
        || !(one_of!(document.lower(at), "pd so fd upd sheriff sheriffs marshals")
            || document.lower(at) == "police"
                && one_of!(document.before(at), "transit tribal campus university airport harbor school park port"))
    {
        return;
    }
    let mut first = at;
    while first > 0
        && at - first < LONGEST
        && can_be_named(document, first - 1)
        && document.get(first).is_some_and(|token| !token.line && !token.glued)
    {
        first -= 1;
    }
    // "so" is a sheriff's office only where a sentence does not go on with it.
    let closes = document.get(at + 1).is_none_or(|next| {
        next.line
            || next.shape != Shape::Word
            || next.is(Classes::RANK.or(Classes::UNIT_CUE))
            || document.habit == Habit::Shouting && next.lore.common() < 5
    });
    let so = document.lower(at) != "so" || closes;
    let telling = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.lore.place() > 1 || token.lore.last() > 3 || token.is(Classes::PLACE_END) || token.lore.common() < 2
        })
    };
    let generic = |at: usize| {
        one_of!(
            document.lower(at),
            "city county local state campus metro area town village transit tribal university airport harbor school park port"
        )
    };
    if so && first < at && (first..at).any(|at| telling(at) && !generic(at)) {
        report.tokens(first, at + 1, Kind::Agency, FORCE);
    }
}

fn can_be_named(document: &Document, at: usize) -> bool {
    let town = document.lower(at) == "city";
    document.get(at).is_some_and(|token| {
        let deed = ["ed", "ing"].iter().any(|ending| document.lower(at).ends_with(ending)) && token.lore.place() < 2;
        token.shape == Shape::Word
            && token.length() > 2
            && !deed
            && (town
                || !token.is(Classes::COMMON
                    .or(Classes::RANK)
                    .or(Classes::ROLE)
                    .or(Classes::AT_PLACE)
                    .or(Classes::BOUND)
                    .or(Classes::LETTERS)
                    .or(Classes::MEASURE)))
            && token.lore.common() < 7
    })
}
