//! Cuts a text into tokens. Knows the structure (top level, blocks, maps, arrays) but no meaning of keys.

use super::cursor::{Cursor, EOF, is_blank, is_newline, is_separator};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Eof,
    Key,
    String,
    Bool,
    Integer,
    Float,
    Datetime,
    Variable,
    Include,
    MapStart,
    MapEnd,
    ArrayStart,
    ArrayEnd,
}

/// A token with its text and place.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub kind: Kind,
    pub text: String,
    pub line: usize,
    pub column: usize,
}

/// Why a text has no next token.
#[derive(Debug)]
pub(super) struct LexError {
    pub message: String,
    pub line: usize,
    pub column: usize,
}

pub(super) type Lexed = Result<Option<Token>, LexError>;

/// Where in the structure the lexer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Top,
    TopValue,
    TopValueEnd,
    Block,
    BlockValue,
    BlockValueEnd,
    BlockEnd,
    Map,
    MapValue,
    MapValueEnd,
    Array,
    ArrayValueEnd,
}

/// The lexer.
pub(super) struct Lexer<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) place: Place,
    /// Where to go on after the open maps, arrays and blocks.
    outer: Vec<Place>,
    /// Offset of the current token, and of the line it started on.
    pub(super) start: usize,
    pub(super) start_line_offset: usize,
}

impl<'a> Lexer<'a> {
    pub fn new(text: &'a str) -> Self {
        Self {
            cursor: Cursor::new(text),
            place: Place::Top,
            outer: Vec::new(),
            start: 0,
            start_line_offset: 0,
        }
    }

    /// The next token; [`Kind::Eof`] at the end.
    pub fn next_token(&mut self) -> Result<Token, LexError> {
        loop {
            let found = match self.place {
                Place::Top => self.top()?,
                Place::TopValueEnd => self.top_value_end()?,
                Place::Block => self.block()?,
                Place::BlockValueEnd => self.block_value_end()?,
                Place::BlockEnd => self.block_end()?,
                Place::Map => self.map()?,
                Place::MapValueEnd => self.map_value_end()?,
                Place::Array => self.array()?,
                Place::ArrayValueEnd => self.array_value_end()?,
                Place::TopValue => self.value_after_key(Place::TopValueEnd)?,
                Place::BlockValue => self.value_after_key(Place::BlockValueEnd)?,
                Place::MapValue => self.map_value()?,
            };
            if let Some(token) = found {
                return Ok(token);
            }
        }
    }

    fn top(&mut self) -> Lexed {
        match self.cursor.next() {
            c if c.is_whitespace() => {}
            '{' => {
                self.outer.push(Place::Top);
                self.place = Place::Block;
            }
            '#' => self.comment(),
            '/' if self.cursor.peek() == '/' => self.comment(),
            '/' => return Err(self.error("Unexpected EOF.")),
            EOF if self.cursor.ended() => return self.end_of_text(),
            EOF => return Err(self.error("Unexpected EOF.")),
            _ => {
                self.cursor.back();
                return self.key(Place::TopValue, Place::TopValueEnd);
            }
        }
        Ok(None)
    }

    fn top_value_end(&mut self) -> Lexed {
        match self.cursor.next() {
            '#' => {
                self.comment();
                self.place = Place::Top;
            }
            '/' if self.cursor.peek() == '/' => {
                self.comment();
                self.place = Place::Top;
            }
            '/' | ' ' | '\t' => {}
            '\n' | '\r' | EOF | ';' | ',' | '}' => self.place = Place::Top,
            other => {
                return Err(self.error(format!(
                    "Expected a top-level value to end with a new line, comment or EOF, but got '{}' instead.",
                    shown(other)
                )));
            }
        }
        Ok(None)
    }

