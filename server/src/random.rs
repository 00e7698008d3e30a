//! The one source of randomness: the operating system's.

use app::report::receipt;
use uuid::{Builder, Uuid};

/// Random bytes.
///
/// # Panics
/// When the operating system gives none: nothing this program does would be safe then.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::expect_used, reason = "there is no safe way on")]
    getrandom::fill(&mut bytes).expect("the operating system gives no randomness");
    bytes
}

/// A random UUID (version 4).
pub fn uuid() -> Uuid {
    Builder::from_random_bytes(bytes()).into_uuid()
}

/// Random characters of Crockford's base32.
pub fn crockford(length: usize) -> String {
    let mut code = String::new();
    while code.len() < length {
        code.push_str(&receipt::encode(&bytes::<5>()));
    }
    code.truncate(length);
    code
}
