//! The digest of a configuration: sha256 over the tree as Go writes it in JSON, keys sorted. Two files that
//! mean the same have the same digest.

use std::fmt::Write;

use sha2::{Digest as _, Sha256};

use super::{Data, Map};

/// `sha256:<hex>` of the tree.
pub fn digest(map: &Map) -> String {
    let mut json = String::new();
    write_map(&mut json, map);
    json.push('\n');
    let mut text = String::from("sha256:");
    for byte in Sha256::digest(json) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn write_map(out: &mut String, map: &Map) {
    out.push('{');
    for (index, (key, value)) in map.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_string(out, key);
        out.push(':');
        write_value(out, &value.data);
    }
    out.push('}');
}

fn write_value(out: &mut String, data: &Data) {
    match data {
        Data::String(text) => write_string(out, text),
        Data::Integer(number) => {
            let _ = write!(out, "{number}");
        }
        Data::Float(number) => write_float(out, *number),
        Data::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Data::Datetime(text) => write_string(out, text),
        Data::Map(map) => write_map(out, map),
        Data::Array(array) => {
            out.push('[');
            for (index, value) in array.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_value(out, &value.data);
            }
            out.push(']');
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
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// Plain digits between 1e-6 and 1e21, an exponent outside.
fn write_float(out: &mut String, number: f64) {
    let size = number.abs();
    if size != 0.0 && !(1e-6..1e21).contains(&size) {
        let text = format!("{number:e}");
        let _ = match text.split_once('e') {
            Some((digits, power)) if !power.starts_with('-') => write!(out, "{digits}e+{power}"),
            _ => write!(out, "{text}"),
        };
    } else {
        let _ = write!(out, "{number}");
    }
}