    /// Inside the braces a whole file may stand in.
    fn block(&mut self) -> Lexed {
        match self.cursor.next() {
            c if c.is_whitespace() => {}
            '{' => {
                self.outer.push(Place::BlockEnd);
            }
            '}' => self.leave(),
            '#' => self.comment(),
            '/' if self.cursor.peek() == '/' => self.comment(),
            '/' => return Err(self.error("Unexpected EOF.")),
            EOF if self.cursor.ended() => return self.end_of_text(),
            EOF => return Err(self.error("Unexpected EOF.")),
            _ => {
                self.cursor.back();
                return self.key(Place::BlockValue, Place::BlockValueEnd);
            }
        }
        Ok(None)
    }

    fn block_value_end(&mut self) -> Lexed {
        match self.cursor.next() {
            '#' => self.comment(),
            '/' if self.cursor.peek() == '/' => self.comment(),
            '/' | ' ' | '\t' => {}
            '\n' | '\r' | ';' | ',' => self.place = Place::Block,
            '}' => {
                self.cursor.back();
                self.place = Place::BlockEnd;
            }
            other => {
                return Err(self.error(format!(
                    "Expected a block-level value to end with a new line, comment or EOF, but got '{}' instead.",
                    shown(other)
                )));
            }
        }
        Ok(None)
    }

    fn block_end(&mut self) -> Lexed {
        match self.cursor.next() {
            '#' => self.comment(),
            '/' if self.cursor.peek() == '/' => self.comment(),
            '/' | ' ' | '\t' => {}
            '\n' | '\r' | ';' | ',' => self.place = Place::Block,
            '}' => self.leave(),
            other => {
                return Err(self.error(format!(
                    "Expected a block-level to end with a '}}', but got '{}' instead.",
                    shown(other)
                )));
            }
        }
        Ok(None)
    }

    fn map(&mut self) -> Lexed {
        match self.cursor.peek() {
            c if is_separator(c) => {
                return Err(self.error(format!("Unexpected key separator '{c}'.")));
            }
            c if c.is_whitespace() => {
                self.cursor.next();
            }
            '}' => {
                self.cursor.next();
                return Ok(Some(self.end_map()));
            }
            '#' => self.comment(),
            '/' => {
                self.cursor.next();
                if self.cursor.peek() != '/' {
                    // As in the reference the slash is lost and a key begins right behind it.
                    return self.map_key();
                }
                self.comment();
            }
            ']' => return Err(self.error("Unexpected array end ']' processing map.")),
            EOF => return Err(self.error("Unexpected EOF processing map.")),
            '"' => return self.quoted_map_key('"', "double quoted map key"),
            '\'' => return self.quoted_map_key('\'', "quoted map key"),
            _ => return self.map_key(),
        }
        Ok(None)
    }

    fn map_value(&mut self) -> Lexed {
        self.cursor.skip_while(char::is_whitespace);
        if is_separator(self.cursor.peek()) {
            self.cursor.next();
            self.cursor.skip_while(char::is_whitespace);
        }
        match self.cursor.peek() {
            ',' => Err(self.error("Unexpected map value terminator \",\".")),
            '}' => {
                self.cursor.next();
                Ok(Some(self.end_map()))
            }
            _ => self.value(Place::MapValueEnd).map(Some),
        }
    }

    fn map_value_end(&mut self) -> Lexed {
        match self.cursor.next() {
            c if is_blank(c) => {}
            '#' => self.comment(),
            '/' if self.cursor.peek() == '/' => self.comment(),
            '\n' | '\r' | ';' | ',' => self.place = Place::Map,
            '/' => {
                self.place = Place::Map;
            }
            '}' => return Ok(Some(self.end_map())),
            other => {
                return Err(self.error(format!(
                    "Expected a map value terminator \",\" or a map terminator \"}}\", but got '{}' instead.",
                    shown(other)
                )));
            }
        }
        Ok(None)
    }

