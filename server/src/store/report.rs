//! Reports: the sealed original, where it stands, and who has it.

use app::report::code::Coded;
use app::report::edition::DeclineReason;
use app::report::id::{AccountId, ReportId};
use app::report::lifecycle::State;
use app::report::taxonomy::{Category, Potential, PublishChoice};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};

use super::StoreError;
use super::entity::{account, report};

/// A report that was sent.
pub struct NewReport {
    /// Its id.
    pub id: ReportId,
    /// The keyed hash of its receipt code.
    pub receipt_hash: [u8; 32],
    /// The day, since 1970.
    pub submitted_on: i64,
    /// The kind of near miss.
    pub category: Category,
    /// The worst credible outcome.
    pub potential: Potential,
    /// What may be published.
    pub publish_choice: PublishChoice,
    /// Its data key, wrapped by the epoch's key.
    pub wrapped_key: Vec<u8>,
    /// The epoch.
    pub epoch: String,
    /// The answers, sealed under the data key.
    pub sealed_answers: Vec<u8>,
}

/// A report's row. Has no `Debug` on purpose.
#[derive(Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// Its id.
    pub id: ReportId,
    /// Where it stands.
    pub state: State,
    /// Grows with every move.
    pub version: u32,
    /// What may be published.
    pub publish_choice: PublishChoice,
    /// Its data key, wrapped by the epoch's key.
    pub wrapped_key: Vec<u8>,
    /// The epoch.
    pub epoch: String,
    /// The answers, sealed under the data key.
    pub sealed_answers: Vec<u8>,
    /// Who has it.
    pub claimed_by: Option<AccountId>,
    /// Who sent it for approval.
    pub proposed_by: Option<AccountId>,
    /// Why it was declined.
    pub decline_reason: Option<DeclineReason>,
}

/// An open report as the queue shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueEntry {
    /// Its id.
    pub id: ReportId,
    /// Where it stands.
    pub state: State,
    /// The day it came in, since 1970.
    pub submitted_on: i64,
    /// The kind of near miss.
    pub category: Category,
    /// The worst credible outcome.
    pub potential: Potential,
    /// Who has it.
    pub claimed_by: Option<AccountId>,
    /// Their name.
    pub claimed_by_name: Option<String>,
    /// Who sent it for approval.
    pub proposed_by: Option<AccountId>,
}

/// What changes when a report moves. `None` leaves a column as it is.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    /// Where it stands then.
    pub state: State,
    /// Who has it then.
    pub claimed_by: Option<Option<AccountId>>,
    /// Who sent it for approval.
    pub proposed_by: Option<Option<AccountId>>,
    /// Why it is declined.
    pub decline_reason: Option<DeclineReason>,
}

impl Move {
    /// A move that changes the state only.
    pub fn to(state: State) -> Self {
        Self { state, claimed_by: None, proposed_by: None, decline_reason: None }
    }
}

/// Stores a report that was sent.
///
/// # Errors
/// [`StoreError::Taken`] when its receipt code opens one already.
pub async fn report_insert(tx: &impl ConnectionTrait, new: NewReport) -> Result<(), StoreError> {
    let row = report::ActiveModel {
        id: Set(new.id.0),
        receipt_hash: Set(new.receipt_hash.to_vec()),
        state: Set(State::Received.code().to_owned()),
        version: Set(1),
        submitted_on: Set(new.submitted_on),
        category: Set(new.category.code().to_owned()),
        potential: Set(new.potential.code().to_owned()),
        publish_choice: Set(new.publish_choice.code().to_owned()),
        wrapped_key: Set(new.wrapped_key),
        epoch: Set(new.epoch),
        sealed_answers: Set(new.sealed_answers),
        claimed_by: Set(None),
        proposed_by: Set(None),
        decline_reason: Set(None),
    };
    row.insert(tx).await?;
    Ok(())
}

