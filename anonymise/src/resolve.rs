//! What overlaps becomes one finding: never a part of either is left out, and the surer rule gives the kind. What only a
//! small word parts becomes one as well.

use crate::Kind;
use crate::document::{Case, Document, Habit, Shape};
use crate::finding::Candidate;
use crate::vocabulary::{Classes, one_of};

/// The candidates in order and apart from each other.
pub fn apart(document: &Document, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.retain(|candidate| candidate.start < candidate.end);
    candidates.sort_unstable_by_key(|candidate| (candidate.start, std::cmp::Reverse(candidate.end)));
    let mut apart: Vec<Candidate> = Vec::with_capacity(candidates.len());
    let weight = |each: &Candidate| (each.confidence, each.end - each.start);
    for candidate in candidates {
        let Some(last) = apart.last_mut().filter(|last| candidate.start < last.end) else {
            apart.push(candidate);
            continue;
        };
        let surer = weight(&candidate) > weight(last);
        let parts = last.kind != candidate.kind && (last.kind.stands_alone() || candidate.kind.stands_alone());
        // A time and a unit beside it stay two things: the surer one keeps what both lay claim to.
        if parts && surer && candidate.start > last.start {
            let whole = last.clone();
            apart.pop();
            apart.extend(part(document, &whole, whole.start, candidate.start));
            apart.push(Candidate { end: whole.end.max(candidate.end), ..candidate });
            continue;
        }
        if parts && !surer && candidate.end > last.end {
            let end = last.end;
            apart.extend(part(document, &candidate, end, candidate.end));
            continue;
        }
        let end = last.end.max(candidate.end);
        if surer {
            *last = Candidate { start: last.start, ..candidate };
        }
        last.end = end;
    }
    apart
}

/// The tokens of a candidate from one character up to another, exclusive; nothing when only signs stand there.
fn part(document: &Document, whole: &Candidate, from: usize, to: usize) -> Option<Candidate> {
    let (first, end) = if from < to { document.tokens_of(from, to) } else { return None };
    let told = (first..end).any(|at| document.get(at).is_some_and(|token| token.shape != Shape::Sign));
    let (start, end) = (document.get(first)?.start.max(from), document.get(end.checked_sub(1)?)?.end.min(to));
    told.then(|| Candidate { start, end, ..whole.clone() })
}

/// The most tokens that are filled between two parts of one name.
const WIDEST_GAP: usize = 3;

