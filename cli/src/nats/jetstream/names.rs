//! Names of streams and consumers, and metadata that the server keeps for itself.

use std::collections::BTreeMap;

use super::CallError;
use crate::term::Columns;

/// Streams behind buckets, object stores and MQTT; lists hide them unless they are asked for.
pub fn is_internal(stream: &str) -> bool {
    is_key_value(stream) || stream.starts_with("OBJ_") || stream.starts_with("$MQTT_")
}

/// Streams behind key-value buckets.
pub fn is_key_value(stream: &str) -> bool {
    stream.starts_with("KV_")
}

/// Fails with what `kind` of name this is no valid one of; such a name would make another subject of a call.
pub fn check(kind: &str, name: &str) -> Result<(), CallError> {
    let wrong = |c: char| matches!(c, '.' | '*' | '>' | '/' | '\\') || c.is_whitespace();
    if name.is_empty() || name.contains(wrong) {
        return Err(CallError::Question(format!("{name:?} is not a valid {kind} name")));
    }
    Ok(())
}

/// What stands before the names of metadata that servers write.
const RESERVED: &str = "_nats.";

/// The API level that a stream or consumer needs.
pub const REQUIRED_LEVEL: &str = "_nats.req.level";
/// The version of the server that keeps it.
pub const SERVER_VERSION: &str = "_nats.ver";
/// The API level of the server that keeps it.
pub const SERVER_LEVEL: &str = "_nats.level";

/// Leaves out what servers wrote.
pub fn without_reserved(metadata: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let own = metadata.iter().filter(|(name, _)| !name.starts_with(RESERVED));
    own.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Shows which server keeps a stream or consumer and what it needs of it, as far as the metadata says.
pub fn add_rows(view: &mut Columns, metadata: &BTreeMap<String, String>) {
    let said = |name: &str| metadata.get(name).map_or("", String::as_str);
    let (required, level) = (said(REQUIRED_LEVEL), said(SERVER_LEVEL));
    view.row_if_not_empty("Host Version", said(SERVER_VERSION));
    if !required.is_empty() || !level.is_empty() {
        let required = if required.is_empty() { "0" } else { required };
        view.row("Required API Level", format!("{required} hosted at level {level}"));
    }
}

/// Cuts what all names of servers end in, as the domain of a cluster; the first part of a name always stays.
pub fn compact(names: &[String]) -> Vec<String> {
    let parts: Vec<Vec<&str>> = names.iter().map(|name| name.split('.').collect()).collect();
    let shortest = parts.iter().map(Vec::len).min().unwrap_or(0);
    let same = |back: &usize| parts.iter().all(|p| p[p.len() - back] == parts[0][parts[0].len() - back]);
    let cut = (1..shortest).take_while(same).count();
    parts.iter().map(|p| p[..p.len() - cut].join(".")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_names_are_valid() {
        for (name, good) in
            [("A", true), ("a-b_c", true), ("", false), ("a.b", false), ("a b", false), ("a>", false)]
        {
            assert_eq!(check("stream", name).is_ok(), good, "{name:?}");
        }
        let said = check("stream", "a.b").unwrap_err().to_string();
        assert_eq!(said, "\"a.b\" is not a valid stream name");
    }

    #[test]
    fn the_end_that_names_share_is_cut() {
        let cases: [(&[&str], &[&str]); 5] = [
            (&["a.x.net", "b.x.net"], &["a", "b"]),
            (&["a.x.net", "b.y.net"], &["a.x", "b.y"]),
            (&["a.x.net"], &["a"]),
            (&["a", "a"], &["a", "a"]),
            (&[], &[]),
        ];
        for (names, want) in cases {
            let names: Vec<String> = names.iter().map(|n| n.to_string()).collect();
            assert_eq!(compact(&names), want);
        }
    }

    #[test]
    fn reserved_metadata_is_left_out() {
        let all = [("_nats.ver", "1"), ("mine", "2")].map(|(k, v)| (k.to_string(), v.to_string()));
        assert_eq!(without_reserved(&BTreeMap::from(all)).into_keys().collect::<Vec<_>>(), ["mine"]);
    }
}
