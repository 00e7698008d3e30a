//! Units and call signs.

#[cfg(feature = "lexicon")]
mod said;

use super::{Report, Rule, is_known_code};
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const VEHICLE: Rule = ("unit.cue", 90, "A number after a word for a unit.");
const CALL_SIGN: Rule = ("unit.call_sign", 92, "A radio call sign.");
const SHORT: Rule = ("unit.short", 80, "A letter and a number, like a call sign.");
const PHONETIC: Rule = ("phonetic", 90, "Letters spelled in words, like a name or a plate.");
const SHAPE: Rule = ("unit.shape", 78, "Digits and a letter, like a call sign.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.shape == Shape::Sign {
        return;
    }
    cued(report, at);
    said(report, at);
    spelled(report, at);
    #[cfg(feature = "lexicon")]
    said::at(report, at);
    call_sign(report, at);
    if !token.glued || one_of!(document.before(at), "( / \" [") {
        short(report, at);
    }
}

/// A number, or a code with a digit, of at most five letters.
fn numbered(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| token.has_digit() && token.length() <= 6 && !token.line)
}

fn dash(document: &Document, at: usize) -> bool {
    document.lower(at) == "-" && document.glued(at) && document.glued(at + 1)
}

/// The place after a number and what is joined to it by hyphens.
fn end_of_number(document: &Document, at: usize) -> usize {
    let mut end = at + 1;
    while dash(document, end)
        && document
            .get(end + 1)
            .is_some_and(|token| token.has_digit() || token.is_letter() || token.is(Classes::PHONETIC))
        && end < at + 6
    {
        end += 2;
    }
    end
}

/// Whether what follows a number makes it a measure: "the car 2 feet away".
fn counted(document: &Document, end: usize) -> bool {
    let next = end + usize::from(document.lower(end) == "-" && document.glued(end));
    document.measures(next)
        && !one_of!(
            document.lower(next),
            "and or to in of x car deputy officer man hit hits shot units point stops stop calls times agents way"
        )
        || document.lower(end) == "%"
}

/// Whether a word stands before the number of a unit.
fn is_cue(document: &Document, at: usize) -> bool {
    document.is(at, Classes::UNIT_CUE)
        || one_of!(document.lower(at), "troop division dorm company")
        || THOROUGH && one_of!(document.lower(at), "agent marshal warden")
}

/// Car 7, Unit 512, Post 4B, K9-3, K-9 Two, Boat 3.
fn cued(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let mut next = at + 1;
    let stop = |at: usize| document.lower(at) == "." && document.glued(at);
    let office = matches!((document.lower(at), document.lower(at + 2)), ("s", "o") | ("p", "d") | ("s", "p"));
    if document.lower(at) == "k" && dash(document, at + 1) && document.lower(at + 2) == "9" {
        next = at + 3;
    } else if THOROUGH && office && stop(at + 1) && stop(at + 3) && numbered(document, at + 4) {
        // S.O. 12
        report.tokens(at, end_of_number(document, at + 4), Kind::Unit, VEHICLE);
        return;
    } else if !is_cue(document, at) {
        return;
    }
    next += usize::from(dash(document, next) || document.lower(next) == "#");
    next += usize::from(one_of!(document.lower(next), "number no") && numbered(document, next + 1));
    let lettered = document.get(next).is_some_and(|token| token.is_letter() && !token.glued && !token.line);
    if lettered && dash(document, next + 1) && numbered(document, next + 2) {
        report.tokens(at, end_of_number(document, next + 2), Kind::Unit, VEHICLE);
        return;
    }
    let cue = document.lower(at);
    let capital = document.get(at).is_some_and(|token| token.case != Case::Lower);
    let spelled = document.is(next, Classes::HOUR)
        && document.get(next).is_some_and(|token| token.case != Case::Lower || document.habit != Habit::Mixed);
    if numbered(document, next) {
        let end = end_of_number(document, next);
        let ordinal = document.lower(next).ends_with("th")
            || document.lower(next).ends_with("nd")
            || document.lower(next).ends_with("rd")
            || document.lower(next).ends_with("st");
        let sure = capital
            || document.habit != Habit::Mixed
            || one_of!(
                cue,
                "unit car squad engine medic post sector beat ladder boat k9 cruiser ambulance district zone"
            );
        if !counted(document, end) && !ordinal && sure && !matches!(document.lower(next), "911") {
            report.tokens(at, end, Kind::Unit, VEHICLE);
        }
        return;
    }
    let in_words = spelled
        && (document.habit == Habit::Mixed || one_of!(cue, "k9 unit car engine medic air"))
        && !document.measures(next + 1)
        && document.lower(next) != "one";
    let letter = one_of!(cue, "troop division platoon squad team sector zone district dorm company")
        && document.get(next).is_some_and(|token| token.case == Case::Initial && !token.glued && !token.line)
        && !matches!(document.plain(next), "A" | "I");
    let quiet = document.is(next, Classes::HOUR)
        && !one_of!(document.lower(next), "one noon midnight")
        && one_of!(cue, "car unit engine medic squad ladder k9 boat beat sam")
        && !document.is(next + 1, Classes::MEASURE.or(Classes::ROLE))
        && document.get(next + 1).is_none_or(|token| token.lore.common() > 4 || token.shape == Shape::Sign);
    if capital && (in_words || letter) || quiet {
        report.tokens(at, next + 1, Kind::Unit, VEHICLE);
    } else if document.is(next, Classes::PHONETIC)
        && document.get(next).is_some_and(|token| token.length() > 1)
        && capital
        && one_of!(cue, "unit car team squad sector district troop beat platoon company")
        && document.get(next).is_some_and(|token| token.is_capital())
        && document.habit == Habit::Mixed
    {
        let end = if numbered(document, next + 1) { next + 2 } else { next + 1 };
        report.tokens(at, end, Kind::Unit, VEHICLE);
    }
}

