//! The rest of a name: initials on both sides, particles, the family name after a given one.

use super::{Run, is_manner, is_own};
use crate::Kind;
use crate::document::{Case, Habit, Shape};
use crate::vocabulary::Classes;

pub fn widen(run: &mut Run<'_>, kind: Kind) {
    let document = run.document;
    run.take_hyphens(|token, at| {
        is_own(document, token, at)
            || token.shape == Shape::Word && token.length() < 6 && !is_manner(document.lower(at))
    });
    if kind == Kind::Person {
        initials_and_particles(run);
        family(run);
    }
    // Where nobody sets capitals, "harlan creek" may have been taken for a person.
    if document.habit != Habit::Mixed {
        super::place::with_what_it_is(run, false);
    }
}

/// "Stevens, A."; "R.J. Woldemariam"; "Ten Eyck".
fn initials_and_particles(run: &mut Run<'_>) {
    let document = run.document;
    let initial = |at: usize| document.get(at).is_some_and(|token| token.is_letter() && token.case == Case::Initial);
    let stop = |at: usize| document.lower(at) == "." && document.glued(at);
    let particle = |at: usize| document.is(at, Classes::PARTICLE) && !document.is(at, Classes::RANK);
    let capital = |at: usize| document.get(at).is_some_and(|token| token.case == Case::Capital && !token.line);
    if run.after(0) == "," && initial(run.end + 1) && stop(run.end + 2) && document.habit != Habit::Whispering {
        run.end += 3;
    }
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
    while run.has_before(2)
        && stop(run.first - 1)
        && initial(run.first - 2)
        && !document.is(run.first, Classes::COMMON)
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
    let alone = run.end == run.first + 1
        && document.get(run.first).is_some_and(|token| token.lore.first() > 2 || token.lore.unknown());
    for taken in 0..2 {
        let more = run.token_after().is_some_and(|token| {
            token.case == Case::Capital
                && token.shape == Shape::Word
                && !token.line
                && !token.glued
                && (alone && taken == 0 && token.is(Classes::RANK) || !token.is(STRANGE))
        });
        if !more {
            return;
        }
        run.end += 1;
    }
}

/// Words that no name goes on with, whatever their capital.
const STRANGE: Classes = Classes::RANK
    .or(Classes::TITLE)
    .or(Classes::MONTH)
    .or(Classes::WEEKDAY)
    .or(Classes::COMMON)
    .or(Classes::HARMLESS)
    .or(Classes::MAKE);
