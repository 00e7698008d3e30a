//! The letters of a plate or a serial number that are told without its digits: "ODL" after YJ70 ODL, "the Boy car" after
//! 4BKT 118, "the DKW number" after DKW7719.

use rustc_hash::FxHashSet;

use super::nearly::{MOST_KNOWN, is_nearly};
use super::{CODE_AGAIN, SUREST_CODE};
use crate::Kind;
use crate::document::{Case, Document, Shape, Token};
use crate::finding::Candidate;
use crate::vocabulary::{Classes, one_of};

/// How many letters are known without their digits.
const LETTERS: usize = 3;

/// From here on letters are too many to be those of a plate.
const MOST_LETTERS: usize = 5;

/// Every place where the letters of a plate stand alone.
pub fn alone(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut known: FxHashSet<&str> = FxHashSet::default();
    let mut letters_of_codes: FxHashSet<u8> = FxHashSet::default();
    for (document, found) in documents.iter().zip(found) {
        let plates = found.iter().filter(|each| matches!(each.kind, Kind::Plate | Kind::Serial | Kind::Other));
        for each in plates.filter(|each| each.confidence >= SUREST_CODE) {
            let (first, end) = document.tokens_of(each.start, each.end);
            let numbered = (first..end).any(|at| document.get(at).is_some_and(Token::has_digit));
            // The last letters may not be found yet.
            let last = end + usize::from(document.get(end).is_some_and(|token| !token.glued && !token.line));
            let letters = |at: &usize| document.get(*at).is_some_and(is_group);
            if each.kind != Kind::Other {
                letters_of_codes.extend((first..last).flat_map(|at| letters_of(document, at)));
                known.extend((first..last).flat_map(|at| ends(document.lower(at))));
            }
            if numbered && last > first + 1 || each.kind == Kind::Plate {
                known.extend((first..last).filter(letters).map(|at| document.lower(at)));
            }
        }
    }
    let find = |document: &Document| {
        let told = |at: usize, token: &Token| {
            let alone = is_group(token) && !token.glued && is_known(&known, document.lower(at));
            let letters = || letters_of(document, at).all(|letter| letters_of_codes.contains(&letter));
            let car = !token.glued && is_told_of_thing(document, at, token) && letters();
            if alone || car { Candidate::of_tokens(document, at, at + 1, Kind::Plate, CODE_AGAIN) } else { None }
        };
        document.tokens().iter().enumerate().filter_map(|(at, token)| told(at, token)).collect()
    };
    if known.is_empty() && letters_of_codes.is_empty() {
        vec![Vec::new(); documents.len()]
    } else {
        documents.iter().map(find).collect()
    }
}

/// Whether letters are those of a code, or of one in which two of them changed places or one was misread.
fn is_known(known: &FxHashSet<&str>, letters: &str) -> bool {
    known.contains(letters) || known.len() <= MOST_KNOWN && known.iter().any(|each| is_nearly(each, letters))
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

/// The letters that a token of letters and digits begins or ends with, when they are as many as are known without these.
fn ends(code: &str) -> impl Iterator<Item = &str> {
    let letters = |each: char| each.is_ascii_alphabetic();
    let first = &code[..code.len() - code.trim_start_matches(letters).len()];
    let last = &code[code.trim_end_matches(letters).len()..];
    [first, last].into_iter().filter(move |part| part.len() == LETTERS && part.len() < code.len())
}

/// The letters of a token, or the one that a word stands for, in lower case.
fn letters_of<'d>(document: &Document<'d>, at: usize) -> impl Iterator<Item = u8> + 'd {
    let all = if document.is(at, Classes::PHONETIC) { 1 } else { usize::MAX };
    document.lower(at).bytes().filter(u8::is_ascii_alphabetic).take(all)
}

/// "the Boy car", "that GF sticker": letters, or a word that stands for one, before what has a plate or a number.
fn is_told_of_thing(document: &Document, at: usize, token: &Token) -> bool {
    if !one_of!(document.before(at), "the that this") {
        return false;
    }
    let spelled = token.is(Classes::PHONETIC) && document.lower(at) != "golf";
    let short = token.shape == Shape::Word && token.length() < MOST_LETTERS && token.lore.common() < 3;
    let letters = short && token.case != Case::Capital && !token.is(Classes::LETTERS.or(Classes::MAKE));
    (spelled || letters)
        && one_of!(
            document.lower(at + 1),
            "car truck van bike plate plates tag moped trailer sticker rego boat gun pistol rifle number"
        )
}
