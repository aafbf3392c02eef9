//! The codecs of one asset: the one to write with, and all it may ever have written with.

use super::{AssetKey, CodecError, Encrypted, Packed, PageCodec, Plain, S2, id};
use std::sync::Arc;

/// See the module's introduction. Cheap to clone.
#[derive(Clone)]
pub struct Codecs {
    plain: Arc<dyn PageCodec>,
    s2: Arc<dyn PageCodec>,
    encrypted: Option<Keyed>,
}

#[derive(Clone)]
struct Keyed {
    alone: Arc<dyn PageCodec>,
    packed: Arc<dyn PageCodec>,
}

impl Codecs {
    /// With the key of an asset that is encrypted.
    pub fn new(key: Option<&AssetKey>) -> Result<Self, CodecError> {
        let encrypted = match key {
            None => None,
            Some(key) => {
                let alone = Arc::new(Encrypted::new(key.cipher(), key.clone())?);
                Some(Keyed { packed: Arc::new(Packed(alone.clone())), alone })
            }
        };
        Ok(Codecs { plain: Arc::new(Plain), s2: Arc::new(S2), encrypted })
    }

    /// For an asset that is not encrypted.
    pub fn plain() -> Self {
        Codecs { plain: Arc::new(Plain), s2: Arc::new(S2), encrypted: None }
    }

    pub fn is_encrypted(&self) -> bool {
        self.encrypted.is_some()
    }

    /// The codec for new pieces.
    pub fn for_writing(&self, compress: bool) -> Arc<dyn PageCodec> {
        let (alone, packed) = match &self.encrypted {
            Some(keyed) => (&keyed.alone, &keyed.packed),
            None => (&self.plain, &self.s2),
        };
        if compress { packed.clone() } else { alone.clone() }
    }

    /// The codec that a piece was written with.
    pub fn by_id(&self, id: u8) -> Result<Arc<dyn PageCodec>, CodecError> {
        match id {
            id::PLAIN => return Ok(self.plain.clone()),
            id::S2 => return Ok(self.s2.clone()),
            id::CHACHA | id::AES | id::S2_CHACHA | id::S2_AES => {}
            _ => return Err(CodecError::Unknown(id)),
        }
        let keyed = self.encrypted.as_ref().ok_or(CodecError::NoKey)?;
        let found = [&keyed.alone, &keyed.packed].into_iter().find(|c| c.id() == id);
        found.cloned().ok_or(CodecError::NoKey)
    }

    /// Appends the codec's id and the encoded piece to `out`: for journal entries and other single pieces.
    pub fn seal(&self, label: &[u8], plain: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        let codec = self.for_writing(false);
        out.push(codec.id());
        codec.encode(label, plain, out).inspect_err(|_| {
            out.pop();
        })
    }

    /// What [`Codecs::seal`] was given, appended to `out`.
    pub fn open(&self, label: &[u8], sealed: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        let (&id, stored) = sealed.split_first().ok_or(CodecError::Damaged)?;
        self.by_id(id)?.decode(label, stored, out)
    }
}
