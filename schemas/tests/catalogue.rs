//! The schemas under `json/` are what the types say, and what the reference writes fits them.

use std::path::Path;

use schemas::catalogue::{documents, path};
use schemas::check::Checker;
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
    let mut checker = Checker::default();
    let mut fitted = 0;
    for line in CAPTURES.iter().flat_map(|c| c.lines()) {
        let document: Value = serde_json::from_str(line).unwrap();
        let id = document["type"].as_str().unwrap_or("io.nats.jetstream.api.v1.pub_ack_response");
        assert_eq!(checker.mistakes(id, &document).unwrap(), [""; 0], "{line}");
        fitted += 1;
    }
    assert!(fitted > 100, "{fitted}");
}

#[test]
fn mistakes_are_found() {
    let mut checker = Checker::default();
    for (name, document, mistake) in [
        ("stream_create_request", json!({ "name": "A", "subject": ["a"] }), "('subject' was unexpected)"),
        ("stream_create_request", json!({ "name": "A", "retention": "never" }), "/retention: "),
        ("stream_create_request", json!({ "name": 1 }), "/name: 1 is not of type \"string\""),
        ("stream_create_request", json!({ "name": "A", "sources": [{ "nam": "B" }] }), "/sources/0: "),
        ("consumer_create_request", json!({ "config": { "ack_policy": "maybe" } }), "/config/ack_policy: "),
        ("stream_names_response", json!({ "type": "stream_list_response" }), "/type: "),
        (
            "stream_info_response",
            json!({ "type": "io.nats.jetstream.api.v1.stream_info_response" }),
            "\"total\" is a required property",
        ),
        ("stream_info_response", json!({ "error": { "code": 404 } }), "\"type\" is a required property"),
        ("pub_ack_response", json!({ "stream": "A" }), "\"seq\" is a required property"),
        ("consumer_pause_request", json!({ "pause_until": "soon" }), "/pause_until: "),
    ] {
        let found = checker.mistakes(&format!("io.nats.jetstream.api.v1.{name}"), &document).unwrap();
        assert!(found.iter().any(|m| m.contains(mistake)), "{name}: {document}: {found:?}");
    }
    let good = json!({ "name": "A", "subjects": ["a"], "retention": "limits", "max_age": 0 });
    let create = "io.nats.jetstream.api.v1.stream_create_request";
    assert_eq!(checker.mistakes(create, &good), Some(vec![]));
    assert_eq!(checker.mistakes("io.nats.jetstream.api.v1.nothing", &good), None);
}

#[test]
fn documents_of_others_fit() {
    let mut checker = Checker::default();
    let terse = json!({ "name": "n", "id": "i", "version": "1.0.0", "metadata": null,
        "type": "io.nats.micro.v1.info_response", "endpoints": [{ "name": "e", "subject": "s", "metadata": null }] });
    assert_eq!(checker.of_message(terse.to_string().as_bytes()), [""; 0]);
    let object = json!({ "name": "a", "description": null, "metadata": {}, "headers": null, "bucket": "B",
        "options": { "link": null, "max_chunk_size": 131072 }, "nuid": "N", "size": 3, "chunks": 1, "mtime": null });
    assert_eq!(checker.mistakes("io.nats.object.v1.object_info", &object), Some(vec![]));
}

#[test]
fn messages_say_what_they_are() {
    let mut checker = Checker::default();
    for (payload, want) in [
        ("", vec![]),
        ("+ACK", vec![]),
        (r#"{"stream":"A"}"#, vec![]),
        (r#"{"type":"io.nats.server.advisory.v1.client_connect"}"#, vec![]),
        (r#"{"type":"io.nats.jetstream.api.v1.stream_delete_response","success":true}"#, vec![]),
        (
            r#"{"type":"io.nats.jetstream.api.v1.new"}"#,
            vec!["unknown schema type io.nats.jetstream.api.v1.new"],
        ),
        (
            r#"{"type":"io.nats.jetstream.api.v1.stream_delete_response","success":1}"#,
            vec!["/success: 1 is not of type \"boolean\""],
        ),
    ] {
        assert_eq!(checker.of_message(payload.as_bytes()), want, "{payload}");
    }
}
