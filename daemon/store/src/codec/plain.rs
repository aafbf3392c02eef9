//! Bytes as they are.

use super::{CodecError, PageCodec, id};

/// See the module's introduction.
pub struct Plain;

impl PageCodec for Plain {
    fn id(&self) -> u8 {
        id::PLAIN
    }

    fn encode(&self, _label: &[u8], plain: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        out.extend_from_slice(plain);
        Ok(())
    }

    fn decode(&self, _label: &[u8], stored: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        out.extend_from_slice(stored);
        Ok(())
    }

    fn is_plain(&self) -> bool {
        true
    }
}