/// Tango Hotel Alpha Oscar: three words of a radio alphabet or more, which spell a name or a plate.
fn spelled(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let letter =
        |at: usize| document.is(at, Classes::PHONETIC) && document.get(at).is_some_and(|token| token.length() > 2);
    if !letter(at) || at > 0 && letter(at - 1) {
        return;
    }
    let end = (at..at + 20).find(|&at| !letter(at)).unwrap_or(at + 20);
    if end > at + 2 {
        report.tokens(at, end, Kind::Other, PHONETIC);
    }
}

/// "Call sign one four two", "callsign Trojan 914": digits in words, and a number after a word or two.
fn said(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !(document.lower(at) == "sign" && document.before(at) == "call" || document.lower(at) == "callsign") {
        return;
    }
    let first = at + 1 + usize::from(one_of!(document.lower(at + 1), "is was : ,"));
    let number = |at: usize| document.is(at, Classes::HOUR.or(Classes::NUMBER)) || document.digits(at) > 0;
    let word = |at: usize| {
        document.get(at).is_some_and(|token| {
            let capital = token.is_capital() || document.habit == Habit::Whispering;
            token.shape == Shape::Word && capital && !token.line && !token.is(Classes::COMMON.or(Classes::BOUND))
        })
    };
    let after_words = || {
        let end = (first..=first + 2).find(|&at| !word(at))?;
        Some(end + usize::from(dash(document, end))).filter(|&at| number(at))
    };
    let digits = if THOROUGH { after_words().unwrap_or(first) } else { first };
    let end = (digits..digits + 6).find(|&at| !number(at) && document.lower(at) != "-").unwrap_or(digits + 6);
    if end > digits {
        report.tokens(first, end, Kind::Unit, VEHICLE);
    }
}

/// "Bravo seven", "two adam six": a word of a radio alphabet that is little else, before a number in words.
fn in_words(document: &Document, at: usize) -> bool {
    let next = at + 1 + usize::from(dash(document, at + 1));
    let radio = one_of!(
        document.lower(at),
        "adam bravo sierra tango foxtrot zebra lincoln nora ocean kilo lima zulu yankee quebec papa oscar delta alpha \
             alfa whiskey ida boy edward"
    );
    radio
        && document.is(next, Classes::HOUR)
        && !one_of!(document.lower(next), "one noon midnight")
        && !document.measures(next + 1)
}

