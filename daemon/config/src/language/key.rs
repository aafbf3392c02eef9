//! Keys, bare and quoted, and the one keyword that can stand in a key's place: `include`.

use super::cursor::{EOF, is_blank, is_newline, is_separator};
use super::lexer::{Kind, LexError, Lexed, Lexer, Place, Token};

impl Lexer<'_> {
    /// A key of the top level or of a block.
    pub(super) fn key(&mut self, value: Place, value_end: Place) -> Lexed {
        self.cursor.skip_while(char::is_whitespace);
        match self.cursor.peek() {
            c if is_separator(c) => return Err(self.error(format!("Unexpected key separator '{c}'"))),
            quote @ ('"' | '\'') => {
                self.cursor.next();
                self.begin();
                self.cursor.skip_while(|c| c != quote && c != EOF);
                if self.cursor.peek() == EOF {
                    return if self.text().is_empty() {
                        self.end_of_text()
                    } else {
                        Err(self.error("Unexpected EOF."))
                    };
                }
                self.place = value;
                let key = self.token(Kind::Key);
                self.cursor.next();
                return Ok(Some(key));
            }
            _ => {}
        }
        self.begin();
        self.cursor.next();
        self.cursor.skip_while(|c| !c.is_whitespace() && !is_separator(c) && c != EOF);
        if self.at_include() {
            return self.include(value_end).map(Some);
        }
        self.place = value;
        Ok(Some(self.token(Kind::Key)))
    }

    pub(super) fn map_key(&mut self) -> Lexed {
        self.begin();
        self.cursor.next();
        self.cursor.skip_while(|c| !c.is_whitespace() && !is_separator(c) && c != EOF);
        if self.cursor.peek() == EOF {
            return Err(self.error("Unexpected EOF processing map key."));
        }
        if self.at_include() {
            return self.include(Place::MapValueEnd).map(Some);
        }
        self.place = Place::MapValue;
        Ok(Some(self.token(Kind::Key)))
    }

    pub(super) fn quoted_map_key(&mut self, quote: char, what: &str) -> Lexed {
        self.cursor.next();
        self.begin();
        self.cursor.skip_while(|c| c != quote && c != EOF);
        if self.cursor.peek() == EOF {
            return Err(self.error(format!("Unexpected EOF processing {what}.")));
        }
        self.place = Place::MapValue;
        let key = self.token(Kind::Key);
        self.cursor.next();
        Ok(Some(key))
    }

    /// Only a bare key followed by white space can be the keyword.
    fn at_include(&mut self) -> bool {
        self.cursor.peek().is_whitespace() && self.text().eq_ignore_ascii_case("include")
    }

    fn include(&mut self, after: Place) -> Result<Token, LexError> {
        self.cursor.skip_while(is_blank);
        self.place = after;
        self.begin();
        let found = match self.cursor.next() {
            quote @ ('"' | '\'') => return self.quoted_include(quote),
            '[' => "start of an array",
            '{' => "start of a map",
            '(' => "start of a block",
            c if c.is_ascii_digit() || c == '-' => "start of a number",
            '\\' => "escape sequence",
            c if is_newline(c) => "new line",
            _ => {
                self.cursor.back();
                return Ok(self.bare_include());
            }
        };
        Err(self.error(format!("Expected include value but found {found}")))
    }

    fn bare_include(&mut self) -> Token {
        self.cursor.skip_while(|c| !matches!(c, '\n' | '\r' | EOF | ';' | '}' | ' ' | '\t' | '\''));
        let token = self.token(Kind::Include);
        if self.cursor.peek() == '\'' {
            self.cursor.next();
        }
        token
    }

    fn quoted_include(&mut self, quote: char) -> Result<Token, LexError> {
        self.begin();
        self.cursor.skip_while(|c| c != quote && c != EOF);
        if self.cursor.peek() == EOF {
            let what = if quote == '"' { "double quoted include" } else { "quoted include" };
            return Err(self.error(format!("Unexpected EOF in {what}")));
        }
        let token = self.token(Kind::Include);
        self.cursor.next();
        Ok(token)
    }
}
