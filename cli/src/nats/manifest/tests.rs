//! Whatever a server has: what is exported reads as what there is, and made anew it is the same.

use std::collections::BTreeMap;

use daemon_jetstream::Limits;
use proptest::prelude::*;
use schemas::go::Time;
use schemas::jetstream::{ConsumerConfig, ConsumerInfo, StreamConfig, StreamInfo, StreamState};
use serde_json::{Map, Value, json};

use super::live::LiveStream;
use super::plan::{Action, Config, make};
use super::{Kind, Live, normal, read, write};

const SECOND: i64 = 1_000_000_000;

/// Some of the fields, each with values that people use and values that nobody does.
fn some(
    fields: &'static [(&'static str, &'static [&'static str])],
) -> impl Strategy<Value = Map<String, Value>> {
    let each = fields.iter().map(|(name, values)| {
        let value =
            proptest::sample::select(*values).prop_map(|text| serde_json::from_str::<Value>(text).unwrap());
        proptest::option::weighted(0.25, value)
            .prop_map(move |value| value.map(|value| (name.to_string(), value)))
    });
    each.collect::<Vec<_>>().prop_map(|all| all.into_iter().flatten().collect())
}

const STREAM: &[(&str, &[&str])] = &[
    ("description", &["\"yes\"", "\"a: b # c\\n\\td\"", "\"'\"", "\"null\"", "\" x \""]),
    (
        "subjects",
        &["[\"x.>\"]", "[\"y\",\"x.*\"]", "[\"1\",\"on\",\"~\",\"-\"]", "[\"$KV.B.>\"]", "[\"$O.B.C.>\"]"],
    ),
    ("retention", &["\"interest\"", "\"workqueue\"", "\"limits\""]),
    ("max_consumers", &["-1", "7"]),
    ("max_msgs", &["0", "1000000000000", "1"]),
    ("max_bytes", &["1", "5368709120", "1000"]),
    ("max_age", &["0", "60000000000", "3600000000001", "604800000000000"]),
    ("max_msgs_per_subject", &["-1", "1", "64"]),
    ("max_msg_size", &["1024", "2147483647"]),
    ("discard", &["\"new\"", "\"old\""]),
    ("storage", &["\"memory\""]),
    ("num_replicas", &["1", "3", "5"]),
    ("no_ack", &["true"]),
    ("duplicate_window", &["0", "30000000000", "120000000000", "600000000000"]),
    ("placement", &["{\"cluster\":\"c\"}", "{\"tags\":[\"b\",\"a\"]}", "{}"]),
    (
        "mirror",
        &["{\"name\":\"M\"}", "{\"name\":\"M\",\"external\":{\"api\":\"$JS.d.API\",\"deliver\":\"\"}}"],
    ),
    (
        "sources",
        &[
            "[{\"name\":\"S\",\"opt_start_time\":\"2024-02-29T00:00:00.5Z\"}]",
            "[{\"name\":\"S\",\"subject_transforms\":[{\"src\":\"a\",\"dest\":\"b\"}]},{\"name\":\"T\"}]",
        ],
    ),
    ("compression", &["\"s2\""]),
    ("first_seq", &["18446744073709551615", "5"]),
    ("subject_transform", &["{\"src\":\"x.*\",\"dest\":\"z.{{wildcard(1)}}\"}"]),
    ("republish", &["{\"dest\":\"r.>\"}", "{\"src\":\"x.>\",\"dest\":\"r.>\",\"headers_only\":true}"]),
    ("allow_direct", &["true", "false"]),
    ("mirror_direct", &["true"]),
    ("discard_new_per_subject", &["true"]),
    ("sealed", &["true"]),
    ("deny_delete", &["true", "false"]),
    ("deny_purge", &["true"]),
    ("allow_rollup_hdrs", &["true", "false"]),
    ("consumer_limits", &["{\"inactive_threshold\":3600000000000,\"max_ack_pending\":5}"]),
    ("allow_msg_ttl", &["true"]),
    ("subject_delete_marker_ttl", &["90000000000"]),
    ("allow_msg_counter", &["true"]),
    ("allow_atomic", &["true"]),
    ("allow_msg_schedules", &["true"]),
    ("persist_mode", &["\"async\""]),
    ("allow_batched", &["true"]),
    ("metadata", &["{\"a\":\"1\",\"_nats.ver\":\"2\"}", "{\"no\":\"true\",\"1e3\":\"\"}"]),
];

