//! Joins parts of one name that only small words and signs stand between.

use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::spoken;
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// The most tokens that are filled between two parts of one name.
const WIDEST_GAP: usize = 3;

/// The most tokens between two pieces of a code that is read out.
const MOST_BETWEEN: usize = 4;

/// How sure a code is that is found again.
const AGAIN: u8 = 80;

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
    if is_pair(document, left, right) || is_group(document, left, right) || is_its_police(document, left, right) {
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
    if THOROUGH && (is_of_day(document, left, right) || is_decimal(document, left, right)) {
        return true;
    }
    if left.kind == Kind::Age && matches!(right.kind, Kind::Age | Kind::Time | Kind::Other) {
        let (_, first) = document.tokens_of(left.start, left.end);
        let (end, _) = document.tokens_of(right.start, right.end);
        return end == first + 1 && one_of!(document.lower(first), "or to -");
    }
    if THOROUGH && left.kind.is_code() && (right.kind.is_code() || matches!(right.kind, Kind::Date | Kind::Time)) {
        let (_, first) = document.tokens_of(left.start, left.end);
        let (end, _) = document.tokens_of(right.start, right.end);
        // 2241 of 2024; 0419 of 26/12; 1417 of '24.
        let year = document.is_year(end);
        let long = left.kind == Kind::CaseNumber || year || first > 0 && document.digits(first - 1) > 2;
        let short = usize::from(document.lower(first + 1) == "'");
        let ends_with_of = end == first && first > 0 && document.before(first) == "of" && year;
        let of = ends_with_of
            || long && document.lower(first) == "of" && end == first + 1 + short && document.digits(end) > 0;
        // "pod" 3
        let cue = Classes::NUMBER_CUE.or(Classes::UNIT_CUE);
        let cued = end == first && left.confidence <= SUREST_LEARNED && document.before_is(first, cue);
        return of
            || cued && right.kind.is_code() && document.tokens_of(left.start, left.end).0 + 1 == first
            || right.kind.is_code() && end == first + 1 && is_hyphen(document, first)
            || right.kind.is_code() && left.kind != Kind::Unit && is_read_on(document, left, first, end);
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

/// "either a B or an" 8, "then" 19, triple five "," 0142: what stands between two pieces of a code that is read out.
fn is_read_on(document: &Document, left: &Candidate, first: usize, end: usize) -> bool {
    if first >= end || end - first > MOST_BETWEEN {
        return false;
    }
    let said = |words: &[&str]| (first..end).any(|at| words.contains(&document.lower(at)));
    let right = |most: usize| document.get(end).is_some_and(|token| token.is_letter() || token.length() < most);
    if spoken::joins(document, first) == end - first {
        return !said(&["then"]) || right(4) || spoken::is_said_piece(document, end);
    }
    if document.lower(first) == "," && end == first + 1 {
        let (begin, _) = document.tokens_of(left.start, left.end);
        return spoken::is_telling(document, begin) && document.digits(end) > 0;
    }
    let small = |at: usize| one_of!(document.lower(at), "either a an or then and maybe no ,");
    let article = one_of!(document.lower(end - 1), "a an");
    // "Golf, Sierra, Echo, three, zero, and a G"
    let and = article && said(&["and"]) && document.get(end).is_some_and(Token::is_letter);
    (first..end).all(small) && (and || said(&["or", "either", "then", "maybe"])) && right(if article { 3 } else { 2 })
}

fn named(kind: Kind) -> bool {
    matches!(kind, Kind::Place | Kind::Venue | Kind::Agency | Kind::Organisation)
}

/// "K-" Sam 6, twenty "dash" four.
fn is_hyphen(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "dash hyphen")
        || document.lower(at) == "-" && document.glued(at) && document.glued(at + 1)
}

/// Log 118 "of the" 5th: a number that is counted anew every day, and its day.
fn is_of_day(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    let day = end + usize::from(document.lower(end) == "the");
    let tens = document.is(day, Classes::NUMBER) && document.lower(day + 1) == "-";
    let ordinal = document.is(if tens { day + 2 } else { day }, Classes::ORDINAL)
        || document.get(day).is_some_and(Token::has_digit)
            && ["st", "nd", "rd", "th"].iter().any(|ending| document.lower(day).ends_with(ending));
    let log = left.kind == Kind::CaseNumber || left.kind.is_code() && first > 0 && document.digits(first - 1) > 1;
    log && (right.kind == Kind::Date || right.kind.is_code())
        && document.lower(first) == "of"
        && document.lower(first + 1) == "the"
        && day == first + 2
        && ordinal
}

/// Forty-eight "point" three three, "by minus" ninety-two: what stands between two numbers of a place that is read out.
fn is_decimal(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    let number = |at: usize| document.digits(at) > 0 || spoken::is_number_word(document, at);
    let between = first < end
        && end - first <= WIDEST_GAP
        && (first..end).all(|at| one_of!(document.lower(at), "point decimal minus by and , north south east west"));
    let told = (first..=end).any(|at| one_of!(document.lower(at), "point decimal minus"))
        || left.kind == Kind::Coordinates
        || right.kind == Kind::Coordinates
        || is_pair_of_numbers(document, first, end);
    let after = end + usize::from(document.lower(end) == "minus");
    let before = first > 0 && (number(first - 1) || left.kind == Kind::Coordinates);
    between && told && before && number(after)
}

/// 577214 "by" 5022817, 21.95 "and" 06.31: how far east and north, or two decimals, which count nothing.
fn is_pair_of_numbers(document: &Document, first: usize, end: usize) -> bool {
    let decimal = |at: usize| document.before(at) == "." && document.glued(at) && document.digits(at) > 1;
    let joint = one_of!(document.lower(first), "by and") && first > 0;
    // The point may belong to the right one or to neither.
    let decimals = joint && decimal(first - 1) && (first + 2..=first + 3).any(decimal);
    let grid = document.lower(first) == "by" && first > 0 && document.digits(first - 1) > 3 && document.digits(end) > 3;
    let point = usize::from(document.lower(first + 1) == ".");
    grid && end == first + 1 || decimals && (first + 1..=first + 1 + point).contains(&end)
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

/// TRI-HARBOR TRANSIT "POLICE": what has a name before it.
fn is_its_police(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, after) = document.tokens_of(right.start, right.end);
    THOROUGH
        && named(left.kind)
        && right.kind == Kind::Agency
        && end == first
        && !document.get(end).is_some_and(|token| token.line)
        && (end..after).all(|at| document.is(at, Classes::AGENCY_WORD))
}

/// V73 "LTC", "FID" 1204471, "2C" G4418: the letters after a plate and those before a number, if nobody is sure that they are
/// something else.
fn is_group(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (before, first) = document.tokens_of(left.start, left.end);
    let (end, after) = document.tokens_of(right.start, right.end);
    if !THOROUGH || end != first || document.get(end).is_none_or(|token| token.line || token.glued) {
        return false;
    }
    let letters =
        |at: usize, most: usize| document.get(at).is_some_and(|token| token.is_upper() && token.length() < most);
    let county = |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Mixed && token.length() == 2);
    let long = |at: usize| document.get(at).is_some_and(|token| token.has_digit() && token.length() > 4);
    let last = matches!(left.kind, Kind::Plate | Kind::Serial) && after == end + 1 && letters(end, 4);
    let leading = right.kind.is_code() && first == before + 1 && long(end) && (letters(before, 5) || county(before));
    last && right.confidence <= SUREST_LEARNED || leading && left.kind == Kind::Other && left.confidence <= AGAIN
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
