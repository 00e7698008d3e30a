//! Numbers that name nothing: they count, measure, price, number a section or a model.

use crate::document::{Case, Document, Habit, Shape, Token};
use crate::recognise::{is_known_code, is_pressure};
use crate::spoken;
use crate::vocabulary::{Classes, one_of};

/// Whether a number names nothing: "15 feet", "9mm", ".308", "$40", "Code 3", "Glock seventeen". What counts units of
/// time may still be a `moment`: "forty years", "two hours". What is certain stands in `is_certain`.
pub fn is_harmless_number(document: &Document, at: usize, token: &Token, moment: bool) -> bool {
    let said = token.shape == Shape::Word && token.is(Classes::HOUR.or(Classes::NUMBER));
    if !token.has_digit() && !said {
        return false;
    }
    let hyphen = usize::from(document.lower(at + 1) == "-" && document.glued(at + 1));
    let next = at + 1 + hyphen;
    let unit = (document.measures(next) || document.lower(next) == "hours" && document.digits(at) < 3)
        && !one_of!(document.lower(next), "of and or to in x man point units car time day way hundred thousand")
        && !(moment && is_unit_of_time(document.lower(next)));
    let decimal = document.lower(at + 1) == "."
        && document.glued(at + 2)
        && document.digits(at + 2) > 0
        && document.measures(at + 3);
    let thousands = document.lower(at + 1) == "," && document.glued(at + 2) && document.digits(at + 2) == 3
        || document.digits(at) == 3 && document.before(at) == "," && document.glued(at) && at > 1 && {
            let before = document.digits(at - 2);
            (1..=3).contains(&before) && document.glued(at - 1)
        };
    let old = one_of!(document.lower(next), "year years yr yrs month months week weeks") && {
        let after = next + 1 + usize::from(document.lower(next + 1) == "-");
        one_of!(document.lower(after), "old of ago before earlier after") || document.is(after, Classes::MONTH)
    };
    let part =
        said && (document.is(next, Classes::HOUR.or(Classes::NUMBER)) && is_harmless_tail(document, next, moment));
    let numbered = is_numbered(document, at);
    let dollars = is_money(document, at) || document.lower(at + 1) == "%";
    let pair_of_calibres = document.before(at) == "-"
        && document.glued(at)
        && at > 2
        && document.lower(at - 3) == "."
        && document.glued(at - 2);
    let calibre = document.before(at) == "." && document.glued(at) && at > 1 && !document.glued(at - 1);
    let below_zero = document.before(at) == "minus" && document.digits(at) < 3 && document.lower(at + 1) != ".";
    // "10000", "3500" and "FL210" are heights and amounts, whoever writes them.
    let round =
        token.shape == Shape::Number && (4..=6).contains(&token.length()) && document.lower(at).ends_with("000");
    unit && !old
        || is_list_number(document, at, token)
        || round
        || below_zero
        || numbered
        || decimal
        || thousands
        || is_model_number(document, at)
        || part
        || dollars
        || calibre
        || pair_of_calibres
        || is_known_code(document, at)
}

/// Both numbers of 138/88, or of "162 over 98".
pub fn is_pressure_of_blood(document: &Document, at: usize) -> bool {
    is_pressure(document, at) || is_pressure_in_words(document, at) || at > 1 && is_pressure(document, at - 2)
}

/// Whether a word stands before it whose number is nobody's: "Code 3", "Section 4", "Runway 22".
pub fn is_numbered(document: &Document, at: usize) -> bool {
    // "code 4 4 0 2" is told digit by digit.
    let row = document.digits(at) == 1 && document.digits(at + 1) == 1 && document.digits(at + 2) == 1;
    at > 0
        && !document.glued(at)
        && !row
        && (document.is(at - 1, Classes::PAPER)
            || one_of!(document.before(at), "class veh vehicle")
                && document.get(at).is_some_and(|class| class.length() < 3)
            || one_of!(
                document.before(at),
                "code codes level priority signal channel phase tier stage category lane title step grade series type \
                 rwys runways fl hdg heading squawk aircraft acft"
            ))
}

/// Both numbers of 10-4 and 11-99.
pub fn is_ten_code(document: &Document, at: usize) -> bool {
    let opens = |at: usize| {
        let digits = document.digits(at + 2);
        one_of!(document.lower(at), "10 11")
            && document.lower(at + 1) == "-"
            && document.glued(at + 1)
            && digits > 0
            && digits < 4
    };
    opens(at) || at > 1 && document.before(at) == "-" && document.glued(at) && one_of!(document.lower(at - 2), "10 11")
}

