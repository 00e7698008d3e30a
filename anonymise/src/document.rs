//! A text cut into tokens: runs of letters and digits, and single signs. Everything counts in characters, and every
//! recogniser walks over tokens, so that the work grows with the text and not faster.

/// A run of letters and digits, or a single other sign.
#[derive(Clone, Debug)]
pub struct Token {
    /// The first character.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// As written.
    pub text: String,
    /// In lower case.
    pub lower: String,
    /// Whether nothing stands between it and the token before.
    pub glued: bool,
    /// Letters, digits, both, or a sign.
    pub shape: Shape,
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

impl Token {
    /// Whether it begins with a capital.
    pub fn is_capital(&self) -> bool {
        self.shape == Shape::Word && self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it has two or more letters, all of them capitals.
    pub fn is_upper(&self) -> bool {
        self.shape == Shape::Word && self.text.chars().count() > 1 && !self.text.chars().any(char::is_lowercase)
    }

    /// Whether it is one letter.
    pub fn is_initial(&self) -> bool {
        self.shape == Shape::Word && self.text.chars().count() == 1
    }

    /// Its digits as a number, if it is made of at most nine.
    pub fn number(&self) -> Option<u32> {
        (self.shape == Shape::Number && self.text.len() <= 9).then(|| self.text.parse().ok()).flatten()
    }

    /// How many characters it has.
    pub fn length(&self) -> usize {
        self.end - self.start
    }
}

/// A text as tokens.
pub struct Document {
    tokens: Vec<Token>,
    letters: Vec<char>,
    /// Whether most of its letters are capitals, so that a capital tells nothing.
    pub shouting: bool,
}

impl Document {
    /// Cuts a text into tokens.
    pub fn new(text: &str) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let mut tokens: Vec<Token> = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            if letters[at].is_whitespace() {
                at += 1;
                continue;
            }
            let end = end_of_token(&letters, at);
            let text: String = letters[at..end].iter().collect();
            let glued = tokens.last().is_some_and(|before| before.end == at);
            tokens.push(Token { start: at, end, lower: text.to_lowercase(), shape: shape(&text), text, glued });
            at = end;
        }
        let upper = letters.iter().filter(|letter| letter.is_uppercase()).count();
        let lower = letters.iter().filter(|letter| letter.is_lowercase()).count();
        Self { tokens, letters, shouting: upper > 20 && upper > 3 * lower }
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// A token, if there is one at this place.
    pub fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// A token in lower case, `""` past the end.
    pub fn lower(&self, at: usize) -> &str {
        self.get(at).map_or("", |token| token.lower.as_str())
    }

    /// The token before, in lower case, `""` at the beginning.
    pub fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |at| self.lower(at))
    }

    /// Whether a token follows the one before it without a space.
    pub fn glued(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.glued)
    }

    /// Whether a token begins a sentence, so that its capital tells nothing.
    pub fn begins_sentence(&self, at: usize) -> bool {
        let after_initial = at > 1 && self.before(at) == "." && self.get(at - 2).is_some_and(Token::is_initial);
        at == 0 || !after_initial && matches!(self.before(at), "." | "!" | "?" | ":" | "\"" | "“" | "-" | "•" | "*")
    }

    /// The characters of a range.
    pub fn words(&self, start: usize, end: usize) -> String {
        self.letters.get(start..end).unwrap_or_default().iter().collect()
    }

    /// Where the run of tokens without spaces ends that begins at a token: the place after its last token.
    pub fn end_of_run(&self, at: usize) -> usize {
        let mut end = at + 1;
        while self.glued(end) {
            end += 1;
        }
        end
    }
}

fn end_of_token(letters: &[char], start: usize) -> usize {
    if !letters[start].is_alphanumeric() {
        return start + 1;
    }
    let mut end = start;
    while let Some(&letter) = letters.get(end) {
        let apostrophe = matches!(letter, '\'' | '’') && end > start && continues(letters, end);
        if !letter.is_alphanumeric() && !apostrophe {
            break;
        }
        end += 1;
    }
    end
}

/// Whether an apostrophe stands inside a name (O'Neil) rather than before a possessive ending or a contraction's.
fn continues(letters: &[char], apostrophe: usize) -> bool {
    let after = letters.get(apostrophe + 1).is_some_and(|letter| letter.is_alphabetic());
    let more = letters.get(apostrophe + 2).is_some_and(|letter| letter.is_alphabetic());
    after && more
}

fn shape(text: &str) -> Shape {
    let digits = text.chars().any(|letter| letter.is_numeric());
    let letters = text.chars().any(char::is_alphabetic);
    match (letters, digits) {
        (true, false) => Shape::Word,
        (false, true) => Shape::Number,
        (true, true) => Shape::Mixed,
        (false, false) => Shape::Sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_apostrophe_and_lose_their_possessive() {
        let document = Document::new("O'Neil's car, plate 7KLM-482.");
        let words: Vec<&str> = document.tokens.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(words, ["O'Neil", "'", "s", "car", ",", "plate", "7KLM", "-", "482", "."]);
        assert_eq!(document.end_of_run(6), 10);
    }
}
