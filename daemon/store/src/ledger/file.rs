//! The snapshot of a ledger as bytes: the same in its file and in the journal entry that creates the asset.
//!
//! ```text
//! "NATTERL1" | head length u32 | body length u32 |                                   little endian
//! group u32 | messages' group u32 (0: none) | stream's group u32 (0: none) | covered u64 |
//! account u16 + bytes | stream u16 + bytes | consumer u16 + bytes (0xFFFF: none) | wrapped key u16 + bytes |
//! checksum of all so far u64 | body … | checksum of the body u64
//! ```
//!
//! Head and body have checksums of their own, so that a key can be told to be wrong although the body is damaged. The body
//! is a sealed piece (see [`crate::codec::Codecs::seal`]).

use crate::journal::Group;
use crate::sum::agrees;
use crate::vault::AssetName;
use thiserror::Error;
use twox_hash::XxHash3_64;

const MAGIC: &[u8; 8] = b"NATTERL1";
const FIXED: usize = 8 + 4 + 4;
const NO_CONSUMER: u16 = u16::MAX;

fn is_sum(sum: &[u8], bytes: &[u8]) -> bool {
    sum.try_into().is_ok_and(|sum| agrees(u64::from_le_bytes(sum), XxHash3_64::oneshot(bytes)))
}

/// See the module's introduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Snapshot<'a> {
    pub(crate) name: AssetName,
    pub(crate) group: Group,
    /// Streams: the group of the messages.
    pub(crate) messages: Option<Group>,
    /// Consumers: the group of the stream.
    pub(crate) parent: Option<Group>,
    /// Changes up to this number are in the body.
    pub(crate) covered: u64,
    /// Empty: not encrypted.
    pub(crate) wrapped: &'a [u8],
    pub(crate) body: &'a [u8],
}

/// Why bytes are no snapshot, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub(crate) enum FileError {
    #[error("the file is empty")]
    Empty,
    #[error("the file is cut short")]
    Short,
    #[error("its head (bytes 0 to {0}) is damaged")]
    Head(usize),
    #[error("its body (from byte {0}) is damaged")]
    Body(usize),
}

impl<'a> Snapshot<'a> {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(128 + self.body.len());
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(&[0; 4]);
        out.extend_from_slice(&(self.body.len() as u32).to_le_bytes());
        for group in [Some(self.group), self.messages, self.parent] {
            out.extend_from_slice(&group.unwrap_or(0).to_le_bytes());
        }
        out.extend_from_slice(&self.covered.to_le_bytes());
        put(&mut out, self.name.account.as_bytes());
        put(&mut out, self.name.stream.as_bytes());
        match &self.name.consumer {
            Some(consumer) => put(&mut out, consumer.as_bytes()),
            None => out.extend_from_slice(&NO_CONSUMER.to_le_bytes()),
        }
        put(&mut out, self.wrapped);
        let head = out.len() as u32;
        out[8..12].copy_from_slice(&head.to_le_bytes());
        let sum = XxHash3_64::oneshot(&out);
        out.extend_from_slice(&sum.to_le_bytes());
        out.extend_from_slice(self.body);
        out.extend_from_slice(&XxHash3_64::oneshot(self.body).to_le_bytes());
        out
    }

    pub(crate) fn decode(bytes: &'a [u8]) -> Result<Self, FileError> {
        if bytes.is_empty() {
            return Err(FileError::Empty);
        }
        let mut start = Parts(bytes.get(..FIXED).ok_or(FileError::Short)?);
        let damaged = FileError::Head(FIXED);
        if start.take(8) != Some(MAGIC) {
            return Err(damaged);
        }
        let (head, body) = (start.u32().ok_or(damaged)? as usize, start.u32().ok_or(damaged)? as usize);
        if head < FIXED {
            return Err(damaged);
        }
        let sum = bytes.get(head..head + 8).ok_or(FileError::Short)?;
        if !is_sum(sum, &bytes[..head]) {
            return Err(FileError::Head(head));
        }
        let mut snapshot = Self::head(&bytes[FIXED..head]).ok_or(FileError::Head(head))?;
        let rest = &bytes[head + 8..];
        let whole = rest.get(..body + 8).filter(|w| w.len() == rest.len());
        let (body, sum) = whole.ok_or(FileError::Short)?.split_at(body);
        if !is_sum(sum, body) {
            return Err(FileError::Body(head + 8));
        }
        snapshot.body = body;
        Ok(snapshot)
    }

    /// All but the body.
    fn head(bytes: &'a [u8]) -> Option<Self> {
        let mut parts = Parts(bytes);
        let group = parts.u32()?;
        let some = |g: u32| (g != 0).then_some(g);
        let (messages, parent) = (some(parts.u32()?), some(parts.u32()?));
        let covered = u64::from_le_bytes(parts.take(8)?.try_into().ok()?);
        let name = AssetName {
            account: parts.string()?,
            stream: parts.string()?,
            consumer: if parts.0.starts_with(&NO_CONSUMER.to_le_bytes()) {
                parts.take(2)?;
                None
            } else {
                Some(parts.string()?)
            },
        };
        let wrapped = parts.bytes()?;
        Some(Snapshot { name, group, messages, parent, covered, wrapped, body: &[] })
    }
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(&(bytes.len() as u16).to_le_bytes());
    out.extend_from_slice(bytes);
}

struct Parts<'a>(&'a [u8]);

impl<'a> Parts<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (part, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(part)
    }

    fn u32(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let len = u16::from_le_bytes(self.take(2)?.try_into().ok()?);
        self.take(len.into())
    }

    fn string(&mut self) -> Option<String> {
        String::from_utf8(self.bytes()?.to_vec()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sample(consumer: Option<&str>) -> Snapshot<'static> {
        Snapshot {
            name: AssetName { account: "$G".into(), stream: "S".into(), consumer: consumer.map(Into::into) },
            group: 7,
            messages: consumer.is_none().then_some(8),
            parent: consumer.map(|_| 3),
            covered: 99,
            wrapped: b"key",
            body: b"the body",
        }
    }

    #[test]
    fn there_and_back() {
        for consumer in [None, Some("C"), Some("")] {
            let snapshot = sample(consumer);
            assert_eq!(Snapshot::decode(&snapshot.encode()), Ok(snapshot));
        }
    }

    #[test]
    fn any_flipped_bit_or_missing_byte_shows() {
        let bytes = sample(Some("C")).encode();
        for bit in 0..bytes.len() * 8 {
            let mut bad = bytes.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(Snapshot::decode(&bad).is_err(), "bit {bit}");
        }
        for cut in 0..bytes.len() {
            assert!(Snapshot::decode(&bytes[..cut]).is_err(), "cut at {cut}");
        }
        assert!(Snapshot::decode(&[bytes.as_slice(), b"x"].concat()).is_err());
    }

    proptest! {
        #[test]
        fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Snapshot::decode(&bytes);
            let _ = Snapshot::decode(&[MAGIC.as_slice(), &bytes].concat());
        }
    }
}
