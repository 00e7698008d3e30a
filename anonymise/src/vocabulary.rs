//! The words that tell something about the words beside them, in classes. Written for this project from general
//! knowledge; all in lower case and without accents.

#[cfg(feature = "lexicon")]
mod brands;
mod common;
#[cfg(feature = "lexicon")]
mod gear;
#[cfg(feature = "lexicon")]
mod goods;
#[cfg(feature = "lexicon")]
mod makes;
mod moments;
#[cfg(feature = "lexicon")]
mod pairs;
mod people;
mod places;
#[cfg(feature = "lexicon")]
mod table;
mod things;

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

#[cfg(feature = "lexicon")]
use crate::lexicon::COMMONEST;
use crate::lexicon::{Lore, lore};
#[cfg(feature = "lexicon")]
use table::Table;

pub use moments::months;
pub use places::STATES_OF_TWO;

/// What a place is, by the last word of its name.
pub const KINDS_OF_PLACES: Classes =
    Classes::PLACE_END.or(Classes::VENUE_END).or(Classes::STREET_END).or(Classes::BOUND);

#[cfg(feature = "lexicon")]
pub use pairs::is_thing;

#[cfg(feature = "lexicon")]
pub use brands::BRANDS_OF_TWO;

/// The classes of a word, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Classes(u64);

macro_rules! classes {
    ($($name:ident = $lists:expr;)+) => {
        classes!(@bits 0; $($name)+);

        /// Every class with its words.
        const LISTS: &[(Classes, &[&str])] = &[$((Classes::$name, $lists),)+];
    };
    (@bits $bit:expr; $name:ident $($rest:ident)*) => {
        impl Classes {
            #[doc = concat!("The class `", stringify!($name), "`.")]
            pub const $name: Self = Self(1 << ($bit));
        }
        classes!(@bits $bit + 1; $($rest)*);
    };
    (@bits $bit:expr;) => {};
}

/// Lists that only builds with the lexicon have room for.
#[cfg(feature = "lexicon")]
const BRANDS: &[&str] = &[brands::BRANDS];
#[cfg(not(feature = "lexicon"))]
const BRANDS: &[&str] = &[];
#[cfg(feature = "lexicon")]
const BRAND_BEGINNINGS: &[&str] = &[brands::BRANDS_OF_TWO_BEGIN];
#[cfg(not(feature = "lexicon"))]
const BRAND_BEGINNINGS: &[&str] = &[];
#[cfg(feature = "lexicon")]
const HARMLESS: &[&str] = &[
    things::HARMLESS,
    things::SELDOM_HARMLESS,
    things::MAKES,
    gear::GEAR,
    gear::EPONYMS,
    goods::HOUSEHOLD,
    goods::MACHINES,
];
#[cfg(not(feature = "lexicon"))]
const HARMLESS: &[&str] = &[things::HARMLESS];
#[cfg(feature = "lexicon")]
const MAKES: &[&str] = &[things::MAKES, gear::GEAR, gear::EPONYMS, goods::HOUSEHOLD, goods::MACHINES];
#[cfg(not(feature = "lexicon"))]
const MAKES: &[&str] = &[];
#[cfg(feature = "lexicon")]
const NAMED_MAKES: &[&str] = &[makes::NAMED_MAKES];
#[cfg(not(feature = "lexicon"))]
const NAMED_MAKES: &[&str] = &[];
#[cfg(feature = "lexicon")]
const GOODS: &[&str] = &[makes::GOODS];
#[cfg(not(feature = "lexicon"))]
const GOODS: &[&str] = &[];
#[cfg(feature = "lexicon")]
const COMMON: &[&str] = &[common::COMMON, common::TYPED, common::PARTS];
#[cfg(not(feature = "lexicon"))]
const COMMON: &[&str] = &[common::COMMON];
#[cfg(feature = "lexicon")]
const MEASURES: &[&str] = &[moments::MEASURES, moments::SELDOM_MEASURES];
#[cfg(not(feature = "lexicon"))]
const MEASURES: &[&str] = &[moments::MEASURES];
#[cfg(feature = "lexicon")]
const STATES: &[&str] = &[places::STATES, places::SHORT_STATES];
#[cfg(not(feature = "lexicon"))]
const STATES: &[&str] = &[places::STATES];
#[cfg(feature = "lexicon")]
const PAPERS: &[&str] = &[things::PAPERS];
#[cfg(not(feature = "lexicon"))]
const PAPERS: &[&str] = &[];
#[cfg(feature = "lexicon")]
const LETTERS: &[&str] = &[things::LETTERS, things::SELDOM_LETTERS, things::AVIATION];
#[cfg(not(feature = "lexicon"))]
const LETTERS: &[&str] = &[things::LETTERS];

