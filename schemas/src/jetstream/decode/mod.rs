//! Requests as the reference reads them: its leniency (names in any case, repeated names, `null`) and its errors.
//!
//! `request` is what API handlers use, `unmarshal` what the reference reads with plain `json.Unmarshal`: pull
//! requests, direct gets, `CONSUMER.UNPIN` and `CONSUMER.RESET`, nak options, consumer headers of schedules.

mod de;
mod fields;
mod go_type;
mod scan;
mod time;

pub(super) use de::rest_of_map;
pub use fields::known_fields;
pub use time::parse as parse_time;

use serde::de::DeserializeOwned;

use de::{Context, NodeDeserializer, Path};
use go_type::GoType;
use scan::{Node, Scanner, SyntaxError, Value};

/// Why a body was refused: the text that follows `invalid JSON: ` in error 10025.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct JsonError(pub(super) String);

/// Reads the body of an API request. An empty body is a request with all fields at their default, and bodies in a row
/// fill one request. `strict` is the server's `jetstream { strict }` (on by default): it refuses unknown fields.
pub fn request<T: DeserializeOwned>(body: &[u8], strict: bool) -> Result<T, JsonError> {
    match in_a_row(body) {
        Err(_) if !strict => unmarshal(body),
        result => result,
    }
}

/// Reads one value, as `json.Unmarshal` does: unknown fields are skipped, an empty body is an error.
pub fn unmarshal<T: DeserializeOwned>(body: &[u8]) -> Result<T, JsonError> {
    let (root, _) = known_fields::<T>();
    unmarshal_as(body, root)
}

/// As [`unmarshal`], for a document that stands under another name, or none, in Go's errors.
pub fn unmarshal_as<T: DeserializeOwned>(body: &[u8], root: &str) -> Result<T, JsonError> {
    let node = Scanner::new(body).only_value().map_err(|error| match error {
        SyntaxError::Eof => JsonError("unexpected end of JSON input".to_owned()),
        SyntaxError::At(what, _) => JsonError(what),
    })?;
    read(&node, &Context { root, refuse_unknown: false })
}

fn in_a_row<T: DeserializeOwned>(body: &[u8]) -> Result<T, JsonError> {
    let (root, _) = known_fields::<T>();
    let context = Context { root, refuse_unknown: true };
    let mut scanner = Scanner::new(body);
    let mut whole = Node { raw: body, value: Value::Null };
    let mut result = None;
    loop {
        let node = scanner.next_value().map_err(|error| match error {
            SyntaxError::Eof => JsonError("unexpected EOF".to_owned()),
            SyntaxError::At(what, offset) => JsonError(format!("{what} at offset {offset}")),
        })?;
        match (&mut whole.value, node) {
            (_, None) => break,
            (Value::Object(members), Some(Node { value: Value::Object(more), .. })) => members.extend(more),
            (Value::Object(_), Some(Node { value: Value::Null, .. })) => {}
            (_, Some(node)) => whole = node,
        }
        result = Some(read(&whole, &context)?);
    }
    result.map_or_else(|| read(&whole, &context), Ok)
}

fn read<T: DeserializeOwned>(node: &Node<'_>, context: &Context<'_>) -> Result<T, JsonError> {
    T::deserialize(NodeDeserializer { node, context, path: Path::Root, go_type: GoType::Plain })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::IgnoredAny;

    use super::*;
    use crate::jetstream::StreamConfigRequest;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

        #[test]
        fn takes_as_json_what_serde_takes(text in r#"([{}\[\],: ]|"a"|"\\[nux0-9a-f]{1,5}"|-?[0-9]{1,2}|[.eE+]|true|false|null|é){0,14}"#) {
            let ours = Scanner::new(text.as_bytes()).only_value().is_ok();
            let theirs = serde_json::from_str::<IgnoredAny>(&text).is_ok();
            prop_assert_eq!(ours, theirs, "{}", text);
        }

        #[test]
        fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..40)) {
            for strict in [true, false] {
                if let Err(error) = request::<StreamConfigRequest>(&body, strict) {
                    prop_assert!(!error.to_string().is_empty());
                }
            }
        }
    }
}
