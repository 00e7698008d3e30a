//! The key folder: what the database and its backups never hold. Whoever destroys an epoch's key destroys every original
//! of that month, in every copy.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use app::report::id::ReportId;
use app::report::receipt::ReceiptCode;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::sealed::{KEY, Key, Place, open, seal};
use super::{DataKey, VaultError};
use crate::random;

const RECEIPT: &str = "receipt";
const SESSION: &str = "session";

/// The keys of an instance.
pub struct Keys {
    folder: PathBuf,
    receipt: Key,
    session: Key,
}

impl Keys {
    /// Opens the key folder; makes it, and the keys that are not there yet.
    ///
    /// # Errors
    /// When the folder cannot be read or written, or holds a damaged key.
    pub fn open(folder: &Path) -> Result<Self, VaultError> {
        std::fs::create_dir_all(folder)?;
        std::fs::set_permissions(folder, Permissions::from_mode(0o700))?;
        let folder = folder.to_owned();
        Ok(Self { receipt: key_or_new(&folder, RECEIPT)?, session: key_or_new(&folder, SESSION)?, folder })
    }

    /// The keyed hash under which a receipt code is stored.
    pub fn receipt_hash(&self, code: &ReceiptCode) -> [u8; 32] {
        keyed_hash(&self.receipt, code.characters().as_bytes())
    }

    /// The keyed hash under which a session is stored.
    pub fn session_hash(&self, session: &[u8]) -> [u8; 32] {
        keyed_hash(&self.session, session)
    }

    /// The epoch of a month, with a key.
    ///
    /// # Errors
    /// When its key can be neither read nor made.
    pub fn current_epoch(&self, year: u16, month: u8) -> Result<String, VaultError> {
        let epoch = format!("epoch-{year:04}-{month:02}");
        key_or_new(&self.folder, &epoch)?;
        Ok(epoch)
    }

    /// Wraps a report's data key.
    ///
    /// # Errors
    /// When the epoch has no key.
    pub fn wrap(&self, key: &DataKey, epoch: &str, report: ReportId) -> Result<Vec<u8>, VaultError> {
        seal(&self.epoch_key(epoch)?, &wrapped_place(&report), &**key.bytes())
    }

    /// Unwraps a report's data key.
    ///
    /// # Errors
    /// When the epoch has no key any more, or it is another report's.
    pub fn unwrap(&self, wrapped: &[u8], epoch: &str, report: ReportId) -> Result<DataKey, VaultError> {
        let key = open(&self.epoch_key(epoch)?, &wrapped_place(&report), wrapped)?;
        DataKey::from_bytes(&key).ok_or(VaultError::Closed)
    }

    fn epoch_key(&self, epoch: &str) -> Result<Key, VaultError> {
        read_key(&self.folder, epoch)?.ok_or_else(|| VaultError::NoKey(epoch.to_owned()))
    }
}

fn wrapped_place(report: &ReportId) -> Place<'_> {
    Place { table: "report", row: report.0.as_bytes(), field: "wrapped_key", version: 1 }
}

fn keyed_hash(key: &Key, message: &[u8]) -> [u8; 32] {
    // A key of any length is taken.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&**key) else { return [0; 32] };
    mac.update(message);
    mac.finalize().into_bytes().into()
}

fn path(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.key"))
}

fn read_key(folder: &Path, name: &str) -> Result<Option<Key>, VaultError> {
    match std::fs::read(path(folder, name)) {
        Ok(bytes) => {
            let key: [u8; KEY] = bytes.try_into().map_err(|_| VaultError::NoKey(name.to_owned()))?;
            Ok(Some(Zeroizing::new(key)))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Writes under another name first, and links it into place: a key is there whole or not at all, and of two processes
/// that make it at the same moment both use the first one's.
fn key_or_new(folder: &Path, name: &str) -> Result<Key, VaultError> {
    if let Some(key) = read_key(folder, name)? {
        return Ok(key);
    }
    let unfinished = folder.join(format!("{name}.{}.new", random::crockford(8)));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished)?;
    file.write_all(&*Zeroizing::new(random::bytes::<KEY>()))?;
    file.sync_all()?;
    let linked = std::fs::hard_link(&unfinished, path(folder, name));
    std::fs::remove_file(&unfinished)?;
    match linked {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error.into()),
        _ => File::open(folder)?.sync_all()?,
    }
    read_key(folder, name)?.ok_or_else(|| VaultError::NoKey(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stay_and_only_their_owner_can_read_them() {
        let data = tempfile::tempdir().unwrap();
        let folder = data.path().join("keys");
        let code = ReceiptCode::from_bytes([3; 15]);
        let before = Keys::open(&folder).unwrap().receipt_hash(&code);
        assert_eq!(Keys::open(&folder).unwrap().receipt_hash(&code), before);
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        for file in std::fs::read_dir(&folder).unwrap() {
            assert_eq!(mode(&file.unwrap().path()), 0o600);
        }
    }

    #[test]
    fn a_data_key_is_bound_to_its_report_and_gone_with_its_epoch() {
        let data = tempfile::tempdir().unwrap();
        let keys = Keys::open(data.path()).unwrap();
        let epoch = keys.current_epoch(2026, 3).unwrap();
        let (key, report) = (DataKey::generate(), ReportId(random::uuid()));
        let wrapped = keys.wrap(&key, &epoch, report).unwrap();
        assert_eq!(keys.unwrap(&wrapped, &epoch, report).unwrap().bytes(), key.bytes());
        assert!(matches!(keys.unwrap(&wrapped, &epoch, ReportId(random::uuid())), Err(VaultError::Closed)));
        std::fs::remove_file(path(data.path(), &epoch)).unwrap();
        assert!(matches!(keys.unwrap(&wrapped, &epoch, report), Err(VaultError::NoKey(_))));
    }

    #[test]
    fn a_damaged_key_is_told_and_not_replaced() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(path(data.path(), RECEIPT), b"short").unwrap();
        assert!(matches!(Keys::open(data.path()), Err(VaultError::NoKey(_))));
        assert_eq!(std::fs::read(path(data.path(), RECEIPT)).unwrap(), b"short");
    }
}
