//! The JSON Schema of the files, made from the types of the configurations.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::account::{ACCOUNT, Field, Holds};
use super::{DURATIONS, SECTIONS, SIZES, VERSION};
use crate::jetstream::{ConsumerConfig, StreamConfig};

/// What streams, consumers and buckets there shall be. What a file does not say is as the server has it by default; but
/// consumers acknowledge explicitly where nothing else is said.
#[derive(JsonSchema, Deserialize)]
#[allow(dead_code, reason = "it only describes")]
struct Manifest {
    /// The version of this form.
    version: u64,
    /// Streams that are no buckets.
    #[serde(default)]
    streams: Vec<Stream>,
    /// Key-value buckets: their streams without name and subjects, which follow from the bucket.
    #[serde(default)]
    kv: Vec<Bucket>,
    /// Object buckets.
    #[serde(default)]
    objects: Vec<Bucket>,
}

#[derive(JsonSchema, Deserialize)]
#[allow(dead_code, reason = "it only describes")]
struct Stream {
    #[serde(flatten)]
    config: StreamConfig,
    /// The durable consumers. Without this key nothing is said about consumers.
    #[serde(default)]
    consumers: Vec<ConsumerConfig>,
}

#[derive(JsonSchema, Deserialize)]
#[allow(dead_code, reason = "it only describes")]
struct Bucket {
    bucket: String,
    #[serde(flatten)]
    config: StreamConfig,
    /// The durable consumers of the bucket's stream. Without this key nothing is said about consumers.
    #[serde(default)]
    consumers: Vec<ConsumerConfig>,
}

pub fn schema() -> Schema {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Manifest>();
    if let Some(version) = schema.pointer_mut("/properties/version") {
        *version = json!({ "const": VERSION, "description": "The version of this form." });
    }
    for (name, named_by) in [("Stream", "name"), ("Bucket", "bucket"), ("ConsumerConfig", "")] {
        let Some(found) = schema.pointer_mut(&format!("/$defs/{name}")).and_then(Value::as_object_mut) else {
            continue;
        };
        soften(found);
        match named_by {
            "" => found
                .insert("anyOf".into(), json!([{ "required": ["name"] }, { "required": ["durable_name"] }])),
            named_by => found.insert("required".into(), json!([named_by])),
        };
        if named_by == SECTIONS[1].1 {
            found.get_mut("properties").and_then(Value::as_object_mut).map(|all| all.shift_remove("name"));
        }
    }
    let mut whole = schema.to_value();
    without_defaults(&mut whole);
    if let Some(limits) = whole.pointer_mut("/$defs/StreamConsumerLimits").and_then(Value::as_object_mut) {
        soften(limits);
    }
    if let Some(properties) = whole.pointer_mut("/properties").and_then(Value::as_object_mut) {
        let mut account = object(&ACCOUNT);
        account["required"] = json!([SECTIONS[3].1]);
        let about =
            "Accounts of an operator, whose store is at hand. Each says all of an account but its keys.";
        let accounts = json!({ "description": about, "type": "array", "items": account });
        properties.insert(SECTIONS[3].0.into(), accounts);
    }
    whole.try_into().expect("a map is a schema")
}

fn object(fields: &[Field]) -> Value {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_string(), property(field))).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn property(field: &Field) -> Value {
    let mut schema = match field.holds {
        Holds::Text => json!({ "type": "string" }),
        Holds::Number => json!({ "type": "integer" }),
        Holds::NumberOrText => json!({ "type": ["integer", "string"] }),
        Holds::Size => json!({ "type": ["string", "integer"], "examples": ["5GiB"] }),
        Holds::Duration => json!({ "type": ["string", "integer"], "examples": ["1h30m"] }),
        Holds::Yes => json!({ "type": "boolean" }),
        Holds::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Holds::One(fields) => object(fields),
        Holds::Many(fields) => json!({ "type": "array", "items": object(fields) }),
        Holds::Named(fields) => json!({ "type": "object", "additionalProperties": object(fields) }),
        Holds::NamedLists(fields) => {
            json!({ "type": "object", "additionalProperties": { "type": "array", "items": object(fields) } })
        }
    };
    schema["description"] = json!(field.about);
    schema
}

/// Lets durations and sizes be texts.
fn soften(found: &mut Map<String, Value>) {
    let Some(properties) = found.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (name, property) in properties.iter_mut() {
        let text = if DURATIONS.contains(&name.as_str()) {
            json!({ "type": ["string", "integer"], "examples": ["1h30m"],
                "description": "Units are ns, us, ms, s, m, h, d, w, M (30 days) and y; a number is nanoseconds." })
        } else if SIZES.contains(&name.as_str()) {
            json!({ "type": ["string", "integer"], "examples": ["5GiB"],
                "description": "Units are K, M, G and T, which count by 1024; a number is bytes, -1 no limit." })
        } else {
            continue;
        };
        *property = if name == "backoff" { json!({ "type": "array", "items": text }) } else { text };
    }
}

/// The defaults of the types are not those of servers.
fn without_defaults(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.shift_remove("default");
            members.values_mut().for_each(without_defaults);
        }
        Value::Array(items) => items.iter_mut().for_each(without_defaults),
        _ => {}
    }
}
