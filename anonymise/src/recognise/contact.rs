//! E-mail, phone, web addresses, names on social networks, names of files.

mod email;
mod phone;

use super::{Report, Rule};
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const ENDINGS: &[&str] = &[
    "com", "net", "org", "gov", "us", "edu", "io", "info", "co", "mil", "example", "test", "local", "invalid", "me",
    "uk", "ca", "app", "biz", "tv", "gg", "ly", "be", "link", "tech", "dev", "pr", "ai", "xyz", "news", "online",
    "site",
];
const FILES: &[&str] = &[
    "mp4", "mov", "avi", "mkv", "wav", "mp3", "jpg", "jpeg", "png", "heic", "pdf", "doc", "docx", "xls", "xlsx", "csv",
    "txt", "zip", "m4a", "webm", "gif", "wmv", "ts", "av3", "evx", "rtf", "gpx",
];
const EMAIL: Rule = ("email.at", 99, "An e-mail address.");
const URL: Rule = ("url", 97, "A web address.");
const HANDLE: Rule = ("handle.at", 95, "A name on a social network.");
const DOTTED: Rule = ("handle.dotted", 80, "Words joined by a full stop, as names on social networks are.");
const FILE: Rule = ("file", 94, "The name of a file, which often tells a date and a name.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    // What stands alone is no address.
    let joined = document.glued(at + 1) || token.shape != Shape::Word;
    if joined && (!token.glued || one_of!(document.before(at), "( \" : ' [ < ,")) {
        run(report, at, document.end_of_run(at));
    }
    email::at(report, at);
    #[cfg(feature = "lexicon")]
    address_in_words(report, at);
    phone::at(report, at);
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
    // "lobo-tf[.]example" cannot be followed by mistake.
    let after = |at: usize| at + 1 + usize::from(THOROUGH && document.lower(at + 1) == "]");
    let dotted = |list: &[&str]| {
        (first + 1..last)
            .any(|at| document.lower(at) == "." && document.glued(at + 1) && after(at) < last && is(after(at), list))
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
    // $lilpete22, a name to send money to
    let named = |token: &Token| matches!(token.shape, Shape::Word | Shape::Mixed) && token.length() > 3 && token.glued;
    if THOROUGH && document.lower(first) == "$" && document.get(first + 1).is_some_and(named) {
        report.tokens(first, last, Kind::Handle, HANDLE);
        return;
    }
    if last - first < 3 {
        return;
    }
    // u/pilgrim-snacks: a name as one site writes it, and no "s/b" or "n/a".
    if one_of!(document.lower(first), "u r")
        && document.lower(first + 1) == "/"
        && (first + 2..last).map(|at| document.lower(at).len()).sum::<usize>() > 2
    {
        report.tokens(first, last, Kind::Handle, HANDLE);
        return;
    }
    // vx.noodle#0417
    let numbered = last > first + 2 && document.lower(last - 2) == "#" && document.digits(last - 1) == 4;
    if THOROUGH && numbered && document.get(last - 3).is_some_and(|token| token.shape != Shape::Sign) {
        report.tokens(first, last, Kind::Handle, HANDLE);
        return;
    }
    let word = document.get(first).is_some_and(|token| token.shape != Shape::Sign);
    let schema = dots > 0
        && (one_of!(document.lower(first), "http https www ftp sftp")
            || THOROUGH && one_of!(document.lower(first), "hxxp hxxps"));
    if dots > 0 && dotted(FILES) {
        report.tokens(first, last, Kind::Other, FILE);
    } else if word && (schema || dots > 0 && dotted(ENDINGS)) {
        report.tokens(first, last, Kind::Url, URL);
    } else if THOROUGH && word && is_dotted_name(document, first, last) {
        report.tokens(first, last, Kind::Handle, DOTTED);
    } else if underscore && word {
        let kind = if digits > 0 && (slash || dots > 0) { Kind::Other } else { Kind::Handle };
        report.tokens(first, last, kind, if kind == Kind::Handle { HANDLE } else { FILE });
    }
}

/// plainjane.reads, lil.reek.44: small letters with a full stop between them where a sentence would begin with a capital, or
/// three and more of them, and perhaps a number at the end.
fn is_dotted_name(document: &Document, first: usize, last: usize) -> bool {
    let word = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.shape != Shape::Sign
                && token.length() > 2
                && token.case == Case::Lower
                && token.shape != Shape::Number
        })
    };
    let parts = || (first..last).step_by(2);
    let numbered = document.digits(last - 1) > 0 && last > first + 4;
    (last - first) % 2 == 1
        && parts().all(|at| word(at) || numbered && at + 1 == last)
        && (first + 1..last).step_by(2).all(|at| document.lower(at) == ".")
        && (document.habit == Habit::Mixed || last - first > 4)
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

/// "insta: sk8r.boi", "snap is lil_g": what follows a word for a network.
pub fn network(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !is_network(document.lower(at)) {
        return;
    }
    let mut next = at + 1;
    while next < at + 4 && one_of!(document.lower(next), ": , is was handle name account user username \" - =") {
        next += 1;
    }
    let end = document.end_of_run(next);
    let odd = (next..end).any(|at| {
        document.get(at).is_some_and(|token| {
            token.shape == Shape::Mixed
                || token.shape == Shape::Word
                    && token.lore.common() == 0
                    && !token.is(Classes::HARMLESS.or(Classes::LETTERS))
        }) || document.lower(at) == "_"
            || document.lower(at) == "."
                && at > next
                && document.get(at + 1).is_some_and(|token| token.shape != Shape::Sign)
    });
    if next > at + 1 && odd {
        report.tokens(next, trimmed(document, next, end), Kind::Handle, HANDLE);
    }
}

/// tips dot harlanpd dot example, slash report: an address as it is said; cold underscore harbor dot seven: a name.
#[cfg(feature = "lexicon")]
fn address_in_words(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let word = |at: usize| document.get(at).is_some_and(|token| token.shape != Shape::Sign && !token.line);
    let joint = |at: usize| one_of!(document.lower(at), "dot underscore");
    if !joint(at + 1) || joint(at.wrapping_sub(1)) || joint(at) || !word(at) {
        return;
    }
    let (mut end, mut underscores) = (at + 1, 0);
    while joint(end) {
        let joints = (end..).take_while(|&at| joint(at)).count();
        underscores += (end..end + joints).filter(|&at| document.lower(at) == "underscore").count();
        end += joints;
        if !word(end) {
            break;
        }
        end += 1;
    }
    if underscores > 0 {
        report.tokens(at, end, Kind::Handle, HANDLE);
        return;
    }
    if !ENDINGS.contains(&document.before(end)) {
        if end > at + 3 {
            report.tokens(at, end, Kind::Handle, DOTTED);
        }
        return;
    }
    while document.lower(end) == "slash" && word(end + 1) {
        end += 2;
    }
    report.tokens(at, end, Kind::Url, URL);
}

/// Words for networks, and for names on them.
fn is_network(word: &str) -> bool {
    one_of!(
        word,
        "instagram insta ig snap snapchat twitter facebook fb tiktok telegram discord reddit handle username \
         user screenname kik youtube twitch gamertag whatsapp signal account threads venmo cashapp bluesky yt \
         psn xbox"
    )
}
