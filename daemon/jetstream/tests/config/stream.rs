//! Streams.

use std::collections::BTreeMap;
use std::sync::Arc;

use daemon_jetstream::limits::{Limits, ServerLimits};
use daemon_jetstream::stream::config::{self, Environment};
use schemas::jetstream::{
    AccountLimits, ApiError, ConsumerConfig, StorageType, StreamConfig, StreamConfigRequest, errors,
};
use serde_json::{Value, json};

use crate::verdicts::{VERSION, between, error, ours, remarkable};

type Streams = BTreeMap<String, Arc<StreamConfig>>;
type Consumers = BTreeMap<String, ConsumerConfig>;

fn server() -> ServerLimits {
    ServerLimits { max_memory: 1 << 30, max_storage: 1 << 35, ..ServerLimits::default() }
}

fn create_in(body: &Value, streams: &Streams, limits: &Limits) -> Result<StreamConfig, ApiError> {
    let mut body = body.clone();
    body.as_object_mut().unwrap().entry("name").or_insert("X".into());
    let request: StreamConfigRequest = serde_json::from_value(body).unwrap();
    let env = Environment { streams, limits, server: &server() };
    config::create(request.config, request.pedantic, &env)
}

fn create(body: Value) -> Result<StreamConfig, ApiError> {
    create_in(&body, &Streams::new(), &Limits::unlimited())
}

/// A stream as it is kept, whether it could be made here or not.
fn kept(body: &Value) -> StreamConfig {
    let mut body = body.clone();
    body.as_object_mut().unwrap().entry("name").or_insert("X".into());
    let (streams, limits) = (Streams::new(), Limits::unlimited());
    let env = Environment { streams: &streams, limits: &limits, server: &server() };
    config::check(serde_json::from_value(body).unwrap(), false, &env).unwrap()
}

fn update_to(old: &Value, body: &Value, consumers: &Consumers) -> Result<StreamConfig, ApiError> {
    let old = kept(old);
    let mut body = body.clone();
    body.as_object_mut().unwrap().entry("name").or_insert("X".into());
    let request: StreamConfigRequest = serde_json::from_value(body).unwrap();
    let streams = Streams::from([(old.name.clone(), Arc::new(old.clone()))]);
    let limits = Limits::unlimited();
    let env = Environment { streams: &streams, limits: &limits, server: &server() };
    config::update(&old, request.config, request.pedantic, &env, consumers)
}

/// Ours as the table writes it.
fn written(outcome: &Result<StreamConfig, ApiError>) -> Value {
    let config = match outcome {
        Ok(config) => config::shown(config, VERSION),
        Err(refused) => return error(refused),
    };
    let dull = json!({
        "name": "X", "subjects": ["X"], "retention": "limits", "max_consumers": -1, "max_msgs": -1, "max_bytes": -1,
        "max_age": 0, "max_msgs_per_subject": -1, "max_msg_size": -1, "discard": "old", "storage": "file",
        "num_replicas": 1, "duplicate_window": 120_000_000_000i64, "compression": "none", "allow_direct": false,
        "mirror_direct": false, "sealed": false, "deny_delete": false, "deny_purge": false,
        "allow_rollup_hdrs": false, "consumer_limits": {}, "allow_msg_ttl": false,
        "metadata": ours(&json!({"metadata": {"_nats.req.level": "0"}}))["metadata"],
    });
    remarkable(&serde_json::to_value(config).unwrap(), &dull)
}

#[test]
fn creating_is_judged_as_the_reference_does() {
    // Shortened: a long description, and long metadata; they have their own test.
    let verdicts = between("# reference 2.15.1, one server: stream", "--- update", 2);
    assert_eq!(verdicts.len(), 121);
    for verdict in verdicts {
        assert_eq!(written(&create(verdict.body)), ours(&verdict.answer), "{}", verdict.line);
    }
}

