//! Reports with their sealed originals and editions.

use sea_orm_migration::prelude::*;

use crate::columns::{bytes, id, number, one_of, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

const STATES: &[&str] =
    &["received", "in_review", "awaiting_approval", "published", "counted", "declined", "withdrawn"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let account = |column: &'static str| ForeignKey::create().from("report", column).to("account", "id").take();
        let report = Table::create()
            .table("report")
            .col(id("id").primary_key())
            .col(bytes("receipt_hash").unique_key())
            .col(one_of("state", STATES))
            .col(number("version"))
            .col(number("submitted_on"))
            .col(text("category"))
            .col(text("potential"))
            .col(text("publish_choice"))
            .col(bytes("wrapped_key"))
            .col(text("epoch"))
            .col(bytes("sealed_answers"))
            .col(ColumnDef::new("claimed_by").uuid())
            .col(ColumnDef::new("proposed_by").uuid())
            .col(ColumnDef::new("decline_reason").text())
            .foreign_key(&mut account("claimed_by"))
            .foreign_key(&mut account("proposed_by"))
            .take();
        manager.create_table(report).await?;
        let by_state = Index::create().name("report_state").table("report").col("state").col("submitted_on").take();
        manager.create_index(by_state).await?;
        let edition = Table::create()
            .table("edition")
            .col(id("report_id").primary_key())
            .col(number("version"))
            .col(bytes("sealed"))
            .foreign_key(ForeignKey::create().from("edition", "report_id").to("report", "id"))
            .take();
        manager.create_table(edition).await
    }
}
