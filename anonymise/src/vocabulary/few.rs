//! A few words that are asked for in one place, written there in one string. Most words that are asked for are none of them,
//! which what they look like tells.

/// What a word looks like, by which most words are told apart.
#[derive(Clone, Copy, Debug)]
pub struct Outline {
    /// One of 64, by its length and its first letter.
    outline: u8,
    /// One of 256, by its last two letters and the one after the first, where a few bytes more do not matter.
    #[cfg(feature = "lexicon")]
    ending: u8,
}

impl Outline {
    /// What a word in lower case looks like, of at least one byte.
    pub const fn of(word: &[u8]) -> Self {
        Self {
            outline: word[0].wrapping_mul(5).wrapping_add(word.len() as u8) & 63,
            #[cfg(feature = "lexicon")]
            ending: {
                let last = word.len() - 1;
                let (second, before) = if last > 0 { (word[1], word[last - 1]) } else { (word[0], 1) };
                second.wrapping_mul(37) ^ before.wrapping_mul(11) ^ word[last].wrapping_mul(101)
            },
        }
    }
}

/// What some words look like: most others are told by it to be none of them.
pub struct Outlines {
    /// A bit for the outline of every word.
    outlines: u64,
    /// A bit for the ending of every word.
    #[cfg(feature = "lexicon")]
    endings: [u64; 4],
}

impl Outlines {
    /// Of no word yet.
    pub const fn new() -> Self {
        Self {
            outlines: 0,
            #[cfg(feature = "lexicon")]
            endings: [0; 4],
        }
    }

    /// These and that of one more word.
    pub const fn with(mut self, outline: Outline) -> Self {
        self.outlines |= 1 << outline.outline;
        #[cfg(feature = "lexicon")]
        {
            self.endings[(outline.ending >> 6) as usize] |= 1 << (outline.ending & 63);
        }
        self
    }

    /// Whether a word of this outline may be one of them.
    #[inline]
    pub fn may_have(&self, outline: Outline) -> bool {
        #[cfg(feature = "lexicon")]
        let ends = self.endings[usize::from(outline.ending >> 6)] >> (outline.ending & 63) & 1 == 1;
        #[cfg(not(feature = "lexicon"))]
        let ends = true;
        self.outlines >> outline.outline & 1 == 1 && ends
    }
}

/// A few words that nothing else needs; what is needed twice is a class.
pub struct Few {
    outlines: Outlines,
    /// Every word after its length in bytes.
    words: &'static [u8],
}

impl Few {
    /// The words that [`packed`] has packed.
    pub const fn of(words: &'static [u8]) -> Self {
        let (mut outlines, mut at) = (Outlines::new(), 0);
        while at < words.len() {
            let (_, rest) = words.split_at(at + 1);
            let (word, _) = rest.split_at(words[at] as usize);
            outlines = outlines.with(Outline::of(word));
            at += 1 + word.len();
        }
        Self { outlines, words }
    }

    /// Whether a word in lower case is one of them.
    pub fn has(&self, word: &str) -> bool {
        !word.is_empty() && self.outlines.may_have(Outline::of(word.as_bytes())) && self.holds(word.as_bytes())
    }

    /// Whether a word of this outline is one of them.
    #[inline]
    pub fn has_of(&self, outline: Outline, word: &str) -> bool {
        self.outlines.may_have(outline) && self.holds(word.as_bytes())
    }

    #[inline(never)]
    fn holds(&self, word: &[u8]) -> bool {
        let mut rest = self.words;
        while let Some((&length, after)) = rest.split_first() {
            let Some((each, after)) = after.split_at_checked(usize::from(length)) else { return false };
            if each.len() == word.len() && each[0] == word[0] && each == word {
                return true;
            }
            rest = after;
        }
        false
    }
}

/// Words in lower case, parted by one space, each after its length; `SIZE` is one more than their length in bytes.
pub const fn packed<const SIZE: usize>(words: &str) -> [u8; SIZE] {
    let words = words.as_bytes();
    let mut packed = [0; SIZE];
    let (mut at, mut start) = (0, 0);
    while at < words.len() {
        if words[at] == b' ' {
            start = at + 1;
        } else {
            packed[start] += 1;
            packed[at + 1] = words[at];
        }
        at += 1;
    }
    packed
}

/// Whether a word in lower case is one of a few, which are written in one string.
macro_rules! one_of {
    (@few $words:literal) => {{
        const WORDS: &[u8] = &$crate::vocabulary::packed::<{ $words.len() + 1 }>($words);
        const FEW: &$crate::vocabulary::Few = &$crate::vocabulary::Few::of(WORDS);
        FEW
    }};
    // What a token looks like is known already.
    ($document:ident.lower($at:expr), $words:literal) => {
        $document.is_one_of($at, $crate::vocabulary::one_of!(@few $words))
    };
    ($document:ident.before($at:expr), $words:literal) => {
        $document.is_one_of_before($at, $crate::vocabulary::one_of!(@few $words))
    };
    ($word:expr, $words:literal) => {
        $crate::vocabulary::one_of!(@few $words).has($word)
    };
}
pub(crate) use one_of;
