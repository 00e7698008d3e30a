//! What stands around the name of a place, a street, a venue or an agency and says what has it.

mod what;

use super::{Run, is_own};
use crate::document::{Case, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

pub use what::with_what_it_is;
use what::{branch, is_short_force};

/// Words that no name of a place goes on with, whatever their capital.
const STRANGE: Classes = Classes::RANK
    .or(Classes::TITLE)
    .or(Classes::MONTH)
    .or(Classes::WEEKDAY)
    .or(Classes::BOUND)
    .or(Classes::HARMLESS)
    .or(Classes::MAKE)
    .or(Classes::FIRST_NAME);

/// Words that name kinds of places and agencies, common as they are.
const KINDS: Classes = Classes::AGENCY_WORD.or(Classes::VENUE_END).or(Classes::PLACE_END).or(Classes::STREET_END);

/// Words that somebody's name follows.
const PERSONAL: Classes = Classes::RANK.or(Classes::TITLE).or(Classes::ROLE).or(Classes::FIRST_NAME);

/// Words of the calendar.
const MOMENTS: Classes = Classes::MONTH.or(Classes::WEEKDAY).or(Classes::HOLIDAY).or(Classes::NAMED_DAY);

/// Words that a number follows.
const CUED: Classes = Classes::UNIT_CUE.or(Classes::PLATE_CUE).or(Classes::SERIAL_CUE).or(Classes::LICENCE_CUE);

/// The most words that are taken in on each side.
const MOST: usize = 4;

pub fn widen(run: &mut Run<'_>, kind: Kind, sure: bool) {
    let document = run.document;
    run.take_hyphens(|token, at| is_own(document, token, at));
    for _ in 0..MOST {
        if !(possessed(run) || capital_after(run) || joined_after(run, kind) || of_after(run, kind)) {
            break;
        }
    }
    // TRI-HARBOR "TRANSIT POLICE"
    with_what_it_is(run, true);
    if THOROUGH && matches!(run.word_after(0), "police" | "department" | "office" | "dept") {
        with_what_it_is(run, true);
    }
    branch(run, kind);
    numbered(run, kind);
    for _ in 0..MOST {
        if !(capital_before(run, kind) || kind_before(run) || described(run, kind)) {
            break;
        }
    }
    corner(run, kind);
    article(run, kind, sure);
    // "Angelo's" is the name of a bar and "the county sheriff's" that of an office, "Ruiz's" not that of a person.
    let office = kind == Kind::Agency && one_of!(document.before(run.end), "sheriff marshal constable da");
    if (kind == Kind::Venue || office) && run.word_after(0) == "'" && run.word_after(1) == "s" {
        run.end += 2;
    }
}

/// What goes on after a name of which nobody knows what has it: "Happy Trails RV", "Assembly of God".
pub fn name_of_anything(run: &mut Run<'_>) {
    for _ in 0..2 {
        if of_after(run, Kind::Venue) {
            continue;
        }
        if !run.token_after().is_some_and(|token| is_last_of_name(run, token)) {
            return;
        }
        run.end += 1;
    }
}

fn mixed(run: &Run<'_>) -> bool {
    run.document.habit == Habit::Mixed
}

fn continues(token: &Token) -> bool {
    token.shape == Shape::Word
        && matches!(token.case, Case::Capital | Case::Upper)
        && !token.line
        && (token.is(KINDS.or(Classes::HOUR)) && !token.is(Classes::RANK.or(Classes::TITLE).or(Classes::BOUND))
            || !token.is(STRANGE.or(Classes::COMMON).or(Classes::LETTERS)))
}

/// "Delmonico's Formalwear", "the Chimayo Valley Sheriff's Posse".
fn possessed(run: &mut Run<'_>) -> bool {
    let document = run.document;
    let thing = document.get(run.end + 2).is_some_and(|token| match document.habit {
        Habit::Mixed => continues(token),
        _ => token.is(Classes::VENUE_END.or(Classes::PLACE_END)),
    });
    let tied = run.has_after(3) && run.word_after(0) == "'" && run.word_after(1) == "s" && thing;
    if tied {
        run.end += 3;
    }
    tied
}

/// "Maumee Bluffs" Fire Investigation Unit.
fn capital_after(run: &mut Run<'_>) -> bool {
    let stop = usize::from(mixed(run) && run.word_after(0) == "." && is_short(run));
    let tied = mixed(run)
        && run.has_after(stop + 1)
        && run.document.get(run.end + stop).is_some_and(|token| {
            !token.glued
                && (continues(token)
                    || stop == 0 && is_last_of_name(run, token)
                    || !token.line && is_short_force(run.document.lower(run.end + stop)))
        });
    if tied {
        run.end += stop + 1;
    }
    tied
}

/// "Control" after Hampden Hills, "RV" after Happy Trails: a common word whose capital only the name explains.
fn is_last_of_name(run: &Run<'_>, token: &Token) -> bool {
    let said_of = Classes::ROLE.or(Classes::CASE_CUE).or(Classes::BADGE_CUE).or(Classes::NUMBER_CUE).or(CUED);
    let document = run.document;
    let named = document.get(run.end.wrapping_sub(1)).is_some_and(|last| last.case == Case::Capital);
    THOROUGH
        && named
        && token.is(Classes::COMMON)
        && document.lower(run.end) != "no"
        && token.shape == Shape::Word
        && matches!(token.case, Case::Capital | Case::Upper)
        && !token.line
        && !token.is(STRANGE.or(said_of))
        && !document
            .get(run.end + 1)
            .is_some_and(|next| next.has_digit() || one_of!(document.lower(run.end + 1), ": # ="))
}

/// Whether it ends with a short form: "Katz Bros. Furniture".
fn is_short(run: &Run<'_>) -> bool {
    one_of!(run.document.before(run.end), "bros st mt ft co dept twp ave blvd rd inc dr jr univ")
}

/// "Bayou Light & Gas", "Idaho Fish and Game".
fn joined_after(run: &mut Run<'_>, kind: Kind) -> bool {
    let document = run.document;
    let name = |token: &Token| {
        token.shape == Shape::Word && !token.line && (document.habit != Habit::Mixed || token.is_capital())
    };
    let joined = run.word_after(0) == "&" && run.has_after(2) && document.get(run.end + 1).is_some_and(name);
    let and = run.word_after(0) == "and"
        && matches!(kind, Kind::Agency | Kind::Organisation | Kind::Venue | Kind::Place)
        && one_of!(
            run.word_after(1),
            "game wildlife parks parole rescue corrections arson tile gas sons electric power feed seed grill tackle pantry \
             loan trust lube"
        );
    if joined || and {
        run.end += 2;
    }
    joined || and
}

/// Assembly "of God", Star "of the Sea": where capitals tell what belongs to a name.
fn of_after(run: &mut Run<'_>, kind: Kind) -> bool {
    let the = usize::from(run.word_after(1) == "the");
    let name = |token: &Token| {
        token.shape == Shape::Word && token.case == Case::Capital && !token.line && !token.is(PERSONAL.or(MOMENTS))
    };
    let tied = THOROUGH
        && mixed(run)
        && matches!(kind, Kind::Venue | Kind::Organisation | Kind::Agency)
        && run.word_after(0) == "of"
        && run.has_after(the + 2)
        && run.document.get(run.end + the + 1).is_some_and(name);
    run.end += if tied { the + 2 } else { 0 };
    tied
}

/// "Tri-River 911", "Budget 8", "Lodge 77".
fn numbered(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    let number = |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Number && token.length() < 5);
    let named = matches!(kind, Kind::Venue | Kind::Organisation);
    let road = matches!(kind, Kind::Street | Kind::Highway);
    if matches!(kind, Kind::Agency | Kind::Organisation | Kind::Place) && run.word_after(0) == "911" {
        run.end += 1;
    } else if THOROUGH
        && road
        && run.has_after(2)
        && run.word_after(0) == "."
        && document.glued(run.end + 1)
        && number(run.end + 1)
    {
        run.end += 2;
    } else if named && run.has_after(3) && run.word_after(0) == "no" && number(run.end + 2) {
        run.end += 3;
    } else if named
        && run.has_after(1)
        && number(run.end)
        && !document.glued(run.end)
        && document.closes(run.end + 1)
        && document.lower(run.end + 1) != "/"
    {
        run.end += 1;
    }
}

