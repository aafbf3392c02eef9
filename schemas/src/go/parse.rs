//! Numbers and booleans in query strings, read by Go's rules and refused in Go's words.

use super::quote::quote;

/// Why a text was refused; prints as Go's `*strconv.NumError`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("strconv.{function}: parsing {}: {reason}", quote(.text))]
pub struct ParseError {
    pub function: &'static str,
    pub text: String,
    pub reason: Reason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    #[error("invalid syntax")]
    Syntax,
    #[error("value out of range")]
    Range,
}

/// `strconv.Atoi`: decimal with an optional sign.
pub fn atoi(text: &str) -> Result<i64, ParseError> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    read("Atoi", text, unsigned)
}

/// `strconv.ParseUint` in base 10 with 64 bits: no sign.
pub fn parse_uint(text: &str) -> Result<u64, ParseError> {
    read("ParseUint", text, text)
}

/// `strconv.ParseBool`: 1 t T TRUE true True, 0 f F FALSE false False.
pub fn parse_bool(text: &str) -> Result<bool, ParseError> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Ok(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Ok(false),
        _ => Err(ParseError { function: "ParseBool", text: text.to_owned(), reason: Reason::Syntax }),
    }
}

fn read<T: std::str::FromStr>(function: &'static str, text: &str, digits: &str) -> Result<T, ParseError> {
    let fail = |reason| ParseError { function, text: text.to_owned(), reason };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(fail(Reason::Syntax));
    }
    text.parse().map_err(|_| fail(Reason::Range))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_integers() {
        for (text, value) in
            [("0", 0), ("+7", 7), ("-12", -12), ("007", 7), ("9223372036854775807", i64::MAX)]
        {
            assert_eq!(atoi(text), Ok(value));
        }
        assert_eq!(parse_uint("18446744073709551615"), Ok(u64::MAX));
    }

    #[test]
    fn refuses_in_the_words_of_go() {
        let table = [
            (atoi("abc").unwrap_err(), r#"strconv.Atoi: parsing "abc": invalid syntax"#),
            (atoi("").unwrap_err(), r#"strconv.Atoi: parsing "": invalid syntax"#),
            (atoi("-").unwrap_err(), r#"strconv.Atoi: parsing "-": invalid syntax"#),
            (atoi("1_0").unwrap_err(), r#"strconv.Atoi: parsing "1_0": invalid syntax"#),
            (
                atoi("9223372036854775808").unwrap_err(),
                r#"strconv.Atoi: parsing "9223372036854775808": value out of range"#,
            ),
            (parse_uint("-1").unwrap_err(), r#"strconv.ParseUint: parsing "-1": invalid syntax"#),
            (parse_uint("+1").unwrap_err(), r#"strconv.ParseUint: parsing "+1": invalid syntax"#),
            (parse_bool("x").unwrap_err(), r#"strconv.ParseBool: parsing "x": invalid syntax"#),
        ];
        for (error, text) in table {
            assert_eq!(error.to_string(), text);
        }
    }

    #[test]
    fn reads_booleans() {
        for text in ["1", "t", "T", "TRUE", "true", "True"] {
            assert_eq!(parse_bool(text), Ok(true));
        }
        for text in ["0", "f", "F", "FALSE", "false", "False"] {
            assert_eq!(parse_bool(text), Ok(false));
        }
        assert!(parse_bool("yes").is_err());
    }
}
