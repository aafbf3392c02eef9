//! Sizes: as people read them, and as they type them.

/// SI units: `82 B`, `1.0 kB`, `12 MB`.
pub fn human(bytes: u64) -> String {
    const UNITS: [&str; 7] = ["B", "kB", "MB", "GB", "TB", "PB", "EB"];
    if bytes < 10 {
        return format!("{bytes} B");
    }
    let mut power = 0;
    let mut rest = bytes;
    while rest >= 1000 {
        rest /= 1000;
        power += 1;
    }
    let value = (bytes as f64 / 1000f64.powi(power) * 10.0 + 0.5).floor() / 10.0;
    let unit = UNITS[power as usize];
    if value < 10.0 { format!("{value:.1} {unit}") } else { format!("{value:.0} {unit}") }
}

/// `10`, `1k`, `1.5 GB`, `1,000`, `4KiB`, `-1`: powers of 1000, with an `i` of 1024. The error is the text people know.
pub fn parse(text: &str) -> Result<i64, String> {
    if text.is_empty() {
        return Ok(0);
    }
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(text.len());
    let number = text[..end].replace(',', "");
    let parsed = number.parse::<f64>();
    let number = parsed
        .map_err(|_| format!("strconv.ParseFloat: parsing {}: invalid syntax", super::quote(&number)))?;
    let unit = text[end..].trim().to_lowercase();
    let factor = factor(&unit).ok_or_else(|| format!("unhandled size name: {unit}"))?;
    let value = number * factor;
    if value >= u64::MAX as f64 {
        return Err(format!("too large: {text}"));
    }
    let value = value as u64 as i64;
    Ok(if negative { value.wrapping_neg() } else { value })
}

fn factor(unit: &str) -> Option<f64> {
    let unit = unit.strip_suffix('b').unwrap_or(unit);
    let (base, letter) = match unit.strip_suffix('i') {
        Some(letter) => (1024f64, letter),
        None => (1000f64, unit),
    };
    let power = match letter {
        "" if base == 1000.0 => 0,
        "k" => 1,
        "m" => 2,
        "g" => 3,
        "t" => 4,
        "p" => 5,
        "e" => 6,
        _ => return None,
    };
    Some(base.powi(power))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        let table = [
            (0, "0 B"),
            (9, "9 B"),
            (82, "82 B"),
            (999, "999 B"),
            (1000, "1.0 kB"),
            (1024, "1.0 kB"),
            (12_345_678, "12 MB"),
            (1_000_000_000, "1.0 GB"),
        ];
        for (bytes, want) in table {
            assert_eq!(human(bytes), want);
        }
    }

    #[test]
    fn sizes_are_read() {
        let table = [
            ("", 0),
            ("-1", -1),
            ("10", 10),
            ("1k", 1000),
            ("1KiB", 1024),
            ("1.5 MB", 1_500_000),
            ("1,000", 1000),
            ("2gib", 2 << 30),
            ("5b", 5),
        ];
        for (text, want) in table {
            assert_eq!(parse(text), Ok(want), "{text:?}");
        }
        assert!(parse("x").unwrap_err().contains("invalid syntax"));
        assert_eq!(parse("1 apple").unwrap_err(), "unhandled size name: apple");
    }
}