/// 3/4 inch, 5/8; 0.19, which people blow.
pub fn is_part_of_fraction(document: &Document, at: usize) -> bool {
    let joined = |at: usize, sign: &str| {
        document.lower(at) == sign
            && document.glued(at)
            && document.glued(at + 1)
            && document.digits(at + 1) > 0
            && at > 0
            && document.digits(at - 1) > 0
    };
    let fraction = |sign: usize| {
        let parts = document.number(sign.wrapping_sub(1)).zip(document.number(sign + 1));
        let hyphen = usize::from(document.lower(sign + 2) == "-");
        joined(sign, "/")
            && parts.is_some_and(|(over, under)| matches!(under, 2 | 4 | 8 | 16 | 32 | 64) && over < under)
            && one_of!(document.lower(sign + 2 + hyphen), "inch inches in mile ton full of cup tank \"")
    };
    let of_nothing = |sign: usize| {
        joined(sign, ".")
            && document.lower(sign - 1) == "0"
            && document.digits(sign + 1) < 4
            && (sign < 2 || !document.glued(sign - 1))
    };
    [Some(at + 1), at.checked_sub(1)].into_iter().flatten().any(|sign| fraction(sign) || of_nothing(sign))
}

/// $40, and both parts of $4.89.
pub fn is_money(document: &Document, at: usize) -> bool {
    let sign = |at: usize| one_of!(document.before(at), "$ € £") && document.get(at).is_some_and(Token::has_digit);
    sign(at)
        || at > 2 && document.before(at) == "." && document.glued(at) && document.digits(at - 2) > 0 && sign(at - 2)
}

/// Both numbers of 5'11", somebody's height in feet and inches.
pub fn is_height(document: &Document, at: usize) -> bool {
    let feet = |at: usize| {
        document.number(at).is_some_and(|feet| (3..=7).contains(&feet))
            && !document.glued(at)
            && document.lower(at + 1) == "'"
            && document.glued(at + 1)
            && document.glued(at + 2)
            && document.digits(at + 2) > 0
            && document.number(at + 2).is_some_and(|inches| inches < 12)
    };
    feet(at) || at > 1 && feet(at - 2)
}

/// A number, in digits or in words, before a unit of length, weight, speed or pressure that is a word of its own, and both
/// parts of 5.5 before one.
pub fn is_quantity(document: &Document, at: usize) -> bool {
    let unit = |at: usize| {
        one_of!(
            document.lower(at),
            "feet ft inch inches yards yds meters metres mph kph pounds lbs lb kilos kg cm psi ppm volts percent knots \
             gallons litres liters yard foot tonne tonnes ton tons acres"
        ) || document.lower(at) == "km" && document.lower(at + 1) == "/" && document.lower(at + 2) == "h"
    };
    let apart = |at: usize| {
        let hyphen = usize::from(document.lower(at) == "-" && document.glued(at) && document.glued(at + 1));
        (hyphen > 0 || !document.glued(at)) && unit(at + hyphen)
    };
    let decimal = |at: usize| document.lower(at) == "." && document.glued(at) && document.digits(at + 1) > 0;
    // "Four Pounds" with capitals is somebody.
    if let Some((_, length)) = spoken::value(document, at) {
        let named = document.habit == Habit::Mixed && document.get(at + length).is_some_and(Token::is_capital);
        return apart(at + length) && !named;
    }
    let number = (1..=4).contains(&document.digits(at));
    let whole = !document.glued(at) || one_of!(document.before(at), ". ( ~ \" ,");
    number && whole && (apart(at + 1) || !document.glued(at) && decimal(at + 1) && apart(at + 3))
}

/// Both parts of .30-06, 7.62x39 and 5.56; the share of 41%; the aircraft that is a 747.
pub fn is_of_cartridge_or_share(document: &Document, at: usize) -> bool {
    let glued = |at: usize| document.glued(at) && document.glued(at + 1);
    let bore = |at: usize| {
        document.lower(at + 1) == "."
            && glued(at + 1)
            && matches!(
                (document.lower(at), document.lower(at + 2)),
                ("7", "62" | "62x39" | "62x51" | "62x54r") | ("5", "56" | "56x45" | "45x39") | ("6", "5" | "8")
            )
    };
    let inches = |at: usize| {
        document.lower(at + 1) == "-"
            && glued(at + 1)
            && matches!((document.lower(at), document.lower(at + 2)), ("30", "06" | "30") | ("45", "70") | ("25", "06"))
    };
    let share = document.lower(at + 1) == "%" && document.glued(at + 1);
    let jet = one_of!(document.lower(at), "707 727 737 747 757 767 777 787") && one_of!(document.before(at), "a an");
    let first = |at: usize| !document.glued(at) || one_of!(document.before(at), ". (");
    bore(at) && first(at)
        || at > 1 && bore(at - 2)
        || inches(at) && first(at)
        || at > 1 && inches(at - 2)
        || share
        || jet
}

