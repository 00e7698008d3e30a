//! What of a name on a network is said without the rest: "copwatcher" of xX_copwatcher_3149, "nite lurk" of nite_lurk44.

use rustc_hash::FxHashSet;

use super::deed::acts;
use super::{CODE_AGAIN, SUREST_CODE};
use crate::Kind;
use crate::document::{Document, Shape};
use crate::finding::Candidate;
use crate::vocabulary::one_of;

/// How long a word of a name is at least that tells the name by itself, in letters.
const SHORTEST: usize = 4;

/// The fewest letters of a word of several, and of all of them.
const SHORTEST_OF_SEVERAL: usize = 2;
const SHORTEST_TOGETHER: usize = 6;

/// How common the commonest words are, which tell no name by themselves.
const COMMONEST: u8 = 6;

/// The words, in lower case, in each way in which the names that were found may be said.
pub fn said<'d>(document: &'d Document, found: &'d [Candidate]) -> impl Iterator<Item = Vec<String>> + 'd {
    named(document, found).flat_map(|each| ways(document, document.tokens_of(each.start, each.end)))
}

fn named<'d>(document: &'d Document, found: &'d [Candidate]) -> impl Iterator<Item = &'d Candidate> {
    let named = |each: &&Candidate| {
        let underscored = || {
            let (first, end) = document.tokens_of(each.start, each.end);
            (first..end).any(|at| document.lower(at) == "_")
        };
        each.confidence >= SUREST_CODE && (each.kind == Kind::Handle || each.kind == Kind::Other && underscored())
    };
    found.iter().filter(named)
}

/// Every place where a common word of a name stands as the name does: "the moss account", "ghost deleted it", "\"payback\"".
pub fn told(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut known: FxHashSet<&str> = FxHashSet::default();
    for (document, found) in documents.iter().zip(found) {
        for each in named(document, found) {
            let (first, end) = document.tokens_of(each.start, each.end);
            let word = |at: &usize| {
                document.get(*at).is_some_and(|token| token.shape == Shape::Word && token.length() >= SHORTEST)
                    && !one_of!(document.lower(*at), "underscore dash with from that this")
            };
            known.extend((first..end).filter(word).map(|at| document.lower(at)));
        }
    }
    if known.is_empty() {
        return vec![Vec::new(); documents.len()];
    }
    let find = |document: &Document| {
        let told = |at: usize| known.contains(document.lower(at)) && is_told(document, at);
        let candidate = |at: usize| Candidate::of_tokens(document, at, at + 1, Kind::Handle, CODE_AGAIN);
        (0..document.len()).filter(|&at| told(at)).filter_map(candidate).collect()
    };
    documents.iter().map(find).collect()
}

/// Whether a word stands where a name on a network does.
fn is_told(document: &Document, at: usize) -> bool {
    let next = at + 1;
    let quoted =
        one_of!(document.before(at), "\" '") && one_of!(document.lower(next), "\" ' , .") && document.glued(next);
    if document.glued(at) && !quoted {
        return false;
    }
    let kind = one_of!(
        document.lower(next),
        "account acct accounts handle user username page profile channel guy kid dude lad post posts thread stream login tag"
    );
    let opens = document.closes(at.wrapping_sub(1)) || one_of!(document.before(at), "and but when so then who that");
    let named = one_of!(document.before(at), "by as called named user handle") && document.closes(next);
    quoted || kind || opens && acts(document, next) || named
}

fn ways(document: &Document, (first, end): (usize, usize)) -> Vec<Vec<String>> {
    let words = (first..end).filter_map(|at| {
        let token = document.get(at).filter(|token| token.shape != Shape::Sign)?;
        let word = document.lower(at).trim_matches(|letter: char| letter.is_ascii_digit());
        let common = if token.shape == Shape::Mixed { 0 } else { token.lore.common() };
        (word.len() >= SHORTEST_OF_SEVERAL && word.chars().all(char::is_alphabetic)).then(|| (word.to_owned(), common))
    });
    let words: Vec<(String, u8)> = words.collect();
    let letters: usize = words.iter().map(|(word, _)| word.len()).sum();
    let telling = letters >= SHORTEST_TOGETHER && words.iter().any(|(_, common)| *common < COMMONEST);
    let whole = (words.len() > 1 && telling).then(|| words.iter().map(|(word, _)| word.clone()).collect());
    let alone = words.iter().filter(|(word, common)| *common == 0 && word.len() >= SHORTEST);
    whole.into_iter().chain(alone.map(|(word, _)| vec![word.clone()])).collect()
}
