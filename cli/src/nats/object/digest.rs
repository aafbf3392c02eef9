//! Digests of objects: `SHA-256=` and base64 for URLs.

use data_encoding::BASE64URL;
use sha2::{Digest as _, Sha256};

const KIND: &str = "SHA-256=";

/// The digest of what was taken so far.
#[derive(Clone, Default)]
pub struct Digest(Sha256);

impl Digest {
    pub fn take(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// As it stands in the object's document.
    pub fn text(self) -> String {
        format!("{KIND}{}", BASE64URL.encode(&self.0.finalize()))
    }

    /// Whether it is the digest of a document; None when that one cannot be read.
    pub fn is(self, text: &str) -> Option<bool> {
        Some(decode(text)? == self.0.finalize()[..])
    }
}

/// The bytes of a digest, None when it has another form.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let (_, digest) = text.split_once('=')?;
    BASE64URL.decode(digest.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_other_clients() {
        let mut digest = Digest::default();
        digest.take(b"he");
        digest.take(b"llo");
        let text = digest.clone().text();
        assert_eq!(text, "SHA-256=LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=");
        assert_eq!(digest.clone().is(&text), Some(true));
        assert_eq!(digest.clone().is("SHA-256=LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCU="), Some(false));
        for broken in ["", "SHA-256", "SHA-256=LPJ"] {
            assert_eq!(digest.clone().is(broken), None, "{broken}");
        }
    }
}
