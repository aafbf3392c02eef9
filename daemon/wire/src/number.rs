//! Decimal numbers the way the protocol writes and reads them.

/// Reads a size: one to nine ASCII digits. `None` for anything else (the reference's -1).
pub fn parse_size(text: &[u8]) -> Option<usize> {
    if text.is_empty() || text.len() > 9 {
        return None;
    }
    let mut n = 0usize;
    for &b in text {
        let d = b.wrapping_sub(b'0');
        if d > 9 {
            return None;
        }
        n = n * 10 + d as usize;
    }
    Some(n)
}

/// Number of decimal digits of `n`.
pub fn digits(mut n: usize) -> usize {
    let mut d = 1;
    while n >= 10 {
        n /= 10;
        d += 1;
    }
    d
}

/// Writes `n` in decimal at the end of `scratch` and returns the slice that holds it.
pub fn decimal(mut n: u64, scratch: &mut [u8; 20]) -> &[u8] {
    let mut at = scratch.len();
    loop {
        at -= 1;
        scratch[at] = b'0' + (n % 10) as u8;
        n /= 10;
        if n == 0 {
            return &scratch[at..];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        for (text, want) in [
            ("0", Some(0)),
            ("000000012", Some(12)),
            ("999999999", Some(999_999_999)),
            ("", None),
            ("1234567890", None),
            ("-1", None),
            ("1x", None),
            (" 1", None),
        ] {
            assert_eq!(parse_size(text.as_bytes()), want, "{text:?}");
        }
    }

    #[test]
    fn decimals() {
        let mut s = [0u8; 20];
        for n in [0u64, 7, 10, 12345, u64::MAX] {
            assert_eq!(decimal(n, &mut s), n.to_string().as_bytes());
        }
        assert_eq!((digits(0), digits(9), digits(10), digits(99_999)), (1, 1, 2, 5));
    }
}
