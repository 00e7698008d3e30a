//! Ages, and numbers that narrow an agency or a person down: sizes, head counts, an exact speed with its limit.

use super::{Report, Rule};
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const AGE: Rule = ("age", 94, "An age.");
const AGE_WORDS: Rule = ("age.words", 88, "An age in words.");
const AFTER_NAME: Rule = ("age.name", 80, "A number after a name, like an age.");
const SPEED: Rule = ("measure.speed", 78, "An exact speed with the posted one.");
const SIZE: Rule = ("measure.size", 85, "The size of an agency or a town.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.has_digit() {
        age(report, at);
        speed(report, at);
    }
    if token.has_digit() || token.is(Classes::HOUR.or(Classes::NUMBER)) {
        age_in_words(report, at);
        sizes(report, at);
    }
    decade(report, at);
}

fn joint(document: &Document, at: usize) -> usize {
    usize::from(document.lower(at) == "-")
}

/// The place after what makes a number an age, when something does: YOA, yo, y/o, -year-old, years of age.
fn end_of_age(document: &Document, next: usize) -> Option<usize> {
    let next = next + joint(document, next);
    match document.lower(next) {
        "yoa" | "yo" | "yom" | "yof" | "yr.old" => Some(next + 1),
        "y" if one_of!(document.lower(next + 1), "/ . -") && document.lower(next + 2) == "o" => {
            let end = next + 3;
            Some(if one_of!(document.lower(end), "/ .") && document.lower(end + 1) == "a" && document.glued(end + 1) {
                end + 2
            } else {
                end + usize::from(document.lower(end) == "." && document.lower(next + 1) == ".")
            })
        }
        "year" | "years" | "yr" | "yrs" | "month" | "months" | "week" | "weeks" => {
            let stop = next + 1 + usize::from(document.lower(next + 1) == ".");
            let old = stop + joint(document, stop);
            match document.lower(old) {
                "old" | "olds" => Some(old + 1),
                "of" if document.lower(old + 1) == "age" => Some(old + 2),
                "young" => Some(old + 1),
                _ => None,
            }
        }
        _ => None,
    }
}

/// 31 YOA, 24-year-old, 52yo, aged 52, a 19 y/o, "Boswell, 34,", W/M 27.
fn age(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.shape == Shape::Mixed {
        let lower = document.lower(at);
        let digits = lower.trim_end_matches(|letter: char| letter.is_alphabetic());
        let unit = &lower[digits.len()..];
        if digits.len() <= 3
            && one_of!(unit, "yo yoa y yr yrs year yom yof m f")
            && digits.parse::<u32>().is_ok_and(|age| (1..=110).contains(&age))
        {
            let tail = match (unit, document.lower(at + 1), document.lower(at + 2)) {
                ("y", "/", "o") => Some(at + 3),
                ("yr" | "yrs" | "year", "old", _) => Some(at + 2),
                ("yr" | "yrs" | "year", "-", "old") => Some(at + 3),
                ("yo" | "yoa" | "yom" | "yof", _, _) => Some(at + 1),
                ("m" | "f", "," | ")" | "." | ";", _) if digits.len() == 2 && one_of!(document.before(at), ", (") => {
                    Some(at + 1)
                }
                _ => None,
            };
            if let Some(end) = tail {
                report.tokens(at, end, Kind::Age, AGE);
            }
        }
        return;
    }
    let Some(_) = document.number(at).filter(|age| (1..=110).contains(age)) else { return };
    if let Some(end) = end_of_age(document, at + 1) {
        let range = document.before(at) == "-" && at > 1 && document.digits(at - 2) > 0;
        report.tokens(if range { at - 2 } else { at }, end, Kind::Age, AGE);
        return;
    }
    // Aguilar, 5 mos
    let months = one_of!(document.lower(at + 1), "mos mo months wks")
        && document.before(at) == ","
        && (after_name(document, at) || at > 1 && document.get(at - 2).is_some_and(|token| token.lore.last() > 2));
    if months {
        report.tokens(at, at + 2, Kind::Age, AGE);
        return;
    }
    let said = one_of!(document.before(at), "aged age ages turned turning")
        || document.before(at) == ":" && document.lower(at.saturating_sub(2)) == "age";
    let subject = is_said_of_someone(document, at)
        && (one_of!(document.lower(at + 1), ". , ; ) ! and but at w with when") || document.get(at + 1).is_none())
        && !(document.lower(at + 1) == "." && document.glued(at + 2));
    if said || subject && document.digits(at) <= 2 {
        report.tokens(at, at + 1, Kind::Age, AGE);
    } else if after_name(document, at) {
        report.tokens(at, at + 1, Kind::Age, AFTER_NAME);
    }
}

