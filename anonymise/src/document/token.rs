//! What a text is cut into.

use crate::lexicon::Lore;
use crate::vocabulary::{Classes, Outline};

/// A run of letters and digits, or a single other sign.
#[derive(Clone, Debug)]
pub struct Token<'t> {
    /// As it is read.
    pub(super) plain: &'t str,
    /// In lower case and without accents.
    pub(super) lower: &'t str,
    /// The first character.
    pub(super) start: u32,
    /// The character after the last one.
    pub(super) end: u32,
    /// Letters, digits, both, or a sign.
    pub shape: Shape,
    /// How its letters are written.
    pub case: Case,
    /// Whether nothing stands between it and the token before.
    pub glued: bool,
    /// Whether it begins a line.
    pub line: bool,
    /// What it looks like in lower case.
    pub outline: Outline,
    /// Which of the words of its document it is, in the order in which they are first met.
    #[cfg(feature = "lexicon")]
    pub word: u32,
    /// What the vocabulary says of it.
    pub classes: Classes,
    /// What the lexicon says of it.
    pub lore: Lore,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Letters; apostrophes inside count as letters, a possessive ending does not.
    Word,
    /// Digits.
    Number,
    /// Letters and digits.
    Mixed,
    /// One other sign.
    Sign,
}

/// How the letters of a token are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// No capitals.
    Lower,
    /// A capital, then something that is none.
    Capital,
    /// Two or more letters, all capitals.
    Upper,
    /// One capital letter.
    Initial,
    /// Small letters, then capitals.
    Odd,
}

impl Token<'_> {
    /// Its first character.
    pub fn start(&self) -> usize {
        self.start as usize
    }

    /// The character after its last one.
    pub fn end(&self) -> usize {
        self.end as usize
    }

    /// Whether it is a word that begins with a capital.
    pub fn is_capital(&self) -> bool {
        self.shape == Shape::Word && matches!(self.case, Case::Capital | Case::Upper | Case::Initial)
    }

    /// Whether it has two or more letters, all of them capitals.
    pub fn is_upper(&self) -> bool {
        self.shape == Shape::Word && self.case == Case::Upper
    }

    /// Whether it is one letter.
    pub fn is_letter(&self) -> bool {
        self.shape == Shape::Word && self.length() == 1
    }

    /// Whether it is a word of any of these classes.
    pub fn is(&self, classes: Classes) -> bool {
        self.classes.any(classes)
    }

    /// Whether it holds a digit.
    pub fn has_digit(&self) -> bool {
        matches!(self.shape, Shape::Number | Shape::Mixed)
    }

    /// How many letters it is read as, in bytes of lower case.
    pub fn length(&self) -> usize {
        self.lower.len()
    }
}
