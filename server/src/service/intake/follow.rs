//! Coming back with the receipt code.

use app::ports::Follow;
use app::report::code::Coded;
use app::report::lifecycle::Act;
use app::report::receipt::ReceiptCode;

use super::IntakeService;
use crate::service::fault::Failed;
use crate::store::outbox::{OutboxKind, outbox_append};
use crate::store::published::{published_by_report, published_delete};
use crate::store::report::{Move, report_by_receipt, report_move};
use crate::store::{StoreError, work};

impl IntakeService {
    pub(super) async fn follow_code(&self, code: &ReceiptCode) -> Result<Option<Follow>, Failed> {
        let reader = self.shared.store.reader();
        let hash = self.shared.keys.receipt_hash(code);
        let Some(report) = report_by_receipt(reader, hash).await? else { return Ok(None) };
        let published = published_by_report(reader, report.id).await?;
        Ok(Some(Follow {
            state: report.state,
            published: published.map(|published| published.number.path()),
            declined: report.decline_reason.map(|reason| reason.label().to_owned()),
        }))
    }

    pub(super) async fn withdraw_code(&self, code: &ReceiptCode) -> Result<(), Failed> {
        let hash = self.shared.keys.receipt_hash(code);
        let report = report_by_receipt(self.shared.store.reader(), hash).await?.ok_or(StoreError::NotFound)?;
        let state = report.state.after(Act::Withdraw).ok_or(StoreError::Conflict)?;
        let withdraw = work::<(), Failed, _>(move |tx| {
            Box::pin(async move {
                let version = report_move(tx, report.id, report.version, report.state, Move::to(state)).await?;
                published_delete(tx, report.id).await?;
                outbox_append(tx, OutboxKind::Withdrawn, report.id, version).await?;
                Ok(())
            })
        });
        self.shared.store.write(withdraw).await?;
        Ok(self.shared.refresh_index().await?)
    }
}
