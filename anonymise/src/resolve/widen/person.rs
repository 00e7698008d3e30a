//! The rest of a name: initials on both sides, particles, the family name after a given one.

use super::{Run, is_manner, is_own};
use crate::document::{Case, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

pub fn widen(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    run.take_hyphens(|token, at| {
        is_own(document, token, at)
            || token.shape == Shape::Word && token.length() < 6 && !is_manner(document.lower(at))
    });
    apostrophe(run);
    if kind == Kind::Person {
        initials_and_particles(run);
        family(run);
    }
    if one_of!(document.before(run.end), "bros sons") {
        super::place::widen(run, Kind::Venue, true);
        return;
    }
    shop(run);
    // Where nobody sets capitals, "harlan creek" may have been taken for a person.
    if document.habit != Habit::Mixed {
        full_name(run);
        run.end += usize::from(run.word_after(0) == "911");
        super::place::with_what_it_is(run, false);
    } else if one_of!(run.word_after(0), "pd upd police 911") {
        run.end += 1;
    }
}

/// Su'A, Pila'a: a syllable after an apostrophe that is no ending of English.
fn apostrophe(run: &mut Run<'_>) {
    let glued = |at: usize| run.document.get(at).is_some_and(|token| token.glued && token.shape == Shape::Word);
    if run.has_after(2)
        && run.word_after(0) == "'"
        && glued(run.end + 1)
        && run.word_after(1).len() < 3
        && !one_of!(run.word_after(1), "s t d m ll re ve em n")
    {
        run.end += 2;
    }
}

/// "lucinda marsh", "COY LEDBETTER": a family name that is a word after a given name, and a given name before a family
/// name, where capitals tell nothing.
fn full_name(run: &mut Run<'_>) {
    let document = run.document;
    if run.end != run.first + 1 {
        return;
    }
    let Some(name) = document.get(run.first) else { return };
    let word = |token: &Token| {
        token.shape == Shape::Word
            && !token.line
            && !token.glued
            && token.length() > 2
            && !token.is(Classes::COMMON.or(Classes::MEASURE).or(Classes::RANK).or(Classes::MAKE).or(Classes::ROLE))
    };
    let given = name.lore.first() > 2 && name.lore.common() < 4;
    if given && run.token_after().is_some_and(|next| word(next) && next.lore.last() > 3 && next.lore.common() < 7) {
        run.end += 1;
    } else if name.lore.common() < 3
        && !name.line
        && run.token_before().is_some_and(|before| word(before) && before.lore.first() > 2 && before.lore.common() < 6)
    {
        run.first -= 1;
    }
}

/// "at Angelo's", "Moody's Tavern": a shop by the name of who has it, as far as its capitals go.
fn shop(run: &mut Run<'_>) {
    let document = run.document;
    if run.word_after(0) != "'" || run.word_after(1) != "s" {
        return;
    }
    let placed = one_of!(run.word_before(0), "at behind outside inside near from")
        || THOROUGH && one_of!(run.word_before(0), "by of to past into beside");
    let kind = document.get(run.end + 2).is_some_and(|token| {
        let named = token.is_capital() && document.habit == Habit::Mixed;
        token.is(Classes::VENUE_END.or(Classes::PLACE_END).or(Classes::STREET_END)) && named
            || THOROUGH
                && placed
                && token.is(Classes::VENUE_END)
                && !token.line
                && !one_of!(document.lower(run.end + 2), "house home")
    });
    let closes = document.get(run.end + 2).is_none_or(|token| {
        token.line
            || token.shape == Shape::Sign
            || one_of!(document.lower(run.end + 2), "and when on at in with for after")
            || THOROUGH && token.length() > 4 && document.lower(run.end + 2).ends_with("ed")
    });
    if kind && run.has_after(3) {
        run.end += 3;
    } else if placed && closes && run.has_after(2) {
        run.end += 2;
    }
}

/// "Stevens, A."; "R.J. Woldemariam"; "Ten Eyck".
fn initials_and_particles(run: &mut Run<'_>) {
    let document = run.document;
    let initial = |at: usize| document.get(at).is_some_and(|token| token.is_letter() && token.case == Case::Initial);
    let stop = |at: usize| document.lower(at) == "." && document.glued(at);
    let particle = |at: usize| document.is(at, Classes::PARTICLE) && !document.is(at, Classes::RANK);
    let capital = |at: usize| document.get(at).is_some_and(|token| token.case == Case::Capital && !token.line);
    // "a. nyberg", where nobody sets capitals.
    let small = |at: usize| document.get(at).is_some_and(Token::is_letter);
    while THOROUGH
        && document.habit == Habit::Whispering
        && run.has_before(2)
        && stop(run.first - 1)
        && small(run.first - 2)
        && !document.is(run.first, Classes::COMMON)
    {
        run.first -= 2;
    }
    if run.word_after(0) == "," && initial(run.end + 1) && stop(run.end + 2) && document.habit != Habit::Whispering {
        run.end += 3;
    }
    // "Stevens, A": the full stop of an initial, which the model leaves.
    let ends_with_initial = run.end > run.first + 1 && initial(run.end - 1) && document.before(run.end - 1) == ",";
    run.end += usize::from(THOROUGH && ends_with_initial && run.has_after(1) && stop(run.end));
    let particles = (run.end..run.end + 3).take_while(|&at| particle(at)).count();
    if particles > 0 && capital(run.end + particles) && document.habit == Habit::Mixed {
        run.end += particles + 1;
    }
    while run.has_before(2)
        && document.habit == Habit::Mixed
        && particle(run.first - 1)
        && (particle(run.first - 2) || stop(run.first - 2) || capital(run.first - 2))
    {
        run.first -= 1;
    }
    if THOROUGH && run.word_before(0) == "lil" {
        run.first -= 1;
    }
    // "de Souza", "van der Berg", and the same where nobody sets capitals.
    while THOROUGH
        && one_of!(run.word_before(0), "de del van von der den ter dos du")
        && !document.begins_sentence(run.first)
    {
        run.first -= 1;
    }
    let letter = |at: usize| {
        let small = document.habit == Habit::Whispering;
        initial(at)
            || small
                && document
                    .get(at)
                    .is_some_and(|token| token.is_letter() && (!token.glued || document.before(at) == "."))
    };
    while run.has_before(2) && stop(run.first - 1) && letter(run.first - 2) && !document.is(run.first, Classes::COMMON)
    {
        run.first -= 2;
    }
}

/// "Lakeisha Deputy", "Leland Good Runner": the capitals after a name, in a text that sets them where they belong.
fn family(run: &mut Run<'_>) {
    let document = run.document;
    if document.habit != Habit::Mixed {
        return;
    }
    let given = run.token_before().is_some_and(|token| {
        token.case == Case::Capital
            && token.shape == Shape::Word
            && token.lore.first() > 2
            && !token.is(STRANGE)
            && document.get(run.first).is_some_and(|name| !name.line && !name.glued)
    });
    run.first -= usize::from(given);
    let alone = run.end == run.first + 1
        && document.get(run.first).is_some_and(|token| token.lore.first() > 2 || token.lore.unknown());
    // "Ray Tall Chief,"
    let rank =
        run.token_after().is_some_and(|token| token.case == Case::Capital && token.is(Classes::RANK) && !token.line);
    if THOROUGH && rank && document.closes(run.end + 1) {
        run.end += 1;
        return;
    }
    for taken in 0..2 {
        let more = run.token_after().is_some_and(|token| {
            token.case == Case::Capital
                && token.shape == Shape::Word
                && !token.line
                && !token.glued
                && (alone && taken == 0 && token.is(Classes::RANK)
                    || token.is(KINDS) && !token.is(Classes::RANK.or(Classes::TITLE).or(Classes::MONTH))
                    || !token.is(STRANGE))
        });
        if !more {
            return;
        }
        run.end += 1;
    }
}

/// Words that make a street, a venue, an agency or a call sign of a name: "Wyandot Adult Probation", "Swift Two".
const KINDS: Classes =
    Classes::AGENCY_WORD.or(Classes::VENUE_END).or(Classes::PLACE_END).or(Classes::STREET_END).or(Classes::HOUR);

/// Words that no name goes on with, whatever their capital.
const STRANGE: Classes = Classes::RANK
    .or(Classes::TITLE)
    .or(Classes::MONTH)
    .or(Classes::WEEKDAY)
    .or(Classes::COMMON)
    .or(Classes::HARMLESS)
    .or(Classes::MAKE);
