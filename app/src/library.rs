//! For everyone: the home page, the feed, the report page.

#[cfg(feature = "ssr")]
pub mod about;
#[cfg(feature = "ssr")]
pub mod card;
#[cfg(feature = "ssr")]
pub mod feed;
#[cfg(feature = "ssr")]
pub mod filters;
#[cfg(feature = "ssr")]
pub mod home;
pub mod query;
#[cfg(feature = "ssr")]
pub mod report_page;
