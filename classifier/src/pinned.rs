//! Files that are read only when they are the ones that the settings name.

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::ClassifierError;

/// The bytes of a file whose SHA-256 is the named one.
pub fn read(folder: &Path, file: &'static str, sha256: &BTreeMap<String, String>) -> Result<Vec<u8>, ClassifierError> {
    let named = sha256.get(file).ok_or(ClassifierError::Unpinned(file))?;
    let bytes = std::fs::read(folder.join(file)).map_err(|error| ClassifierError::Unreadable { file, error })?;
    let is: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    if is.eq_ignore_ascii_case(named) { Ok(bytes) } else { Err(ClassifierError::Changed { file, is }) }
}