/// "She was", "my son is only", "the operator, Brock Tillman, was": what makes the number after it an age.
fn is_said_of_someone(document: &Document, at: usize) -> bool {
    one_of!(document.before(at), "is was 's s were am m maybe about only just barely hes shes im")
        && at > 1
        && (1..=4).filter_map(|back| at.checked_sub(back)).any(|at| {
            let name = document.get(at).is_some_and(|token| {
                token.case == Case::Capital
                    && document.habit == Habit::Mixed
                    && token.lore.first().max(token.lore.last()) > 2
                    && !token.is(Classes::MAKE.or(Classes::HARMLESS))
            });
            one_of!(
                document.lower(at),
                "he she hes shes who him kid son daughter i im boy girl man woman driver \
                 operator suspect subject mother father wife husband brother sister passenger male female rider \
                 clerk"
            ) || name && document.lower(at + 1) != "'"
        })
}

/// Boswell, 34, of … ; Boswell (34).
fn after_name(document: &Document, at: usize) -> bool {
    if document.digits(at) != 2 && document.digits(at) != 1 || at < 2 {
        return false;
    }
    let closes = matches!((document.before(at), document.lower(at + 1)), ("," | "(", "," | "." | ";" | ")"))
        && !document.glued(at + 2) | !matches!(document.lower(at + 1), ".");
    let before = document.get(at - 2);
    let named = before.is_some_and(|token| {
        token.is_capital()
            && !token.is(Classes::MONTH
                .or(Classes::WEEKDAY)
                .or(Classes::UNIT_CUE)
                .or(Classes::NUMBER_CUE)
                .or(Classes::NUMBERED))
            || document.lower(at - 2) == ")"
    }) || before.is_some_and(|token| {
        token.shape == Shape::Word && (token.lore.first() > 2 || token.lore.last() > 3) && token.lore.common() < 5
    });
    let described = document.before(at) == ","
        && before.is_some_and(|token| {
            one_of!(document.lower(at - 2), "male female man woman kid son daughter girl boy mother wife")
                || token.is(Classes::SUFFIX)
        });
    closes && (named || described) && document.digits(at) == 2
}

/// Nineteen, fifty-eight, "fourteen year old", "was nineteen".
fn age_in_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let word = |at: usize| {
        document.is(at, Classes::HOUR.or(Classes::NUMBER))
            && document.get(at).is_some_and(|token| token.shape == Shape::Word)
            && !one_of!(document.lower(at), "noon midnight oh zero dozen thousand")
    };
    if !word(at) || at > 0 && (word(at - 1) || document.before(at) == "-" && at > 1 && word(at - 2)) {
        return;
    }
    let mut end = at + 1;
    if document.lower(end) == "-" && word(end + 1) {
        end += 2;
    } else if word(end) && one_of!(document.lower(at), "twenty thirty forty fifty sixty seventy eighty ninety") {
        end += 1;
    }
    if let Some(old) = end_of_age(document, end) {
        report.tokens(at, old, Kind::Age, AGE_WORDS);
        return;
    }
    let closes = one_of!(document.lower(end), ", . ; ) !") || document.get(end).is_none();
    let teens = one_of!(
        document.lower(at),
        "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy \
             eighty ninety"
    );
    let named = at > 1
        && one_of!(document.before(at), ", (")
        && document.get(at - 2).is_some_and(|token| token.is_capital())
        && closes;
    let said = one_of!(document.before(at), "aged age turned")
        || document.before(at) == "of"
            && at > 1
            && one_of!(document.lower(at - 2), "boy girl kid child son daughter youth");
    let listed = named && document.before(at) == "," && document.lower(end) == "," && !is_hour(document, at);
    let subject = (closes || one_of!(document.lower(end), "and but now"))
        && is_said_of_someone(document, at)
        && !counts_things(document, at);
    if said || listed || (teens || small_child(document, at)) && (named || subject) {
        report.tokens(at, end, Kind::Age, AGE_WORDS);
    }
}

/// Whether a clock may be meant: "Monday, six, at the depot".
fn is_hour(document: &Document, at: usize) -> bool {
    document.is(at - 2, Classes::MONTH.or(Classes::WEEKDAY).or(Classes::HOLIDAY).or(Classes::NAMED_DAY))
}

/// "there were six and": numbers that count people, not years.
fn counts_things(document: &Document, at: usize) -> bool {
    one_of!(document.before(at), "were about only")
        || one_of!(document.lower(at.saturating_sub(2)), "there here we they it")
}

fn small_child(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "four five six seven eight nine ten eleven twelve")
        && (1..=4).filter_map(|back| at.checked_sub(back)).any(|at| {
            one_of!(
                document.lower(at),
                "girl boy kid son daughter child grandson granddaughter nephew niece she he shes hes"
            )
        })
}

