//! The token of a draft: 256 random bits in the officer's browser and nowhere else. By HKDF-SHA256 it yields the row's
//! id, the key that seals the row, and the receipt code; none of them tells the others or the token.

use app::report::receipt::{self, ReceiptCode};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::sealed::Key;
use crate::random;

/// Bytes of a token.
const TOKEN: usize = 32;

/// A draft's token. Has no `Debug`.
pub struct DraftToken(Zeroizing<[u8; TOKEN]>);

impl DraftToken {
    /// A new token.
    pub fn generate() -> Self {
        Self(Zeroizing::new(random::bytes()))
    }

    /// Reads a cookie's value: 64 hexadecimal digits in lower case.
    pub fn from_cookie(cookie: &str) -> Option<Self> {
        let digits = cookie.as_bytes();
        if digits.len() != TOKEN * 2 {
            return None;
        }
        let mut token = Zeroizing::new([0; TOKEN]);
        for (byte, pair) in token.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self(token))
    }

    /// The cookie's value.
    pub fn to_cookie(&self) -> String {
        self.0
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .filter_map(|digit| char::from_digit(digit.into(), 16))
            .collect()
    }

    /// The id of the draft's row.
    pub fn draft_id(&self) -> [u8; 16] {
        *self.derive(b"near-miss draft id")
    }

    /// The key that seals the draft.
    pub fn sealing_key(&self) -> Key {
        self.derive(b"near-miss draft key")
    }

    /// The receipt code of the report that comes of the draft.
    pub fn receipt(&self) -> ReceiptCode {
        ReceiptCode::from_bytes(*self.derive::<{ receipt::BYTES }>(b"near-miss receipt"))
    }

    fn derive<const N: usize>(&self, purpose: &[u8]) -> Zeroizing<[u8; N]> {
        let mut derived = Zeroizing::new([0; N]);
        // Fails for more than 8,160 bytes only.
        let _ = Hkdf::<Sha256>::new(None, &*self.0).expand(purpose, &mut *derived);
        derived
    }
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_gives_the_token_back() {
        let token = DraftToken::generate();
        let again = DraftToken::from_cookie(&token.to_cookie()).unwrap();
        assert_eq!(token.draft_id(), again.draft_id());
        for nonsense in ["", "00", &"g".repeat(64), &"A".repeat(64), &"0".repeat(63), &"0".repeat(65), &"é".repeat(32)]
        {
            assert!(DraftToken::from_cookie(nonsense).is_none(), "{nonsense}");
        }
    }

    #[test]
    fn what_is_derived_stays_the_same_over_versions() {
        let token = DraftToken::from_cookie(&"0f".repeat(32)).unwrap();
        let id = receipt::encode(&token.draft_id());
        let key = receipt::encode(&*token.sealing_key());
        let derived = format!("{id} {key} {}", token.receipt().grouped());
        assert_eq!(
            derived,
            "FHS2CZNQ5R1R73HP4ZQFEPKZ6W A712G53EYBM58T0RXSGPGNB1GG2XX7XDD0RWE761FBG3F0E8DFRG TTHZ-PPG5-45KM-SGQP-FBTD-RHNR"
        );
    }

    #[test]
    fn two_tokens_share_nothing() {
        let (one, other) = (DraftToken::generate(), DraftToken::generate());
        assert_ne!(one.draft_id(), other.draft_id());
        assert_ne!(one.sealing_key(), other.sealing_key());
        assert!(one.receipt() != other.receipt());
    }
}
