//! Sealing texts so that their length does not show: a narrative of ten words and one of a page look alike.

use zeroize::Zeroizing;

use super::VaultError;
use super::sealed::{Key, Place, open, seal};

/// Padded texts are multiples of this many bytes.
pub const STEP: usize = 4096;
/// Bytes of the length in front.
const LENGTH: usize = 4;

/// Pads with zeros, then seals.
///
/// # Errors
/// As [`seal`].
pub fn seal_padded(key: &Key, place: &Place<'_>, plain: &[u8]) -> Result<Vec<u8>, VaultError> {
    let length = u32::try_from(plain.len()).map_err(|_| VaultError::Closed)?;
    let whole = (plain.len() + LENGTH).next_multiple_of(STEP);
    let mut padded = Zeroizing::new(Vec::with_capacity(whole));
    padded.extend_from_slice(&length.to_be_bytes());
    padded.extend_from_slice(plain);
    padded.resize(whole, 0);
    seal(key, place, &padded)
}

/// Opens what [`seal_padded`] sealed.
///
/// # Errors
/// As [`open`].
pub fn open_padded(key: &Key, place: &Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let padded = open(key, place, sealed)?;
    let (length, rest) = padded.split_first_chunk::<LENGTH>().ok_or(VaultError::Closed)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| VaultError::Closed)?;
    Ok(Zeroizing::new(rest.get(..length).ok_or(VaultError::Closed)?.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place<'static> = Place { table: "draft", row: b"1234", field: "sealed", version: 3 };

    #[test]
    fn lengths_show_in_steps_only() {
        let key = Zeroizing::new([7; 32]);
        let sealed = |length: usize| seal_padded(&key, &HERE, &vec![b'a'; length]).unwrap().len();
        let overhead = sealed(0) - STEP;
        assert_eq!(sealed(STEP - LENGTH), STEP + overhead);
        assert_eq!(sealed(STEP - LENGTH + 1), 2 * STEP + overhead);
        for length in [0, 1, STEP - LENGTH, STEP - LENGTH + 1, 30_000] {
            let plain = vec![b'a'; length];
            let sealed = seal_padded(&key, &HERE, &plain).unwrap();
            assert_eq!(*open_padded(&key, &HERE, &sealed).unwrap(), plain);
        }
    }
}
