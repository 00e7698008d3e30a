//! The site's files: inside the binary, under names that carry their hash, compressed when the site was built.

use std::collections::BTreeMap;
use std::fmt::Write;

use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};

use super::App;

#[derive(RustEmbed)]
#[folder = "../target/site/pkg"]
#[allow_missing = true]
struct Site;

/// Hexadecimal digits of a hash in a file name.
const HASH: usize = 16;
/// A name with a hash never stands for anything else; the others may be kept for a day.
const FOREVER: &str = "public, max-age=31536000, immutable";
const A_DAY: &str = "public, max-age=86400";

/// The names under which the files are served.
pub struct Assets {
    /// File by served name.
    files: BTreeMap<String, String>,
    /// Served name by file.
    names: BTreeMap<String, String>,
}

impl Assets {
    /// Reads the names and hashes of all files.
    pub fn load() -> Self {
        let program = format!("{}{}", hash_of("near-miss.js", HASH / 2), hash_of("near-miss_bg.wasm", HASH / 2));
        let mut names = BTreeMap::new();
        for file in Site::iter().filter(|file| !file.ends_with(".br") && !file.ends_with(".gz")) {
            let name = match file.as_ref() {
                "near-miss.js" => format!("near-miss.{program}.js"),
                "near-miss_bg.wasm" => format!("near-miss.{program}_bg.wasm"),
                "near-miss.css" => format!("near-miss.{}.css", hash_of(&file, HASH)),
                // The style sheet names fonts and images, so they keep their names.
                other => other.to_owned(),
            };
            names.insert(file.into_owned(), name);
        }
        let files = names.iter().map(|(file, name)| (name.clone(), file.clone())).collect();
        Self { files, names }
    }

    /// The address of a file.
    pub fn path(&self, file: &str) -> String {
        format!("/pkg/{}", self.names.get(file).map_or(file, String::as_str))
    }

    /// The browser program's name without folder and ending.
    pub fn program(&self) -> String {
        let name = self.names.get("near-miss.js").map_or("near-miss.js", String::as_str);
        name.strip_suffix(".js").unwrap_or(name).to_owned()
    }
}

/// `/pkg/<name>`
pub async fn serve(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = app.assets.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let Some((content, encoding)) = best(file, &headers) else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = content.data.into_owned().into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type(file)));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(if name == *file { A_DAY } else { FOREVER }));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn best(file: &str, headers: &HeaderMap) -> Option<(EmbeddedFile, Option<&'static str>)> {
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accepts =
        |encoding: &str| accepted.split(',').any(|each| each.split(';').next().map(str::trim) == Some(encoding));
    let encoded = |encoding, ending| {
        let content = accepts(encoding).then(|| Site::get(&format!("{file}.{ending}"))).flatten()?;
        Some((content, Some(encoding)))
    };
    encoded("br", "br").or_else(|| encoded("gzip", "gz")).or_else(|| Some((Site::get(file)?, None)))
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// The first digits of a file's hash.
fn hash_of(file: &str, digits: usize) -> String {
    let hash = Site::get(file).map(|file| file.metadata.sha256_hash()).unwrap_or_default();
    let mut hex = hash.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    hex.truncate(digits);
    hex
}
