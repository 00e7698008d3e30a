//! Where a token ends, and how its letters are written.

use crate::text::Letter;

/// The longest run that is one token, in letters: no word or code is longer, and nothing has to look back further.
const LONGEST: usize = 256;

/// How a token is written.
#[derive(Default)]
pub struct Written {
    /// How many letters, digits and signs it has.
    pub length: usize,
    /// How many letters.
    pub letters: usize,
    /// How many digits.
    pub digits: usize,
    /// How many of the letters are capitals.
    pub upper: usize,
    /// How many of the letters are small.
    pub small: usize,
    /// How many bytes it has as it is read.
    pub bytes: usize,
    /// How many bytes it has in lower case and without accents.
    pub lower_bytes: usize,
}

impl Written {
    /// The token that begins at a place: a run of letters and digits, or one sign.
    pub fn of_token(letters: &[Letter], start: usize) -> Self {
        let mut written = Self::default();
        for (at, letter) in letters.iter().enumerate().skip(start).take(LONGEST) {
            let goes_on = written.count(letter) || letter.plain == '\'' && at > start && continues(letters, start, at);
            if !goes_on && at > start {
                break;
            }
            written.length += 1;
            written.bytes += letter.plain.len_utf8();
            written.lower_bytes += letter.lower.len_utf8();
            if !goes_on {
                break;
            }
        }
        written
    }

    /// Whether it is a letter or a digit, which is counted.
    fn count(&mut self, letter: &Letter) -> bool {
        match letter.plain {
            '0'..='9' => self.digits += 1,
            'a'..='z' => (self.letters, self.small) = (self.letters + 1, self.small + 1),
            'A'..='Z' => (self.letters, self.upper) = (self.letters + 1, self.upper + 1),
            plain if plain.is_ascii() => return false,
            plain if plain.is_numeric() => self.digits += 1,
            plain if plain.is_alphabetic() => {
                self.letters += 1;
                self.upper += usize::from(plain.is_uppercase());
                self.small += usize::from(plain.is_lowercase());
            }
            _ => return false,
        }
        true
    }
}

/// Whether an apostrophe stands inside a name (O'Neil) or a contraction (don't), and not before a possessive ending.
fn continues(letters: &[Letter], start: usize, apostrophe: usize) -> bool {
    let letter = |at: usize| letters.get(at).filter(|letter| letter.plain.is_alphabetic());
    let Some(after) = letter(apostrophe + 1) else { return false };
    if letters[start..apostrophe].iter().any(|letter| letter.plain.is_numeric()) {
        return false;
    }
    letter(apostrophe + 2).is_some() || matches!(after.lower, 't' | 'm' | 'd')
}
