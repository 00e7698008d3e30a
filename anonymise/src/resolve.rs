//! What overlaps becomes one finding: never a part of either is left out, and the surer rule gives the kind. What only a
//! small word parts becomes one as well.

use crate::Kind;
use crate::document::{Document, Shape};
use crate::finding::Candidate;
use crate::vocabulary::one_of;

/// The candidates in order and apart from each other.
pub fn apart(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.retain(|candidate| candidate.start < candidate.end);
    candidates.sort_unstable_by_key(|candidate| (candidate.start, std::cmp::Reverse(candidate.end)));
    let mut apart: Vec<Candidate> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        match apart.last_mut() {
            Some(last) if candidate.start < last.end => {
                let end = last.end.max(candidate.end);
                let weight = |each: &Candidate| (each.confidence, each.end - each.start);
                if weight(&candidate) > weight(last) {
                    *last = Candidate { start: last.start, ..candidate };
                }
                last.end = end;
            }
            _ => apart.push(candidate),
        }
    }
    apart
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
        one_of(document.lower(at), &["'", "-", "&", "/"])
            || document.lower(at) == "." && document.glued(at)
            || dated && document.lower(at) == ","
    };
    words.clone().all(small) && signs.clone().all(joins) && !document.get(end).is_some_and(|token| token.line)
}
