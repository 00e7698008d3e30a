//! Codes: what stands together of letters and digits.

use std::borrow::Cow;
#[cfg(feature = "lexicon")]
use std::sync::LazyLock;

#[cfg(feature = "lexicon")]
use rustc_hash::FxHashSet;

use crate::THOROUGH;
use crate::document::{Document, Shape};
use crate::vocabulary::one_of;
#[cfg(not(feature = "lexicon"))]
use crate::vocabulary::{Few, packed};

/// The longest code that everybody knows, in bytes.
const LONGEST_KNOWN: usize = 7;

/// Makes, calibres and things everybody knows.
const KNOWN: &str = "ar15 ar10 ak47 ak74 m4 m16 m9 m1 m1a m14 mp5 mp7 mp15 f150 f250 f350 f550 e350 x26 x26p x2 x1 x3 x7 \
    x10 t7 g17 g19 g20 g21 g22 g23 g26 g27 g34 g43 g45 g47 p320 p365 p226 p220 p229 p228 p239 \
    p22 p30 vp9 p9 p250 p10 p80 c4 tlr1 tlr7 x300 x400 pr24 co2 o2 n95 kn95 covid19 h1n1 4x4 \
    2x4 4x2 2x6 4x6 6x6 1x 2x 3x 4x 5x x4 x5 x6 k9 911 9mm 10mm mp3 1a u2 xd9 sr22 sr9 \
    lc9 cm9 hk45 1911 870 590 500 r8 r1 zx6 tec9 mac10 mac11 45acp 380acp a1 v8 v6 v10 4wd \
    2wd w2 i9 t1 dd214 ms13x 12v 24v 120v 240v 50k 100k 1k 5k 10k 20k 30k 40k 2nd 1st 3rd h2s \
    r134a cr2032 ca2 rav4 cx5 q5 a4 300c 300m g35 g37 tc9 p2000 usp40 cz75 m2 m3 m1100 \
    m590 sg5 e85 mc1 4g 5g 3d 401k 20x";

/// Types of aircraft, what is numbered like one.
#[cfg(feature = "lexicon")]
const OF_THE_AIR: &str = "b727 b737 b747 b757 b767 b777 a300 a319 a320 a321 a330 c150 c152 c172 c182 c208 c210 c402 pa28 pa32 \
    be20 be58 ba41 sf34 atr42 atr72 crj2 crj7 e145 md80 md82 md83 md88 md11 dc8 dc9 dc10 l1011 f100 e120 \
    c130 ch47 uh60 uh1 oh58 as350 as355 ec120 ec135 ec145 bk117 bo105 h125 h130 h135 h145 md500 md520 \
    md530 r22 r44 r66 be200 be1900 dhc8 pa25 pa38 c185 c421 at502 kc135 kc10 a340 ba31 sf340 m240 m249 \
    m203 mac10 ti84 sf95 sf86 wgs84 nad27 nad83 ar500 wd40 b52 7up pvs14 pvs7 92fs 92f mk9 e450 ps4 ps5 \
    g19x g43x sp101 gp100 fn509 px4 xd40 xd45 x26e";

#[cfg(feature = "lexicon")]
static CODES: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| [KNOWN, OF_THE_AIR].into_iter().flat_map(str::split_ascii_whitespace).collect());

#[cfg(feature = "lexicon")]
fn is_listed(code: &str) -> bool {
    CODES.contains(code) || is_level(code)
}

#[cfg(not(feature = "lexicon"))]
fn is_listed(code: &str) -> bool {
    const FEW: &Few = &Few::of(&packed::<{ KNOWN.len() + 1 }>(KNOWN));
    FEW.has(code)
}

/// Codes of letters and digits that name a make, a calibre or a thing everybody knows.
pub fn is_known(code: &str) -> bool {
    if code.len() > LONGEST_KNOWN {
        return false;
    }
    if !code.bytes().any(|byte| byte.is_ascii_digit()) {
        return one_of!(code, "xd xdm ppq sks crv");
    }
    is_listed(code)
}

/// A flight level: FL350.
#[cfg(feature = "lexicon")]
fn is_level(code: &str) -> bool {
    let level = code.strip_prefix("fl");
    level.is_some_and(|level| level.len() == 3 && level.bytes().all(|each| each.is_ascii_digit()))
}

/// A code: what stands together, letters and digits with hyphens, slashes and full stops inside.
pub struct Code<'d> {
    pub end: usize,
    /// In lower case, without what joins it.
    pub letters: Cow<'d, str>,
    pub digits: usize,
    pub words: usize,
    pub parts: usize,
    pub slashes: usize,
}

pub fn code<'d>(document: &Document<'d>, at: usize) -> Code<'d> {
    let letters = Cow::Borrowed(document.lower(at));
    let mut code = Code { end: at + 1, letters, digits: 0, words: 0, parts: 1, slashes: 0 };
    while (one_of!(document.lower(code.end), "- / . _ + *") || THOROUGH && one_of!(document.lower(code.end), "· •"))
        && document.glued(code.end)
        && document.glued(code.end + 1)
        && document.get(code.end + 1).is_some_and(|token| token.shape != Shape::Sign)
        && code.end < at + 24
    {
        // A full stop joins digits only.
        if document.lower(code.end) == "."
            && !(document.get(code.end - 1).is_some_and(|token| token.has_digit())
                && document.get(code.end + 1).is_some_and(|token| token.has_digit()))
        {
            break;
        }
        code.slashes += usize::from(document.lower(code.end) == "/");
        code.letters += document.lower(code.end + 1);
        code.parts += 1;
        code.end += 2;
    }
    code.digits = code.letters.bytes().filter(u8::is_ascii_digit).count();
    code.words = code.letters.chars().filter(|letter| letter.is_alphabetic()).count();
    code
}

/// 7th, 23rd, 80s. "7rd" and "0st" are parts of codes; in a page there is no room to tell.
pub fn ordinal(letters: &str) -> bool {
    let digits = letters.trim_end_matches(|letter: char| letter.is_alphabetic());
    !digits.is_empty()
        && digits.len() < letters.len()
        && one_of!(&letters[digits.len()..], "st nd rd th s")
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && (!THOROUGH || goes_with_its_ending(letters))
}

/// Whether a number in a row ends as it is said.
fn goes_with_its_ending(letters: &str) -> bool {
    ["1st", "2nd", "3rd", "th", "s"].iter().any(|ending| letters.ends_with(ending))
}
