//! JSON text into a tree that remembers the raw bytes of every value, refusing in the words of Go's decoder.
//!
//! Names may repeat, bytes that are not UTF-8 become U+FFFD, and so do lone surrogates. A document nested deeper
//! than any that NATS defines is refused early: Go stops at 10,000 levels, this at 512.

use std::borrow::Cow;

use crate::go::quote::{quote, quote_bytes};

const MAX_DEPTH: usize = 512;

/// Why a text is no JSON. `Eof` has no offset: the text just ends too early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum SyntaxError {
    Eof,
    /// What is wrong, and the offset of the first byte behind what was wrong.
    At(String, usize),
}

/// One value and the bytes it was read from.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    pub raw: &'a [u8],
    pub value: Value<'a>,
}

#[derive(Debug, Clone)]
pub(super) enum Value<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    String(Cow<'a, str>),
    Array(Vec<Node<'a>>),
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

/// Reads values one after the other from one text.
pub(super) struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    depth: usize,
}

type Scan<T> = Result<T, SyntaxError>;

impl<'a> Scanner<'a> {
    pub fn new(text: &'a [u8]) -> Self {
        Scanner { text, at: 0, depth: 0 }
    }

    /// The next value; nothing where only white space is left.
    pub fn next_value(&mut self) -> Scan<Option<Node<'a>>> {
        self.skip_space();
        if self.at == self.text.len() { Ok(None) } else { self.value().map(Some) }
    }

    /// The only value of the text.
    pub fn only_value(&mut self) -> Scan<Node<'a>> {
        let node = self.next_value()?.ok_or(SyntaxError::Eof)?;
        self.skip_space();
        if self.at == self.text.len() { Ok(node) } else { Err(self.unexpected("after top-level value")) }
    }

    fn value(&mut self) -> Scan<Node<'a>> {
        let from = self.at;
        let value = match self.peek()? {
            b'n' => self.literal("null", Value::Null)?,
            b't' => self.literal("true", Value::Bool(true))?,
            b'f' => self.literal("false", Value::Bool(false))?,
            b'"' => Value::String(self.string()?),
            b'-' | b'0'..=b'9' => self.number()?,
            b'{' => self.nested(Self::object)?,
            b'[' => self.nested(Self::array)?,
            _ => return Err(self.unexpected("looking for beginning of value")),
        };
        Ok(Node { raw: &self.text[from..self.at], value })
    }

    /// Steps over the opening bracket and reads the inside, one level deeper.
    fn nested(&mut self, inside: fn(&mut Self) -> Scan<Value<'a>>) -> Scan<Value<'a>> {
        self.at += 1;
        if self.depth == MAX_DEPTH {
            return Err(SyntaxError::At("exceeded max depth".to_owned(), self.at));
        }
        self.depth += 1;
        let value = inside(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Scan<Value<'a>> {
        let mut members = Vec::new();
        if self.closes(b'}')? {
            return Ok(Value::Object(members));
        }
        loop {
            if self.peek_past_space()? != b'"' {
                return Err(self.unexpected("looking for beginning of object key string"));
            }
            let name = self.string()?;
            if self.peek_past_space()? != b':' {
                return Err(self.unexpected("after object key"));
            }
            self.at += 1;
            self.skip_space();
            members.push((name, self.value()?));
            match self.peek_past_space()? {
                b',' => self.at += 1,
                b'}' => break,
                _ => return Err(self.unexpected("after object key:value pair")),
            }
        }
        self.at += 1;
        Ok(Value::Object(members))
    }

    fn array(&mut self) -> Scan<Value<'a>> {
        let mut items = Vec::new();
        if self.closes(b']')? {
            return Ok(Value::Array(items));
        }
        loop {
            self.skip_space();
            items.push(self.value()?);
            match self.peek_past_space()? {
                b',' => self.at += 1,
                b']' => break,
                _ => return Err(self.unexpected("after array element")),
            }
        }
        self.at += 1;
        Ok(Value::Array(items))
    }

    /// Whether the brackets are empty; steps over the closing one then.
    fn closes(&mut self, bracket: u8) -> Scan<bool> {
        let closed = self.peek_past_space()? == bracket;
        self.at += usize::from(closed);
        Ok(closed)
    }

    fn literal(&mut self, word: &str, value: Value<'a>) -> Scan<Value<'a>> {
        for expected in word.bytes() {
            if self.peek()? != expected {
                let place = format!("in literal {word} (expecting '{}')", char::from(expected));
                return Err(self.unexpected(&place));
            }
            self.at += 1;
        }
        Ok(value)
    }

    fn number(&mut self) -> Scan<Value<'a>> {
        let from = self.at;
        self.at += usize::from(self.peek()? == b'-');
        if self.peek()? == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.text.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.text.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek()?, b'+' | b'-'));
            self.digits()?;
        }
        let digits = std::str::from_utf8(&self.text[from..self.at]).expect("numbers are ASCII");
        Ok(Value::Number(digits))
    }

    fn digits(&mut self) -> Scan<()> {
        if !self.peek()?.is_ascii_digit() {
            return Err(self.unexpected("in numeric literal"));
        }
        self.at += self.text[self.at..].iter().take_while(|b| b.is_ascii_digit()).count();
        Ok(())
    }

    fn string(&mut self) -> Scan<Cow<'a, str>> {
        self.at += 1;
        let from = self.at;
        let mut unescaped: Option<Vec<u8>> = None;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => {
                    let out = unescaped.get_or_insert_with(|| self.text[from..self.at].to_vec());
                    let c = escape(self.text, &mut self.at)?;
                    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                    continue;
                }
                0..0x20 => return Err(self.unexpected("in string")),
                byte => unescaped.iter_mut().for_each(|out| out.push(byte)),
            }
            self.at += 1;
        }
        let plain = &self.text[from..self.at];
        self.at += 1;
        Ok(match unescaped {
            None => String::from_utf8_lossy(plain),
            Some(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        })
    }

    fn peek_past_space(&mut self) -> Scan<u8> {
        self.skip_space();
        self.peek()
    }

    fn peek(&self) -> Scan<u8> {
        self.text.get(self.at).copied().ok_or(SyntaxError::Eof)
    }

    fn skip_space(&mut self) {
        let is_space = |b: &&u8| matches!(**b, b' ' | b'\t' | b'\r' | b'\n');
        self.at += self.text[self.at..].iter().take_while(is_space).count();
    }

    fn unexpected(&self, place: &str) -> SyntaxError {
        let rest = &self.text[self.at..];
        let head = &rest[..rest.len().min(4)];
        let (shown, len) = match head.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next()) {
            Some(c) => (quote_char(c), c.len_utf8()),
            None => (single_quoted(&quote_bytes(&head[..1])), 1),
        };
        SyntaxError::At(format!("invalid character {shown} {place}"), self.at + len)
    }
}