classes! {
    RANK = &[people::RANKS];
    TITLE = &[people::TITLES];
    ROLE = &[people::ROLES];
    NAMING = &[people::NAMING];
    FIRST_NAME = &[people::FIRST_NAMES];
    PARTICLE = &[people::PARTICLES];
    SUFFIX = &[people::SUFFIXES];
    STATE = STATES;
    STATE_CODE = &[places::STATE_CODES];
    STREET_END = &[places::STREET_ENDINGS];
    VENUE_END = &[places::VENUE_ENDINGS];
    PLACE_END = &[places::PLACE_ENDINGS];
    PLACE_BEGIN = &[places::PLACE_BEGINNINGS];
    BRAND = BRANDS;
    AGENCY_WORD = &[places::AGENCY_WORDS];
    AGENCY_LETTERS = &[places::AGENCY_LETTERS];
    COMPASS = &[places::COMPASS];
    BOUND = &[places::BOUND];
    AT_PLACE = &[places::AT_PLACE];
    MONTH = &[moments::MONTHS];
    WEEKDAY = &[moments::WEEKDAYS];
    HOLIDAY = &[moments::HOLIDAYS];
    NAMED_DAY = &[moments::NAMED_DAYS];
    HOUR = &[moments::HOURS];
    NUMBER = &[moments::NUMBERS];
    ORDINAL = &[moments::ORDINALS];
    DECADE = &[moments::DECADES];
    MEASURE = MEASURES;
    HARMLESS = HARMLESS;
    MAKE = MAKES;
    THING_BEGIN = &[];
    NAMED_MAKE = NAMED_MAKES;
    GOODS = GOODS;
    LETTERS = LETTERS;
    NUMBERED = &[things::NUMBERED];
    PHONETIC = &[things::PHONETIC];
    UNIT_CUE = &[things::UNIT_CUES];
    NUMBER_CUE = &[things::NUMBER_CUES];
    BADGE_CUE = &[things::BADGE_CUES];
    CASE_CUE = &[things::CASE_CUES];
    PLATE_CUE = &[things::PLATE_CUES];
    SERIAL_CUE = &[things::SERIAL_CUES];
    LICENCE_CUE = &[things::LICENCE_CUES];
    COMMON = COMMON;
    BRAND_BEGIN = BRAND_BEGINNINGS;
    PAPER = PAPERS;
}

impl Classes {
    /// Whether any of the classes of `other` is in this set.
    pub fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The set as bits, the first class lowest.
    #[cfg(feature = "lexicon")]
    pub fn bits(self) -> u64 {
        self.0
    }
}

/// What is known of a word: its classes, and what the lexicon says.
type Known = (Classes, Lore);

#[cfg(feature = "lexicon")]
static WORDS: LazyLock<Table<Known>> = LazyLock::new(|| Table::new(words().into_iter()));
#[cfg(not(feature = "lexicon"))]
static WORDS: LazyLock<FxHashMap<&'static str, Known>> = LazyLock::new(words);

/// The words of all classes and those of which most of any text is made, with what is known of each.
fn words() -> FxHashMap<&'static str, Known> {
    let mut words: FxHashMap<&'static str, Known> = FxHashMap::default();
    for (class, lists) in LISTS {
        for word in lists.iter().flat_map(|list| list.split_ascii_whitespace()) {
            let known = words.entry(word).or_default();
            known.0 = known.0.or(*class);
        }
    }
    #[cfg(feature = "lexicon")]
    for word in pairs::beginnings() {
        let known = words.entry(word).or_default();
        known.0 = known.0.or(Classes::THING_BEGIN);
    }
    #[cfg(feature = "lexicon")]
    for word in COMMONEST.lines() {
        words.entry(word).or_default();
    }
    for (word, known) in &mut words {
        known.1 = lore(word, known.0);
    }
    words
}

fn listed(lower: &str) -> Option<Known> {
    let known = WORDS.get(lower);
    #[cfg(not(feature = "lexicon"))]
    let known = known.copied();
    known
}

/// The classes of a word in lower case, and what the lexicon says of it.
pub fn known(lower: &str) -> Known {
    listed(lower).unwrap_or_else(|| (Classes::default(), lore(lower, Classes::default())))
}

/// The classes of a word in lower case.
pub fn classes(lower: &str) -> Classes {
    listed(lower).unwrap_or_default().0
}

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
