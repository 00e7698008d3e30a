//! A finding, and what it is before it has a replacement.

use serde::{Deserialize, Serialize};

use crate::Kind;
use crate::document::Document;
use crate::recognise::Rule;

/// How sure the learned recogniser is at most, 0 to 100.
pub const SUREST_LEARNED: u8 = 76;

/// How a replacement is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// A name for what stood there, the same for the same thing throughout a report.
    Placeholder,
    /// Something less exact that still teaches.
    Generalise,
}

/// Something in a text that could identify a person or an agency, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// What it identifies.
    pub kind: Kind,
    /// The rule that found it; stable over versions.
    pub rule: String,
    /// How sure the rule is, 0 to 100.
    pub confidence: u8,
    /// Why, in one plain sentence.
    pub reason: String,
    /// How the replacement is made.
    pub operator: Operator,
    /// What to write instead.
    pub replacement: String,
}

/// What a recogniser reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    pub kind: Kind,
    pub rule: &'static str,
    pub confidence: u8,
    pub reason: &'static str,
}

impl Candidate {
    /// The tokens from `first` up to `end`, exclusive; `None` when there are none.
    pub fn of_tokens(
        document: &Document,
        first: usize,
        end: usize,
        kind: Kind,
        (rule, confidence, reason): Rule,
    ) -> Option<Self> {
        let last = document.get(end.checked_sub(1).filter(|&last| last >= first)?)?;
        Some(Self { start: document.get(first)?.start(), end: last.end(), kind, rule, confidence, reason })
    }
}
