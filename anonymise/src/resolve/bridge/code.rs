//! Joins the parts of one code, of one place in numbers, and of a number and its day.

use super::WIDEST_GAP;
use crate::document::{Document, Shape, Token};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::spoken;
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// The most tokens between two pieces of a code that is read out.
const MOST_BETWEEN: usize = 4;

/// How sure a code is that is found again.
const AGAIN: u8 = 80;

/// Whether a code goes on with what was found after it: "2241" of 2024, "pod" 3, "twenty" dash four.
pub fn goes_on(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    // 2241 of 2024; 0419 of 26/12; 1417 of '24.
    let year = document.is_year(end);
    let long = left.kind == Kind::CaseNumber || year || first > 0 && document.digits(first - 1) > 2;
    let short = usize::from(document.lower(first + 1) == "'");
    let ends_with_of = end == first && first > 0 && document.before(first) == "of" && year;
    let of =
        ends_with_of || long && document.lower(first) == "of" && end == first + 1 + short && document.digits(end) > 0;
    // "pod" 3
    let cue = Classes::NUMBER_CUE.or(Classes::UNIT_CUE);
    let cued = end == first && left.confidence <= SUREST_LEARNED && document.before_is(first, cue);
    let joins = || {
        cued && document.tokens_of(left.start, left.end).0 + 1 == first
            || end == first + 1 && is_hyphen(document, first)
            || is_piece_between(document, first, end)
            || left.kind != Kind::Unit && is_read_on(document, left, first, end)
    };
    of || right.kind.is_code() && joins()
}

/// Whether a number goes on with the number after it or with its day: 39 "point" 41, log 118 "of the" 5th.
pub fn counts_on(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (_, first) = document.tokens_of(left.start, left.end);
    let (end, _) = document.tokens_of(right.start, right.end);
    let near = first < end && end - first <= WIDEST_GAP;
    near && (is_of_day(document, left, right, (first, end)) || is_decimal(document, left, right, (first, end)))
}

/// "either a B or an" 8, "then" 19, triple five "," 0142: what stands between two pieces of a code that is read out.
fn is_read_on(document: &Document, left: &Candidate, first: usize, end: usize) -> bool {
    if first >= end || end - first > MOST_BETWEEN {
        return false;
    }
    let said = |words: &[&str]| (first..end).any(|at| words.contains(&document.lower(at)));
    let right = |most: usize| document.get(end).is_some_and(|token| token.is_letter() || token.length() < most);
    if spoken::joins(document, first) == end - first {
        return !said(&["then"]) || right(4) || spoken::is_said_piece(document, end);
    }
    if document.lower(first) == "," && end == first + 1 {
        let (begin, _) = document.tokens_of(left.start, left.end);
        return spoken::is_telling(document, begin) && document.digits(end) > 0;
    }
    let small = |at: usize| one_of!(document.lower(at), "either a an or then and maybe no ,");
    let article = one_of!(document.lower(end - 1), "a an");
    // "Golf, Sierra, Echo, three, zero, and a G", of which the article may be found as well
    let letter = end + usize::from(one_of!(document.lower(end), "a an"));
    let and = (article || letter > end) && said(&["and"]) && document.get(letter).is_some_and(Token::is_letter);
    (first..end).all(small) && (and || said(&["or", "either", "then", "maybe"])) && right(if article { 3 } else { 2 })
}

/// 1444 "V8" 000 317: a group of letters and digits between two others.
fn is_piece_between(document: &Document, first: usize, end: usize) -> bool {
    let free = |at: usize| document.get(at).is_some_and(|token| !token.glued && !token.line);
    let piece = document.get(first).is_some_and(|token| token.shape == Shape::Mixed && token.length() < 4);
    end == first + 1 && piece && free(first) && free(end)
}

/// "K-" Sam 6, twenty "dash" four.
fn is_hyphen(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "dash hyphen")
        || document.lower(at) == "-" && document.glued(at) && document.glued(at + 1)
}

