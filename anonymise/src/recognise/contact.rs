//! E-mail, phone, web addresses, names on social networks.

use super::{Report, Rule};
use crate::Kind;
use crate::document::Shape;
use crate::lists::has;

const ENDINGS: &[&str] = &["com", "net", "org", "gov", "us", "edu", "io", "info", "co", "mil"];
const EMAIL: Rule = ("email.at", 99, "An e-mail address.");
const URL: Rule = ("url", 97, "A web address.");
const HANDLE: Rule = ("handle.at", 95, "A name on a social network.");
const PHONE: Rule = ("phone.digits", 96, "Digits grouped like a phone number.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.text == "@" {
        let end = document.end_of_run(at);
        if token.glued {
            let mut first = at;
            while first > 0 && document.glued(first) {
                first -= 1;
            }
            report.tokens(first, trimmed(report, end), Kind::Email, EMAIL);
        } else if document.glued(at + 1) {
            report.tokens(at, trimmed(report, end), Kind::Handle, HANDLE);
        }
        return;
    }
    if token.glued && token.shape != Shape::Sign {
        return;
    }
    let end = document.end_of_run(at);
    let web = matches!(token.lower.as_str(), "http" | "https" | "www") && end > at + 2;
    let domain = (at + 1..end).any(|dot| document.lower(dot) == "." && has(ENDINGS, document.lower(dot + 1)));
    if token.shape != Shape::Sign && (web || domain && document.get(at).is_some_and(|token| token.shape == Shape::Word))
    {
        report.tokens(at, trimmed(report, end), Kind::Url, URL);
    }
    phone(report, at);
}

/// The place after the last token of a run that is not a closing sign.
fn trimmed(report: &Report<'_>, mut end: usize) -> usize {
    while matches!(report.document.before(end), "." | "," | ";" | ")" | "\"" | "'" | "!" | "?") {
        end -= 1;
    }
    end
}

/// Three and four digits, with or without an area code in front: 555-0147, (415) 555-0147, +1 415.555.0147.
fn phone(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let digits =
        |at: usize| document.get(at).filter(|token| token.shape == Shape::Number).map_or(0, |token| token.text.len());
    let joint = |at: usize| matches!(document.lower(at), "-" | "." | "–" | "/");
    let opens = document.lower(at) == "(";
    let mut next = if opens { at + 1 } else { at };
    if document.lower(next) == "+" {
        next += 1;
    }
    if document.lower(next) == "1" && digits(next) == 1 {
        next += 1;
        next += usize::from(joint(next));
    }
    let mut groups = Vec::new();
    while let count @ 3..=4 = digits(next) {
        groups.push(count);
        next += 1;
        if count == 4 {
            break;
        }
        next += usize::from(document.lower(next) == ")");
        next += usize::from(joint(next));
    }
    let joined = document.lower(next.saturating_sub(2));
    match groups[..] {
        [3, 3, 4] => report.tokens(at, next, Kind::Phone, PHONE),
        [3, 4] if matches!(joined, "-" | "." | "–") => report.tokens(at, next, Kind::Phone, PHONE),
        _ => {
            if digits(at) == 10 {
                report.tokens(at, at + 1, Kind::Phone, ("phone.ten", 85, "Ten digits, like a phone number."));
            }
        }
    }
}
