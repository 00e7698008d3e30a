//! What no mask cures: words that leave few people or few agencies, and what only a person can decide.

use serde::{Deserialize, Serialize};

use crate::document::{Document, Shape};
use crate::finding::Candidate;
use crate::vocabulary::{Classes, one_of};

/// A remark for the people who decide: a range of the text, and what to think about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// The rule that made it; stable over versions.
    pub rule: String,
    /// What to think about, in one or two plain sentences.
    pub advice: String,
    /// What could be written instead, when there is something.
    pub suggestion: Option<String>,
}

/// Kinds of things with a make, and what is written instead of it.
const MAKES: &[(&str, &[&str])] = &[
    (
        "handgun",
        &["glock", "sig", "beretta", "taurus", "kimber", "walther", "staccato", "bersa", "canik", "p320", "1911"],
    ),
    ("firearm", &["ruger", "colt", "remington", "mossberg", "benelli", "winchester", "draco", "wesson", "luger"]),
    ("patrol vehicle", &["explorer", "tahoe", "durango", "charger", "interceptor", "impala", "caprice", "expedition"]),
    (
        "vehicle",
        &[
            "ford", "honda", "toyota", "nissan", "chevy", "chevrolet", "dodge", "hyundai", "kia", "jeep", "bmw",
            "mercedes", "lexus", "subaru", "buick", "camry", "civic", "accord", "altima", "silverado", "mustang",
            "camaro", "tacoma", "pacifica", "cadillac", "chrysler", "pontiac", "mazda", "volkswagen", "volvo", "audi",
            "tesla",
        ],
    ),
    ("motorcycle", &["harley", "kawasaki", "yamaha", "suzuki", "ducati"]),
];

/// The remarks on a text, in order.
pub fn notes(document: &Document, found: &[Candidate]) -> Vec<Note> {
    let mut notes = Vec::new();
    for at in 0..document.len() {
        only(document, at, &mut notes);
        known_to_many(document, at, &mut notes);
        service(document, at, &mut notes);
        make(document, at, &mut notes);
        speed(document, at, &mut notes);
        rank(document, at, &mut notes);
    }
    let mut covered = found.iter().peekable();
    notes.retain(|note: &Note| {
        while covered.next_if(|each| each.end <= note.start).is_some() {}
        covered.peek().is_none_or(|each| !(each.start <= note.start && note.end <= each.end))
    });
    notes
}

fn push(
    notes: &mut Vec<Note>,
    document: &Document,
    first: usize,
    end: usize,
    rule: &str,
    advice: &str,
    suggestion: Option<String>,
) {
    if let (Some(first), Some(last)) = (document.get(first), end.checked_sub(1).and_then(|last| document.get(last))) {
        notes.push(Note {
            start: first.start(),
            end: last.end(),
            rule: rule.to_owned(),
            advice: advice.to_owned(),
            suggestion,
        });
    }
}

/// "The only deputy on nights", "our one female sergeant", "the first in the county".
fn only(document: &Document, at: usize, notes: &mut Vec<Note>) {
    let lone = match document.lower(at) {
        "only" | "sole" | "lone" => {
            one_of!(document.before(at), "the our my their its is was am m im i'm a")
        }
        "first" | "last" | "youngest" | "oldest" | "smallest" | "largest" | "newest" | "biggest" => {
            document.before(at) == "the"
        }
        "one" => matches!(document.before(at), "our"),
        _ => false,
    };
    if !lone {
        return;
    }
    let mut end = at + 1;
    while end < at + 4 && document.get(end).is_some_and(|token| token.shape == Shape::Word) {
        if document.is(end, Classes::RANK.or(Classes::AGENCY_WORD))
            || one_of!(
                document.lower(end),
                "woman female speaker k9 negotiator medic sniper pilot cop black handler team car cars one town \
                     school jail"
            )
        {
            let advice = "This leaves very few people or agencies. No mask helps: say it without being the only one, the first or the last.";
            push(notes, document, at, end + 1, "unique", advice, None);
            return;
        }
        end += 1;
    }
}

/// What was in the news can be looked up.
fn known_to_many(document: &Document, at: usize, notes: &mut Vec<Note>) {
    let told = match document.lower(at) {
        "viral" | "headlines" | "newspaper" | "lawsuit" | "livestreamed" | "livestream" => true,
        "news" => one_of!(document.before(at), "the local national evening"),
        "page" => document.before(at) == "front",
        "funeral" => document.before(at) == "line-of-duty",
        _ => false,
    };
    if told {
        let advice = "What was in public can be looked up and joined with this text. Leave it out, or make the event less exact.";
        push(notes, document, at, at + 1, "public", advice, None);
    }
}

/// "22 years on the job".
fn service(document: &Document, at: usize, notes: &mut Vec<Note>) {
    if !one_of!(document.lower(at), "years yrs year winters") || at == 0 {
        return;
    }
    let Some(years) = document.number(at - 1).or_else(|| spelled(document.before(at))) else { return };
    let after = (document.lower(at + 1), document.lower(at + 2), document.lower(at + 3));
    let service = matches!(
        after,
        ("on" | "in", "the" | "this", "job" | "force" | "department" | "street" | "road" | "badge" | "jail" | "county")
            | ("of", "service" | "experience" | "doing", _)
            | ("in" | "on", "patrol" | "uniform" | "corrections" | "dispatch", _)
    ) || one_of!(after.0, "experience veteran vet sworn");
    if service {
        let band = match years {
            0..=3 => "a few years",
            4..=10 => "four to ten years",
            11..=20 => "eleven to twenty years",
            _ => "more than twenty years",
        };
        push(
            notes,
            document,
            at - 1,
            at + 1,
            "service",
            "Exact years of service narrow down who tells this.",
            Some(band.to_owned()),
        );
    }
}

fn spelled(word: &str) -> Option<u32> {
    const WORDS: &[&str] = &[
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];
    WORDS.iter().position(|each| *each == word).and_then(|at| u32::try_from(at + 1).ok())
}

fn make(document: &Document, at: usize, notes: &mut Vec<Note>) {
    let word = document.lower(at);
    if !document.is(at, Classes::HARMLESS) {
        return;
    }
    if let Some((class, _)) = MAKES.iter().find(|(_, makes)| makes.contains(&word)) {
        let advice = "A make tells which agency buys it. Write the class, unless the make is the lesson.";
        push(notes, document, at, at + 1, "make", advice, Some((*class).to_owned()));
    }
}

fn speed(document: &Document, at: usize, notes: &mut Vec<Note>) {
    if !one_of!(document.lower(at), "mph kph") || at == 0 {
        return;
    }
    if let Some(speed) = document.number(at - 1).filter(|&speed| speed >= 20) {
        let band = format!("about {}", (speed + 5) / 10 * 10);
        push(
            notes,
            document,
            at - 1,
            at + 1,
            "speed",
            "An exact speed can be found in a report. Round it, or say how much over the limit it was.",
            Some(format!("{band} mph")),
        );
    }
}

/// Ranks that few hold.
fn rank(document: &Document, at: usize, notes: &mut Vec<Note>) {
    let few = one_of!(
        document.lower(at),
        "chief sheriff undersheriff commissioner superintendent colonel harbormaster captain capt major"
    );
    if few && document.is(at, Classes::RANK) {
        push(
            notes,
            document,
            at,
            at + 1,
            "rank",
            "Few hold this rank. Write the level: line, supervisor or command.",
            Some("a commander".to_owned()),
        );
    }
}
