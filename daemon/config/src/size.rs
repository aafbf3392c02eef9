//! Sizes as the storage limits of the reference are written and shown: `10G`, `10.00 GB`.

use schemas::go::parse::{ParseError, atoi};

/// Reads a number with a unit of `K`, `M`, `G` or `T`, each 1024 of the one before. Empty is 0.
pub fn parse(text: &str) -> Result<i64, String> {
    let mut digits = text.chars();
    let Some(unit) = digits.next_back() else { return Ok(0) };
    let number = atoi(digits.as_str())
        .map_err(|error| ParseError { function: "ParseInt", ..error })
        .map_err(|error| error.to_string())?;
    let shift = match unit {
        'K' => 10,
        'M' => 20,
        'G' => 30,
        'T' => 40,
        _ => return Err("sizes defined as strings must end in K, M, G, T".into()),
    };
    number.checked_mul(1 << shift).ok_or_else(|| "value out of range".into())
}

/// Writes bytes with two digits and the largest unit that leaves a whole one: `64.00 MB`.
pub fn format(bytes: i64) -> String {
    const UNITS: [&str; 6] = ["KB", "MB", "GB", "TB", "PB", "EB"];
    if bytes < 1024 {
        return format!("{bytes} B");
    }
    let power = bytes.ilog2() / 10;
    let whole = bytes as f64 / 1024f64.powi(power as i32);
    format!("{whole:.2} {}", UNITS[power as usize - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_with_their_unit() {
        for (text, size) in [
            ("", Ok(0)),
            ("10K", Ok(10 << 10)),
            ("10M", Ok(10 << 20)),
            ("10G", Ok(10 << 30)),
            ("-1T", Ok(-1 << 40)),
            ("10", Err("sizes defined as strings must end in K, M, G, T")),
            ("10g", Err("sizes defined as strings must end in K, M, G, T")),
            ("10GB", Err("strconv.ParseInt: parsing \"10G\": invalid syntax")),
            ("G", Err("strconv.ParseInt: parsing \"\": invalid syntax")),
            ("9999999T", Err("value out of range")),
        ] {
            assert_eq!(parse(text), size.map_err(str::to_owned), "{text}");
        }
    }

    #[test]
    fn sizes_are_shown_with_their_unit() {
        for (bytes, text) in [
            (-1, "-1 B"),
            (0, "0 B"),
            (1023, "1023 B"),
            (1024, "1.00 KB"),
            (1 << 30, "1.00 GB"),
            (3 << 29, "1.50 GB"),
            (i64::MAX, "8.00 EB"),
        ] {
            assert_eq!(format(bytes), text);
        }
    }
}
