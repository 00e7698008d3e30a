//! Phone numbers and their extensions, in digits and in words.

#[cfg(feature = "lexicon")]
use crate::document::Case;
use crate::document::{Document, Shape};
use crate::recognise::{Report, Rule, is_known_code};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const PHONE: Rule = ("phone.digits", 96, "Digits grouped like a phone number.");
const TEN: Rule = ("phone.ten", 85, "Ten digits, like a phone number.");
const EXTENSION: Rule = ("phone.extension", 94, "A telephone extension.");
const CUED: Rule = ("phone.cue", 92, "Digits after a word for a telephone.");
#[cfg(feature = "lexicon")]
const IN_WORDS: Rule = ("phone.words", 90, "A phone number in words.");

pub fn at(report: &mut Report<'_>, at: usize) {
    if report.document.get(at).is_some_and(|token| token.shape != Shape::Word) {
        digits(report, at);
    }
    cued(report, at);
    extension(report, at);
    #[cfg(feature = "lexicon")]
    {
        in_words(report, at);
        area(report, at);
    }
}

/// Three, three and four digits, or three and four: 555-0147, (415) 555-0147, +1 415.555.0147, 313 555 0109 x20.
fn digits(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.glued(at) && at > 0 && !one_of!(document.before(at), "( : \" / , . =") {
        return;
    }
    let joint = |at: usize| one_of!(document.lower(at), "- . / * _");
    let mut next = at;
    next += usize::from(document.lower(next) == "+");
    if document.lower(next) == "1" {
        next += 1;
        next += usize::from(joint(next));
    }
    next += usize::from(document.lower(next) == "(");
    let mut groups = [0; 3];
    let mut count = 0;
    let mut separated = true;
    while let digits @ 3..=4 = document.figures(next) {
        groups[count] = digits;
        count += 1;
        next += 1;
        if digits == 4 || count == 3 {
            break;
        }
        let here = next;
        next += usize::from(document.lower(next) == ")");
        next += usize::from(joint(next));
        separated &= next > here && document.glued(here);
        if THOROUGH && document.get(next).is_some_and(|token| token.line) {
            break;
        }
    }
    let international = document.lower(at) == "+" && document.digits(next) > 0;
    match groups {
        [3, 3, 4] => report.tokens(at, with_extension(document, next), Kind::Phone, PHONE),
        [3, 4, 0] if separated => report.tokens(at, with_extension(document, next), Kind::Phone, PHONE),
        _ if document.digits(at) == 10 || document.digits(at) == 11 && document.lower(at).starts_with('1') => {
            report.tokens(at, with_extension(document, at + 1), Kind::Phone, TEN);
        }
        _ if international || document.lower(at) == "+" && document.digits(at + 1) > 0 && document.glued(at + 1) => {
            let mut end = at + 1;
            let mut digits = 0;
            while document.figures(end) > 0
                || (joint(end) || one_of!(document.lower(end), "( )")) && document.figures(end + 1) > 0
            {
                digits += document.figures(end);
                end += 1;
                if end > at + 14 {
                    break;
                }
            }
            if digits >= 8 {
                report.tokens(at, end, Kind::Phone, PHONE);
            }
        }
        _ => {}
    }
}

fn is_extension(word: &str) -> bool {
    one_of!(word, "x ext extension extn xt")
}

