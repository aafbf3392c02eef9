//! What differs between two configurations, a line for each value.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// `-field: old` and `+field: new` for each field that differs; empty when none does. The order of subjects and tags does
/// not count.
pub fn difference(before: &impl Serialize, after: &impl Serialize) -> Result<String, serde_json::Error> {
    let (before, after) = (fields(before)?, fields(after)?);
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    let mut out = String::new();
    for name in names {
        let (old, new) = (before.get(name), after.get(name));
        if old == new {
            continue;
        }
        let mut line = |sign: char, value: Option<&Value>| {
            out.extend(value.map(|value| format!("{sign} {name}: {value}\n")));
        };
        line('-', old);
        line('+', new);
    }
    Ok(out)
}

/// All values of the document by the path to them.
pub fn fields(config: &impl Serialize) -> Result<BTreeMap<String, Value>, serde_json::Error> {
    let mut all = BTreeMap::new();
    walk(String::new(), serde_json::to_value(config)?, &mut all);
    Ok(all)
}

fn walk(path: String, value: Value, all: &mut BTreeMap<String, Value>) {
    let below = |name: &str| if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
    match value {
        Value::Object(map) => map.into_iter().for_each(|(name, value)| walk(below(&name), value, all)),
        Value::Array(mut items) => {
            if items.iter().all(Value::is_string) {
                items.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
                all.insert(path, items.into());
                return;
            }
            for (at, value) in items.into_iter().enumerate() {
                walk(format!("{path}[{at}]"), value, all);
            }
        }
        value => drop(all.insert(path, value)),
    }
}

#[cfg(test)]
mod tests {
    use schemas::jetstream::{Placement, StreamConfig, StreamSource};

    use super::*;

    #[test]
    fn each_field_that_differs_has_its_lines() {
        let before = StreamConfig {
            name: "A".into(),
            subjects: vec!["a".into(), "b".into()],
            max_msgs: 10,
            placement: Some(Placement { cluster: "c".into(), ..Placement::default() }),
            ..StreamConfig::default()
        };
        let mut after = before.clone();
        after.subjects.reverse();
        assert_eq!(difference(&before, &after).unwrap(), "");
        after.subjects.push("c".into());
        after.max_msgs = 20;
        after.placement = None;
        after.sources = vec![StreamSource { name: "S".into(), ..StreamSource::default() }];
        let want = "- max_msgs: 10\n+ max_msgs: 20\n- placement.cluster: \"c\"\n+ sources[0].name: \"S\"\n\
                    - subjects: [\"a\",\"b\"]\n+ subjects: [\"a\",\"b\",\"c\"]\n";
        assert_eq!(difference(&before, &after).unwrap(), want);
    }
}
