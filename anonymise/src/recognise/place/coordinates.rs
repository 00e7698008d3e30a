//! Coordinates, in decimals and in degrees.

use super::super::{Report, Rule};
#[cfg(feature = "lexicon")]
use crate::document::{Case, Shape};
use crate::vocabulary::one_of;
use crate::{Kind, THOROUGH};

/// How many digits each half of coordinates has at least, and how many tokens it has at most.
#[cfg(feature = "lexicon")]
const FEWEST_OF_HALF: usize = 4;
#[cfg(feature = "lexicon")]
const MOST_OF_HALF: usize = 10;
const COORDINATES: Rule = ("coordinates", 97, "Coordinates.");

pub fn at(report: &mut Report<'_>, at: usize) {
    if report.document.get(at).is_some_and(|token| token.has_digit()) {
        coordinates(report, at);
        degrees_in_words(report, at);
        bare_degrees(report, at);
        #[cfg(feature = "lexicon")]
        grid(report, at);
    }
    #[cfg(feature = "lexicon")]
    {
        three_words(report, at);
        hemisphere_first(report, at);
    }
}

/// N62 14.7 W152 38.1; N 39° 41.2', W 112 07 33: each half after its hemisphere.
#[cfg(feature = "lexicon")]
fn hemisphere_first(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !document.get(at).is_some_and(|token| token.is_letter() || token.shape == Shape::Mixed) {
        return;
    }
    let half = |at: usize, letters: [char; 2]| {
        let token = document.get(at)?;
        let rest = document.lower(at).strip_prefix(letters)?;
        if document.glued(at)
            || !rest.bytes().all(|each| each.is_ascii_digit())
            || token.case == Case::Lower && rest.is_empty()
        {
            return None;
        }
        let sign = |at: usize| one_of!(document.lower(at), ". ° º ' \" - deg min");
        let mut end = at + 1;
        while end < at + MOST_OF_HALF && (document.digits(end) > 0 || sign(end)) {
            end += 1;
        }
        let end = (at + 1..end).rfind(|&at| document.digits(at) > 0).map_or(at + 1, |last| last + 1);
        let digits = rest.len() + (at + 1..end).map(|at| document.digits(at)).sum::<usize>();
        (digits >= FEWEST_OF_HALF).then_some(end)
    };
    let Some(middle) = half(at, ['n', 's']) else { return };
    let signs = (0..4).take_while(|more| one_of!(document.lower(middle + more), ", / ° ' \" and by")).count();
    if let Some(end) = half(middle + signs, ['w', 'e']) {
        report.tokens(at, end, Kind::Coordinates, COORDINATES);
    }
}

/// "///spoon.lantern.ribbon": a square of three metres by the three words that one service gives it.
#[cfg(feature = "lexicon")]
fn three_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let long = |at: usize| document.get(at).is_some_and(|token| token.length() > 4);
    let word = |at: usize| {
        document.get(at).is_some_and(|token| token.shape == Shape::Word && token.length() > 2 && !token.is_capital())
    };
    let dot = |at: usize| document.lower(at) == "." && document.glued(at) && document.glued(at + 1);
    let three = word(at) && dot(at + 1) && word(at + 2) && dot(at + 3) && word(at + 4) && !dot(at + 5);
    if !three {
        return;
    }
    let slashes = (1..=3).all(|back| at.checked_sub(back).is_some_and(|at| document.lower(at) == "/"));
    let told = (1..=4).any(|back| at.checked_sub(back).is_some_and(|at| one_of!(document.lower(at), "what3words w3w")));
    if slashes || told || !document.glued(at) && [0, 2, 4].iter().all(|part| long(at + part)) {
        report.tokens(at, at + 5, Kind::Coordinates, COORDINATES);
    }
}

/// 12S 0368112 4089560; 16S GC 53972 09335, 12S 0541882E 4093317N: a zone, its square or none, how far east and how far north.
#[cfg(feature = "lexicon")]
fn grid(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let zone = document.lower(at);
    let digits = zone.bytes().take_while(u8::is_ascii_digit).count();
    let is_zone =
        (1..=2).contains(&digits) && zone.len() == digits + 1 && zone.ends_with(|last: char| last.is_ascii_lowercase());
    let square = usize::from(document.get(at + 1).is_some_and(|token| token.length() == 2 && token.is_upper()));
    let east = at + 1 + square;
    let far = |at: usize| {
        let number = document.lower(at).trim_end_matches(['e', 'n', 'm']);
        (4..=7).contains(&number.len()) && number.bytes().all(|each| each.is_ascii_digit())
    };
    let side = |at: usize, letter: &str| usize::from(document.lower(at) == letter);
    let north = east + 1 + side(east + 1, "e");
    if is_zone && far(east) && far(north) {
        report.tokens(at, north + 1 + side(north + 1, "n"), Kind::Coordinates, COORDINATES);
    }
}

