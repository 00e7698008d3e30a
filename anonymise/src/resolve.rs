//! What overlaps becomes one finding: never a part of either is left out, and the surer rule gives the kind. What only a
//! small word parts becomes one as well.

mod bridge;
mod list;
mod widen;

use crate::document::{Document, Shape};
use crate::finding::Candidate;
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

pub use bridge::bridged;
pub use list::listed;
pub use widen::widened;

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
    // Of a code, a word without a number is nothing: "STAR" of "STAR 118".
    let code = whole.kind == Kind::Unit || whole.kind.is_code();
    let numbers = Classes::HOUR.or(Classes::NUMBER).or(Classes::PHONETIC);
    let moment = THOROUGH && matches!(whole.kind, Kind::Date | Kind::Time | Kind::Age);
    let calendar = numbers
        .or(Classes::ORDINAL)
        .or(Classes::MONTH)
        .or(Classes::WEEKDAY)
        .or(Classes::HOLIDAY)
        .or(Classes::NAMED_DAY);
    let told = (first..end).any(|at| {
        document.get(at).is_some_and(|token| {
            token.shape != Shape::Sign
                && (!code || token.has_digit() || token.is_letter() || token.is(numbers))
                && (!moment || token.has_digit() || token.is(calendar) || is_of_day(document.lower(at)))
        })
    });
    let (start, end) = (document.get(first)?.start().max(from), document.get(end.checked_sub(1)?)?.end().min(to));
    told.then(|| Candidate { start, end, ..whole.clone() })
}

fn is_of_day(word: &str) -> bool {
    one_of!(
        word,
        "yesterday today tomorrow tonight morning afternoon evening night noon midnight week weekend spring summer fall \
         autumn winter eve day dawn dusk"
    )
}