const CONSUMER: &[(&str, &[&str])] = &[
    ("description", &["\"~\""]),
    ("deliver_policy", &["\"new\"", "\"last_per_subject\"", "\"by_start_time\"", "\"by_start_sequence\""]),
    ("opt_start_seq", &["3"]),
    ("opt_start_time", &["\"2024-02-29T00:00:00+01:00\""]),
    ("ack_policy", &["\"none\"", "\"all\"", "\"explicit\""]),
    ("ack_wait", &["0", "1000000000", "90000000000"]),
    ("max_deliver", &["5", "-1"]),
    ("backoff", &["[1000000000,60000000000]"]),
    ("filter_subject", &["\"x.a\""]),
    ("filter_subjects", &["[\"x.b\",\"x.a\"]", "[\"x.a\"]"]),
    ("replay_policy", &["\"original\""]),
    ("sample_freq", &["\"30%\""]),
    ("max_waiting", &["7"]),
    ("max_ack_pending", &["-1", "7", "1000", "5000"]),
    ("headers_only", &["true"]),
    ("max_batch", &["10"]),
    ("max_expires", &["3000000000"]),
    ("max_bytes", &["2048"]),
    ("deliver_subject", &["\"d\""]),
    ("deliver_group", &["\"g\""]),
    ("flow_control", &["true"]),
    ("idle_heartbeat", &["5000000000"]),
    ("inactive_threshold", &["3600000000000"]),
    ("num_replicas", &["1"]),
    ("mem_storage", &["true"]),
    ("metadata", &["{\"x\":\"y\"}"]),
    ("pause_until", &["\"2099-01-01T00:00:00Z\"", "\"2001-01-01T00:00:00Z\""]),
    ("priority_groups", &["[\"A\"]"]),
    ("priority_policy", &["\"pinned_client\"", "\"overflow\""]),
];

fn consumer_info(stream: &str, config: ConsumerConfig) -> ConsumerInfo {
    let document = json!({ "stream_name": stream, "name": "C", "created": "2024-01-01T00:00:00Z", "delivered": {},
        "ack_floor": {}, "num_ack_pending": 0, "num_redelivered": 0, "num_waiting": 0, "num_pending": 0 });
    ConsumerInfo { config: Some(config), ..serde_json::from_value(document).unwrap() }
}

/// A server with this stream and consumer, as it would have them; None where it would refuse.
fn server(name: &str, mut stream: Map<String, Value>, mut consumer: Map<String, Value>) -> Option<Live> {
    stream.insert("name".into(), json!(name));
    let config: StreamConfig = serde_json::from_value(stream.into()).unwrap();
    let config = StreamConfig { metadata: config.metadata.clone(), ..normal::stream(&config).ok()? };
    consumer.insert("durable_name".into(), json!("C"));
    let now: Time = "2024-06-01T00:00:00Z".parse().unwrap();
    let limits = Limits::unlimited();
    let raw: ConsumerConfig = serde_json::from_value(consumer.into()).unwrap();
    let found = normal::consumer(&raw, &config, &limits, now, &BTreeMap::new()).ok();
    // As a server has it: filters as they came, and a pause that may be over.
    let consumers = found.map(|filled| ConsumerConfig {
        filter_subject: raw.filter_subject.clone(),
        filter_subjects: raw.filter_subjects.clone(),
        pause_until: raw.pause_until,
        ..filled
    });
    let consumers =
        consumers.map(|config| ("C".to_string(), consumer_info(name, config))).into_iter().collect();
    let info = StreamInfo {
        config,
        created: now,
        state: StreamState::default(),
        domain: String::new(),
        cluster: None,
        mirror: None,
        sources: vec![],
        alternates: vec![],
        ts: now,
    };
    let streams = BTreeMap::from([(name.to_string(), LiveStream { info, consumers })]);
    Some(Live { streams, limits, level: 5, now })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn what_is_exported_is_what_there_is(
        stream in some(STREAM),
        consumer in some(CONSUMER),
        name in proptest::sample::select(&["A", "KV_B", "OBJ_B", "NULL", "1e3", "KV_\u{e4}", "0x1F", "KV_KV_B"][..]),
    ) {
        let Some(live) = server(name, stream, consumer) else { return Ok(()) };
        let document = write::document(&live, &Kind::ALL, |_| true).unwrap();
        for text in [write::yaml(&document).unwrap(), document.to_string()] {
            let manifest = read::parse(&[("f".to_string(), text.clone())]);
            let manifest = manifest.unwrap_or_else(|e| panic!("{text}{:?}", e.message));
            let plan = make(&manifest, &live, true);
            prop_assert!(plan.steps.is_empty(), "{}\n{:?}", text, plan.steps);
            let empty = Live { streams: BTreeMap::new(), ..live.clone() };
            let plan = make(&manifest, &empty, true);
            prop_assert!(plan.steps.iter().all(|step| step.action == Action::Create));
            let Config::Stream(made) = &plan.steps[0].config else { panic!("{plan:?}") };
            // Some of what servers accept they would not accept as they keep it.
            if let Ok(there) = normal::stream(&live.streams[name].info.config) {
                prop_assert_eq!(normal::stream(made).unwrap(), there);
            }
        }
    }
}

