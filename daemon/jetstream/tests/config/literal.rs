//! Reads the literals of the verdicts' right side: tuples, dictionaries, lists, texts, numbers, `True`, `None`.

use serde_json::{Map, Value};

/// A tuple reads as a list.
pub fn read(text: &str) -> Value {
    let mut reader = Reader { text: text.as_bytes(), at: 0 };
    let value = reader.value();
    reader.blank();
    assert_eq!(reader.at, text.len(), "something follows the literal in {text}");
    value
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn blank(&mut self) {
        while self.text.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        self.blank();
        let is_so = self.text.get(self.at) == Some(&byte);
        self.at += usize::from(is_so);
        is_so
    }

    fn value(&mut self) -> Value {
        self.blank();
        match self.text[self.at] {
            b'{' => self.dictionary(),
            b'[' => self.list(b'[', b']'),
            b'(' => self.list(b'(', b')'),
            b'\'' | b'"' => Value::String(self.string()),
            _ => self.word(),
        }
    }

    fn dictionary(&mut self) -> Value {
        let mut members = Map::new();
        assert!(self.take(b'{'));
        while !self.take(b'}') {
            self.blank();
            let key = self.string();
            assert!(self.take(b':'));
            members.insert(key, self.value());
            self.take(b',');
        }
        Value::Object(members)
    }

    fn list(&mut self, open: u8, close: u8) -> Value {
        let mut members = Vec::new();
        assert!(self.take(open));
        while !self.take(close) {
            members.push(self.value());
            self.take(b',');
        }
        Value::Array(members)
    }

    fn string(&mut self) -> String {
        let quote = self.text[self.at];
        self.at += 1;
        let mut bytes = Vec::new();
        while self.text[self.at] != quote {
            self.at += usize::from(self.text[self.at] == b'\\');
            bytes.push(self.text[self.at]);
            self.at += 1;
        }
        self.at += 1;
        String::from_utf8(bytes).unwrap()
    }

    fn word(&mut self) -> Value {
        let rest = &self.text[self.at..];
        let end = rest.iter().position(|byte| b",)]}: ".contains(byte)).unwrap_or(rest.len());
        let word = std::str::from_utf8(&rest[..end]).unwrap();
        self.at += end;
        match word {
            "True" => Value::Bool(true),
            "False" => Value::Bool(false),
            "None" => Value::Null,
            number => Value::from(number.parse::<i64>().unwrap()),
        }
    }
}
