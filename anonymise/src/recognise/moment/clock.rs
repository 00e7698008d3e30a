//! Clock times: 3:15 a.m., 0412 hrs, half past two.

use super::super::{Report, Rule};
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const CLOCK: Rule = ("time.clock", 95, "A clock time.");
const MILITARY: Rule = ("time.hours", 95, "A time of four digits.");
const SPELLED: Rule = ("time.words", 84, "A clock time in words.");
const BARE: Rule = ("time.bare", 70, "Digits that can be a clock time.");

pub fn at(report: &mut Report<'_>, at: usize) {
    if report.document.get(at).is_some_and(|token| token.has_digit()) {
        clock(report, at);
    }
    spelled(report, at);
}

fn is_military(time: u32) -> bool {
    time / 100 < 25 && time % 100 < 60
}

/// 3:15 a.m., 3 am, 15:20, 0412 hrs, 2030 hours, 1622Z, 530pm, 130 in the morning, "at 2140".
fn clock(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let letters = document.lower(at);
    let digits = letters.trim_end_matches(|letter: char| letter.is_alphabetic());
    let unit = &letters[digits.len()..];
    let number = digits.parse::<u32>().ok().filter(|_| digits.len() <= 6);
    if let (Shape::Mixed, Some(number)) = (token.shape, number) {
        let military = (digits.len() == 4 || digits.len() == 3) && is_military(number);
        let hours = one_of!(unit, "hrs hr hours h z zulu hour");
        let half =
            one_of!(unit, "am pm a p ish") && (number <= 12 && number > 0 || number >= 100 && is_military(number));
        if military && hours && digits.len() == 4
            || half
                && (unit != "a" && unit != "p" || digits.len() >= 3)
                && !(unit == "ish" && digits.len() > 2 && !military)
        {
            let range = document.lower(at + 1) == "-" && document.get(at + 2).is_some_and(|next| next.has_digit());
            let _ = range;
            report.tokens(at, at + 1, Kind::Time, CLOCK);
        }
    }
    let Some(hour) = document.number(at) else { return };
    if token.glued
        && (document.before(at) == ":" && at > 1 && document.digits(at - 2) > 0
            || document.before(at) == "." && document.get(at - 1).is_some_and(|dot| dot.glued))
        || document.before(at) == "$"
        || document.before(at) == "#"
    {
        return;
    }
    military(report, at, hour);
    // Hours and minutes, with seconds.
    let colon = one_of!(document.lower(at + 1), ": ;")
        && document.glued(at + 1)
        && document.glued(at + 2)
        && document.digits(at + 2) == 2;
    let dot = document.lower(at + 1) == "." && document.digits(at + 2) == 2 && document.glued(at + 2);
    let minute = document.number(at + 2).is_some_and(|minute| minute < 60) && hour < 25;
    let minute_with_half = document.get(at + 2).is_some_and(|token| token.shape == Shape::Mixed)
        && one_of!(document.lower(at + 1), ": .")
        && document.glued(at + 2)
        && hour < 13
        && {
            let letters = document.lower(at + 2);
            let digits = letters.trim_end_matches(|letter: char| letter.is_alphabetic());
            digits.len() == 2 && one_of!(&letters[2..], "am pm a p hrs h")
        };
    if minute_with_half {
        report.tokens(at, at + 3, Kind::Time, CLOCK);
        return;
    }
    let mut end = if (colon || dot) && minute { at + 3 } else { at + 1 };
    while end > at + 1 && document.lower(end) == ":" && document.glued(end + 1) && document.digits(end + 1) == 2 {
        end += 2;
    }
    let half = half_of_day(document, end);
    // "tower 2 that morning"
    let numbered = THOROUGH && one_of!(document.lower(end), "that this") && document.before_is(at, Classes::UNIT_CUE);
    let said = if numbered { end } else { end_of_said_half(document, end) };
    let plausible = (1..=12).contains(&hour) || hour >= 100 && is_military(hour) && hour < 1300;
    if half > end && (plausible || end > at + 1) {
        report.tokens(at, half, Kind::Time, CLOCK);
    } else if said > end && (plausible && (token.length() >= 1) || end > at + 1) {
        report.tokens(at, said, Kind::Time, CLOCK);
    } else if end > at + 1 && colon {
        let hours = usize::from(one_of!(document.lower(end), "hrs hours hr h"));
        report.tokens(at, end + hours, Kind::Time, CLOCK);
    } else if document.lower(at + 1) == "o'clock" && !is_bearing(document, at, at + 2) {
        report.tokens(at, at + 2, Kind::Time, CLOCK);
    }
}

