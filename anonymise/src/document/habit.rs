//! How a whole text is written: what its capitals tell.

use super::{Case, Document, Shape};
use crate::THOROUGH;

/// How a whole text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// With capitals where they belong.
    Mixed,
    /// In capitals, so that a capital tells nothing.
    Shouting,
    /// Without capitals, or with one on every word, so that neither tells anything.
    Whispering,
}

/// Whether capitals tell little, as where somebody types with a thumb: half of the sentences, and of the times that the
/// writer says I, begin without one.
fn is_careless(document: &Document) -> bool {
    let (mut small, mut large) = (0, 0);
    for (at, token) in document.tokens.iter().enumerate().filter(|(_, token)| token.shape == Shape::Word) {
        let ended = at > 1
            && matches!(document.before(at), "." | "!" | "?")
            && !token.glued
            && document.tokens[at - 2].length() > 3;
        if at == 0 || ended || matches!(document.lower(at), "i" | "im" | "i'm") {
            *(if token.case == Case::Lower { &mut small } else { &mut large }) += 1;
        }
    }
    small > 2 && small >= large
}

/// How the text is written, as far as its letters tell.
pub fn of(document: &Document) -> Habit {
    let words = || document.tokens.iter().filter(|token| token.shape == Shape::Word && token.length() > 1);
    let count = |case: Case| words().filter(|token| token.case == case).count();
    let (all, upper, capital) = (words().count(), count(Case::Upper), count(Case::Capital));
    if all > 5 && upper * 10 > all * 6 {
        Habit::Shouting
    } else if all > 2 && (upper + capital) * 100 < all * 3
        || all > 20 && capital * 10 > all * 6
        || THOROUGH && is_careless(document)
    {
        Habit::Whispering
    } else {
        Habit::Mixed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Plain;

    fn habit(text: &str) -> Habit {
        Document::new(&Plain::new(text)).habit
    }

    #[test]
    fn how_a_text_is_written() {
        assert_eq!(habit("OFC YOUNG AND DEP CHURCH RESPONDED TO ALARM"), Habit::Shouting);
        assert_eq!(habit("me and hernandez got sent to the apartments"), Habit::Whispering);
        assert_eq!(habit("Officer Young and I went to the apartments"), Habit::Mixed);
    }
}
