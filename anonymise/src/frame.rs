//! Safe frames: numbers that count or measure, codes of known makes, ten-codes, sides of buildings. What only looks like an
//! identifier by its digits or its capital is left when such a frame stands around it.

mod number;

use crate::document::{Document, Shape, Token};
use crate::recognise::is_known_code;
use crate::vocabulary::{Classes, one_of};

pub use number::{counts_something, is_harmless_number, is_numbered};
use number::{
    is_height, is_model_number, is_money, is_of_cartridge_or_share, is_part_of_fraction, is_pressure_of_blood,
    is_quantity, is_share, is_ten_code,
};

/// Whether a token is harmless however sure anything else is that it is not: a pressure ("138/88"), a share ("3 of 7"), a
/// fraction ("3/4 inch"), a ten-code, a price, somebody's height, a quantity ("15 feet", "9mm"), a cartridge, a make with its
/// number ("WD-40", "Ruger 10/22") or of two letters ("S&W"), the side of a building, how many people there are.
pub fn is_certain(document: &Document, at: usize, token: &Token) -> bool {
    let number = token.has_digit() || token.is(Classes::HOUR.or(Classes::NUMBER));
    let counts = || {
        is_pressure_of_blood(document, at)
            || is_share(document, at)
            || is_part_of_fraction(document, at)
            || is_ten_code(document, at)
            || document.digits(at) > 0 && is_model_number(document, at)
            || is_money(document, at)
            || is_height(document, at)
            || is_quantity(document, at)
            || is_of_cartridge_or_share(document, at)
            || counts_people(document, at)
    };
    let short = || {
        is_measured(document, at, token)
            || is_long_known_code(document, at)
            || is_pair(document, at)
            || at > 1 && is_pair(document, at - 2)
    };
    let per_hour =
        || document.lower(at) == "h" && document.before(at) == "/" && at > 1 && document.before(at - 1) == "km";
    number && counts()
        || per_hour()
        || (number || token.length() < 5) && short()
        || is_side(document, at)
        || is_office(document, at)
        || is_x_ray(document, at)
}

/// Whether a token is a number with its unit of two letters or more: "9mm". With one letter it may be a part of a code.
fn is_measured(document: &Document, at: usize, token: &Token) -> bool {
    let unit = document.lower(at).trim_start_matches(|each: char| each.is_ascii_digit());
    token.shape == Shape::Mixed && (2..token.length()).contains(&unit.len()) && is_known_code(document, at)
}

/// Whether a token is a part of an X-ray that is a picture and no letter: "the X-ray", "X-ray showed".
fn is_x_ray(document: &Document, at: usize) -> bool {
    let ray = |x: usize| {
        let hyphen = document.lower(x + 1) == "-" && document.glued(x + 1) && document.glued(x + 2);
        let picture = one_of!(document.before(x), "the an his her my their portable chest")
            || one_of!(document.lower(x + 3), "showed shows tech machine room table film");
        document.lower(x) == "x" && hyphen && document.lower(x + 2) == "ray" && picture
    };
    document.get(at).is_some_and(|token| token.length() < 4) && (0..3).any(|back| at >= back && ray(at - back))
}

/// Whether a word is where calls are taken, and no name says of which agency: "called dispatch", not "harlow dispatch".
fn is_office(document: &Document, at: usize) -> bool {
    let plain = |token: &Token| token.lore.common() > 4 && token.lore.last() < 3 && token.lore.place() < 3;
    document.lower(at) == "dispatch" && at.checked_sub(1).and_then(|at| document.get(at)).is_none_or(plain)
}

/// Both words of the side of a building: "Charlie side".
fn is_side(document: &Document, at: usize) -> bool {
    let side = |at: usize| {
        one_of!(document.lower(at), "alpha alfa bravo charlie delta a b c d adam baker david")
            && one_of!(document.lower(at + 1), "side corner door wall stairwell stairs window windows entrance")
    };
    side(at) || at > 0 && side(at - 1)
}

/// Whether a number tells how many people of a rank or a role there are: "three troopers".
fn counts_people(document: &Document, at: usize) -> bool {
    let few = document.is(at, Classes::HOUR.or(Classes::NUMBER)) || (1..=2).contains(&document.digits(at));
    few && document.is(at + 1, Classes::RANK.or(Classes::ROLE)) && document.lower(at + 1).ends_with('s')
}

/// Whether a token is a part of a known code that is too long to be a call sign as well: "WD-40", not "M-4".
fn is_long_known_code(document: &Document, at: usize) -> bool {
    let hyphen = |at: usize| document.lower(at) == "-" && document.glued(at) && document.glued(at + 1);
    let long = |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Word && token.length() > 1);
    let known = |first: usize| hyphen(first + 1) && long(first) && is_known_code(document, first);
    known(at) || at > 1 && known(at - 2)
}

/// The makes that are two letters with "and" between them.
fn is_pair(document: &Document, first: usize) -> bool {
    let and = |at: usize| document.lower(at) == "&" && document.glued(at) && document.glued(at + 1);
    and(first + 1)
        && matches!(
            (document.lower(first), document.lower(first + 2)),
            ("s", "w") | ("h", "k") | ("m", "p") | ("b", "t") | ("b", "e") | ("d", "d")
        )
}

/// Whether a word is a unit of length, weight or volume, which no date, time or age has.
pub fn is_length(word: &str) -> bool {
    one_of!(
        word,
        "foot feet ft inch inches yard yards metre metres meter meters mile miles ounce ounces pound pounds litre liter \
         litres liters gallon gallons milligram milligrams"
    )
}

/// Whether a token is nobody's name whatever stands around it: the side of a building ("Charlie side"), the word before a
/// number that is nobody's ("Channel 16") and a Roman one after it ("Level IV").
pub fn is_harmless_word(document: &Document, at: usize, token: &Token) -> bool {
    let level =
        |at: usize| one_of!(document.lower(at), "level class type tier phase category schedule stage title grade");
    let roman = token.is_upper() && document.plain(at).bytes().all(|letter| b"IVX".contains(&letter));
    let numbered = document.get(at + 1).is_some_and(|next| next.shape == Shape::Number && next.length() < 4)
        && is_numbered(document, at + 1);
    let of_calibre = at > 2 && document.digits(at - 1) > 0 && document.before(at - 1) == "." && document.glued(at - 1);
    is_side(document, at)
        || of_calibre && !document.glued(at - 2)
        || numbered
        || at > 0 && level(at - 1) && (roman || token.is_letter())
        || level(at)
            && document.get(at + 1).is_some_and(|next| next.is_letter() || next.is_upper() && next.length() < 4)
}

/// Whether a word stands right after the make of a thing, as its model does: "Pontiac Vibe".
pub fn is_model(document: &Document, at: usize, token: &Token) -> bool {
    at > 0 && document.is(at - 1, Classes::MAKE) && !token.line && token.shape != Shape::Sign
}

/// Whether a word is what the number before it counts: "200 YDS".
pub fn is_counted(document: &Document, at: usize, token: &Token) -> bool {
    let number = |at: usize| {
        document.get(at).is_some_and(Token::has_digit) || document.is(at, Classes::HOUR.or(Classes::NUMBER))
    };
    token.is(Classes::MEASURE) && at > 0 && number(at - 1 - usize::from(at > 1 && document.before(at) == "-"))
}
