//! `nsc://operator[/account[/user]][?query]`.

use cli_term::{Outcome, fail};

/// A URL taken apart. Names keep their case, words of the query are in lower case.
#[derive(Debug, PartialEq)]
pub struct NscUrl {
    pub operator: String,
    pub account: Option<String>,
    pub user: Option<String>,
    query: Vec<(String, String)>,
}

impl NscUrl {
    pub fn parse(text: &str) -> Outcome<NscUrl> {
        let Some(rest) = text.get(..6).filter(|p| p.eq_ignore_ascii_case("nsc://")).map(|_| &text[6..])
        else {
            fail!("error parsing {text:?}: invalid nsc url: expecting 'nsc://'");
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut names = path.split('/').map(decoded).map(|name| Some(name).filter(|n| !n.is_empty()));
        let Some(operator) = names.next().flatten() else {
            fail!("error parsing {text:?}: invalid nsc url: expecting an operator name");
        };
        let pair = |part: &str| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (name.to_lowercase(), decoded(value))
        };
        let query = query.split('&').filter(|part| !part.is_empty()).map(pair).collect();
        Ok(NscUrl { operator, account: names.next().flatten(), user: names.next().flatten(), query })
    }

    /// The value of a word of the query; empty when it has none.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(word, _)| word == name).map(|(_, value)| value.as_str())
    }

    /// What the path ends in.
    pub fn last(&self) -> &'static str {
        match (&self.account, &self.user) {
            (Some(_), Some(_)) => "user",
            (Some(_), None) => "account",
            _ => "operator",
        }
    }
}

/// `%41` is `A`, `+` a blank.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match (byte, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(value)) => {
                out.push(value);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(*byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_words_are_taken_apart() {
        let url = NscUrl::parse("NSC://O%20x/A/u?userSeed=UABC&Names&store=/a/B").unwrap();
        assert_eq!(
            (url.operator.as_str(), url.account.as_deref(), url.user.as_deref()),
            ("O x", Some("A"), Some("u"))
        );
        assert_eq!(
            (url.query("userseed"), url.query("names"), url.query("store")),
            (Some("UABC"), Some(""), Some("/a/B"))
        );
        assert_eq!((url.query("keys"), url.last()), (None, "user"));
        assert_eq!(NscUrl::parse("nsc://o").unwrap().last(), "operator");
        assert!(NscUrl::parse("http://o").is_err() && NscUrl::parse("nsc://").is_err());
    }
}
