//! E-mail, phone, web addresses, names on social networks, names of files.

use super::{Report, Rule, is_known_code};
use crate::Kind;
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};

const ENDINGS: &[&str] = &[
    "com", "net", "org", "gov", "us", "edu", "io", "info", "co", "mil", "example", "test", "local", "invalid", "me",
    "uk", "ca", "app", "biz", "tv", "gg", "ly", "be", "link", "tech", "dev", "pr", "ai", "xyz", "news", "online",
    "site",
];
const FILES: &[&str] = &[
    "mp4", "mov", "avi", "mkv", "wav", "mp3", "jpg", "jpeg", "png", "heic", "pdf", "doc", "docx", "xls", "xlsx", "csv",
    "txt", "zip", "m4a", "webm", "gif", "wmv", "ts", "av3", "evx", "rtf", "gpx",
];
const NETWORKS: &[&str] = &[
    "instagram", "insta", "ig", "snap", "snapchat", "twitter", "facebook", "fb", "tiktok", "telegram", "discord",
    "reddit", "handle", "username", "user", "screenname", "kik", "youtube", "twitch", "gamertag", "whatsapp", "signal",
    "threads", "venmo", "cashapp", "bluesky", "yt", "psn", "xbox", "insta:",
];
const EMAIL: Rule = ("email.at", 99, "An e-mail address.");
const EMAIL_IN_WORDS: Rule = ("email.words", 96, "An e-mail address in words.");
const URL: Rule = ("url", 97, "A web address.");
const HANDLE: Rule = ("handle.at", 95, "A name on a social network.");
const DOTTED: Rule = ("handle.dotted", 70, "Words joined by a full stop, as names on social networks are.");
const FILE: Rule = ("file", 94, "The name of a file, which often tells a date and a name.");
const PHONE: Rule = ("phone.digits", 96, "Digits grouped like a phone number.");
const TEN: Rule = ("phone.ten", 85, "Ten digits, like a phone number.");
const EXTENSION: Rule = ("phone.extension", 94, "A telephone extension.");
const CUED: Rule = ("phone.cue", 92, "Digits after a word for a telephone.");
const PHONE_IN_WORDS: Rule = ("phone.words", 90, "A phone number in words.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if !token.glued || one_of!(document.before(at), "( \" : ' [ < ,") {
        run(report, at, document.end_of_run(at));
    }
    email_in_words(report, at);
    phone(report, at);
    cued_phone(report, at);
    extension(report, at);
    phone_in_words(report, at);
}

/// What stands together without a space.
fn run(report: &mut Report<'_>, first: usize, end: usize) {
    let document = report.document;
    let (mut at_sign, mut underscore, mut slash, mut dots, mut digits) = (None, false, false, 0, 0);
    for at in first..end {
        match document.lower(at) {
            "@" => at_sign = at_sign.or(Some(at)),
            "_" => underscore = true,
            "/" => slash = true,
            "." => dots += 1,
            _ => digits += usize::from(document.get(at).is_some_and(|token| token.has_digit())),
        }
    }
    let last = trimmed(document, first, end);
    let is = |at: usize, list: &[&str]| list.contains(&document.lower(at));
    let dotted = |list: &[&str]| {
        (first + 1..last)
            .any(|at| document.lower(at) == "." && document.glued(at + 1) && at + 1 < last && is(at + 1, list))
    };
    if let Some(at) = at_sign.filter(|&at| at + 1 < last) {
        if at > first
            && document.get(at - 1).is_some_and(|token| token.shape != Shape::Sign || document.lower(at - 1) == "_")
        {
            report.tokens(first_of_address(document, first, at), last, Kind::Email, EMAIL);
        } else {
            report.tokens(at, last, Kind::Handle, HANDLE);
        }
        return;
    }
    if last - first < 3 {
        return;
    }
    // u/pilgrim-snacks: a name as one site writes it, and no "s/b" or "n/a".
    if one_of!(document.lower(first), "u r")
        && document.lower(first + 1) == "/"
        && (first + 2..last).map(|at| document.lower(at).len()).sum::<usize>() > 4
    {
        report.tokens(first, last, Kind::Handle, HANDLE);
        return;
    }
    let word = document.get(first).is_some_and(|token| token.shape != Shape::Sign);
    let schema = one_of!(document.lower(first), "http https www ftp sftp") && dots > 0;
    if dots > 0 && dotted(FILES) {
        report.tokens(first, last, Kind::Other, FILE);
    } else if word && (schema || dots > 0 && dotted(ENDINGS)) {
        report.tokens(first, last, Kind::Url, URL);
    } else if one_of!(document.lower(first), "u r")
        && document.lower(first + 1) == "/"
        && document.get(first + 2).is_some_and(|token| token.length() > 2)
        && last == first + 3 + 2 * usize::from(underscore)
    {
        report.tokens(first, last, Kind::Handle, HANDLE);
    } else if cfg!(feature = "lexicon") && word && is_dotted_name(document, first, last) {
        report.tokens(first, last, Kind::Handle, DOTTED);
    } else if underscore && word {
        let kind = if digits > 0 && (slash || dots > 0) { Kind::Other } else { Kind::Handle };
        report.tokens(first, last, kind, if kind == Kind::Handle { HANDLE } else { FILE });
    }
}