/// 4-Adam-12, 5 Adam 3, 2-PAUL-61, david 14, Echo 5, 3 Lincoln 30.
fn call_sign(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let phonetic =
        |at: usize| document.is(at, Classes::PHONETIC) && document.get(at).is_some_and(|token| token.length() > 1);
    let number = |at: usize| {
        document.get(at).is_some_and(|token| token.shape == Shape::Number && token.length() <= 4)
            || document.is(at, Classes::HOUR.or(Classes::NUMBER)) && document.is(at, Classes::HOUR)
    };
    let skip = |at: usize| at + usize::from(dash(document, at));
    let begins_line = |at: usize| document.get(at).is_some_and(|token| token.line);
    if number(at) && begins_line(skip(at + 1)) {
        return;
    }
    // "one lincoln forty"
    let said = |at: usize| document.is(at, Classes::HOUR.or(Classes::NUMBER));
    if THOROUGH
        && said(at)
        && phonetic(skip(at + 1))
        && said(skip(skip(at + 1) + 1))
        && !one_of!(document.lower(skip(at + 1)), "how love easy dog item able")
    {
        report.tokens(at, skip(skip(at + 1) + 1) + 1, Kind::Unit, CALL_SIGN);
        return;
    }
    if number(at) {
        let word = skip(at + 1);
        let ray = THOROUGH && document.lower(word) == "x" && document.lower(skip(word + 1)) == "ray";
        let word = if ray { skip(word + 1) } else { word };
        if !phonetic(word) && !ray || document.digits(at) > 3 && word == at + 1 {
            return;
        }
        let last = skip(word + 1);
        let digits = document.digits(at) > 0 && document.digits(at) <= 3;
        if number(last) && !counted(document, last + 1) && (document.digits(last) > 0 || word > at + 1) {
            report.tokens(at, end_of_number(document, last), Kind::Unit, CALL_SIGN);
        } else if digits
            && word > at + 1
            && !document.measures(word)
            && !one_of!(document.lower(word), "how love easy dog")
        {
            report.tokens(at, word + 1, Kind::Unit, CALL_SIGN);
        }
    } else if phonetic(at) && in_words(document, at) {
        let first = at - usize::from(at > 0 && document.is(at - 1, Classes::HOUR) && document.before(at) != "one");
        let end = skip(at + 1) + 1;
        let more = document.is(end, Classes::HOUR) && !document.measures(end + 1);
        report.tokens(first, end + usize::from(more), Kind::Unit, CALL_SIGN);
    } else if phonetic(at) && at.checked_sub(1).is_none_or(|before| !number(before)) {
        let last = skip(at + 1);
        let end = end_of_number(document, last);
        let capital = document.get(at).is_some_and(|token| token.case != Case::Lower) || document.habit != Habit::Mixed;
        let digits = document.digits(last) > 0 && document.digits(last) <= 4
            || last > at + 1 && numbered(document, last)
            || document.get(last).is_some_and(|token| token.shape == Shape::Mixed && token.length() <= 4);
        let word = one_of!(
            document.lower(at),
            "how love easy dog fox item uniform hotel golf november young able roger boy uncle"
        );
        let month = document.is(at, Classes::MONTH);
        if capital
            && digits
            && !counted(document, end)
            && !(word && document.habit != Habit::Mixed && last == at + 1)
            && !month
        {
            report.tokens(at, end, Kind::Unit, CALL_SIGN);
        }
    }
}

/// S-3, P-3, 2B31, 12A4, 68-31 after a cue, CG 45708.
fn short(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let small = document.habit == Habit::Whispering && token.is_letter();
    let letters = token.shape == Shape::Word
        && token.length() <= 2
        && (small || matches!(token.case, Case::Initial | Case::Upper));
    if letters
        && dash(document, at + 1)
        && numbered(document, at + 2)
        && document.get(at + 2).is_some_and(|number| number.length() <= 4)
    {
        let code: String = [document.lower(at), document.lower(at + 2)].concat();
        let end = end_of_number(document, at + 2);
        let road = one_of!(document.lower(at), "i us sr cr fm sh rt") || document.is(at, Classes::STATE_CODE);
        let logged = is_logged(document, at);
        if (logged || !is_model(&code) && !is_known_code(document, at)) && !road && !counted(document, end) {
            report.tokens(at, end, Kind::Unit, SHORT);
        }
    }
    if token.shape == Shape::Mixed
        && (3..=6).contains(&token.length())
        && (token.case != Case::Lower || document.habit == Habit::Whispering)
        && !is_known_code(document, at)
    {
        let lower = document.lower(at);
        let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
        let rest = &lower[digits..];
        let words = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
        let tail = &rest[words..];
        // "Scania R450" is a lorry.
        let model = THOROUGH && document.before_is(at, Classes::MAKE);
        let letter_first = digits == 0 && words == 1 && (2..=3).contains(&tail.len()) && !model;
        if (letter_first || (1..=3).contains(&digits))
            && (1..=2).contains(&words)
            && tail.len() <= 3
            && tail.bytes().all(|byte| byte.is_ascii_digit())
            && !tail.is_empty()
        {
            report.tokens(at, at + 1, Kind::Unit, SHAPE);
        }
    }
}

/// Whether only a clock time stands before this place on its line, as in a log.
fn is_logged(document: &Document, at: usize) -> bool {
    let before = (1..=5).map_while(|back| at.checked_sub(back)).take_while(|&at| {
        document.get(at).is_some_and(|token| token.shape == Shape::Number || one_of!(document.lower(at), ": -"))
    });
    let first = before.last();
    first.is_some_and(|first| document.get(first).is_some_and(|token| token.line && token.shape == Shape::Number))
}

fn is_model(code: &str) -> bool {
    one_of!(
        code,
        "ar15 ar10 ak47 ak74 f150 f250 f350 tlr1 pr24 x2 x26 m4 m16 mp5 x3 u2 t1 e350 tec9 mac10 c4 k9 v8 x1 cr2 \
             wd40 n95 h1 a1 b1 q1 co2 tlr7 sr22 s10 e911"
    )
}
