//! Two tokens, claim by claim.

use std::collections::BTreeMap;

use cli_term::{Failure, Outcome};
use data_encoding::BASE64URL_NOPAD;
use serde_json::Value;

/// Claims that are new with every token.
const ISSUE: [&str; 2] = ["iat", "jti"];

/// Lines of what differs: the claim, and below it `<` the first and `>` the second token's value.
pub fn tokens(first: &str, second: &str) -> Outcome<Vec<String>> {
    let (first, second) = (claims(first)?, claims(second)?);
    let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    let differs = |name: &&&String| first.get(**name) != second.get(**name);
    let issue = |name: &&String| ISSUE.contains(&name.as_str());
    let all: Vec<&String> = names.iter().filter(differs).copied().collect();
    let matter: Vec<&String> = all.iter().filter(|name| !issue(name)).copied().collect();
    let mut lines = vec![];
    for name in if matter.is_empty() { all } else { matter } {
        lines.push(format!("  {name}"));
        for (mark, value) in [('<', first.get(name)), ('>', second.get(name))] {
            if let Some(value) = value {
                lines.push(format!("    {mark} {value}"));
            }
        }
    }
    Ok(lines)
}

/// Every value of the claims by its path, as `nats.exports[a.>].type`.
fn claims(token: &str) -> Outcome<BTreeMap<String, String>> {
    let part = token.split('.').nth(1).unwrap_or_default();
    let bytes = BASE64URL_NOPAD.decode(part.as_bytes());
    let bytes = bytes.map_err(|e| Failure::new(format!("the server's token cannot be read: {e}")))?;
    let mut out = BTreeMap::new();
    flatten("", &serde_json::from_slice(&bytes)?, &mut out);
    Ok(out)
}

fn flatten(path: &str, value: &Value, out: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, member) in members {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                flatten(&path, member, out);
            }
        }
        Value::Array(items) if items.iter().all(Value::is_object) && !items.is_empty() => {
            let mut seen = BTreeMap::new();
            for (n, item) in items.iter().enumerate() {
                // Lists of things are compared by what names them, so that one more does not shift all others.
                let name = ["subject", "key"].iter().find_map(|name| item.get(name)?.as_str());
                let name = name.map_or(n.to_string(), str::to_string);
                let times = seen.entry(name.clone()).and_modify(|times| *times += 1).or_insert(1);
                let index = if *times > 1 { format!("{name}#{times}") } else { name };
                flatten(&format!("{path}[{index}]"), item, out);
            }
        }
        Value::Array(items) => {
            for item in items {
                out.insert(format!("{path}[{}]", shown(item)), shown(item));
            }
        }
        value => drop(out.insert(path.to_string(), shown(value))),
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> String {
        format!("x.{}.y", BASE64URL_NOPAD.encode(claims.as_bytes()))
    }

    #[test]
    fn differences_are_named_by_their_path() {
        let first = token(
            r#"{"iat":1,"name":"A","nats":{"limits":{"conn":1},"exports":[{"subject":"b","type":"stream"}],"tags":["x"]}}"#,
        );
        let second = token(
            r#"{"iat":2,"name":"A","nats":{"limits":{"conn":2},"exports":[{"subject":"a","type":"stream"},{"subject":"b","type":"stream"}],"tags":["x","y"]}}"#,
        );
        let want = [
            "  nats.exports[a].subject",
            "    > a",
            "  nats.exports[a].type",
            "    > stream",
            "  nats.limits.conn",
            "    < 1",
            "    > 2",
            "  nats.tags[y]",
            "    > y",
        ];
        assert_eq!(tokens(&first, &second).unwrap(), want);
    }

    #[test]
    fn things_with_the_same_subject_do_not_hide_each_other() {
        let list = |account: &str| {
            token(&format!(
                r#"{{"imports":[{{"subject":"s","account":"{account}"}},{{"subject":"s","account":"B"}}]}}"#
            ))
        };
        let lines = tokens(&list("A"), &list("C")).unwrap();
        assert_eq!(lines, ["  imports[s].account", "    < A", "    > C"]);
    }

    #[test]
    fn the_time_of_issue_counts_when_nothing_else_differs() {
        let [first, second] = [1, 2].map(|iat| token(&format!(r#"{{"iat":{iat},"name":"A"}}"#)));
        assert_eq!(tokens(&first, &second).unwrap(), ["  iat", "    < 1", "    > 2"]);
        assert!(tokens(&first, &first).unwrap().is_empty());
    }
}
