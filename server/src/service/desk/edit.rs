//! What the person who claimed a report does with it.

use app::fault::Fault;
use app::ports::{EditionInput, Moderator, WorkFinding};
use app::report::edition::{Edition, EditionProblem, Span};
use app::report::id::ReportId;
use app::report::lifecycle::Act;

use super::DeskService;
use super::bench::{Opened, edition_place};
use super::input::edition_after;
use crate::service::fault::Failed;
use crate::store::edition::edition_put;
use crate::store::outbox::OutboxKind;
use crate::store::report::Move;
use crate::store::work;
use crate::vault::seal_padded;

impl DeskService {
    pub(super) async fn store_edition(
        &self,
        who: &Moderator,
        report: ReportId,
        input: EditionInput,
    ) -> Result<(), Failed> {
        let opened = self.open_to_edit(who, report).await?;
        if input.version != opened.version {
            return Err(Fault::Conflict.into());
        }
        let findings = all_findings(&opened);
        let edition = edition_after(&opened.edition, &findings, &opened.answers, input, who.id)?;
        let sealed = self.sealed_edition(&opened, &edition)?;
        let before = (opened.version > 0).then_some(opened.version);
        let put = work::<(), Failed, _>(move |tx| {
            Box::pin(async move { Ok(edition_put(tx, report, sealed, before).await?) })
        });
        self.shared.store.write(put).await
    }

    pub(super) async fn propose_edition(
        &self,
        who: &Moderator,
        report: ReportId,
    ) -> Result<Vec<EditionProblem>, Failed> {
        let opened = self.open_to_edit(who, report).await?;
        let proposed: Vec<Span> = all_findings(&opened).iter().map(|finding| finding.span).collect();
        let problems = opened.edition.problems(&proposed, opened.publish_choice());
        if problems.is_empty() {
            let change = Move { proposed_by: Some(Some(who.id)), ..Move::to(opened.row.state) };
            self.step(&opened.row, Act::Propose, OutboxKind::Proposed, change).await?;
        }
        Ok(problems)
    }

    /// The edition sealed as its next version.
    pub(super) fn sealed_edition(&self, opened: &Opened, edition: &Edition) -> Result<Vec<u8>, Failed> {
        let plain = zeroize::Zeroizing::new(serde_json::to_vec(edition)?);
        Ok(seal_padded(opened.key.bytes(), &edition_place(&opened.row.id, opened.version + 1), &plain)?)
    }

    async fn open_to_edit(&self, who: &Moderator, report: ReportId) -> Result<Opened, Failed> {
        if self.row(report).await?.claimed_by != Some(who.id) {
            return Err(Fault::NotAllowed.into());
        }
        let opened = self.open(report).await?;
        if opened.may_edit(who) { Ok(opened) } else { Err(Fault::Conflict.into()) }
    }
}

fn all_findings(opened: &Opened) -> Vec<WorkFinding> {
    opened.findings().into_iter().flat_map(|(_, findings, _)| findings).collect()
}
