//! Answers and events of the reference server 2.15.1, one a line under `tests/jetstream/`, read into their types and
//! printed back to the same bytes.

use schemas::advisory::{self, Event, EventBody};
use schemas::go::json;
use schemas::jetstream::cluster_api::*;
use schemas::jetstream::consumer_api::*;
use schemas::jetstream::message::*;
use schemas::jetstream::response::*;
use schemas::jetstream::snapshot::*;
use schemas::jetstream::stream_api::*;
use schemas::jetstream::{AccountInfoResponse, BatchFlow, Body, PubAckResponse, Response};
use serde::de::DeserializeOwned;

const CAPTURES: [&str; 7] = [
    include_str!("jetstream/account.jsonl"),
    include_str!("jetstream/advisory.jsonl"),
    include_str!("jetstream/api_audit.jsonl"),
    include_str!("jetstream/consumer.jsonl"),
    include_str!("jetstream/message.jsonl"),
    include_str!("jetstream/stream.jsonl"),
    include_str!("jetstream/system.jsonl"),
];

/// Reads a document as an answer with body `B` if it has its type; prints it back.
fn answer<B: Body + DeserializeOwned>(kind: &str, text: &str) -> Option<String> {
    (kind == B::TYPE).then(|| serde_json::from_str::<Response<B>>(text).unwrap().to_json())
}

fn event<B: EventBody + DeserializeOwned>(kind: &str, text: &str) -> Option<String> {
    (kind == B::TYPE).then(|| serde_json::from_str::<Event<B>>(text).unwrap().to_json())
}

/// The first of the given types that a document has.
macro_rules! any_of {
    ($read:ident($kind:ident, $text:ident): $($body:ty),* $(,)?) => {
        None$(.or_else(|| $read::<$body>($kind, $text)))*
    };
}

fn stream_answer(kind: &str, text: &str) -> Option<String> {
    any_of!(answer(kind, text): StreamCreate, StreamUpdate, StreamInfoPage, StreamNames, StreamList, StreamDelete,
        StreamPurge, Snapshot, Restore, MsgGet, MsgDelete, StreamRemovePeer, StreamEvacuatePeer, StreamCancelMove,
        StreamLeaderStepDown)
}

fn other_answer(kind: &str, text: &str) -> Option<String> {
    any_of!(answer(kind, text): schemas::jetstream::account::AccountInfo, System, ConsumerCreate, ConsumerInfoOf,
        ConsumerNames, ConsumerList, ConsumerDelete, ConsumerPause, ConsumerReset, ConsumerUnpin,
        ConsumerLeaderStepDown)
}

fn any_event(kind: &str, text: &str) -> Option<String> {
    use advisory::*;
    any_of!(event(kind, text): ApiAudit, StreamAction, ConsumerAction, advisory::ConsumerPause, ConsumerAck,
        MaxDeliver, Nak, Terminated, ConsumerGroupPinned, ConsumerGroupUnpinned, StreamBatchAbandoned,
        SnapshotCreate, SnapshotComplete, RestoreCreate, RestoreComplete)
}

#[test]
fn every_captured_document_prints_back_byte_for_byte() {
    for text in CAPTURES.iter().flat_map(|lines| lines.lines()) {
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        let kind = value["type"].as_str().unwrap();
        let printed = stream_answer(kind, text)
            .or_else(|| other_answer(kind, text))
            .or_else(|| any_event(kind, text))
            .unwrap_or_else(|| panic!("no type for {kind}"));
        assert_eq!(printed, text);
    }
}

#[test]
fn acknowledgements_print_back_byte_for_byte() {
    for text in include_str!("jetstream/pub_ack.jsonl").lines() {
        let ack: PubAckResponse = serde_json::from_str(text).unwrap();
        let mut printed = Vec::new();
        ack.write(&mut printed);
        assert_eq!(String::from_utf8(printed).unwrap(), text);
    }
}

#[test]
fn words_on_the_way_of_a_batch_print_back_byte_for_byte() {
    for text in include_str!("jetstream/batch_flow.jsonl").lines() {
        let printed = if text.contains("\"type\"") {
            json::to_string(&serde_json::from_str::<BatchFlow>(text).unwrap()).unwrap()
        } else {
            let mut out = Vec::new();
            serde_json::from_str::<PubAckResponse>(text).unwrap().write(&mut out);
            String::from_utf8(out).unwrap()
        };
        assert_eq!(printed, text);
    }
}

#[test]
fn an_error_stands_beside_what_the_reference_puts_there() {
    let error = || schemas::jetstream::errors::STREAM_NOT_FOUND.error();
    let table = [
        (StreamCreateResponse::error(error()).to_json(), "stream_create_response", ""),
        (
            StreamInfoResponse::error(error()).to_json(),
            "stream_info_response",
            r#","total":0,"offset":0,"limit":0"#,
        ),
        (
            StreamNamesResponse::error(error()).to_json(),
            "stream_names_response",
            r#","total":0,"offset":0,"limit":0,"streams":null"#,
        ),
        (
            StreamListResponse::error(error()).to_json(),
            "stream_list_response",
            r#","total":0,"offset":0,"limit":0,"streams":[]"#,
        ),
        (StreamPurgeResponse::error(error()).to_json(), "stream_purge_response", r#","purged":0"#),
        (StreamDeleteResponse::error(error()).to_json(), "stream_delete_response", ""),
        (RestoreResponse::error(error()).to_json(), "stream_restore_response", r#","deliver_subject":"""#),
        (
            ConsumerNamesResponse::error(error()).to_json(),
            "consumer_names_response",
            r#","total":0,"offset":0,"limit":0,"consumers":[]"#,
        ),
        (
            ConsumerPauseResponse::error(error()).to_json(),
            "consumer_pause_response",
            r#","paused":false,"pause_until":"0001-01-01T00:00:00Z""#,
        ),
        (ConsumerResetResponse::error(error()).to_json(), "consumer_reset_response", r#","reset_seq":0"#),
        (AccountInfoResponse::error(error()).to_json(), "account_info_response", ""),
        (SystemResponse::error(error()).to_json(), "system_response", ""),
    ];
    for (printed, kind, beside) in table {
        let expected = format!(
            r#"{{"type":"io.nats.jetstream.api.v1.{kind}","error":{{"code":404,"err_code":10059,"description":"stream not found"}}{beside}}}"#
        );
        assert_eq!(printed, expected);
    }
}