/// What the streams of the table were before they were updated, line by line.
fn before(line: &str) -> Value {
    let known = [
        (r#"{"retention": "limits"} => {}"#, json!({"retention": "interest"})),
        (r#"{"retention": "limits"} => ("#, json!({"retention": "workqueue"})),
        (r#"{"deny_delete": false}"#, json!({"deny_delete": true})),
        (r#"{"deny_purge": false}"#, json!({"deny_purge": true})),
        (r#"{"mirror": "#, json!({"mirror": {"name": "O"}})),
        (r#"{"allow_msg_ttl": false}"#, json!({"allow_msg_ttl": true})),
        (r#"{"allow_msg_schedules": false}"#, json!({"allow_msg_schedules": true})),
        (r#"{"subject_delete_marker_ttl": 0}"#, json!({"subject_delete_marker_ttl": 1_000_000_000})),
        (r#"{"metadata": {}}"#, json!({"metadata": {"a": "b"}})),
        (r#"{"sources": "#, json!({"sources": [{"name": "O"}]})),
    ];
    let request = line.strip_prefix("UPDATE ").unwrap();
    known.into_iter().find(|(start, _)| request.starts_with(start)).map_or(json!({}), |(_, old)| old)
}

#[test]
fn updating_is_judged_as_the_reference_does() {
    let verdicts = between("--- update", "--- names", 0);
    assert_eq!(verdicts.len(), 29);
    // Whether there is a stream to update is not ours to know.
    let missing = |answer: &Value| answer[1] == errors::STREAM_NOT_FOUND.err_code;
    for verdict in verdicts.iter().filter(|verdict| !missing(&verdict.answer)) {
        let outcome = update_to(&before(&verdict.line), &verdict.body, &Consumers::new());
        assert_eq!(written(&outcome), ours(&verdict.answer), "{}", verdict.line);
    }
}

#[test]
fn long_texts_are_refused() {
    let long = |length: usize| "x".repeat(length);
    let table = [
        (json!({"name": long(255)}), None),
        (json!({"name": long(256)}), Some("stream name is too long, maximum allowed is 255")),
        (json!({"description": long(4096)}), None),
        (json!({"description": long(4097)}), Some("stream description is too long, maximum allowed is 4096")),
        // The level that is stored counts.
        (json!({"metadata": {"a": long(131_072 - 17)}}), None),
        (
            json!({"metadata": {"a": long(131_072 - 16)}}),
            Some("stream metadata exceeds maximum size of 131072 bytes"),
        ),
    ];
    for (body, refused) in table {
        let outcome = create(body).map_err(|error| error.description);
        assert_eq!(outcome.err().as_deref(), refused);
    }
    let name = create(json!({"name": "a/b"})).unwrap_err();
    assert!(errors::STREAM_NAME_CONTAINS_PATH_SEPARATORS.is(&name));
    assert_eq!(create(json!({"name": "aé"})).unwrap().subjects, ["aé"]);
}

/// What a request meets that comes second; seen on the reference.
#[test]
fn other_streams_have_a_say() {
    let streams: Streams = [
        json!({"name": "A"}),
        json!({"name": "S1", "subjects": ["s1.>"], "max_msg_size": 100, "allow_direct": true}),
        json!({"name": "S2", "subjects": ["s2"], "sources": [{"name": "S1"}]}),
    ]
    .iter()
    .map(kept)
    .map(|config| (config.name.clone(), Arc::new(config)))
    .collect();
    let table = [
        (json!({"name": "A"}), Ok(())),
        (json!({"name": "A", "metadata": {"_nats.ver": "x", "_nats.req.level": "7"}}), Ok(())),
        (
            json!({"name": "A", "max_msgs": 5}),
            Err((10058, "stream name already in use with a different configuration")),
        ),
        (
            json!({"name": "A", "subjects": ["s2"]}),
            Err((10058, "stream name already in use with a different configuration")),
        ),
        (json!({"subjects": ["A"]}), Err((10065, "subjects overlap with an existing stream"))),
        (json!({"subjects": ["s1.*"]}), Err((10065, "subjects overlap with an existing stream"))),
        (
            json!({"subjects": ["s3"], "sources": [{"name": "S1"}, {"name": "S2"}]}),
            Err((10052, "detected cycle")),
        ),
        (json!({"subjects": ["s3"], "sources": [{"name": "S2"}]}), Ok(())),
        (
            json!({"mirror": {"name": "S1"}, "max_msg_size": 99}),
            Err((10030, "stream mirror must have max message size >= source")),
        ),
        (
            json!({"sources": [{"name": "S1"}], "max_msg_size": 99}),
            Err((10046, "stream source must have max message size >= target")),
        ),
        (
            json!({"mirror": {"name": "S1"}, "pedantic": true}),
            Err((10157, "pedantic mode: origin stream has direct get set, mirror has it disabled")),
        ),
        (
            json!({"mirror": {"name": "A", "filter_subject": "a..b"}}),
            Err((10049, "subject filter 'a..b' for the mirror invalid subject")),
        ),
        (
            json!({"mirror": {"name": "Q", "subject_transforms": [{"src": "", "dest": "x.>"}, {"src": "a", "dest": "b"}]}}),
            Ok(()),
        ),
        (
            json!({"mirror": {"name": "Q", "subject_transforms": [{"src": "", "dest": "x.>"}, {"src": "", "dest": "b.>"}]}}),
            Err((10152, "mirror subject filters can not overlap")),
        ),
        (
            json!({"sources": [{"name": "Q", "subject_transforms": [{"src": "", "dest": "x.>"}, {"src": "", "dest": "b.>"}]}]}),
            Ok(()),
        ),
        (
            json!({"sources": [{"name": "Q", "subject_transforms": [{"src": "", "dest": "x.>"}, {"src": ">", "dest": "b.>"}]}]}),
            Err((10147, "source filters can not overlap")),
        ),
        (
            json!({"sources": [{"name": "Q", "filter_subject": "a"}, {"name": "Q", "subject_transforms": [{"src": "a", "dest": ""}]}]}),
            Err((10140, "duplicate source configuration detected")),
        ),
        (
            json!({"sources": [{"name": "S1"}, {"name": "E", "external": {"api": "$JS.e.API", "deliver": "s1"}}]}),
            Err((10022, "stream external delivery prefix s1 overlaps with stream subject s1.>")),
        ),
        (
            json!({"sealed": true, "max_age": -1}),
            Err((10052, "stream configuration for create can not be sealed")),
        ),
        (
            json!({"max_bytes": 1_000_000_000_000_000i64, "max_age": -1}),
            Err((10047, "insufficient storage resources available")),
        ),
    ];
    for (body, verdict) in table {
        let outcome = create_in(&body, &streams, &Limits::unlimited());
        let outcome =
            outcome.as_ref().map(|_| ()).map_err(|error| (error.err_code, error.description.as_str()));
        assert_eq!(outcome, verdict, "{body}");
    }
    let mirror = create_in(&json!({"mirror": {"name": "S1"}}), &streams, &Limits::unlimited()).unwrap();
    assert!(mirror.mirror_direct, "a mirror answers direct gets as its origin does");
}

#[test]
fn accounts_have_limits() {
    let limit = |change: fn(&mut AccountLimits)| {
        let Limits::Flat(mut limits) = Limits::unlimited() else { unreachable!() };
        change(&mut limits);
        Limits::Flat(limits)
    };
    let streams: Streams =
        [("A".to_owned(), Arc::new(kept(&json!({"name": "A", "max_bytes": 600}))))].into_iter().collect();
    let table = [
        (limit(|it| it.max_streams = 1), json!({}), Some(errors::MAXIMUM_STREAMS_LIMIT.err_code)),
        (limit(|it| it.max_streams = 1), json!({"name": "A", "max_bytes": 600}), None),
        (limit(|it| it.max_streams = 2), json!({}), None),
        (
            limit(|it| it.max_bytes_required = true),
            json!({}),
            Some(errors::STREAM_MAX_BYTES_REQUIRED.err_code),
        ),
        (limit(|it| it.max_bytes_required = true), json!({"max_bytes": 1}), None),
        (
            limit(|it| it.storage_max_stream_bytes = 9),
            json!({"max_bytes": 10}),
            Some(errors::STREAM_MAX_STREAM_BYTES_EXCEEDED.err_code),
        ),
        (limit(|it| it.storage_max_stream_bytes = 9), json!({"max_bytes": 10, "storage": "memory"}), None),
        (
            limit(|it| it.max_storage = 1000),
            json!({"max_bytes": 401}),
            Some(errors::STORAGE_RESOURCES_EXCEEDED.err_code),
        ),
        (limit(|it| it.max_storage = 1000), json!({"max_bytes": 400}), None),
        (limit(|it| it.max_storage = 600), json!({}), Some(errors::STORAGE_RESOURCES_EXCEEDED.err_code)),
        (
            limit(|it| it.max_memory = 0),
            json!({"storage": "memory"}),
            Some(errors::MEMORY_RESOURCES_EXCEEDED.err_code),
        ),
        (
            limit(|it| it.max_consumers = 3),
            json!({"max_consumers": 4}),
            Some(errors::MAXIMUM_CONSUMERS_LIMIT.err_code),
        ),
        (Limits::Tiered(BTreeMap::new()), json!({}), Some(errors::NO_LIMITS.err_code)),
    ];
    for (limits, body, refused) in table {
        let outcome = create_in(&body, &streams, &limits);
        assert_eq!(outcome.err().map(|error| error.err_code), refused, "{limits:?} {body}");
    }
}

#[test]
fn an_update_asks_for_room_for_the_difference_only() {
    let room = |reserved: i64, old: i64, new: i64| {
        let old = kept(&json!({"max_bytes": old}));
        let new = StreamConfig { max_bytes: new, ..old.clone() };
        let streams = Streams::from([("X".to_owned(), Arc::new(old.clone()))]);
        let server = ServerLimits { max_storage: 1000, storage_reserved: reserved, ..server() };
        let env = Environment { streams: &streams, limits: &Limits::unlimited(), server: &server };
        config::update(&old, new, false, &env, &Consumers::new()).map(|config| config.max_bytes)
    };
    assert_eq!(room(900, 800, 900).unwrap(), 900);
    assert!(errors::STORAGE_RESOURCES_EXCEEDED.is(&room(900, 800, 901).unwrap_err()));
    assert_eq!(room(1000, 800, 10).unwrap(), 10, "less always fits");
    assert_eq!(room(1000, -1, -1).unwrap(), -1);
}

#[test]
fn limits_cannot_be_set_below_what_consumers_have() {
    let consumer = |max_ack_pending| ConsumerConfig { max_ack_pending, ..ConsumerConfig::default() };
    let consumers =
        Consumers::from([("b".into(), consumer(50)), ("a".into(), consumer(60)), ("c".into(), consumer(9))]);
    let update = |old: Value, new: Value| {
        update_to(&old, &new, &consumers).map(|_| ()).map_err(|error| error.description)
    };
    let ten = json!({"consumer_limits": {"max_ack_pending": 10}});
    assert_eq!(update(json!({}), ten.clone()), Err("change to limits violates consumers: a, b".to_owned()));
    assert_eq!(update(ten.clone(), ten), Ok(()), "what was so may stay so");
    assert_eq!(update(json!({}), json!({"consumer_limits": {"inactive_threshold": 10}})), Ok(()));
}

#[test]
fn what_came_with_the_server_limits() {
    let window = |limit: i64, body: Value| {
        let server = ServerLimits { duplicate_window: limit, ..server() };
        let request: StreamConfigRequest = serde_json::from_value(body).unwrap();
        let env = Environment { streams: &Streams::new(), limits: &Limits::unlimited(), server: &server };
        let checked = config::create(request.config, request.pedantic, &env);
        checked.map(|config| config.duplicate_window).map_err(|error| error.description)
    };
    let second = 1_000_000_000i64;
    assert_eq!(window(second, json!({"name": "X"})), Ok(second));
    let refused = "duplicates window can not be larger then server limit of 1s".to_owned();
    assert_eq!(window(second, json!({"name": "X", "duplicate_window": second + 1})), Err(refused));
    let refused = "pedantic mode: duplicate window limits are higher than current limits".to_owned();
    assert_eq!(window(second, json!({"name": "X", "pedantic": true})), Err(refused));
}

#[test]
fn a_sealed_stream_stays_sealed() {
    let outcome = update_to(&json!({"sealed": true}), &json!({}), &Consumers::new());
    assert_eq!(
        outcome.unwrap_err().description,
        "stream configuration update can not unseal a sealed stream"
    );
    let old = json!({"storage": "memory"});
    let outcome = update_to(&old, &json!({"storage": "memory", "name": "Y"}), &Consumers::new());
    assert_eq!(outcome.unwrap_err().description, "stream configuration name must match original");
    let promoted = update_to(&json!({"mirror": {"name": "O"}}), &json!({}), &Consumers::new()).unwrap();
    assert_eq!((promoted.mirror, promoted.storage), (None, StorageType::File));
}
