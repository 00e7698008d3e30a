//! Stands in for the crate of the same name, which reads `Cargo.toml` through `config` and `regex` and so puts both
//! into the browser's dependency tree. This project reads its own configuration; Leptos needs the resulting values only.

use std::net::SocketAddr;
use std::sync::Arc;

/// What Leptos asks for while it renders and hydrates.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LeptosOptions {
    /// File name of the WASM and JavaScript, without ending.
    pub output_name: Arc<str>,
    /// The folder of the site's files.
    pub site_root: Arc<str>,
    /// Where under the site the WASM, JavaScript and CSS are.
    pub site_pkg_dir: Arc<str>,
    /// Development or production.
    pub env: Env,
    /// The address of the server.
    pub site_addr: SocketAddr,
    /// Port of the reload socket.
    pub reload_port: u32,
    /// The same as seen from outside.
    pub reload_external_port: Option<u32>,
    /// Protocol of the reload socket.
    pub reload_ws_protocol: ReloadWSProtocol,
    /// The page for what is not found.
    pub not_found_path: Arc<str>,
    /// The file that lists hashes of the site's files.
    pub hash_file: Arc<str>,
    /// Whether to read it.
    pub hash_files: bool,
}

impl LeptosOptions {
    /// Options for a production server whose WASM and JavaScript are called `output_name`.
    pub fn new(output_name: &str) -> Self {
        Self {
            output_name: output_name.into(),
            site_root: "site".into(),
            site_pkg_dir: "pkg".into(),
            env: Env::PROD,
            site_addr: SocketAddr::from(([127, 0, 0, 1], 3000)),
            reload_port: 3001,
            reload_external_port: None,
            reload_ws_protocol: ReloadWSProtocol::WS,
            not_found_path: "/404".into(),
            hash_file: "hash.txt".into(),
            hash_files: false,
        }
    }
}

/// Development or production.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Env {
    /// Production.
    PROD,
    /// Development.
    DEV,
}

/// Protocol of the reload socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReloadWSProtocol {
    /// `ws://`
    WS,
    /// `wss://`
    WSS,
}
