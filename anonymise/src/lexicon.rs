//! What is known of single words: how common they are, and how often they name a person or a town. Built from the
//! packages of `lexicon/`; without the feature `lexicon` nothing is known beyond the vocabulary.

use crate::vocabulary::Classes;

/// What is known of a word. Strengths go from 0, not at all, to 7.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lore(u32);

impl Lore {
    /// The bits below those of the kind.
    const STRENGTHS: u32 = (1 << 14) - 1;

    /// What is known of a word that names nobody.
    #[cfg(feature = "lexicon")]
    pub fn ordinary() -> Self {
        Self(7)
    }

    /// How common it is as an ordinary word.
    pub fn common(self) -> u8 {
        self.strength(0)
    }

    /// How usual it is as a given name.
    pub fn first(self) -> u8 {
        self.strength(3)
    }

    /// How usual it is as a family name.
    pub fn last(self) -> u8 {
        self.strength(6)
    }

    /// How large the largest town of this name is.
    pub fn place(self) -> u8 {
        self.strength(9)
    }

    /// Whether it mostly has a capital.
    #[cfg(feature = "lexicon")]
    pub fn capital(self) -> bool {
        self.0 >> 12 & 1 == 1
    }

    /// Whether nothing is known of what it names or how common it is.
    pub fn unknown(self) -> bool {
        self.0 & Self::STRENGTHS == 0
    }

    /// What it is written beside, as one of 1,024 groups of words (64 kinds of 16), from 1; 0 when that is not known.
    #[cfg(feature = "lexicon")]
    pub fn kind(self) -> u32 {
        self.0 >> 14 & 0x7ff
    }

    /// Whether it begins the name of a town of two or three words.
    #[cfg(feature = "lexicon")]
    pub fn begins_place(self) -> bool {
        self.0 >> 25 & 1 == 1
    }

    fn strength(self, bit: u8) -> u8 {
        (self.0 >> bit & 7) as u8
    }

    /// What the vocabulary alone tells.
    fn of_classes(classes: Classes) -> Self {
        let common = if classes.any(Classes::COMMON) { 7 } else { 0 };
        let first = if classes.any(Classes::FIRST_NAME) { 5 << 3 } else { 0 };
        Self(common | first)
    }
}

#[cfg(feature = "lexicon")]
mod built {
    use std::sync::LazyLock;

    use fst::Map;

    /// The bit of a town's name of two or three words.
    const PLACE_OF_WORDS: u64 = 1 << 13;
    static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/words.fst"));
    static WORDS: LazyLock<Option<Map<&[u8]>>> = LazyLock::new(|| Map::new(BYTES).ok());

    pub fn get(word: &str) -> u32 {
        WORDS.as_ref().and_then(|words| words.get(word)).map_or(0, |value| value as u32)
    }

    pub fn is_place(words: &str) -> bool {
        WORDS.as_ref().and_then(|all| all.get(words)).is_some_and(|value| value & PLACE_OF_WORDS != 0)
    }
}

/// The words of which most of any text is made, a line each.
#[cfg(feature = "lexicon")]
pub const COMMONEST: &str = include_str!(concat!(env!("OUT_DIR"), "/commonest.txt"));

/// What is known of a word in lower case and without accents.
pub fn lore(lower: &str, classes: Classes) -> Lore {
    #[cfg(feature = "lexicon")]
    {
        let found = Lore(built::get(lower));
        if !found.unknown() {
            return found;
        }
        // "Runnin" is as common as "running".
        if lower.len() > 4 && lower.ends_with("in") {
            let spoken = Lore(built::get(&[lower, "g"].concat()));
            if spoken.common() > 1 {
                return spoken;
            }
        }
        // Contractions are as common as what they are made of.
        if let Some(at) = lower.find('\'')
            && crate::vocabulary::one_of!(&lower[at + 1..], "t ll ve re m d em am all")
        {
            return Lore(6);
        }
        Lore(Lore::of_classes(classes).0 | found.0)
    }
    #[cfg(not(feature = "lexicon"))]
    {
        let _ = lower;
        Lore::of_classes(classes)
    }
}

/// Whether two or three words, one space between them, are the name of a town.
#[cfg(feature = "lexicon")]
pub fn is_place_of_words(words: &str) -> bool {
    built::is_place(words)
}
