//! Accounts of the desk and their sessions.

use sea_orm_migration::prelude::*;

use crate::columns::{bytes, id, number, one_of, text};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let account = Table::create()
            .table("account")
            .col(id("id").primary_key())
            .col(text("name"))
            // The name in lower case: no two may differ by case only, in either database.
            .col(text("folded").unique_key())
            .col(one_of("role", &["moderator", "approver", "administrator"]))
            .col(text("password_hash"))
            .col(number("created_on"))
            .col(ColumnDef::new("disabled").boolean().not_null())
            .take();
        manager.create_table(account).await?;
        let session = Table::create()
            .table("session")
            .col(bytes("token_hash").primary_key())
            .col(id("account_id"))
            .col(number("expires_at"))
            .foreign_key(
                ForeignKey::create()
                    .from("session", "account_id")
                    .to("account", "id")
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .take();
        manager.create_table(session).await
    }
}
