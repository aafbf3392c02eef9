//! Curve keys (`X…`): sealing for one receiver, opening from one sender. The sealed form is `xkv1`, a nonce of 24 bytes
//! and a NaCl box.
//!
//! ```
//! use daemon_keys::xkey::XKey;
//! let (a, b) = (XKey::generate(), XKey::generate());
//! let sealed = a.seal(b"text", b.public()).unwrap();
//! assert_eq!(b.open(&sealed, a.public()).unwrap(), b"text");
//! ```

use crate::nkey::{NkeyError, Prefix, text};

const VERSION: &[u8] = b"xkv1";
const NONCE_LEN: usize = 24;

/// An X25519 key. Its `Debug` shows the public half only.
#[derive(Clone)]
pub struct XKey {
    public: String,
    key: nkeys::XKey,
}

impl XKey {
    /// A new key from the operating system's randomness.
    pub fn generate() -> Self {
        Self::from_raw(rand::random())
    }

    /// The key of these 32 bytes.
    pub fn from_raw(raw: [u8; 32]) -> Self {
        nkeys::XKey::new_from_raw(raw).into()
    }

    /// Of a seed's text (`SX…`).
    pub fn from_seed(seed: &str) -> Result<Self, NkeyError> {
        match text::seed(seed)? {
            (Prefix::Curve, raw) => Ok(Self::from_raw(raw)),
            _ => Err(NkeyError::NoCurveSeed),
        }
    }

    pub fn public(&self) -> &str {
        &self.public
    }

    pub fn seed(&self) -> Result<String, NkeyError> {
        self.key.seed().map_err(|_| NkeyError::PublicOnly)
    }

    /// The secret half in the form `P…`.
    pub fn private(&self) -> Result<String, NkeyError> {
        self.key.private_key().map_err(|_| NkeyError::PublicOnly)
    }

    /// For the holder of the public key `recipient`, with a random nonce.
    pub fn seal(&self, input: &[u8], recipient: &str) -> Result<Vec<u8>, NkeyError> {
        self.seal_with_nonce(input, recipient, rand::random())
    }

    /// As [`XKey::seal`]. A nonce must serve once only.
    pub fn seal_with_nonce(
        &self,
        input: &[u8],
        recipient: &str,
        nonce: [u8; NONCE_LEN],
    ) -> Result<Vec<u8>, NkeyError> {
        let recipient = public(recipient, NkeyError::Recipient)?;
        self.key.seal_with_nonce(input, &recipient, nonce.into()).map_err(|_| NkeyError::CannotSeal)
    }

    /// What the holder of the public key `sender` sealed for this key.
    pub fn open(&self, sealed: &[u8], sender: &str) -> Result<Vec<u8>, NkeyError> {
        if sealed.len() <= VERSION.len() + NONCE_LEN {
            return Err(NkeyError::Encrypted);
        }
        if !sealed.starts_with(VERSION) {
            return Err(NkeyError::EncryptedVersion);
        }
        let sender = public(sender, NkeyError::Sender)?;
        self.key.open(sealed, &sender).map_err(|_| NkeyError::Decrypt)
    }
}

fn public(text: &str, error: NkeyError) -> Result<nkeys::XKey, NkeyError> {
    match text::public(text) {
        Ok((Prefix::Curve, _)) => nkeys::XKey::from_public_key(text).map_err(|_| error),
        _ => Err(error),
    }
}

impl From<nkeys::XKey> for XKey {
    fn from(key: nkeys::XKey) -> Self {
        XKey { public: key.public_key(), key }
    }
}

impl std::fmt::Debug for XKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("XKey").field("public", &self.public).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_right_is_named() {
        let (a, b) = (XKey::generate(), XKey::generate());
        let sealed = a.seal(b"text", b.public()).unwrap();
        assert_eq!(b.open(&sealed, b.public()), Err(NkeyError::Decrypt));
        assert_eq!(a.open(&sealed, b.public()), Ok(b"text".to_vec()), "a box is open to both ends");
        assert_eq!(b.open(&sealed[..28], a.public()), Err(NkeyError::Encrypted));
        assert_eq!(b.open(&sealed[1..], a.public()), Err(NkeyError::EncryptedVersion));
        assert_eq!(b.open(&sealed, "X"), Err(NkeyError::Sender));
        assert_eq!(a.seal(b"", "X"), Err(NkeyError::Recipient));
        let mut torn = sealed.clone();
        *torn.last_mut().unwrap() ^= 1;
        assert_eq!(b.open(&torn, a.public()), Err(NkeyError::Decrypt));
        let user = crate::nkey::NKey::generate(crate::nkey::Kind::User).seed().unwrap();
        assert_eq!(XKey::from_seed(&user).unwrap_err(), NkeyError::NoCurveSeed);
        assert!(!format!("{a:?}").contains(&a.seed().unwrap()));
    }

    #[test]
    fn empty_text_can_be_sealed() {
        let (a, b) = (XKey::generate(), XKey::generate());
        let sealed = a.seal(b"", b.public()).unwrap();
        assert_eq!(b.open(&sealed, a.public()), Ok(Vec::new()));
    }
}
