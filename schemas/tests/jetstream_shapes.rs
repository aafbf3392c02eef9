//! Shapes that a server on its own never sends, and two readers held against each other.

use schemas::advisory::*;
use schemas::go::{Time, json};
use schemas::jetstream::cluster::*;
use schemas::jetstream::cluster_api::*;
use schemas::jetstream::consumer_api::ConsumerCreateRequest;
use schemas::jetstream::counter::CounterValue;
use schemas::jetstream::pull::NakOptions;
use schemas::jetstream::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[track_caller]
fn prints_back<T: Serialize + DeserializeOwned>(text: &str) {
    let value: T = serde_json::from_str(text).unwrap();
    assert_eq!(json::to_string(&value).unwrap(), text);
}

#[test]
fn clusters_and_tiers_print_back() {
    prints_back::<ClusterInfo>(
        r#"{"name":"C1","raft_group":"S-R3F-x","leader":"n1","leader_since":"2026-11-22T04:18:22.5Z","system_account":true,"traffic_account":"A","replicas":[{"name":"n2","current":true,"active":1,"peer":"p2"},{"name":"n3","current":false,"offline":true,"active":0,"lag":4,"peer":"p3","pending":true}]}"#,
    );
    prints_back::<ClusterInfo>(
        r#"{"desired":{"name":"C2","replicas":[{"name":"n4","current":false,"active":0,"peer":"p4"}],"origin":{"replicas":1,"placement":{"cluster":"C1","tags":["ssd"],"preferred":"n1"},"retention":"workqueue"},"status":{"description":"waiting","type":"catchup","err":"no"}}}"#,
    );
    let limits = r#""limits":{"max_memory":1,"max_storage":2,"max_streams":3,"max_consumers":4,"max_ack_pending":5,"memory_max_stream_bytes":6,"storage_max_stream_bytes":7,"max_bytes_required":true}"#;
    let tier = format!(
        r#""memory":1,"storage":2,"reserved_memory":3,"reserved_storage":4,"streams":5,"consumers":6,{limits}"#
    );
    prints_back::<AccountInfoResponse>(&format!(
        r#"{{"type":"io.nats.jetstream.api.v1.account_info_response",{tier},"domain":"hub","api":{{"level":5,"total":9,"errors":1,"inflight":2}},"tiers":{{"R1":{{{tier}}},"R3":{{{tier}}}}}}}"#
    ));
}