/// Late thirties, mid-60s, in his early twenties.
fn decade(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !document.is(at, Classes::DECADE) {
        return;
    }
    // "Two males, 19 and 60s": in digits, where no weather and no year is told.
    let bare = document.get(at).is_some_and(Token::has_digit)
        && one_of!(document.before(at), ", and or ( maybe about")
        && !one_of!(document.lower(at + 1), "and degrees outside");
    if bare {
        report.tokens(at, at + 1, Kind::Age, AGE_WORDS);
        return;
    }
    let mut first = at;
    first -= usize::from(document.before(first) == "-" && document.glued(at));
    let qualified = one_of!(document.before(first), "late early mid middle upper lower");
    if qualified {
        first -= 1;
    }
    let own = one_of!(document.before(at), "his her their in the")
        && one_of!(document.lower(at.saturating_sub(2)), "in his her probably maybe");
    if qualified || own && document.before(at) != "the" || matches!(document.lower(at), "teens") && own {
        report.tokens(if qualified { first } else { at }, at + 1, Kind::Age, AGE_WORDS);
    }
}

/// A 12-officer department, a 50-square-mile town, 14 sworn, 312 students, a town of 900, the four of us.
fn sizes(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let next = at + 1 + joint(document, at + 1);
    let dash = next > at + 1 || document.lower(at + 1) == "+";
    let unit = document.lower(next);
    let dashed = joint(document, next + 1);
    let agency = one_of!(
        document.lower(next + 1 + dashed),
        "department agency dept pd force office so shop squad roster outfit jail unit patrol town police"
    );
    let sworn = unit == "sworn" || matches!(document.lower(next + 1), "sworn");
    if dash && one_of!(unit, "officer man person deputy member bed car cop trooper") && agency || sworn {
        report.tokens(at, next + 1 + usize::from(matches!(document.lower(next + 1), "sworn")), Kind::Measure, SIZE);
    } else if unit == "square" && one_of!(document.lower(next + 1 + dashed), "mile miles") {
        report.tokens(at, next + 2 + dashed, Kind::Measure, SIZE);
    } else if one_of!(unit, "students pupils undergraduates residents inhabitants souls")
        || THOROUGH && one_of!(unit, "kids children inmates") && document.number(at).is_some_and(|number| number > 49)
        || THOROUGH
            && one_of!(unit, "officers deputies troopers constables technicians dispatchers wardens")
            && one_of!(document.before(at), "have has had 've got")
            && one_of!(
                document.lower(at.saturating_sub(2)),
                "i we they department agency office town county city ' only"
            )
    {
        report.tokens(at, next + 1, Kind::Measure, SIZE);
    } else if (document.before(at) == "of"
        && one_of!(
            document.lower(at.saturating_sub(2)),
            "town population village city department agency force county pop shop squad"
        )
        || one_of!(document.before(at), "pop population")
        || document.before(at) == "." && document.lower(at.saturating_sub(2)) == "pop")
        && document.get(at).is_some_and(|token| token.shape != Shape::Mixed)
    {
        let mut end = at + 1;
        while one_of!(document.lower(end), ", thousand hundred people") && end < at + 5
            || document.before(end) == "," && document.digits(end) == 3
        {
            end += 1;
        }
        while document.before(end) == "," {
            end -= 1;
        }
        report.tokens(at, end, Kind::Measure, SIZE);
    } else if THOROUGH
        && document.lower(next) == "of"
        && document.lower(next + 1) == "us"
        && document.get(at).is_some_and(|token| token.shape == Shape::Word)
        && (one_of!(document.lower(next + 2), "here on total in , work sworn full")
            && one_of!(document.before(at), "are only just re s there's theres")
            || THOROUGH
                && one_of!(document.lower(next + 2), "cover covered work police patrol")
                && document.begins_sentence(at))
    {
        report.tokens(at, next + 2, Kind::Measure, SIZE);
    }
}

/// 72 in a 45; 88 mph in a posted 55; 74 in a 35 zone.
fn speed(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(speed) = document.number(at) else { return };
    let mut next = at + 1;
    next += usize::from(document.lower(next) == "mph");
    if !one_of!(document.lower(next), "in on") || !one_of!(document.lower(next + 1), "a the an") {
        return;
    }
    next += 2;
    next += usize::from(document.lower(next) == "posted");
    if document.number(next).is_some_and(|limit| limit < speed && limit >= 5)
        && !document.glued(next + 1) | !document.get(next + 1).is_some_and(|token| token.has_digit())
    {
        let end = next + 1 + usize::from(document.lower(next + 1) == "mph");
        report.tokens(at, end, Kind::Measure, SPEED);
    }
}
