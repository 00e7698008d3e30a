//! Dates by number and by month: 11/29/23, March 3rd, the 14th, the winter of 2019.

use super::super::{Report, Rule, after_stop};
use crate::document::{Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const NUMERIC: Rule = ("date.numeric", 96, "Numbers grouped like a date.");
const SHORT: Rule = ("date.short", 74, "Numbers grouped like a day and month.");
const NAMED: Rule = ("date.month", 94, "A month with a day or a year.");
const MONTH: Rule = ("date.month_alone", 66, "The name of a month.");
const ORDINAL: Rule = ("date.day", 82, "A day of the month.");
const SEASON: Rule = ("date.season", 72, "A season of one year.");
const YEAR: Rule = ("date.year", 76, "A year.");
const DIGITS: Rule = ("date.digits", 88, "Digits like a date of birth.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.has_digit() {
        numeric_date(report, at);
        digits_of_birth(report, at);
        day_with_ordinal(report, at);
        year(report, at);
    } else if token.shape == Shape::Word {
        if token.is(Classes::MONTH) {
            named_date(report, at);
        }
        season(report, at);
        birth_in_words(report, at);
    }
}

pub fn year_like(document: &Document, at: usize) -> bool {
    document.digits(at) == 4 && document.number(at).is_some_and(|year| (1900..2100).contains(&year))
}

/// 11/29/23, 2023-11-29, 4.2.23, 11/29, 2/15.
fn numeric_date(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let (Some(first), Some(second)) = (document.number(at), document.number(at + 2)) else { return };
    let joint = document.lower(at + 1);
    let joined = one_of!(joint, "/ - .") && document.glued(at + 1) && document.glued(at + 2);
    let opens = !document.glued(at)
        || one_of!(document.before(at), "( : \" = , [")
        || document.before(at) == "-" && document.get(at - 1).is_some_and(|sign| !sign.glued);
    if !joined || !opens {
        return;
    }
    let third = (document.lower(at + 3) == joint && document.glued(at + 3) && document.glued(at + 4))
        .then(|| document.number(at + 4))
        .flatten();
    let month = |number: u32| (1..=12).contains(&number);
    let day = |number: u32| (1..=31).contains(&number);
    match third {
        Some(third) => {
            let year = third < 100 && document.digits(at + 4) == 2 || (1900..2100).contains(&third);
            let whole = (month(first) && day(second) || day(first) && month(second)) && year
                || (1900..2100).contains(&first) && month(second) && day(third)
                || first < 100 && month(second) && day(third);
            if whole {
                report.tokens(at, at + 5, Kind::Date, NUMERIC);
            }
        }
        None => {
            let short = month(first)
                && (day(second) || document.digits(at + 2) == 2 && (15..=30).contains(&second))
                && !document.glued(at + 3)
                || month(first) && day(second) && one_of!(document.lower(at + 3), ". , ) ; : ! ?");
            let month_and_year = month(first) && (1990..2100).contains(&second);
            let cue = one_of!(
                document.before(at),
                "on since of dated date by until from thru through : the before after between to around about \
                     effective , ( and till"
            );
            let number = document.measures(at + 3) || first == 24 && second == 7;
            let fraction = first < second && matches!(second, 2..=4 | 8 | 16) && !cue && joint == "/";
            let to = document.number(at + 4).zip(document.number(at + 6)).is_some_and(|(first, second)| {
                document.lower(at + 3) == "-"
                    && document.lower(at + 5) == "/"
                    && document.glued(at + 4)
                    && document.glued(at + 6)
                    && month(first)
                    && day(second)
            });
            if to && joint == "/" && month(first) && day(second) {
                report.tokens(at, at + 7, Kind::Date, NUMERIC);
            } else if month_and_year
                || short
                    && joint == "/"
                    && !number
                    && !document.is(at.wrapping_sub(1), Classes::MAKE)
                    && (!fraction || cue)
                    && (first, second) != (9, 11)
            {
                report.tokens(at, at + 3, Kind::Date, if month_and_year { NUMERIC } else { SHORT });
            } else if short
                && joint != "/"
                && cue
                && joint == "-"
                && !number
                && document.digits(at) == 2
                && document.digits(at + 2) == 2
                && (document.before(at) == "on" && first != 10 && first != 11
                    || THOROUGH
                        && document.before(at) == ":"
                        && one_of!(document.lower(at.saturating_sub(2)), "date time"))
            {
                report.tokens(at, at + 3, Kind::Date, SHORT);
            }
        }
    }
}

