//! Which words a text uses as names in another place, and which numbers and letters as parts of codes: a surname that is an
//! ordinary word, a unit that is told by its number alone, shows only there what it is.

use rustc_hash::FxHashMap;

use super::label::Label;
use crate::document::{Document, Habit, Shape};
use crate::spoken;
use crate::vocabulary::{Classes, one_of};

/// The word is somebody's name elsewhere.
pub const SOMEBODY: u32 = 8;
/// The word is a place's or an agency's name elsewhere, or a part of one that stands here too.
pub const SOMETHING: u32 = 16;
/// The word is no name elsewhere.
pub const NOTHING: u32 = 32;
/// The number or the letter is a unit's elsewhere, however it is written: "six" for 4-Adam-6.
pub const UNIT: u32 = 64;
/// The same of another code.
pub const CODE: u32 = 128;
/// From here on a word is too common to be known by itself as a part of a place's name.
const COMMON: u8 = 5;

/// How often a word is each of these.
#[derive(Clone, Copy, Default)]
struct Counts {
    people: usize,
    things: usize,
    harmless: usize,
    /// Whether it is a part of the name of a thing together with the word before or after it.
    paired: bool,
}

/// How often each word is a name.
#[derive(Default)]
pub struct Names<'d> {
    words: Vec<Counts>,
    pairs: FxHashMap<(u32, u32), usize>,
    codes: FxHashMap<Piece<'d>, [usize; 2]>,
}

/// A part of a code, however it is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Piece<'d> {
    /// A number, in digits or in words.
    Number(u32),
    /// A letter, or a word that stands for one.
    Letter(u8),
    /// Letters that are no word.
    Letters(&'d str),
}

impl<'d> Names<'d> {
    /// The names among tokens of which `label` tells what they are.
    pub fn new(document: &'d Document, label: &impl Fn(usize) -> Label) -> Self {
        let mut names = Self { words: vec![Counts::default(); document.words_known()], ..Self::default() };
        for (at, token) in document.tokens().iter().enumerate() {
            match label(at) {
                Label::Person if can_be_name(document, at) => names.words[token.word as usize].people += 1,
                thing if is_thing(thing) => {
                    if stands_for_itself(document, at, label) {
                        names.words[token.word as usize].things += 1;
                    }
                    if let Some(next) = document.get(at + 1).filter(|_| label(at + 1) == thing) {
                        *names.pairs.entry((token.word, next.word)).or_default() += 1;
                        names.words[token.word as usize].paired = true;
                        names.words[next.word as usize].paired = true;
                    }
                }
                Label::Unit | Label::Number => {
                    for piece in pieces(document, at).into_iter().flatten() {
                        names.codes.entry(piece).or_default()[usize::from(label(at) == Label::Number)] += 1;
                    }
                }
                Label::Harmless if can_be_name(document, at) => names.words[token.word as usize].harmless += 1,
                _ => {}
            }
        }
        names
    }

    /// What the word at a place is elsewhere; what it is at this place does not count.
    pub fn elsewhere(&self, document: &'d Document, at: usize, label: &impl Fn(usize) -> Label) -> u32 {
        let own = label(at);
        let codes = self.code(document, at, own);
        let word = |at: usize| document.get(at).map(|token| token.word);
        let Some(counts) = word(at).map(|word| &self.words[word as usize]) else { return codes };
        let itself = is_thing(own) && stands_for_itself(document, at, label);
        let pair = |at: usize| {
            let here = is_thing(label(at)) && label(at) == label(at + 1);
            let count = word(at).zip(word(at + 1)).and_then(|words| self.pairs.get(&words));
            count.is_some_and(|count| *count > usize::from(here))
        };
        let paired = counts.paired && (pair(at) || at > 0 && pair(at - 1));
        let things = counts.things > usize::from(itself);
        let flag = |holds: bool, flag: u32| if holds { flag } else { 0 };
        flag(counts.harmless > usize::from(own == Label::Harmless), NOTHING)
            | flag(counts.people > usize::from(own == Label::Person), SOMEBODY)
            | flag(things || paired, SOMETHING)
            | codes
    }

    /// Of which codes the token at a place is a part elsewhere.
    fn code(&self, document: &'d Document, at: usize, own: Label) -> u32 {
        if self.codes.is_empty() {
            return 0;
        }
        let mut flags = 0;
        for piece in pieces(document, at).into_iter().flatten() {
            let [units, codes] = self.codes.get(&piece).copied().unwrap_or_default();
            flags |= if units > usize::from(own == Label::Unit) { UNIT } else { 0 };
            flags |= if codes > usize::from(own == Label::Number) { CODE } else { 0 };
        }
        flags
    }
}

fn is_thing(label: Label) -> bool {
    matches!(label, Label::Street | Label::Place | Label::Venue | Label::Agency | Label::Organisation)
}

fn can_be_name(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| {
        let named = token.lore.first().max(token.lore.last()) > 2;
        token.shape == Shape::Word && token.length() > 1 && (named || !token.is(Classes::COMMON.or(Classes::PARTICLE)))
    })
}

/// Whether a word is the whole name of a thing, or rare.
fn stands_for_itself(document: &Document, at: usize, label: &impl Fn(usize) -> Label) -> bool {
    let alone = label(at + 1) != label(at) && (at == 0 || label(at - 1) != label(at));
    can_be_name(document, at) && (alone || document.get(at).is_some_and(|token| token.lore.common() < COMMON))
}

/// The parts of codes that a token may be: its number, and its letters.
fn pieces<'d>(document: &'d Document, at: usize) -> [Option<Piece<'d>>; 2] {
    let Some(token) = document.get(at) else { return [None; 2] };
    let word = document.lower(at);
    let number = || {
        let end = word.len() - word.bytes().rev().take_while(u8::is_ascii_digit).count();
        word[end..].parse().ok().map(Piece::Number)
    };
    let letters = || {
        let end = word.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(word.len());
        let letter = word.as_bytes().first().copied().map(Piece::Letter);
        let long = end > 1 && (end < word.len() || token.lore.common() <= COMMON);
        if end == 1 { letter } else { long.then(|| Piece::Letters(&word[..end])) }
    };
    match token.shape {
        Shape::Number => [number(), None],
        Shape::Mixed => [number(), letters()],
        Shape::Word if token.glued && token.is_letter() => [None; 2],
        Shape::Word if one_of!(word, "a i") && !(document.habit == Habit::Mixed && token.is_capital()) => [None; 2],
        Shape::Word => {
            let spelled = token.is(Classes::PHONETIC).then(|| word.as_bytes().first().copied().map(Piece::Letter));
            [spoken::value(document, at).map(|(value, _)| Piece::Number(value)), spelled.flatten().or_else(letters)]
        }
        Shape::Sign => [None; 2],
    }
}
