//! A finding, and what it is before it has a replacement.

use serde::{Deserialize, Serialize};

use crate::Kind;

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
