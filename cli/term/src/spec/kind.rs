//! The types a flag or argument can have, and the check each value passes before a command runs.

use crate::term::{duration, size};

/// What a value must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Bool,
    Text,
    /// Go's `int`: read as a number with a fraction and cut, so `1e3` is 1000.
    Int,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Float,
    /// `1h30m`, with `d`, `w`, `M` (30 days) and `y` (365 days) as well.
    Duration,
    /// `10MB`, 1024-based; empty or negative means unlimited.
    Bytes,
    OneOf(&'static [&'static str]),
    ExistingFile,
    ExistingDir,
    Url,
    /// `k=v` or `k:v`.
    KeyValue,
}

impl Kind {
    /// The name of the type in Markdown help.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Bool => "bool",
            Kind::Text => "string",
            Kind::Int => "int",
            Kind::Int64 => "int64",
            Kind::Uint => "uint",
            Kind::Uint8 => "uint8",
            Kind::Uint16 => "uint16",
            Kind::Uint32 => "uint32",
            Kind::Uint64 => "uint64",
            Kind::Float => "float64",
            Kind::Duration => "duration",
            Kind::Bytes => "bytes",
            Kind::OneOf(_) => "enum",
            Kind::ExistingFile => "existing file",
            Kind::ExistingDir => "existing dir",
            Kind::Url => "url",
            Kind::KeyValue => "key=value",
        }
    }

    /// Values as they are kept: an `int` loses its fraction and leading zeros, everything else stays as it was typed.
    pub fn canonical(self, texts: Vec<String>) -> Vec<String> {
        if self != Kind::Int {
            return texts;
        }
        let whole = |t: String| t.parse::<f64>().map(|n| (n as i64).to_string()).unwrap_or(t);
        texts.into_iter().map(whole).collect()
    }

    /// Ok when `value` is of this kind, else what is wrong with it.
    pub fn check(self, value: &str) -> Result<(), String> {
        match self {
            Kind::Text => Ok(()),
            Kind::Bool => bool_value(value).map(drop).ok_or_else(|| invalid("bool", value)),
            Kind::Int => value.parse::<f64>().map(drop).map_err(|_| invalid("int", value)),
            Kind::Float => value.parse::<f64>().map(drop).map_err(|_| invalid("float64", value)),
            Kind::Int64 => integer(value).map(drop).ok_or_else(|| invalid("int64", value)),
            Kind::Uint | Kind::Uint64 => unsigned(value, u64::MAX, self.name()),
            Kind::Uint8 => unsigned(value, u8::MAX.into(), "uint8"),
            Kind::Uint16 => unsigned(value, u16::MAX.into(), "uint16"),
            Kind::Uint32 => unsigned(value, u32::MAX.into(), "uint32"),
            Kind::Duration => duration::parse_nanos(value).map(drop).map_err(|e| e.to_string()),
            Kind::Bytes => size::parse_bytes(value).map(drop).map_err(|e| e.to_string()),
            Kind::OneOf(options) => one_of(options, value),
            Kind::ExistingFile => existing(value, false),
            Kind::ExistingDir => existing(value, true),
            Kind::Url => url(value),
            Kind::KeyValue => {
                key_value(value).map(drop).ok_or_else(|| format!("expected KEY=VALUE got '{value}'"))
            }
        }
    }
}

fn invalid(kind: &str, value: &str) -> String {
    format!("'{value}' is not a valid {kind}")
}

/// Go's spellings of true and false.
pub fn bool_value(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

/// Decimal, `0x`, `0o`, `0b` and `_` separators, signed.
pub fn integer(text: &str) -> Option<i64> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let value = i128::from(magnitude(digits)?);
    i64::try_from(if negative { -value } else { value }).ok()
}

