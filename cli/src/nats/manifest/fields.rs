//! The values of a file as those of a configuration: every key known, every value of its kind, durations in nanoseconds and
//! sizes in bytes. And back: durations and sizes as people write them.

use schemas::manifest::{DURATIONS, SIZES};
use serde_json::{Map, Value, json};

use super::mistake::Mistakes;
use super::node::{Data, Key, Node};
use crate::nats::stream::document::{Field, Holds};
use crate::term::{duration, size};

/// Keys that people look for, and what they are here.
const OTHER_WORDS: [(&str, &str); 8] = [
    ("history", "max_msgs_per_subject"),
    ("ttl", "max_age"),
    ("limit_marker_ttl", "subject_delete_marker_ttl"),
    ("max_value_size", "max_msg_size"),
    ("max_bucket_size", "max_bytes"),
    ("replicas", "num_replicas"),
    ("dupe_window", "duplicate_window"),
    ("wait", "ack_wait"),
];

/// The map's values under its keys. What is wrong goes to `mistakes`, and is left out.
pub fn map(node: &Node, fields: &[Field], path: &str, mistakes: &mut Mistakes) -> Map<String, Value> {
    let mut out = Map::new();
    let Data::Map(pairs) = &node.data else {
        mistakes.add(node.at, path, format!("this is {}, not a map of keys", node.data.kind()));
        return out;
    };
    for (key, value) in pairs {
        let here = join(path, &key.name);
        let Some(field) = fields.iter().find(|field| field.json() == key.name) else {
            unknown(key, &fields.iter().map(Field::json).collect::<Vec<_>>(), path, mistakes);
            continue;
        };
        // A key without a value says nothing.
        if !matches!(value.data, Data::Null)
            && let Some(value) = field_value(field, value, &here, mistakes)
        {
            out.insert(key.name.clone(), value);
        }
    }
    out
}

pub fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
}

/// Says that a key is unknown, and which one may be meant.
pub fn unknown(key: &Key, known: &[&str], path: &str, mistakes: &mut Mistakes) {
    let other = OTHER_WORDS.iter().find(|(word, ours)| *word == key.name && known.contains(ours));
    let meant = other.map(|(_, ours)| *ours).or_else(|| daemon_config::nearest(&key.name, known));
    let hint = meant.map(|meant| format!("; did you mean {meant}?")).unwrap_or_default();
    mistakes.add(key.at, &join(path, &key.name), format!("unknown key{hint}"));
}

fn field_value(field: &Field, node: &Node, path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    let name = field.json();
    if DURATIONS.contains(&name) && !matches!(field.holds(), Holds::List) {
        return nanos(node, path, mistakes);
    }
    if SIZES.contains(&name) {
        return bytes(node, path, mistakes);
    }
    match (field.holds(), &node.data) {
        (Holds::Number, Data::Int(number)) => number_of(*number, node, path, mistakes),
        (Holds::Yes, Data::Bool(yes)) => Some(json!(yes)),
        (Holds::Text | Holds::Nothing, Data::Text(text)) => Some(json!(text)),
        (Holds::List, Data::List(items)) => {
            let item = |(at, item): (usize, &Node)| list_item(name, item, &format!("{path}[{at}]"), mistakes);
            items.iter().enumerate().map(item).collect()
        }
        (Holds::Map, Data::Map(pairs)) => texts(pairs, path, mistakes),
        (Holds::One(fields) | Holds::Maybe(fields), _) => Some(map(node, fields, path, mistakes).into()),
        (Holds::Many(fields), Data::List(items)) => {
            let item = |(at, item)| map(item, fields, &format!("{path}[{at}]"), mistakes).into();
            Some(Value::Array(items.iter().enumerate().map(item).collect()))
        }
        (holds, data) => {
            mistakes.add(node.at, path, wrong_kind(holds, data));
            None
        }
    }
}

fn wrong_kind(holds: Holds, data: &Data) -> String {
    let wanted = match holds {
        Holds::Text | Holds::Nothing => "a text",
        Holds::Number => "a whole number",
        Holds::Yes => "true or false",
        Holds::List | Holds::Many(_) => "a list",
        Holds::Map | Holds::One(_) | Holds::Maybe(_) => "a map of keys",
    };
    let quotes = matches!((holds, data), (Holds::Text, Data::Int(_) | Data::Float(_) | Data::Bool(_)));
    let hint = if quotes { "; write it in quotes" } else { "" };
    format!("this is {}, not {wanted}{hint}", data.kind())
}

fn list_item(name: &str, node: &Node, path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    match &node.data {
        _ if DURATIONS.contains(&name) => nanos(node, path, mistakes),
        Data::Text(text) => Some(json!(text)),
        data => {
            mistakes.add(node.at, path, wrong_kind(Holds::Text, data));
            None
        }
    }
}

