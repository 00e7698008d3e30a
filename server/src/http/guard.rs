//! What may not come in: forms that other sites send, and bodies that are too large. Both answer with a page.

use app::fault::Fault;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

use super::App;
use super::pages::fault_page;
use super::router::LARGEST_BODY;

/// Lets what changes something pass only when the browser says that it comes from a page of ours: by `Sec-Fetch-Site`, or by an
/// `Origin` of this host. A request that says neither comes from no browser that sends forms, and is refused as well.
pub async fn from_our_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.method().is_safe() || is_ours(request.headers()) {
        next.run(request).await
    } else {
        fault_page(&app, &request.headers().clone(), Fault::NotAllowed, StatusCode::FORBIDDEN).await
    }
}

fn is_ours(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    let (Some(origin), Some(host)) = (text(ORIGIN.as_str()), text(HOST.as_str())) else { return false };
    origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://")) == Some(host)
}

/// Refuses a body that says it is too large before a byte of it is read; one that lies is cut by the limit.
pub async fn small_enough(State(app): State<App>, request: Request, next: Next) -> Response {
    let length = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > LARGEST_BODY) {
        let headers = request.headers().clone();
        return fault_page(&app, &headers, Fault::TooLarge, StatusCode::PAYLOAD_TOO_LARGE).await;
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|&(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn only_our_own_pages_may_send_forms() {
        let host = ("host", "nearmiss.example");
        assert!(is_ours(&headers(&[host, ("sec-fetch-site", "same-origin")])));
        assert!(is_ours(&headers(&[host, ("origin", "https://nearmiss.example")])));
        for refused in [
            headers(&[host]),
            headers(&[host, ("sec-fetch-site", "cross-site"), ("origin", "https://nearmiss.example")]),
            headers(&[host, ("sec-fetch-site", "same-site")]),
            headers(&[host, ("sec-fetch-site", "none")]),
            headers(&[host, ("origin", "https://evil.example")]),
            headers(&[host, ("origin", "null")]),
            headers(&[("origin", "https://nearmiss.example")]),
        ] {
            assert!(!is_ours(&refused), "{refused:?}");
        }
    }
}
