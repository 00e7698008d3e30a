//! `near-miss serve`

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use super::{Failure, Place};
use crate::second_reader::SecondReader;
use crate::settings::Settings;
use crate::site::Site;
use crate::{demo, jobs};

/// How long open connections have when the server is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);

/// Serve the site.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    place: Place,
    /// Where to listen.
    #[arg(long, value_name = "ADDR", env = "NEAR_MISS_LISTEN", default_value = "127.0.0.1:3000")]
    listen: SocketAddr,
    /// Load an invented library and queue into an empty database, and two accounts to try the desk with.
    #[arg(long)]
    demo: bool,
}

impl Serve {
    /// Runs it.
    pub async fn run(self) -> Result<(), Failure> {
        log_without_requests();
        let store = self.place.open().await?;
        let settings = Settings::read(&self.place.data)?;
        let stop = CancellationToken::new();
        let second_reader = SecondReader::open(settings.classifier.as_ref(), &self.place.data)?;
        let site = Site::new(store, self.place.keys()?, settings, second_reader, stop.clone()).await?;
        if self.demo {
            demo::load(&site.shared).await?;
        }
        let listener = TcpListener::bind(self.listen).await?;
        println!("LEO Near Miss is at http://{}", shown(listener.local_addr()?));
        let jobs = [
            tokio::spawn(jobs::sweep(site.shared.clone(), stop.clone())),
            tokio::spawn(jobs::follow_publications(site.shared.clone(), site.last_event, stop.clone())),
            tokio::spawn({
                let (live, stop) = (site.shared.live.clone(), stop.clone());
                async move { live.run(stop).await }
            }),
        ];
        let store: Arc<_> = site.shared.store.clone();
        let ending = stop.clone();
        let serving = axum::serve(listener, site.router()).with_graceful_shutdown(async move {
            told_to_stop().await;
            ending.cancel();
        });
        let late = async {
            stop.cancelled().await;
            tokio::time::sleep(FAREWELL).await;
        };
        tokio::select! {
            served = serving.into_future() => served?,
            () = late => {}
        }
        for job in jobs {
            let _ = job.await;
        }
        store.close().await;
        Ok(())
    }
}

/// Logs what the server does, never who asked for what: requests are not traced at all, and a panic tells its place but
/// not its message, which may hold what somebody wrote.
fn log_without_requests() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("NEAR_MISS_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=off,sea_orm=off,hyper=off,tower_http=off"));
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%place, "panicked");
    }));
}

/// The address as a browser takes it: cookies bound to secure connections work on `localhost` without encryption.
fn shown(address: SocketAddr) -> String {
    if address.ip().is_loopback() { format!("localhost:{}", address.port()) } else { address.to_string() }
}

async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};

    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
