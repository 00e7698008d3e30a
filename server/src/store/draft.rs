//! Sealed drafts.

use sea_orm::sea_query::ExprTrait;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};

use super::StoreError;
use super::entity::draft;

/// A draft's row.
#[derive(Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// Its version, from 1.
    pub version: u32,
    /// The draft, sealed for this version.
    pub sealed: Vec<u8>,
}

/// The draft with an id.
pub async fn draft_fetch(db: &impl ConnectionTrait, id: [u8; 16]) -> Result<Option<DraftRow>, StoreError> {
    let Some(row) = draft::Entity::find_by_id(id.to_vec()).one(db).await? else { return Ok(None) };
    let version = u32::try_from(row.version).map_err(|_| StoreError::Unknown("version"))?;
    Ok(Some(DraftRow { version, sealed: row.sealed }))
}

/// Stores a draft as the version after `before`, or as the first one. It is kept until `expires_hour`, hours since 1970.
///
/// # Errors
/// [`StoreError::Conflict`] when the stored version is not `before`, [`StoreError::Taken`] when a first one is there.
pub async fn draft_put(
    tx: &impl ConnectionTrait,
    id: [u8; 16],
    sealed: Vec<u8>,
    before: Option<u32>,
    expires_hour: i64,
) -> Result<(), StoreError> {
    let row = draft::ActiveModel {
        id: Set(id.to_vec()),
        version: Set(i64::from(before.unwrap_or(0)) + 1),
        sealed: Set(sealed),
        expires_hour: Set(expires_hour),
    };
    let Some(before) = before else {
        row.insert(tx).await?;
        return Ok(());
    };
    let unchanged = draft::Column::Version.eq(i64::from(before)).and(draft::Column::Id.eq(id.to_vec()));
    match draft::Entity::update_many().set(row).filter(unchanged).exec(tx).await?.rows_affected {
        0 => Err(StoreError::Conflict),
        _ => Ok(()),
    }
}

/// Deletes a draft, if it is there.
pub async fn draft_delete(tx: &impl ConnectionTrait, id: [u8; 16]) -> Result<(), StoreError> {
    draft::Entity::delete_by_id(id.to_vec()).exec(tx).await?;
    Ok(())
}

/// Deletes the drafts that have run out at an hour, inclusive; returns how many.
pub async fn draft_delete_expired(tx: &impl ConnectionTrait, hour: i64) -> Result<u64, StoreError> {
    let expired = draft::Entity::delete_many().filter(draft::Column::ExpiresHour.lte(hour));
    Ok(expired.exec(tx).await?.rows_affected)
}
