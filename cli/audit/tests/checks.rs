//! Every check, with an archive that passes and one that does not.

use std::collections::BTreeSet;
use std::io::Cursor;

use cli_audit::analysis::CheckResult;
use cli_audit::archive::Kind;
use cli_audit::{Analysis, Notes, Outcome, Reader, Tag, Writer};
use serde_json::{Value, json};

/// 2026-11-22 15:00 UTC.
const NOW: i64 = 1_795_359_600_000_000_000;

/// Documents with what they are about.
type Documents = Vec<(Vec<Tag>, Value)>;

fn analyze(documents: Documents, skip: &[&str], examples: usize) -> Analysis {
    let mut archive = Writer::new(Cursor::new(vec![]), "2026-11-22T10:11:12Z".parse().unwrap());
    for (tags, document) in documents {
        archive.add(&document, &tags).unwrap();
    }
    let archive = Reader::new(archive.finish().unwrap()).unwrap();
    let skip: Vec<String> = skip.iter().map(ToString::to_string).collect();
    Analysis::run(&archive, &skip, examples, NOW, &mut Notes::default())
}

fn result(analysis: &Analysis, code: &str) -> CheckResult {
    analysis.results.iter().find(|result| result.check.code == code).unwrap().clone()
}

/// A document of a server of cluster C.
fn of(server: &str, kind: Kind, data: Value) -> (Vec<Tag>, Value) {
    let tags = vec![Tag::server(server), Tag::cluster("C"), Tag::kind(kind)];
    (tags, json!({"server": {"name": server}, "data": data}))
}

fn varz(data: Value) -> Documents {
    vec![of("s1", Kind::Variables, data)]
}

fn jsz(data: Value) -> Documents {
    vec![of("s1", Kind::JetStream, data)]
}

/// A replica of stream S in account A.
fn stream(server: &str, mut detail: Value) -> (Vec<Tag>, Value) {
    detail["name"] = json!("S");
    let tags = vec![
        Tag::account("A"),
        Tag::server(server),
        Tag::cluster("C"),
        Tag::stream("S"),
        Tag::kind(Kind::StreamInfo),
    ];
    (tags, detail)
}

fn account(used: i64) -> Documents {
    let info = json!({
        "account_name": "A", "client_connections": used, "leafnode_connections": 0, "subscriptions": 1,
        "decoded_jwt": {"iss": "I", "nats": {"limits": {"conn": 10, "leaf": -1, "subs": 100}}},
    });
    let tags = vec![Tag::account("A"), Tag::server("s1"), Tag::cluster("C"), Tag::kind(Kind::AccountInfo)];
    vec![(tags, json!({"server": {"name": "s1"}, "data": info}))]
}

fn gateways(servers: &[(&str, &str)]) -> Documents {
    let data = |to: &str| json!({"outbound_gateways": {to: {"configured": true}, "Z": {"configured": false}}, "inbound_gateways": {}});
    servers.iter().map(|(server, to)| of(server, Kind::Gateways, data(to))).collect()
}

fn meta(leaders: &[(&str, &str)], offline: bool) -> Documents {
    let data = |leader: &str| json!({"meta_cluster": {"leader": leader, "cluster_size": 2, "replicas": [{"name": "s9", "offline": offline}]}});
    leaders.iter().map(|(server, leader)| of(server, Kind::JetStream, data(leader))).collect()
}

fn sized(mem: [i64; 3]) -> Documents {
    let servers = ["s1", "s2", "s3"].into_iter().zip(mem);
    servers.map(|(server, mem)| of(server, Kind::Variables, json!({"mem": mem, "version": "1"}))).collect()
}

fn replicas(last: [u64; 2]) -> Documents {
    let servers = ["s1", "s2"].into_iter().zip(last);
    servers.map(|(server, last)| stream(server, json!({"state": {"last_seq": last}}))).collect()
}

fn filled(messages: i64) -> Documents {
    let config = json!({"name": "S", "max_msgs": 100, "max_bytes": -1, "max_consumers": 10});
    vec![stream(
        "s1",
        json!({"config": config, "state": {"messages": messages, "bytes": 5, "consumer_count": 1}}),
    )]
}

fn monitored_stream(key: &str, value: &str) -> Documents {
    let metadata = json!({"io.nats.monitor.enabled": "true", format!("io.nats.monitor.{key}"): value});
    vec![stream(
        "s1",
        json!({"config": {"name": "S", "metadata": metadata}, "state": {"messages": 5, "num_subjects": 7}}),
    )]
}

