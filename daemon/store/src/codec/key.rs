//! Keys: the one that is configured, and the one that each asset has.
//!
//! Every asset gets a random key of its own. It is kept beside the asset's data, wrapped (encrypted) with a key derived
//! from the configured one and a random salt. Another configured key means wrapping anew, and not one page is rewritten.
//!
//! ```text
//! version u8 = 1 | cipher u8 | salt 32 bytes | encrypted key 32 bytes | tag 16 bytes
//! ```

use super::CodecError;
use aws_lc_rs::aead::{AES_256_GCM, Aad, Algorithm, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::{hkdf, rand};
use std::fmt;
use thiserror::Error;

const KEY: usize = 32;
const SALT: usize = 32;
const TAG: usize = 16;
const VERSION: u8 = 1;
const WRAPPED: usize = 2 + SALT + KEY + TAG;

/// How pages are encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cipher {
    /// ChaCha20-Poly1305.
    #[default]
    ChaCha,
    /// AES-256-GCM.
    Aes,
}

impl Cipher {
    pub(super) fn algorithm(self) -> &'static Algorithm {
        match self {
            Cipher::ChaCha => &CHACHA20_POLY1305,
            Cipher::Aes => &AES_256_GCM,
        }
    }

    fn code(self) -> u8 {
        match self {
            Cipher::ChaCha => 1,
            Cipher::Aes => 2,
        }
    }

    fn from_code(code: u8) -> Option<Cipher> {
        [Cipher::ChaCha, Cipher::Aes].into_iter().find(|c| c.code() == code)
    }
}

/// What is configured: `cipher`, `key` and `prev_key` of `jetstream {}`.
#[derive(Clone)]
pub struct KeySettings {
    /// For assets made from now on; those that are there keep theirs.
    pub cipher: Cipher,
    /// Any string but an empty one.
    pub key: String,
    /// The key before this one: assets wrapped with it are wrapped anew.
    pub previous: Option<String>,
}

impl fmt::Debug for KeySettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeySettings").field("cipher", &self.cipher).finish_non_exhaustive()
    }
}

/// Why the key of an asset cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum KeyError {
    #[error("encrypted, and no encryption key is configured")]
    Missing,
    #[error("encrypted with another key than the configured one (and the previous one, if configured)")]
    Wrong,
    #[error("its key is kept in a form that this version does not know")]
    Unknown,
    #[error("the cryptographic library refused to work")]
    Refused,
}

impl From<CodecError> for KeyError {
    fn from(_: CodecError) -> Self {
        KeyError::Refused
    }
}

/// The key of one asset.
#[derive(Clone)]
pub struct AssetKey {
    cipher: Cipher,
    bytes: [u8; KEY],
}

impl fmt::Debug for AssetKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssetKey").field("cipher", &self.cipher).finish_non_exhaustive()
    }
}

impl AssetKey {
    /// A new random one.
    pub fn generate(cipher: Cipher) -> Result<Self, KeyError> {
        Ok(AssetKey { cipher, bytes: random::<KEY>()? })
    }

    pub fn cipher(&self) -> Cipher {
        self.cipher
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Wrapped with the configured key. `label` names the asset; the same must be given to unwrap.
    pub fn wrap(&self, settings: &KeySettings, label: &[u8]) -> Result<Vec<u8>, KeyError> {
        let salt = random::<SALT>()?;
        let mut out = vec![VERSION, self.cipher.code()];
        out.extend_from_slice(&salt);
        out.extend_from_slice(&self.bytes);
        let key = wrapping_key(self.cipher, &salt, &settings.key)?;
        let aad = [&out[..2], label].concat();
        let tag = key
            .seal_in_place_separate_tag(zero_nonce(), Aad::from(aad), &mut out[2 + SALT..])
            .map_err(|_| KeyError::Refused)?;
        out.extend_from_slice(tag.as_ref());
        Ok(out)
    }

    /// Unwraps with the configured key or else the previous one; also true when it was the previous one, so that the key
    /// should be wrapped anew.
    pub fn unwrap(
        wrapped: &[u8],
        settings: Option<&KeySettings>,
        label: &[u8],
    ) -> Result<(Self, bool), KeyError> {
        if wrapped.len() != WRAPPED || wrapped[0] != VERSION {
            return Err(KeyError::Unknown);
        }
        let settings = settings.ok_or(KeyError::Missing)?;
        let cipher = Cipher::from_code(wrapped[1]).ok_or(KeyError::Unknown)?;
        if let Some(key) = unwrap_with(wrapped, cipher, &settings.key, label)? {
            return Ok((key, false));
        }
        let Some(previous) = &settings.previous else { return Err(KeyError::Wrong) };
        let key = unwrap_with(wrapped, cipher, previous, label)?.ok_or(KeyError::Wrong)?;
        Ok((key, true))
    }
}

fn unwrap_with(
    wrapped: &[u8],
    cipher: Cipher,
    key: &str,
    label: &[u8],
) -> Result<Option<AssetKey>, KeyError> {
    let (salt, sealed) = wrapped[2..].split_at(SALT);
    let (body, tag) = sealed.split_at(KEY);
    let aad = [&wrapped[..2], label].concat();
    let mut bytes = [0; KEY];
    let opened = wrapping_key(cipher, salt, key)?.open_separate_gather(
        zero_nonce(),
        Aad::from(aad),
        body,
        tag,
        &mut bytes,
    );
    Ok(opened.is_ok().then_some(AssetKey { cipher, bytes }))
}

/// A salt is used for one wrapping only, so the nonce may be fixed.
fn zero_nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; 12])
}

fn wrapping_key(cipher: Cipher, salt: &[u8], configured: &str) -> Result<LessSafeKey, KeyError> {
    let bytes = derive(salt, configured.as_bytes(), b"natter asset key")?;
    let key = UnboundKey::new(cipher.algorithm(), &bytes).map_err(|_| KeyError::Refused)?;
    Ok(LessSafeKey::new(key))
}

struct Length;

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        KEY
    }
}

/// HKDF-SHA256.
pub(super) fn derive(salt: &[u8], secret: &[u8], purpose: &[u8]) -> Result<[u8; KEY], CodecError> {
    let mut key = [0; KEY];
    let prk = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(secret);
    let info = [purpose];
    let okm = prk.expand(&info, Length).map_err(|_| CodecError::Refused)?;
    okm.fill(&mut key).map_err(|_| CodecError::Refused)?;
    Ok(key)
}

pub(crate) fn random<const N: usize>() -> Result<[u8; N], CodecError> {
    let mut bytes = [0; N];
    rand::fill(&mut bytes).map_err(|_| CodecError::Refused)?;
    Ok(bytes)
}
