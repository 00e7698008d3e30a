//! Highways, exits and mile markers.

use super::super::{Report, Rule, is_known_code};
use crate::document::{Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const HIGHWAY: Rule = ("highway", 94, "The number of a highway.");
const MARKER: Rule = ("highway.marker", 94, "An exit or mile marker.");

/// I-95, US 31, Route 9, SR-44, Hwy 12, County Road 12, Exit 12, MM 114, mile marker 7.
pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let lower = document.lower(at);
    if token.shape == Shape::Mixed {
        // i95, us31, sr9, hwy12
        let digits = lower.trim_start_matches(|letter: char| letter.is_alphabetic());
        let road = &lower[..lower.len() - digits.len()];
        if one_of!(road, "i us sr cr fm sh hwy rt rte mm mp route pr ih")
            && (1..=4).contains(&digits.len())
            && !one_of!(lower, "mp5 mp7 mp3 mp4")
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && !(THOROUGH && document.before_is(at, Classes::MAKE))
        {
            report.tokens(at, at + 1, Kind::Highway, HIGHWAY);
        }
        return;
    }
    let stop = usize::from(document.lower(at + 1) == "." && document.glued(at + 1));
    let dash = usize::from(one_of!(document.lower(at + 1 + stop), "- #"));
    let number = at + 1 + stop + dash;
    let numbered = document.get(number).is_some_and(|token| token.has_digit() && token.length() <= 5);
    let spelled =
        is_said(document, number) && one_of!(lower, "exit route highway interstate mile marker milepost milemarker");
    if lower == "the" && is_freeway(document.lower(number)) {
        let led = one_of!(document.before(at), "on off onto from near over along under of to");
        if led && !document.measures(number + 1) && document.lower(number + 1) != "block" {
            report.tokens(number, number + 1, Kind::Highway, HIGHWAY);
        }
        return;
    }
    if !numbered && !spelled {
        return;
    }
    let mut end = number + 1;
    while one_of!(document.lower(end), "- . /")
        && document.glued(end)
        && document.glued(end + 1)
        && document.get(end + 1).is_some_and(|token| token.has_digit() || token.is_letter())
        && end < number + 6
    {
        end += 2;
    }
    if spelled {
        while document.lower(end) == "-" && is_said(document, end + 1) || is_said(document, end) && end < number + 5 {
            end += 1 + usize::from(document.lower(end) == "-");
        }
    }
    if token.glued && one_of!(document.before(at), "- _") {
        return;
    }
    let upper = token.is_upper() || document.plain(at) == "I";
    let road = document.before_is(at, Classes::STATE.or(Classes::AGENCY_WORD))
        || one_of!(
            document.before(at),
            "state county co parish township farm forest us u.s old service ranch route private indian"
        );
    let cue = match lower {
        "interstate" | "route" | "rt" | "rte" | "hwy" | "highway" | "freeway" | "loop" | "turnpike" | "beltway"
        | "expressway" => numbered || spelled,
        "i" => {
            (upper || document.habit == Habit::Whispering) && dash == 1 && document.glued(at + 1)
                || document.habit != Habit::Mixed
                    && dash == 0
                    && document.digits(number) > 0
                    && document.digits(number) < 4
                    && one_of!(document.before(at), "on off of from along onto down near under")
        }
        "us" | "sr" | "cr" | "fm" | "sh" | "cth" | "fr" | "pr" | "rr" | "sth" | "nm" | "ih" | "th" | "csah" | "rm"
        | "nr" | "bia" => {
            (upper || document.habit == Habit::Whispering || dash == 1)
                && (lower != "rm" || dash == 1)
                && (lower != "th" || dash == 1)
        }
        "road" | "rd" | "line" | "mile" | "lateral" => {
            road && lower != "mile"
                || lower == "road"
                    && token.is_capital()
                    && document.habit == Habit::Mixed
                    && numbered
                    && !document.measures(end)
        }
        "avenue" | "street" | "ave" => token.is_capital() && numbered && document.habit == Habit::Mixed,
        "m" => {
            upper
                && dash == 1
                && document.glued(at + 1)
                && document.number(number).is_some_and(|number| number > 16)
                && document.habit == Habit::Mixed
        }
        code => {
            !is_known_code(document, at)
                && upper
                && dash == 1
                && document.glued(at + 1)
                && document.is(at, Classes::STATE_CODE)
                && !code.is_empty()
        }
    };
    let marker = match lower {
        "exit" | "exits" | "mm" | "milepost" | "mileposts" | "mp" | "milemarker" => true,
        "marker" | "post" | "markers" => document.before(at) == "mile",
        "mile" => token.is_capital() && document.habit == Habit::Mixed || one_of!(document.before(at), "at near"),
        _ => false,
    };
    if cue {
        let mut first = at;
        while first > 0
            && at - first < 3
            && (one_of!(
                document.before(first),
                "state county co us parish farm forest township old service ranch to market . s u private indian"
            ) || document.before_is(first, Classes::STATE))
            && !(document.before(first) == "to" && document.lower(first) != "market")
            && !(document.before(first) == "." && document.lower(first.saturating_sub(2)) != "s")
            && !(document.before(first) == "s" && document.lower(first) != ".")
        {
            first -= 1;
        }
        report.tokens(first, end, Kind::Highway, HIGHWAY);
    } else if marker && (!document.measures(end) || one_of!(document.lower(end), "of and or on in to at")) {
        let first = if one_of!(lower, "marker post markers") { at - 1 } else { at };
        report.tokens(first, end, Kind::Highway, MARKER);
    }
}

/// A digit or a number in words.
fn is_said(document: &Document, at: usize) -> bool {
    document.is(at, Classes::HOUR.or(Classes::NUMBER)) || document.lower(at) == "oh"
}

/// The freeways of California that are called by their number alone.
fn is_freeway(number: &str) -> bool {
    one_of!(
        number,
        "101 105 110 118 125 133 134 163 170 210 237 238 241 261 280 405 580 605 680 710 780 805 880 905 980"
    )
}