/// The unsigned form of [`integer`].
pub fn magnitude(text: &str) -> Option<u64> {
    let lower = text.to_ascii_lowercase();
    let (radix, digits) = match lower.get(..2) {
        Some("0x") => (16, &lower[2..]),
        Some("0o") => (8, &lower[2..]),
        Some("0b") => (2, &lower[2..]),
        _ if lower.len() > 1 && lower.starts_with('0') => (8, &lower[1..]),
        _ => (10, lower.as_str()),
    };
    if digits.starts_with(['+', '-', '_']) || digits.ends_with('_') {
        return None;
    }
    u64::from_str_radix(&digits.replace('_', ""), radix).ok()
}

fn unsigned(value: &str, max: u64, kind: &str) -> Result<(), String> {
    match magnitude(value) {
        Some(n) if n <= max => Ok(()),
        Some(_) => Err(format!("{value} is larger than {max}")),
        None => Err(invalid(kind, value)),
    }
}

fn one_of(options: &[&str], value: &str) -> Result<(), String> {
    if options.contains(&value) {
        return Ok(());
    }
    Err(format!("enum value must be one of {}, got '{value}'", options.join(",")))
}

fn existing(path: &str, dir: bool) -> Result<(), String> {
    match std::fs::metadata(path) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Err(format!("path '{path}' does not exist")),
        Err(e) => Err(format!("path '{path}': {e}")),
        Ok(m) if m.is_dir() && !dir => Err(format!("'{path}' is a directory")),
        Ok(m) if !m.is_dir() && dir => Err(format!("'{path}' is a file")),
        Ok(_) => Ok(()),
    }
}

fn url(value: &str) -> Result<(), String> {
    let scheme = value.split_once("://").map(|(s, rest)| (s, !rest.is_empty()));
    match scheme {
        Some((s, true)) if s.starts_with(|c: char| c.is_ascii_alphabetic()) => Ok(()),
        _ => Err(format!("invalid URL: '{value}' has no scheme and host")),
    }
}

/// Splits at the first `:` or `=`.
pub fn key_value(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', '='])?;
    Some((&text[..at], &text[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_checked_by_kind() {
        let cases: &[(Kind, &str, bool)] = &[
            (Kind::Int, "10", true),
            (Kind::Int, "1.9", true),
            (Kind::Int, "ten", false),
            (Kind::Int64, "0x10", true),
            (Kind::Int64, "-9223372036854775808", true),
            (Kind::Int64, "9223372036854775808", false),
            (Kind::Int64, "1.5", false),
            (Kind::Uint8, "255", true),
            (Kind::Uint8, "256", false),
            (Kind::Uint, "-1", false),
            (Kind::Uint, "+1", false),
            (Kind::Duration, "1d3h", true),
            (Kind::Duration, "later", false),
            (Kind::Bytes, "10MiB", true),
            (Kind::Bytes, "10 apples", false),
            (Kind::OneOf(&["a", "b"]), "b", true),
            (Kind::OneOf(&["a", "b"]), "c", false),
            (Kind::ExistingDir, "/", true),
            (Kind::ExistingFile, "/", false),
            (Kind::ExistingFile, "/no/such/file", false),
            (Kind::KeyValue, "k:v=w", true),
            (Kind::KeyValue, "kv", false),
            (Kind::Url, "nats://localhost", true),
            (Kind::Url, "localhost", false),
        ];
        for (kind, value, ok) in cases {
            assert_eq!(kind.check(value).is_ok(), *ok, "{kind:?} {value:?}");
        }
    }

    #[test]
    fn an_enum_error_lists_the_choices() {
        let error = Kind::OneOf(&["open", "closed"]).check("ajar").unwrap_err();
        assert_eq!(error, "enum value must be one of open,closed, got 'ajar'");
    }

    #[test]
    fn octal_hex_and_separators() {
        assert_eq!(magnitude("0o17"), Some(15));
        assert_eq!(magnitude("017"), Some(15));
        assert_eq!(magnitude("1_000"), Some(1000));
        assert_eq!(magnitude("_1"), None);
        assert_eq!(integer("-0x1F"), Some(-31));
    }
}
