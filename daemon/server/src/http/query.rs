//! Parameters of a request, read by Go's rules: a pair that is not well formed counts as absent, an empty value as
//! not given, and of several with one name the first counts.

use schemas::go::parse::{self, ParseError};
use schemas::monitor::ConnzState;
use thiserror::Error;

/// Why a request is refused: the body of a 400 answer, in the reference's words.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum BadParameter {
    #[error("Error decoding {kind} for '{name}': {why}")]
    Value { kind: &'static str, name: &'static str, why: ParseError },
    #[error("Error decoding state for {0}")]
    State(String),
}

/// See the module's introduction.
#[derive(Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads what stands behind the question mark.
    pub fn parse(text: &str) -> Self {
        let pairs = text.split('&').filter(|pair| !pair.is_empty() && !pair.contains(';'));
        let decoded = pairs.filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decoded(name)?, decoded(value)?))
        });
        Query(decoded.collect())
    }

    /// The value of `name`, empty when it is not given.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    pub fn bool(&self, name: &'static str) -> Result<bool, BadParameter> {
        self.read(name, "boolean", parse::parse_bool)
    }

    pub fn int(&self, name: &'static str) -> Result<i64, BadParameter> {
        self.read(name, "int", parse::atoi)
    }

    pub fn uint(&self, name: &'static str) -> Result<u64, BadParameter> {
        self.read(name, "uint64", parse::parse_uint)
    }

    pub fn state(&self, name: &str) -> Result<ConnzState, BadParameter> {
        let word = self.text(name);
        ConnzState::from_query(word).ok_or_else(|| BadParameter::State(word.to_owned()))
    }

    fn read<T: Default>(
        &self,
        name: &'static str,
        kind: &'static str,
        parse: impl Fn(&str) -> Result<T, ParseError>,
    ) -> Result<T, BadParameter> {
        match self.text(name) {
            "" => Ok(T::default()),
            text => parse(text).map_err(|why| BadParameter::Value { kind, name, why }),
        }
    }
}

/// `+` and `%XX` undone; `None` when a `%` is not followed by two hexadecimal digits.
fn decoded(text: &str) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match first {
            b'+' => out.push(b' '),
            b'%' => {
                let [high, low, tail @ ..] = tail else { return None };
                let digit = |b: &u8| char::from(*b).to_digit(16);
                out.push((digit(high)? * 16 + digit(low)?) as u8);
                rest = tail;
            }
            byte => out.push(*byte),
        }
    }
    Some(String::from_utf8_lossy(&out).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_read_as_go_reads_them() {
        let q = Query::parse("a=1&a=2&b=x+y%2Bz&c&&=e&bad=%zz&half=%4&semi=1;2&d=%E4%B8%96&e=");
        for (name, value) in
            [("a", "1"), ("b", "x y+z"), ("c", ""), ("bad", ""), ("half", ""), ("semi", ""), ("d", "世")]
        {
            assert_eq!(q.text(name), value, "{name}");
        }
        assert_eq!(q.int("e"), Ok(0));
        assert_eq!(q.bool("e"), Ok(false));
    }

    #[test]
    fn refusals_name_the_parameter() {
        let q = Query::parse("n=abc&b=yes&u=-1&state=x");
        let texts = [
            q.int("n").unwrap_err().to_string(),
            q.bool("b").unwrap_err().to_string(),
            q.uint("u").unwrap_err().to_string(),
            q.state("state").unwrap_err().to_string(),
        ];
        assert_eq!(
            texts,
            [
                r#"Error decoding int for 'n': strconv.Atoi: parsing "abc": invalid syntax"#,
                r#"Error decoding boolean for 'b': strconv.ParseBool: parsing "yes": invalid syntax"#,
                r#"Error decoding uint64 for 'u': strconv.ParseUint: parsing "-1": invalid syntax"#,
                "Error decoding state for x",
            ]
        );
    }
}
