//! Dates and clock times.

use super::{Report, Rule, after_stop};
use crate::Kind;
use crate::document::{Document, Shape};
use crate::lists::{HOLIDAYS, MONTHS, WEEKDAYS, has};

const NUMERIC: Rule = ("date.numeric", 96, "Numbers grouped like a date.");
const NAMED: Rule = ("date.month", 94, "A month with a day or a year.");
const ORDINAL: Rule = ("date.day", 82, "A day of the month.");
const WEEKDAY: Rule = ("date.weekday", 75, "A day of the week.");
const HOLIDAY: Rule = ("date.holiday", 88, "A holiday.");
const CLOCK: Rule = ("time.clock", 95, "A clock time.");
const MILITARY: Rule = ("time.hours", 95, "A time of four digits.");
const SPELLED: Rule = ("time.words", 80, "A clock time in words.");

pub fn at(report: &mut Report<'_>, at: usize) {
    numeric_date(report, at);
    named_date(report, at);
    day(report, at);
    clock(report, at);
    spelled(report, at);
}

fn number(document: &Document, at: usize) -> Option<u32> {
    document.get(at)?.number()
}

/// 11/29/23, 2023-11-29, 11/29.
fn numeric_date(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let (Some(first), Some(second)) = (number(document, at), number(document, at + 2)) else { return };
    let joint = document.lower(at + 1);
    if !matches!(joint, "/" | "-" | ".") || !document.glued(at + 1) || !document.glued(at + 2) || document.glued(at) {
        return;
    }
    let third = (document.lower(at + 3) == joint && document.glued(at + 3)).then(|| number(document, at + 4)).flatten();
    let month = |number: u32| (1..=12).contains(&number);
    let day = |number: u32| (1..=31).contains(&number);
    let whole = match third {
        Some(third) => {
            month(first) && day(second) && (third < 100 || (1900..2100).contains(&third))
                || (1900..2100).contains(&first) && month(second) && day(third)
        }
        None => false,
    };
    if whole {
        report.tokens(at, at + 5, Kind::Date, NUMERIC);
    } else if third.is_none() && joint == "/" && month(first) && day(second) && second > 4 {
        report.tokens(at, at + 3, Kind::Date, ("date.short", 70, "Numbers grouped like a day and month."));
    }
}

/// March 3rd, 3 Mar 2024, March 2024; "may" and "march" only with a number beside them.
fn named_date(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !has(MONTHS, document.lower(at)) {
        return;
    }
    let day = |at: usize| {
        let token = document.get(at)?;
        let digits = token.lower.trim_end_matches(|letter: char| letter.is_alphabetic());
        let ordinal = matches!(&token.lower[digits.len()..], "" | "st" | "nd" | "rd" | "th");
        digits.parse::<u32>().ok().filter(|day| ordinal && (1..=31).contains(day))
    };
    let year = |at: usize| number(document, at).is_some_and(|year| (1990..2100).contains(&year));
    let mut first = at;
    if at > 0 && day(at - 1).is_some() && !document.glued(at) {
        first = at - 1;
    } else if at > 1 && document.before(at) == "of" && day(at - 2).is_some() {
        first = at - 2;
    }
    let mut end = after_stop(document, at);
    let had_stop = end;
    if day(end).is_some() {
        end += 1;
    }
    let comma = usize::from(document.lower(end) == ",");
    if year(end + comma) {
        end += comma + 1;
    }
    if first < at || end > had_stop {
        report.tokens(first, if end == had_stop { at + 1 } else { end }, Kind::Date, NAMED);
    } else if document.get(at).is_some_and(|token| token.is_capital())
        && !matches!(document.lower(at), "may" | "march" | "mar" | "jan" | "jun" | "dec" | "sat")
    {
        report.tokens(at, at + 1, Kind::Date, ("date.month_alone", 60, "The name of a month."));
    }
}

/// The 14th; last Tuesday; Thanksgiving, Fourth of July, New Year's Eve, Labor Day.
fn day(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let ordinal =
        token.shape == Shape::Mixed && ["st", "nd", "rd", "th"].iter().any(|ending| token.lower.ends_with(ending));
    if ordinal
        && document.before(at) == "the"
        && matches!(document.lower(at.saturating_sub(2)), "on" | "of" | "by" | "since")
    {
        report.tokens(at, at + 1, Kind::Date, ORDINAL);
    }
    if has(WEEKDAYS, &token.lower) && (token.is_capital() && token.lower.len() > 4 || token.lower.len() > 5) {
        report.tokens(at, at + 1, Kind::Date, WEEKDAY);
    }
    let pair = (token.lower.as_str(), document.lower(at + 1));
    let named_day = matches!(
        pair,
        (
            "labor"
                | "memorial"
                | "veterans"
                | "independence"
                | "mothers"
                | "presidents"
                | "columbus"
                | "boxing"
                | "patrick"
                | "valentine"
                | "valentines",
            "day"
        )
    );
    if has(HOLIDAYS, &token.lower) {
        let end = if matches!(document.lower(at + 1), "day" | "eve" | "night" | "morning") { at + 2 } else { at + 1 };
        report.tokens(at, end, Kind::Date, HOLIDAY);
    } else if named_day {
        report.tokens(at, at + 2, Kind::Date, HOLIDAY);
    } else if matches!(token.lower.as_str(), "fourth" | "4th") && pair.1 == "of" && document.lower(at + 2) == "july" {
        report.tokens(at, at + 3, Kind::Date, HOLIDAY);
    } else if token.lower == "new" && matches!(document.lower(at + 1), "year" | "years") {
        let mut end = at + 2;
        while matches!(document.lower(end), "'" | "’" | "s") {
            end += 1;
        }
        if matches!(document.lower(end), "day" | "eve") {
            report.tokens(at, end + 1, Kind::Date, HOLIDAY);
        }
    }
}

