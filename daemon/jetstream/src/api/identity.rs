//! A word by which one stream is told from another of the same name: mirrors and sources ask for it.

use schemas::go::Time;
use sha2::{Digest, Sha256};

/// The header that carries it, in requests and answers.
pub const HEADER: &str = "Nats-Stream-Identity";

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Of a stream made at this time (Unix nanoseconds).
pub fn of(created: i64) -> String {
    let hash = Sha256::digest(Time::from_unix_nanos(created).to_string());
    short(&hash[..8])
}

/// One letter or digit for each byte.
pub fn short(bytes: &[u8]) -> String {
    bytes.iter().map(|&b| char::from(DIGITS[usize::from(b) % DIGITS.len()])).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn as_the_reference_says_it() {
        let created: schemas::go::Time = "2026-11-22T06:07:01.498564729Z".parse().unwrap();
        assert_eq!(super::of(created.unix_nanos()), "bFfv2JnG");
    }
}
