//! A report opened on the workbench: the original out of the vault, what was found in it, what was decided.

use std::collections::BTreeMap;

use anonymise::Named;
use app::fault::Fault;
use app::ports::{Moderator, WorkFinding, WorkNote, WorkText, Workbench};
use app::report::edition::{Decision, Edition, Span, edits};
use app::report::field::TEXTS;
use app::report::id::ReportId;
use app::report::lifecycle::State;
use app::report::taxonomy::PublishChoice;
use app::report::{Answers, Field};

use super::DeskService;
use crate::service::fault::Failed;
use crate::store::account::account_by_id;
use crate::store::edition::edition_fetch;
use crate::store::report::ReportRow;
use crate::vault::{DataKey, Place, open_padded};

/// A report out of the vault. Has no `Debug`: it holds what an officer wrote.
pub struct Opened {
    pub row: ReportRow,
    pub key: DataKey,
    pub answers: Answers,
    pub edition: Edition,
    /// What a second reader has found, text by text; nothing where there is none.
    pub named: Vec<Vec<Named>>,
    /// The edition's version in the database; 0 before the first.
    pub version: u32,
}

/// The place of an edition in the vault.
pub fn edition_place(report: &ReportId, version: u32) -> Place<'_> {
    Place { table: "edition", row: report.0.as_bytes(), field: "sealed", version }
}

impl Opened {
    /// What was found in the officer's texts, by the machine and by hand, and what no mask cures, text by text.
    pub fn findings(&self) -> Vec<(Field, Vec<WorkFinding>, Vec<WorkNote>)> {
        let texts: Vec<&str> = TEXTS.iter().map(|&field| self.answers.text(field)).collect();
        let mut readings = anonymise::read_with(&texts, &[], &self.named);
        self.add_denied(&texts, &mut readings);
        let each = TEXTS.iter().zip(readings).map(|(&field, reading)| {
            let letters: Vec<char> = self.answers.text(field).chars().collect();
            let span = |start, end| Span { field, start, end };
            let by_machine = reading.findings.into_iter().map(|finding| {
                let span = span(finding.start, finding.end);
                WorkFinding {
                    span,
                    words: words(&letters, span),
                    kind: finding.kind.label().to_owned(),
                    rule: finding.rule,
                    reason: finding.reason,
                    confidence: finding.confidence,
                    proposed: finding.replacement,
                    verdict: self.edition.decision(span).map(|decision| decision.verdict.clone()),
                }
            });
            let mut findings: Vec<WorkFinding> = by_machine.collect();
            findings.extend(self.by_hand(field, &letters));
            findings.sort_by_key(|finding| finding.span);
            let notes = reading.notes.into_iter().map(|note| WorkNote {
                words: words(&letters, span(note.start, note.end)),
                advice: note.advice,
                suggestion: note.suggestion,
            });
            (field, findings, notes.collect())
        });
        each.collect()
    }

    /// What was marked by hand is on this report's deny list: it is found again however it is written. What was found
    /// anyway keeps its range, so that decisions about it stay.
    fn add_denied(&self, texts: &[&str], readings: &mut [anonymise::Reading]) {
        let mut denied: BTreeMap<String, String> = BTreeMap::new();
        for mark in self.marks() {
            let letters: Vec<char> = self.answers.text(mark.span.field).chars().collect();
            let replacement = mark.verdict.replacement().unwrap_or_default();
            denied.insert(words(&letters, mark.span).to_lowercase(), replacement.to_owned());
        }
        let phrases: Vec<&str> = denied.keys().map(String::as_str).collect();
        if phrases.is_empty() {
            return;
        }
        for ((&field, reading), again) in
            TEXTS.iter().zip(readings).zip(anonymise::read_with(texts, &phrases, &self.named))
        {
            let letters: Vec<char> = self.answers.text(field).chars().collect();
            for mut finding in again.findings {
                let apart = |start: usize, end: usize| finding.end <= start || end <= finding.start;
                let new = reading.findings.iter().all(|each| apart(each.start, each.end))
                    && self
                        .marks()
                        .filter(|mark| mark.span.field == field)
                        .all(|mark| apart(mark.span.start, mark.span.end));
                let said = words(&letters, Span { field, start: finding.start, end: finding.end }).to_lowercase();
                if let (true, Some(replacement)) = (new, denied.get(&said)) {
                    finding.replacement.clone_from(replacement);
                    reading.findings.push(finding);
                }
            }
            reading.findings.sort_by_key(|finding| finding.start);
        }
    }

    fn marks(&self) -> impl Iterator<Item = &Decision> {
        self.edition.decisions.iter().filter(|decision| decision.rule == "hand")
    }

