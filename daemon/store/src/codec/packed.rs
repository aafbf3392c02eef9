//! Compression, then encryption.

use super::{CodecError, Encrypted, PageCodec, S2, id};
use std::sync::Arc;

/// See the module's introduction.
pub struct Packed(pub Arc<Encrypted>);

impl PageCodec for Packed {
    fn id(&self) -> u8 {
        match self.0.id() {
            id::AES => id::S2_AES,
            _ => id::S2_CHACHA,
        }
    }

    fn encode(&self, label: &[u8], plain: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        let mut packed = Vec::new();
        S2.encode(&[], plain, &mut packed)?;
        self.0.seal(self.id(), label, &packed, out)
    }

    fn decode(&self, label: &[u8], stored: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        let mut packed = Vec::new();
        self.0.open(self.id(), label, stored, &mut packed)?;
        S2.decode(&[], &packed, out)
    }
}
