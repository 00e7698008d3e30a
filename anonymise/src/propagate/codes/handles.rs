//! What of a name on a network is said without the rest: "copwatcher" of xX_copwatcher_3149, "nite lurk" of nite_lurk44.

use crate::document::{Document, Shape};

/// How long a word of a name is at least that tells the name by itself, in letters.
const SHORTEST: usize = 4;

/// The fewest letters of a word of several.
const SHORTEST_OF_SEVERAL: usize = 3;

/// The words, in lower case, in each way in which the name that the tokens are may be said.
pub fn said(document: &Document, first: usize, end: usize) -> Vec<Vec<String>> {
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
