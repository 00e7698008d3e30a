//! For moderators: sign-in, the live queue, the workbench.

#[cfg(feature = "ssr")]
pub mod act;
pub mod list_queue;
pub mod live_queue;
#[cfg(feature = "ssr")]
pub mod queue;
pub mod queue_row;
pub mod role;
pub mod selection;
#[cfg(feature = "ssr")]
pub mod session;
#[cfg(feature = "ssr")]
pub mod sign_in;
#[cfg(feature = "ssr")]
pub mod workbench;
