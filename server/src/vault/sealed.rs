//! Sealing: XChaCha20-Poly1305, with the place of the data as associated data, so that no sealed value can stand in the
//! place of another.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::VaultError;
use crate::random;

/// Bytes of a key.
pub const KEY: usize = 32;
/// Bytes of the random nonce in front of what is sealed.
pub const NONCE: usize = 24;

/// A key that is wiped from memory when it is dropped.
pub type Key = Zeroizing<[u8; KEY]>;

/// Where sealed data stands.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// The row's id.
    pub row: &'a [u8],
    /// The column.
    pub field: &'a str,
    /// The version of the row.
    pub version: u32,
}

impl Place<'_> {
    /// The place as bytes; each part with its length, so that no two places share them.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for part in [self.table.as_bytes(), self.row, self.field.as_bytes(), &self.version.to_be_bytes()] {
            bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
            bytes.extend_from_slice(part);
        }
        bytes
    }
}

/// Seals data for its place: the nonce, then the ciphertext.
///
/// # Errors
/// When the data is too large for the cipher.
pub fn seal(key: &Key, place: &Place<'_>, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    let nonce = random::bytes::<NONCE>();
    let aad = place.bytes();
    let payload = Payload { msg: plain, aad: &aad };
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let ciphertext = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| VaultError::Closed)?;
    Ok([&nonce[..], &ciphertext].concat())
}

/// Opens what was sealed for a place.
///
/// # Errors
/// [`VaultError::Closed`] for another key, another place, or changed bytes.
pub fn open(key: &Key, place: &Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE>().ok_or(VaultError::Closed)?;
    let aad = place.bytes();
    let payload = Payload { msg: ciphertext, aad: &aad };
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let plain = cipher.decrypt(&XNonce::from(*nonce), payload).map_err(|_| VaultError::Closed)?;
    Ok(Zeroizing::new(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place<'static> = Place { table: "draft", row: b"1234", field: "sealed", version: 3 };

    fn key(byte: u8) -> Key {
        Zeroizing::new([byte; KEY])
    }

    #[test]
    fn it_opens_at_its_place_only() {
        let sealed = seal(&key(1), &HERE, b"what happened").unwrap();
        assert_eq!(&**open(&key(1), &HERE, &sealed).unwrap(), b"what happened");
        let others = [
            Place { table: "report", ..HERE },
            Place { row: b"1235", ..HERE },
            Place { field: "other", ..HERE },
            Place { version: 4, ..HERE },
            // The same bytes in a row, cut elsewhere.
            Place { table: "draft1", row: b"234", ..HERE },
        ];
        for other in others {
            assert!(matches!(open(&key(1), &other, &sealed), Err(VaultError::Closed)), "{other:?}");
        }
        assert!(open(&key(2), &HERE, &sealed).is_err());
    }

    #[test]
    fn changed_and_cut_bytes_do_not_open() {
        let sealed = seal(&key(1), &HERE, b"what happened").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(open(&key(1), &HERE, &changed).is_err());
            assert!(open(&key(1), &HERE, &sealed[..at]).is_err());
        }
    }

    #[test]
    fn the_same_twice_is_not_the_same_sealed() {
        assert_ne!(seal(&key(1), &HERE, b"x").unwrap(), seal(&key(1), &HERE, b"x").unwrap());
    }
}
