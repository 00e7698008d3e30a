//! Sealed editions, one a report.

use app::report::id::ReportId;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};

use super::StoreError;
use super::entity::edition;

/// An edition's row.
#[derive(Clone, PartialEq, Eq)]
pub struct EditionRow {
    /// Its version, from 1.
    pub version: u32,
    /// The edition, sealed for this version.
    pub sealed: Vec<u8>,
}

/// The edition of a report.
pub async fn edition_fetch(db: &impl ConnectionTrait, report: ReportId) -> Result<Option<EditionRow>, StoreError> {
    let Some(row) = edition::Entity::find_by_id(report.0).one(db).await? else { return Ok(None) };
    let version = u32::try_from(row.version).map_err(|_| StoreError::Unknown("version"))?;
    Ok(Some(EditionRow { version, sealed: row.sealed }))
}

/// Stores an edition as the version after `before`, or as the first one.
///
/// # Errors
/// [`StoreError::Conflict`] when the stored version is not `before`, [`StoreError::Taken`] when a first one is there.
pub async fn edition_put(
    tx: &impl ConnectionTrait,
    report: ReportId,
    sealed: Vec<u8>,
    before: Option<u32>,
) -> Result<(), StoreError> {
    let row = edition::ActiveModel {
        report_id: Set(report.0),
        version: Set(i64::from(before.unwrap_or(0)) + 1),
        sealed: Set(sealed),
    };
    let Some(before) = before else {
        row.insert(tx).await?;
        return Ok(());
    };
    let unchanged = edition::Column::Version.eq(i64::from(before)).and(edition::Column::ReportId.eq(report.0));
    match edition::Entity::update_many().set(row).filter(unchanged).exec(tx).await?.rows_affected {
        0 => Err(StoreError::Conflict),
        _ => Ok(()),
    }
}