/// Navajo Route 36, First Merchants, Operation Low Tide: the capitals before a name.
fn capital_before(run: &mut Run<'_>, kind: Kind) -> bool {
    // The name of a people before a road is the road's.
    let road = matches!(kind, Kind::Street | Kind::Highway);
    let at = run.first.wrapping_sub(1);
    let apart = run.document.get(run.first).is_some_and(|token| !token.line && !token.glued);
    // "Ridgeline Regional Bomb Squad" and "Coolabah Downs", whatever else is made under that name.
    let kinds_alone = (run.first..run.end).all(|at| run.document.is(at, KINDS));
    let named = |token: &Token| {
        THOROUGH && (kind == Kind::Agency || kinds_alone) && token.is(Classes::MAKE) && token.lore.common() == 0
    };
    let tied = mixed(run)
        && apart
        && run.token_before().is_some_and(|token| {
            let counted = token.is(Classes::ORDINAL.or(Classes::NUMBER).or(Classes::HOUR).or(Classes::COMPASS));
            token.shape == Shape::Word
                && token.case == Case::Capital
                && (!token.is(STRANGE)
                    || road && token.is(Classes::HARMLESS) && !token.is(Classes::MAKE)
                    || named(token))
                && (!token.is(Classes::COMMON) || counted || token.is(KINDS))
                && (counted || token.lore.common() < 4 || !run.document.begins_sentence(at))
        });
    run.first -= usize::from(tied);
    tied
}

