//! The notation for conversations.

use super::Client;

impl Client {
    /// Holds a conversation, one step a line:
    /// - `-> text` sends text and CRLF, `->| text` sends it without; `\r \n \t \\` and `\xNN` are escapes there
    /// - `<- text` expects exactly this line, `<~ text` one that begins so
    /// - `ping` expects the connection open and nothing pending
    /// - `closed` expects the end and nothing before it
    #[track_caller]
    pub fn talk(&mut self, script: &str) {
        for step in script.lines().map(str::trim_start).filter(|step| !step.is_empty()) {
            if step == "ping" {
                self.ping();
            } else if step == "closed" {
                self.expect_close();
            } else if let Some(text) = said(step, "->|") {
                self.send(unescape(text));
            } else if let Some(text) = said(step, "->") {
                self.send([unescape(text), b"\r\n".to_vec()].concat());
            } else if let Some(text) = said(step, "<-") {
                assert_eq!(self.next().as_deref().unwrap_or("(closed)"), text);
            } else if let Some(text) = said(step, "<~") {
                let line = self.next().unwrap_or("(closed)".into());
                assert!(line.starts_with(text), "expected {text}…, got {line}");
            } else {
                panic!("no such step: {step}");
            }
        }
    }
}

fn said<'a>(step: &'a str, mark: &str) -> Option<&'a str> {
    let text = step.strip_prefix(mark)?;
    if text.is_empty() { Some(text) } else { text.strip_prefix(' ') }
}

fn unescape(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut left = text.bytes();
    while let Some(byte) = left.next() {
        let escaped = match byte {
            b'\\' => match left.next().expect("something after the backslash") {
                b'r' => b'\r',
                b'n' => b'\n',
                b't' => b'\t',
                b'x' => {
                    let digits = [left.next().unwrap(), left.next().unwrap()];
                    u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
                }
                other => other,
            },
            byte => byte,
        };
        bytes.push(escaped);
    }
    bytes
}
