//! JSON as the reference prints it: two spaces, and `<`, `>`, `&` written as escapes.

use serde::Serialize;

/// The indented text, without a newline at the end.
pub fn pretty(value: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(value).map(|text| contexts::go_escape(&text))
}

/// Prints the indented text and a newline.
pub fn print(value: &impl Serialize) -> Result<(), serde_json::Error> {
    let text = pretty(value)?;
    crate::outln!("{text}");
    Ok(())
}