/// 162 over 98.
fn is_pressure_in_words(document: &Document, at: usize) -> bool {
    let pair = |over: usize| {
        let high = document.number(over.wrapping_sub(1)).is_some_and(|high| (85..=260).contains(&high));
        document.lower(over) == "over" && high && document.number(over + 1).is_some_and(|low| (40..=160).contains(&low))
    };
    pair(at + 1) || at > 1 && pair(at - 1)
}

/// 3 of 7, two out of nine.
pub fn is_share(document: &Document, at: usize) -> bool {
    let few = |at: usize| (1..=2).contains(&document.digits(at)) || document.is(at, Classes::HOUR.or(Classes::NUMBER));
    let of = |at: usize| document.lower(at) == "of" && !document.is(at + 1, Classes::MONTH);
    let after = at + 1 + usize::from(document.lower(at + 1) == "out");
    let behind = || at - 2 - usize::from(document.lower(at - 2) == "out");
    let odds = |one: usize| {
        one_of!(document.lower(one), "1 one") && document.lower(one + 1) == "in" && document.digits(one + 2) > 0
    };
    few(at) && (of(after) && few(after + 1) || at > 2 && of(at - 1) && few(behind()))
        || odds(at)
        || at > 1 && odds(at - 2)
}

/// "2." or "3)" where a line begins.
fn is_list_number(document: &Document, at: usize, token: &Token) -> bool {
    token.shape == Shape::Number
        && token.length() < 3
        && (at == 0 || token.line)
        && one_of!(document.lower(at + 1), ". )")
        && document.get(at + 1).is_some_and(|sign| sign.glued)
        && !document.get(at + 2).is_some_and(|next| next.glued)
}

/// Whether a number tells how many there are of what stands after it: "25 burpees", "eleven rungs".
pub fn counts_something(document: &Document, at: usize, token: &Token) -> bool {
    let few = token.shape == Shape::Number && token.length() < 4 || token.is(Classes::HOUR.or(Classes::NUMBER));
    few && document.habit != Habit::Shouting
        && !document.glued(at)
        && document.get(at + 1).is_some_and(|next| {
            next.shape == Shape::Word
                && !next.line
                && !next.glued
                && next.case != Case::Capital
                && next.length() > 3
                && next.lore.common() > 0
                && document.lower(at + 1).ends_with('s')
                && !document.lower(at + 1).ends_with("ss")
                && !is_unit_of_time(document.lower(at + 1))
                && !one_of!(
                    document.lower(at + 1),
                    "days nights shifts weekends summers winters seasons minutes seconds this yrs hers ours always \
                     perhaps was says"
                )
        })
}

/// Whether a number is that of a model: "Glock 17", both of "Ruger 10/22".
pub fn is_model_number(document: &Document, at: usize) -> bool {
    let slash = if document.before(at) == "/" && document.glued(at) { 2 } else { 0 };
    document.digits(at) < 5 && at >= slash && is_after_make(document, at - slash)
}

/// Whether the make of a thing stands before its model: "Glock 17", "Chrysler 300", "S&W Model 10".
fn is_after_make(document: &Document, at: usize) -> bool {
    (1..=3).filter_map(|back| at.checked_sub(back)).any(|before| {
        document.is(before, Classes::MAKE)
            && (before + 1..at).all(|at| one_of!(document.lower(at), "- model mod m series gen mark"))
    })
}

fn is_harmless_tail(document: &Document, at: usize, moment: bool) -> bool {
    let next = at + 1 + usize::from(document.lower(at + 1) == "-");
    document.measures(next)
        && !one_of!(document.lower(next), "of and or to in x year years")
        && !(moment && is_unit_of_time(document.lower(next)))
}

/// Whether a word is a unit of time that may be a part of a moment.
fn is_unit_of_time(word: &str) -> bool {
    one_of!(word, "year years yr yrs month months hour hours hrs week weeks minutes mins minute day days")
}
