//! Safe frames: numbers that count or measure, codes of known makes, ten-codes, sides of buildings. What only looks like an
//! identifier by its digits or its capital is left when such a frame stands around it.

mod number;

use crate::document::{Document, Shape, Token};
use crate::vocabulary::{Classes, one_of};

pub use number::{counts_something, is_harmless_number, is_numbered};

/// Whether a word is a unit of length, weight or volume, which no date, time or age has.
pub fn is_length(word: &str) -> bool {
    one_of!(
        word,
        "foot feet ft inch inches yard yards metre metres meter meters mile miles ounce ounces pound pounds litre liter \
         litres liters gallon gallons milligram milligrams"
    )
}

/// Whether a token is nobody's name whatever stands around it: the side of a building ("Charlie side"), a make of two
/// letters ("S&W"), the word before a number that is nobody's ("Channel 16") and a Roman one after it ("Level IV").
pub fn is_harmless_word(document: &Document, at: usize, token: &Token) -> bool {
    let side = |at: usize| {
        one_of!(document.lower(at), "alpha alfa bravo charlie delta a b c d adam baker david")
            && one_of!(document.lower(at + 1), "side corner door wall stairwell stairs window windows entrance")
    };
    let and = |at: usize| document.lower(at) == "&" && document.glued(at) && document.glued(at + 1);
    let pair = |first: usize| {
        and(first + 1)
            && matches!(
                (document.lower(first), document.lower(first + 2)),
                ("s", "w") | ("h", "k") | ("m", "p") | ("b", "t") | ("b", "e") | ("d", "d")
            )
    };
    let level =
        |at: usize| one_of!(document.lower(at), "level class type tier phase category schedule stage title grade");
    let roman = token.is_upper() && document.plain(at).bytes().all(|letter| b"IVX".contains(&letter));
    let numbered = document.get(at + 1).is_some_and(|next| next.shape == Shape::Number && next.length() < 4)
        && is_numbered(document, at + 1);
    let of_calibre = at > 2 && document.digits(at - 1) > 0 && document.before(at - 1) == "." && document.glued(at - 1);
    side(at)
        || of_calibre && !document.glued(at - 2)
        || at > 0 && side(at - 1)
        || pair(at)
        || at > 1 && pair(at - 2)
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
