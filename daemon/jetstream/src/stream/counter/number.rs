//! Whole numbers of any size, in decimal, as the reference reads them.

use num_bigint::BigInt;

/// A sign or none, then digits and nothing else.
pub(super) fn parse(text: &[u8]) -> Option<BigInt> {
    let digits = text.strip_prefix(b"-").or_else(|| text.strip_prefix(b"+")).unwrap_or(text);
    let only_digits = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    if !only_digits {
        return None;
    }
    let number: BigInt = std::str::from_utf8(digits).ok()?.parse().ok()?;
    Some(if text.starts_with(b"-") { -number } else { number })
}

/// What a value that was stored stands for: its sign and the digits it begins with, however it goes on.
pub(super) fn lenient(text: &str) -> BigInt {
    let sign = usize::from(text.starts_with(['-', '+']));
    let digits = text.as_bytes()[sign..].iter().take_while(|b| b.is_ascii_digit()).count();
    parse(&text.as_bytes()[..sign + digits]).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn increments_by_table() {
        let long = "9".repeat(200);
        let table = [
            ("0", Some("0")),
            ("-0", Some("0")),
            ("+7", Some("7")),
            ("-12", Some("-12")),
            ("007", Some("7")),
            (&long, Some(long.as_str())),
            ("", None),
            ("+", None),
            ("--1", None),
            ("1_000", None),
            ("1.0", None),
            ("0x1", None),
            ("1e3", None),
            (" 1", None),
        ];
        for (text, expected) in table {
            assert_eq!(parse(text.as_bytes()).map(|n| n.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn stored_values_by_table() {
        for (text, expected) in [("5", "5"), ("-5x", "-5"), ("12 ", "12"), ("", "0"), ("-", "0"), ("é", "0")]
        {
            assert_eq!(lenient(text).to_string(), expected, "{text}");
        }
    }
}
