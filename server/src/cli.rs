//! The commands, one file each. What they print is for the person who runs the instance.

mod anonymise;
mod migrate;
pub mod moderator;
mod serve;

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};

use crate::store::{DatabaseConfig, Store};
use crate::vault::Keys;

/// LEO Near Miss: confidential near-miss reports from police officers, edited by two people, free to learn from.
#[derive(Parser)]
#[command(name = "near-miss", version)]
pub struct Command {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Serve the site.
    Serve(serve::Serve),
    /// Bring the database up to date.
    Migrate(Place),
    /// Look after the accounts of the desk.
    Moderator(moderator::Moderator),
    /// Find what could identify someone in a text from standard input, and print findings and edited text as JSON.
    Anonymise(anonymise::Anonymise),
}

/// Where an instance keeps what it stores.
#[derive(Args, Clone)]
pub struct Place {
    /// The folder of the database, the keys and the settings; it is made if it is not there.
    #[arg(long, value_name = "DIR", env = "NEAR_MISS_DATA", default_value = "data")]
    data: PathBuf,
    /// A PostgreSQL database instead of SQLite in DIR: postgres://user:password@host/name
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
}

impl Place {
    /// The database, migrated.
    async fn open(&self) -> Result<Arc<Store>, Failure> {
        std::fs::create_dir_all(&self.data)?;
        let config = match &self.database_url {
            Some(url) => DatabaseConfig::Postgres(url.clone()),
            None => DatabaseConfig::Sqlite(self.data.join("near-miss.db")),
        };
        let store = Store::open(&config).await?;
        store.migrate().await?;
        Ok(Arc::new(store))
    }

    /// The keys. They are never in the database nor in its backups.
    fn keys(&self) -> Result<Keys, Failure> {
        Ok(Keys::open(&self.data.join("keys"))?)
    }
}

/// Why a command ended early, in words for whoever ran it.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Runs a command to its end.
///
/// # Errors
/// When it could not do what it was asked for.
pub fn run(command: Command) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match command.action {
            Action::Serve(serve) => serve.run().await,
            Action::Migrate(place) => migrate::run(&place).await,
            Action::Moderator(moderator) => moderator.run().await,
            Action::Anonymise(anonymise) => anonymise.run(),
        }
    })
}
