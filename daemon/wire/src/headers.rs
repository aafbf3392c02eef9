//! The header block: `NATS/1.0`, lines of `Name: value`, an empty line.
//!
//! The broker passes blocks on as they are and looks into them only for its own names; nothing here validates more
//! than it has to read.

use memchr::memmem;

/// First line of every block.
pub const PREAMBLE: &[u8] = b"NATS/1.0";

/// Walks the lines of a block as (name, value), the value without surrounding blanks. Lines without a colon are
/// passed over.
pub fn lines(block: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    block.split(|&b| b == b'\n').skip(1).filter_map(|line| {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let colon = memchr::memchr(b':', line)?;
        Some((&line[..colon], line[colon + 1..].trim_ascii()))
    })
}

/// The first value under exactly this name.
pub fn get<'a>(block: &'a [u8], name: &str) -> Option<&'a [u8]> {
    // Most blocks do not hold the name: one search says so.
    memmem::find(block, name.as_bytes())?;
    lines(block).find(|(n, _)| *n == name.as_bytes()).map(|(_, v)| v)
}

/// The first value under this name in any case.
pub fn get_any_case<'a>(block: &'a [u8], name: &str) -> Option<&'a [u8]> {
    lines(block).find(|(n, _)| n.eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
}

/// Writes a block with one more line at its end. An empty `block` becomes a block of just that line.
pub fn with(block: &[u8], name: &str, value: &[u8], out: &mut Vec<u8>) {
    match block.strip_suffix(b"\r\n") {
        Some(open) => out.extend_from_slice(open),
        None => {
            out.extend_from_slice(PREAMBLE);
            out.extend_from_slice(b"\r\n");
        }
    }
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n\r\n");
}

/// Writes a block with every line of this name taken out and one put at its end. An empty `block` becomes a block of just
/// that line.
pub fn replace(block: &[u8], name: &str, value: &[u8], out: &mut Vec<u8>) {
    if memmem::find(block, name.as_bytes()).is_none() {
        return with(block, name, value, out);
    }
    let mut rest = Vec::with_capacity(block.len());
    for line in block.split_inclusive(|&b| b == b'\n') {
        let after = line.strip_prefix(name.as_bytes());
        if after.is_none_or(|after| after.first() != Some(&b':')) {
            rest.extend_from_slice(line);
        }
    }
    with(&rest, name, value, out);
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCK: &[u8] = b"NATS/1.0\r\nA: 1\r\nNats-X:two words \r\nnats-x: 3\r\n\r\n";

    #[test]
    fn lookups() {
        assert_eq!(get(BLOCK, "A"), Some(&b"1"[..]));
        assert_eq!(get(BLOCK, "Nats-X"), Some(&b"two words"[..]));
        assert_eq!(get(BLOCK, "NATS-X"), None);
        assert_eq!(get_any_case(BLOCK, "NATS-X"), Some(&b"two words"[..]));
        assert_eq!(lines(BLOCK).count(), 3);
        assert_eq!(lines(b"garbage").count(), 0);
    }

    #[test]
    fn replacing() {
        let mut out = Vec::new();
        replace(b"NATS/1.0\r\nB: 1\r\nBB: 2\r\nA: B\r\nB:3\r\n\r\n", "B", b"4", &mut out);
        assert_eq!(out, b"NATS/1.0\r\nBB: 2\r\nA: B\r\nB: 4\r\n\r\n");
        let mut out = Vec::new();
        replace(b"NATS/1.0\r\nB: 1\r\n\r\n", "B", b"4", &mut out);
        assert_eq!(out, b"NATS/1.0\r\nB: 4\r\n\r\n");
        let mut out = Vec::new();
        replace(b"", "B", b"4", &mut out);
        assert_eq!(out, b"NATS/1.0\r\nB: 4\r\n\r\n");
    }

    #[test]
    fn adding() {
        let mut out = Vec::new();
        with(b"", "B", b"2", &mut out);
        assert_eq!(out, b"NATS/1.0\r\nB: 2\r\n\r\n");
        let mut more = Vec::new();
        with(&out, "C", b"3", &mut more);
        assert_eq!(more, b"NATS/1.0\r\nB: 2\r\nC: 3\r\n\r\n");
    }
}
