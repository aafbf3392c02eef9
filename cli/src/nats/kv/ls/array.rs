//! A JSON array that is printed item by item, so that it may be longer than memory.

use serde::Serialize;

use crate::failure::Outcome;
use crate::nats::kv::lines::Lines;
use crate::term::json;

#[derive(Default)]
pub struct Array {
    pub lines: Lines,
    begun: bool,
}

impl Array {
    pub fn item(&mut self, item: &impl Serialize) -> Outcome {
        let text = json::pretty(item)?.replace('\n', "\n  ");
        if self.begun {
            self.lines.line(&[b","]);
        } else {
            self.lines.line(&[b"["]);
        }
        self.lines.add(&[b"  ", text.as_bytes()]);
        self.begun = true;
        Ok(())
    }

    pub fn finish(mut self) {
        match self.begun {
            true => self.lines.line(&[b"\n]"]),
            false => self.lines.line(&[b"[]"]),
        }
    }
}
