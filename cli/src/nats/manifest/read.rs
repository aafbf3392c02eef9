//! From files to what they want. All mistakes of all files are found at once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use schemas::jetstream::{ConsumerConfig, StreamConfig};
use schemas::manifest::VERSION;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::mistake::Mistakes;
use super::node::{self, Data, Key, Node, Place};
use super::wanted::{Consumer, Kind, Manifest, Origin, Stream, plain_consumer};
use super::{accounts, fields};
use crate::failure::{Failure, Outcome};
use crate::nats::consumer::document::CONFIG as CONSUMER;
use crate::nats::stream::document::{CONFIG as STREAM, Field};

/// Reads files; `-` is stdin.
pub fn files(paths: &[String]) -> Outcome<Manifest> {
    let mut texts = vec![];
    for path in paths {
        // A lone dash is an empty word on the command line.
        let path = if path.is_empty() { "-" } else { path };
        let text = if path == "-" { stdin() } else { std::fs::read_to_string(path) };
        texts.push((path.to_string(), text.map_err(|e| Failure::new(format!("{path}: {e}")))?));
    }
    parse(&texts)
}

fn stdin() -> std::io::Result<String> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

/// Reads texts, each with the name it has in errors.
pub fn parse(texts: &[(String, String)]) -> Outcome<Manifest> {
    let (mut manifest, mut mistakes) = (Manifest::default(), Mistakes::default());
    for (file, text) in texts {
        mistakes.in_file(file);
        match node::parse(text) {
            Ok(node) => document(file, &node, &mut manifest, &mut mistakes),
            Err((at, why)) => mistakes.add(at, "", format!("this cannot be read: {why}")),
        }
    }
    twice(&manifest, &mut mistakes);
    mistakes.check()?;
    Ok(manifest)
}

fn document(file: &str, node: &Node, manifest: &mut Manifest, mistakes: &mut Mistakes) {
    let Data::Map(pairs) = &node.data else {
        mistakes.add(node.at, "", format!("this is {}, not a map with version: {VERSION}", node.data.kind()));
        return;
    };
    let mut has_version = false;
    for (key, value) in pairs {
        if key.name == "version" {
            has_version = true;
            if !matches!(value.data, Data::Int(n) if n == i128::from(VERSION)) {
                mistakes.add(value.at, "version", format!("this program knows version {VERSION} only"));
            }
        } else if key.name == Kind::Account.section() {
            manifest.governs.insert(Kind::Account);
            manifest.accounts.extend(accounts::section(file, value, mistakes));
        } else if let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.section() == key.name) {
            manifest.governs.insert(kind);
            section(file, kind, value, manifest, mistakes);
        } else {
            let known: Vec<&str> =
                Kind::SECTIONS.iter().map(|kind| kind.section()).chain(["version"]).collect();
            fields::unknown(key, &known, "", mistakes);
        }
    }
    if !has_version {
        mistakes.add(node.at, "version", format!("this is missing; begin the file with version: {VERSION}"));
    }
}

fn section(file: &str, kind: Kind, node: &Node, manifest: &mut Manifest, mistakes: &mut Mistakes) {
    let items = match &node.data {
        Data::List(items) => items,
        Data::Null => return,
        data => {
            let what = format!("this is {}, not a list", data.kind());
            return mistakes.add(node.at, kind.section(), what);
        }
    };
    for (at, item) in items.iter().enumerate() {
        let path = format!("{}[{at}]", kind.section());
        let origin = Origin { file: file.to_string(), at: item.at, path };
        manifest.streams.extend(stream(kind, origin, item, mistakes));
    }
}

fn stream(kind: Kind, origin: Origin, node: &Node, mistakes: &mut Mistakes) -> Option<Stream> {
    let Data::Map(pairs) = &node.data else {
        mistakes.add(node.at, &origin.path, format!("this is {}, not a map of keys", node.data.kind()));
        return None;
    };
    let (own, config): (Vec<_>, Vec<_>) = pairs.iter().cloned().partition(|(key, _)| is_own(kind, key));
    let name = name(kind.named_by(), &own, &config, &origin, mistakes)?;
    let base = match kind.plain(&name) {
        Ok(base) => base,
        Err(failure) => {
            mistakes.add(node.at, &origin.path, failure.message.unwrap_or_default());
            return None;
        }
    };
    if kind != Kind::Stream
        && let Some((key, _)) = config.iter().find(|(key, _)| key.name == "name")
    {
        mistakes.add(key.at, &fields::join(&origin.path, "name"), "a bucket is named by the key bucket");
    }
    let node = Node { at: node.at, data: Data::Map(config) };
    let (mut config, mut said): (StreamConfig, _) = overlay(&base, &node, STREAM, &origin.path, mistakes)?;
    config.name = base.name;
    // A mirror has the subjects of its origin, and one with sources may have none.
    if config.mirror.is_some() && !said.contains("subjects") {
        config.subjects.clear();
    }
    let consumers = own.iter().find(|(key, _)| key.name == "consumers");
    let consumers = consumers.map(|(_, list)| consumers_of(&origin, list, mistakes));
    said.remove("name");
    Some(Stream { kind, origin, config, said, consumers })
}

