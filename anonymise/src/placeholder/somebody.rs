//! Whether what was found as a place is somebody: "Darrell Pike" and "wendell pike" end like streets, "Harrison Etcitty" stood
//! beside an agency.

use rustc_hash::FxHashSet;

use crate::document::{Document, Habit, Token};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::somebody::{is_called, is_where};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// How sure a rule is at most that finds a name because it stands elsewhere.
const AGAIN: u8 = 80;

/// Makes people of the mentions that are somebody and were found as places.
pub fn told(documents: &[Document], found: &mut [Vec<Candidate>]) {
    if !THOROUGH {
        return;
    }
    let mut names = FxHashSet::default();
    for (document, found) in documents.iter().zip(found.iter_mut()) {
        for each in found {
            let (first, end) = document.tokens_of(each.start, each.end);
            let named = each.kind.is_named() || each.kind.is_someone();
            if named && each.confidence <= AGAIN && is_numbered(document, first, end) {
                each.kind = Kind::Unit;
            } else if each.kind.is_named() && is_somebody(document, first, end) {
                each.kind = Kind::Person;
                names.extend((first..end).map(|at| document.lower(at)));
            } else if each.kind.is_someone() && each.confidence >= SUREST_LEARNED {
                names.extend((first..end).map(|at| document.lower(at)));
            }
        }
    }
    for (document, found) in documents.iter().zip(found) {
        for each in found.iter_mut().filter(|each| each.kind.is_named()) {
            let (first, end) = document.tokens_of(each.start, each.end);
            let name = after_rank(document, first, end);
            let alone = end == name + 1 && (each.rule == "name.again" || name > first);
            if alone && names.contains(document.lower(name)) && !is_where(document, first) {
                each.kind = Kind::Person;
            }
        }
    }
}

/// "Puna 4": the name of a place and a short number are a unit's.
fn is_numbered(document: &Document, first: usize, end: usize) -> bool {
    let number = |at: usize| (1..=2).contains(&document.digits(at)) && !document.glued(at);
    let named = |at: usize| document.get(at).is_some_and(Token::is_capital) && !document.is(at, Classes::STREET_END);
    end == first + 2 && number(first + 1) && document.habit == Habit::Mixed && named(first) && !document.measures(end)
}

/// Whether a given name and a last name stand here, and nothing before them says where.
fn is_somebody(document: &Document, first: usize, end: usize) -> bool {
    is_called(document, after_rank(document, first, end), end) && !is_where(document, first)
}

/// Where the name begins after a rank, a role, or "w" for with.
fn after_rank(document: &Document, first: usize, end: usize) -> usize {
    let beside = |at: &usize| {
        let with = one_of!(document.lower(*at), "w n") && document.lower(at + 1) != ".";
        with || document.is(*at, Classes::RANK.or(Classes::TITLE).or(Classes::ROLE))
    };
    (first..end).find(|at| !beside(at)).unwrap_or(end)
}
