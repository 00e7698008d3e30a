//! What of a name on a network is said without the rest: "copwatcher" of xX_copwatcher_3149, "nite lurk" of nite_lurk44.

use super::SUREST_CODE;
use crate::Kind;
use crate::document::{Document, Shape};
use crate::finding::Candidate;

/// How long a word of a name is at least that tells the name by itself, in letters.
const SHORTEST: usize = 4;

/// The fewest letters of a word of several.
const SHORTEST_OF_SEVERAL: usize = 3;

/// The words, in lower case, in each way in which the names that were found may be said.
pub fn said<'d>(document: &'d Document, found: &'d [Candidate]) -> impl Iterator<Item = Vec<String>> + 'd {
    let named = |each: &&Candidate| {
        let underscored = || {
            let (first, end) = document.tokens_of(each.start, each.end);
            (first..end).any(|at| document.lower(at) == "_")
        };
        each.confidence >= SUREST_CODE && (each.kind == Kind::Handle || each.kind == Kind::Other && underscored())
    };
    found.iter().filter(named).flat_map(|each| ways(document, document.tokens_of(each.start, each.end)))
}

fn ways(document: &Document, (first, end): (usize, usize)) -> Vec<Vec<String>> {
    let words = (first..end).filter_map(|at| {
        let token = document.get(at).filter(|token| token.shape != Shape::Sign)?;
        let word = document.lower(at).trim_matches(|letter: char| letter.is_ascii_digit());
        let strange = token.shape == Shape::Mixed || token.lore.common() == 0;
        (word.len() >= SHORTEST_OF_SEVERAL && word.chars().all(char::is_alphabetic)).then(|| (word.to_owned(), strange))
    });
    let words: Vec<(String, bool)> = words.collect();
    let whole = (words.len() > 1).then(|| words.iter().map(|(word, _)| word.clone()).collect());
    let alone = words.iter().filter(|(word, strange)| *strange && word.len() >= SHORTEST);
    whole.into_iter().chain(alone.map(|(word, _)| vec![word.clone()])).collect()
}
