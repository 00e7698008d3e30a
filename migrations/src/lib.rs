//! The database schema, one numbered step a file. A step is never changed once it has been released, and knows nothing of
//! the entities, which describe today's schema only.
//!
//! Ids are UUIDs made by the program, enums are text with a CHECK, times are integers: days, hours or seconds since 1970.

mod columns;
mod m0001_account;
mod m0002_draft;
mod m0003_report;
mod m0004_published;
mod m0005_outbox;

pub use sea_orm_migration::prelude::{DbErr, MigratorTrait};
use sea_orm_migration::prelude::{MigrationTrait, async_trait};

/// All steps, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_account::Migration),
            Box::new(m0002_draft::Migration),
            Box::new(m0003_report::Migration),
            Box::new(m0004_published::Migration),
            Box::new(m0005_outbox::Migration),
        ]
    }
}
