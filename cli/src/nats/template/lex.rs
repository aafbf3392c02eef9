//! Cuts a template into text and actions, and an action into tokens.

/// A stretch of a template.
#[derive(Debug, PartialEq)]
pub enum Piece {
    Text(Vec<u8>),
    /// What stands between `{{` and `}}`, without trim marks; `line` counts from 1.
    Action {
        line: usize,
        text: String,
    },
}

/// A token of an action.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    Word(String),
    Field(String),
    Int(i64),
    Text(Vec<u8>),
    Pipe,
    Open,
    Close,
}

/// Splits a whole template. Comments are dropped, trim marks done. The error is its line and what is wrong.
pub fn pieces(text: &[u8]) -> Result<Vec<Piece>, (usize, String)> {
    let mut pieces = vec![];
    let mut rest = text;
    let mut trim = false;
    loop {
        let start = find(rest, b"{{");
        let (mut before, after) = (&rest[..start.unwrap_or(rest.len())], start.map(|at| &rest[at + 2..]));
        if trim {
            before = before.trim_ascii_start();
        }
        let Some(after) = after else {
            push_text(&mut pieces, before);
            return Ok(pieces);
        };
        let line = 1 + text[..text.len() - after.len()].iter().filter(|b| **b == b'\n').count();
        let trims_before = after.first() == Some(&b'-') && after.get(1).is_some_and(u8::is_ascii_whitespace);
        push_text(&mut pieces, if trims_before { before.trim_ascii_end() } else { before });
        let body = if trims_before { &after[1..] } else { after };
        let (action, tail) = action(body).map_err(|what| (line, what))?;
        rest = tail;
        trim = action.trims_after;
        if let Some(text) = action.text {
            let text = String::from_utf8(text.to_vec()).map_err(|_| (line, "action is not UTF-8".into()))?;
            pieces.push(Piece::Action { line, text });
        }
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &[u8]) {
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_vec()));
    }
}

struct Action<'t> {
    /// None for a comment.
    text: Option<&'t [u8]>,
    trims_after: bool,
}

// What stands before the closing braces, and what comes after them.
fn action(body: &[u8]) -> Result<(Action<'_>, &[u8]), String> {
    if body.trim_ascii_start().starts_with(b"/*") {
        let end = find(body, b"*/").ok_or("unclosed comment")? + 2;
        let (trims_after, close) = match &body[end..] {
            [b'}', b'}', tail @ ..] => (false, tail),
            [b, b'-', b'}', b'}', tail @ ..] if b.is_ascii_whitespace() => (true, tail),
            _ => return Err("comment ends before closing delimiter".into()),
        };
        return Ok((Action { text: None, trims_after }, close));
    }
    let end = action_end(body)?;
    let (text, tail) = (&body[..end], &body[end + 2..]);
    match text {
        [inner @ .., b, b'-'] if b.is_ascii_whitespace() => {
            Ok((Action { text: Some(inner), trims_after: true }, tail))
        }
        _ => Ok((Action { text: Some(text), trims_after: false }, tail)),
    }
}

// Braces inside quotes do not close the action.
fn action_end(body: &[u8]) -> Result<usize, String> {
    let mut quote = None;
    let mut at = 0;
    while at < body.len() {
        match (quote, body[at]) {
            (None, b'}') if body.get(at + 1) == Some(&b'}') => return Ok(at),
            (None, b @ (b'"' | b'`')) => quote = Some(b),
            (Some(b'"'), b'\\') => at += 1,
            (Some(q), b) if q == b => quote = None,
            _ => {}
        }
        at += 1;
    }
    match quote {
        Some(b'`') => Err("unterminated raw quoted string".into()),
        Some(_) => Err("unterminated quoted string".into()),
        None => Err("unclosed action".into()),
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|w| w == what)
}

/// Splits an action.
pub fn tokens(action: &str) -> Result<Vec<Token>, String> {
    let mut tokens = vec![];
    let mut rest = action.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, len) = match first {
            '|' => (Token::Pipe, 1),
            '(' => (Token::Open, 1),
            ')' => (Token::Close, 1),
            '`' => {
                let end = rest[1..].find('`').ok_or("unterminated raw quoted string")?;
                (Token::Text(rest[1..1 + end].into()), end + 2)
            }
            '"' => quoted(rest)?,
            '.' => {
                let name = word(&rest[1..]);
                if name.is_empty() {
                    return Err("a dot needs the name of a field after it".into());
                }
                (Token::Field(name.into()), 1 + name.len())
            }
            c if c.is_ascii_digit() || c == '-' || c == '+' => integer(rest)?,
            c if c.is_alphabetic() || c == '_' => (Token::Word(word(rest).into()), word(rest).len()),
            c => return Err(format!("unexpected {c:?} in command")),
        };
        tokens.push(token);
        rest = rest[len..].trim_start();
    }
    Ok(tokens)
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

fn integer(text: &str) -> Result<(Token, usize), String> {
    let sign = usize::from(text.starts_with(['-', '+']));
    let len =
        sign + text[sign..].find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(text.len() - sign);
    let value = crate::spec::kind::integer(&text[..len]);
    match value {
        Some(value) => Ok((Token::Int(value), len)),
        None => Err(format!("bad number syntax: {:?}", &text[..len])),
    }
}

fn quoted(text: &str) -> Result<(Token, usize), String> {
    let mut out = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Ok((Token::Text(out.into_bytes()), at + 1)),
            '\\' => out.push(match chars.next() {
                Some((_, 'n')) => '\n',
                Some((_, 't')) => '\t',
                Some((_, 'r')) => '\r',
                Some((_, c @ ('"' | '\\' | '\''))) => c,
                _ => return Err("invalid syntax in quoted string".into()),
            }),
            c => out.push(c),
        }
    }
    Err("unterminated quoted string".into())
}
