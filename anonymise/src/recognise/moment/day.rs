//! Days by their name: weekdays, holidays, and what is counted from them.

use super::super::{Report, Rule, after_stop};
use super::date::day_of_month;
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const WEEKDAY: Rule = ("date.weekday", 75, "A day of the week.");
const HOLIDAY: Rule = ("date.holiday", 88, "A holiday.");
const RELATIVE: Rule = ("date.relative", 76, "Words that pin down a day.");

pub fn at(report: &mut Report<'_>, at: usize) {
    if report.document.get(at).is_some_and(|token| token.shape == Shape::Word) {
        weekday(report, at);
        holiday(report, at);
        relative(report, at);
        #[cfg(feature = "lexicon")]
        event(report, at);
    }
}

/// "opening day of deer season", "prom night", "fair week", "Devil's Night": days that everybody there remembers.
#[cfg(feature = "lexicon")]
fn event(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.lower(at) == "opening" && document.lower(at + 1) == "day" {
        let season = document.lower(at + 2) == "of";
        let end = at + 2 + 2 * usize::from(season);
        report.tokens(at, end + usize::from(season && document.lower(end) == "season"), Kind::Date, HOLIDAY);
    }
    let event =
        one_of!(document.lower(at), "prom homecoming fair regatta rodeo carnival graduation devil's powwow rush");
    if event && one_of!(document.lower(at + 1), "night nite week weekend") {
        report.tokens(at, at + 2, Kind::Date, HOLIDAY);
    }
    if document.lower(at) == "devil" && document.lower(at + 2) == "s" && document.lower(at + 3) == "night" {
        report.tokens(at, at + 4, Kind::Date, HOLIDAY);
    }
}

/// Whether a weekday is one that comes again and again: "on Mondays", "every other Friday", "Monday through Friday".
pub fn is_habitual(document: &Document, at: usize) -> bool {
    let counted = document.before_is(at, Classes::HOUR.or(Classes::NUMBER)) || document.digits(at.wrapping_sub(1)) > 0;
    let plural = document.lower(at).ends_with("days")
        && !counted
        && !(THOROUGH
            && (one_of!(document.before(at), "few couple several many")
                || one_of!(document.lower(at + 1), "ago back before earlier")));
    let every = |at: usize| one_of!(document.before(at), "every each any most");
    let range = |at: usize| one_of!(document.lower(at), "through thru to -") && document.is(at + 1, Classes::WEEKDAY);
    let after_another = THOROUGH
        && at > 1
        && one_of!(document.before(at), "and & or ,")
        && document.is(at - 2, Classes::WEEKDAY)
        && every(at - 2);
    plural
        || every(at)
        || at > 0 && one_of!(document.before(at), "other first second third fourth last") && every(at - 1)
        || range(at + 1)
        || at > 1 && range(at - 1) && document.is(at - 2, Classes::WEEKDAY)
        || after_another
        || one_of!(document.lower(at + 1), "crews crew problem mornings nights afternoons quarterback football school")
}

/// A weekday with what narrows it: "the Wednesday before Thanksgiving", "Sat night"; not "Monday through Friday", "on Mondays".
fn weekday(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if !token.is(Classes::WEEKDAY) {
        return;
    }
    let word = document.lower(at);
    let short = one_of!(word, "sun sat wed mon thu fri tue");
    let row = |at: usize| one_of!(document.lower(at), "and & or") && document.is(at + 1, Classes::WEEKDAY);
    let habitual =
        is_habitual(document, at) || row(at + 1) || at > 1 && row(at - 1) && document.is(at - 2, Classes::WEEKDAY);
    if habitual && document.get(at + 1).is_none_or(|next| !next.has_digit()) {
        return;
    }
    let mut end = after_stop(document, at);
    end = if end == at + 2
        && document.get(end).is_none_or(|next| next.case == Case::Capital && !next.is(Classes::MONTH))
        && !short
    {
        at + 1
    } else {
        end
    };
    let bare = end;
    let comma = usize::from(document.lower(end) == ",");
    if document.lower(end) == "the" && day_of_month(document, end + 1) {
        end += 2;
    } else if document.is(end + comma, Classes::MONTH)
        || day_of_month(document, end + comma)
            && document.get(end + comma).is_some_and(|token| token.has_digit())
            && document.is(end + comma + 1, Classes::MONTH)
    {
        // The named date beside it is found by itself: both become one.
        end += comma;
        end += 1;
    } else if one_of!(document.lower(end), "before after of") && end < at + 3 {
        let mut holiday = end + 1;
        holiday += usize::from(one_of!(document.lower(holiday), "the last"));
        if document.is(holiday, Classes::HOLIDAY.or(Classes::NAMED_DAY).or(Classes::MONTH))
            || one_of!(document.lower(holiday), "labor memorial new fourth 4th storm election")
        {
            end = holiday + 1;
        }
    }
    if end == bare && short && document.begins_sentence(at) && document.habit == Habit::Mixed {
        return;
    }
    if end == bare
        && (short && token.case == Case::Lower && !one_of!(document.before(at), "on last this next")
            || word == "wed" && token.case == Case::Lower)
        && !one_of!(document.lower(at + 1), "nite night am morning pm")
    {
        return;
    }
    // "I SAT DOWN" where everything is in capitals.
    let verb = one_of!(word, "sat sun") && token.case != Case::Capital && end == bare;
    if verb
        && document.habit == Habit::Shouting
        && !one_of!(document.before(at), "on last this next since by")
        && !one_of!(document.lower(at + 1), "night nite am pm morning ,")
        && document.get(at + 1).is_none_or(|next| !next.has_digit())
    {
        return;
    }
    let mut first = at;
    while first > 0
        && one_of!(document.before(first), "last this next first second third fourth past")
        && at - first < 3
    {
        first -= 1;
    }
    report.tokens(first, if end == bare { at + 1 } else { end }, Kind::Date, WEEKDAY);
}

