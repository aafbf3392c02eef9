//! Numbers as they stand in the journal and in snapshots: seven bits a byte, the low ones first.

use super::state::StateError;

pub(super) fn put(mut n: u64, out: &mut Vec<u8>) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

/// Numbers near zero stay short, whatever their sign.
pub(super) fn put_signed(n: i64, out: &mut Vec<u8>) {
    put(((n << 1) ^ (n >> 63)) as u64, out);
}

pub(super) fn put_bytes(bytes: &[u8], out: &mut Vec<u8>) {
    put(bytes.len() as u64, out);
    out.extend_from_slice(bytes);
}

pub(super) fn take(from: &mut &[u8]) -> Result<u64, StateError> {
    let mut n = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = from.split_first().ok_or(StateError::Short)?;
        *from = rest;
        n |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok(n);
        }
    }
    Err(StateError::Number)
}

/// A sequence or a count, with room to add to it.
pub(super) fn take_count(from: &mut &[u8]) -> Result<u64, StateError> {
    take(from).and_then(|n| if n < u64::MAX / 4 { Ok(n) } else { Err(StateError::Number) })
}

/// A sequence, which is never 0.
pub(super) fn take_seq(from: &mut &[u8]) -> Result<u64, StateError> {
    take_count(from).and_then(|n| if n > 0 { Ok(n) } else { Err(StateError::Number) })
}

pub(super) fn take_signed(from: &mut &[u8]) -> Result<i64, StateError> {
    let n = take(from)?;
    Ok((n >> 1) as i64 ^ -((n & 1) as i64))
}

pub(super) fn take_bytes<'a>(from: &mut &'a [u8]) -> Result<&'a [u8], StateError> {
    let len = usize::try_from(take(from)?).map_err(|_| StateError::Number)?;
    let (bytes, rest) = from.split_at_checked(len).ok_or(StateError::Short)?;
    *from = rest;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_read_as_written() {
        let signed = [0, 1, -1, 63, -64, 64, i64::MAX, i64::MIN];
        let mut out = Vec::new();
        signed.iter().for_each(|n| put_signed(*n, &mut out));
        [0, 127, 128, u64::MAX].iter().for_each(|n| put(*n, &mut out));
        put_bytes(b"abc", &mut out);
        let mut from = &out[..];
        signed.iter().for_each(|n| assert_eq!(take_signed(&mut from), Ok(*n)));
        [0, 127, 128, u64::MAX].iter().for_each(|n| assert_eq!(take(&mut from), Ok(*n)));
        assert_eq!(take_bytes(&mut from), Ok(&b"abc"[..]));
        assert_eq!(take(&mut from), Err(StateError::Short));
        assert_eq!(take(&mut &[0xff; 11][..]), Err(StateError::Number));
    }
}
