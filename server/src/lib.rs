//! The LEO Near Miss server: everything behind the pages. `near-miss` is its one binary.

#![recursion_limit = "512"]

pub mod cli;
pub mod clock;
mod demo;
pub mod http;
pub mod jobs;
pub mod live;
pub mod random;
pub mod search;
pub mod second_reader;
pub mod service;
pub mod settings;
pub mod site;
pub mod store;
pub mod vault;
