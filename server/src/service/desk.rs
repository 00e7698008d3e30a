//! The desk: the queue, the workbench, and the rule that one person never does both.

mod approve;
mod bench;
mod edit;
mod input;

use app::desk::queue_row::{Offer, Queue, QueueRow};
use app::fault::Fault;
use app::ports::{Desk, EditionInput, Moderator, Workbench};
use app::report::edition::EditionProblem;
use app::report::id::ReportId;
use app::report::lifecycle::{Act, State};
use async_trait::async_trait;

use super::Shared;
use super::fault::Failed;
use crate::clock::words_of_day;
use crate::store::outbox::{OutboxKind, outbox_append, outbox_last};
use crate::store::report::{Move, QueueEntry, ReportRow, report_fetch, report_list_open, report_move};
use crate::store::{StoreError, work};

/// The desk over the database and the vault.
pub struct DeskService {
    shared: Shared,
}

impl DeskService {
    /// The service.
    pub fn new(shared: Shared) -> Self {
        Self { shared }
    }

    async fn row(&self, report: ReportId) -> Result<ReportRow, Failed> {
        Ok(report_fetch(self.shared.store.reader(), report).await?.ok_or(StoreError::NotFound)?)
    }

    /// Moves a report on, and tells everybody at the desk.
    async fn step(&self, row: &ReportRow, act: Act, kind: OutboxKind, change: Move) -> Result<(), Failed> {
        let state = row.state.after(act).ok_or(StoreError::Conflict)?;
        let (id, version, from) = (row.id, row.version, row.state);
        let change = Move { state, ..change };
        let step = work::<(), Failed, _>(move |tx| {
            Box::pin(async move {
                let version = report_move(tx, id, version, from, change).await?;
                outbox_append(tx, kind, id, version).await?;
                Ok(())
            })
        });
        self.shared.store.write(step).await
    }

    async fn read_queue(&self, who: &Moderator) -> Result<Queue, Failed> {
        let reader = self.shared.store.reader();
        // Before the rows: an event between the two is then delivered once more, never missed.
        let last_event = outbox_last(reader).await?;
        let entries = report_list_open(reader).await?;
        Ok(Queue { rows: entries.into_iter().map(|entry| row_for(entry, who)).collect(), last_event })
    }

    async fn claim_report(&self, who: &Moderator, report: ReportId) -> Result<(), Failed> {
        let row = self.row(report).await?;
        let change = Move { claimed_by: Some(Some(who.id)), ..Move::to(row.state) };
        self.step(&row, Act::Claim, OutboxKind::Claimed, change).await
    }

    async fn release_report(&self, who: &Moderator, report: ReportId) -> Result<(), Failed> {
        let row = self.row(report).await?;
        if row.claimed_by != Some(who.id) {
            return Err(Fault::NotAllowed.into());
        }
        let change = Move { claimed_by: Some(None), ..Move::to(row.state) };
        self.step(&row, Act::Release, OutboxKind::Released, change).await
    }
}

fn row_for(entry: QueueEntry, who: &Moderator) -> QueueRow {
    let mine = entry.claimed_by == Some(who.id);
    let offer = match entry.state {
        State::Received => Offer::Claim,
        State::InReview if mine => Offer::Continue,
        State::AwaitingApproval if who.role.may_approve() && !mine && entry.proposed_by != Some(who.id) => {
            Offer::Approve
        }
        _ => Offer::Nothing,
    };
    QueueRow {
        id: entry.id,
        state: entry.state,
        received: words_of_day(entry.submitted_on),
        category: entry.category,
        potential: entry.potential,
        claimed_by: entry.claimed_by_name,
        offer,
    }
}

#[async_trait]
impl Desk for DeskService {
    async fn queue(&self, who: &Moderator) -> Result<Queue, Fault> {
        Ok(self.read_queue(who).await?)
    }

    async fn claim(&self, who: &Moderator, report: ReportId) -> Result<(), Fault> {
        Ok(self.claim_report(who, report).await?)
    }

    async fn release(&self, who: &Moderator, report: ReportId) -> Result<(), Fault> {
        Ok(self.release_report(who, report).await?)
    }

    async fn workbench(&self, who: &Moderator, report: ReportId) -> Result<Workbench, Fault> {
        Ok(self.show(who, report).await?)
    }

    async fn edit(&self, who: &Moderator, report: ReportId, input: EditionInput) -> Result<(), Fault> {
        Ok(self.store_edition(who, report, input).await?)
    }

    async fn propose(&self, who: &Moderator, report: ReportId) -> Result<Vec<EditionProblem>, Fault> {
        Ok(self.propose_edition(who, report).await?)
    }

    async fn approve(&self, who: &Moderator, report: ReportId, version: u32) -> Result<Option<String>, Fault> {
        Ok(self.approve_edition(who, report, version).await?)
    }

    async fn send_back(&self, who: &Moderator, report: ReportId, note: String) -> Result<bool, Fault> {
        Ok(self.return_edition(who, report, note).await?)
    }
}