fn monitored_consumer(key: &str, value: &str) -> Documents {
    let metadata = json!({"io.nats.monitor.enabled": "true", format!("io.nats.monitor.{key}"): value});
    let at = |last: &str| json!({"consumer_seq": 1, "stream_seq": 1, "last_active": last});
    let consumer = json!({
        "stream_name": "S", "name": "W", "created": "2026-01-01T00:00:00Z", "config": {"metadata": metadata},
        "delivered": at("2026-11-22T14:59:00Z"), "ack_floor": {"consumer_seq": 0, "stream_seq": 0},
        "num_ack_pending": 3, "num_redelivered": 0, "num_waiting": 0, "num_pending": 9,
    });
    vec![stream("s1", json!({"config": {"name": "S"}, "consumer_detail": [consumer]}))]
}

fn certificate(end: &str) -> Documents {
    varz(json!({"now": "2026-11-22T15:00:00Z", "leaf": {"tls_cert_not_after": end}}))
}

/// (code, documents, outcome, first example)
fn cases() -> Vec<(&'static str, Documents, Outcome, &'static str)> {
    use Outcome::{Fail, Pass, Skipped, Warn};
    let domain = |name: &str| jsz(json!({"config": {"domain": name}}));
    let leaf = |name: &str| vec![of("s1", Kind::Leafs, json!({"leafs": [{"id": 1, "name": name}]}))];
    let health = |status: &str| vec![of("s1", Kind::Health, json!({"status": status}))];
    let versions = |a: &str, b: &str| {
        vec![
            of("s1", Kind::Variables, json!({"version": a})),
            of("s2", Kind::Variables, json!({"version": b})),
        ]
    };
    let used = |store: u64| jsz(json!({"storage": store, "config": {"max_storage": 2048, "max_memory": 0}}));
    let named = |cluster: &str| {
        vec![(vec![Tag::server("s"), Tag::cluster(cluster), Tag::kind(Kind::Accounts)], json!({}))]
    };
    vec![
        ("ACCOUNTS_001", account(5), Pass, ""),
        (
            "ACCOUNTS_001",
            account(10),
            Warn,
            "account A (on s1) using 100.0% of client connections limit (10/10)",
        ),
        (
            "ACCOUNTS_001",
            account(11),
            Fail,
            "account A (on s1) exceeded client connections limit (110.0%, 11/10)",
        ),
        ("CLUSTER_001", sized([1 << 20, 1 << 20, 1 << 20]), Pass, ""),
        (
            "CLUSTER_001",
            sized([1 << 20, 1 << 20, 10 << 20]),
            Warn,
            "Cluster C avg: 4.0 MiB, server s3: 10 MiB",
        ),
        ("CLUSTER_002", gateways(&[("s1", "X"), ("s2", "X")]), Pass, ""),
        (
            "CLUSTER_002",
            gateways(&[("s1", "X"), ("s2", "Y")]),
            Fail,
            "Cluster C, outbound gateways server s2: [Y] != server s1: [X]",
        ),
        ("CLUSTER_003", jsz(json!({"ha_assets": 1000})), Pass, ""),
        ("CLUSTER_003", jsz(json!({"ha_assets": 1001})), Warn, "s1: 1001 HA assets"),
        ("CLUSTER_003", vec![of("s1", Kind::Health, json!({}))], Skipped, ""),
        ("CLUSTER_004", named("C"), Pass, ""),
        ("CLUSTER_004", named("C 1"), Fail, "Cluster: C 1"),
        ("JETSTREAM_001", replicas([100, 90]), Pass, ""),
        (
            "JETSTREAM_001",
            replicas([100, 89]),
            Fail,
            "A/S server s2 lastSequence: 89 is behind highest lastSequence: 100 on server: s1",
        ),
        ("JETSTREAM_002", vec![stream("s1", json!({"state": {"num_subjects": 1_000_000}}))], Pass, ""),
        (
            "JETSTREAM_002",
            vec![stream("s1", json!({"state": {"num_subjects": 1_000_001}}))],
            Warn,
            "A/S: 1000001 subjects",
        ),
        ("JETSTREAM_003", filled(90), Pass, ""),
        ("JETSTREAM_003", filled(91), Warn, "stream S (in A on s1) using 91.0% of messages limit (91/100)"),
        ("JETSTREAM_004", monitored_stream("msgs-critical", "4"), Pass, ""),
        (
            "JETSTREAM_004",
            monitored_stream("msgs-critical", "5"),
            Fail,
            "CRITICAL: stream S in A: 5 messages",
        ),
        ("JETSTREAM_004", monitored_stream("msgs-warn", "5"), Warn, "WARNING: stream S in A: 5 messages"),
        (
            "JETSTREAM_004",
            monitored_stream("subjects-critical", "7"),
            Fail,
            "CRITICAL: stream S in A: 7 subjects",
        ),
        ("JETSTREAM_004", monitored_stream("min-sources", "1"), Fail, "CRITICAL: stream S in A: 0 sources"),
        (
            "JETSTREAM_004",
            monitored_stream("lag-critical", "1"),
            Fail,
            "CRITICAL: stream S in A: not mirrored",
        ),
        (
            "JETSTREAM_004",
            monitored_stream("peer-expect", "3"),
            Fail,
            "CRITICAL: stream S in A: Stream is not clustered",
        ),
        ("JETSTREAM_004", monitored_stream("msgs-critical", "many"), Pass, ""),
        ("JETSTREAM_005", monitored_consumer("outstanding-ack-critical", "4"), Pass, ""),
        (
            "JETSTREAM_005",
            monitored_consumer("outstanding-ack-critical", "3"),
            Fail,
            "CRITICAL: consumer W in stream S in A: Ack Pending: 3",
        ),
        (
            "JETSTREAM_005",
            monitored_consumer("unprocessed-critical", "9"),
            Fail,
            "CRITICAL: consumer W in stream S in A: Unprocessed Messages: 9",
        ),
        ("JETSTREAM_005", monitored_consumer("last-delivery-critical", "1m1s"), Pass, ""),
        (
            "JETSTREAM_005",
            monitored_consumer("last-delivery-critical", "1m"),
            Fail,
            "CRITICAL: consumer W in stream S in A: Last delivery 1m0s ago",
        ),
        (
            "JETSTREAM_005",
            monitored_consumer("last-ack-critical", "1h"),
            Fail,
            "CRITICAL: consumer W in stream S in A: No acks",
        ),
        (
            "JETSTREAM_005",
            monitored_consumer("pinned", "true"),
            Fail,
            "CRITICAL: consumer W in stream S in A: Not pinned client priority mode",
        ),
        ("LEAF_001", leaf("hub"), Pass, ""),
        ("LEAF_001", leaf("my hub"), Fail, "Cluster C: [my hub]"),
        ("META_001", meta(&[("s1", "s1")], false), Pass, ""),
        ("META_001", meta(&[("s1", "s1")], true), Fail, "C - s1 reports peer s9 as offline"),
        ("META_002", meta(&[("s1", "s1"), ("s2", "s1")], false), Pass, ""),
        (
            "META_002",
            meta(&[("s1", "s1"), ("s2", "s2")], false),
            Fail,
            "Members of C disagree on meta leader (map[s1:[s1] s2:[s2]])",
        ),
        ("META_002", meta(&[("s1", "")], false), Fail, "Members of C have no meta leader"),
        ("SERVER_001", health("ok"), Pass, ""),
        ("SERVER_001", health("unavailable"), Warn, "s1: 0 - unavailable"),
        ("SERVER_002", versions("2.1", "2.1"), Pass, ""),
        ("SERVER_002", versions("2.1", "2.2"), Fail, "s1 - 2.1"),
        ("SERVER_002", vec![], Skipped, ""),
        ("SERVER_003", varz(json!({"cpu": 350.0, "cores": 4})), Pass, ""),
        ("SERVER_003", varz(json!({"cpu": 361.0, "cores": 4})), Fail, "C - s1: 90.2%"),
        ("SERVER_003", varz(json!({"cpu": 361.0, "cores": 0})), Pass, ""),
        ("SERVER_004", varz(json!({"slow_consumers": 0})), Pass, ""),
        ("SERVER_004", varz(json!({"slow_consumers": 2})), Warn, "C/s1: 2 slow consumers"),
        ("SERVER_005", used(1843), Pass, ""),
        ("SERVER_005", used(1844), Warn, "s1 store usage: 1.8 KiB of 2.0 KiB"),
        ("SERVER_006", domain("hub"), Pass, ""),
        ("SERVER_006", domain("the hub"), Warn, "Cluster C Server s1 Domain the hub"),
        ("SERVER_007", varz(json!({"auth_required": true})), Pass, ""),
        ("SERVER_007", varz(json!({})), Warn, "s1: authentication not required"),
        ("SERVER_008", varz(json!({})), Skipped, ""),
        ("SERVER_008", certificate("2027-01-22T15:00:00Z"), Pass, ""),
        (
            "SERVER_008",
            certificate("2026-12-02T15:00:00.5Z"),
            Warn,
            "C/s1 leafnode TLS certificate expires in 240h0m0s (expires_at=2026-12-02 15:00:00.5 +0000 UTC)",
        ),
        (
            "SERVER_008",
            certificate("2026-11-29T15:00:00Z"),
            Fail,
            "C/s1 leafnode TLS certificate expires in 168h0m0s (expires_at=2026-11-29 15:00:00 +0000 UTC)",
        ),
        (
            "SERVER_008",
            certificate("2026-11-22T15:00:00Z"),
            Fail,
            "C/s1 leafnode TLS certificate expired (expired_at=2026-11-22 15:00:00 +0000 UTC)",
        ),
    ]
}

