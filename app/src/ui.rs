//! USWDS components as Leptos components. What they show is given to them; they ask nothing of a server.

#[cfg(feature = "ssr")]
pub mod choices;
pub mod error_summary;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "ssr")]
pub mod pagination;
#[cfg(feature = "ssr")]
pub mod question;
#[cfg(feature = "ssr")]
pub mod request;
#[cfg(feature = "ssr")]
pub mod text_area;
#[cfg(feature = "ssr")]
pub mod text_line;