/// Four digits: with "hrs" always, after "at" and the like mostly, at the start of a line of a log.
fn military(report: &mut Report<'_>, at: usize, time: u32) {
    let document = report.document;
    if document.digits(at) != 4 && document.digits(at) != 3 || !is_military(time) {
        return;
    }
    // 2024-MISC-0058, 24-0233: the end of a code.
    let joined =
        document.before(at) == "-" && document.glued(at) && document.get(at - 1).is_some_and(|dash| dash.glued);
    if joined && !(at > 1 && matches!(document.digits(at - 2), 3 | 4)) {
        return;
    }
    let four = document.digits(at) == 4;
    let colon = document.lower(at + 1) == ":" && document.digits(at + 2) == 2 && document.glued(at + 2);
    let end = if colon { at + 3 } else { at + 1 };
    if one_of!(document.lower(end), "hrs hr hours h zulu military") && (four || document.lower(end) == "hrs") {
        report.tokens(at, end + 1, Kind::Time, MILITARY);
        return;
    }
    if !four {
        return;
    }
    let before = document.before(at);
    let decade = (1950..2040).contains(&time) && !colon;
    let cue = one_of!(
        before,
        "at around about approximately approx @ by until till since between circa time from after before past \
             roughly near ca ~ to thru and - nearly almost apx abt tod hrs / , on the"
    );
    let strong = one_of!(before, "at around about approximately approx @ by until till ~ abt apx roughly");
    let someone = one_of!(document.lower(end), "inmate officer deputy person man inmates officers");
    let line = document.get(at).is_some_and(|token| token.line);
    let sentence =
        THOROUGH && document.habit == Habit::Mixed && document.get(end).is_some_and(|next| next.case == Case::Capital);
    let counted = document.measures(end)
        && !(strong && someone)
        && !(line && (someone || sentence))
        && !one_of!(document.lower(end), "in and or to x units calls")
        || one_of!(document.lower(end), "block blk n s e w north south east west")
        || document.is(end + 1, Classes::STREET_END)
        || document.is(end + 2, Classes::STREET_END);
    if counted {
        return;
    }
    if line
        || cue
            && (!decade || strong && document.plain(at).ends_with(|last: char| last != '9') && before != "about")
            && before != "the"
            && before != "on"
            && before != ","
            && before != "/"
            && before != "from"
    {
        report.tokens(at, end, Kind::Time, MILITARY);
    } else if !decade
        && (time < 1000 && document.plain(at).starts_with('0') || cue)
        && !document
            .get(at)
            .is_some_and(|token| token.glued && document.before(at) != "(" && document.before(at) != "/")
    {
        report.tokens(at, end, Kind::Time, BARE);
    }
}

/// Whether an hour of the clock is a direction: "my three o'clock", "2 o'clock high", "12 o'clock position".
fn is_bearing(document: &Document, at: usize, end: usize) -> bool {
    one_of!(document.before(at), "my our their his her your - the")
        || one_of!(document.lower(end), "position pos posit high low level to -")
}

/// Whether the hour that ends here ends what is said, so that it is no count: "twenty after nine", not "ten after two hits".
fn ends_clause(document: &Document, at: usize) -> bool {
    end_of_said_half(document, at) > at
        || half_of_day(document, at) > at
        || document.get(at).is_none()
        || one_of!(document.lower(at), ". , ; when we i and on that")
}

/// The place after "am", "p.m." or "a.m".
fn half_of_day(document: &Document, at: usize) -> usize {
    match document.lower(at) {
        "am" | "pm" => at + 1,
        "a" | "p" if document.lower(at + 1) == "." && document.lower(at + 2) == "m" => {
            if document.lower(at + 3) == "." && document.glued(at + 3) { at + 4 } else { at + 3 }
        }
        "a" | "p" if document.glued(at) => at + 1,
        _ => at,
    }
}

/// The place after "in the morning", "at night", "that afternoon".
fn end_of_said_half(document: &Document, at: usize) -> usize {
    match (document.lower(at), document.lower(at + 1), document.lower(at + 2)) {
        ("in", "the", "morning" | "mornin" | "mornings" | "afternoon" | "evening") => at + 3,
        ("at", "night" | "nite" | "nights", _) | ("that" | "this", "morning" | "afternoon" | "evening", _) => at + 2,
        _ => at,
    }
}

/// Twenty-two forty, twenty-three hundred, twenty hundred hours.
fn hours_of_a_day(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let dash = |at: usize| usize::from(document.lower(at) == "-" && document.glued(at));
    let unit = at + 1 + dash(at + 1);
    let minutes = if one_of!(document.lower(unit), "one two three") { unit + 1 } else { at + 1 };
    let tens = one_of!(document.lower(minutes), "ten fifteen twenty thirty forty fifty hundred");
    if !tens || minutes == at + 1 && dash(minutes) > 0 {
        return;
    }
    let more = minutes + 1 + dash(minutes + 1);
    let mut end = if document.is(more, Classes::HOUR) { more + 1 } else { minutes + 1 };
    end += usize::from(one_of!(document.lower(end), "hours hrs"));
    let thousands = document.lower(minutes) == "hundred" && minutes == at + 1;
    if !document.measures(end) && !thousands {
        report.tokens(at, end, Kind::Time, SPELLED);
    }
}

