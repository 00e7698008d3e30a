//! The server functions. One that fails answers a plain form with a page that says so, under the right status, and a
//! script with the fault's code.

use app::fault::Fault;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::Response;
use server_fn::error::SERVER_FN_ERROR_HEADER;

use super::App;
use super::pages::{fault_page, provide};

/// `/api/<function>`
pub async fn run(State(app): State<App>, request: Request<Body>) -> Response {
    let headers = request.headers().clone();
    let context = provide(&app, None);
    let handled = leptos_axum::handle_server_fns_with_context(context, request).await;
    let mut response = axum::response::IntoResponse::into_response(handled);
    let failed = response.headers().contains_key(SERVER_FN_ERROR_HEADER);
    let status = response.status();
    if !failed && !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    // Leptos leads a failed form back to where it came from with the error in the address. Ours says it on a page.
    let fault = fault_of(status);
    response.headers_mut().remove(LOCATION);
    *response.status_mut() = StatusCode::from_u16(fault.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if accepts_html(&headers) {
        let status = response.status();
        return fault_page(&app, &headers, fault, status).await;
    }
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
