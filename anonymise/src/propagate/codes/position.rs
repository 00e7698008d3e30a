//! What of a position is told without the rest: ".442", "36.1, not 39.1", "the 14.82 wires".

use rustc_hash::FxHashSet;

use super::CODE_AGAIN;
use crate::Kind;
use crate::document::Document;
use crate::finding::Candidate;
use crate::vocabulary::one_of;

/// How long a group of digits is at least that is known by itself.
const SHORTEST: usize = 2;

/// The longest fraction of a degree or a minute.
const LONGEST: usize = 6;

/// Every place where a fraction stands that may be of a position, in a report that tells one.
pub fn told(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut known: FxHashSet<&str> = FxHashSet::default();
    for (document, found) in documents.iter().zip(found) {
        for each in found.iter().filter(|each| each.kind == Kind::Coordinates) {
            let (first, end) = document.tokens_of(each.start, each.end);
            known.extend((first..end).filter(|&at| document.digits(at) >= SHORTEST).map(|at| document.lower(at)));
        }
    }
    if known.is_empty() {
        return vec![Vec::new(); documents.len()];
    }
    let find = |document: &Document| {
        let at = |at: usize| {
            let end = fraction(document, at, &known)?;
            Candidate::of_tokens(document, at, end, Kind::Coordinates, CODE_AGAIN)
        };
        (0..document.len()).filter_map(at).collect()
    };
    documents.iter().map(find).collect()
}

/// Where a fraction ends that begins here.
fn fraction(document: &Document, at: usize, known: &FxHashSet<&str>) -> Option<usize> {
    let digits = |at: usize| if document.glued(at) { document.digits(at) } else { 0 };
    let ends = |at: usize| !document.glued(at) || document.closes(at) && !one_of!(document.lower(at), "% $ - /");
    if document.glued(at) && document.before(at) != "\"" || one_of!(document.before(at), "blew bac blows") {
        return None;
    }
    if document.lower(at) == "." && (SHORTEST..=LONGEST).contains(&digits(at + 1)) {
        let free = ends(at + 2) && !document.measures(at + 2) && !is_calibre(document.lower(at + 1));
        return free.then_some(at + 2);
    }
    let whole = (1..=3).contains(&document.digits(at)) && document.lower(at + 1) == "." && document.glued(at + 1);
    let fraction = (1..=LONGEST).contains(&digits(at + 2));
    if !whole || !fraction || !ends(at + 3) || document.measures(at + 3) {
        return None;
    }
    let again = [at, at + 2].iter().any(|at| document.digits(*at) >= SHORTEST && known.contains(document.lower(*at)));
    let corrects = document.lower(at + 3) == "not" || one_of!(document.before(at), "not wasn't isn't");
    (again || corrects).then_some(at + 3)
}

/// What follows a point where a weapon is told of.
fn is_calibre(digits: &str) -> bool {
    one_of!(
        digits,
        "17 22 25 32 38 40 41 44 45 50 204 222 223 243 270 280 300 303 308 338 357 380 400 410 450 454 458 460 500"
    )
}
