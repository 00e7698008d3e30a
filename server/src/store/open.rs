//! Opening the database: one writer and several readers on SQLite, one pool on PostgreSQL.

use std::path::PathBuf;
use std::time::Duration;

use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use tokio::sync::Notify;

use super::{Store, StoreError, sqlite};

/// Readers of an SQLite database, and connections to a PostgreSQL one.
const CONNECTIONS: u32 = 8;
/// How long a request waits for a connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the database is.
#[derive(Clone)]
pub enum DatabaseConfig {
    /// A file; made if it is not there.
    Sqlite(PathBuf),
    /// `postgres://user:password@host/name`
    Postgres(String),
}

impl Store {
    /// Opens the database, and makes sure that it is set up as it has to be.
    ///
    /// # Errors
    /// When it cannot be opened, or is not.
    pub async fn open(config: &DatabaseConfig) -> Result<Self, StoreError> {
        let (writer, reader) = match config {
            DatabaseConfig::Sqlite(file) => {
                let url = format!("sqlite://{}", file.display());
                let writer = connect(&url, 1, |options| {
                    options.map_sqlx_sqlite_opts(sqlite::writer);
                })
                .await?;
                let reader = connect(&url, CONNECTIONS, |options| {
                    options.map_sqlx_sqlite_opts(sqlite::reader);
                })
                .await?;
                sqlite::check(&writer).await?;
                (writer, reader)
            }
            DatabaseConfig::Postgres(url) => {
                let pool = connect(url, CONNECTIONS, |_| {}).await?;
                (pool.clone(), pool)
            }
        };
        Ok(Self { reader, writer, committed: Notify::new() })
    }

    /// Takes the schema through all steps that it has not taken yet.
    ///
    /// # Errors
    /// When a step fails; it is then not taken at all.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        Ok(Migrator::up(&self.writer, None).await?)
    }

    /// Takes the schema through so many steps, for the tests of single steps.
    ///
    /// # Errors
    /// When a step fails.
    pub async fn migrate_steps(&self, steps: u32) -> Result<(), StoreError> {
        Ok(Migrator::up(&self.writer, Some(steps)).await?)
    }

    /// The connection that writes, for the tests of single steps.
    pub fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }
}

async fn connect(
    url: &str,
    connections: u32,
    adjust: impl FnOnce(&mut ConnectOptions),
) -> Result<DatabaseConnection, StoreError> {
    let mut options = ConnectOptions::new(url);
    // Statements carry nothing readable of a report, but their times would tell when one came in.
    options.max_connections(connections).acquire_timeout(PATIENCE).sqlx_logging(false);
    adjust(&mut options);
    Ok(Database::connect(options).await?)
}