/// Reads one escape, or two where they are the halves of a surrogate pair.
fn escape(text: &[u8], at: &mut usize) -> Scan<char> {
    let kind = *text.get(*at + 1).ok_or(SyntaxError::Eof)?;
    let c = match kind {
        b'"' | b'\\' | b'/' => char::from(kind),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let high = unit(text, *at)?;
            *at += 6;
            return Ok(surrogates(high, text, at));
        }
        _ => return Err(bad_escape(text, *at, 2)),
    };
    *at += 2;
    Ok(c)
}

fn surrogates(high: u16, text: &[u8], at: &mut usize) -> char {
    if text[*at..].starts_with(b"\\u")
        && let Ok(low) = unit(text, *at)
        && let Some(Ok(c)) = char::decode_utf16([high, low]).next()
        && c > '\u{ffff}'
    {
        *at += 6;
        return c;
    }
    char::from_u32(u32::from(high)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The four hexadecimal digits of the `\u` at `at`.
fn unit(text: &[u8], at: usize) -> Scan<u16> {
    let rest = &text[at + 2..];
    let digits = &rest[..rest.len().min(4)];
    let all_hex = digits.iter().all(u8::is_ascii_hexdigit);
    match digits.len() {
        4 if all_hex => {}
        0..4 if all_hex => return Err(SyntaxError::Eof),
        len => return Err(bad_escape(text, at, 2 + len)),
    }
    Ok(digits.iter().fold(0, |n, &d| n << 4 | char::from(d).to_digit(16).unwrap_or(0) as u16))
}

fn bad_escape(text: &[u8], at: usize, len: usize) -> SyntaxError {
    let sequence = &text[at..(at + len).min(text.len())];
    let shown = match std::str::from_utf8(sequence) {
        Ok(plain) if !plain.contains(|c: char| c == '`' || c.is_control()) => format!("`{plain}`"),
        _ => quote_bytes(sequence),
    };
    SyntaxError::At(format!("invalid escape sequence {shown} in string"), at + len)
}

fn quote_char(c: char) -> String {
    match c {
        '\'' => r"'\''".to_owned(),
        '"' => "'\"'".to_owned(),
        _ => single_quoted(&quote(c.encode_utf8(&mut [0; 4]))),
    }
}

fn single_quoted(double_quoted: &str) -> String {
    format!("'{}'", &double_quoted[1..double_quoted.len() - 1])
}