#[test]
fn requests_of_clusters_print_back() {
    prints_back::<PeerRequest>(r#"{"peer":"n1"}"#);
    prints_back::<LeaderStepDownRequest>(r#"{"placement":{"preferred":"n2"}}"#);
    prints_back::<LeaderStepDownRequest>("{}");
    prints_back::<ServerRemoveRequest>(r#"{"peer":"","peer_id":"p1"}"#);
    prints_back::<MetaRescueRequest>(r#"{"quorum_needed":2}"#);
    prints_back::<StreamMoveRequest>(r#"{"server":"n1","cluster":"C","domain":"hub","tags":["a"]}"#);
    prints_back::<MetaRescueResponse>(
        r#"{"type":"io.nats.jetstream.api.v1.meta_rescue_response","server":"n1","server_id":"N","prev_quorum":3,"new_quorum":2}"#,
    );
    prints_back::<AccountPurgeResponse>(
        r#"{"type":"io.nats.jetstream.api.v1.account_purge_response","initiated":true}"#,
    );
    let stepped_down = MetaLeaderStepDownResponse::ok(MetaLeaderStepDown { success: true }).to_json();
    assert_eq!(
        stepped_down,
        r#"{"type":"io.nats.jetstream.api.v1.meta_leader_stepdown_response","success":true}"#
    );
}

#[test]
fn states_print_back() {
    prints_back::<StreamState>(
        r#"{"messages":1,"bytes":2,"first_seq":3,"first_ts":"2026-11-22T04:18:22.5Z","last_seq":4,"last_ts":"0001-01-01T00:00:00Z","num_subjects":1,"subjects":{"a":1},"num_deleted":1,"deleted":[5],"lost":{"msgs":[6],"bytes":7},"consumer_count":0}"#,
    );
    prints_back::<LostStreamData>(r#"{"msgs":null,"bytes":0}"#);
    prints_back::<PriorityGroupState>(
        r#"{"group":"A","pinned_client_id":"x","pinned_ts":"2026-11-22T04:18:22.5Z"}"#,
    );
    prints_back::<StreamAlternate>(r#"{"name":"M","domain":"hub","cluster":"C"}"#);
    prints_back::<CounterValue>(r#"{"val":"-340282366920938463463374607431768211456"}"#);
    prints_back::<BatchFlow>(
        r#"{"type":"err","seq":4,"error":{"code":400,"err_code":10060,"description":"x"}}"#,
    );
    assert_eq!(NakOptions::parse(br#"{"delay":5}"#), Ok(NakOptions { delay: 5 }));
}

#[test]
fn events_of_clusters_print_their_type_first() {
    let time = Time::from_unix_nanos(1_795_315_592_725_115_530);
    let head = |kind: &str| {
        format!(
            r#"{{"type":"io.nats.jetstream.advisory.v1.{kind}","id":"ID","timestamp":"2026-11-22T02:46:32.72511553Z""#
        )
    };
    let name = || "n1".to_owned();
    let table = [
        (
            Event::new("ID", time, ApiLimitReached { server: name(), dropped: 7, ..Default::default() })
                .to_json(),
            head("api_limit_reached") + r#","server":"n1","dropped":7}"#,
        ),
        (
            Event::new("ID", time, DomainLeaderElected { leader: name(), ..Default::default() }).to_json(),
            head("domain_leader_elected") + r#","leader":"n1","replicas":null,"cluster":""}"#,
        ),
        (
            Event::new("ID", time, StreamLeaderElected { stream: "S".into(), ..Default::default() })
                .to_json(),
            head("stream_leader_elected") + r#","stream":"S","leader":"","replicas":null}"#,
        ),
        (
            Event::new("ID", time, StreamQuorumLost { account: "A".into(), ..Default::default() }).to_json(),
            head("stream_quorum_lost") + r#","account":"A","stream":"","replicas":null}"#,
        ),
        (
            Event::new("ID", time, ConsumerLeaderElected::default()).to_json(),
            head("consumer_leader_elected") + r#","stream":"","consumer":"","leader":"","replicas":null}"#,
        ),
        (
            Event::new("ID", time, ConsumerQuorumLost::default()).to_json(),
            head("consumer_quorum_lost") + r#","stream":"","consumer":"","replicas":null}"#,
        ),
        (
            Event::new("ID", time, ServerOutOfSpace { stream: "S".into(), ..Default::default() }).to_json(),
            head("server_out_of_space") + r#","server":"","server_id":"","stream":"S","cluster":""}"#,
        ),
        (
            Event::new("ID", time, ServerRemoved { domain: "hub".into(), ..Default::default() }).to_json(),
            head("server_removed") + r#","server":"","server_id":"","cluster":"","domain":"hub"}"#,
        ),
        (
            Event::new("ID", time, schemas::advisory::MetaRescue { new_quorum: 2, ..Default::default() })
                .to_json(),
            head("meta_rescue")
                + r#","server":"","server_id":"","prev_quorum":0,"new_quorum":2,"cluster":""}"#,
        ),
        (
            Event::new("ID", time, StreamBatchAbandoned { batch: "b".into(), ..Default::default() })
                .to_json(),
            head("stream_batch_abandoned") + r#","stream":"","batch":"b","reason":"timeout"}"#,
        ),
    ];
    for (printed, expected) in table {
        assert_eq!(printed, expected);
    }
}

/// The strict reader of requests must find in a printed configuration what serde finds in it.
#[test]
fn both_readers_agree_on_every_captured_configuration() {
    let (mut streams, mut consumers) = (0, 0);
    for line in include_str!("jetstream/stream.jsonl").lines() {
        let answer: Value = serde_json::from_str(line).unwrap();
        let Some(config) = answer.get("config") else { continue };
        let expected: StreamConfig = serde_json::from_value(config.clone()).unwrap();
        let read: StreamConfigRequest = request(config.to_string().as_bytes(), true).unwrap();
        assert_eq!(read, StreamConfigRequest { config: expected, pedantic: false });
        streams += 1;
    }
    for line in include_str!("jetstream/consumer.jsonl").lines() {
        let answer: Value = serde_json::from_str(line).unwrap();
        let Some(config) = answer.get("config") else { continue };
        let expected: ConsumerConfig = serde_json::from_value(config.clone()).unwrap();
        let body = format!(r#"{{"stream_name":"S","config":{config},"action":"create"}}"#);
        let read: ConsumerCreateRequest = request(body.as_bytes(), true).unwrap();
        assert_eq!((read.config, read.action), (expected, policy::ConsumerAction::Create));
        consumers += 1;
    }
    assert!(streams > 15 && consumers > 15, "{streams} streams, {consumers} consumers");
}
