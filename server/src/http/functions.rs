//! The server functions. One that fails answers a plain form with a page that says so, under the right status, and a
//! script with the fault's code.

use app::fault::Fault;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::middleware::Next;
use axum::response::Response;
use server_fn::error::SERVER_FN_ERROR_HEADER;

use super::App;
use super::pages::fault_page;

/// Where the server functions are.
const FUNCTIONS: &str = "/api/";

/// Leptos leads a failed form back to where it came from, with the error in the address. Ours says it on a page.
pub async fn answer(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_function = request.uri().path().starts_with(FUNCTIONS);
    let headers = request.headers().clone();
    let mut response = next.run(request).await;
    let status = response.status();
    let failed = response.headers().contains_key(SERVER_FN_ERROR_HEADER) || status.as_u16() >= 400;
    if !is_function || !failed {
        return response;
    }
    let fault = fault_of(status);
    let status = StatusCode::from_u16(fault.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if accepts_html(&headers) {
        return fault_page(&app, &headers, fault, status).await;
    }
    response.headers_mut().remove(LOCATION);
    *response.status_mut() = status;
    response
}

/// A function that sets no status failed before it ran: its arguments could not be read.
fn fault_of(status: StatusCode) -> Fault {
    let faults = [
        Fault::BadRequest,
        Fault::SignedOut,
        Fault::NotAllowed,
        Fault::NotFound,
        Fault::Conflict,
        Fault::TooLarge,
        Fault::TooMany,
        Fault::Unavailable,
    ];
    faults.into_iter().find(|fault| fault.status() == status.as_u16()).unwrap_or(Fault::BadRequest)
}

/// Whether a browser wants a page rather than a code.
pub fn accepts_html(headers: &axum::http::HeaderMap) -> bool {
    let accept = headers.get(axum::http::header::ACCEPT).and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}
