//! Passwords: Argon2id with the crate's parameters (OWASP: 19 MiB, two passes), a few at a time.

use app::fault::Fault;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

/// Characters of a password, inclusive (NIST SP 800-63B-4 for a password that stands alone).
pub const SHORTEST_PASSWORD: usize = 15;
/// What is hashed at the same time: each takes 19 MiB.
const AT_ONCE: usize = 2;
static HASHING: Semaphore = Semaphore::const_new(AT_ONCE);

/// The hash of a password, as a PHC string.
///
/// # Errors
/// When there is no randomness or memory for it.
pub fn hash_password(password: &str) -> Result<String, argon2::password_hash::Error> {
    Ok(Argon2::default().hash_password(password.as_bytes())?.to_string())
}

/// Whether the password is the one of the hash. Without a hash the same work is done for nothing, so that the time
/// does not tell which names exist.
pub async fn is_right(password: String, hash: Option<String>) -> Result<bool, Fault> {
    let _permit = HASHING.acquire().await.map_err(|_| Fault::Unavailable)?;
    let check = move || match hash {
        Some(hash) => PasswordHash::new(&hash)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()),
        None => {
            let _ = hash_password(&password);
            false
        }
    };
    tokio::task::spawn_blocking(check).await.map_err(|_| Fault::Unavailable)
}
