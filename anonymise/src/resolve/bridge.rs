//! Joins parts of one name that only small words and signs stand between.

mod code;

use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// The most tokens that are filled between two parts of one name.
const WIDEST_GAP: usize = 3;

/// How sure a rule is of a name for it to be somebody's.
const SURE: u8 = 70;

/// Joins parts of one name that only small words and signs stand between: "Office" of the "Douglas County Attorney",
/// "the week" of "June 12".
pub fn bridged(document: &Document, found: Vec<Candidate>) -> Vec<Candidate> {
    let mut joined: Vec<Candidate> = Vec::with_capacity(found.len());
    for candidate in found {
        match joined.last_mut() {
            Some(last) if belong(document, last, &candidate) => {
                last.end = candidate.end;
                if candidate.confidence > last.confidence || last.kind == Kind::Person && candidate.kind != Kind::Person
                {
                    *last = Candidate { start: last.start, ..candidate };
                }
            }
            _ => joined.push(candidate),
        }
    }
    joined
}

fn belong(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    if left.kind == Kind::Person && right.kind == Kind::Person {
        return nickname_between(document, left, right)
            || initial_before(document, left, right)
            || is_after_initial(document, left, right)
            || possesses(document, left, right);
    }
    if matches!(left.kind, Kind::Agency | Kind::Place | Kind::Venue) && is_second_half(document, left, right) {
        return true;
    }
    if is_pair(document, left, right) || code::is_group(document, left, right) || is_its_police(document, left, right) {
        return true;
    }
    if left.kind == Kind::Person
        && matches!(right.kind, Kind::Venue | Kind::Organisation | Kind::Place | Kind::Street | Kind::Date)
    {
        return possesses(document, left, right);
    }
    if THOROUGH
        && ((named(left.kind) || left.kind == Kind::Person) && is_numbered(document, left, right)
            || is_of(document, left, right))
    {
        return true;
    }
    if THOROUGH && code::counts_on(document, left, right) {
        return true;
    }
    if left.kind == Kind::Age && matches!(right.kind, Kind::Age | Kind::Time | Kind::Other) {
        let (_, first) = document.tokens_of(left.start, left.end);
        let (end, _) = document.tokens_of(right.start, right.end);
        return end == first + 1 && one_of!(document.lower(first), "or to -");
    }
    if THOROUGH && left.kind.is_code() && (right.kind.is_code() || matches!(right.kind, Kind::Date | Kind::Time)) {
        return code::goes_on(document, left, right);
    }
    let dated = left.kind == Kind::Date && right.kind == Kind::Date;
    let streets = left.kind == Kind::Street && right.kind == Kind::Street;
    if !(dated || streets || named(left.kind) && named(right.kind)) {
        return false;
    }
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    if end <= first || end - first > WIDEST_GAP {
        return false;
    }
    let words = (first..end).filter(|&at| document.get(at).is_some_and(|token| token.shape == Shape::Word));
    let small = |at: usize| match document.lower(at) {
        "of" | "the" | "s" => true,
        "in" | "before" | "after" | "on" | "through" => dated,
        "and" | "to" => dated || streets,
        "twenty" | "thirty" => dated,
        "n" | "near" | "at" => streets,
        _ => false,
    };
    let signs = (first..end).filter(|&at| document.get(at).is_some_and(|token| token.shape == Shape::Sign));
    let joins = |at: usize| {
        one_of!(document.lower(at), "' - & /")
            || document.lower(at) == "." && document.glued(at) && !document.begins_sentence(at + 1)
            || dated && one_of!(document.lower(at), ", +")
    };
    words.clone().all(small) && signs.clone().all(joins) && !document.get(end).is_some_and(|token| token.line)
}

fn named(kind: Kind) -> bool {
    matches!(kind, Kind::Place | Kind::Venue | Kind::Agency | Kind::Organisation)
}

/// Liberty Hose "No. 2".
fn is_numbered(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (number, _) = document.tokens_of(right.start, right.end);
    document.digits(number) > 0
        && number == first + 2
        && document.lower(first) == "no"
        && document.lower(first + 1) == "."
}

