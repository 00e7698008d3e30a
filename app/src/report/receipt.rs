//! The receipt code: the only way back to a report.
//!
//! 24 characters of Crockford's base32 (120 bits) in six groups of four. That alphabet has no I, L, O or U; what people
//! write in their place is read as meant.

use std::fmt;

/// Characters of a code without its hyphens.
pub const LENGTH: usize = 24;
/// Random bytes of a code.
pub const BYTES: usize = 15;
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A receipt code, `LENGTH` characters of the alphabet. It opens a report, so it has no `Debug` that shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceiptCode(String);

impl ReceiptCode {
    /// The code of 120 bits.
    pub fn from_bytes(bytes: [u8; BYTES]) -> Self {
        Self(encode(&bytes))
    }

    /// Reads a code as people type it: any case, any spaces and hyphens, `O` for `0`, `I` and `L` for `1`.
    pub fn read(typed: &str) -> Option<Self> {
        let mut code = String::with_capacity(LENGTH);
        for typed in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.')) {
            let letter = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let known = letter.is_ascii() && ALPHABET.contains(&(letter as u8));
            if !known || code.len() == LENGTH {
                return None;
            }
            code.push(letter);
        }
        (code.len() == LENGTH).then_some(Self(code))
    }

    /// The characters without hyphens, for hashing.
    pub fn characters(&self) -> &str {
        &self.0
    }

    /// The code in six groups of four, for people.
    pub fn grouped(&self) -> String {
        let groups: Vec<&str> = (0..LENGTH).step_by(4).map(|at| &self.0[at..at + 4]).collect();
        groups.join("-")
    }
}

impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

/// Crockford base32 of `bytes`, five bits a character, the last one filled up with zeros.
pub fn encode(bytes: &[u8]) -> String {
    let bits = bytes.len() * 8;
    let bit = |at: usize| bytes.get(at / 8).map_or(0, |byte| byte >> (7 - at % 8) & 1);
    let letter = |at: usize| (at..at + 5).fold(0u8, |value, at| value << 1 | bit(at));
    (0..bits).step_by(5).map(|at| ALPHABET[usize::from(letter(at))] as char).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_alphabet_is_crockfords() {
        assert_eq!(encode(&[0, 0, 0, 0, 0]), "00000000");
        assert_eq!(encode(&[0xff; 5]), "ZZZZZZZZ");
        assert_eq!(encode(&[0b0000_1000]), "10");
    }

    #[test]
    fn debug_does_not_show_it() {
        let code = ReceiptCode::from_bytes([7; BYTES]);
        assert_eq!(format!("{code:?}"), "ReceiptCode(…)");
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_back(bytes: [u8; BYTES]) {
            let code = ReceiptCode::from_bytes(bytes);
            prop_assert_eq!(code.grouped().len(), LENGTH + 5);
            let carelessly = code.grouped().to_lowercase().replace('0', "o").replace('1', "l").replace('-', " ");
            prop_assert_eq!(ReceiptCode::read(&carelessly), Some(code));
        }

        #[test]
        fn nothing_typed_makes_it_panic(typed: String) {
            let _ = ReceiptCode::read(&typed);
        }

        #[test]
        fn a_code_of_another_length_is_none(text in "[0-9A-HJKMNP-TV-Z]{0,40}") {
            prop_assert_eq!(ReceiptCode::read(&text).is_some(), text.len() == LENGTH);
        }
    }
}
