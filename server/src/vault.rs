//! Keys, and what is sealed with them: drafts under keys that only officers' browsers hold, originals under data keys
//! that are wrapped by keys outside the database.

mod data_key;
mod draft_token;
mod keys;
mod padded;
mod sealed;

pub use data_key::DataKey;
pub use draft_token::DraftToken;
pub use keys::Keys;
pub use padded::{open_padded, seal_padded};
pub use sealed::{Key, Place, open, seal};

use thiserror::Error;

/// What was sealed does not open, or cannot be sealed. Says nothing about what is inside.
#[derive(Debug, Error)]
pub enum VaultError {
    /// Another key, another place, or changed bytes.
    #[error("what was sealed does not open with this key at this place")]
    Closed,
    /// The key is not there: it was destroyed, or the key folder is another one.
    #[error("the key {0} is not in the key folder")]
    NoKey(String),
    /// The key folder cannot be read or written.
    #[error("the key folder cannot be used: {0}")]
    Folder(#[from] std::io::Error),
}