fn holiday_at(document: &Document, at: usize) -> Option<usize> {
    let possessive = |at: usize| {
        if document.lower(at) == "'" && matches!(document.lower(at + 1), "s" | "") {
            at + 1 + usize::from(document.lower(at + 1) == "s")
        } else {
            at
        }
    };
    let word = document.lower(at);
    let capital =
        || document.get(at).is_some_and(|token| token.case != Case::Lower) || document.habit == Habit::Whispering;
    let after = |end: usize| {
        if one_of!(document.lower(end), "day eve night morning weekend wknd week evening afternoon") {
            end + 1
        } else {
            end
        }
    };
    let thing = || {
        one_of!(document.lower(at + 1), "tree trees lights card cards present carol list")
            || one_of!(document.before(at), "merry happy")
    };
    if document.is(at, Classes::HOLIDAY) && (capital() || word.len() > 5) && !thing() {
        return Some(after(at + 1));
    }
    match word {
        "new" if one_of!(document.lower(at + 1), "year years year's") => {
            let end = possessive(at + 2);
            (end > at + 2 || document.lower(at + 1) == "years" || one_of!(document.lower(end), "day eve"))
                .then(|| after(end))
        }
        "fourth" | "4th" if document.lower(at + 1) == "of" && document.lower(at + 2) == "july" => Some(after(at + 3)),
        "july" if one_of!(document.lower(at + 1), "fourth 4th") => Some(after(at + 2)),
        "mardi" if document.lower(at + 1) == "gras" => Some(after(at + 2)),
        "cinco" if document.lower(at + 1) == "de" => Some(after(at + 3)),
        "good" if document.lower(at + 1) == "friday" => Some(at + 2),
        "black" | "ash" | "palm" | "cyber" | "fat" | "super"
            if capital() && one_of!(document.lower(at + 1), "friday wednesday sunday monday tuesday bowl") =>
        {
            Some(after(at + 2 + usize::from(document.lower(at + 1) == "bowl" && document.lower(at + 2) == "sunday")))
        }
        "st" | "saint"
            if one_of!(
                document.lower(after_stop(document, at)),
                "patrick patricks patty pattys patrick's paddy paddys"
            ) =>
        {
            let name = after_stop(document, at);
            let end = possessive(name + 1);
            let own = end > name + 1 || document.lower(name).ends_with('s') || document.lower(end) == "day";
            own.then(|| after(end))
        }
        _ if document.is(at, Classes::NAMED_DAY) => {
            let end = possessive(at + 1);
            let bank = one_of!(document.lower(end), "day eve")
                && (capital() || !one_of!(word, "years king tax super leap earth flag prom graduation derby primary"));
            bank.then(|| after(end + 1))
        }
        _ => None,
    }
}

fn holiday(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(end) = holiday_at(document, at) else { return };
    // "lit up like the Fourth of July" names no day.
    let figure = document.before(at) == "the" && one_of!(document.lower(at.saturating_sub(2)), "like than")
        || one_of!(document.before(at), "like than");
    if figure {
        return;
    }
    report.tokens(relative_before(document, at), end, Kind::Date, HOLIDAY);
}

/// "two days before", "the night after", "the week of", in front of a day.
fn relative_before(document: &Document, at: usize) -> usize {
    if !one_of!(document.before(at), "before after of") || at < 2 {
        return at;
    }
    let unit = at - 2;
    if !one_of!(
        document.lower(unit),
        "day days night nights week weeks weekend eve morning wednesday friday saturday sunday monday tuesday thursday"
    ) {
        return at;
    }
    let mut first = unit;
    while first > 0
        && unit - first < 2
        && (document.before_is(first, Classes::HOUR.or(Classes::NUMBER).or(Classes::ORDINAL))
            || document.digits(first - 1) > 0
            || one_of!(document.before(first), "the couple few a"))
    {
        first -= 1;
    }
    first
}

/// "the day before", "two nights before", "last Christmas", "three weeks ago", "two days later", "the following week".
fn relative(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let unit = one_of!(
        document.lower(at),
        "day days night nights week weeks weekend month months winters summers year years winter summer"
    );
    if matches!(document.lower(at), "yesterday") {
        report.tokens(at, at + 1, Kind::Date, RELATIVE);
    }
    if !unit || at == 0 {
        return;
    }
    let before = document.before(at);
    let counted = document.before_is(at, Classes::HOUR.or(Classes::NUMBER))
        || document.digits(at - 1) > 0
        || one_of!(before, "few couple");
    let after = document.lower(at + 1);
    let ends = document.get(at + 2).is_none_or(|next| next.shape == Shape::Sign);
    let few_days = one_of!(document.lower(at), "day days night nights week weeks");
    let goes_on = one_of!(document.lower(at + 2), "and that he she they we");
    let ago = (counted || before == "a") && after == "ago";
    let earlier = counted && few_days && one_of!(after, "before earlier prior") && (ends || goes_on);
    let the_day = before == "the" && document.lower(at) == "day" && one_of!(after, "before after") && ends;
    let later = THOROUGH && counted && few_days && one_of!(after, "later afterward afterwards");
    if ago || earlier || later || the_day {
        report.tokens(at - 1, at + 2, Kind::Date, RELATIVE);
    }
}
