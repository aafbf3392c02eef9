//! Walks a text character by character and keeps count of lines.

/// Stands for the end of the text; a NUL in a file therefore ends it, as in the reference.
pub(super) const EOF: char = '\0';

/// A position in a text.
pub(super) struct Cursor<'a> {
    pub text: &'a str,
    /// Bytes read.
    pub position: usize,
    /// Line of the position, from 1.
    pub line: usize,
    /// Offset of the last line break read, 0 before the first.
    pub line_start: usize,
    /// Bytes of the last character read, for one step back.
    width: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, position: 0, line: 1, line_start: 0, width: 0 }
    }

    pub fn next(&mut self) -> char {
        let Some(c) = self.text[self.position..].chars().next() else {
            self.width = 0;
            return EOF;
        };
        if c == '\n' {
            self.line += 1;
            self.line_start = self.position;
        }
        self.width = c.len_utf8();
        self.position += self.width;
        c
    }

    /// Takes back the last `next`; only once.
    pub fn back(&mut self) {
        self.position -= self.width;
        if self.width == 1 && self.text.as_bytes()[self.position] == b'\n' {
            self.line -= 1;
        }
        self.width = 0;
    }

    /// Whether the last `next` found nothing more to read, not even a NUL.
    pub fn ended(&self) -> bool {
        self.width == 0
    }

    pub fn peek(&mut self) -> char {
        let (line, line_start) = (self.line, self.line_start);
        let c = self.next();
        self.position -= self.width;
        self.width = 0;
        (self.line, self.line_start) = (line, line_start);
        c
    }

    /// Reads on while `wanted` holds.
    pub fn skip_while(&mut self, wanted: impl Fn(char) -> bool) {
        while wanted(self.peek()) {
            self.next();
        }
    }
}

/// A space or a tab.
pub(super) fn is_blank(c: char) -> bool {
    c == ' ' || c == '\t'
}

/// A line break.
pub(super) fn is_newline(c: char) -> bool {
    c == '\n' || c == '\r'
}

/// `:` or `=`.
pub(super) fn is_separator(c: char) -> bool {
    c == ':' || c == '='
}