fn is_own(kind: Kind, key: &Key) -> bool {
    key.name == "consumers" || (kind != Kind::Stream && key.name == kind.named_by())
}

fn name(
    field: &str,
    own: &[(Key, Node)],
    config: &[(Key, Node)],
    origin: &Origin,
    mistakes: &mut Mistakes,
) -> Option<String> {
    let path = fields::join(&origin.path, field);
    let found = own.iter().chain(config).find(|(key, _)| key.name == field);
    match found.map(|(_, value)| (value.at, &value.data)) {
        Some((_, Data::Text(text))) if !text.is_empty() => Some(text.clone()),
        Some((at, Data::Int(_) | Data::Float(_) | Data::Bool(_))) => {
            mistakes.add(at, &path, "this is not a text; write it in quotes");
            None
        }
        _ => {
            mistakes.add(origin.at, &path, "this is missing");
            None
        }
    }
}

fn consumers_of(stream: &Origin, node: &Node, mistakes: &mut Mistakes) -> Vec<Consumer> {
    let path = fields::join(&stream.path, "consumers");
    let items = match &node.data {
        Data::List(items) => items,
        Data::Null => return vec![],
        data => {
            mistakes.add(node.at, &path, format!("this is {}, not a list", data.kind()));
            return vec![];
        }
    };
    let origin =
        |at, item: &Node| Origin { path: format!("{path}[{at}]"), at: item.at, file: stream.file.clone() };
    items.iter().enumerate().filter_map(|(at, item)| consumer(origin(at, item), item, mistakes)).collect()
}

fn consumer(origin: Origin, node: &Node, mistakes: &mut Mistakes) -> Option<Consumer> {
    let Data::Map(pairs) = &node.data else {
        mistakes.add(node.at, &origin.path, format!("this is {}, not a map of keys", node.data.kind()));
        return None;
    };
    let durable = pairs.iter().any(|(key, _)| key.name == "durable_name");
    let name = name(if durable { "durable_name" } else { "name" }, &[], pairs, &origin, mistakes)?;
    let base = plain_consumer(&name);
    let (config, mut said): (ConsumerConfig, _) = overlay(&base, node, CONSUMER, &origin.path, mistakes)?;
    if config.name != config.durable_name {
        let what = format!("name {:?} and durable_name {:?} differ", config.name, config.durable_name);
        mistakes.add(origin.at, &origin.path, what);
    }
    said.retain(|key| key != "name" && key != "durable_name");
    Some(Consumer { origin, config, said })
}

/// The configuration with what the file says laid over, and the keys it says.
fn overlay<T: Serialize + DeserializeOwned>(
    base: &T,
    node: &Node,
    table: &[Field],
    path: &str,
    mistakes: &mut Mistakes,
) -> Option<(T, BTreeSet<String>)> {
    let given = fields::map(node, table, path, mistakes);
    let places = places(node);
    let mut all = serde_json::to_value(base).ok()?;
    let said: BTreeSet<String> = given.keys().cloned().collect();
    for (key, value) in given {
        // One by one, so that the key that does not fit is known.
        let alone = Value::from(Map::from_iter([(key.clone(), value.clone())]));
        if let Err(error) = serde_json::from_value::<T>(alone) {
            let at = places.get(key.as_str()).copied().unwrap_or(node.at);
            mistakes.add(at, &fields::join(path, &key), error);
            continue;
        }
        all[key] = value;
    }
    Some((serde_json::from_value(all).ok()?, said))
}

fn places(node: &Node) -> BTreeMap<&str, Place> {
    match &node.data {
        Data::Map(pairs) => pairs.iter().map(|(key, value)| (key.name.as_str(), value.at)).collect(),
        _ => BTreeMap::new(),
    }
}

