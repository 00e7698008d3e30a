//! The pages of LEO Near Miss and the report they carry, shared by browser and server.
//!
//! Pages are rendered on the server only (`ssr`); the browser (`hydrate`) gets the islands and the rules of
//! [`report`]. So whatever a page needs of the server is behind [`ports`], and none of it reaches the browser.

#![recursion_limit = "512"]

pub mod desk;
pub mod fault;
pub mod intake;
pub mod library;
#[cfg(feature = "ssr")]
pub mod ports;
pub mod report;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod ui;
