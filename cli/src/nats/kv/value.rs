//! Values: where they come from, and how people see them.

use std::io::{IsTerminal, Read};

use data_encoding::BASE64;

use crate::failure::{Failure, Outcome};
use crate::nats::Call;

/// The value argument; stdin when it is empty and stdin is no terminal.
pub fn read(call: &Call) -> Outcome<Vec<u8>> {
    let given = call.text("value");
    let mut stdin = std::io::stdin();
    if !given.is_empty() || stdin.is_terminal() {
        return Ok(given.as_bytes().to_vec());
    }
    let mut value = vec![];
    stdin.read_to_end(&mut value).map_err(|e| Failure::new(e).context("reading the value from stdin"))?;
    Ok(value)
}

pub fn base64(value: &[u8]) -> String {
    BASE64.encode(value)
}

/// The value if a terminal can show it as it is, else in base64.
pub fn printable(value: &[u8]) -> String {
    match std::str::from_utf8(value) {
        Ok(text) if text.bytes().all(|b| matches!(b, b' '..=b'~')) => text.to_string(),
        _ => base64(value),
    }
}

/// [`printable`], of long values only both ends.
pub fn short(value: &[u8]) -> String {
    const MOST: usize = 40;
    const END: usize = 15;
    let text = printable(value);
    if text.len() <= MOST {
        return text;
    }
    format!("{}...{}", &text[..END], &text[text.len() - END..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_are_shown() {
        for (value, want) in [("abc ~", "abc ~"), ("", ""), ("a\n", "YQo="), ("ä", "w6Q=")] {
            assert_eq!(printable(value.as_bytes()), want);
        }
        assert_eq!(printable(b"\xff"), "/w==");
        assert_eq!(short(&[b'x'; 40]), "x".repeat(40));
        let long = format!("{}{}", "a".repeat(20), "b".repeat(21));
        assert_eq!(short(long.as_bytes()), format!("{}...{}", "a".repeat(15), "b".repeat(15)));
    }
}
