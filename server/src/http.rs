//! HTTP: the router and everything around the pages. No request to it is logged, and nothing of a connection is kept.

mod assets;
mod events;
mod functions;
mod guard;
mod headers;
mod pages;
mod router;

pub use assets::Assets;
pub use router::{App, router};
