//! The repositories, each test on SQLite and on PostgreSQL.

#[path = "support/postgres.rs"]
mod postgres;

#[path = "store/accounts.rs"]
mod accounts;
#[path = "store/migrations.rs"]
mod migrations;
#[path = "store/outbox.rs"]
mod outbox;
#[path = "store/reports.rs"]
mod reports;
#[path = "store/support.rs"]
mod support;