/// Log 118 "of the" 5th: a number that is counted anew every day, and its day.
fn is_of_day(document: &Document, left: &Candidate, right: &Candidate, (first, end): (usize, usize)) -> bool {
    let day = end + usize::from(document.lower(end) == "the");
    let tens = document.is(day, Classes::NUMBER) && document.lower(day + 1) == "-";
    let ordinal = document.is(if tens { day + 2 } else { day }, Classes::ORDINAL)
        || document.get(day).is_some_and(Token::has_digit)
            && ["st", "nd", "rd", "th"].iter().any(|ending| document.lower(day).ends_with(ending));
    let log = left.kind == Kind::CaseNumber || left.kind.is_code() && first > 0 && document.digits(first - 1) > 1;
    log && (right.kind == Kind::Date || right.kind.is_code())
        && document.lower(first) == "of"
        && document.lower(first + 1) == "the"
        && day == first + 2
        && ordinal
}

/// Forty-eight "point" three three, "by minus" ninety-two: what stands between two numbers of a place that is read out.
fn is_decimal(document: &Document, left: &Candidate, right: &Candidate, (first, end): (usize, usize)) -> bool {
    let number = |at: usize| document.digits(at) > 0 || spoken::is_number_word(document, at);
    let between =
        (first..end).all(|at| one_of!(document.lower(at), "point decimal minus by and , north south east west"));
    let told = || {
        (first..=end).any(|at| one_of!(document.lower(at), "point decimal minus"))
            || left.kind == Kind::Coordinates
            || right.kind == Kind::Coordinates
            || is_pair_of_numbers(document, first, end)
    };
    let after = end + usize::from(document.lower(end) == "minus");
    let before = first > 0 && (number(first - 1) || left.kind == Kind::Coordinates);
    between && before && number(after) && told()
}

/// 577214 "by" 5022817, 21.95 "and" 06.31: how far east and north, or two decimals, which count nothing.
fn is_pair_of_numbers(document: &Document, first: usize, end: usize) -> bool {
    let decimal = |at: usize| document.before(at) == "." && document.glued(at) && document.digits(at) > 0;
    let joint = one_of!(document.lower(first), "by and") && first > 0;
    // The point may belong to the right one or to neither.
    let by = document.lower(first) == "by";
    let decimal = |at: usize| decimal(at) && (by || document.digits(at) > 1);
    let decimals = joint && decimal(first - 1) && (first + 2..=first + 3).any(decimal);
    let grid = by && first > 0 && document.digits(first - 1) > 3 && document.digits(end) > 3;
    let point = usize::from(document.lower(first + 1) == ".");
    grid && end == first + 1 || decimals && (first + 1..=first + 1 + point).contains(&end)
}

/// V73 "LTC", "FID" 1204471, "2C" G4418: the letters after a plate and those before a number, if nobody is sure that they are
/// something else.
pub fn is_group(document: &Document, left: &Candidate, right: &Candidate) -> bool {
    let (before, first) = document.tokens_of(left.start, left.end);
    let (end, after) = document.tokens_of(right.start, right.end);
    if !THOROUGH || end != first || document.get(end).is_none_or(|token| token.line || token.glued) {
        return false;
    }
    let letters =
        |at: usize, most: usize| document.get(at).is_some_and(|token| token.is_upper() && token.length() < most);
    let county = |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Mixed && token.length() == 2);
    let long = |at: usize| document.get(at).is_some_and(|token| token.has_digit() && token.length() > 4);
    let last = matches!(left.kind, Kind::Plate | Kind::Serial) && after == end + 1 && letters(end, 4);
    let leading = right.kind.is_code() && first == before + 1 && long(end) && (letters(before, 5) || county(before));
    last && right.confidence <= SUREST_LEARNED || leading && left.kind == Kind::Other && left.confidence <= AGAIN
}
