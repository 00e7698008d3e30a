//! What every response tells the browser: which content it may load, and what it must not keep or pass on.

use axum::extract::Request;
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::random;

/// Bytes of the nonce that lets this response's own script run.
const NONCE_BYTES: usize = 16;

/// The nonce of a response, for its page and its headers.
#[derive(Clone)]
pub struct ScriptNonce(pub String);

/// Adds the headers.
pub async fn protect(mut request: Request, next: Next) -> Response {
    let public = is_public(request.uri().path());
    let nonce = ScriptNonce(app::report::receipt::encode(&random::bytes::<NONCE_BYTES>()));
    let policy = policy(&nonce.0);
    request.extensions_mut().insert(nonce);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    let robots = if public { "noarchive" } else { "noindex, nofollow" };
    let fixed: [(HeaderName, &str); 7] = [
        (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Forms need the address they come from; other sites never learn it.
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        (HeaderName::from_static("x-robots-tag"), robots),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Whether a search engine may show the page.
fn is_public(path: &str) -> bool {
    path == "/" || path == "/about" || path == "/reports" || path.starts_with("/reports/") || path.starts_with("/pkg/")
}

fn policy(nonce: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
         font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}