/// "Department of" Public Safety, "Galleria at" Old Slip: a word for a kind of place and what joins it to the name.
fn kind_before(run: &mut Run<'_>) -> bool {
    let the = usize::from(run.word_before(0) == "the");
    let tied = mixed(run)
        && one_of!(run.word_before(the), "of at")
        && run.has_before(the + 2)
        && run.document.get(run.first - the - 2).is_some_and(|token| {
            token.is_capital()
                && token.shape == Shape::Word
                && (token.is(KINDS)
                    || THOROUGH
                        && !run.document.begins_sentence(run.first - the - 2)
                        && !token.is(PERSONAL.or(MOMENTS).or(Classes::COMPASS)))
        });
    // "CITY OF" HARLAN, where capitals tell nothing.
    let town = !mixed(run)
        && run.word_before(0) == "of"
        && one_of!(
            run.word_before(1),
            "city county town village borough township state bank university dept department"
        );
    if tied || town {
        run.first -= the + 2;
    }
    tied || town
}

/// "BIG HORN SUGAR FACTORY", "port salerne", exit 9A: words before a name that belong to it where capitals tell nothing,
/// and what comes before the number of a road.
fn described(run: &mut Run<'_>, kind: Kind) -> bool {
    let road = matches!(kind, Kind::Street | Kind::Highway);
    let number = run.document.get(run.first).is_some_and(|token| token.has_digit());
    let word = run.word_before(0);
    let told = !mixed(run)
        && one_of!(
            word,
            "old big little north east west south upper lower mount lake port fort camp saint st san santa rancho lucky \
                 golden second united national american greater central cold high"
        );
    let cue = road
        && number
        && one_of!(word, "exit exits mile milepost marker mp mm route rt rte hwy highway interstate ne nw se sw");
    let side = one_of!(word, "south north east west second high big little old")
        && !road
        && one_of!(run.word_before(1), "the a last past next");
    let same_line = run.document.get(run.first).is_some_and(|token| !token.line);
    let tied = run.has_before(1) && (told && !side || cue) && same_line;
    run.first -= usize::from(tied);
    tied
}

/// FRONT "AND BRIDGE": the other street of a corner, where capitals tell nothing.
fn corner(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    let and = |word: &str| one_of!(word, "and & /");
    let town = mixed(run) && matches!(kind, Kind::Place | Kind::Venue);
    if kind != Kind::Street && !town || !THOROUGH {
        return;
    }
    if mixed(run) {
        let ordinal = |at: usize| {
            document.get(at).is_some_and(|token| token.is(Classes::ORDINAL) && token.is_capital())
                || one_of!(document.lower(at).trim_start_matches(|each: char| each.is_ascii_digit()), "st nd rd th")
        };
        run.end += if run.has_after(2) && and(run.word_after(0)) && ordinal(run.end + 1) { 2 } else { 0 };
        return;
    }
    let name = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.shape == Shape::Word
                && token.length() > 2
                && !token.is(Classes::COMMON.or(Classes::MEASURE).or(Classes::ROLE).or(Classes::RANK))
        })
    };
    let opens = |at: usize| {
        at.checked_sub(1).is_none_or(|before| {
            document.is(before, Classes::AT_PLACE)
                || document.get(before).is_some_and(|token| token.shape == Shape::Sign)
        })
    };
    if run.has_after(2) && and(run.word_after(0)) && name(run.end + 1) && document.closes(run.end + 2) {
        run.end += 2;
    } else if run.has_before(2) && and(run.word_before(0)) && name(run.first - 2) && opens(run.first - 2) {
        run.first -= 2;
    }
}

/// The article of a venue, which often is a part of its name, of others where it has a capital, and of a road by its number:
/// "the Royal", "The Willows", "the 405", "the 900 block".
fn article(run: &mut Run<'_>, kind: Kind, sure: bool) {
    let document = run.document;
    if run.word_before(0) != "the" {
        return;
    }
    let capital = mixed(run)
        && document.get(run.first - 1).is_some_and(|token| token.is_capital())
        && !document.begins_sentence(run.first - 1);
    let begins_large = document.get(run.first).is_some_and(|token| token.case == Case::Capital);
    let named = matches!(kind, Kind::Venue | Kind::Place | Kind::Organisation) && capital
        || kind == Kind::Venue && if mixed(run) { begins_large } else { sure };
    let road =
        matches!(kind, Kind::Street | Kind::Highway) && document.get(run.first).is_some_and(|token| token.has_digit());
    run.first -= usize::from(named || road);
}
