//! The block of header lines that goes in front of a payload.

/// The block for these names and values; empty when there are none. Neither may hold a line break.
pub fn header_block<'a>(headers: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut block = Vec::new();
    for (name, value) in headers {
        debug_assert!(!name.contains(['\r', '\n']) && !value.contains(['\r', '\n']));
        if block.is_empty() {
            block.extend_from_slice(b"NATS/1.0\r\n");
        }
        for part in [name, ": ", value, "\r\n"] {
            block.extend_from_slice(part.as_bytes());
        }
    }
    if !block.is_empty() {
        block.extend_from_slice(b"\r\n");
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks() {
        assert_eq!(header_block([]), b"");
        assert_eq!(header_block([("A", "1"), ("B", "two: 2")]), b"NATS/1.0\r\nA: 1\r\nB: two: 2\r\n\r\n");
    }
}
