//! The site through its router: what people can do, and what is refused.

#[path = "support/postgres.rs"]
mod postgres;
#[path = "support/site.rs"]
mod support;

#[path = "site/authorisation.rs"]
mod authorisation;
#[path = "site/desk.rs"]
mod desk;
#[path = "site/events.rs"]
mod events;
#[path = "site/headers.rs"]
mod headers;
#[path = "site/second_reader.rs"]
mod second_reader;
#[path = "site/wizard.rs"]
mod wizard;
