//! The request and its response, as far as pages and server functions need them: cookies, parameters, status.

use http::header::{COOKIE, LOCATION, SET_COOKIE};
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::fault::Fault;
use crate::ports::Ports;

/// The server behind the pages.
pub fn ports() -> Ports {
    expect_context()
}

/// The value of a cookie. The prefix `__Host-` binds each of ours to this host and to encrypted connections.
pub fn cookie(name: &str) -> Option<String> {
    let parts = use_context::<Parts>()?;
    let headers = parts.headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
    let mut pairs = headers.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(each, _)| *each == name).map(|(_, value)| value.to_owned())
}

/// Sets a cookie that ends with the browser's session and that no script can read.
pub fn set_cookie(name: &str, value: &str) {
    append_cookie(&format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Strict"));
}

/// Sets a cookie that lives for so many hours, whatever becomes of the browser, and that no script can read.
pub fn keep_cookie(name: &str, value: &str, hours: i64) {
    let seconds = hours * 60 * 60;
    append_cookie(&format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={seconds}"));
}

/// Removes a cookie.
pub fn clear_cookie(name: &str) {
    append_cookie(&format!("{name}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"));
}

fn append_cookie(cookie: &str) {
    if let (Some(response), Ok(value)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(cookie)) {
        response.append_header(SET_COOKIE, value);
    }
}

/// Answers with a redirect that a browser follows with a GET.
pub fn lead_to(path: &str) {
    if let (Some(response), Ok(path)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(path)) {
        response.insert_header(LOCATION, path);
        response.set_status(StatusCode::SEE_OTHER);
    }
}

/// Sets the status of the response.
pub fn set_status(status: u16) {
    if let (Some(response), Ok(status)) = (use_context::<ResponseOptions>(), StatusCode::from_u16(status)) {
        response.set_status(status);
    }
}

/// Gives a server function's fault its status.
pub fn answer<T>(result: Result<T, Fault>) -> Result<T, Fault> {
    if let Err(fault) = &result {
        set_status(fault.status());
    }
    result
}

/// Whether the address has this parameter, and its first value.
pub fn parameter(name: &str) -> Option<String> {
    leptos_router::hooks::use_query_map().read_untracked().get(name)
}
