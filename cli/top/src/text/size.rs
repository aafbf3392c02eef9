//! Short numbers: `1.2K`.

/// Bytes, by 1024.
pub fn bytes(raw: bool, number: i64) -> String {
    scaled(raw, number, 1024.0, &["K", "M", "G"])
}

/// Anything else, by 1000; B is a billion.
pub fn count(raw: bool, number: i64) -> String {
    scaled(raw, number, 1000.0, &["K", "M", "B", "T"])
}

fn scaled(raw: bool, number: i64, step: f64, units: &[&str]) -> String {
    let mut value = number as f64;
    if raw || value < step {
        return number.to_string();
    }
    for (i, unit) in units.iter().enumerate() {
        value /= step;
        if value < step || i + 1 == units.len() {
            return format!("{value:.1}{unit}");
        }
    }
    number.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let cases = [
            (0, "0", "0"),
            (999, "999", "999"),
            (1000, "1.0K", "1000"),
            (1024, "1.0K", "1.0K"),
            (1_500_000, "1.5M", "1.4M"),
            (2_000_000_000, "2.0B", "1.9G"),
            (3_000_000_000_000, "3.0T", "2794.0G"),
            (5_000_000_000_000_000, "5000.0T", "4656612.9G"),
            (-5, "-5", "-5"),
        ];
        for (number, counted, sized) in cases {
            assert_eq!(
                (count(false, number), bytes(false, number)),
                (counted.into(), sized.into()),
                "{number}"
            );
            assert_eq!((count(true, number), bytes(true, number)), (number.to_string(), number.to_string()));
        }
    }
}
