//! The words that tell something about the words beside them, in classes. Written for this project from general
//! knowledge; all in lower case and without accents.

#[cfg(feature = "lexicon")]
mod brands;
mod common;
mod few;
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

pub(crate) use few::one_of;
pub use few::{Few, Outline, Outlines, packed};
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
