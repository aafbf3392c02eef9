//! JSON escapes as Go writes them, so that context files are byte for byte what other tools would write.

/// Writes `<`, `>`, `&` and the two line separators as `\u` escapes, as Go's encoder does. They can stand in JSON text only
/// inside strings, so the whole text can be treated at once.
pub fn go_escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", c as u32)),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn html_is_escaped() {
        assert_eq!(super::go_escape("\"a<b>&\u{2028}ü\""), r#""a\u003cb\u003e\u0026\u2028ü""#);
    }
}
