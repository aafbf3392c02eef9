//! Authenticated encryption, ChaCha20-Poly1305 or AES-256-GCM, with nonces that cannot repeat.
//!
//! ```text
//! epoch 16 bytes | counter u64 little endian | ciphertext … | tag 16 bytes
//! ```
//!
//! Each time a codec is made it draws a random epoch and derives a key of its own for it out of the asset's key
//! (HKDF-SHA256); within an epoch a counter is the nonce. So no random number is needed per piece, any number of pieces
//! can be written under one asset key, and a crash or a restored copy never leads to a nonce used twice.

use super::key::{AssetKey, Cipher, derive, random};
use super::{CodecError, PLAIN_MAX, PageCodec, id};
use aws_lc_rs::aead::{Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const EPOCH: usize = 16;
const TAG: usize = 16;
/// Bytes that encryption adds.
const OVERHEAD: usize = EPOCH + 8 + TAG;
/// Pieces per epoch; then comes a new one.
const EPOCH_PIECES: u64 = 1 << 32;
/// Keys of epochs that are kept at hand for reading.
const KEPT: usize = 64;

/// See the module's introduction.
pub struct Encrypted {
    cipher: Cipher,
    key: AssetKey,
    writing: RwLock<Arc<Epoch>>,
    reading: RwLock<HashMap<[u8; EPOCH], Arc<LessSafeKey>>>,
}

struct Epoch {
    id: [u8; EPOCH],
    key: Arc<LessSafeKey>,
    next: AtomicU64,
}

impl Encrypted {
    pub fn new(cipher: Cipher, key: AssetKey) -> Result<Self, CodecError> {
        let first = Arc::new(Epoch::new(cipher, &key)?);
        let reading = HashMap::from([(first.id, first.key.clone())]);
        Ok(Encrypted { cipher, key, writing: RwLock::new(first), reading: RwLock::new(reading) })
    }

    /// Encrypts for the codec `codec` (this one, or one built upon it).
    pub(super) fn seal(
        &self,
        codec: u8,
        label: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), CodecError> {
        if plain.len() > PLAIN_MAX {
            return Err(CodecError::TooLarge(plain.len()));
        }
        let (epoch, counter) = self.turn()?;
        let start = out.len();
        out.reserve(plain.len() + OVERHEAD);
        out.extend_from_slice(&epoch.id);
        out.extend_from_slice(&counter.to_le_bytes());
        out.extend_from_slice(plain);
        let body = &mut out[start + EPOCH + 8..];
        let tag = epoch.key.seal_in_place_separate_tag(nonce(counter), aad(codec, label), body);
        match tag {
            Ok(tag) => out.extend_from_slice(tag.as_ref()),
            Err(_) => {
                out.truncate(start);
                return Err(CodecError::Refused);
            }
        }
        Ok(())
    }

    pub(super) fn open(
        &self,
        codec: u8,
        label: &[u8],
        stored: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), CodecError> {
        let (epoch, rest) = stored.split_first_chunk::<EPOCH>().ok_or(CodecError::Damaged)?;
        let (counter, rest) = rest.split_first_chunk::<8>().ok_or(CodecError::Damaged)?;
        let (body, tag) = rest.split_last_chunk::<TAG>().ok_or(CodecError::Damaged)?;
        let key = self.key_of(epoch)?;
        let start = out.len();
        out.resize(start + body.len(), 0);
        let nonce = nonce(u64::from_le_bytes(*counter));
        let opened = key.open_separate_gather(nonce, aad(codec, label), body, tag, &mut out[start..]);
        opened.map_err(|_| {
            out.truncate(start);
            CodecError::Damaged
        })
    }

    /// The epoch to write with and a counter never given before.
    fn turn(&self) -> Result<(Arc<Epoch>, u64), CodecError> {
        loop {
            let epoch = self.writing.read().clone();
            let counter = epoch.next.fetch_add(1, Ordering::Relaxed);
            if counter < EPOCH_PIECES {
                return Ok((epoch, counter));
            }
            let mut writing = self.writing.write();
            if writing.id == epoch.id {
                *writing = Arc::new(Epoch::new(self.cipher, &self.key)?);
            }
        }
    }

    fn key_of(&self, epoch: &[u8; EPOCH]) -> Result<Arc<LessSafeKey>, CodecError> {
        if let Some(key) = self.reading.read().get(epoch) {
            return Ok(key.clone());
        }
        let key = Arc::new(epoch_key(self.cipher, &self.key, epoch)?);
        let mut reading = self.reading.write();
        if reading.len() >= KEPT {
            reading.clear();
        }
        reading.insert(*epoch, key.clone());
        Ok(key)
    }
}

impl Epoch {
    fn new(cipher: Cipher, key: &AssetKey) -> Result<Self, CodecError> {
        let id = random::<EPOCH>()?;
        let key = Arc::new(epoch_key(cipher, key, &id)?);
        Ok(Epoch { id, key, next: AtomicU64::new(0) })
    }
}

fn epoch_key(cipher: Cipher, key: &AssetKey, epoch: &[u8; EPOCH]) -> Result<LessSafeKey, CodecError> {
    let bytes = derive(epoch, key.bytes(), b"natter pages")?;
    let key = UnboundKey::new(cipher.algorithm(), &bytes).map_err(|_| CodecError::Refused)?;
    Ok(LessSafeKey::new(key))
}

fn nonce(counter: u64) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    bytes[..8].copy_from_slice(&counter.to_le_bytes());
    Nonce::assume_unique_for_key(bytes)
}

fn aad(codec: u8, label: &[u8]) -> Aad<Vec<u8>> {
    let mut bytes = Vec::with_capacity(1 + label.len());
    bytes.push(codec);
    bytes.extend_from_slice(label);
    Aad::from(bytes)
}

impl PageCodec for Encrypted {
    fn id(&self) -> u8 {
        match self.cipher {
            Cipher::ChaCha => id::CHACHA,
            Cipher::Aes => id::AES,
        }
    }

    fn encode(&self, label: &[u8], plain: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        self.seal(self.id(), label, plain, out)
    }

    fn decode(&self, label: &[u8], stored: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        self.open(self.id(), label, stored, out)
    }
}