/// 061791 after "DOB".
fn digits_of_birth(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let cue = (1..=3)
        .filter_map(|back| at.checked_sub(back))
        .any(|at| one_of!(document.lower(at), "dob born birth b yob dod dated date"));
    if cue
        && (matches!(document.digits(at), 6 | 8) || year_like(document, at))
        && !document.glued(at + 1) | !one_of!(document.lower(at + 1), "- /")
    {
        report.tokens(at, at + 1, Kind::Date, DIGITS);
    }
}

/// Six twelve seventy-nine, after "date of birth".
fn birth_in_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !one_of!(document.lower(at), "dob birth born") {
        return;
    }
    let first = at + 1 + usize::from(one_of!(document.lower(at + 1), ": is was on , of"));
    let number = |at: usize| document.is(at, Classes::HOUR.or(Classes::NUMBER).or(Classes::ORDINAL));
    let mut end = first;
    while number(end) || end > first && one_of!(document.lower(end), "- ,") && number(end + 1) {
        end += 1;
    }
    if end > first + 2 {
        report.tokens(first, end, Kind::Date, DIGITS);
    }
}

pub fn day_of_month(document: &Document, at: usize) -> bool {
    let Some(token) = document.get(at) else { return false };
    let letters = document.lower(at);
    let digits = letters.trim_end_matches(|letter: char| letter.is_alphabetic());
    let ordinal = matches!(&letters[digits.len()..], "" | "st" | "nd" | "rd" | "th");
    token.has_digit() && ordinal && digits.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
        || document.is(at, Classes::ORDINAL)
        || document.is(at, Classes::NUMBER) && document.lower(at + 1) == "-" && document.is(at + 2, Classes::ORDINAL)
}

/// March 3rd, 3 Mar 2024, March 2024, the ninth of June, September the eleventh; "may" and "march" with a number only.
fn named_date(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let numeric_day = |at: usize| day_of_month(document, at) && document.get(at).is_some_and(|token| token.has_digit());
    let mut first = at;
    // "Transport 11, May 6"
    let told_after = || THOROUGH && document.before(at) == "," && numeric_day(at + 1);
    let skip_back = |at: usize| usize::from(one_of!(document.before(at), "- / ,") && !told_after());
    if at > 0 && day_of_month(document, at - 1) {
        first = at - 1;
    } else if at > 1
        && (skip_back(at) == 1 && numeric_day(at - 2) || document.before(at) == "of" && day_of_month(document, at - 2))
    {
        first = at - 2;
    } else if one_of!(document.before(at), "of late early mid -") && at > 1 {
        let end = at - usize::from(document.before(at) != "late" && document.before(at) != "early");
        if one_of!(document.before(end), "mid end start beginning middle first half part week") {
            first = end.saturating_sub(1);
        } else if one_of!(document.before(at), "late early mid") {
            first = at - 1;
        }
    }
    if first > 1 && document.before(first) == "-" && day_of_month(document, first - 2) {
        first -= 2;
    }
    let mut end = after_stop(document, at);
    let bare = end;
    let joint = |at: usize| usize::from(one_of!(document.lower(at), "- / ,"));
    if document.lower(end) == "the" && day_of_month(document, end + 1) {
        end += 2;
    } else if first >= at || !year_like(document, end) {
        let skip = usize::from(one_of!(document.lower(end), "- /") && document.glued(end));
        let counted = document.measures(end + skip + 1)
            && !one_of!(
                document.lower(end + skip).trim_start_matches(|each: char| each.is_ascii_digit()),
                "st nd rd th"
            );
        if day_of_month(document, end + skip) && !counted && first >= at {
            end += skip + 1;
            if document.lower(end) == "-" && numeric_day(end + 1) {
                end += 2;
            }
        }
    }
    let apostrophe = usize::from(document.lower(end + joint(end)) == "'");
    if year_like(document, end + joint(end)) || apostrophe == 1 && document.digits(end + joint(end) + 1) == 2 {
        end += joint(end) + apostrophe + 1;
    } else if (first < at || end > bare)
        && document.digits(end + joint(end)) == 2
        && (joint(end) == 1 && document.glued(end) || joint(end) == 0)
        && !document.measures(end + joint(end) + 1)
    {
        end += joint(end) + 1;
    } else if one_of!(document.lower(end), "of in") && year_like(document, end + 1) {
        end += 2;
    }
    let end = if end == bare { at + 1 } else { end };
    let word = document.lower(at);
    if first < at || end > at + 1 {
        if one_of!(word, "may march") && first == at && !document.get(end - 1).is_some_and(|token| token.has_digit()) {
            return;
        }
        report.tokens(first, end, Kind::Date, NAMED);
    } else {
        let clear = !one_of!(word, "may march mar jan jun dec sep august");
        let capital = document.get(at).is_some_and(|token| token.is_capital());
        let placed = one_of!(document.before(at), "in last this since until by during that every next of one");
        if clear && word.len() > 3
            || one_of!(document.before(at), "last since") && !one_of!(word, "may march")
            || (word == "august" || clear) && (capital || placed)
            || placed && one_of!(word, "may march") && capital && document.habit == Habit::Mixed
        {
            report.tokens(at, at + 1, Kind::Date, MONTH);
        }
    }
}

