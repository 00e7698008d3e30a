//! The ports implemented: what officers, moderators and readers can do, each rule in one place.

mod accounts;
mod desk;
mod fault;
mod intake;
mod library;
mod passwords;

use std::sync::Arc;

pub use self::accounts::AccountService;
pub use self::desk::DeskService;
pub use self::fault::Failed;
pub use self::intake::IntakeService;
pub use self::library::LibraryService;
pub use self::passwords::{SHORTEST_PASSWORD, hash_password};

use crate::clock::Clock;
use crate::live::Live;
use crate::search::Index;
use crate::second_reader::SecondReader;
use crate::store::Store;
use crate::vault::Keys;

/// What the services share.
#[derive(Clone)]
pub struct Shared {
    /// The database.
    pub store: Arc<Store>,
    /// The keys.
    pub keys: Arc<Keys>,
    /// The time.
    pub clock: Clock,
    /// The index of published reports.
    pub index: Arc<Index>,
    /// The desk's events.
    pub live: Arc<Live>,
    /// The classifier that the instance has brought along, if it has.
    pub second_reader: SecondReader,
}

impl Shared {
    /// Makes the index hold what the database holds.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn refresh_index(&self) -> Result<(), crate::store::StoreError> {
        self.index.replace(crate::store::published::published_all(self.store.reader()).await?);
        Ok(())
    }
}