/// plainjane.reads: small letters with a full stop between them, of which one word is in no dictionary.
fn is_dotted_name(document: &Document, first: usize, last: usize) -> bool {
    let word = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.shape != Shape::Sign
                && token.length() > 2
                && token.case == Case::Lower
                && token.shape != Shape::Number
        })
    };
    let rare = |at: usize| document.get(at).is_some_and(|token| token.lore.common() == 0 && token.length() > 4);
    let parts = || (first..last).step_by(2);
    (last - first) % 2 == 1
        && parts().all(word)
        && (first + 1..last).step_by(2).all(|at| document.lower(at) == ".")
        && parts().any(rare)
        && document.habit == Habit::Mixed
}

/// An address begins after the last sign that cannot be in one.
fn first_of_address(document: &Document, first: usize, at: usize) -> usize {
    let mut start = at;
    while start > first {
        let joint = one_of!(document.lower(start - 1), ". - _ + ' & %");
        if !joint && document.get(start - 1).is_some_and(|token| token.shape == Shape::Sign) {
            break;
        }
        start -= 1;
    }
    start
}

/// The place after the last token of a run that is not a closing sign.
fn trimmed(document: &Document, first: usize, mut end: usize) -> usize {
    while end > first + 1 && one_of!(document.before(end), ". , ; ) \" ' ! ? : ] - > /") {
        end -= 1;
    }
    if end > first + 2 && document.before(end) == "s" && document.lower(end - 2) == "'" { end - 2 } else { end }
}

/// plane[at]enterprisepd.example, j dot smith at gmail dot com.
fn email_in_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let bracket = |at: usize| one_of!(document.lower(at), "[ ( { <");
    let closing = |at: usize| one_of!(document.lower(at), "] ) } >");
    let (first, after) = match document.lower(at) {
        "at" | "@" if at > 1 && bracket(at - 1) && closing(at + 1) => (at - 1, at + 2),
        "at" if at > 0 => (at, at + 1),
        _ => return,
    };
    // The host: words with a dot, written or said, between them.
    let mut end = after;
    let mut dots = 0;
    loop {
        if document.get(end).is_none_or(|token| token.shape == Shape::Sign) || end > after + 16 {
            return;
        }
        end += 1;
        while document.lower(end) == "-" && document.glued(end) && document.glued(end + 1) {
            end += 2;
        }
        let dot = match document.lower(end) {
            "." if document.glued(end) && document.glued(end + 1) => 1,
            "dot" => 1,
            _ if bracket(end) && one_of!(document.lower(end + 1), "dot .") && closing(end + 2) => 3,
            _ => break,
        };
        dots += 1;
        end += dot;
    }
    if dots == 0 || !ENDINGS.contains(&document.before(end)) {
        return;
    }
    // Who: words joined likewise.
    let Some(mut start) = first.checked_sub(1) else { return };
    while start > 0 && first - start < 12 {
        let before = document.before(start);
        let joint = one_of!(before, ". - _") && document.glued(start) || one_of!(before, "dot underscore dash");
        if joint && start > 1 {
            start -= 2;
        } else {
            break;
        }
    }
    report.tokens(start, end, Kind::Email, EMAIL_IN_WORDS);
}