/// Women's Choice "of" Elmira Street: a venue that is called after where it is.
fn is_of(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, of) = document.tokens_of(left.start, left.end);
    let (first, _) = document.tokens_of(right.start, right.end);
    let thing = matches!(left.kind, Kind::Venue | Kind::Organisation) && right.kind == Kind::Street;
    let house = left.kind == Kind::Person && left.confidence < SURE && right.kind == Kind::Place;
    (thing || house && document.habit == Habit::Mixed) && first == of + 1 && document.lower(of) == "of"
}

/// "P." before "van Houten".
fn initial_before(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (first, dot) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    let initial = document.get(first).is_some_and(|token| token.case == Case::Initial) && dot == first + 1;
    let particles = end > dot && (dot + 1..end).all(|at| document.is(at, Classes::PARTICLE));
    initial && particles && document.lower(dot) == "." && document.glued(dot)
}

/// "t", "j" and "ballew" of "t.j. ballew".
fn is_after_initial(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, dot) = document.tokens_of(left.start, left.end);
    let (name, _) = document.tokens_of(right.start, right.end);
    let initial = dot.checked_sub(1).and_then(|last| document.get(last)).is_some_and(Token::is_letter);
    THOROUGH && initial && document.lower(dot) == "." && document.glued(dot) && name == dot + 1
}

/// "Game" after "Idaho Fish and".
fn is_second_half(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, and) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    end == and + 1 && document.lower(and) == "and" && one_of!(document.lower(end), "game wildlife parks rescue parole")
}

/// LANTERN "AND" LATCH, where capitals tell nothing: two halves of a name of which the first is no whole.
fn is_pair(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let thing = |kind: Kind| matches!(kind, Kind::Venue | Kind::Agency | Kind::Organisation);
    let whole = Classes::AGENCY_WORD
        .or(Classes::AGENCY_LETTERS)
        .or(Classes::VENUE_END)
        .or(Classes::STREET_END)
        .or(Classes::PLACE_END)
        .or(Classes::BRAND);
    let (_, and) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    THOROUGH
        && document.habit != Habit::Mixed
        && thing(left.kind)
        && thing(right.kind)
        && end == and + 1
        && one_of!(document.lower(and), "and & for")
        && !document.before_is(and, whole)
        && document.get(end).is_some_and(|token| !token.line)
}

/// TRI-HARBOR TRANSIT "POLICE", BAYOU LAFOURCHE "POWER": what has a name before it.
fn is_its_police(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, after) = document.tokens_of(right.start, right.end);
    let kind = |at: usize| match right.kind {
        Kind::Agency => document.is(at, Classes::AGENCY_WORD),
        Kind::Organisation => one_of!(document.lower(at), "power electric gas energy water light"),
        _ => false,
    };
    THOROUGH
        && named(left.kind)
        && end == first
        && !document.get(end).is_some_and(|token| token.line)
        && (end..after).all(kind)
}

/// Whether a name has what stands after it: Delmonico's Formalwear.
fn possesses(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    // "s Formalwear" may be found without the name before it.
    let end = end + usize::from(THOROUGH && end == first + 1 && document.lower(end) == "s");
    end == first + 2
        && document.lower(first) == "'"
        && document.lower(first + 1) == "s"
        && document.glued(first)
        && document.get(end).is_some_and(|token| {
            let kind = Classes::VENUE_END.or(Classes::PLACE_END).or(Classes::STREET_END);
            let told = token.is_capital() && document.habit == Habit::Mixed
                || document.habit != Habit::Mixed
                    && (!THOROUGH || right.confidence > SUREST_LEARNED || token.is(kind) || right.kind == Kind::Date);
            !token.line && told
        })
}

/// Whether a nickname in quotes is all that stands between two names: Victor "Two Spoons" Ruiz.
fn nickname_between(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    let quote = |at: usize| one_of!(document.lower(at), "\" '");
    (first + 3..=first + WIDEST_GAP + 2).contains(&end)
        && quote(first)
        && quote(end - 1)
        && (first + 1..end - 1).all(|at| document.get(at).is_some_and(|token| token.shape == Shape::Word))
}
