//! How SQLite has to be set up, and the check that it is.

use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};

use super::StoreError;

/// How long a statement waits for another process that writes.
const PATIENCE: Duration = Duration::from_secs(5);
/// The oldest SQLite without the error that can damage a database when its write-ahead log is reset.
const OLDEST: (u32, u32, u32) = (3, 51, 3);

fn common(options: SqliteConnectOptions) -> SqliteConnectOptions {
    options
        .journal_mode(SqliteJournalMode::Wal)
        // What was promised to an officer has to survive a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        // What is deleted is overwritten.
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .pragma("mmap_size", "0")
}

/// The one connection that writes.
pub fn writer(options: SqliteConnectOptions) -> SqliteConnectOptions {
    common(options).create_if_missing(true)
}

/// A connection that only reads.
pub fn reader(options: SqliteConnectOptions) -> SqliteConnectOptions {
    common(options).pragma("query_only", "ON")
}

/// Makes sure that the settings hold: a misspelt one is silently ignored.
///
/// # Errors
/// [`StoreError::Unsafe`] with the first one that does not.
pub async fn check(connection: &DatabaseConnection) -> Result<(), StoreError> {
    let wanted = [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("trusted_schema", "0"),
        ("busy_timeout", "5000"),
    ];
    for (name, wanted) in wanted {
        let found = ask(connection, &format!("PRAGMA {name}")).await?;
        if found != wanted {
            return Err(StoreError::Unsafe(format!("{name} is {found}, not {wanted}")));
        }
    }
    let version = ask(connection, "SELECT sqlite_version()").await?;
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    let mut part = || parts.next().unwrap_or(0);
    if (part(), part(), part()) < OLDEST {
        return Err(StoreError::Unsafe(format!("SQLite {version} is too old")));
    }
    Ok(())
}

async fn ask(connection: &DatabaseConnection, question: &str) -> Result<String, StoreError> {
    let row = connection.query_one_raw(Statement::from_string(DbBackend::Sqlite, question)).await?;
    let row = row.ok_or(StoreError::NotFound)?;
    let number = row.try_get_by_index::<i64>(0).map(|number| number.to_string());
    Ok(number.or_else(|_| row.try_get_by_index::<String>(0))?)
}
