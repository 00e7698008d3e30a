//! What is written instead: the same for the same person, place or agency in all texts of a report; something less exact
//! where that still teaches.

use std::collections::BTreeMap;

use crate::Kind;
use crate::document::Document;
use crate::finding::{Candidate, Finding};
use crate::lists::{MODELS, MONTHS, RANKS, has};

/// The findings of every text, each with its replacement.
pub fn propose(documents: &[Document], found: Vec<Vec<Candidate>>) -> Vec<Vec<Finding>> {
    let mut given = Given::default();
    let mut proposed = Vec::with_capacity(found.len());
    for (document, found) in documents.iter().zip(found) {
        let findings = found.into_iter().map(|candidate| {
            let words = document.words(candidate.start, candidate.end);
            let officer = candidate.kind == Kind::Person && follows_rank(document, candidate.start);
            let replacement = generalised(candidate.kind, &words)
                .unwrap_or_else(|| given.placeholder(candidate.kind, &words, officer));
            let Candidate { start, end, kind, rule, confidence, reason } = candidate;
            Finding { start, end, kind, rule: rule.to_owned(), confidence, reason: reason.to_owned(), replacement }
        });
        proposed.push(findings.collect());
    }
    proposed
}

/// Placeholders given so far, by what they stand for.
#[derive(Default)]
struct Given {
    people: Vec<(Vec<String>, String)>,
    others: BTreeMap<(Kind, String), String>,
    counts: BTreeMap<&'static str, usize>,
}

impl Given {
    fn placeholder(&mut self, kind: Kind, words: &str, officer: bool) -> String {
        if matches!(kind, Kind::Person | Kind::K9) {
            return self.person(kind, words, officer);
        }
        let folded: String = words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(known) = self.others.get(&(kind, folded.clone())) {
            return known.clone();
        }
        let noun = kind.noun();
        let count = self.count(noun);
        let placeholder = if count == 1 { format!("[{noun}]") } else { format!("[{noun} {count}]") };
        self.others.insert((kind, folded), placeholder.clone());
        placeholder
    }

    /// People share a placeholder when they share a name of more than one letter.
    fn person(&mut self, kind: Kind, words: &str, officer: bool) -> String {
        let parts = words.to_lowercase();
        let parts = parts.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
        let parts: Vec<String> = parts.filter(|part| part.chars().count() > 1).map(str::to_owned).collect();
        let known = self.people.iter_mut().rev().find(|(names, _)| parts.iter().any(|part| names.contains(part)));
        if let Some((names, placeholder)) = known {
            names.extend(parts);
            return placeholder.clone();
        }
        let noun = match (kind, officer) {
            (Kind::K9, _) => "K9",
            (_, true) => "Officer",
            (_, false) => "person",
        };
        let count = self.count(noun);
        let placeholder = match (kind, count) {
            (Kind::K9, 1) => "[K9]".to_owned(),
            _ => format!("[{noun} {}]", letter(count)),
        };
        self.people.push((parts, placeholder.clone()));
        placeholder
    }

    fn count(&mut self, noun: &'static str) -> usize {
        let count = self.counts.entry(noun).or_default();
        *count += 1;
        *count
    }
}

/// A, B, … Z, then AA, AB, …
fn letter(count: usize) -> String {
    let (more, last) = ((count - 1) / 26, (count - 1) % 26);
    let last = char::from(b'A' + u8::try_from(last).unwrap_or(0));
    if more == 0 { last.to_string() } else { format!("{}{last}", letter(more)) }
}

/// Whether a police rank stands before a name.
fn follows_rank(document: &Document, start: usize) -> bool {
    let at = (0..document.len()).find(|&at| document.get(at).is_some_and(|token| token.start >= start)).unwrap_or(0);
    let mut before = (0..at).rev().map(|at| document.lower(at)).filter(|word| *word != ".");
    before.next().is_some_and(|word| has(RANKS, word) || word == "partner")
}

/// What is written instead of something that still teaches when it is less exact.
fn generalised(kind: Kind, words: &str) -> Option<String> {
    let lower = words.to_lowercase();
    let numbers: Vec<u32> =
        lower.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    match kind {
        Kind::Time => Some(block_of(&lower, &numbers)),
        Kind::Age => Some(
            match numbers.first() {
                Some(0..=17) => "[juvenile]",
                Some(65..) => "[older adult]",
                _ => "[adult]",
            }
            .to_owned(),
        ),
        Kind::Date => Some(
            match MONTHS.iter().position(|month| lower.split(|c: char| !c.is_alphabetic()).any(|word| word == *month)) {
                Some(month) => format!(
                    "[a day in {}]",
                    capital(
                        MONTHS[if month < 12 {
                            month
                        } else if month == 24 {
                            8
                        } else {
                            month - 12
                        }]
                    )
                ),
                None => "[date]".to_owned(),
            },
        ),
        Kind::Measure => Some(measure(&lower, &numbers)),
        Kind::Model => MODELS.iter().find(|(name, _)| lower.contains(name)).map(|(_, class)| format!("[{class}]")),
        _ => None,
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The six-hour block of a clock time; just "time" where it cannot be told.
fn block_of(lower: &str, numbers: &[u32]) -> String {
    let Some(&first) = numbers.first() else { return "[time]".to_owned() };
    let (mut hour, minute) =
        if first >= 100 { (first / 100, first % 100) } else { (first, numbers.get(1).copied().unwrap_or(0)) };
    let letters: String = lower.chars().filter(char::is_ascii_alphabetic).collect();
    if letters.contains("pm") && hour < 12 {
        hour += 12;
    } else if letters.contains("am") && hour == 12 {
        hour = 0;
    }
    match (hour * 60 + minute).checked_sub(1).map_or(3, |before| before / 360) {
        0 => "[between 00:01 and 06:00]",
        1 => "[between 06:01 and 12:00]",
        2 => "[between 12:01 and 18:00]",
        3 => "[between 18:01 and 24:00]",
        _ => "[time]",
    }
    .to_owned()
}

/// A speed against its limit, years, sizes.
fn measure(lower: &str, numbers: &[u32]) -> String {
    match numbers {
        [speed, limit, ..] if speed > limit && !lower.contains("year") => {
            format!("[about {} over the limit]", ((speed - limit + 2) / 5 * 5).max(5))
        }
        [years, ..] if lower.contains("year") || lower.contains("yrs") => match years {
            0..=3 => "[0 to 3 years]".to_owned(),
            4..=10 => "[4 to 10 years]".to_owned(),
            11..=20 => "[11 to 20 years]".to_owned(),
            _ => "[21 years or more]".to_owned(),
        },
        [size, ..] if lower.contains("officer") || lower.contains("man") || lower.contains("sworn") => match size {
            0..=24 => "[a small number]".to_owned(),
            25..=99 => "[a medium number]".to_owned(),
            _ => "[a large number]".to_owned(),
        },
        _ => "[size]".to_owned(),
    }
}