    fn array(&mut self) -> Lexed {
        match self.cursor.next() {
            c if c.is_whitespace() => Ok(None),
            '#' => {
                self.comment();
                Ok(None)
            }
            '/' if self.cursor.peek() == '/' => {
                self.comment();
                Ok(None)
            }
            '/' | ',' => Err(self.error("Unexpected array value terminator ','.")),
            ']' => Ok(Some(self.end_array())),
            _ => {
                self.cursor.back();
                self.value(Place::ArrayValueEnd).map(Some)
            }
        }
    }

    fn array_value_end(&mut self) -> Lexed {
        match self.cursor.next() {
            c if is_blank(c) => {}
            '#' => self.comment(),
            '/' if self.cursor.peek() == '/' => self.comment(),
            '\n' | '\r' | ',' | '/' => self.place = Place::Array,
            ']' => return Ok(Some(self.end_array())),
            other => {
                return Err(self.error(format!(
                    "Expected an array value terminator \",\" or an array terminator \"]\", but got '{}' instead.",
                    shown(other)
                )));
            }
        }
        Ok(None)
    }

    /// Starts a value that ends at `after`; the caller has consumed what precedes it.
    fn value(&mut self, after: Place) -> Result<Token, LexError> {
        self.cursor.skip_while(is_blank);
        self.begin();
        match self.cursor.peek() {
            '[' => {
                self.cursor.next();
                self.outer.push(after);
                self.place = Place::Array;
                self.begin();
                Ok(self.token(Kind::ArrayStart))
            }
            '{' => {
                self.cursor.next();
                self.outer.push(after);
                self.place = Place::Map;
                self.begin();
                Ok(self.token(Kind::MapStart))
            }
            c if is_newline(c) => {
                self.cursor.next();
                Err(self.error("Expected value but found new line"))
            }
            _ => {
                self.place = after;
                self.scalar()
            }
        }
    }

    fn value_after_key(&mut self, after: Place) -> Lexed {
        self.cursor.skip_while(char::is_whitespace);
        if is_separator(self.cursor.peek()) {
            self.cursor.next();
        } else if self.cursor.peek() == EOF {
            return self.end_of_text();
        }
        self.value(after).map(Some)
    }

    fn end_map(&mut self) -> Token {
        self.begin();
        let token = self.token(Kind::MapEnd);
        self.leave();
        token
    }

    fn end_array(&mut self) -> Token {
        self.begin();
        let token = self.token(Kind::ArrayEnd);
        self.leave();
        token
    }

    fn leave(&mut self) {
        self.place = self.outer.pop().unwrap_or(Place::Top);
    }

    /// Reads to the end of the line, leaving the line break.
    fn comment(&mut self) {
        self.cursor.skip_while(|c| !is_newline(c) && c != EOF);
    }

    /// The last token; a NUL may hide more text behind it.
    pub(super) fn end_of_text(&mut self) -> Lexed {
        self.begin();
        Ok(Some(self.token(Kind::Eof)))
    }

    /// The current token starts here.
    pub(super) fn begin(&mut self) {
        self.start = self.cursor.position;
        self.start_line_offset = self.cursor.line_start;
    }

    /// The current token's text so far.
    pub(super) fn text(&self) -> &'a str {
        &self.cursor.text[self.start..self.cursor.position]
    }

    pub(super) fn token(&mut self, kind: Kind) -> Token {
        let text = self.text().to_owned();
        self.token_of(kind, text)
    }

    pub(super) fn token_of(&mut self, kind: Kind, text: String) -> Token {
        let column = self.cursor.position.saturating_sub(self.start_line_offset).saturating_sub(text.len());
        Token { kind, text, line: self.cursor.line, column }
    }

    pub(super) fn error(&self, message: impl Into<String>) -> LexError {
        let column = self.cursor.position.saturating_sub(self.cursor.line_start);
        LexError { message: message.into(), line: self.cursor.line, column }
    }
}

/// A character as error messages show it.
pub(super) fn shown(c: char) -> String {
    if c == '\n' { "\\n".into() } else { c.to_string() }
}
