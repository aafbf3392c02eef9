//! Text into tokens.

use serde_json::Value;

use super::{ExpressionError, wrong};

#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Value(Value),
    /// A name or a word such as `and`.
    Word(String),
    Sign(&'static str),
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Token::Value(value) => write!(f, "{value}"),
            Token::Word(word) => f.write_str(word),
            Token::Sign(sign) => f.write_str(sign),
        }
    }
}

/// Longer signs stand before those they begin with.
const SIGNS: &[&str] = &[
    "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "..", "**", "<", ">", "!", "+", "-", "*", "/", "%", "^",
    "?", ":", ".", ",", "(", ")", "[", "]", "{", "}", "#", "|",
];

pub fn tokens(text: &str) -> Result<Vec<Token>, ExpressionError> {
    let mut all = vec![];
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let at = text.len() - rest.len() + 1;
        let (token, after) = match c {
            _ if c.is_whitespace() => {
                rest = &rest[c.len_utf8()..];
                continue;
            }
            '"' | '\'' => quoted(rest, c, at)?,
            '`' => raw(rest, at)?,
            _ if c.is_ascii_digit() => number(rest)?,
            '.' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => number(rest)?,
            _ if c.is_alphabetic() || c == '_' || c == '$' => word(rest),
            _ => match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
                Some(sign) => (Token::Sign(sign), &rest[sign.len()..]),
                None => return wrong(format!("unexpected character {c:?} at {at}")),
            },
        };
        all.push(token);
        rest = after;
    }
    Ok(all)
}

fn word(text: &str) -> (Token, &str) {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(text.len());
    let token = match &text[..end] {
        "true" => Token::Value(true.into()),
        "false" => Token::Value(false.into()),
        "nil" => Token::Value(Value::Null),
        name => Token::Word(name.to_string()),
    };
    (token, &text[end..])
}

fn number(text: &str) -> Result<(Token, &str), ExpressionError> {
    let radix = [("0x", 16), ("0X", 16), ("0b", 2), ("0o", 8)].into_iter().find(|(p, _)| text.starts_with(p));
    let is_part = |at: usize, c: char| match radix {
        Some(_) => c.is_ascii_alphanumeric() || c == '_',
        None => {
            let signed = (c == '+' || c == '-') && text[..at].ends_with(['e', 'E']);
            // Two points in a row are a range.
            let point = c == '.' && !text[at..].starts_with("..") && !text[..at].contains('.');
            c.is_ascii_digit() || "_eE".contains(c) || signed || point
        }
    };
    let end = text.char_indices().find(|(at, c)| !is_part(*at, *c)).map_or(text.len(), |(at, _)| at);
    let digits = text[..end].replace('_', "");
    let value = match radix {
        Some((_, radix)) => i64::from_str_radix(&digits[2..], radix).ok().map(Value::from),
        None if digits.contains(['.', 'e', 'E']) => digits.parse::<f64>().ok().map(Value::from),
        None => digits.parse::<i64>().ok().map(Value::from).or(digits.parse::<u64>().ok().map(Value::from)),
    };
    match value {
        Some(value) => Ok((Token::Value(value), &text[end..])),
        None => wrong(format!("{} is no number", &text[..end])),
    }
}

fn raw(text: &str, at: usize) -> Result<(Token, &str), ExpressionError> {
    match text[1..].split_once('`') {
        Some((inside, after)) => Ok((Token::Value(inside.into()), after)),
        None => wrong(format!("the text that begins at {at} does not end")),
    }
}

fn quoted(text: &str, quote: char, at: usize) -> Result<(Token, &str), ExpressionError> {
    let mut out = String::new();
    let mut chars = text[1..].char_indices();
    while let Some((i, c)) = chars.next() {
        if c == quote {
            return Ok((Token::Value(out.into()), &text[1 + i + 1..]));
        }
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next().map(|(_, c)| c) {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some(c @ ('\\' | '"' | '\'')) => out.push(c),
            Some(other) => return wrong(format!("unknown escape \\{other} in the text that begins at {at}")),
            None => break,
        }
    }
    wrong(format!("the text that begins at {at} does not end"))
}
