//! The key of one report's original and edition.

use zeroize::Zeroizing;

use super::sealed::Key;
use crate::random;

/// A data key. Has no `Debug`.
pub struct DataKey(Key);

impl DataKey {
    /// A new key.
    pub fn generate() -> Self {
        Self(Zeroizing::new(random::bytes()))
    }

    /// The key of these bytes; none where they are not 32.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// The key, for sealing.
    pub fn bytes(&self) -> &Key {
        &self.0
    }
}