#[test]
fn subjects_are_given_up_before_they_are_taken() {
    let one =
        |subjects: &str| Map::from_iter([("subjects".to_string(), serde_json::from_str(subjects).unwrap())]);
    let mut live = server("B", one("[\"x.>\",\"b\"]"), Map::new()).unwrap();
    live.streams.extend(server("Z", one("[\"z\"]"), Map::new()).unwrap().streams);
    let text = "version: 1\nstreams:\n- {name: A, subjects: [x.a]}\n- {name: B, subjects: [b, z]}\n- {name: Z, subjects: [y]}\n\
                - {name: C, mirror: {name: D}}\n- {name: D, sources: [{name: E}]}\n- {name: E}\n";
    let manifest = read::parse(&[("f".to_string(), text.to_string())]).unwrap();
    let plan = make(&manifest, &live, false);
    let order: Vec<&str> = plan.steps.iter().map(|step| step.stream.as_str()).collect();
    assert_eq!(order, ["E", "D", "C", "Z", "B", "A"]);
    super::check::check(&manifest, &live, &plan).unwrap();
}

#[test]
fn what_a_server_chose_itself_stands() {
    let mut live = server("A", Map::new(), Map::new()).unwrap();
    live.streams.get_mut("A").unwrap().info.config.duplicate_window = 30 * SECOND;
    let read = |text: &str| read::parse(&[("f".to_string(), text.to_string())]).unwrap();
    assert!(make(&read("version: 1\nstreams: [{name: A}]"), &live, true).steps.is_empty());
    let said = make(&read("version: 1\nstreams: [{name: A, duplicate_window: 2m}]"), &live, true);
    assert_eq!(said.steps[0].changes[0].field, "duplicate_window");
}

#[test]
fn only_what_files_govern_is_pruned() {
    let mut live = server("A", Map::new(), Map::new()).unwrap();
    for name in ["KV_B", "OBJ_C", "$MQTT_sess"] {
        let other = LiveStream { consumers: BTreeMap::new(), ..live.streams["A"].clone() };
        live.streams.insert(name.to_string(), other);
    }
    for (text, want) in [
        ("version: 1", vec![]),
        ("version: 1\nstreams: []", vec!["A"]),
        ("version: 1\nkv: []\nobjects: []", vec!["KV_B", "OBJ_C"]),
        ("version: 1\nstreams: [{name: A}]", vec![]),
        ("version: 1\nstreams: [{name: A, consumers: []}]", vec!["A"]),
    ] {
        let manifest = read::parse(&[("f".to_string(), text.to_string())]).unwrap();
        let plan = make(&manifest, &live, true);
        assert!(plan.steps.iter().all(|step| step.action == Action::Delete), "{text}");
        assert_eq!(plan.steps.iter().map(|step| step.stream.as_str()).collect::<Vec<_>>(), want, "{text}");
        assert!(make(&manifest, &live, false).steps.is_empty(), "{text}");
    }
}