/// Three, three and four digits, or three and four: 555-0147, (415) 555-0147, +1 415.555.0147, 313 555 0109 x20.
fn phone(report: &mut Report<'_>, at: usize) {
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
    while let digits @ 3..=4 = document.digits(next) {
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
            while document.digits(end) > 0
                || (joint(end) || one_of!(document.lower(end), "( )")) && document.digits(end + 1) > 0
            {
                digits += document.digits(end);
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

fn with_extension(document: &Document, end: usize) -> usize {
    let next = end + usize::from(document.lower(end) == ",");
    if x_and_digits(document.lower(next)) {
        return next + 1;
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
        }
    } else if x_and_digits(word) && !document.glued(at) && !is_known_code(document, at) {
        if word.len() < 4 && document.before(at) == "code" {
            return;
        }
        report.tokens(at, at + 1, Kind::Phone, EXTENSION);
    }
}

/// "my cell 5550147", "text 718-0142": any long group of digits after a word for a telephone.
fn cued_phone(report: &mut Report<'_>, at: usize) {
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
        && (document.digits(end) > 0
            || end > next && one_of!(document.lower(end), "- . / ( )") && document.digits(end + 1) > 0)
    {
        digits += document.digits(end);
        end += 1;
    }
    if digits >= 7 {
        report.tokens(next, with_extension(document, end), Kind::Phone, CUED);
    }
}

/// five-five-five, oh one four nine.
fn phone_in_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let is_digit = |at: usize| {
        one_of!(document.lower(at), "one two three four five six seven eight nine zero oh o double triple")
            || document.digits(at) == 1
    };
    let number = |at: usize| is_digit(at) || document.digits(at) > 2;
    let joined = |at: usize| is_digit(at) || one_of!(document.lower(at), "- , . /") && number(at + 1);
    let goes_on = at > 0 && is_digit(at - 1) || at > 1 && joined(at - 1) && number(at - 2);
    if !is_digit(at) || goes_on {
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
        report.tokens(at, end, Kind::Phone, PHONE_IN_WORDS);
    }
}

fn said_after_cue(document: &Document, at: usize) -> bool {
    (1..=4).filter_map(|back| at.checked_sub(back)).any(|at| {
        one_of!(document.lower(at), "phone cell number ext extension call dial plate tag badge code")
            || document.is(at, Classes::BADGE_CUE)
    })
}

/// "insta: sk8r.boi", "snap is lil_g": what follows a word for a network.
pub fn network(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !NETWORKS.contains(&document.lower(at)) {
        return;
    }
    let mut next = at + 1;
    while next < at + 4 && one_of!(document.lower(next), ": is was handle name account user username \" - =") {
        next += 1;
    }
    let end = document.end_of_run(next);
    let odd = (next..end).any(|at| {
        document.get(at).is_some_and(|token| {
            token.shape == Shape::Mixed
                || token.shape == Shape::Word
                    && token.lore.common() == 0
                    && !token.is(Classes::HARMLESS.or(Classes::LETTERS))
        }) || matches!(document.lower(at), "_")
    });
    if next > at + 1 && odd {
        report.tokens(next, trimmed(document, next, end), Kind::Handle, HANDLE);
    }
}
