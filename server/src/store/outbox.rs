//! The outbox: what happened to which report. An event is written in the transaction that makes it happen.

use app::report::code::{Coded, codes};
use app::report::id::ReportId;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
    Statement,
};

use super::StoreError;
use super::entity::outbox;

/// Held by a PostgreSQL transaction from its first event to its end, so that events are committed in the order of their
/// ids: whoever reads what comes after an id would miss one that is committed late.
const IN_ORDER: i64 = 0x6e65_6172_6d69_7373;

codes! {
    /// What happened.
    pub enum OutboxKind {
        Received = "received", "Received";
        Claimed = "claimed", "Claimed";
        Released = "released", "Put back";
        Edited = "edited", "Edited";
        Proposed = "proposed", "Sent for approval";
        Returned = "returned", "Sent back";
        Approved = "approved", "Approved";
        Withdrawn = "withdrawn", "Withdrawn";
    }
}

/// An event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutboxEvent {
    /// Its place in the order.
    pub id: i64,
    /// What happened.
    pub kind: OutboxKind,
    /// To which report.
    pub report: ReportId,
    /// The report's version then.
    pub version: u32,
}

/// Appends an event; returns its place.
pub async fn outbox_append(
    tx: &impl ConnectionTrait,
    kind: OutboxKind,
    report: ReportId,
    version: u32,
) -> Result<i64, StoreError> {
    if tx.get_database_backend() == DbBackend::Postgres {
        let lock =
            Statement::from_sql_and_values(DbBackend::Postgres, "SELECT pg_advisory_xact_lock($1)", [IN_ORDER.into()]);
        tx.execute_raw(lock).await?;
    }
    let row = outbox::ActiveModel {
        kind: Set(kind.code().to_owned()),
        report_id: Set(report.0),
        version: Set(i64::from(version)),
        ..Default::default()
    };
    Ok(row.insert(tx).await?.id)
}

/// The events after an id, oldest first, at most so many.
pub async fn outbox_after(db: &impl ConnectionTrait, id: i64, most: u64) -> Result<Vec<OutboxEvent>, StoreError> {
    let later = outbox::Entity::find().filter(outbox::Column::Id.gt(id)).order_by_asc(outbox::Column::Id).limit(most);
    let event = |row: outbox::Model| {
        Ok(OutboxEvent {
            id: row.id,
            kind: OutboxKind::from_code(&row.kind).map_err(|_| StoreError::Unknown("kind"))?,
            report: ReportId(row.report_id),
            version: u32::try_from(row.version).map_err(|_| StoreError::Unknown("version"))?,
        })
    };
    later.all(db).await?.into_iter().map(event).collect()
}

/// The place of the last event, 0 where there is none.
pub async fn outbox_last(db: &impl ConnectionTrait) -> Result<i64, StoreError> {
    let last = outbox::Entity::find().order_by_desc(outbox::Column::Id).one(db).await?;
    Ok(last.map_or(0, |event| event.id))
}
