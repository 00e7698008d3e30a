//! What an edition must hold before another person is asked to approve it.

use serde::{Deserialize, Serialize};

use super::{Check, Disposition, Edition, Span};
use crate::report::code::Coded;
use crate::report::taxonomy::PublishChoice;

/// Characters of title, synopsis, and reviewers' summary: least and most, both inclusive.
pub const READY_LIMITS: [(usize, usize); 3] = [(1, 120), (1, 280), (40, 6_000)];

/// What is still missing in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EditionProblem {
    /// So many proposed spans have no decision yet.
    Undecided(usize),
    /// So many spans were dismissed without a reason.
    NoReason(usize),
    /// The title is missing or too long.
    Title,
    /// The synopsis is missing or too long.
    Synopsis,
    /// The officer asked for a summary, and there is none, or it is too short or too long.
    Summary,
    /// The check list is not complete.
    Unchecked,
    /// Declined without a reason.
    DeclineReason,
    /// The officer allows statistics only.
    StatisticsOnly,
}

impl EditionProblem {
    /// What to do about it, in one sentence without a full stop.
    pub fn message(self) -> String {
        let [(_, title), (_, synopsis), (least, most)] = READY_LIMITS;
        match self {
            Self::Undecided(count) => format!("Decide about every finding; open: {count}"),
            Self::NoReason(count) => format!("Give a reason for every finding you dismiss; missing: {count}"),
            Self::Title => format!("Enter a title of up to {title} characters"),
            Self::Synopsis => format!("Enter a synopsis of up to {synopsis} characters"),
            Self::Summary => format!(
                "Write the summary the officer asked for, in {least} to {most} characters; their own words are not \
                 published"
            ),
            Self::Unchecked => "Go through the whole check list and tick each line".to_owned(),
            Self::DeclineReason => "Choose why the report is declined".to_owned(),
            Self::StatisticsOnly => {
                "The officer allows statistics only: choose to count it, or to decline it".to_owned()
            }
        }
    }

    /// The id of the control that mends it.
    pub fn target(self) -> &'static str {
        match self {
            Self::Undecided(_) | Self::NoReason(_) => "findings",
            Self::Title => "title",
            Self::Synopsis => "synopsis",
            Self::Summary => "summary",
            Self::Unchecked => "checked",
            Self::DeclineReason => "decline_reason",
            Self::StatisticsOnly => "disposition",
        }
    }
}

impl Edition {
    /// What is missing before the edition can be approved, given the proposed spans and what the officer allows.
    pub fn problems(&self, proposed: &[Span], choice: PublishChoice) -> Vec<EditionProblem> {
        match self.disposition() {
            Disposition::Publish => self.publishing_problems(proposed, choice),
            Disposition::Count => vec![],
            Disposition::Decline if self.decline_reason.is_none() => vec![EditionProblem::DeclineReason],
            Disposition::Decline => vec![],
        }
    }

    fn publishing_problems(&self, proposed: &[Span], choice: PublishChoice) -> Vec<EditionProblem> {
        let [title, synopsis, summary] = READY_LIMITS;
        let fits = |text: &str, (least, most)| (least..=most).contains(&text.trim().chars().count());
        let undecided = proposed.iter().filter(|&&span| self.decision(span).is_none()).count();
        let reasonless = self.decisions.iter().filter(
            |decision| matches!(&decision.verdict, super::Verdict::Dismiss { reason } if reason.trim().is_empty()),
        );
        let reasonless = reasonless.count();
        let unchecked = Check::ALL.iter().any(|check| !self.checked.contains(check));
        let wants_summary = choice == PublishChoice::Summary;
        [
            (choice == PublishChoice::StatisticsOnly, EditionProblem::StatisticsOnly),
            (undecided > 0, EditionProblem::Undecided(undecided)),
            (reasonless > 0, EditionProblem::NoReason(reasonless)),
            (!fits(&self.title, title), EditionProblem::Title),
            (!fits(&self.synopsis, synopsis), EditionProblem::Synopsis),
            (wants_summary && !fits(&self.summary, summary), EditionProblem::Summary),
            (unchecked, EditionProblem::Unchecked),
        ]
        .into_iter()
        .filter_map(|(missing, problem)| missing.then_some(problem))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::edition::{Decision, DeclineReason, Verdict};
    use crate::report::field::Field;
    use crate::report::id::AccountId;

    const SPAN: Span = Span { field: Field::Narrative, start: 3, end: 9 };

    fn decided(verdict: Verdict) -> Decision {
        let by = AccountId(uuid::Uuid::nil());
        Decision { span: SPAN, kind: "person".into(), rule: "rank.name".into(), verdict, by }
    }

    fn ready() -> Edition {
        Edition {
            decisions: vec![decided(Verdict::Accept { replacement: "[Officer A]".into() })],
            title: "t".repeat(120),
            synopsis: "s".repeat(280),
            checked: Check::ALL.to_vec(),
            ..Edition::default()
        }
    }

    #[test]
    fn a_complete_edition_has_no_problems() {
        assert_eq!(ready().problems(&[SPAN], PublishChoice::EditedNarrative), []);
    }

    #[test]
    fn each_thing_missing_is_named() {
        let problem = |change: &dyn Fn(&mut Edition), choice| {
            let mut edition = ready();
            change(&mut edition);
            edition.problems(&[SPAN], choice)
        };
        let narrative = PublishChoice::EditedNarrative;
        assert_eq!(problem(&|e| e.decisions.clear(), narrative), [EditionProblem::Undecided(1)]);
        let unreasoned = |e: &mut Edition| e.decisions = vec![decided(Verdict::Dismiss { reason: " ".into() })];
        assert_eq!(problem(&unreasoned, narrative), [EditionProblem::NoReason(1)]);
        assert_eq!(problem(&|e| e.title.push('t'), narrative), [EditionProblem::Title]);
        assert_eq!(problem(&|e| e.title.clear(), narrative), [EditionProblem::Title]);
        assert_eq!(problem(&|e| e.synopsis.push('s'), narrative), [EditionProblem::Synopsis]);
        assert_eq!(problem(&|_| {}, PublishChoice::Summary), [EditionProblem::Summary]);
        assert_eq!(problem(&|_| {}, PublishChoice::StatisticsOnly), [EditionProblem::StatisticsOnly]);
        assert_eq!(problem(&|e| e.checked.truncate(4), narrative), [EditionProblem::Unchecked]);
        let declined = |e: &mut Edition| e.disposition = Some(Disposition::Decline);
        assert_eq!(problem(&declined, narrative), [EditionProblem::DeclineReason]);
        let reasoned = |e: &mut Edition| {
            declined(e);
            e.decline_reason = Some(DeclineReason::Spam);
        };
        assert_eq!(problem(&reasoned, narrative), []);
    }
}
