//! A name that was found once is found wherever it stands again: alone, with a possessive, in capitals.

use std::collections::BTreeMap;

use crate::Kind;
use crate::document::{Document, Shape};
use crate::finding::Candidate;
use crate::lists::{FIRST_NAMES, NOT_NAMES, RANKS, TITLES, has};

/// The single words of all confirmed names, in lower case, with what they name.
pub fn names(documents: &[Document], found: &[Vec<Candidate>]) -> BTreeMap<String, Kind> {
    let mut names = BTreeMap::new();
    for (document, found) in documents.iter().zip(found) {
        let named = found.iter().filter(|each| matches!(each.kind, Kind::Person | Kind::K9));
        for each in named {
            for word in
                document.words(each.start, each.end).split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
            {
                let word = word.to_lowercase();
                if word.chars().count() > 2 && !has(NOT_NAMES, &word) && !has(RANKS, &word) && !has(TITLES, &word) {
                    names.insert(word, each.kind);
                }
            }
        }
    }
    names
}

/// Every place of a document where one of the names stands. In mixed text a name has its capital, unless it can be
/// nothing but a name.
pub fn repeated(document: &Document, names: &BTreeMap<String, Kind>) -> Vec<Candidate> {
    let tokens = (0..document.len()).filter_map(|at| document.get(at));
    let words = tokens.filter(|token| token.shape == Shape::Word);
    let repeats = words.filter_map(|token| {
        let kind = *names.get(&token.lower)?;
        let is_name = token.is_capital() || has(FIRST_NAMES, &token.lower);
        is_name.then_some(Candidate {
            start: token.start,
            end: token.end,
            kind,
            rule: "name.again",
            confidence: 80,
            reason: "A name that stands elsewhere in the report.",
        })
    });
    repeats.collect()
}
