//! A code that was found once is found wherever it stands again, whole or only its beginning or its end.

#[cfg(feature = "lexicon")]
mod deed;
#[cfg(feature = "lexicon")]
mod handles;
#[cfg(feature = "lexicon")]
mod letters;
#[cfg(feature = "lexicon")]
mod nearly;
#[cfg(feature = "lexicon")]
mod position;
#[cfg(feature = "lexicon")]
mod shorter;

#[cfg(feature = "lexicon")]
use rustc_hash::FxHashMap;
use rustc_hash::FxHashSet;

use super::every;
use crate::Kind;
use crate::document::{Document, Shape, Token};
use crate::finding::Candidate;
#[cfg(feature = "lexicon")]
use crate::misspelling;
use crate::recognise::Rule;
#[cfg(feature = "lexicon")]
use crate::recognise::is_known_code;
use crate::vocabulary::Classes;
#[cfg(feature = "lexicon")]
use crate::vocabulary::one_of;

const CODE_AGAIN: Rule = ("code.again", 80, "A code that stands elsewhere in the report.");
/// How sure a code has to be to be found again, in hundredths.
const SUREST_CODE: u8 = 60;
/// The longest code that is found again, in tokens.
const LONGEST_CODE: usize = 6;
/// How long a code has to be to be known by its end, how long it may be, and how much of it is needed, in letters.
#[cfg(feature = "lexicon")]
const LONG_CODE: usize = 6;
#[cfg(feature = "lexicon")]
const LONGEST_LONG_CODE: usize = 32;
#[cfg(feature = "lexicon")]
const SHORTEST_END: usize = 4;

/// Every place of each document where a code stands again that was found once: "C-4" after "unit C-4".
pub fn codes(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut codes: FxHashSet<(Vec<String>, Kind)> = FxHashSet::default();
    for (document, found) in documents.iter().zip(found) {
        #[cfg(feature = "lexicon")]
        for each in found.iter().filter(|each| each.kind == Kind::Coordinates) {
            let (first, end) = document.tokens_of(each.start, each.end);
            let section = (first..end).find(|&at| document.lower(at) == "section" && document.digits(at + 1) > 0);
            codes.extend(section.map(|at| (words(document, at, at + 2), each.kind)));
        }
        #[cfg(feature = "lexicon")]
        codes.extend(handles::said(document, found).map(|words| (words, Kind::Handle)));
        for each in found.iter().filter(|each| each.confidence >= SUREST_CODE && each.kind.is_code()) {
            let (first, end) = document.tokens_of(each.start, each.end);
            let cue = usize::from(document.is(first, Classes::UNIT_CUE));
            for first in [first, first + cue] {
                if is_told_again(document, first, end) {
                    codes.insert((words(document, first, end), each.kind));
                }
            }
            #[cfg(feature = "lexicon")]
            for (first, end) in parts(document, first, end) {
                codes.insert((words(document, first, end), each.kind));
            }
        }
    }
    let codes: Vec<(Vec<String>, Kind)> = codes.into_iter().collect();
    let again = every(documents, &codes, CODE_AGAIN);
    #[cfg(feature = "lexicon")]
    let again = again
        .into_iter()
        .zip(ends(documents, &codes))
        .zip(siblings(documents, found))
        .map(|((again, ends), siblings)| [again, ends, siblings].concat())
        .collect();
    again
}

/// Every place where a code that was found is told otherwise: shorter, with another letter, without its digits.
#[cfg(feature = "lexicon")]
pub fn otherwise(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let shorter = shorter::told(documents, found).into_iter();
    shorter
        .zip(nearly::alike(documents, found))
        .zip(letters::alone(documents, found))
        .zip(position::told(documents, found))
        .zip(handles::told(documents, found))
        .map(|((((shorter, alike), letters), position), handles)| [shorter, alike, letters, position, handles].concat())
        .collect()
}