#[test]
fn checks_pass_and_fail() {
    for (code, documents, outcome, example) in cases() {
        let found = result(&analyze(documents, &[], 0), code);
        let first = found.examples.examples.first().map_or("", String::as_str);
        assert_eq!((found.outcome, first), (outcome, example), "{code}: {:?}", found.examples);
    }
}

#[test]
fn every_check_has_a_passing_and_a_failing_case() {
    let all: BTreeSet<(String, bool)> =
        cases().iter().map(|(code, _, outcome, _)| (code.to_string(), *outcome == Outcome::Pass)).collect();
    for result in analyze(vec![], &[], 0).results {
        for pass in [true, false] {
            assert!(all.contains(&(result.check.code.clone(), pass)), "{} {pass}", result.check.code);
        }
    }
}

#[test]
fn a_missing_document_skips_the_check_with_its_error() {
    let found = result(&analyze(vec![of("s1", Kind::Health, json!({}))], &[], 0), "META_001");
    assert_eq!(
        (found.outcome, found.examples.error.as_str()),
        (Outcome::Skipped, "no file matched the given query")
    );
}

#[test]
fn codes_in_any_case_are_skipped_and_counted() {
    let analysis = analyze(varz(json!({"slow_consumers": 2})), &["server_004", "NOPE", "NOPE"], 0);
    assert_eq!(result(&analysis, "SERVER_004").outcome, Outcome::Skipped);
    assert_eq!(analysis.skipped_checks, ["NOPE", "server_004"]);
    assert_eq!(analysis.outcomes.values().sum::<u64>(), 21);
}

