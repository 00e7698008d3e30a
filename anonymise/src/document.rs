//! A text cut into tokens: runs of letters and digits, and single signs. Every recogniser walks over tokens, so that the
//! work grows with the text and not faster; findings count in characters of the original.

mod habit;
#[cfg(feature = "lexicon")]
mod things;
mod token;
mod written;

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::THOROUGH;
use crate::lexicon::Lore;
use crate::text::{Letter, Plain};
use crate::vocabulary::{Classes, Few, Outline, classes, known};

pub use habit::Habit;
pub use token::{Case, Shape, Token};
use written::Written;

/// A text as tokens.
pub struct Document<'t> {
    tokens: Vec<Token<'t>>,
    /// For every character up to the end of the last token which is the first token that ends after it.
    after: Vec<u32>,
    /// What is known of each of its words.
    words: Vec<(Classes, Lore)>,
    /// How it is written.
    pub habit: Habit,
}

impl<'t> Document<'t> {
    /// Cuts a text into tokens.
    pub fn new(text: &'t Plain) -> Self {
        let letters = text.letters();
        let mut document = Self {
            tokens: Vec::with_capacity(letters.len() / 4),
            after: Vec::with_capacity(letters.len()),
            words: Vec::new(),
            habit: Habit::Mixed,
        };
        let mut words = FxHashMap::with_capacity_and_hasher(letters.len() / 8, FxBuildHasher);
        let (mut plain, mut lower) = (text.plain(), text.lower());
        let mut at = 0;
        let (mut line, mut glued) = (true, false);
        while at < letters.len() {
            let letter = letters[at];
            if letter.plain.is_whitespace() || letter.plain.is_control() {
                line |= letter.plain == '\n';
                glued &= !letter.plain.is_whitespace();
                plain = &plain[letter.plain.len_utf8()..];
                lower = &lower[letter.lower.len_utf8()..];
                at += 1;
                continue;
            }
            let written = Written::of_token(letters, at);
            let end = at + written.length;
            let (these, rest) = plain.split_at(written.bytes);
            plain = rest;
            let (those, rest) = lower.split_at(written.lower_bytes);
            lower = rest;
            let known = words.len();
            let word = *words.entry(those).or_insert(known);
            document.push(&letters[at..end], &written, (these, those), word, line, glued);
            (line, glued) = (false, true);
            at = end;
        }
        document.habit = habit::of(&document);
        #[cfg(feature = "lexicon")]
        things::explain(&mut document);
        document
    }

    fn push(
        &mut self,
        letters: &[Letter],
        written: &Written,
        (plain, lower): (&'t str, &'t str),
        word: usize,
        line: bool,
        glued: bool,
    ) {
        let shape = match (written.letters > 0, written.digits > 0) {
            (true, false) => Shape::Word,
            (false, true) => Shape::Number,
            (true, true) => Shape::Mixed,
            (false, false) => Shape::Sign,
        };
        let case = match (letters[0].plain.is_uppercase(), written.upper, written.small) {
            (_, 0, _) => Case::Lower,
            (true, 1, 0) if written.letters == 1 => Case::Initial,
            (_, _, 0) => Case::Upper,
            (true, _, _) => Case::Capital,
            _ => Case::Odd,
        };
        if word == self.words.len() {
            self.words.push(match shape {
                Shape::Word => known(lower),
                Shape::Mixed => (classes(lower), Lore::default()),
                _ => (Classes::default(), Lore::default()),
            });
        }
        let (classes, lore) = self.words[word];
        let (start, end) = (letters[0].start, letters[letters.len() - 1].end);
        self.after.resize(end as usize, self.tokens.len() as u32);
        self.tokens.push(Token {
            plain,
            lower,
            outline: Outline::of(lower.as_bytes()),
            #[cfg(feature = "lexicon")]
            word: word as u32,
            start,
            end,
            shape,
            case,
            glued,
            line,
            classes,
            lore,
        });
    }

    /// How many different words there are, signs and numbers included.
    #[cfg(feature = "lexicon")]
    pub fn words_known(&self) -> usize {
        self.words.len()
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Its tokens, in order.
    pub fn tokens(&self) -> &[Token<'t>] {
        &self.tokens
    }

    /// A token, if there is one at this place.
    pub fn get(&self, at: usize) -> Option<&Token<'t>> {
        self.tokens.get(at)
    }

