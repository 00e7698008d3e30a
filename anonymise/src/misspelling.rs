//! Words that are alike but for one letter: of each a number is kept for the whole word and for the word with each of its
//! letters left out, so that a letter too much, too little or mistaken leads to the same number.

/// The most letters of a word that are left out in turn.
const MOST: usize = 24;

/// The number of a word.
pub fn whole(word: &str) -> u64 {
    number(word.bytes())
}

/// The numbers of the word with each of its letters left out.
pub fn left_out(word: &str) -> impl Iterator<Item = u64> + '_ {
    let letters = word.char_indices().take(MOST);
    letters.map(|(at, letter)| number(word[..at].bytes().chain(word[at + letter.len_utf8()..].bytes())))
}

/// FNV-1a, in 64 bits: what two words of one report share by chance is next to nothing.
pub fn number(letters: impl Iterator<Item = u8>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |sum, letter| (sum ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_more_is_met_again() {
        assert!(left_out("hernandes").any(|other| other == whole("hernands")));
        assert!(left_out("müller").any(|other| other == whole("mller")));
        assert!(left_out("hernandez").all(|other| other != whole("fernando")));
    }
}