/// The 14th, on the 3rd; sat the 6th.
fn day_with_ordinal(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let letters = document.lower(at);
    let ordinal = ["st", "nd", "rd", "th"].iter().any(|ending| letters.ends_with(ending)) && day_of_month(document, at);
    if !ordinal || document.before(at) != "the" {
        return;
    }
    let street = document.get(at + 1).is_some_and(|token| {
        token.is(Classes::STREET_END.or(Classes::ORDINAL))
            || token.is_capital() && document.habit == Habit::Mixed && !token.is(Classes::MONTH)
    });
    let thing = document.get(at + 1).is_some_and(|token| {
        token.shape == Shape::Word
            && !token.line
            && !one_of!(
                document.lower(at + 1),
                "of at in we i and around about when was my the a he she they on \
                 just before after me night morning because during for with to or is it"
            )
    });
    if !street && !thing {
        report.tokens(at, at + 1, Kind::Date, ORDINAL);
    }
}

/// 2019 by itself, born 1999, back in '09.
fn year(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let cue = one_of!(
        document.before(at),
        "in since of from until during year summer spring fall winter late early born mid around by circa before \
             after '"
    );
    if year_like(document, at)
        && document.number(at).is_some_and(|year| (1930..2040).contains(&year))
        && cue
        && !document.measures(at + 1)
        && !(document.before(at) == "at" || document.lower(at + 1) == "hrs" || document.lower(at + 1) == "hours")
    {
        let vehicle = document.is(at + 1, Classes::HARMLESS) && !one_of!(document.before(at), "in since");
        if !vehicle {
            report.tokens(at, at + 1, Kind::Date, YEAR);
        }
    } else if document.before(at) == "'"
        && document.digits(at) == 2
        && one_of!(document.lower(at.saturating_sub(2)), "in since of summer spring fall winter back from")
    {
        report.tokens(at, at + 1, Kind::Date, YEAR);
    }
}

/// Last spring, winter of 2019, this past summer.
fn season(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !one_of!(document.lower(at), "spring summer winter fall autumn") {
        return;
    }
    let of = usize::from(one_of!(document.lower(at + 1), "of ,"));
    if year_like(document, at + 1 + of) {
        report.tokens(at, at + 2 + of, Kind::Date, SEASON);
    } else if one_of!(document.before(at), "last past") || document.before(at) == "this" && document.lower(at) != "fall"
    {
        report.tokens(at - 1, at + 1, Kind::Date, SEASON);
    }
}