/// 3:15 a.m., 3 am, 15:20, 0412 hrs, 2030 hours, "at 2140".
fn clock(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if let Some(digits) = token
        .lower
        .strip_suffix("hrs")
        .or_else(|| token.lower.strip_suffix('h'))
        .or_else(|| token.lower.strip_suffix("hours"))
        && digits.len() == 4
        && digits.parse().is_ok_and(is_military)
    {
        report.tokens(at, at + 1, Kind::Time, MILITARY);
    }
    if let Some(digits) = token.lower.strip_suffix("am").or_else(|| token.lower.strip_suffix("pm"))
        && digits.parse::<u32>().is_ok_and(|hour| (1..=12).contains(&hour) || is_military(hour) && hour >= 100)
    {
        report.tokens(at, at + 1, Kind::Time, CLOCK);
    }
    let Some(hour) =
        number(document, at).filter(|_| !(token.glued && matches!(document.before(at), "-" | "/" | ":" | ".")))
    else {
        return;
    };
    if token.length() == 4 && is_military(hour) {
        let unit = matches!(document.lower(at + 1), "hrs" | "hr" | "hours" | "h");
        let cue = matches!(
            document.before(at),
            "at" | "around" | "about" | "approximately" | "approx" | "@" | "by" | "until" | "since" | "between"
        );
        let decade = (1990..2040).contains(&hour);
        if unit {
            report.tokens(at, at + 2, Kind::Time, MILITARY);
        } else if cue
            && !decade
            && !matches!(document.lower(at + 1), "block" | "blk" | "feet" | "ft" | "officers" | "people")
        {
            report.tokens(at, at + 1, Kind::Time, MILITARY);
        }
    }
    let colon = document.lower(at + 1) == ":" && document.glued(at + 1) && document.glued(at + 2);
    let minute = number(document, at + 2).filter(|&minute| colon && minute < 60 && hour < 25);
    let mut end = if minute.is_some() { at + 3 } else { at + 1 };
    let half = half_of_day(document, end);
    if half > end && (1..=12).contains(&hour) {
        end = half;
    } else if minute.is_none() {
        return;
    } else if matches!(document.lower(end), "hrs" | "hours" | "am" | "pm") {
        end += 1;
    }
    report.tokens(at, end, Kind::Time, CLOCK);
}

fn is_military(time: u32) -> bool {
    time / 100 < 25 && time % 100 < 60
}

/// The place after "am", "p.m." or "a.m".
fn half_of_day(document: &Document, at: usize) -> usize {
    match document.lower(at) {
        "am" | "pm" => at + 1,
        "a" | "p" if document.lower(at + 1) == "." && document.lower(at + 2) == "m" => after_stop(document, at + 2),
        _ => at,
    }
}

/// Half past two, a quarter to six, three o'clock, two thirty in the morning.
fn spelled(report: &mut Report<'_>, at: usize) {
    const HOURS: &[&str] =
        &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    const MINUTES: &[&str] = &["fifteen", "twenty", "thirty", "forty", "fifty"];
    let document = report.document;
    let past = matches!(document.lower(at + 1), "past" | "to" | "till" | "after");
    if matches!(document.lower(at), "half" | "quarter" | "ten" | "twenty" | "five")
        && past
        && has(HOURS, document.lower(at + 2))
    {
        report.tokens(at, at + 3, Kind::Time, SPELLED);
    }
    if has(HOURS, document.lower(at)) || number(document, at).is_some_and(|hour| hour <= 12) {
        let sharp = document.lower(at + 1) == "o'clock";
        let half_of_day = matches!(document.lower(at + 2), "in" | "at" | "a" | "p" | "am" | "pm");
        if sharp || has(MINUTES, document.lower(at + 1)) && half_of_day && document.before(at) != "," {
            report.tokens(at, at + 2, Kind::Time, SPELLED);
        }
    }
}
