//! The edition of a report: what two people decided about it. Original and edition together give the published text,
//! exactly and again and again; the edition alone holds no word of the original.

mod ready;
mod span;

pub use ready::{EditionProblem, READY_LIMITS};
pub use span::{Decision, Edit, Span, Verdict, edits};

use serde::{Deserialize, Serialize};

use super::code::codes;
use super::published::Facet;

codes! {
    /// What is to become of the report.
    pub enum Disposition {
        Publish = "publish", "Publish";
        Count = "count", "Count in the statistics only";
        Decline = "decline", "Decline";
    }
}

codes! {
    /// Why a report is declined.
    pub enum DeclineReason {
        NotLawEnforcement = "not_law_enforcement", "Not about law enforcement";
        SeriousHarm = "serious_harm", "Death or serious injury";
        Misconduct = "misconduct", "An allegation of misconduct";
        Insufficient = "insufficient", "Too little to learn from";
        Duplicate = "duplicate", "A duplicate";
        Spam = "spam", "Spam";
        ReidentificationRisk = "reidentification_risk", "The risk of recognition is too high";
    }
}

codes! {
    /// What a moderator has checked before sending an edition on.
    pub enum Check {
        NoPerson = "no_person", "No person can be recognised: no name, badge, nickname, or telling role";
        NoPlace = "no_place", "No agency or place can be recognised: no town, street, landmark or business";
        NoMoment = "no_moment", "No date or hour can be recognised, nor an event that made the news";
        NoRemainder = "no_remainder", "Nothing else narrows it down: being the only one, the first, the largest";
        LessonKept = "lesson_kept", "What others should learn is still clear";
    }
}

/// What the desk has decided so far. Texts are plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Edition {
    /// The decisions about spans of the original, at most one for each span.
    pub decisions: Vec<Decision>,
    /// The public title, 1 to 120 characters.
    pub title: String,
    /// The public synopsis, 1 to 280 characters.
    pub synopsis: String,
    /// The reviewers' own summary; published in place of the narrative where the officer chose so.
    pub summary: String,
    /// What to take home, beside the officer's own lesson.
    pub lessons: Vec<String>,
    /// Questions for a shift briefing.
    pub questions: Vec<String>,
    /// The reviewers' note to readers, or `""`.
    pub reviewer_note: String,
    /// Whether it is urgent enough for an alert.
    pub alert: bool,
    /// The facets that are not published, because with them the report could be recognised.
    pub withheld: Vec<Facet>,
    /// What was checked.
    pub checked: Vec<Check>,
    /// What is to become of the report; publication unless decided otherwise.
    pub disposition: Option<Disposition>,
    /// Why it is declined, where it is.
    pub decline_reason: Option<DeclineReason>,
    /// Words that were to be marked by hand and stand nowhere, or `""`.
    pub unmarked: String,
    /// The approver's note with which it was sent back, or `""`.
    pub returned_note: String,
}

impl Edition {
    /// What is to become of the report.
    pub fn disposition(&self) -> Disposition {
        self.disposition.unwrap_or(Disposition::Publish)
    }

    /// The decision about a span, if there is one.
    pub fn decision(&self, span: Span) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.span == span)
    }

    /// Puts a decision in the place of an earlier one about the same span.
    pub fn decide(&mut self, decision: Decision) {
        self.decisions.retain(|earlier| earlier.span != decision.span);
        self.decisions.push(decision);
        self.decisions.sort_by_key(|decision| decision.span);
    }
}