/// What a number is numbered with: the one before its hyphen and how long it is itself, or a word before it; and where both
/// end.
#[cfg(feature = "lexicon")]
fn series<'d>(document: &Document<'d>, first: usize) -> Option<((&'d str, usize), usize)> {
    let alone = |end: usize| !document.glued(first) && (!document.glued(end) || document.closes(end));
    let joined = document.lower(first + 1) == "-" && document.glued(first + 1) && document.glued(first + 2);
    let numbers = (1..=3).contains(&document.digits(first)) && document.digits(first + 2) > 0;
    let radio = one_of!(document.lower(first), "10 11 12");
    if joined && numbers && !radio && alone(first + 3) {
        return Some(((document.lower(first), document.digits(first + 2)), first + 3));
    }
    let word = document.get(first).is_some_and(|token| token.shape == Shape::Word && token.length() > 2);
    let number = document.get(first + 1).is_some_and(|token| !token.glued && !token.line);
    let short = (1..=3).contains(&document.digits(first + 1));
    (word && number && short && alone(first + 2)).then(|| ((document.lower(first), 0), first + 2))
}

/// Every place where something stands that is numbered like what was found: "40-12" where 40-15 is a unit, "door 9" after
/// door 3.
#[cfg(feature = "lexicon")]
fn siblings(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut known: FxHashMap<(&str, usize), Kind> = FxHashMap::default();
    for (document, found) in documents.iter().zip(found) {
        let told = found.iter().filter(|each| matches!(each.kind, Kind::Unit | Kind::Other));
        for each in told.filter(|each| each.confidence >= SUREST_CODE) {
            let (first, end) = document.tokens_of(each.start, each.end);
            if let Some((series, _)) = series(document, first).filter(|(_, to)| *to == end) {
                known.entry(series).or_insert(each.kind);
            }
        }
    }
    let find = |document: &Document| {
        let sibling = |first: usize| {
            let (series, end) = series(document, first).filter(|(_, end)| !document.measures(*end))?;
            Candidate::of_tokens(document, first, end, *known.get(&series)?, CODE_AGAIN)
        };
        (0..document.len()).filter_map(sibling).collect()
    };
    if known.is_empty() { vec![Vec::new(); documents.len()] } else { documents.iter().map(find).collect() }
}

fn words(document: &Document, first: usize, end: usize) -> Vec<String> {
    (first..end).map(|at| document.lower(at).to_owned()).collect()
}

/// The first and the last tokens of a long code, of which at least two and four letters are left: "CZ 11" of CZ 11 804.
#[cfg(feature = "lexicon")]
fn parts(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let letters = |first: usize, end: usize| {
        let tokens = (first..end).filter_map(|at| document.get(at)).filter(|token| token.shape != Shape::Sign);
        tokens.map(Token::length).sum::<usize>()
    };
    if end - first < 3 || end - first > LONGEST_CODE || letters(first, end) < LONG_CODE {
        return Vec::new();
    }
    let whole = |at: usize| document.get(at).is_some_and(|token| token.shape != Shape::Sign);
    let fits = |&(first, end): &(usize, usize)| {
        end - first > 1
            && letters(first, end) >= SHORTEST_END
            && whole(first)
            && whole(end - 1)
            && (first..end).any(|at| document.get(at).is_some_and(Token::has_digit))
    };
    let heads = (first + 2..end).map(|cut| (first, cut));
    let tails = (first + 1..end - 1).map(|cut| (cut, end));
    heads.chain(tails).filter(fits).collect()
}

/// Every place where only the end of a longer code stands, or its beginning: "8803M" after AB 418803M.
#[cfg(feature = "lexicon")]
fn ends(documents: &[Document], codes: &[(Vec<String>, Kind)]) -> Vec<Vec<Candidate>> {
    let mut parts: FxHashMap<u64, Kind> = FxHashMap::default();
    let mut short_parts: FxHashMap<Vec<u8>, Kind> = FxHashMap::default();
    for (words, kind) in codes {
        let code: String = words.iter().flat_map(|word| word.chars()).filter(char::is_ascii_alphanumeric).collect();
        if (LONG_CODE..LONGEST_LONG_CODE).contains(&code.len()) {
            let last = (SHORTEST_END..code.len()).map(|length| &code[code.len() - length..]);
            let first = (SHORTEST_END..code.len()).map(|length| &code[..length]);
            parts.extend(last.chain(first).map(|part| (misspelling::whole(part), *kind)));
        }
        let mixed = *kind == Kind::Other && code.len() > SHORTEST_END && is_mixed(code.as_bytes());
        if (matches!(kind, Kind::Plate | Kind::Serial | Kind::Vin) || mixed) && code.len() < LONGEST_LONG_CODE {
            let pieces = (2..SHORTEST_END).flat_map(|length| code.as_bytes().windows(length));
            short_parts.extend(pieces.filter(|piece| is_mixed(piece)).map(|piece| (piece.to_vec(), *kind)));
        }
    }
    let find = |document: &Document| {
        let part = |at: usize, token: &Token| {
            let code = token.has_digit() && !document.measures(at + 1);
            let short = || token.shape == Shape::Mixed && !is_known_code(document, at);
            let kind = match (code, token.length() >= SHORTEST_END) {
                (true, true) => parts.get(&misspelling::whole(document.lower(at))),
                (true, false) if short() => short_parts.get(document.lower(at).as_bytes()),
                _ => None,
            }?;
            let round = document.lower(at).ends_with("000");
            (!round).then(|| Candidate::of_tokens(document, at, at + 1, *kind, CODE_AGAIN)).flatten()
        };
        document.tokens().iter().enumerate().filter_map(|(at, token)| part(at, token)).collect()
    };
    documents.iter().map(find).collect()
}

/// Whether there are letters and digits in a piece of a code.
#[cfg(feature = "lexicon")]
fn is_mixed(piece: &[u8]) -> bool {
    piece.iter().any(u8::is_ascii_digit) && piece.iter().any(u8::is_ascii_alphabetic)
}

/// Whether a code is long enough not to be an ordinary number somewhere else.
fn is_told_again(document: &Document, first: usize, end: usize) -> bool {
    let tokens = || (first..end).filter_map(|at| document.get(at));
    let letters: usize = tokens().map(Token::length).sum();
    let mixed = tokens().any(|token| matches!(token.shape, Shape::Word | Shape::Mixed));
    tokens().any(Token::has_digit) && tokens().count() <= LONGEST_CODE && (letters > 3 || mixed && letters > 1)
}
