//! The letters of a plate that are told without its digits: "ODL" after YJ70 ODL.

use rustc_hash::FxHashSet;

use super::{CODE_AGAIN, SUREST_CODE};
use crate::Kind;
use crate::document::{Case, Document, Shape, Token};
use crate::finding::Candidate;
use crate::vocabulary::Classes;

/// How many letters are known without their digits.
const LETTERS: usize = 3;

/// Every place where the letters of a plate stand alone.
pub fn alone(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut known: FxHashSet<&str> = FxHashSet::default();
    for (document, found) in documents.iter().zip(found) {
        let plates = found.iter().filter(|each| matches!(each.kind, Kind::Plate | Kind::Other));
        for each in plates.filter(|each| each.confidence >= SUREST_CODE) {
            let (first, end) = document.tokens_of(each.start, each.end);
            let numbered = (first..end).any(|at| document.get(at).is_some_and(Token::has_digit));
            // The last letters may not be found yet.
            let last = end + usize::from(document.get(end).is_some_and(|token| !token.glued && !token.line));
            let letters = |at: &usize| document.get(*at).is_some_and(is_group);
            if numbered && last > first + 1 {
                known.extend((first..last).filter(letters).map(|at| document.lower(at)));
            }
        }
    }
    let find = |document: &Document| {
        let told = |at: usize, token: &Token| {
            let alone = is_group(token) && !token.glued && known.contains(document.lower(at));
            if alone { Candidate::of_tokens(document, at, at + 1, Kind::Plate, CODE_AGAIN) } else { None }
        };
        document.tokens().iter().enumerate().filter_map(|(at, token)| told(at, token)).collect()
    };
    if known.is_empty() { vec![Vec::new(); documents.len()] } else { documents.iter().map(find).collect() }
}

/// Whether a token is letters that are no word and no short form that is known.
fn is_group(token: &Token) -> bool {
    let known = Classes::LETTERS.or(Classes::COMMON).or(Classes::BOUND).or(Classes::HARMLESS).or(Classes::MAKE);
    token.shape == Shape::Word
        && token.length() == LETTERS
        && token.case != Case::Capital
        && token.lore.common() < 2
        && !token.is(known)
}
