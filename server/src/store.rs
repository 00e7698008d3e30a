//! The database: SQLite or PostgreSQL behind the same calls. One file an aggregate; each call is one resource and one
//! verb. What is decided about a report is not decided here.

pub mod account;
pub mod draft;
pub mod edition;
pub mod entity;
mod open;
pub mod outbox;
pub mod published;
pub mod report;
mod sqlite;

use std::sync::Arc;

use futures::future::BoxFuture;
use sea_orm::{DatabaseConnection, DatabaseTransaction, DbErr, SqlErr, SqliteTransactionMode};
use sea_orm::{TransactionOptions, TransactionTrait};
use thiserror::Error;
use tokio::sync::Notify;

pub use self::open::DatabaseConfig;

/// What is done inside a transaction.
pub type Work<'t, T, E> = BoxFuture<'t, Result<T, E>>;

/// Says that a closure is work for a transaction; the compiler does not see it by itself.
pub fn work<T, E, F>(work: F) -> F
where
    F: for<'t> FnOnce(&'t DatabaseTransaction) -> Work<'t, T, E> + Send + 'static,
{
    work
}

/// Why the database did not do it. In each case nothing has changed.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The row is not what it was when it was read.
    #[error("it was changed in the meantime")]
    Conflict,
    /// There is no such row.
    #[error("it is not there")]
    NotFound,
    /// Another row has this name or id.
    #[error("it is there already")]
    Taken,
    /// A stored value that this version does not know.
    #[error("the stored {0} cannot be understood")]
    Unknown(&'static str),
    /// The database is not set up as it has to be.
    #[error("the database is not set up safely: {0}")]
    Unsafe(String),
    /// Anything else.
    #[error("database: {0}")]
    Database(DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Taken,
            _ => Self::Database(error),
        }
    }
}

/// The database.
pub struct Store {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    committed: Notify,
}

impl Store {
    /// For reading.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Does the work in one transaction, to its end: in a task of its own, because a browser that goes away takes the
    /// caller with it.
    ///
    /// # Errors
    /// What the work returns; then nothing has changed.
    pub async fn write<T, E, F>(self: &Arc<Self>, work: F) -> Result<T, E>
    where
        F: for<'t> FnOnce(&'t DatabaseTransaction) -> Work<'t, T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let store = self.clone();
        let done = tokio::spawn(async move { store.write_here(work).await }).await;
        match done {
            Ok(done) => done,
            Err(_) => Err(StoreError::Database(DbErr::Custom("the transaction was broken off".to_owned())).into()),
        }
    }

    async fn write_here<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: for<'t> FnOnce(&'t DatabaseTransaction) -> Work<'t, T, E>,
        E: From<StoreError>,
    {
        let options = TransactionOptions {
            // Taken at once: a transaction that reads first and writes later fails when another one has written.
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.writer.begin_with_options(options).await.map_err(StoreError::from)?;
        let done = work(&transaction).await;
        match &done {
            Ok(_) => {
                transaction.commit().await.map_err(StoreError::from)?;
                self.committed.notify_one();
            }
            Err(_) => transaction.rollback().await.map_err(StoreError::from)?,
        }
        done
    }

    /// Waits until this process has committed something.
    pub async fn committed(&self) {
        self.committed.notified().await;
    }

    /// Closes all connections.
    pub async fn close(&self) {
        // There is nothing to be done about a connection that does not close.
        let _ = self.reader.clone().close().await;
        let _ = self.writer.clone().close().await;
    }
}