/// Half past two, a quarter to six, three o'clock, two thirty in the morning, oh three hundred, noon, dusk.
fn spelled(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let hour =
        |at: usize| document.is(at, Classes::HOUR) || document.number(at).is_some_and(|hour| (1..=12).contains(&hour));
    let word = document.lower(at);
    let part = one_of!(word, "half quarter ten twenty five twenty-five minutes fifteen thirty forty")
        || document.number(at).is_some_and(|minute| matches!(minute, 5 | 10 | 15 | 20 | 25));
    if part
        && one_of!(document.lower(at + 1), "past to till til after before of")
        && hour(at + 2)
        && !(document.lower(at + 1) == "to" && document.measures(at + 3))
        && !(one_of!(document.lower(at + 1), "of after before")
            && word != "quarter"
            && !(one_of!(word, "twenty ten five twenty-five") && ends_clause(document, at + 3)))
        && !(document.lower(at + 1) == "to" && document.number(at).is_some())
    {
        let ambiguous = document.lower(at + 1) == "to"
            && !one_of!(word, "quarter half")
            && (document.measures(at + 3)
                || document.get(at + 3).is_some_and(|next| {
                    next.shape == Shape::Word
                        && end_of_said_half(document, at + 3) == at + 3
                        && !one_of!(document.lower(at + 3), "that when i we and on in at")
                }));
        if !ambiguous {
            let end = end_of_said_half(document, at + 3).max(half_of_day(document, at + 3));
            report.tokens(at - usize::from(at > 0 && document.before(at) == "a"), end, Kind::Time, SPELLED);
        }
        return;
    }
    if one_of!(word, "noon midnight noonish sunup sundown")
        && !one_of!(document.lower(at + 1), "shift watch shifts oil blue black crew car snack")
    {
        report.tokens(at, at + 1, Kind::Time, SPELLED);
        return;
    }
    if one_of!(word, "dusk dawn sunrise sunset daybreak nightfall")
        && one_of!(document.before(at), "at before after around about near by until past")
    {
        report.tokens(at, at + 1, Kind::Time, SPELLED);
        return;
    }
    if word == "half" && hour(at + 1) && end_of_said_half(document, at + 2) > at + 2 {
        report.tokens(at, end_of_said_half(document, at + 2), Kind::Time, SPELLED);
        return;
    }
    if word == "twenty" {
        hours_of_a_day(report, at);
    }
    if !hour(at) {
        if one_of!(word, "oh zero")
            && (document.is(at + 1, Classes::HOUR))
            && (document.is(at + 2, Classes::NUMBER) || document.lower(at + 2) == "-")
            && !one_of!(document.lower(at + 2), "oh zero")
        {
            let mut end = at + 2;
            while (document.is(end, Classes::NUMBER.or(Classes::HOUR))
                || document.lower(end) == "-"
                || one_of!(document.lower(end), "hours hrs"))
                && end < at + 8
            {
                end += 1;
            }
            report.tokens(at, end, Kind::Time, SPELLED);
        }
        return;
    }
    if one_of!(document.lower(at + 1), "o'clock oclock") {
        if is_bearing(document, at, at + 2) {
            return;
        }
        report.tokens(at, end_of_said_half(document, at + 2), Kind::Time, SPELLED);
        return;
    }
    if document.number(at).is_some() {
        return;
    }
    let dash = |at: usize| at + usize::from(document.lower(at) == "-");
    let minutes = dash(at + 1);
    let tens =
        one_of!(document.lower(minutes), "fifteen twenty thirty forty fifty ten forty-five eleven twelve oh hundred");
    if tens {
        let mut end = minutes + 1;
        let units = dash(end);
        if document.is(units, Classes::HOUR)
            && (units > end || one_of!(document.lower(minutes), "twenty thirty forty fifty oh"))
            && !document.measures(units + 1)
        {
            end = units + 1;
        }
        let half = half_of_day(document, end).max(end_of_said_half(document, end));
        let hours = if one_of!(document.lower(end), "hours hrs") { end + 1 } else { end };
        let cue = one_of!(document.before(at), "at around about by until till past since before after");
        if half > end {
            report.tokens(at, half, Kind::Time, SPELLED);
        } else if hours > end {
            report.tokens(at, hours, Kind::Time, SPELLED);
        } else if cue
            && !document.measures(end)
            && !one_of!(document.lower(minutes), "hundred ten eleven twelve twenty")
        {
            report.tokens(at, end, Kind::Time, SPELLED);
        }
        return;
    }
    let half = half_of_day(document, at + 1).max(end_of_said_half(document, at + 1));
    if half > at + 1 {
        report.tokens(at, half, Kind::Time, SPELLED);
    }
}