/// The same stream or consumer must not be said twice, not even in two files.
fn twice(manifest: &Manifest, mistakes: &mut Mistakes) {
    let mut seen: BTreeMap<String, &Origin> = BTreeMap::new();
    let mut once = |id: String, what: String, origin| {
        if let Some(first) = seen.insert(id, origin) {
            let what = format!("{what} is said twice, first at {}:{}", first.file, first.at.line);
            mistakes.add_in(&origin.file, origin.at, &origin.path, what);
        }
    };
    for account in &manifest.accounts {
        once(format!("account {}", account.name), format!("account {}", account.name), &account.origin);
    }
    for stream in &manifest.streams {
        once(stream.config.name.clone(), stream.title(), &stream.origin);
        for consumer in stream.consumers.iter().flatten() {
            let id = format!("{} {}", stream.config.name, consumer.config.name);
            once(id, format!("consumer {}", consumer.config.name), &consumer.origin);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Outcome<Manifest> {
        parse(&[("f.yaml".to_string(), text.to_string())])
    }

    #[test]
    fn files_are_read() {
        let text = "version: 1\nstreams:\n- name: A\n  subjects: [a.>]\n  max_age: 1h\n  max_bytes: 5GiB\n  consumers:\n  \
                    - name: C\n    ack_wait: 1m\n    backoff: [1s, 1m]\nkv:\n- bucket: B\n  max_msgs_per_subject: 5\nobjects: []\n";
        let manifest = read(text).unwrap();
        assert_eq!(manifest.governs, BTreeSet::from(Kind::ALL));
        let [stream, bucket] = &manifest.streams[..] else { panic!("{manifest:?}") };
        assert_eq!((stream.config.max_age, stream.config.max_bytes), (3_600_000_000_000, 5 << 30));
        assert_eq!(stream.config.max_msgs, -1);
        let consumer = &stream.consumers.as_ref().unwrap()[0];
        assert_eq!((consumer.config.durable_name.as_str(), consumer.config.backoff.len()), ("C", 2));
        assert_eq!((bucket.config.name.as_str(), bucket.config.max_msgs_per_subject), ("KV_B", 5));
        assert_eq!(bucket.config.subjects, ["$KV.B.>"]);
        assert!(bucket.consumers.is_none() && bucket.config.deny_delete);
        let json = r#"{"version": 1, "streams": [{"name": "A", "max_age": 1000000000}]}"#;
        assert_eq!(read(json).unwrap().streams[0].config.max_age, 1_000_000_000);
    }

    #[test]
    fn mistakes_name_line_and_key() {
        for (text, want) in [
            ("streams: []\n", "f.yaml:1:1: version: this is missing; begin the file with version: 1"),
            ("version: 2\n", "f.yaml:1:10: version: this program knows version 1 only"),
            ("version: 1\nstream: []\n", "f.yaml:2:1: stream: unknown key; did you mean streams?"),
            (
                "version: 1\nstreams:\n- name: A\n  max_agee: 1h\n",
                "f.yaml:4:3: streams[0].max_agee: unknown key; did you mean max_age?",
            ),
            (
                "version: 1\nkv:\n- bucket: A\n  history: 5\n",
                "f.yaml:4:3: kv[0].history: unknown key; did you mean max_msgs_per_subject?",
            ),
            (
                "version: 1\nstreams:\n- name: A\n  max_age: soon\n",
                "f.yaml:4:12: streams[0].max_age: invalid duration \"soon\": write 90s, 1h30m or 7d",
            ),
            (
                "version: 1\nstreams:\n- name: A\n  mirror: {nam: B}\n",
                "f.yaml:4:12: streams[0].mirror.nam: unknown key; did you mean name?",
            ),
            (
                "version: 1\nstreams:\n- name: 7\n",
                "f.yaml:3:9: streams[0].name: this is not a text; write it in quotes",
            ),
            ("version: 1\nstreams:\n- subjects: [a]\n", "f.yaml:3:3: streams[0].name: this is missing"),
            (
                "version: 1\nstreams:\n- name: A\n  retention: never\n",
                "f.yaml:4:14: streams[0].retention: unknown variant `never`, expected one of `limits`, `interest`, `workqueue`",
            ),
            (
                "version: 1\nstreams:\n- name: A\n- name: A\n",
                "f.yaml:4:3: streams[1]: stream A is said twice, first at f.yaml:3",
            ),
            ("version: 1\nkv:\n- bucket: a.b\n", "f.yaml:3:3: kv[0]: nats: invalid bucket name \"a.b\""),
            ("version: 1\naccounts:\n- limits: {conn: 1}\n", "f.yaml:3:3: accounts[0].name: this is missing"),
            (
                "version: 1\naccounts:\n- name: A\n  limits: {con: 1}\n",
                "f.yaml:4:12: accounts[0].limits.con: unknown key; did you mean conn?",
            ),
            (
                "version: 1\naccounts:\n- name: A\n  limits: {payload: much}\n",
                "f.yaml:4:21: accounts[0].limits.payload: \"much\" is no size",
            ),
            (
                "version: 1\naccounts:\n- name: A\n- name: A\n",
                "f.yaml:4:3: accounts[1]: account A is said twice, first at f.yaml:3",
            ),
            ("version: [1\n", "f.yaml:"),
        ] {
            let error = read(text).unwrap_err().message.unwrap();
            assert!(error.starts_with(want), "{text}: {error}");
        }
        let two = read("version: 1\nstreams:\n- nam: A\n- name: B\n  max_msgs: many\n")
            .unwrap_err()
            .message
            .unwrap();
        assert_eq!(two.lines().count(), 2, "{two}");
    }
}
