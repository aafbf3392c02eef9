//! The JSON Schema of every document, made from the types, under the ids that NATS tools know them by
//! (`io.nats.jetstream.api.v1.stream_create_request`, …).
//!
//! Requests are described as they are read, answers and events as they are written. Members that are not described are not
//! allowed: a validation finds the misspelt one.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::advisory::{self, *};
use crate::jetstream::account::*;
use crate::jetstream::cluster_api::*;
use crate::jetstream::consumer_api::*;
use crate::jetstream::error::ApiError;
use crate::jetstream::message::*;
use crate::jetstream::pub_ack::PubAck;
use crate::jetstream::pull::NextRequest;
use crate::jetstream::response::{Body, Response, System};
use crate::jetstream::snapshot::*;
use crate::jetstream::stream_api::*;
use crate::jetstream::{self, ConsumerConfig, StreamConfig, StreamConfigRequest};
use crate::metric::ServiceLatency;
use crate::micro::{Info, Ping, Stats, Verb};
use crate::object::ObjectInfo;

/// A document.
pub struct Document {
    /// `io.nats.jetstream.api.v1.stream_create_request`
    pub id: String,
    pub schema: Value,
}

/// Every document, by id.
pub fn documents() -> Vec<Document> {
    let mut all = requests();
    all.extend(answers());
    all.extend(events());
    all.extend(configurations());
    all.extend(services());
    all.push(object());
    all.push(finish(crate::manifest::ID.to_owned(), crate::manifest::schema()));
    all.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

/// Where the schema stands below the folder of all: `jetstream/api/v1/stream_create_request.json`.
pub fn path(id: &str) -> String {
    format!("{}.json", id.trim_start_matches("io.nats.").replace('.', "/"))
}

fn requests() -> Vec<Document> {
    vec![
        request::<StreamConfigRequest>("stream_create_request"),
        request::<StreamConfigRequest>("stream_update_request"),
        request::<StreamInfoRequest>("stream_info_request"),
        request::<StreamNamesRequest>("stream_names_request"),
        request::<StreamListRequest>("stream_list_request"),
        request::<StreamPurgeRequest>("stream_purge_request"),
        request::<MsgGetRequest>("stream_msg_get_request"),
        request::<MsgDeleteRequest>("stream_msg_delete_request"),
        request::<SnapshotRequest>("stream_snapshot_request"),
        request::<RestoreRequest>("stream_restore_request"),
        request::<PeerRequest>("stream_remove_peer_request"),
        request::<LeaderStepDownRequest>("stream_leader_stepdown_request"),
        request::<ConsumerCreateRequest>("consumer_create_request"),
        request::<ConsumersRequest>("consumer_names_request"),
        request::<ConsumersRequest>("consumer_list_request"),
        request::<ConsumerPauseRequest>("consumer_pause_request"),
        request::<ConsumerResetRequest>("consumer_reset_request"),
        request::<ConsumerUnpinRequest>("consumer_unpin_request"),
        request::<NextRequest>("consumer_getnext_request"),
        request::<LeaderStepDownRequest>("consumer_leader_stepdown_request"),
        request::<LeaderStepDownRequest>("meta_leader_stepdown_request"),
        request::<ServerRemoveRequest>("meta_server_remove_request"),
    ]
}

fn answers() -> Vec<Document> {
    vec![
        answer::<AccountInfo>(),
        answer::<AccountPurge>(),
        stream_create_answer(),
        answer::<StreamUpdate>(),
        answer::<StreamInfoPage>(),
        answer::<StreamNames>(),
        answer::<StreamList>(),
        answer::<StreamDelete>(),
        answer::<StreamPurge>(),
        answer::<MsgGet>(),
        answer::<MsgDelete>(),
        answer::<Snapshot>(),
        answer::<Restore>(),
        answer::<StreamRemovePeer>(),
        answer::<StreamEvacuatePeer>(),
        answer::<StreamCancelMove>(),
        answer::<StreamLeaderStepDown>(),
        answer::<ConsumerCreate>(),
        answer::<ConsumerInfoOf>(),
        answer::<ConsumerNames>(),
        answer::<ConsumerList>(),
        answer::<ConsumerDelete>(),
        answer::<jetstream::consumer_api::ConsumerPause>(),
        answer::<ConsumerReset>(),
        answer::<ConsumerUnpin>(),
        answer::<ConsumerLeaderStepDown>(),
        answer::<MetaLeaderStepDown>(),
        answer::<MetaServerRemove>(),
        answer::<jetstream::cluster_api::MetaRescue>(),
        answer::<System>(),
        publish_answer(),
    ]
}

fn events() -> Vec<Document> {
    vec![
        event::<StreamAction>(),
        event::<ConsumerAction>(),
        event::<advisory::ConsumerPause>(),
        event::<ApiAudit>(),
        event::<ApiLimitReached>(),
        event::<DomainLeaderElected>(),
        event::<StreamLeaderElected>(),
        event::<StreamQuorumLost>(),
        event::<ConsumerLeaderElected>(),
        event::<ConsumerQuorumLost>(),
        event::<ConsumerAck>(),
        event::<MaxDeliver>(),
        event::<Nak>(),
        event::<Terminated>(),
        event::<ConsumerGroupPinned>(),
        event::<ConsumerGroupUnpinned>(),
        event::<StreamBatchAbandoned>(),
        event::<ServerOutOfSpace>(),
        event::<ServerRemoved>(),
        event::<advisory::MetaRescue>(),
        event::<SnapshotCreate>(),
        event::<SnapshotComplete>(),
        event::<RestoreCreate>(),
        event::<RestoreComplete>(),
        event::<ServiceLatency>(),
    ]
}

fn configurations() -> Vec<Document> {
    vec![request::<StreamConfig>("stream_configuration"), request::<ConsumerConfig>("consumer_configuration")]
}

/// What services say comes from many libraries, which leave out what they do not have.
fn services() -> Vec<Document> {
    vec![service::<Ping>(Verb::Ping), service::<Info>(Verb::Info), service::<Stats>(Verb::Stats)]
}

/// NATS gives the document of an object no id; this one is ours.
fn object() -> Document {
    let mut schema = read::<ObjectInfo>();
    schema.insert("required".into(), json!(["name", "bucket", "nuid", "size", "chunks"]));
    finish("io.nats.object.v1.object_info".to_owned(), schema)
}

fn service<T: JsonSchema>(verb: Verb) -> Document {
    let mut schema = read::<T>();
    schema.insert("required".into(), json!(["type", "name", "id", "version"]));
    set_type(&mut schema, verb.answer_type());
    finish(verb.answer_type().to_owned(), schema)
}

fn request<T: JsonSchema>(name: &str) -> Document {
    finish(format!("io.nats.jetstream.api.v1.{name}"), read::<T>())
}

fn read<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
}

