#![doc = include_str!("../README.md")]

mod apply;
mod document;
mod finding;
mod kind;
mod lists;
mod placeholder;
mod propagate;
mod recognise;
mod resolve;

pub use apply::{ApplyError, Edit, apply};
pub use finding::Finding;
pub use kind::Kind;

use document::Document;

/// What one text may give away, in order; no two findings overlap.
pub fn find(text: &str) -> Vec<Finding> {
    find_all(&[text]).pop().unwrap_or_default()
}

/// What the texts of one report may give away: each text's findings in order, no two of them overlapping, and the same
/// placeholder for the same person, place or agency in all of them.
pub fn find_all(texts: &[&str]) -> Vec<Vec<Finding>> {
    let documents: Vec<Document> = texts.iter().map(|text| Document::new(text)).collect();
    let mut found: Vec<_> = documents.iter().map(|document| resolve::apart(recognise::all(document))).collect();
    let names = propagate::names(&documents, &found);
    for (document, found) in documents.iter().zip(&mut found) {
        let repeated = propagate::repeated(document, &names);
        *found = resolve::apart(std::mem::take(found).into_iter().chain(repeated).collect());
    }
    placeholder::propose(&documents, found)
}
