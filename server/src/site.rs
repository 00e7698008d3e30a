//! The whole site put together: database, keys, services, pages.

use std::sync::Arc;

use app::ports::{Instance, Ports};
use leptos::config::LeptosOptions;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::http::{App, Assets, router};
use crate::live::Live;
use crate::search::Index;
use crate::second_reader::SecondReader;
use crate::service::{AccountService, DeskService, IntakeService, LibraryService, Shared};
use crate::settings::Settings;
use crate::store::outbox::outbox_last;
use crate::store::{Store, StoreError};
use crate::vault::Keys;

/// A site that is ready to serve.
pub struct Site {
    /// What its services share.
    pub shared: Shared,
    /// The last event that the index includes.
    pub last_event: i64,
    app: App,
}

impl Site {
    /// The site over a migrated database.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn new(
        store: Arc<Store>,
        keys: Keys,
        settings: Settings,
        second_reader: SecondReader,
        stop: CancellationToken,
    ) -> Result<Self, StoreError> {
        Self::with_clock(store, keys, settings, second_reader, stop, Clock::system()).await
    }

    /// The same at another time.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn with_clock(
        store: Arc<Store>,
        keys: Keys,
        settings: Settings,
        second_reader: SecondReader,
        stop: CancellationToken,
        clock: Clock,
    ) -> Result<Self, StoreError> {
        let live = Arc::new(Live::new(store.clone()));
        let shared = Shared {
            store: store.clone(),
            keys: Arc::new(keys),
            clock,
            index: Arc::new(Index::default()),
            live: live.clone(),
            second_reader,
        };
        let last_event = outbox_last(store.reader()).await?;
        shared.refresh_index().await?;
        let assets = Arc::new(Assets::load());
        let instance = Instance {
            stylesheet: assets.path("near-miss.css"),
            icon: assets.path("favicon.svg"),
            program: assets.program(),
            exit_address: settings.exit_address,
            review_days: settings.review_days,
            support: settings.support.into_iter().map(|each| (each.name, each.reach)).collect(),
        };
        let options = LeptosOptions::new(&instance.program);
        let ports = Ports {
            intake: Arc::new(IntakeService::new(shared.clone())),
            desk: Arc::new(DeskService::new(shared.clone())),
            library: Arc::new(LibraryService::new(shared.clone())),
            accounts: Arc::new(AccountService::new(shared.clone())),
            instance: Arc::new(instance),
        };
        Ok(Self { shared, last_event, app: App { ports, options, assets, live, stop } })
    }

    /// Its routes.
    pub fn router(&self) -> axum::Router {
        router(self.app.clone())
    }

    /// Its services.
    pub fn ports(&self) -> &Ports {
        &self.app.ports
    }
}
