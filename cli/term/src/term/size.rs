//! Sizes in bytes, always 1024-based.

/// Text that is no size.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid bytes specification {0:?}")]
pub struct InvalidSize(pub String);

/// `1.0 KiB`, `12 MiB`, `512 B`: one decimal below ten.
pub fn ibytes(bytes: u64) -> String {
    let (number, power) = rounded(bytes);
    format!("{number} {}", ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"][power])
}

/// `8B`, `16K`, `1.5M`: one decimal below ten.
pub fn short(bytes: u64) -> String {
    let (number, power) = rounded(bytes);
    format!("{number}{}", ["B", "K", "M", "G", "T", "P", "E"][power])
}

/// The number before the unit, and the power of 1024 that the unit is.
fn rounded(bytes: u64) -> (String, usize) {
    if bytes < 10 {
        return (bytes.to_string(), 0);
    }
    let power = (bytes as f64).log(1024.0).floor() as usize;
    let value = (bytes as f64 / 1024f64.powi(power as i32) * 10.0 + 0.5).floor() / 10.0;
    let decimals = usize::from(value < 10.0 && power > 0);
    (format!("{value:.decimals$}"), power)
}

/// A number with an optional unit `B K KB KiB M MB MiB G GB GiB T TB TiB` in any case. Empty or negative: -1, unlimited.
pub fn parse_bytes(text: &str) -> Result<i64, InvalidSize> {
    let invalid = || InvalidSize(text.to_string());
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.starts_with('-') {
        return Ok(-1);
    }
    let end = trimmed.find(|c: char| !c.is_ascii_digit()).unwrap_or(trimmed.len());
    let number: i64 = trimmed[..end].parse().map_err(|_| invalid())?;
    let shift = match trimmed[end..].trim_start().to_ascii_uppercase().as_str() {
        "" | "B" => 0,
        "K" | "KB" | "KIB" => 10,
        "M" | "MB" | "MIB" => 20,
        "G" | "GB" | "GIB" => 30,
        "T" | "TB" | "TIB" => 40,
        _ => return Err(invalid()),
    };
    number.checked_mul(1 << shift).ok_or_else(invalid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read() {
        let cases = [
            ("10", 10),
            ("1k", 1024),
            ("1KiB", 1024),
            ("2mb", 2 << 20),
            ("1T", 1 << 40),
            ("", -1),
            ("-5", -1),
        ];
        for (text, want) in cases {
            assert_eq!(parse_bytes(text), Ok(want), "{text}");
        }
        for text in ["1x", "kb", "1.5G", "9999999999T"] {
            assert!(parse_bytes(text).is_err(), "{text}");
        }
    }

    #[test]
    fn sizes_are_shown() {
        let cases = [
            (0, "0 B"),
            (9, "9 B"),
            (999, "999 B"),
            (1024, "1.0 KiB"),
            (1536, "1.5 KiB"),
            (10 * 1024, "10 KiB"),
            (128 << 20, "128 MiB"),
            (u64::MAX, "16 EiB"),
        ];
        for (bytes, want) in cases {
            assert_eq!(ibytes(bytes), want);
        }
        for (bytes, want) in [(8, "8B"), (10, "10B"), (1024, "1.0K"), (16_000, "16K"), (1_600_000, "1.5M")] {
            assert_eq!(short(bytes), want);
        }
    }
}
