//! Cuts the argument list into flags and words.
//!
//! How `-abc` is cut depends on which short flags are known at that moment, so the parser pulls tokens one at a time and says
//! which short flags take no value.

use std::collections::VecDeque;
use std::fmt;

/// One piece of the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// `--name`; a value given with `=` follows as a word.
    Long(String),
    Short(char),
    Word(String),
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Token::Long(name) => write!(f, "--{name}"),
            Token::Short(c) => write!(f, "-{c}"),
            Token::Word(word) => f.write_str(word),
        }
    }
}

/// What a short flag is to the parser at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Short {
    Unknown,
    Bool,
    TakesValue,
}

/// The tokens not yet taken.
pub struct Tokens {
    rest: VecDeque<String>,
    peeked: VecDeque<Token>,
    /// After `--` everything is a word.
    words_only: bool,
}

impl Tokens {
    pub fn new(args: impl IntoIterator<Item = String>) -> Tokens {
        Tokens { rest: args.into_iter().collect(), peeked: VecDeque::new(), words_only: false }
    }

    /// The next token, or None at the end. Fails when an `@file` cannot be read.
    pub fn next(&mut self, short: impl Fn(char) -> Short) -> Result<Option<Token>, String> {
        if let Some(token) = self.peeked.pop_front() {
            return Ok(Some(token));
        }
        let Some(arg) = self.rest.pop_front() else { return Ok(None) };
        if self.words_only {
            return Ok(Some(Token::Word(arg)));
        }
        if arg == "--" {
            self.words_only = true;
            return self.next(short);
        }
        if let Some(long) = arg.strip_prefix("--") {
            return Ok(Some(self.long(long)));
        }
        if let Some(file) = arg.strip_prefix('@') {
            for line in expand_file(file)?.into_iter().rev() {
                self.rest.push_front(line);
            }
            return self.next(short);
        }
        match arg.strip_prefix('-') {
            Some("") => Ok(Some(Token::Word(String::new()))),
            Some(cluster) => Ok(Some(self.short(cluster, short))),
            None => Ok(Some(Token::Word(arg))),
        }
    }

    /// The value of a flag just taken: the next token when it is a word. A flag in its place stays where it is.
    pub fn value(&mut self, short: impl Fn(char) -> Short) -> Result<Option<String>, String> {
        match self.next(short)? {
            Some(Token::Word(word)) => Ok(Some(word)),
            Some(other) => {
                self.peeked.push_front(other);
                Ok(None)
            }
            None => Ok(None),
        }
    }

    fn long(&mut self, long: &str) -> Token {
        match long.split_once('=') {
            Some((name, value)) => {
                self.peeked.push_back(Token::Word(value.to_string()));
                Token::Long(name.to_string())
            }
            None => Token::Long(long.to_string()),
        }
    }

    fn short(&mut self, cluster: &str, short: impl Fn(char) -> Short) -> Token {
        let mut chars = cluster.chars();
        let first = chars.next().expect("the cluster is not empty");
        let tail = chars.as_str();
        if !tail.is_empty() {
            match short(first) {
                Short::TakesValue => self.peeked.push_back(Token::Word(tail.to_string())),
                Short::Bool | Short::Unknown => self.rest.push_front(format!("-{tail}")),
            }
        }
        Token::Short(first)
    }
}

/// One argument per line; blank lines and `#` comments are left out.
fn expand_file(path: &str) -> Result<Vec<String>, String> {
    if path.is_empty() {
        return Err("expected @ file to expand arguments from".into());
    }
    let text =
        std::fs::read_to_string(path).map_err(|e| format!("failed to open arguments file {path:?}: {e}"))?;
    let wanted = |line: &&str| !line.starts_with('#') && !line.trim().is_empty();
    Ok(text.lines().filter(wanted).map(str::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(args: &[&str]) -> Vec<String> {
        let mut tokens = Tokens::new(args.iter().map(|s| s.to_string()));
        let short = |c| match c {
            's' => Short::TakesValue,
            'a' | 'b' => Short::Bool,
            _ => Short::Unknown,
        };
        std::iter::from_fn(|| tokens.next(short).unwrap()).map(|t| format!("{t:?}")).collect()
    }

    #[test]
    fn arguments_are_cut_into_tokens() {
        let cases: &[(&[&str], &[&str])] = &[
            (&["--x=1=2", "y"], &[r#"Long("x")"#, r#"Word("1=2")"#, r#"Word("y")"#]),
            (&["-ab"], &["Short('a')", "Short('b')"]),
            (&["-sab"], &["Short('s')", r#"Word("ab")"#]),
            (&["-"], &[r#"Word("")"#]),
            (&["--", "-a", "-", "@x"], &[r#"Word("-a")"#, r#"Word("-")"#, r#"Word("@x")"#]),
            (&["--x="], &[r#"Long("x")"#, r#"Word("")"#]),
        ];
        for (args, want) in cases {
            assert_eq!(all(args), *want, "{args:?}");
        }
    }

    #[test]
    fn a_file_becomes_one_argument_per_line() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("args");
        std::fs::write(&path, "# comment\n--x\n\n two words \n").unwrap();
        let at = format!("@{}", path.display());
        assert_eq!(all(&[&at, "end"]), [r#"Long("x")"#, r#"Word(" two words ")"#, r#"Word("end")"#]);
    }

    #[test]
    fn a_missing_file_is_named() {
        let mut tokens = Tokens::new(["@/no/such".to_string()]);
        let error = tokens.next(|_| Short::Unknown).unwrap_err();
        assert!(error.starts_with("failed to open arguments file \"/no/such\""), "{error}");
    }
}
