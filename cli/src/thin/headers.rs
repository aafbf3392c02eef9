//! Header lines as they are typed, made into the block that goes in front of a payload.

/// The block for lines of `Name: value`; empty when there are none. Err is the line without a colon, or with a line break.
pub fn header_block(lines: &[String]) -> Result<Vec<u8>, String> {
    let mut block = Vec::new();
    for line in lines {
        let Some((name, value)) = line.split_once(':').filter(|_| !line.contains(['\r', '\n'])) else {
            return Err(line.clone());
        };
        if block.is_empty() {
            block.extend_from_slice(b"NATS/1.0\r\n");
        }
        block.extend_from_slice(name.trim().as_bytes());
        block.extend_from_slice(b": ");
        block.extend_from_slice(value.trim().as_bytes());
        block.extend_from_slice(b"\r\n");
    }
    if !block.is_empty() {
        block.extend_from_slice(b"\r\n");
    }
    Ok(block)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks() {
        let block = |lines: &[&str]| {
            let lines: Vec<String> = lines.iter().map(|l| l.to_string()).collect();
            header_block(&lines).map(|b| String::from_utf8(b).unwrap())
        };
        assert_eq!(block(&[]), Ok(String::new()));
        assert_eq!(block(&["A:1", " B : two: 2 "]), Ok("NATS/1.0\r\nA: 1\r\nB: two: 2\r\n\r\n".into()));
        assert_eq!(block(&["A:1", "none"]), Err("none".into()));
        assert_eq!(block(&["A:1\r\nB:2"]), Err("A:1\r\nB:2".into()));
    }
}
