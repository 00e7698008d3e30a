//! Published reports.

use app::report::id::{ReportId, ReportNumber};
use app::report::published::Published;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set,
};

use super::StoreError;
use super::entity::published;

/// Publishes a report. `position` orders it among those of its month.
///
/// # Errors
/// [`StoreError::Taken`] when its number is, or the report is published already.
pub async fn published_insert(
    tx: &impl ConnectionTrait,
    report: &Published,
    id: ReportId,
    position: i64,
) -> Result<(), StoreError> {
    let body = serde_json::to_string(report).map_err(|_| StoreError::Unknown("report"))?;
    let row = published::ActiveModel {
        number: Set(report.number.as_str().to_owned()),
        report_id: Set(id.0),
        version: Set(i64::from(report.version)),
        body: Set(body),
        published_year: Set(i64::from(report.published.year)),
        published_month: Set(i64::from(report.published.month.number())),
        position: Set(position),
    };
    row.insert(tx).await?;
    Ok(())
}

/// All published reports, newest month first, in random order inside a month.
pub async fn published_all(db: &impl ConnectionTrait) -> Result<Vec<Published>, StoreError> {
    let rows = published::Entity::find()
        .order_by_desc(published::Column::PublishedYear)
        .order_by_desc(published::Column::PublishedMonth)
        .order_by_asc(published::Column::Position)
        .order_by_asc(published::Column::Number)
        .all(db)
        .await?;
    rows.iter().map(read).collect()
}

/// What was published of a report.
pub async fn published_by_report(db: &impl ConnectionTrait, id: ReportId) -> Result<Option<Published>, StoreError> {
    let found = published::Entity::find().filter(published::Column::ReportId.eq(id.0)).one(db).await?;
    found.as_ref().map(read).transpose()
}

/// Whether a number is taken.
pub async fn number_exists(db: &impl ConnectionTrait, number: &ReportNumber) -> Result<bool, StoreError> {
    Ok(published::Entity::find_by_id(number.as_str()).count(db).await? > 0)
}

/// Takes a published report back, if there is one.
pub async fn published_delete(tx: &impl ConnectionTrait, id: ReportId) -> Result<(), StoreError> {
    published::Entity::delete_many().filter(published::Column::ReportId.eq(id.0)).exec(tx).await?;
    Ok(())
}

fn read(row: &published::Model) -> Result<Published, StoreError> {
    serde_json::from_str(&row.body).map_err(|_| StoreError::Unknown("report"))
}
