//! The table of routes and the layers around them.

use std::sync::Arc;
use std::time::Duration;

use app::ports::Ports;
use axum::Router;
use axum::extract::FromRef;
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::get;
use leptos::config::LeptosOptions;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

use super::{assets, events, functions, guard, headers, pages};
use crate::live::Live;

/// The largest body of a request, in bytes, inclusive: the longest report several times over.
pub const LARGEST_BODY: usize = 256 * 1024;
/// How long a body may take to arrive, and an answer to be made.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the handlers share.
#[derive(Clone)]
pub struct App {
    /// The services behind the pages.
    pub ports: Ports,
    /// Where Leptos finds the browser program.
    pub options: LeptosOptions,
    /// The site's files.
    pub assets: Arc<assets::Assets>,
    /// The desk's events.
    pub live: Arc<Live>,
    /// Ends the event streams when the server stops.
    pub stop: CancellationToken,
}

impl FromRef<App> for LeptosOptions {
    fn from_ref(app: &App) -> Self {
        app.options.clone()
    }
}

/// The whole site.
pub fn router(app: App) -> Router {
    let rendered = Router::new()
        .merge(pages::routes(&app))
        .route("/health", get(health))
        .layer(from_fn_with_state(app.clone(), functions::answer))
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(RequestBodyTimeoutLayer::new(PATIENCE))
        .layer(from_fn_with_state(app.clone(), guard::small_enough))
        .layer(from_fn_with_state(app.clone(), guard::from_our_pages))
        .layer(CompressionLayer::new())
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, PATIENCE));
    Router::new()
        .merge(rendered)
        .route("/pkg/{*file}", get(assets::serve))
        .route("/desk/events", get(events::stream))
        .layer(from_fn(headers::protect))
        .layer(CatchPanicLayer::custom(|_| {
            tracing::error!("a handler panicked");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }))
        .with_state(app)
}

/// Up, and which version. Never a number that tells who reported when.
async fn health() -> impl IntoResponse {
    concat!("up ", env!("CARGO_PKG_VERSION"), "\n")
}