fn texts(pairs: &[(Key, Node)], path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    let mut out = Map::new();
    for (key, value) in pairs {
        match &value.data {
            Data::Text(text) => drop(out.insert(key.name.clone(), json!(text))),
            data => mistakes.add(value.at, &join(path, &key.name), wrong_kind(Holds::Text, data)),
        }
    }
    Some(out.into())
}

pub(super) fn number_of(number: i128, node: &Node, path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    let found = i64::try_from(number).map(|n| json!(n)).or_else(|_| u64::try_from(number).map(|n| json!(n)));
    if found.is_err() {
        mistakes.add(node.at, path, format!("{number} is too big"));
    }
    found.ok()
}

pub(super) fn nanos(node: &Node, path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    match &node.data {
        Data::Int(number) => number_of(*number, node, path, mistakes),
        Data::Text(text) => match duration::parse_nanos(text) {
            Ok(nanos) => Some(json!(nanos)),
            Err(error) => {
                mistakes.add(node.at, path, format!("{error}: write 90s, 1h30m or 7d"));
                None
            }
        },
        data => {
            mistakes.add(node.at, path, format!("this is {}, not a duration such as 1h30m", data.kind()));
            None
        }
    }
}

pub(super) fn bytes(node: &Node, path: &str, mistakes: &mut Mistakes) -> Option<Value> {
    match &node.data {
        Data::Int(number) => number_of(*number, node, path, mistakes),
        Data::Text(text) => match size::parse_bytes(text) {
            Ok(bytes) if !text.trim().is_empty() => Some(json!(bytes)),
            _ => {
                mistakes.add(
                    node.at,
                    path,
                    format!("{text:?} is no size: write 512KiB, 5GiB or a number of bytes"),
                );
                None
            }
        },
        data => {
            mistakes.add(node.at, path, format!("this is {}, not a size such as 5GiB", data.kind()));
            None
        }
    }
}

/// The value of a field as people write it: `1h`, `5GiB`.
pub fn human(name: &str, value: &Value) -> Value {
    match value {
        Value::Array(items) if DURATIONS.contains(&name) => {
            items.iter().map(|item| human(name, item)).collect()
        }
        Value::Object(members) if name == "consumer_limits" => {
            members.iter().map(|(name, value)| (name.clone(), human(name, value))).collect()
        }
        Value::Number(number) if DURATIONS.contains(&name) => {
            number.as_i64().map_or_else(|| value.clone(), |nanos| short_duration(nanos).into())
        }
        Value::Number(number) if SIZES.contains(&name) => {
            number.as_u64().and_then(exact_size).map_or_else(|| value.clone(), Value::from)
        }
        other => other.clone(),
    }
}

const DAY: i64 = 86_400_000_000_000;

pub(super) fn short_duration(nanos: i64) -> String {
    if nanos > 0 && nanos % DAY == 0 {
        return format!("{}d", nanos / DAY);
    }
    let mut text = duration::go(nanos);
    for (tail, keep) in [("m0s", "m"), ("h0m", "h")] {
        if text.ends_with(tail) {
            text.truncate(text.len() - tail.len() + keep.len());
        }
    }
    text
}

/// None where no unit fits without a fraction.
pub(super) fn exact_size(bytes: u64) -> Option<String> {
    let units = [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")];
    let fitting = units.into_iter().find(|(shift, _)| bytes > 0 && bytes.is_multiple_of(1 << shift));
    fitting.map(|(shift, unit)| format!("{}{unit}", bytes >> shift))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn durations_and_sizes_are_short() {
        let second = 1_000_000_000_i64;
        for (nanos, want) in [
            (0, "0s"),
            (90 * second, "1m30s"),
            (120 * second, "2m"),
            (3600 * second, "1h"),
            (3660 * second, "1h1m"),
            (7 * DAY, "7d"),
            (100_000_000, "100ms"),
            (10 * second, "10s"),
        ] {
            assert_eq!(short_duration(nanos), want);
        }
        for (bytes, want) in [(5 << 30, "5GiB"), (1024, "1KiB"), (3 << 40, "3TiB")] {
            assert_eq!(exact_size(bytes).unwrap(), want);
        }
        assert_eq!((exact_size(1000), exact_size(0)), (None, None));
        assert_eq!(human("max_bytes", &json!(-1)), json!(-1));
        assert_eq!(human("backoff", &json!([second])), json!(["1s"]));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(nanos in 0..i64::MAX, scale in 0_u32..19, bytes in 1_u64..1 << 50, shift in 0..12) {
            // Round numbers and crooked ones. Fractions of a second are read with the digits of a float.
            let nanos = nanos / 10_i64.pow(scale) * 10_i64.pow(scale);
            if nanos % 1_000_000_000 == 0 {
                prop_assert_eq!(duration::parse_nanos(&short_duration(nanos)), Ok(nanos));
            }
            if let Some(text) = exact_size(bytes << shift) {
                prop_assert_eq!(size::parse_bytes(&text), Ok((bytes << shift) as i64));
            }
        }
    }
}
