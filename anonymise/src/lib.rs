#![doc = include_str!("../README.md")]

mod apply;
mod document;
pub mod eval;
mod finding;
#[cfg(feature = "lexicon")]
mod frame;
mod kind;
#[cfg(feature = "lexicon")]
mod learned;
#[cfg(feature = "training")]
pub use learned::training;
mod lexicon;
mod misspelling;
mod named;
mod note;
mod placeholder;
mod propagate;
mod recognise;
mod resolve;
mod somebody;
mod spoken;
mod text;
mod unsafe_words;
mod vocabulary;

pub use apply::{ApplyError, Edit, apply};
pub use finding::{Finding, Operator};
pub use kind::Kind;
pub use named::Named;
pub use note::Note;

use document::Document;
use serde::{Deserialize, Serialize};
use text::Plain;

/// Whether every rule is built in. A page does without those that seldom find something: it only hints while somebody types.
const THOROUGH: bool = cfg!(feature = "lexicon");

/// What one text may give away, in order; no two findings overlap.
pub fn find(text: &str) -> Vec<Finding> {
    find_all(&[text]).pop().unwrap_or_default()
}

/// What the texts of one report may give away: each text's findings in order, no two of them overlapping, and the same
/// placeholder for the same person, place or agency in all of them.
pub fn find_all(texts: &[&str]) -> Vec<Vec<Finding>> {
    read(texts, &[]).into_iter().map(|reading| reading.findings).collect()
}

/// A word of warning to somebody who is writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// What it may identify.
    pub kind: Kind,
    /// Why, in one plain sentence.
    pub reason: &'static str,
}

/// What the rules and the inverted default find in a text, without a proposal: quick and small enough to run in a page
/// while somebody types.
pub fn hints(text: &str) -> Vec<Hint> {
    let text = Plain::new(text);
    let document = Document::new(&text);
    let found = recognise::all(&document).into_iter().chain(unsafe_words::find(&document)).collect();
    let hint =
        |each: finding::Candidate| Hint { start: each.start, end: each.end, kind: each.kind, reason: each.reason };
    resolve::apart(&document, found).into_iter().map(hint).collect()
}

/// What a text may give away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What to replace, in order; no two overlap.
    pub findings: Vec<Finding>,
    /// What no replacement cures, in order.
    pub notes: Vec<Note>,
}

impl Reading {
    /// The text with every proposal in it, before a person has decided anything.
    ///
    /// # Errors
    /// When it is another text than the one that was read.
    pub fn proposed(&self, text: &str) -> Result<String, ApplyError> {
        let edit =
            |found: &Finding| Edit { start: found.start, end: found.end, replacement: found.replacement.clone() };
        apply(text, &self.findings.iter().map(edit).collect::<Vec<_>>())
    }
}

/// Reads the texts of one report. `denied` holds words or phrases that are to be found wherever they stand, in any case
/// and however common they are: what the report's other answers name, and what a moderator has marked by hand.
pub fn read(texts: &[&str], denied: &[&str]) -> Vec<Reading> {
    read_with(texts, denied, &[])
}

/// The same with what another reader has `named` in each text, in the order of the texts: whole words of it are found, and
/// found again wherever they stand. It only adds: without it, nothing is found less.
pub fn read_with(texts: &[&str], denied: &[&str], named: &[Vec<Named>]) -> Vec<Reading> {
    let texts: Vec<Plain> = texts.iter().map(|text| Plain::new(text)).collect();
    let documents: Vec<Document> = texts.iter().map(Document::new).collect();
    let mut found: Vec<_> =
        documents.iter().map(|document| resolve::apart(document, recognise::all(document))).collect();
    let repeated = propagate::repeated(&documents, &found);
    add(&documents, &mut found, repeated);
    #[cfg(feature = "lexicon")]
    {
        let learned = documents.iter().zip(&found).map(|(document, found)| learned::find(document, found)).collect();
        add(&documents, &mut found, learned);
    }
    add(&documents, &mut found, documents.iter().map(unsafe_words::find).collect());
    let named = documents.iter().zip(named).map(|(document, named)| named::find(document, named));
    add(&documents, &mut found, named.collect());
    let repeated = propagate::repeated(&documents, &found);
    add(&documents, &mut found, repeated);
    let codes = propagate::codes(&documents, &found);
    add(&documents, &mut found, codes);
    #[cfg(feature = "lexicon")]
    {
        let otherwise = propagate::otherwise(&documents, &found);
        add(&documents, &mut found, otherwise);
    }
    for (document, found) in documents.iter().zip(&mut found) {
        let bridged = resolve::bridged(document, std::mem::take(found));
        let widened = resolve::apart(document, resolve::widened(document, bridged));
        *found = resolve::listed(document, widened);
    }
    add(&documents, &mut found, propagate::denied(&documents, denied));
    let notes = documents.iter().zip(&found).map(|(document, found)| note::notes(document, found));
    let notes: Vec<_> = notes.collect();
    let findings = placeholder::propose(&documents, found);
    findings.into_iter().zip(notes).map(|(findings, notes)| Reading { findings, notes }).collect()
}

/// Joins what one more layer has found to what was found before: never takes anything away.
fn add(documents: &[Document], found: &mut [Vec<finding::Candidate>], more: Vec<Vec<finding::Candidate>>) {
    for ((document, found), more) in documents.iter().zip(found).zip(more) {
        if !more.is_empty() {
            *found = resolve::apart(document, std::mem::take(found).into_iter().chain(more).collect());
        }
    }
}
