//! What the queue and the workbench need.

use std::collections::HashMap;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::Moderator;
use crate::desk::queue_row::Queue;
use crate::fault::Fault;
use crate::report::edition::{Edition, EditionProblem, Span, Verdict};
use crate::report::id::ReportId;
use crate::report::lifecycle::State;
use crate::report::taxonomy::PublishChoice;
use crate::report::{Answers, Field};

/// A report on the workbench. Has no `Debug`: it holds what an officer wrote.
pub struct Workbench {
    /// The report.
    pub id: ReportId,
    /// Where it stands.
    pub state: State,
    /// The version of the edition, to notice that somebody else changed it.
    pub version: u32,
    /// What the officer allows to be published.
    pub publish_choice: PublishChoice,
    /// The answers.
    pub answers: Answers,
    /// The officer's texts with their findings.
    pub texts: Vec<WorkText>,
    /// What was decided so far.
    pub edition: Edition,
    /// What is missing before it can be approved.
    pub problems: Vec<EditionProblem>,
    /// The kinds a mark by hand can have: code and label.
    pub kinds: Vec<(&'static str, &'static str)>,
    /// Whether the person looking at it may edit.
    pub may_edit: bool,
    /// Whether the person looking at it may approve.
    pub may_approve: bool,
    /// Who works on it, by name.
    pub claimed_by: Option<String>,
    /// Who sent it for approval, by name.
    pub proposed_by: Option<String>,
}

/// One of the officer's texts.
pub struct WorkText {
    /// Which one.
    pub field: Field,
    /// As it was sent.
    pub original: String,
    /// What was found in it, by the machine and by hand, in order; no two overlap unless one was marked by hand.
    pub findings: Vec<WorkFinding>,
    /// What no mask cures, in order.
    pub notes: Vec<WorkNote>,
    /// As it would be published.
    pub edited: String,
}

/// A remark on words that leave few people or few agencies, for the reviewers to decide about.
pub struct WorkNote {
    /// The words.
    pub words: String,
    /// What to think about.
    pub advice: String,
    /// What could be written instead, when there is something.
    pub suggestion: Option<String>,
}

/// A finding with what was decided about it.
pub struct WorkFinding {
    /// Where.
    pub span: Span,
    /// The words.
    pub words: String,
    /// What it identifies: the label of its kind.
    pub kind: String,
    /// The rule that found it; `hand` where a person did.
    pub rule: String,
    /// Why, in one plain sentence.
    pub reason: String,
    /// 0 to 100.
    pub confidence: u8,
    /// What is proposed instead.
    pub proposed: String,
    /// What was decided.
    pub verdict: Option<Verdict>,
}

/// A moderator's verdict on one finding, as posted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct VerdictInput {
    /// `accept`, `change`, `dismiss`, `remove` (a mark by hand), or `""` for not yet.
    pub verdict: String,
    /// What is written instead, for `change`.
    pub replacement: String,
    /// Why it is dismissed, for `dismiss`.
    pub reason: String,
}

/// Words to be marked by hand, as posted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MarkInput {
    /// The words exactly as they stand in the report; every place where they stand is marked. `""` for none.
    pub words: String,
    /// The code of what they identify.
    pub kind: String,
    /// What is written instead.
    pub replacement: String,
}

/// The workbench's form, as posted. Codes are checked by whoever takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EditionInput {
    /// The version that was shown.
    pub version: u32,
    /// Verdicts by span, written `field-start-end`.
    pub verdicts: HashMap<String, VerdictInput>,
    /// A mark by hand.
    pub mark: MarkInput,
    /// The title.
    pub title: String,
    /// The synopsis.
    pub synopsis: String,
    /// The reviewers' summary.
    pub summary: String,
    /// Lessons, one a line.
    pub lessons: String,
    /// Questions, one a line.
    pub questions: String,
    /// The note to readers.
    pub reviewer_note: String,
    /// `yes`, or `""`.
    pub alert: String,
    /// Codes of withheld facets.
    pub withheld: Vec<String>,
    /// Codes of what was checked.
    pub checked: Vec<String>,
    /// Code of what is to become of it.
    pub disposition: String,
    /// Code of why it is declined, or `""`.
    pub decline_reason: String,
    /// `yes` to accept every finding that has no verdict yet, or `""`.
    pub accept_open: String,
}

/// The desk. Every call says who asks, and is refused with [`Fault::NotAllowed`] when that person may not.
#[async_trait]
pub trait Desk: Send + Sync {
    /// The open reports, oldest first, and the last event they include.
    async fn queue(&self, who: &Moderator) -> Result<Queue, Fault>;

    /// Takes a report from the queue; exactly one of several who try gets it.
    ///
    /// # Errors
    /// [`Fault::Conflict`] when somebody else has it.
    async fn claim(&self, who: &Moderator, report: ReportId) -> Result<(), Fault>;

    /// Puts a claimed report back.
    async fn release(&self, who: &Moderator, report: ReportId) -> Result<(), Fault>;

    /// A report with its original: for the one who claimed it, and, once it is proposed, for those who may approve it.
    async fn workbench(&self, who: &Moderator, report: ReportId) -> Result<Workbench, Fault>;

    /// Stores what the claimant decided.
    ///
    /// # Errors
    /// [`Fault::BadRequest`] for unknown codes and spans, [`Fault::Conflict`] when the version is not the current one.
    async fn edit(&self, who: &Moderator, report: ReportId, input: EditionInput) -> Result<(), Fault>;

    /// Sends the edition for approval; returns what is missing, and then nothing has changed.
    async fn propose(&self, who: &Moderator, report: ReportId) -> Result<Vec<EditionProblem>, Fault>;

    /// Approves what another person proposed; returns the public address where it was published. `version` is the
    /// edition's that was shown, so that nobody approves what they have not seen.
    ///
    /// # Errors
    /// [`Fault::NotAllowed`] for whoever proposed it or decided anything in it.
    async fn approve(&self, who: &Moderator, report: ReportId, version: u32) -> Result<Option<String>, Fault>;

    /// Sends a proposed edition back with a note; returns whether there was one, and without one nothing has changed.
    async fn send_back(&self, who: &Moderator, report: ReportId, note: String) -> Result<bool, Fault>;
}
