//! What another reader has found, such as a classifier that an instance brings along.

use crate::Kind;
use crate::document::{Document, Shape};
use crate::finding::Candidate;
use crate::recognise::Rule;

const NAMED: Rule = ("named", 55, "Another reader, which this instance has brought along, takes it for a name.");

/// Something that another reader takes for a name or an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one; what lies outside of the text is not looked at.
    pub end: usize,
    /// What it identifies.
    pub kind: Kind,
}

/// The whole words of what was named.
pub fn find(document: &Document, named: &[Named]) -> Vec<Candidate> {
    let words = |each: &Named| {
        let (first, end) = document.tokens_of(each.start, each.end);
        let told = (first..end).any(|at| document.get(at).is_some_and(|token| token.shape != Shape::Sign));
        if told && each.start < each.end { Candidate::of_tokens(document, first, end, each.kind, NAMED) } else { None }
    };
    named.iter().filter_map(words).collect()
}
