//! The outbox: what happened to which report, in the order in which it was committed. It carries no time.

use sea_orm_migration::prelude::*;

use crate::columns::{id, number, one_of};

#[derive(DeriveMigrationName)]
pub struct Migration;

const KINDS: &[&str] = &["received", "claimed", "released", "edited", "proposed", "returned", "approved", "withdrawn"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let outbox = Table::create()
            .table("outbox")
            .col(ColumnDef::new("id").big_integer().not_null().auto_increment().primary_key())
            .col(one_of("kind", KINDS))
            .col(id("report_id"))
            .col(number("version"))
            .take();
        manager.create_table(outbox).await
    }
}
