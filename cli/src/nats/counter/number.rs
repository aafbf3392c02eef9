//! Whole numbers of any size as text. Nothing here computes: the server does.

/// Digits with a minus sign where there is one, no leading zeros. None for what is no whole number.
pub fn parse(text: &str) -> Option<String> {
    let (sign, digits) = match text.as_bytes().first()? {
        b'-' => ("-", &text[1..]),
        b'+' => ("", &text[1..]),
        _ => ("", text),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(match digits.trim_start_matches('0') {
        "" => "0".into(),
        digits => format!("{sign}{digits}"),
    })
}

/// The number with its sign turned around.
pub fn negated(number: &str) -> String {
    match number.strip_prefix('-') {
        Some(digits) => digits.to_string(),
        None if number == "0" => number.to_string(),
        None => format!("-{number}"),
    }
}

/// Thousands separated by commas.
pub fn commas(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    let mut out = String::from(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_whatever_their_size() {
        let large = "123456789012345678901234567890";
        let cases = [
            ("5", Some("5")),
            ("+5", Some("5")),
            ("-05", Some("-5")),
            ("-0", Some("0")),
            ("000", Some("0")),
            (large, Some(large)),
            ("", None),
            ("-", None),
            ("1.5", None),
            ("1_000", None),
            ("0x1", None),
        ];
        for (text, want) in cases {
            assert_eq!(parse(text).as_deref(), want, "{text:?}");
        }
    }

    #[test]
    fn signs_and_commas() {
        for (number, want) in [("5", "-5"), ("-5", "5"), ("0", "0")] {
            assert_eq!(negated(number), want);
        }
        for (number, want) in [("1", "1"), ("-123", "-123"), ("-1234", "-1,234"), ("1234567", "1,234,567")] {
            assert_eq!(commas(number), want);
        }
    }
}
