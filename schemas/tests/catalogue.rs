//! The schemas under `json/` are what the types say, and what the reference writes fits them.

use std::collections::BTreeMap;
use std::path::Path;

use jsonschema::Validator;
use schemas::catalogue::{documents, path};
use serde_json::{Value, json};

const CAPTURES: [&str; 8] = [
    include_str!("jetstream/account.jsonl"),
    include_str!("jetstream/advisory.jsonl"),
    include_str!("jetstream/api_audit.jsonl"),
    include_str!("jetstream/consumer.jsonl"),
    include_str!("jetstream/message.jsonl"),
    include_str!("jetstream/pub_ack.jsonl"),
    include_str!("jetstream/stream.jsonl"),
    include_str!("jetstream/system.jsonl"),
];

fn validators() -> BTreeMap<String, Validator> {
    documents().into_iter().map(|d| (d.id, jsonschema::validator_for(&d.schema).unwrap())).collect()
}

#[test]
fn what_is_written_is_what_the_types_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("json");
    let mut count = 0;
    for document in documents() {
        let file = folder.join(path(&document.id));
        let found = std::fs::read_to_string(&file).unwrap_or_default();
        let command = "cargo run -p schemas --example generate-schemas --features json-schema";
        assert!(found == format!("{:#}\n", document.schema), "{} is old: {command}", file.display());
        count += 1;
    }
    assert_eq!(count, files_in(&folder), "a file without a type");
}

fn files_in(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    entries.map(|p| if p.is_dir() { files_in(&p) } else { 1 }).sum()
}

#[test]
fn what_the_reference_writes_fits() {
    let validators = validators();
    let mut fitted = 0;
    for line in CAPTURES.iter().flat_map(|c| c.lines()) {
        let document: Value = serde_json::from_str(line).unwrap();
        let id = document["type"].as_str().unwrap_or("io.nats.jetstream.api.v1.pub_ack_response");
        let validator = validators.get(id).unwrap_or_else(|| panic!("no schema {id}"));
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|e| format!("{e} at {}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{line}\n{errors:?}");
        fitted += 1;
    }
    assert!(fitted > 100, "{fitted}");
}

#[test]
fn mistakes_are_found() {
    let validators = validators();
    for (name, document) in [
        ("stream_create_request", json!({ "name": "A", "subject": ["a"] })),
        ("stream_create_request", json!({ "name": "A", "retention": "never" })),
        ("stream_create_request", json!({ "name": 1 })),
        ("stream_create_request", json!({ "name": "A", "sources": [{ "nam": "B" }] })),
        ("consumer_create_request", json!({ "stream_name": "A", "config": { "ack_policy": "maybe" } })),
        ("stream_names_response", json!({ "type": "io.nats.jetstream.api.v1.stream_list_response" })),
        ("stream_info_response", json!({ "type": "io.nats.jetstream.api.v1.stream_info_response" })),
        ("pub_ack_response", json!({ "stream": "A" })),
    ] {
        let validator = &validators[&format!("io.nats.jetstream.api.v1.{name}")];
        assert!(!validator.is_valid(&document), "{name}: {document}");
    }
    let good = json!({ "name": "A", "subjects": ["a"], "retention": "limits", "max_age": 0 });
    assert!(validators["io.nats.jetstream.api.v1.stream_create_request"].is_valid(&good));
}