    /// A token as read, `""` past the end.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn plain(&self, at: usize) -> &'t str {
        self.get(at).map_or("", |token| token.plain)
    }

    /// A token in lower case and without accents, `""` past the end.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn lower(&self, at: usize) -> &'t str {
        self.get(at).map_or("", |token| token.lower)
    }

    /// The token before, in lower case, `""` at the beginning.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn before(&self, at: usize) -> &'t str {
        at.checked_sub(1).map_or("", |at| self.lower(at))
    }

    /// Whether the token at this place is one of these words, in lower case and without accents.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn is_one_of(&self, at: usize, few: &Few) -> bool {
        self.get(at).is_some_and(|token| few.has_of(token.outline, token.lower))
    }

    /// Whether the token before this place is one of these words.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn is_one_of_before(&self, at: usize, few: &Few) -> bool {
        at > 0 && self.is_one_of(at - 1, few)
    }

    /// Whether the token at this place is of any of these classes.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn is(&self, at: usize, classes: Classes) -> bool {
        self.get(at).is_some_and(|token| token.is(classes))
    }

    /// Whether the token at this place says what the number before it counts: a word of measure on the same line.
    pub fn measures(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.is(Classes::MEASURE) && !token.line)
    }

    /// Whether the token before this place is of any of these classes.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn before_is(&self, at: usize, classes: Classes) -> bool {
        at > 0 && self.is(at - 1, classes)
    }

    /// The digits of a token as a number, if it is made of one to nine.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn number(&self, at: usize) -> Option<u32> {
        let token = self.get(at)?;
        (token.shape == Shape::Number && token.length() <= 9).then(|| self.lower(at).parse().ok()).flatten()
    }

    /// Whether a token is a number such as the year that a case is of: from 1950 on, and before 2100.
    pub fn is_year(&self, at: usize) -> bool {
        self.number(at).is_some_and(|year| (1950..2100).contains(&year))
    }

    /// How many digits a token of nothing else has, 0 for any other.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn digits(&self, at: usize) -> usize {
        self.get(at).filter(|token| token.shape == Shape::Number).map_or(0, Token::length)
    }

    /// The same, also of a token in which an O stands for a zero: "9OO", "oo".
    pub fn figures(&self, at: usize) -> usize {
        let typed = |token: &Token| {
            let shaped = token.shape == Shape::Mixed || token.shape == Shape::Word && token.length() > 1;
            THOROUGH && shaped && self.lower(at).bytes().all(|letter| letter.is_ascii_digit() || letter == b'o')
        };
        self.get(at).filter(|token| typed(token)).map_or_else(|| self.digits(at), Token::length)
    }

    /// Whether a token follows the one before it without a space.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn glued(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.glued)
    }

    /// Whether what is said ends before this place: a sign stands here, a line begins, or the text is over.
    pub fn closes(&self, at: usize) -> bool {
        self.get(at).is_none_or(|token| token.line || token.shape == Shape::Sign)
    }

    /// Whether a token begins a sentence, so that its capital tells nothing.
    pub fn begins_sentence(&self, at: usize) -> bool {
        let Some(token) = self.get(at) else { return false };
        if at == 0 || token.line {
            return true;
        }
        let before = &self.tokens[at - 1];
        match self.before(at) {
            "." => {
                let word = at.checked_sub(2).and_then(|at| self.get(at));
                let short = word.is_some_and(|word| {
                    !before.glued
                        || word.is_letter() && word.case == Case::Initial
                        || word.is(Classes::RANK.or(Classes::TITLE)) && word.length() <= 5 && word.is_capital()
                });
                !short
            }
            "!" | "?" | "\"" | "•" | "*" | "…" | ">" => true,
            ":" => !before.glued || !token.glued,
            "-" => !token.glued,
            ")" => {
                at > 1
                    && self.tokens[at - 2].shape == Shape::Number
                    && self.tokens.get(at - 2).is_some_and(|first| first.line)
            }
            _ => false,
        }
    }

    /// The place after the last token of the run without spaces that begins at a token.
    pub fn end_of_run(&self, at: usize) -> usize {
        let mut end = at + 1;
        while self.glued(end) {
            end += 1;
        }
        end
    }

    /// The plain letters of tokens, one space where there was any.
    pub fn words(&self, first: usize, end: usize) -> String {
        let end = end.min(self.len());
        let mut words = String::with_capacity((first..end).map(|at| self.plain(at).len() + 1).sum());
        for at in first..end {
            if at > first && !self.glued(at) {
                words.push(' ');
            }
            words.push_str(self.plain(at));
        }
        words
    }

    /// The tokens that a range of characters touches, as the first and the place after the last.
    pub fn tokens_of(&self, start: usize, end: usize) -> (usize, usize) {
        let ends_after = |at: usize| self.after.get(at).map_or(self.len(), |token| *token as usize);
        let mut after = end.checked_sub(1).map_or(0, ends_after);
        while self.get(after).is_some_and(|token| token.start() < end) {
            after += 1;
        }
        (ends_after(start), after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_apostrophe_and_lose_their_possessive() {
        let text = Plain::new("O'Neil's car didn't, plate 7KLM-482.");
        let document = Document::new(&text);
        let words: Vec<&str> = (0..document.len()).map(|at| document.plain(at)).collect();
        assert_eq!(words, ["O'Neil", "'", "s", "car", "didn't", ",", "plate", "7KLM", "-", "482", "."]);
        assert_eq!(document.end_of_run(7), 11);
    }

    #[test]
    #[cfg(feature = "unicode")]
    fn the_tokens_of_a_range() {
        let text = Plain::new("to … go");
        let document = Document::new(&text);
        let words: Vec<&str> = (0..document.len()).map(|at| document.plain(at)).collect();
        assert_eq!(words, ["to", ".", ".", ".", "go"]);
        let ranges = [(0, 2), (1, 2), (2, 3), (3, 4), (1, 6), (0, 0), (5, 99), (99, 120)];
        let tokens = [(0, 1), (0, 1), (1, 1), (1, 4), (0, 5), (0, 0), (4, 5), (5, 5)];
        assert_eq!(ranges.map(|(start, end)| document.tokens_of(start, end)), tokens);
    }
}
