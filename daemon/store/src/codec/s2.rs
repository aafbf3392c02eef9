//! Compression, as `compression: s2` in a stream's configuration asks for it: one Snappy block, which every S2 reader takes.
//!
//! ```text
//! form u8: 0 as it is, 1 one Snappy block | bytes …
//! ```
//!
//! What would not become smaller is kept as it is.

use super::{CodecError, PLAIN_MAX, PageCodec, id};

/// See the module's introduction.
pub struct S2;

const AS_IS: u8 = 0;
const SNAPPY: u8 = 1;

/// No Snappy block grows by more than this (a copy of 64 bytes takes 3).
const GROWTH_MAX: usize = 32;

impl PageCodec for S2 {
    fn id(&self) -> u8 {
        id::S2
    }

    fn encode(&self, _label: &[u8], plain: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        if plain.len() > PLAIN_MAX {
            return Err(CodecError::TooLarge(plain.len()));
        }
        let start = out.len();
        out.push(SNAPPY);
        out.resize(start + 1 + snap::raw::max_compress_len(plain.len()), 0);
        let packed = snap::raw::Encoder::new().compress(plain, &mut out[start + 1..]);
        match packed {
            Ok(len) if len < plain.len() => out.truncate(start + 1 + len),
            _ => {
                out.truncate(start);
                out.push(AS_IS);
                out.extend_from_slice(plain);
            }
        }
        Ok(())
    }

    fn decode(&self, _label: &[u8], stored: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
        match stored.split_first() {
            Some((&AS_IS, bytes)) => {
                out.extend_from_slice(bytes);
                Ok(())
            }
            Some((&SNAPPY, packed)) => unpack(packed, out),
            _ => Err(CodecError::Damaged),
        }
    }
}

fn unpack(packed: &[u8], out: &mut Vec<u8>) -> Result<(), CodecError> {
    let len = snap::raw::decompress_len(packed).map_err(|_| CodecError::Damaged)?;
    if len > packed.len().saturating_mul(GROWTH_MAX) {
        return Err(CodecError::Damaged);
    }
    let start = out.len();
    out.resize(start + len, 0);
    match snap::raw::Decoder::new().decompress(packed, &mut out[start..]) {
        Ok(n) if n == len => Ok(()),
        _ => {
            out.truncate(start);
            Err(CodecError::Damaged)
        }
    }
}
