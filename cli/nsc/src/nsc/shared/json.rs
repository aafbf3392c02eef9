//! JSON as the reference prints it: indented by one space.

use cli_term::Outcome;
use serde::Serialize;
use serde_json::ser::PrettyFormatter;
use serde_json::{Map, Value};

/// The text, without a newline at the end. `<`, `>` and `&` are written as they are.
pub fn plain(value: &impl Serialize) -> Outcome<String> {
    let mut out = Vec::new();
    let mut writer = serde_json::Serializer::with_formatter(&mut out, PrettyFormatter::with_indent(b" "));
    value.serialize(&mut writer)?;
    Ok(String::from_utf8(out)?)
}

/// [`plain`] with Go's escapes for `<`, `>` and `&`.
pub fn indented(value: &impl Serialize) -> Outcome<String> {
    Ok(contexts::go_escape(&plain(value)?))
}

/// The value with the members of every object in the order of their names.
pub fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> = members.into_iter().collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(
                members.into_iter().map(|(name, value)| (name, sorted(value))).collect::<Map<_, _>>(),
            )
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}