/// Joins parts of one name that only small words and signs stand between: "Office" of the "Douglas County Attorney",
/// "the week" of "June 12".
pub fn bridged(document: &Document, found: Vec<Candidate>) -> Vec<Candidate> {
    let mut joined: Vec<Candidate> = Vec::with_capacity(found.len());
    for candidate in found {
        match joined.last_mut() {
            Some(last) if belong(document, last, &candidate) => {
                last.end = candidate.end;
                if candidate.confidence > last.confidence {
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
        return nickname_between(document, left, right);
    }
    let named = |kind: Kind| matches!(kind, Kind::Place | Kind::Venue | Kind::Agency | Kind::Organisation);
    let dated = left.kind == Kind::Date && right.kind == Kind::Date;
    if !(dated || named(left.kind) && named(right.kind)) {
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
        "in" | "before" | "after" | "on" => dated,
        "&" | "and" => !dated && document.plain(at) == "&",
        _ => false,
    };
    let signs = (first..end).filter(|&at| document.get(at).is_some_and(|token| token.shape == Shape::Sign));
    let joins = |at: usize| {
        one_of!(document.lower(at), "' - & /")
            || document.lower(at) == "." && document.glued(at) && !document.begins_sentence(at + 1)
            || dated && document.lower(at) == ","
    };
    words.clone().all(small) && signs.clone().all(joins) && !document.get(end).is_some_and(|token| token.line)
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

/// People in a row are findings of their own: "Hawkins, Lor" is two, "Lindquist, A." and "Ruiz, Ana" are one.
pub fn listed(document: &Document, found: Vec<Candidate>) -> Vec<Candidate> {
    let mut listed = Vec::with_capacity(found.len());
    for candidate in found {
        let (first, end) = document.tokens_of(candidate.start, candidate.end);
        let commas: Vec<usize> =
            (first..end).filter(|&at| document.lower(at) == "," && !document.glued(at + 1)).collect();
        let turned = commas.len() == 1
            && commas[0] == first + 1
            && document.get(first + 2).is_some_and(|token| token.is_letter() || token.lore.first() > token.lore.last());
        if candidate.kind != Kind::Person || commas.is_empty() || turned {
            listed.push(candidate);
            continue;
        }
        let mut from = first;
        for to in commas.into_iter().chain([end]) {
            let rule = (candidate.rule, candidate.confidence, candidate.reason);
            listed.extend(Candidate::of_tokens(document, from, to, Kind::Person, rule));
            from = to + 1;
        }
    }
    listed
}

/// Takes in what a name or a code cannot be parted from: the rest of a word with hyphens ("Tri-City", "T-PD"), the thing
/// that a possessive names ("Tanner's Run"), the article of a venue ("The Willows").
pub fn widened(document: &Document, found: Vec<Candidate>) -> Vec<Candidate> {
    found.into_iter().map(|candidate| widen(document, candidate)).collect()
}

fn widen(document: &Document, candidate: Candidate) -> Candidate {
    let named = matches!(
        candidate.kind,
        Kind::Person
            | Kind::Place
            | Kind::Venue
            | Kind::Agency
            | Kind::Organisation
            | Kind::Street
            | Kind::Unit
            | Kind::Other
            | Kind::CaseNumber
    );
    if candidate.kind == Kind::Date {
        return with_the_time_before(document, candidate);
    }
    if !named {
        return candidate;
    }
    let (mut first, mut end) = document.tokens_of(candidate.start, candidate.end);
    let hyphen = |at: usize| document.lower(at) == "-" && document.glued(at) && document.glued(at + 1);
    let own = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.has_digit() || token.is_upper() || token.is_letter() || token.is_capital() || token.lore.common() < 3
        }) && !document.is(at, Classes::HARMLESS.or(Classes::MEASURE))
            && !one_of!(document.lower(at), "style type like based owned sized area issued")
    };
    let given = |at: usize| {
        candidate.kind == Kind::Person
            && document.get(at).is_some_and(|token| token.length() < 6 && token.shape == Shape::Word)
    };
    while hyphen(end)
        && (own(end + 1)
            || given(end + 1)
                && !one_of!(document.lower(end + 1), "style type like based owned sized area led ish made"))
    {
        end += 2;
    }
    while first > 1 && hyphen(first - 1) && own(first - 2) {
        first -= 2;
    }
    while document.lower(end) == "dash"
        && document.get(end + 1).is_some_and(|token| token.has_digit() || token.is_letter())
    {
        end += 2;
    }
    let capital =
        |at: usize| document.habit == Habit::Mixed && document.get(at).is_some_and(|token| token.is_capital());
    if document.lower(end) == "'"
        && document.lower(end + 1) == "s"
        && document.is(end + 2, Classes::VENUE_END.or(Classes::PLACE_END).or(Classes::STREET_END))
        && capital(end + 2)
    {
        end += 3;
    }
    let place = matches!(candidate.kind, Kind::Venue | Kind::Place | Kind::Organisation);
    if place && document.before(first) == "the" && capital(first - 1) && !document.begins_sentence(first - 1) {
        first -= 1;
    }
    if candidate.kind == Kind::Person {
        (first, end) = with_the_rest_of_a_name(document, first, end);
    }
    end = with_what_it_is(document, candidate.kind, end);
    match (document.get(first), document.get(end.saturating_sub(1))) {
        (Some(from), Some(to)) => {
            Candidate { start: from.start.min(candidate.start), end: to.end.max(candidate.end), ..candidate }
        }
        _ => candidate,
    }
}

/// Jackson North "hospital", Smoky Hill "bridge", "cold creek" gun club: the word that says what has the name, in small
/// letters or where nobody sets capitals.
fn with_what_it_is(document: &Document, kind: Kind, end: usize) -> usize {
    let place = matches!(kind, Kind::Place | Kind::Venue | Kind::Street | Kind::Organisation | Kind::Agency);
    if !place && !(kind == Kind::Person && document.habit != Habit::Mixed) {
        return end;
    }
    let thing = |at: usize| {
        document.get(at).is_some_and(|token| token.shape == Shape::Word && !token.glued && !token.line)
            && one_of!(
                document.lower(at),
                "hospital bridge club facility motel hotel inn elementary school church cemetery wrecker towing \
                     dispatch rd road st street ave avenue blvd hwy highway lane ln pkwy county pd swat apts \
                     apartments hosp towers pharmacy diner"
            )
    };
    let between =
        usize::from(place && one_of!(document.lower(end), "gun animal high middle state fire general police"));
    if thing(end + between) && !document.get(end).is_some_and(|token| token.line) {
        return end + between + 1;
    }
    // "so" after a name is a sheriff's office only where nothing follows it.
    let office = document.habit != Habit::Mixed
        && document.lower(end) == "so"
        && document.get(end + 1).is_none_or(|token| token.line || matches!(document.lower(end + 1), "." | "," | ")"));
    end + usize::from(office)
}

/// "Stevens, A."; "R.J. Woldemariam"; "Lakeisha Deputy": initials on both sides, and the capital after a lone given name.
fn with_the_rest_of_a_name(document: &Document, mut first: usize, mut end: usize) -> (usize, usize) {
    let initial = |at: usize| document.get(at).is_some_and(|token| token.is_letter() && token.case == Case::Initial);
    let stop = |at: usize| document.lower(at) == "." && document.glued(at);
    if document.lower(end) == "," && initial(end + 1) && stop(end + 2) && document.habit != Habit::Whispering {
        end += 3;
    }
    let particle = |at: usize| document.is(at, Classes::PARTICLE) && !document.is(at, Classes::RANK);
    let capital = |at: usize| document.get(at).is_some_and(|token| token.case == Case::Capital && !token.line);
    let run = (end..end + 3).take_while(|&at| particle(at)).count();
    if run > 0 && capital(end + run) && document.habit == Habit::Mixed {
        end += run + 1;
    }
    while first > 1
        && particle(first - 1)
        && (particle(first - 2) || stop(first - 2) || capital(first - 2))
        && document.habit == Habit::Mixed
    {
        first -= 1;
    }
    while first > 1 && stop(first - 1) && initial(first - 2) && !document.is(first, Classes::COMMON) {
        first -= 2;
    }
    let alone =
        end == first + 1 && document.get(first).is_some_and(|token| token.lore.first() > 2 || token.lore.unknown());
    let family = document.get(end).is_some_and(|token| {
        token.case == Case::Capital
            && token.shape == Shape::Word
            && !token.line
            && (token.is(Classes::RANK)
                || !token.is(Classes::MONTH.or(Classes::WEEKDAY).or(Classes::COMMON).or(Classes::HARMLESS)))
    });
    if alone && family && document.habit == Habit::Mixed {
        end += 1;
    }
    (first, end)
}

/// "the night of" June 12, "the" fifteenth: what stands before a date and belongs to it.
fn with_the_time_before(document: &Document, candidate: Candidate) -> Candidate {
    let (mut first, _) = document.tokens_of(candidate.start, candidate.end);
    if first > 1
        && one_of!(document.before(first), "of before after")
        && one_of!(document.lower(first - 2), "night morning evening afternoon week weekend day eve month end")
    {
        first -= 2;
    }
    if first > 0 && document.before(first) == "the" {
        first -= 1;
    }
    let start = document.get(first).map_or(candidate.start, |token| token.start.min(candidate.start));
    Candidate { start, ..candidate }
}
