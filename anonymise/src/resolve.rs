//! What overlaps becomes one finding: never a part of either is left out, and the surer rule gives the kind.

use crate::finding::Candidate;

/// The candidates in order and apart from each other.
pub fn apart(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.retain(|candidate| candidate.start < candidate.end);
    candidates.sort_by_key(|candidate| (candidate.start, std::cmp::Reverse(candidate.end)));
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
