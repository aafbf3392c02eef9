//! `--field`: one member of a document, by a path such as `nats.exports[0].subject`.

use cli_term::{Outcome, fail};
use serde_json::Value;

/// The value at the path; a member that is not there is null.
pub fn get(document: &Value, path: &str) -> Outcome<Value> {
    let mut here = document.clone();
    for token in tokens(path)? {
        here = match here {
            Value::Object(mut members) => members.swap_remove(token).unwrap_or(Value::Null),
            Value::Array(mut items) => {
                let Ok(at) = token.parse::<usize>() else {
                    fail!("error parsing index: {token:?} in {path:?}");
                };
                if at >= items.len() {
                    fail!("index is out of bounds: {at} in {path:?}");
                }
                items.swap_remove(at)
            }
            other => fail!("unable to extract {token:?} in {path:?} from {other}"),
        };
    }
    Ok(here)
}

fn tokens(path: &str) -> Outcome<Vec<&str>> {
    let mut out = vec![];
    for part in path.split('.') {
        let mut indexes = part.split('[');
        out.extend(indexes.next());
        for index in indexes {
            let Some(index) = index.strip_suffix(']') else {
                fail!("bad path - unterminated index expression: {part:?} in {path:?}");
            };
            out.push(index);
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_indexes_are_followed() {
        let document = serde_json::json!({"a": {"b": [1, {"c": "x"}, [2]]}});
        for (path, want) in [("a.b[0]", "1"), ("a.b[1].c", "\"x\""), ("a.b[2][0]", "2"), ("a.z", "null")] {
            assert_eq!(get(&document, path).unwrap().to_string(), want, "{path}");
        }
        for path in ["a.b[3]", "a.b[x]", "a.b[0", "a.b[0].c"] {
            assert!(get(&document, path).is_err(), "{path}");
        }
    }
}
