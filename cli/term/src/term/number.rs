//! Numbers as reports show them: thousands separated by commas, fractions of at most three digits.

/// `1,234,567`
pub fn commas(number: impl Into<i128>) -> String {
    let number: i128 = number.into();
    let digits = number.unsigned_abs().to_string();
    let mut out = String::from(if number < 0 { "-" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1,234.567`: cut, not rounded, to three digits, without trailing zeros.
pub fn float(number: f64) -> String {
    fixed(number, 3)
}

/// [`float`] with another number of digits.
pub fn fixed(number: f64, digits: usize) -> String {
    if !number.is_finite() {
        return number.to_string();
    }
    let text = format!("{}", number.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let whole = commas(whole.parse::<i128>().unwrap_or(i128::MAX));
    let fraction = fraction[..fraction.len().min(digits)].trim_end_matches('0');
    let sign = if number < 0.0 { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_separated() {
        let cases = [(0, "0"), (999, "999"), (1000, "1,000"), (-1234567, "-1,234,567"), (100000, "100,000")];
        for (number, want) in cases {
            assert_eq!(commas(number), want);
        }
    }

    #[test]
    fn fractions_are_short() {
        let cases = [(1.0, "1"), (1234.56789, "1,234.567"), (-0.5, "-0.5"), (2.1004, "2.1")];
        for (number, want) in cases {
            assert_eq!(float(number), want);
        }
    }
}
