//! Writes a tree of values back as text that parses to the same tree.

use std::fmt::Write;

use super::{Data, Map};

/// The tree as configuration text, one top-level key a line, all strings and keys quoted.
/// A key must hold no double quote; there is no way to write one.
pub fn emit(map: &Map) -> String {
    let mut out = String::new();
    for (key, value) in map {
        let _ = write!(out, "\"{key}\": ");
        write_value(&mut out, &value.data);
        out.push('\n');
    }
    out
}

fn write_value(out: &mut String, data: &Data) {
    match data {
        Data::String(text) => write_string(out, text),
        Data::Integer(number) => {
            let _ = write!(out, "{number}");
        }
        Data::Float(number) => {
            // Never an exponent: the language has none.
            let text = number.to_string();
            let _ = write!(out, "{text}{}", if text.contains('.') { "" } else { ".0" });
        }
        Data::Bool(flag) => {
            let _ = write!(out, "{flag}");
        }
        Data::Datetime(text) => out.push_str(text),
        Data::Array(array) => {
            out.push('[');
            for value in array {
                write_value(out, &value.data);
                // A number needs a terminator before the bracket.
                out.push_str(", ");
            }
            out.push(']');
        }
        Data::Map(map) => {
            out.push_str("{ ");
            for (key, value) in map {
                let _ = write!(out, "\"{key}\": ");
                write_value(out, &value.data);
                out.push_str(", ");
            }
            out.push('}');
        }
    }
}

fn write_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0' => out.push_str("\\x00"),
            _ => out.push(c),
        }
    }
    out.push('"');
}