    fn by_hand(&self, field: Field, letters: &[char]) -> impl Iterator<Item = WorkFinding> {
        let marks = self.marks().filter(move |mark| mark.span.field == field);
        marks.map(move |mark| WorkFinding {
            span: mark.span,
            words: words(letters, mark.span),
            kind: anonymise::Kind::from_code(&mark.kind).map_or("", anonymise::Kind::label).to_owned(),
            rule: mark.rule.clone(),
            reason: "Marked by hand.".to_owned(),
            confidence: 100,
            proposed: mark.verdict.replacement().unwrap_or_default().to_owned(),
            verdict: Some(mark.verdict.clone()),
        })
    }

    /// One of the officer's texts with every decision applied.
    ///
    /// # Errors
    /// When a decision lies outside the text.
    pub fn edited(&self, field: Field) -> Result<String, Failed> {
        let edits = edits(&self.edition.decisions, field).into_iter();
        let edits: Vec<anonymise::Edit> = edits
            .map(|edit| anonymise::Edit { start: edit.start, end: edit.end, replacement: edit.replacement })
            .collect();
        anonymise::apply(self.answers.text(field), &edits).map_err(|_| Fault::Unavailable.into())
    }

    /// What the officer allows to be published.
    pub fn publish_choice(&self) -> PublishChoice {
        self.row.publish_choice
    }

    /// Whether the person may edit.
    pub fn may_edit(&self, who: &Moderator) -> bool {
        self.row.state == State::InReview && self.row.claimed_by == Some(who.id)
    }

    /// Whether the person may approve: never one who had a part in the edition.
    pub fn may_approve(&self, who: &Moderator) -> bool {
        let had_a_part = self.row.claimed_by == Some(who.id)
            || self.row.proposed_by == Some(who.id)
            || self.edition.decisions.iter().any(|decision| decision.by == who.id);
        self.row.state == State::AwaitingApproval && who.role.may_approve() && !had_a_part
    }
}

fn words(letters: &[char], span: Span) -> String {
    letters.get(span.start..span.end).unwrap_or_default().iter().collect()
}

impl DeskService {
    /// Opens a report and its edition.
    pub(super) async fn open(&self, report: ReportId) -> Result<Opened, Failed> {
        let row = self.row(report).await?;
        let key = self.shared.keys.unwrap(&row.wrapped_key, &row.epoch, report)?;
        let place = Place { table: "report", row: report.0.as_bytes(), field: "answers", version: 1 };
        let answers: Answers = serde_json::from_slice(&open_padded(key.bytes(), &place, &row.sealed_answers)?)?;
        let (edition, version) = match edition_fetch(self.shared.store.reader(), report).await? {
            Some(stored) => {
                let plain = open_padded(key.bytes(), &edition_place(&report, stored.version), &stored.sealed)?;
                (serde_json::from_slice(&plain)?, stored.version)
            }
            None => (Edition::default(), 0),
        };
        let texts: Vec<&str> = TEXTS.iter().map(|&field| answers.text(field)).collect();
        let named = self.shared.second_reader.named(&texts).await?;
        Ok(Opened { row, key, answers, edition, named, version })
    }

    pub(super) async fn show(&self, who: &Moderator, report: ReportId) -> Result<Workbench, Failed> {
        // Before anything is opened: most people at the desk have no part in most reports.
        let row = self.row(report).await?;
        if row.claimed_by != Some(who.id) && row.state != State::AwaitingApproval {
            return Err(Fault::NotAllowed.into());
        }
        let opened = self.open(report).await?;
        let (may_edit, may_approve) = (opened.may_edit(who), opened.may_approve(who));
        let still_theirs = opened.row.claimed_by == Some(who.id) && opened.row.state.is_open();
        if !(may_edit || may_approve || still_theirs) {
            return Err(Fault::NotAllowed.into());
        }
        let findings = opened.findings();
        let proposed: Vec<Span> = findings.iter().flat_map(|(_, findings, _)| findings).map(|each| each.span).collect();
        let problems = opened.edition.problems(&proposed, opened.publish_choice());
        let mut texts = Vec::new();
        for (field, findings, notes) in findings {
            let original = opened.answers.text(field).to_owned();
            if !original.is_empty() {
                texts.push(WorkText { field, original, findings, notes, edited: opened.edited(field)? });
            }
        }
        Ok(Workbench {
            id: report,
            state: opened.row.state,
            version: opened.version,
            publish_choice: opened.publish_choice(),
            texts,
            problems,
            kinds: anonymise::Kind::ALL.iter().map(|kind| (kind.code(), kind.label())).collect(),
            may_edit,
            may_approve,
            claimed_by: self.name(opened.row.claimed_by).await?,
            proposed_by: self.name(opened.row.proposed_by).await?,
            answers: opened.answers,
            edition: opened.edition,
        })
    }

    async fn name(&self, account: Option<app::report::id::AccountId>) -> Result<Option<String>, Failed> {
        let Some(account) = account else { return Ok(None) };
        Ok(account_by_id(self.shared.store.reader(), account).await?.map(|account| account.name))
    }
}
