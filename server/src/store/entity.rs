//! Today's tables as sea-orm knows them. A test compares them with the migrated schema.

pub mod account;
pub mod draft;
pub mod edition;
pub mod outbox;
pub mod published;
pub mod report;
pub mod session;
