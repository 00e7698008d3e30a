//! Decisions about spans of the original, and the edits that follow from them.

use serde::{Deserialize, Serialize};

use crate::report::field::Field;
use crate::report::id::AccountId;

/// A range of characters of one of the officer's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The text.
    pub field: Field,
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
}

/// What a person decided about a span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The span.
    pub span: Span,
    /// The code of what the span identifies.
    pub kind: String,
    /// The rule that found it; `hand` where a person did.
    pub rule: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Who decided.
    pub by: AccountId,
}

/// Accept, change, dismiss, or mark by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "verdict")]
pub enum Verdict {
    /// The proposed replacement stands.
    Accept {
        /// What is written instead.
        replacement: String,
    },
    /// Another replacement stands.
    Change {
        /// What is written instead.
        replacement: String,
    },
    /// The span identifies nobody and stays as it is.
    Dismiss {
        /// Why.
        reason: String,
    },
    /// A person found what the machine had not.
    Mark {
        /// What is written instead.
        replacement: String,
    },
}

impl Verdict {
    /// What is written instead; none where the span stays.
    pub fn replacement(&self) -> Option<&str> {
        match self {
            Self::Accept { replacement } | Self::Change { replacement } | Self::Mark { replacement } => {
                Some(replacement)
            }
            Self::Dismiss { .. } => None,
        }
    }
}

/// A range of characters and what is written instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// What is written instead.
    pub replacement: String,
}

/// The edits of one text, sorted and apart from each other. Spans that overlap become one, so that no part of either
/// is left; of their replacements that of a mark made by hand stands, then that of the longer span.
pub fn edits(decisions: &[Decision], field: Field) -> Vec<Edit> {
    let mut covering: Vec<(&Decision, &str)> = decisions
        .iter()
        .filter(|decision| decision.span.field == field && decision.span.start < decision.span.end)
        .filter_map(|decision| Some((decision, decision.verdict.replacement()?)))
        .collect();
    covering.sort_by_key(|(decision, _)| decision.span);
    let mut edits: Vec<(Edit, (bool, usize))> = Vec::with_capacity(covering.len());
    for (decision, replacement) in covering {
        let Span { start, end, .. } = decision.span;
        let weight = (matches!(decision.verdict, Verdict::Mark { .. }), end - start);
        match edits.last_mut() {
            Some((last, heaviest)) if start < last.end => {
                last.end = last.end.max(end);
                if weight > *heaviest {
                    *heaviest = weight;
                    replacement.clone_into(&mut last.replacement);
                }
            }
            _ => edits.push((Edit { start, end, replacement: replacement.to_owned() }, weight)),
        }
    }
    edits.into_iter().map(|(edit, _)| edit).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn decision(start: usize, end: usize, verdict: Verdict) -> Decision {
        let span = Span { field: Field::Narrative, start, end };
        Decision { span, kind: "person".into(), rule: "hand".into(), verdict, by: AccountId(Uuid::nil()) }
    }

    fn accept(start: usize, end: usize, replacement: &str) -> Decision {
        decision(start, end, Verdict::Accept { replacement: replacement.into() })
    }

    #[test]
    fn a_dismissed_span_stays() {
        let dismissed = decision(0, 4, Verdict::Dismiss { reason: "a street drug".into() });
        assert_eq!(edits(&[dismissed], Field::Narrative), []);
    }

    #[test]
    fn a_mark_by_hand_wins_over_what_it_overlaps() {
        let mark = decision(2, 8, Verdict::Mark { replacement: "[shop]".into() });
        let merged = edits(&[accept(0, 5, "[person A]"), mark, accept(8, 9, "[unit]")], Field::Narrative);
        let shop = Edit { start: 0, end: 8, replacement: "[shop]".into() };
        let unit = Edit { start: 8, end: 9, replacement: "[unit]".into() };
        assert_eq!(merged, [shop, unit]);
    }

    #[test]
    fn other_texts_are_left_alone() {
        assert_eq!(edits(&[accept(0, 5, "[x]")], Field::Lesson), []);
    }

    proptest! {
        #[test]
        fn every_character_of_every_replaced_span_is_covered(
            spans in proptest::collection::vec((0usize..60, 0usize..12, any::<bool>()), 0..12)
        ) {
            let replaced = |mark| if mark { Verdict::Mark { replacement: "m".into() } }
                else { Verdict::Accept { replacement: "a".into() } };
            let decisions: Vec<_> =
                spans.iter().map(|&(start, length, mark)| decision(start, start + length, replaced(mark))).collect();
            let edits = edits(&decisions, Field::Narrative);
            prop_assert!(edits.windows(2).all(|pair| pair[0].end <= pair[1].start));
            let covered = |at: usize| edits.iter().any(|edit| (edit.start..edit.end).contains(&at));
            let named = |at: usize| spans.iter().any(|&(start, length, _)| (start..start + length).contains(&at));
            for at in 0..80 {
                prop_assert_eq!(covered(at), named(at));
            }
        }
    }
}
