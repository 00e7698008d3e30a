//! The recognisers, one file for each family of identifiers. Each walks over the tokens once and reports candidates;
//! none knows of the others.

mod agency;
mod capital;
mod contact;
mod identifier;
mod measure;
mod moment;
mod person;
mod place;
mod unit;
mod venue;

use crate::Kind;
use crate::document::{Document, Token};
use crate::finding::Candidate;

/// What all recognisers report, in no order.
pub fn all(document: &Document) -> Vec<Candidate> {
    let mut report = Report { document, candidates: Vec::new() };
    for at in 0..document.len() {
        contact::at(&mut report, at);
        identifier::at(&mut report, at);
        unit::at(&mut report, at);
        moment::at(&mut report, at);
        measure::at(&mut report, at);
        place::at(&mut report, at);
        agency::at(&mut report, at);
        venue::at(&mut report, at);
        person::at(&mut report, at);
        capital::at(&mut report, at);
    }
    report.candidates
}

/// What is reported so far.
struct Report<'d> {
    document: &'d Document,
    candidates: Vec<Candidate>,
}

/// A rule: its name, how sure it is, and why.
type Rule = (&'static str, u8, &'static str);

impl Report<'_> {
    /// Reports the tokens from `first` up to `end`, exclusive.
    fn tokens(&mut self, first: usize, end: usize, kind: Kind, rule: Rule) {
        let edges = (self.document.get(first), end.checked_sub(1).and_then(|last| self.document.get(last)));
        let (Some(first), Some(last)) = edges else { return };
        self.range(first.start, last.end, kind, rule);
    }

    fn range(&mut self, start: usize, end: usize, kind: Kind, (rule, confidence, reason): Rule) {
        self.candidates.push(Candidate { start, end, kind, rule, confidence, reason });
    }
}

/// The place after the token at `at`, and after a full stop that belongs to it.
fn after_stop(document: &Document, at: usize) -> usize {
    if document.lower(at + 1) == "." && document.glued(at + 1) { at + 2 } else { at + 1 }
}

/// Where a run of capitalised words ends, at most so many: the words of a name.
fn end_of_name(document: &Document, start: usize, most: usize, takes: impl Fn(&Token) -> bool) -> usize {
    let mut end = start;
    while end < start + most && document.get(end).is_some_and(&takes) {
        end += 1;
        let hyphen = document.lower(end) == "-" && document.glued(end) && document.glued(end + 1);
        if hyphen && document.get(end + 1).is_some_and(&takes) {
            end += 2;
        }
    }
    end
}

#[cfg(test)]
mod tests;
