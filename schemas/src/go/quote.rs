//! Double-quoted text as Go's `%q` writes it.
//!
//! Go consults its tables of printable characters for what lies outside ASCII; this takes control and format
//! characters, private use and spaces other than U+0020 as not printable, which covers what appears in practice.

use std::fmt::Write;

/// The text in double quotes, with Go's escapes.
pub fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    text.chars().for_each(|c| push_escaped(&mut out, c));
    out.push('"');
    out
}

/// As [`quote`], for bytes that may not be UTF-8: each stray byte becomes `\xNN`.
pub fn quote_bytes(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push('"');
    for chunk in bytes.utf8_chunks() {
        chunk.valid().chars().for_each(|c| push_escaped(&mut out, c));
        for byte in chunk.invalid() {
            write!(out, "\\x{byte:02x}").expect("a String takes every write");
        }
    }
    out.push('"');
    out
}

fn push_escaped(out: &mut String, c: char) {
    let short = match c {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\u{7}' => "\\a",
        '\u{8}' => "\\b",
        '\u{c}' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\u{b}' => "\\v",
        _ => return push_plain(out, c),
    };
    out.push_str(short);
}

fn push_plain(out: &mut String, c: char) {
    let code = u32::from(c);
    let written = match code {
        0x20..=0x7e => return out.push(c),
        0..=0x1f | 0x7f => write!(out, "\\x{code:02x}"),
        _ if is_printable(c) => return out.push(c),
        0x80..=0xffff => write!(out, "\\u{code:04x}"),
        _ => write!(out, "\\U{code:08x}"),
    };
    written.expect("a String takes every write");
}

fn is_printable(c: char) -> bool {
    let format_or_private = matches!(u32::from(c),
        0xad | 0x600..=0x605 | 0x61c | 0x6dd | 0x70f | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f
        | 0xe000..=0xf8ff | 0xfeff | 0xfff0..=0xfffb | 0xfffe..=0xffff | 0xe0000..=0x10ffff);
    !c.is_control() && !c.is_whitespace() && !format_or_private
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_as_go_does() {
        let table = [
            ("foo.bar", r#""foo.bar""#),
            ("a\"b\\c", r#""a\"b\\c""#),
            ("\u{7}\u{8}\u{c}\n\r\t\u{b}", r#""\a\b\f\n\r\t\v""#),
            ("\0\u{1f}\u{7f}", r#""\x00\x1f\x7f""#),
            ("é世🙂", r#""é世🙂""#),
            ("\u{85}\u{a0}\u{2028}\u{feff}", r#""\u0085\u00a0\u2028\ufeff""#),
            ("\u{e0001}", r#""\U000e0001""#),
        ];
        for (text, quoted) in table {
            assert_eq!(quote(text), quoted);
        }
    }

    #[test]
    fn stray_bytes_are_written_in_hex() {
        assert_eq!(quote_bytes(b"a\xff\xc3b\xc3\xa9"), r#""a\xff\xc3bé""#);
    }
}