/// 39.7817, -89.6501; 46.40158,-94.82203; N 37.4811 W 83.2502.
fn coordinates(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let degrees = |at: usize| {
        document.digits(at) > 0
            && document.digits(at) <= 3
            && document.lower(at + 1) == "."
            && document.glued(at + 1)
            && document.digits(at + 2) >= 3
    };
    if !degrees(at) {
        return;
    }
    let mut next = at + 3;
    while one_of!(document.lower(next), ", - ° n w / by x north west and") && next < at + 8 {
        next += 1;
    }
    if next > at + 3 && degrees(next) {
        let first = if document.before(at) == "-" || document.before(at) == "n" { at - 1 } else { at };
        let end = next + 3;
        report.tokens(
            first,
            if one_of!(document.lower(end), "w e °") { end + 1 } else { end },
            Kind::Coordinates,
            COORDINATES,
        );
    }
}

/// 37 deg 48.11 min N, 83 deg 25.02 min W; 41°24'12.2"N 2°10'26.5"E.
fn degrees_in_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let degree = |at: usize| {
        document.digits(at) > 0 && document.digits(at) <= 3 && one_of!(document.lower(at + 1), "deg degrees ° º")
    };
    if !degree(at) {
        return;
    }
    let (mut end, mut hemispheres, mut minutes) = (at + 2, 0, 0);
    let mut last = end;
    while end < at + 34 {
        match document.lower(end) {
            "n" | "s" | "e" | "w" | "north" | "south" | "west" | "east" => {
                hemispheres += 1;
                last = end + 1;
            }
            "min" | "minutes" | "sec" | "seconds" | "deg" | "degrees" | "°" | "º" | "'" | "\"" | "." | "," | "and"
            | "-" | "by" => {}
            _ if document.get(end).is_some_and(|token| token.has_digit()) => {
                let degrees = || {
                    document.glued(end) && one_of!(document.before(end), "° º")
                        || one_of!(document.before(end), "deg degrees") && has_minutes(report, end)
                };
                minutes += usize::from(THOROUGH && degrees());
            }
            _ => break,
        }
        end += 1;
        if hemispheres == 2 {
            break;
        }
    }
    // 38°31.6 by 106°02.9, 58 degrees 21.7 minutes, 134 degrees 36.9
    let minutes_alone = THOROUGH && hemispheres == 0 && minutes == 2;
    if minutes_alone {
        last = (at..end).rfind(|&at| document.digits(at) > 0).map_or(end, |last| last + 1);
    }
    if hemispheres == 2 || minutes_alone {
        report.tokens(at, last, Kind::Coordinates, COORDINATES);
    }
}

/// 21.7, 21 minutes: whether a number that follows degrees is told as minutes are.
fn has_minutes(report: &Report<'_>, at: usize) -> bool {
    let document = report.document;
    let fraction = document.lower(at + 1) == "." && document.glued(at + 1) && document.digits(at + 2) > 0;
    fraction && document.glued(at + 2) || one_of!(document.lower(at + 1), "min mins minutes '")
}

/// 42 17 40n 123 2 15w, 38 51.2 N 77 02.1 W: numbers, each row with its hemisphere.
fn bare_degrees(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let row = |first: usize, letters: [&str; 2]| {
        let mut end = first;
        while end < first + 8 && (document.digits(end) > 0 || matches!(document.lower(end), "." | "-")) {
            end += 1;
        }
        let glued = document.get(end).is_some_and(|token| {
            token.has_digit() && letters.iter().any(|letter| document.lower(end).strip_suffix(letter).is_some())
        });
        let numbers = (first..end).filter(|&at| document.digits(at) > 0).count() + usize::from(glued);
        (numbers > 1 && (glued || letters.contains(&document.lower(end)))).then_some(end + 1)
    };
    if document.digits(at) == 0 || document.digits(at) > 2 {
        return;
    }
    if let Some(end) = row(at, ["n", "s"]) {
        let next = end + usize::from(one_of!(document.lower(end), ", /"));
        if let Some(end) = row(next, ["w", "e"]) {
            report.tokens(at, end, Kind::Coordinates, COORDINATES);
        }
    }
}
