//! The pages: Leptos' routes with the context that every page and server function has.

use app::fault::Fault;
use app::shell::{App as Pages, Document, FaultPage, shell};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::nonce::Nonce;
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, generate_route_list};

use super::App;
use super::functions::accepts_html;
use super::headers::ScriptNonce;

/// The routes of all pages, and the page for all other addresses.
pub fn routes(app: &App) -> Router<App> {
    let paths = generate_route_list(Pages);
    let provided = app.clone();
    let context = move || {
        let parts = use_context::<axum::http::request::Parts>();
        let nonce = parts.and_then(|parts| parts.extensions.get::<ScriptNonce>().cloned());
        provide(&provided, nonce)();
    };
    Router::new().leptos_routes_with_context(app, paths, context, shell).fallback(not_found)
}

/// What every page and server function finds in its context.
fn provide(app: &App, nonce: Option<ScriptNonce>) -> impl Fn() + Clone + Send + 'static {
    let ports = app.ports.clone();
    move || {
        provide_context(ports.clone());
        if let Some(ScriptNonce(nonce)) = &nonce {
            provide_context(Nonce::from_value(nonce.clone()));
        }
    }
}

async fn not_found(State(app): State<App>, request: Request<Body>) -> Response {
    let nonce = request.extensions().get::<ScriptNonce>().cloned();
    let handler = leptos_axum::render_app_async_with_context(provide(&app, nonce), shell);
    let mut response = handler(request).await.into_response();
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// A page that says what went wrong, or only the status for whoever wants no page.
pub async fn fault_page(app: &App, headers: &HeaderMap, fault: Fault, status: StatusCode) -> Response {
    if !accepts_html(headers) {
        return status.into_response();
    }
    let document = move || view! { <Document><FaultPage fault=fault /></Document> };
    let handler = leptos_axum::render_app_async_with_context(provide(app, None), document);
    let mut response = handler(Request::new(Body::empty())).await.into_response();
    *response.status_mut() = status;
    response
}