fn x_and_digits(word: &str) -> bool {
    word.strip_prefix("ext")
        .or_else(|| word.strip_prefix('x'))
        .is_some_and(|digits| (2..=6).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// "x7" is an extension only right after a number.
fn x_and_digit(word: &str) -> bool {
    word.len() == 2 && word.starts_with('x') && word.ends_with(|digit: char| digit.is_ascii_digit())
}

/// The end of a number with its extension.
fn with_extension(document: &Document, end: usize) -> usize {
    let next = end + usize::from(document.lower(end) == ",");
    if x_and_digits(document.lower(next)) {
        return next + 1;
    }
    let option = one_of!(document.lower(next), "option opt press local") && document.digits(next + 1) > 0;
    if THOROUGH
        && (option || document.lower(next) == "x" && document.digits(next + 1) > 0 || x_and_digit(document.lower(next)))
    {
        return next + 1 + usize::from(!x_and_digit(document.lower(next)));
    }
    let stop = usize::from(document.lower(next + 1) == ".");
    if is_extension(document.lower(next)) && document.digits(next + 1 + stop) > 0 { next + 2 + stop } else { end }
}

/// ext 8841, x4471.
fn extension(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let word = document.lower(at);
    if is_extension(word) && word.len() > 1 {
        let mut next = at + 1;
        next += usize::from(document.lower(next) == ".");
        next += usize::from(one_of!(document.lower(next), "# : is"));
        if document.digits(next) >= 1 {
            let more = document.lower(next + 1) == "-" && document.glued(next + 2) && document.digits(next + 2) > 0;
            if more || document.digits(next) >= 2 {
                report.tokens(at, next + 1 + 2 * usize::from(more), Kind::Phone, EXTENSION);
            }
        } else if THOROUGH {
            extension_in_words(report, at, next);
        }
    } else if x_and_digits(word) && !document.glued(at) && !is_known_code(document, at) {
        if word.len() < 4 && document.before(at) == "code" {
            return;
        }
        report.tokens(at, at + 1, Kind::Phone, EXTENSION);
    }
}

/// ext. two-two.
fn extension_in_words(report: &mut Report<'_>, at: usize, first: usize) {
    let document = report.document;
    let said = |at: usize| document.is(at, Classes::HOUR.or(Classes::NUMBER)) || one_of!(document.lower(at), "oh zero");
    let mut end = first + usize::from(said(first));
    while end > first && document.lower(end) == "-" && said(end + 1) {
        end += 2;
    }
    if end > first + 1 {
        report.tokens(at, end, Kind::Phone, EXTENSION);
    }
}

/// "my cell 5550147", "text 718-0142": any long group of digits after a word for a telephone.
fn cued(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let cue = one_of!(
        document.lower(at),
        "phone cell telephone tel ph mobile fax landline pager number text call dial line desk celly hotline voicemail"
    );
    if !cue {
        return;
    }
    let mut next = at + 1;
    while next < at + 6
        && (one_of!(document.lower(next), ": # is was at no . me number him her on my ( the")
            || is_extension(document.lower(next)))
    {
        next += 1;
    }
    let mut end = next;
    let mut digits = 0;
    while end < next + 12
        && (document.figures(end) > 0
            || end > next && one_of!(document.lower(end), "- . / ( )") && document.figures(end + 1) > 0)
    {
        digits += document.figures(end);
        end += 1;
    }
    if digits >= 7 {
        report.tokens(next, with_extension(document, end), Kind::Phone, CUED);
    }
}

/// "area code 814": a part of a number that tells where its owner lives.
#[cfg(feature = "lexicon")]
fn area(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.lower(at) != "area" || document.lower(at + 1) != "code" {
        return;
    }
    let number = at + 2 + usize::from(one_of!(document.lower(at + 2), "is was : ,"));
    if document.digits(number) == 3 {
        report.tokens(at, number + 1, Kind::Phone, CUED);
    }
}

/// five-five-five, oh one four nine.
#[cfg(feature = "lexicon")]
fn in_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let is_digit = |at: usize| {
        one_of!(document.lower(at), "one two three four five six seven eight nine zero oh o double triple")
            || document.digits(at) == 1
    };
    let number = |at: usize| is_digit(at) || document.digits(at) > 2;
    let joined = |at: usize| is_digit(at) || one_of!(document.lower(at), "- , . /") && number(at + 1);
    let goes_on = || at > 0 && is_digit(at - 1) || at > 1 && joined(at - 1) && number(at - 2);
    if !is_digit(at) || goes_on() {
        return;
    }
    // "five five five, oh one seventy"
    let tens = |at: usize| document.is(at, Classes::NUMBER) && !is_digit(at);
    let (mut end, mut count, mut words) = (at, 0, 0);
    while (joined(end) || words > 2 && (document.digits(end) > 2 || tens(end))) && end < at + 40 {
        count += document.digits(end).max(usize::from(is_digit(end))).max(2 * usize::from(tens(end)));
        words += usize::from(is_digit(end) && document.get(end).is_some_and(|token| token.shape == Shape::Word));
        end += 1;
    }
    if count >= 7 && words >= 3
        || count >= 4
            && words >= 4
            && document.get(at).is_some_and(|token| token.case != Case::Odd)
            && said_after_cue(document, at)
    {
        report.tokens(at, end, Kind::Phone, IN_WORDS);
    }
}

#[cfg(feature = "lexicon")]
fn said_after_cue(document: &Document, at: usize) -> bool {
    (1..=4).filter_map(|back| at.checked_sub(back)).any(|at| {
        one_of!(document.lower(at), "phone cell number ext extension call dial plate tag badge code")
            || document.is(at, Classes::BADGE_CUE)
    })
}
