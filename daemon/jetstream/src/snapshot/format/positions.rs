//! The small binary files in an archive of the older form: `o.dat`, where a consumer stands, and the beginning of
//! `msgs/index.db`, where a stream does.

use std::collections::BTreeMap;

use super::FormatError;
use super::consumer::{ConsumerState, Pair, Pending};

const MAGIC: u8 = 22;
const INDEX_MAGIC: u8 = 11;
const SECOND: i64 = 1_000_000_000;

const CONSUMER: FormatError = FormatError::Damaged("the state of a consumer");
const INDEX: FormatError = FormatError::Damaged("the index of the stream");

/// Reads `o.dat`.
pub fn consumer(file: &[u8]) -> Result<ConsumerState, FormatError> {
    let &[MAGIC, version @ 1..=2, ref rest @ ..] = file else { return Err(CONSUMER) };
    let mut numbers = Numbers(rest);
    let mut next = || numbers.unsigned().ok_or(CONSUMER);
    let floor = Pair { consumer_seq: next()?, stream_seq: next()? };
    let mut delivered = Pair { consumer_seq: next()?, stream_seq: next()? };
    if version == 1 {
        // It counted from the floor, and to what comes next.
        delivered.consumer_seq = delivered.consumer_seq.saturating_add(floor.consumer_seq.saturating_sub(1));
        delivered.stream_seq = delivered.stream_seq.saturating_add(floor.stream_seq.saturating_sub(1));
    }
    let pending = pending(&mut numbers, version, floor).ok_or(CONSUMER)?;
    let redelivered = redelivered(&mut numbers, floor).ok_or(CONSUMER)?;
    Ok(ConsumerState {
        delivered,
        ack_floor: floor,
        pending: Some(pending).filter(|p| !p.is_empty()),
        redelivered: Some(redelivered).filter(|r| !r.is_empty()),
    })
}

fn pending(numbers: &mut Numbers<'_>, version: u8, floor: Pair) -> Option<BTreeMap<u64, Pending>> {
    let mut all = BTreeMap::new();
    let count = numbers.unsigned()?;
    let base = if count > 0 { numbers.signed()? } else { 0 };
    for _ in 0..count {
        let seq = floor.stream_seq.checked_add(numbers.unsigned()?)?;
        let dseq = if version == 1 { 0 } else { floor.consumer_seq.checked_add(numbers.unsigned()?)? };
        let off = numbers.signed()?;
        let seconds = if version == 1 { base.checked_add(off)? } else { base.checked_sub(off)? };
        all.insert(seq, Pending { sequence: dseq, timestamp: seconds.checked_mul(SECOND)? });
    }
    if version == 1 {
        // It did not say which delivery each was: those that wait are the last ones.
        let first = floor.consumer_seq.saturating_add(1);
        for (at, pending) in all.values_mut().enumerate() {
            pending.sequence = first.saturating_add(at as u64);
        }
    }
    Some(all)
}

fn redelivered(numbers: &mut Numbers<'_>, floor: Pair) -> Option<BTreeMap<u64, u64>> {
    let mut all = BTreeMap::new();
    for _ in 0..numbers.unsigned()? {
        let (seq, times) = (numbers.unsigned()?, numbers.unsigned()?);
        if seq > 0 && times > 0 {
            all.insert(floor.stream_seq.checked_add(seq)?, times);
        }
    }
    Some(all)
}

/// First and last sequence of the stream, from the beginning of its index.
pub fn index(file: &[u8]) -> Result<(u64, u64), FormatError> {
    let &[INDEX_MAGIC, _version, ref rest @ ..] = file else { return Err(INDEX) };
    let mut numbers = Numbers(rest);
    let mut first_and_last = || {
        let (_messages, _bytes) = (numbers.unsigned()?, numbers.unsigned()?);
        let first = numbers.unsigned()?;
        let _first_time = numbers.signed()?;
        Some((first, numbers.unsigned()?))
    };
    first_and_last().ok_or(INDEX)
}

/// Numbers of seven bits to a byte.
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn unsigned(&mut self) -> Option<u64> {
        let mut n = 0u64;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            n |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(n);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i64> {
        let n = self.unsigned()?;
        Some((n >> 1) as i64 ^ -((n & 1) as i64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_consumer_of_the_reference() {
        let file = b"\x16\x02\x02\x04\n\x0b\x05\xfc\xbf\x94\xb0\r\x07\x06\x02\x01\x01\x02\x03\x03\x02\x04\x04\x02\x05\x05\x02\x02\x01\x01\x03\x01";
        let state = consumer(file).unwrap();
        assert_eq!(
            (state.ack_floor, state.delivered),
            (Pair { consumer_seq: 2, stream_seq: 4 }, Pair { consumer_seq: 10, stream_seq: 11 },)
        );
        let pending: Vec<(u64, u64)> =
            state.pending.unwrap().iter().map(|(seq, p)| (*seq, p.sequence)).collect();
        assert_eq!(pending, [(5, 3), (7, 5), (8, 6), (9, 7), (11, 8)]);
        assert_eq!(state.redelivered.unwrap(), BTreeMap::from([(5, 1), (7, 1)]));
        assert_eq!(consumer(b"\x16\x02\0\0\0\0\0\0"), Ok(ConsumerState::default()));
        for end in 0..file.len() {
            assert!(consumer(&file[..end]).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn an_index_of_the_reference() {
        let file = b"\x0b\x03\x10\xfd\x13\x01\x8c\x87\xfc\xc0\xc3\xca\xa5\xea1\x14\x98";
        assert_eq!(index(file), Ok((1, 20)));
        assert_eq!(index(&file[..8]), Err(INDEX));
    }

    proptest! {
        #[test]
        fn anything_ends_well(mut file in proptest::collection::vec(any::<u8>(), 2..60)) {
            (file[0], file[1]) = (MAGIC, 1 + file[1] % 2);
            let _ = consumer(&file);
            file[0] = INDEX_MAGIC;
            let _ = index(&file);
        }
    }
}
