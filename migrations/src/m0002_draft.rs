//! Drafts: sealed, under an id that only the officer's browser can derive.

use sea_orm_migration::prelude::*;

use crate::columns::{bytes, number};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let draft = Table::create()
            .table("draft")
            .col(bytes("id").primary_key())
            .col(number("version"))
            .col(bytes("sealed"))
            .col(number("expires_hour"))
            .take();
        manager.create_table(draft).await
    }
}
