//! A file that says what there is: only what differs from the defaults, found by leaving out every field whose absence
//! reads the same.

use std::collections::BTreeMap;

use schemas::jetstream::{ConsumerConfig, ConsumerInfo, StreamConfig};
use schemas::manifest::VERSION;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::live::{Live, LiveStream};
use super::wanted::{Kind, plain_consumer};
use super::{fields, normal};
use crate::failure::{Failure, Outcome};

/// The document of these kinds of streams whose names `wants` takes.
pub fn document(live: &Live, kinds: &[Kind], wants: impl Fn(&str) -> bool) -> Outcome<Value> {
    let mut document = Map::from_iter([("version".to_string(), json!(VERSION))]);
    for kind in kinds {
        let of_kind = live.streams.iter().filter(|(name, _)| Kind::of(name) == Some(*kind));
        let wanted = of_kind.filter(|(name, _)| wants(kind.bucket(name)));
        let items = wanted.map(|(_, stream)| item(*kind, stream, live)).collect::<Outcome<Vec<Value>>>()?;
        if !items.is_empty() {
            document.insert(kind.section().into(), items.into());
        }
    }
    Ok(document.into())
}

/// The document as YAML.
pub fn yaml(document: &Value) -> Outcome<String> {
    let text = serde_saphyr::to_string(document).map_err(Failure::new)?;
    Ok(text.trim_end().to_string() + "\n")
}

fn item(kind: Kind, live: &LiveStream, all: &Live) -> Outcome<Value> {
    let config = &live.info.config;
    let name = kind.bucket(&config.name);
    let base = kind.plain(name)?;
    let filled = normal::kept_stream(config);
    let read = |config: &StreamConfig| {
        let mut config = config.clone();
        config.name.clone_from(&base.name);
        normal::stream(&config).ok()
    };
    // What a mirror has no subjects for, the base must not bring.
    let base = match config.mirror {
        Some(_) => StreamConfig { subjects: vec![], ..base.clone() },
        None => base.clone(),
    };
    let mut own = in_order(config);
    own.shift_remove("name");
    let said = least(&base, own, &filled, read)?;
    let mut item = Map::from_iter([(kind.named_by().to_string(), json!(name))]);
    item.extend(said.into_iter().map(|(name, value)| (name.clone(), fields::human(&name, &value))));
    let consumers: Vec<Value> =
        live.consumers.values().map(|info| consumer(info, &filled, all)).collect::<Outcome<Vec<_>>>()?;
    if !consumers.is_empty() {
        item.insert("consumers".into(), consumers.into());
    }
    Ok(item.into())
}

fn consumer(info: &ConsumerInfo, home: &StreamConfig, all: &Live) -> Outcome<Value> {
    let base = plain_consumer(&info.name);
    let config = info.config.as_ref().unwrap_or(&base);
    let none = BTreeMap::new();
    let read = |config: &ConsumerConfig| normal::consumer(config, home, &all.limits, all.now, &none).ok();
    let filled = normal::kept_consumer(config, home, &all.limits, all.now);
    let mut own = in_order(config);
    own.shift_remove("name");
    own.shift_remove("durable_name");
    let said = least(&base, own, &filled, read)?;
    let mut item = Map::from_iter([("name".to_string(), json!(info.name))]);
    item.extend(said.into_iter().map(|(name, value)| (name.clone(), fields::human(&name, &value))));
    Ok(item.into())
}

/// All fields of a configuration, without the metadata that servers write.
fn in_order(config: &impl Serialize) -> Map<String, Value> {
    let mut all = match serde_json::to_value(config) {
        Ok(Value::Object(all)) => all,
        _ => Map::new(),
    };
    if let Some(metadata) = all.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.retain(|key, _| !key.starts_with("_nats."));
    }
    all
}

/// The fewest of the fields that, laid over `base`, still read as `wanted`.
fn least<T: Serialize + DeserializeOwned + PartialEq>(
    base: &T,
    mut said: Map<String, Value>,
    wanted: &T,
    read: impl Fn(&T) -> Option<T>,
) -> Outcome<Map<String, Value>> {
    let base = serde_json::to_value(base)?;
    let reads_same = |said: &Map<String, Value>| {
        let mut all = base.clone();
        if let Some(all) = all.as_object_mut() {
            all.extend(said.clone());
        }
        let config: Option<T> = serde_json::from_value(all).ok();
        config.and_then(|config| read(&config)).is_some_and(|found| found == *wanted)
    };
    // Fields that a document leaves out when they hold nothing are said where the base holds something.
    let silent: Vec<String> = base.as_object().into_iter().flat_map(|b| b.keys()).cloned().collect();
    for name in silent.into_iter().filter(|name| !matches!(name.as_str(), "name" | "durable_name")) {
        if !said.contains_key(&name)
            && let Some(nothing) = empty_like(&base[&name])
        {
            said.insert(name, nothing);
        }
    }
    let names: Vec<String> = said.keys().cloned().collect();
    for name in names {
        let mut fewer = said.clone();
        fewer.shift_remove(&name);
        if reads_same(&fewer) {
            said = fewer;
        }
    }
    Ok(said)
}

fn empty_like(value: &Value) -> Option<Value> {
    match value {
        Value::Bool(_) => Some(json!(false)),
        Value::Number(_) => Some(json!(0)),
        Value::String(_) => Some(json!("")),
        Value::Array(_) => Some(json!([])),
        Value::Object(_) => Some(json!({})),
        Value::Null => None,
    }
}