/// The report with an id.
pub async fn report_fetch(db: &impl ConnectionTrait, id: ReportId) -> Result<Option<ReportRow>, StoreError> {
    report::Entity::find_by_id(id.0).one(db).await?.map(ReportRow::try_from).transpose()
}

/// The report that a receipt code opens, by the code's keyed hash.
pub async fn report_by_receipt(db: &impl ConnectionTrait, hash: [u8; 32]) -> Result<Option<ReportRow>, StoreError> {
    let found = report::Entity::find().filter(report::Column::ReceiptHash.eq(hash.to_vec())).one(db).await?;
    found.map(ReportRow::try_from).transpose()
}

/// The reports that wait for someone at the desk, oldest first. Those of one day are in no order that tells which came
/// first.
pub async fn report_list_open(db: &impl ConnectionTrait) -> Result<Vec<QueueEntry>, StoreError> {
    let open = State::ALL.iter().filter(|state| state.is_open()).map(|state| state.code());
    let rows = report::Entity::find()
        .filter(report::Column::State.is_in(open))
        .order_by_asc(report::Column::SubmittedOn)
        .order_by_asc(report::Column::Id)
        .all(db)
        .await?;
    let names = account::Entity::find().all(db).await?;
    let name = |id: Option<uuid::Uuid>| {
        let account = names.iter().find(|account| Some(account.id) == id)?;
        Some(account.name.clone())
    };
    let entry = |row: report::Model| {
        Ok(QueueEntry {
            id: ReportId(row.id),
            state: code(&row.state, "state")?,
            submitted_on: row.submitted_on,
            category: code(&row.category, "category")?,
            potential: code(&row.potential, "potential")?,
            claimed_by: row.claimed_by.map(AccountId),
            claimed_by_name: name(row.claimed_by),
            proposed_by: row.proposed_by.map(AccountId),
        })
    };
    rows.into_iter().map(entry).collect()
}

/// Moves a report on in one statement, if it still is as it was read. Returns its new version.
///
/// # Errors
/// [`StoreError::Conflict`] when it is not.
pub async fn report_move(
    tx: &impl ConnectionTrait,
    id: ReportId,
    version: u32,
    state: State,
    change: Move,
) -> Result<u32, StoreError> {
    let account = |id: Option<AccountId>| id.map(|id| id.0);
    let mut row = report::ActiveModel {
        state: Set(change.state.code().to_owned()),
        version: Set(i64::from(version) + 1),
        ..Default::default()
    };
    if let Some(claimed_by) = change.claimed_by {
        row.claimed_by = Set(account(claimed_by));
    }
    if let Some(proposed_by) = change.proposed_by {
        row.proposed_by = Set(account(proposed_by));
    }
    if let Some(reason) = change.decline_reason {
        row.decline_reason = Set(Some(reason.code().to_owned()));
    }
    let as_read = Condition::all()
        .add(report::Column::Id.eq(id.0))
        .add(report::Column::Version.eq(i64::from(version)))
        .add(report::Column::State.eq(state.code()));
    match report::Entity::update_many().set(row).filter(as_read).exec(tx).await?.rows_affected {
        0 => Err(StoreError::Conflict),
        _ => Ok(version + 1),
    }
}

impl TryFrom<report::Model> for ReportRow {
    type Error = StoreError;

    fn try_from(row: report::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ReportId(row.id),
            state: code(&row.state, "state")?,
            version: u32::try_from(row.version).map_err(|_| StoreError::Unknown("version"))?,
            publish_choice: code(&row.publish_choice, "publish choice")?,
            wrapped_key: row.wrapped_key,
            epoch: row.epoch,
            sealed_answers: row.sealed_answers,
            claimed_by: row.claimed_by.map(AccountId),
            proposed_by: row.proposed_by.map(AccountId),
            decline_reason: row.decline_reason.map(|reason| code(&reason, "reason")).transpose()?,
        })
    }
}

fn code<T: Coded>(stored: &str, what: &'static str) -> Result<T, StoreError> {
    T::from_code(stored).map_err(|_| StoreError::Unknown(what))
}