#[test]
fn examples_are_bounded_and_the_rest_is_counted() {
    let documents = ["a", "b", "c"].into_iter().map(|s| of(s, Kind::Variables, json!({"slow_consumers": 1})));
    let found = result(&analyze(documents.collect(), &[], 2), "SERVER_004");
    assert_eq!((found.examples.examples.len(), found.examples.overflow, found.examples.count()), (2, 1, 3));
}

#[test]
fn reports_read_back_and_have_the_shape_of_others() {
    let analysis = analyze(varz(json!({"slow_consumers": 2})), &[], 5);
    let text = serde_json::to_string(&analysis).unwrap();
    assert_eq!(serde_json::to_string(&Analysis::parse(text.as_bytes()).unwrap()).unwrap(), text);
    let value: Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["type", "time", "metadata", "skipped_checks", "skipped_suites", "checks", "outcomes"]);
    let cluster = &value["checks"][1];
    let configuration = json!({"memory": {
        "key": "memory", "check": "CLUSTER_001", "description": "Threshold of memory usage above average",
        "default": 1.5, "unit": "",
    }});
    assert_eq!(
        (&cluster["check"]["code"], &cluster["check"]["configuration"]),
        (&json!("CLUSTER_001"), &configuration)
    );
    assert!(text.contains(r#""default":90,"unit":"%""#), "whole numbers have no point");
    let error = Analysis::parse(br#"{"type": "x"}"#).unwrap_err().to_string();
    assert_eq!(error, "unexpected analysis type \"x\"");
}

#[test]
fn markdown() {
    let mut analysis = analyze(varz(json!({"slow_consumers": 2})), &[], 5);
    analysis.results.retain(|result| result.check.code == "SERVER_004" || result.check.code == "META_001");
    analysis.results[1].examples.examples = vec!["a|b".into(), "c".into()];
    let expected = "# NATS Audit Report produced 22 Nov 26 15:00 +0000

## Connection Details

Report generated using archive from **** by **** created **01 Jan 01 00:00 +0000**

## Report Summary

|Status|Count|
|------|-----|
|FAIL|0|
|WARN|2|
|PASS|";
    let text = analysis.markdown(1);
    assert!(text.starts_with(expected), "{text}");
    let tail = "## Results
### Check Suite: meta
#### Meta cluster offline replicas

Outcome: **SKIP**

### Check Suite: server
#### Server Slow Consumers

Outcome: **WARN**

|#|Example|
|-|-------|
|1|a\\|b|
";
    assert!(text.ends_with(tail), "{text}");
}
