//! Ages, and what narrows an agency or a person down: sizes, years, exact speeds, makes and models.

use super::{Report, Rule};
use crate::Kind;
use crate::document::{Document, Shape};
use crate::lists::MODELS;

const AGE: Rule = ("age", 94, "An age.");
const SPEED: Rule = ("measure.speed", 78, "An exact speed with the posted one.");
const YEARS: Rule = ("measure.years", 78, "Years of service.");
const SIZE: Rule = ("measure.size", 85, "The size of an agency or a town.");
const MODEL: Rule = ("model", 70, "A make or model.");

pub fn at(report: &mut Report<'_>, at: usize) {
    age(report, at);
    sizes(report, at);
    speed(report, at);
    model(report, at);
}

fn number(document: &Document, at: usize) -> Option<u32> {
    document.get(at)?.number()
}

/// 31 YOA, 24-year-old, 24 years old, aged 52, a 19 y/o.
fn age(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let glued_age = ["yo", "yoa", "y"].iter().any(|ending| {
        token.shape == Shape::Mixed
            && token.lower.strip_suffix(ending).is_some_and(|digits| digits.parse::<u32>().is_ok())
    });
    if glued_age {
        let slash = document.lower(at + 1) == "/" && document.lower(at + 2) == "o";
        if slash || !token.lower.ends_with('y') {
            report.tokens(at, if slash { at + 3 } else { at + 1 }, Kind::Age, AGE);
        }
    }
    let Some(_) = number(document, at).filter(|age| (1..=110).contains(age)) else { return };
    let dash = |at: usize| usize::from(document.lower(at) == "-");
    let next = at + 1 + dash(at + 1);
    let end = match document.lower(next) {
        "yoa" | "yo" => Some(next + 1),
        "y" if document.lower(next + 1) == "/" && document.lower(next + 2) == "o" => {
            Some(if document.lower(next + 3) == "/" && document.lower(next + 4) == "a" { next + 5 } else { next + 3 })
        }
        "year" | "years" | "yr" | "yrs" => {
            let old = next + 1 + dash(next + 1);
            (document.lower(old) == "old")
                .then_some(old + 1)
                .or_else(|| (document.lower(old) == "of" && document.lower(old + 1) == "age").then_some(old + 2))
        }
        _ => (matches!(document.before(at), "aged" | "age") || after_name(document, at)).then_some(at + 1),
    };
    if let Some(end) = end {
        report.tokens(at, end, Kind::Age, AGE);
    }
}

/// Boswell, 34, of …
fn after_name(document: &Document, at: usize) -> bool {
    let name = at > 1 && document.get(at - 2).is_some_and(|token| token.is_capital());
    name && document.before(at) == ","
        && matches!(document.lower(at + 1), "," | "." | ";")
        && document.get(at).is_some_and(|age| age.length() == 2)
}

/// 14 years on the job; a 12-officer department; a 50-square-mile town.
fn sizes(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if number(document, at).is_none() {
        return;
    }
    let dash = usize::from(document.lower(at + 1) == "-" || document.lower(at + 1) == "+");
    let next = at + 1 + dash;
    let unit = document.lower(next);
    let dashed = usize::from(document.lower(next + 1) == "-");
    if matches!(unit, "years" | "yrs" | "year" | "yr") {
        let after = (document.lower(next + 1), document.lower(next + 2), document.lower(next + 3));
        let service = matches!(
            after,
            ("on", "the", "job" | "force" | "department" | "street" | "road") | ("of", "service" | "experience", _)
        ) || matches!(after.0, "experience" | "veteran" | "vet" | "sworn")
            || dashed == 1 && document.lower(next + 2) == "veteran";
        if service {
            report.tokens(at, next + 1, Kind::Measure, YEARS);
        }
    } else if dash == 1 && matches!(unit, "officer" | "man" | "person" | "deputy" | "member") || unit == "sworn" {
        report.tokens(at, next + 1, Kind::Measure, SIZE);
    } else if unit == "square" && matches!(document.lower(next + 1 + dashed), "mile" | "miles") {
        report.tokens(at, next + 2 + dashed, Kind::Measure, SIZE);
    }
}

/// 72 in a 45; 88 mph in a posted 55.
fn speed(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(speed) = number(document, at) else { return };
    let mut next = at + 1;
    next += usize::from(document.lower(next) == "mph");
    if document.lower(next) != "in" || !matches!(document.lower(next + 1), "a" | "the") {
        return;
    }
    next += 2;
    next += usize::from(document.lower(next) == "posted");
    if number(document, next).is_some_and(|limit| limit < speed && limit >= 5) {
        let end = next + 1 + usize::from(document.lower(next + 1) == "mph");
        report.tokens(at, end, Kind::Measure, SPEED);
    }
}

fn model(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(first) = document.get(at).filter(|token| token.is_capital()) else { return };
    for (name, _) in MODELS {
        let mut words = name.split([' ', '-']);
        if words.next() != Some(first.lower.as_str()) {
            continue;
        }
        let mut end = at + 1;
        let fits = words.all(|word| {
            end += usize::from(document.lower(end) == "-");
            let fits = document.lower(end) == word;
            end += 1;
            fits
        });
        if fits {
            report.tokens(at, end, Kind::Model, MODEL);
        }
    }
}
