//! Published reports: what everyone may read, and its place in the order.

use sea_orm_migration::prelude::*;

use crate::columns::{id, number, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let published = Table::create()
            .table("published")
            .col(text("number").primary_key())
            .col(id("report_id").unique_key())
            .col(number("version"))
            .col(text("body"))
            .col(number("published_year"))
            .col(number("published_month"))
            // Random, so that the order inside a month tells nothing.
            .col(number("position"))
            .foreign_key(ForeignKey::create().from("published", "report_id").to("report", "id"))
            .take();
        manager.create_table(published).await?;
        let order = Index::create()
            .name("published_order")
            .table("published")
            .col("published_year")
            .col("published_month")
            .col("position")
            .take();
        manager.create_index(order).await
    }
}