fn written<T: JsonSchema>() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}

/// Either an error or the rest is there.
fn answer<B: Body + JsonSchema>() -> Document {
    let mut schema = written::<Response<B>>();
    either_error_or_rest(&mut schema);
    set_type(&mut schema, B::TYPE);
    finish(B::TYPE.to_owned(), schema)
}

/// A request for a stream's info can ask for its answer under this name; then it says which page it is.
fn stream_create_answer() -> Document {
    let mut document = answer::<StreamCreate>();
    if let Some(properties) = document.schema["properties"].as_object_mut() {
        for page in ["total", "offset", "limit"] {
            properties.insert(page.into(), json!({ "type": "integer", "format": "int64" }));
        }
    }
    document
}

fn publish_answer() -> Document {
    let mut schema = written::<PubAckAnswer>();
    either_error_or_rest(&mut schema);
    finish("io.nats.jetstream.api.v1.pub_ack_response".to_owned(), schema)
}

fn event<B: EventBody + JsonSchema>() -> Document {
    let mut schema = written::<Event<B>>();
    set_type(&mut schema, B::TYPE);
    finish(B::TYPE.to_owned(), schema)
}

/// The answer to a published message, which has no type.
#[derive(JsonSchema, serde::Serialize)]
struct PubAckAnswer {
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ApiError>,
    #[serde(flatten)]
    ack: PubAck,
}

fn set_type(schema: &mut Schema, kind: &str) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("type".into(), json!({ "const": kind }));
    }
}

fn either_error_or_rest(schema: &mut Schema) {
    let Some(Value::Array(required)) = schema.remove("required") else { return };
    let (always, rest): (Vec<Value>, Vec<Value>) = required.into_iter().partition(|name| name == "type");
    schema.insert("required".into(), Value::Array(always));
    schema.insert("anyOf".into(), json!([{ "required": ["error"] }, { "required": rest }]));
}

fn finish(id: String, schema: Schema) -> Document {
    let mut found = match schema.to_value() {
        Value::Object(found) => found,
        _ => Map::new(),
    };
    close(&mut found);
    if let Some(definitions) = found.get_mut("$defs").and_then(Value::as_object_mut) {
        definitions.values_mut().filter_map(Value::as_object_mut).for_each(close);
    }
    let mut whole = Map::new();
    let file = path(&id);
    whole.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    whole.insert("$id".into(), json!(format!("https://nats.io/schemas/{file}")));
    whole.insert("title".into(), json!(id));
    for name in ["$schema", "title"] {
        found.shift_remove(name);
    }
    whole.extend(found);
    let mut schema = Value::Object(whole);
    say_plainly(&mut schema);
    Document { id, schema }
}

/// Descriptions come from the source, where they may point at other places of it.
fn say_plainly(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(text)) = members.get_mut("description") {
                *text = text.replace("[`", "`").replace("`]", "`").replace("super::", "").replace('\n', " ");
            }
            members.values_mut().for_each(say_plainly);
        }
        Value::Array(items) => items.iter_mut().for_each(say_plainly),
        _ => {}
    }
}

/// Allows no members but those that are described.
fn close(schema: &mut Map<String, Value>) {
    if schema.get("type") == Some(&json!("object")) && schema.contains_key("properties") {
        let spread = ["allOf", "anyOf", "oneOf", "$ref"].iter().any(|word| {
            schema
                .get(*word)
                .is_some_and(|found| found.to_string().contains("\"properties\"") || found.is_string())
        });
        let word = if spread { "unevaluatedProperties" } else { "additionalProperties" };
        schema.insert(word.into(), json!(false));
    }
}

/// A text with base64 in it.
pub struct Base64;

impl JsonSchema for Base64 {
    fn schema_name() -> Cow<'static, str> {
        "Base64".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "contentEncoding": "base64" })
    }
}

impl JsonSchema for crate::go::Time {
    fn schema_name() -> Cow<'static, str> {
        "Time".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}
