//! Scalar tokens: strings of all kinds, numbers, booleans, datetimes and variables.

use super::cursor::{EOF, is_blank, is_newline};
use super::lexer::{Kind, LexError, Lexer, Token, shown};

impl Lexer<'_> {
    /// One scalar; the cursor stands on its first character.
    pub(super) fn scalar(&mut self) -> Result<Token, LexError> {
        match self.cursor.next() {
            '\'' => self.single_quoted(),
            '"' => {
                self.begin();
                self.double_quoted()
            }
            '(' => self.block_string(),
            '-' => self.negative_number(),
            '.' => Err(self.error("Floats must start with a digit")),
            c if c.is_ascii_digit() => self.number_or_more(),
            _ => {
                self.cursor.back();
                self.bare(String::new())
            }
        }
    }

    fn single_quoted(&mut self) -> Result<Token, LexError> {
        self.begin();
        self.cursor.skip_while(|c| c != '\'' && c != EOF);
        if self.cursor.peek() == EOF {
            return self.unexpected_end();
        }
        let token = self.token(Kind::String);
        self.cursor.next();
        Ok(token)
    }

    fn double_quoted(&mut self) -> Result<Token, LexError> {
        let mut text = String::new();
        loop {
            self.cursor.skip_while(|c| c != '"' && c != '\\' && c != EOF);
            text.push_str(self.text());
            match self.cursor.peek() {
                '"' => {
                    let token = self.token_of(Kind::String, text);
                    self.cursor.next();
                    return Ok(token);
                }
                '\\' => self.escape(&mut text)?,
                _ => return self.unexpected_end(),
            }
        }
    }

    /// An unquoted string, `text` being its part before an escape.
    fn bare(&mut self, mut text: String) -> Result<Token, LexError> {
        let mut escaped = false;
        loop {
            self.cursor.skip_while(|c| !ends_bare(c) && c != '\'' && c != '\\');
            text.push_str(self.text());
            if self.cursor.peek() == '\\' {
                self.escape(&mut text)?;
                escaped = true;
                continue;
            }
            if self.cursor.peek() == '\'' {
                let token = self.token_of(Kind::String, text);
                self.cursor.next();
                return Ok(token);
            }
            if escaped {
                return Ok(self.token_of(Kind::String, text));
            }
            if let Some(name) = text.strip_prefix('$') {
                return Ok(self.token_of(Kind::Variable, name.to_owned()));
            }
            let kind = if as_bool(&text).is_some() { Kind::Bool } else { Kind::String };
            return Ok(self.token_of(kind, text));
        }
    }

    /// `\t`, `\n`, `\r`, `\"`, `\\` and `\xHH`; the cursor stands on the backslash.
    fn escape(&mut self, text: &mut String) -> Result<(), LexError> {
        self.cursor.next();
        let c = self.cursor.next();
        match c {
            't' => text.push('\t'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            '"' => text.push('"'),
            '\\' => text.push('\\'),
            'x' => text.push(self.hex_escape()?),
            _ => {
                return Err(self.error(format!(
                    "Invalid escape character '{}'. Only the following escape characters are allowed: \\xXX, \\t, \\n, \\r, \\\", \\\\.",
                    shown(c)
                )));
            }
        }
        // What follows is the token's next part; its line stays the line it began on.
        self.start = self.cursor.position;
        Ok(())
    }

    fn hex_escape(&mut self) -> Result<char, LexError> {
        for _ in 0..2 {
            if is_newline(self.cursor.next()) {
                return Err(self.error("Expected two hexadecimal digits after '\\x', but hit end of line"));
            }
        }
        let bytes = &self.cursor.text.as_bytes()[self.cursor.position - 2..self.cursor.position];
        let digits = String::from_utf8_lossy(bytes);
        if !bytes.iter().all(u8::is_ascii_hexdigit) {
            return Err(
                self.error(format!("Expected two hexadecimal digits after '\\x', but got '{digits}'"))
            );
        }
        let byte = u8::from_str_radix(&digits, 16).unwrap_or_default();
        // A lone byte above 0x7f is no text; the replacement character is what JSON shows of it.
        Ok(if byte.is_ascii() { char::from(byte) } else { char::REPLACEMENT_CHARACTER })
    }

    /// `( … )`, ended by a `)` alone on its line.
    fn block_string(&mut self) -> Result<Token, LexError> {
        self.begin();
        loop {
            self.cursor.skip_while(|c| c != ')' && c != EOF);
            if self.cursor.peek() == EOF {
                return Err(self.error("Unexpected EOF processing block."));
            }
            let line_begins = self.cursor.text[..self.cursor.position].ends_with('\n');
            let token = self.token(Kind::String);
            self.cursor.next();
            match self.cursor.peek() {
                '\n' if line_begins => return Ok(token),
                // At the very end the reference keeps the bracket.
                EOF if line_begins => return Ok(self.token(Kind::String)),
                _ => {}
            }
        }
    }

    fn negative_number(&mut self) -> Result<Token, LexError> {
        match self.cursor.next() {
            '.' => return Err(self.error("Floats must start with a digit, not '.'.")),
            c if !c.is_ascii_digit() => {
                return Err(self.error(format!("Expected a digit but got '{}'.", shown(c))));
            }
            _ => {}
        }
        self.digits();
        match self.cursor.peek() {
            '.' => self.fraction(),
            c if is_unit(c) => self.with_unit(),
            _ => Ok(self.token(Kind::Integer)),
        }
    }

    /// Starts with a digit: an integer, a float, an address, a datetime, or a string after all.
    fn number_or_more(&mut self) -> Result<Token, LexError> {
        self.digits();
        match self.cursor.peek() {
            '-' => self.datetime(),
            '.' => self.fraction(),
            c if is_unit(c) => self.with_unit(),
            c if ends_number(c) => Ok(self.token(Kind::Integer)),
            _ => {
                // The first character that makes it a string belongs to it, whatever it is.
                self.cursor.next();
                self.bare(String::new())
            }
        }
    }

    fn with_unit(&mut self) -> Result<Token, LexError> {
        self.cursor.next();
        self.cursor.skip_while(|c| matches!(c, 'b' | 'B' | 'i' | 'I'));
        if ends_number(self.cursor.peek()) {
            return Ok(self.token(Kind::Integer));
        }
        self.bare(String::new())
    }

    fn fraction(&mut self) -> Result<Token, LexError> {
        self.cursor.next();
        let c = self.cursor.next();
        if !c.is_ascii_digit() {
            return Err(self
                .error(format!("Floats must have a digit after the '.', but got '{}' instead.", shown(c))));
        }
        self.digits();
        if self.cursor.peek() == '.' {
            self.cursor.skip_while(|c| c.is_ascii_digit() || matches!(c, '.' | ':' | '-'));
            return Ok(self.token(Kind::String));
        }
        Ok(self.token(Kind::Float))
    }

    fn datetime(&mut self) -> Result<Token, LexError> {
        self.cursor.next();
        if self.cursor.position - self.start != 5 {
            return Err(self.error("All ISO8601 dates must be in full Zulu form."));
        }
        for wanted in "00-00T00:00:00Z".chars() {
            let c = self.cursor.next();
            if wanted == '0' && !c.is_ascii_digit() {
                return Err(self.error(format!(
                    "Expected digit in ISO8601 datetime, but found '{}' instead.",
                    shown(c)
                )));
            }
            if wanted != '0' && wanted != c {
                return Err(self.error(format!(
                    "Expected '{wanted}' in ISO8601 datetime, but found '{}' instead.",
                    shown(c)
                )));
            }
        }
        Ok(self.token(Kind::Datetime))
    }

    fn digits(&mut self) {
        self.cursor.skip_while(|c| c.is_ascii_digit());
    }

    /// A quote that is never closed; one with nothing behind it just ends the text.
    fn unexpected_end(&mut self) -> Result<Token, LexError> {
        match self.text().is_empty() && self.cursor.position == self.cursor.text.len() {
            true => self.end_of_text().map(|end| end.expect("the end of the text is a token")),
            false => Err(self.error("Unexpected EOF.")),
        }
    }
}

/// `true`, `on`, `yes` and their opposites, in any case.
pub(super) fn as_bool(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "on" | "yes" => Some(true),
        "false" | "off" | "no" => Some(false),
        _ => None,
    }
}

fn ends_bare(c: char) -> bool {
    is_newline(c) || is_blank(c) || matches!(c, EOF | ';' | ',' | ']' | '}')
}

/// `]` is missing here in the reference too: `[1]` is an error, `[1 ]` is not.
fn ends_number(c: char) -> bool {
    is_newline(c) || is_blank(c) || matches!(c, EOF | ';' | ',' | '}')
}

fn is_unit(c: char) -> bool {
    matches!(c.to_ascii_lowercase(), 'k' | 'm' | 'g' | 't' | 'p' | 'e')
}
