//! The challenge a client signs: 11 random bytes as 15 characters of base64url without padding.

use data_encoding::BASE64URL_NOPAD;

/// Characters in a nonce.
pub const LEN: usize = 15;
const RAW_LEN: usize = 11;

/// A fresh nonce from the operating system's randomness.
pub fn generate() -> String {
    encode(rand::random())
}

/// The text of the given random bytes.
pub fn encode(raw: [u8; RAW_LEN]) -> String {
    BASE64URL_NOPAD.encode(&raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_for_urls_without_padding() {
        assert_eq!(encode([0; RAW_LEN]), "AAAAAAAAAAAAAAA");
        assert_eq!(encode([0xff; RAW_LEN]), "______________8");
        assert_eq!(encode([0xfb; RAW_LEN]), "-_v7-_v7-_v7-_s");
    }

    #[test]
    fn fresh_nonces_differ_and_have_the_length() {
        let (a, b) = (generate(), generate());
        assert_ne!(a, b);
        assert_eq!((a.len(), b.len()), (LEN, LEN));
    }
}
