//! The recognisers of the first layers, one file for each family of identifiers. Each walks over the tokens once and
//! reports candidates; none knows of the others, and none looks further than a fixed number of tokens.

mod agency;
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

pub use identifier::is_known_code;
#[cfg(feature = "lexicon")]
pub use identifier::is_pressure;
#[cfg(feature = "lexicon")]
pub use moment::is_habitual;

/// What all recognisers report, in no order.
pub fn all(document: &Document) -> Vec<Candidate> {
    let mut report = Report { document, candidates: Vec::new() };
    for at in 0..document.len() {
        contact::at(&mut report, at);
        contact::network(&mut report, at);
        identifier::at(&mut report, at);
        unit::at(&mut report, at);
        moment::at(&mut report, at);
        measure::at(&mut report, at);
        place::at(&mut report, at);
        agency::at(&mut report, at);
        venue::at(&mut report, at);
        person::at(&mut report, at);
    }
    report.candidates
}

/// What is reported so far.
struct Report<'d> {
    document: &'d Document<'d>,
    candidates: Vec<Candidate>,
}

/// A rule: its name, how sure it is, and why.
pub type Rule = (&'static str, u8, &'static str);

impl Report<'_> {
    /// Reports the tokens from `first` up to `end`, exclusive; nothing when there are none.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn tokens(&mut self, first: usize, end: usize, kind: Kind, rule: Rule) {
        self.candidates.extend(Candidate::of_tokens(self.document, first, end, kind, rule));
    }
}

/// The place after the token at `at`, and after a full stop that belongs to it.
fn after_stop(document: &Document, at: usize) -> usize {
    if document.lower(at + 1) == "." && document.glued(at + 1) { at + 2 } else { at + 1 }
}

/// Where a run of words ends, at most so many, hyphens and initials with their stop included: the words of a name.
fn end_of_name(document: &Document, start: usize, most: usize, takes: impl Fn(usize, &Token) -> bool) -> usize {
    let mut end = start;
    for _ in 0..most {
        if !document.get(end).is_some_and(|token| takes(end, token))
            || end > start && document.get(end).is_some_and(|token| token.line) && document.before(end) == "."
        {
            break;
        }
        end += 1;
        while document.lower(end) == "-"
            && document.glued(end)
            && document.glued(end + 1)
            && document.get(end + 1).is_some_and(|token| takes(end + 1, token))
        {
            end += 2;
        }
    }
    end
}

#[cfg(test)]
mod tests;
