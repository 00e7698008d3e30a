//! How codes are read out: digits in words, letters told by a word, and the small words between them.

use crate::THOROUGH;
use crate::document::{Document, Shape};
use crate::vocabulary::{Classes, one_of};

/// The longest number that is a piece of something longer, in digits.
const SHORT: usize = 5;

/// The most tokens that join two pieces.
const MOST_JOINTS: usize = 8;

/// A digit or a number in words.
pub fn is_digit(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| token.shape == Shape::Word && token.is(Classes::HOUR.or(Classes::NUMBER)))
        || one_of!(document.lower(at), "oh o zero double triple")
        || THOROUGH && one_of!(document.lower(at), "naught nought niner")
}

/// What a number in words is worth, below a hundred, and how many tokens it has: "twenty-six", "Four".
pub fn value(document: &Document, at: usize) -> Option<(u32, usize)> {
    if !document.is(at, Classes::HOUR.or(Classes::NUMBER)) {
        return None;
    }
    const ONES: [&str; 20] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let ones = |at: usize| ONES.iter().position(|word| *word == document.lower(at)).map(|value| value as u32);
    let Some(tens) = TENS.iter().position(|word| *word == document.lower(at)) else {
        return ones(at).map(|value| (value, 1));
    };
    let tens = (tens as u32 + 2) * 10;
    let after = at + 1 + usize::from(document.lower(at + 1) == "-");
    match ones(after).filter(|ones| (1..10).contains(ones)) {
        Some(ones) => Some((tens + ones, after + 1 - at)),
        None => Some((tens, 1)),
    }
}

/// How many tokens tell a letter by a word: four for "B as in bravo", three for "B like bravo", none for anything else.
pub fn letter_by_word(document: &Document, at: usize) -> usize {
    let Some(letter) = document.get(at).filter(|token| token.is_letter()) else { return 0 };
    if document.lower(at + 1) == "as" && document.lower(at + 2) == "in" {
        return 4;
    }
    let told = THOROUGH
        && one_of!(document.lower(at + 1), "like as for")
        && document.get(at + 2).is_some_and(|word| word.length() > 2 && word.shape == Shape::Word)
        && document.lower(at + 2).starts_with(document.lower(at))
        && (letter.is_capital() || !one_of!(document.lower(at), "a i u"));
    if told { 3 } else { 0 }
}

/// How many tokens the piece of a code is long that stands here; none when it is no piece.
pub fn piece(document: &Document, at: usize) -> usize {
    let told = letter_by_word(document, at);
    let Some(token) = document.get(at).filter(|token| told == 0 && !token.line) else { return told };
    if one_of!(document.lower(at), "double triple") {
        let next =
            document.get(at + 1).filter(|next| is_digit(document, at + 1) || next.is_letter() || next.has_digit());
        return if next.is_some() { 2 } else { 0 };
    }
    let letter = token.is_letter() && (!one_of!(document.lower(at), "a i") || joins(document, at + 1) > 0);
    let phonetic = token.is(Classes::PHONETIC) && token.length() > 2;
    let number = token.has_digit() && token.length() <= SHORT;
    // "4410-star", as it is keyed in.
    let key = one_of!(document.lower(at), "star pound hash enter") && document.before(at) == "-" && document.glued(at);
    usize::from(letter || phonetic || number || key || is_digit(document, at))
}

/// Whether a piece is told in a way in which only codes are: "double four", "B like bravo", "oh".
pub fn is_telling(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "oh zero niner naught nought double triple") || letter_by_word(document, at) > 0
}

/// Whether a number stands here in words, or a part of one.
pub fn is_number_word(document: &Document, at: usize) -> bool {
    document.is(at, Classes::HOUR.or(Classes::NUMBER)) && !one_of!(document.lower(at), "noon midnight dozen")
}

/// How many tokens join two pieces here: "dash", "and then", ", something,"; of a long row only so many.
pub fn joins(document: &Document, at: usize) -> usize {
    let (mut next, mut end) = (at, at);
    while next < at + MOST_JOINTS {
        next += match document.lower(next) {
            "," => {
                next += 1;
                continue;
            }
            "dash" | "hyphen" | "slash" | "dot" | "space" | "then" | "something" | "somethin" | "blank" => 1,
            "and" if document.lower(next + 1) == "then" => 2,
            "-" if document.glued(next) => 1,
            _ => break,
        };
        end = next;
    }
    // A comma after a joint belongs to it: "dash, four".
    end - at + usize::from(end > at && document.lower(end) == "," && document.get(end + 1).is_some())
}

/// Whether nothing is counted by a number before this place: a sign, a small word, another piece.
pub fn counts_nothing(document: &Document, at: usize) -> bool {
    document.closes(at)
        || piece(document, at) > 0
        || joins(document, at) > 0
        || one_of!(
            document.lower(at),
            "and but or so on was is were are which that came comes out of from in at with for the i he she it we they to as \
             not no maybe something when while because"
        )
}

/// Whether a piece of a code stands here that is said and not written in digits.
pub fn is_said_piece(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| token.shape == Shape::Word) && piece(document, at) > 0
}
