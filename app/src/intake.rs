//! For officers: the wizard, check answers, send, the receipt, coming back with the code.

#[cfg(feature = "ssr")]
pub mod act;
#[cfg(feature = "ssr")]
pub mod before;
#[cfg(feature = "ssr")]
pub mod check;
#[cfg(feature = "ssr")]
pub mod come_back;
pub mod form;
#[cfg(feature = "ssr")]
pub mod hints;
#[cfg(feature = "ssr")]
pub mod receipt;
pub mod receipt_tools;
#[cfg(feature = "ssr")]
pub mod wizard;

/// The cookie that holds the key of a draft.
pub const DRAFT_COOKIE: &str = "__Host-draft";
/// Hours for which a draft and its cookie are kept after each page.
pub const DRAFT_HOURS: i64 = 72;
/// The cookie that holds a receipt code while its status page is open.
pub const RETURN_COOKIE: &str = "__Host-return";
/// The name of the hidden field that says that hints were shown already.
pub const HINTED: &str = "hinted";
