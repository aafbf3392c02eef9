//! Bodies sent to the reference server 2.15.1 and what it said to them: with `strict` on (its default) and off.
//! `null` means that it could read the body, whatever it thought of the request.

use schemas::jetstream::consumer_api::{ConsumerCreateRequest, ConsumerPauseRequest, ConsumersRequest};
use schemas::jetstream::message::{MsgDeleteRequest, MsgGetRequest};
use schemas::jetstream::snapshot::{RestoreRequest, SnapshotRequest};
use schemas::jetstream::stream_api::{
    StreamInfoRequest, StreamListRequest, StreamNamesRequest, StreamPurgeRequest,
};
use schemas::jetstream::{
    AckPolicy, ConsumerAction, DiscardPolicy, JsonError, PersistMode, StreamConfigRequest, known_fields,
    request,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
struct Asked {
    document: String,
    body: String,
    strict: Option<String>,
    lenient: Option<String>,
}

fn refusal<T: DeserializeOwned>(body: &str, strict: bool) -> Option<String> {
    request::<T>(body.as_bytes(), strict).err().map(|error| error.to_string())
}

fn refusal_of(document: &str, body: &str, strict: bool) -> Option<String> {
    match document {
        "StreamConfigRequest" => refusal::<StreamConfigRequest>(body, strict),
        "CreateConsumerRequest" => refusal::<ConsumerCreateRequest>(body, strict),
        "JSApiStreamNamesRequest" => refusal::<StreamNamesRequest>(body, strict),
        "JSApiStreamListRequest" => refusal::<StreamListRequest>(body, strict),
        "JSApiStreamInfoRequest" => refusal::<StreamInfoRequest>(body, strict),
        "JSApiStreamPurgeRequest" => refusal::<StreamPurgeRequest>(body, strict),
        "JSApiMsgGetRequest" => refusal::<MsgGetRequest>(body, strict),
        "JSApiMsgDeleteRequest" => refusal::<MsgDeleteRequest>(body, strict),
        "JSApiConsumersRequest" => refusal::<ConsumersRequest>(body, strict),
        "JSApiConsumerPauseRequest" => refusal::<ConsumerPauseRequest>(body, strict),
        "JSApiStreamSnapshotRequest" => refusal::<SnapshotRequest>(body, strict),
        "JSApiStreamRestoreRequest" => refusal::<RestoreRequest>(body, strict),
        _ => panic!("no type for {document}"),
    }
}

#[test]
fn bodies_are_refused_in_the_words_of_the_reference() {
    let mut wrong = Vec::new();
    for line in include_str!("jetstream/requests.jsonl").lines() {
        let asked: Asked = serde_json::from_str(line).unwrap();
        for (strict, theirs) in [(true, &asked.strict), (false, &asked.lenient)] {
            let ours = refusal_of(&asked.document, &asked.body, strict);
            if ours != *theirs {
                wrong.push(format!("strict {strict} {}: {ours:?}, not {theirs:?}", asked.body));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn stream(body: &str) -> Result<StreamConfigRequest, JsonError> {
    request(body.as_bytes(), true)
}

#[test]
fn names_in_any_case_repeated_names_and_null_are_read_as_by_the_reference() {
    let table = [
        (r#"{"NAME":"X","Max_Msgs":7}"#, 7),
        (r#"{"name":"X","max_msgs":5,"max_msgs":6}"#, 6),
        (r#"{"name":"X","max_msgs":5,"max_msgs":null}"#, 5),
        (r#"{"name":"X","MAX_MSGS":7,"max_msgs":8,"Max_Msgs":9}"#, 9),
        (r#"{"name":"X"}{"max_msgs":3} null {"max_msgs":4}"#, 4),
    ];
    for (body, max_msgs) in table {
        let request = stream(body).unwrap();
        assert_eq!((request.config.name.as_str(), request.config.max_msgs), ("X", max_msgs), "{body}");
    }
    let merged = stream(
        r#"{"mirror":{"name":"a"},"metadata":{"a":"b"},"mirror":{"filter_subject":"q"},"metadata":{"c":"d"}}"#,
    );
    let config = merged.unwrap().config;
    assert_eq!(config.mirror.map(|m| m.name + "/" + &m.filter_subject).as_deref(), Some("a/q"));
    assert_eq!(config.metadata.len(), 2);
}

#[test]
fn nothing_asks_for_every_default() {
    for body in ["", "  \n", "{}", "null"] {
        assert_eq!(stream(body), Ok(StreamConfigRequest::default()), "{body:?}");
    }
    assert_eq!(refusal::<StreamConfigRequest>("", false), None);
}

#[test]
fn policies_take_the_spellings_that_the_reference_takes() {
    let request = stream(r#"{"discard":"NEW","persist_mode":"","pedantic":true}"#).unwrap();
    assert_eq!(request.config.discard, DiscardPolicy::New);
    assert_eq!(request.config.persist_mode, PersistMode::Default);
    assert!(request.pedantic);
    let consumer: ConsumerCreateRequest = schemas::jetstream::request(
        br#"{"action":"","config":{"ack_policy":"flow_control","deliver_policy":"undefined"}}"#,
        true,
    )
    .unwrap();
    assert_eq!(
        (consumer.action, consumer.config.ack_policy),
        (ConsumerAction::CreateOrUpdate, AckPolicy::FlowControl)
    );
}

#[test]
fn texts_that_are_not_utf_8_are_mended() {
    let request: StreamConfigRequest = request(b"{\"name\":\"a\xffb\\ud800c\\ud83d\\ude00\"}", true).unwrap();
    assert_eq!(request.config.name, "a\u{fffd}b\u{fffd}c\u{1f600}");
}

#[test]
fn a_document_knows_its_fields() {
    let (name, fields) = known_fields::<StreamConfigRequest>();
    assert_eq!(name, "StreamConfigRequest");
    assert_eq!((fields[0], fields[fields.len() - 1], fields.len()), ("name", "pedantic", 39));
}

#[test]
fn brackets_without_end_are_refused_early() {
    let deep = "[".repeat(100_000);
    let error = refusal::<StreamConfigRequest>(&deep, true);
    assert!(error.is_some_and(|text| text.starts_with("exceeded max depth at offset")));
}

#[test]
fn an_empty_configuration_prints_what_the_reference_always_prints() {
    let printed = schemas::go::json::to_string(&StreamConfigRequest::default()).unwrap();
    let expected = concat!(
        r#"{"name":"","retention":"limits","max_consumers":0,"max_msgs":0,"max_bytes":0,"max_age":0,"#,
        r#""max_msgs_per_subject":0,"discard":"old","storage":"file","num_replicas":0,"compression":"none","#,
        r#""allow_direct":false,"mirror_direct":false,"sealed":false,"deny_delete":false,"deny_purge":false,"#,
        r#""allow_rollup_hdrs":false,"consumer_limits":{},"allow_msg_ttl":false}"#
    );
    assert_eq!(printed, expected);
    let consumer = schemas::go::json::to_string(&ConsumerCreateRequest::default()).unwrap();
    let expected = concat!(
        r#"{"stream_name":"","config":{"deliver_policy":"all","ack_policy":"none","replay_policy":"instant","#,
        r#""num_replicas":0},"action":""}"#
    );
    assert_eq!(consumer, expected);
}
