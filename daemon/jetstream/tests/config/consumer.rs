//! Consumers.

use std::collections::BTreeMap;

use daemon_jetstream::consumer::config::{self, Environment};
use daemon_jetstream::limits::{Limits, ServerLimits};
use schemas::jetstream::consumer_api::ConsumerCreateRequest;
use schemas::jetstream::{ApiError, ConsumerAction, ConsumerConfig, StreamConfig, errors};
use serde_json::{Value, json};

use crate::verdicts::{Verdict, between, error, remarkable, without};

type Consumers = BTreeMap<String, ConsumerConfig>;

/// The streams of the table.
fn stream(name: &str) -> Option<StreamConfig> {
    let config = match name {
        "L" => json!({}),
        "W" => json!({"retention": "workqueue"}),
        "I" => json!({"retention": "interest"}),
        "LIM" => json!({"consumer_limits": {"max_ack_pending": 5, "inactive_threshold": 10_000_000_000i64}}),
        "ONE" => json!({"max_consumers": 1}),
        _ => return None,
    };
    let config: StreamConfig = serde_json::from_value(config).unwrap();
    let subjects = vec![format!("{name}.>")];
    Some(StreamConfig { name: name.to_owned(), subjects, num_replicas: 1, ..config })
}

/// Answers a request as the server would, and keeps what it makes of it.
fn request(
    subject: &str,
    stream_name: &str,
    body: &Value,
    consumers: &mut Consumers,
) -> Result<ConsumerConfig, ApiError> {
    request_of(subject, stream_name, body, consumers, &ServerLimits::default(), false)
}

fn request_of(
    subject: &str,
    stream_name: &str,
    body: &Value,
    consumers: &mut Consumers,
    server: &ServerLimits,
    bound: bool,
) -> Result<ConsumerConfig, ApiError> {
    let (body, action) = without(body, "action");
    let (body, pedantic) = without(&body, "pedantic");
    let action: ConsumerAction =
        serde_json::from_value(if action.is_null() { json!("") } else { action }).unwrap();
    let mut request = ConsumerCreateRequest {
        stream_name: stream_name.to_owned(),
        config: serde_json::from_value(body).unwrap(),
        action,
        pedantic: pedantic == json!(true),
    };
    config::names(&format!("$JS.API.{subject}"), &mut request)?;
    let stream = stream(&request.stream_name).ok_or_else(|| errors::STREAM_NOT_FOUND.error())?;
    let env = Environment { consumers, limits: &Limits::unlimited(), server, bound: &|_| bound };
    let kept = config::create(request.config, request.action, request.pedantic, &stream, &env)?;
    consumers.insert(kept.name.clone(), kept.clone());
    Ok(kept)
}

/// Ours as the table writes it: names and metadata left out.
fn written(outcome: &Result<ConsumerConfig, ApiError>) -> Value {
    let config = match outcome {
        Ok(config) => serde_json::to_value(config).unwrap(),
        Err(refused) => return error(refused),
    };
    let dull = json!({"deliver_policy": "all", "replay_policy": "instant", "num_replicas": 0});
    let named =
        ["name", "durable_name", "metadata"].iter().fold(config, |config, key| without(&config, key).0);
    remarkable(&named, &dull)
}

fn ask(verdict: &Verdict, consumers: &mut Consumers) -> Value {
    let (stream, subject) = verdict.asked.split_once(' ').unwrap();
    written(&request(subject, stream, &verdict.body, consumers))
}

/// Consumers of the table were deleted after each line, but for those whose rivals come next: u1 u2 u3, f1 f2 and
/// both of ONE.
fn family(asked: &str) -> &str {
    let on_workqueue = asked.strip_prefix("W CONSUMER.CREATE.W.");
    let name = on_workqueue.map(|name| name.trim_end_matches(|letter: char| letter.is_ascii_digit()));
    name.or(asked.starts_with("ONE ").then_some("ONE")).unwrap_or_default()
}

#[test]
fn creating_is_judged_as_the_reference_does() {
    // Shortened: long metadata, a long description, a wait at the end of a long line, and a long name.
    let verdicts = between("# consumer configs", "-- update", 4);
    assert_eq!(verdicts.len(), 138);
    let mut consumers = Consumers::new();
    let mut last = String::new();
    for verdict in verdicts {
        let next = family(&verdict.asked).to_owned();
        if next.is_empty() || next != last {
            consumers.clear();
        }
        last = next;
        assert_eq!(ask(&verdict, &mut consumers), verdict.answer, "{}", verdict.line);
    }
}

/// What the consumer of the table was before it was updated, as far as it was not plain.
fn before(line: &str) -> Value {
    let (_, request) = line.split_once("CONSUMER.CREATE.L.u ").unwrap();
    let plain = r#"{"name": "u", "ack_policy": "explicit", "durable_name": "u"} => "#;
    if let Some(answer) = request.strip_prefix(plain) {
        return match answer {
            answer if answer.contains("push consumer to pull") => json!({"deliver_subject": "d"}),
            answer if answer.contains("inactive_threshold") => json!({"durable_name": ""}),
            _ => json!({"priority_policy": "overflow", "priority_groups": ["a"]}),
        };
    }
    let push = request.contains("deliver_subject") && !request.contains("pull consumer to push");
    if push {
        json!({"deliver_subject": "d"})
    } else if request.contains("opt_start_seq") {
        json!({"deliver_policy": "by_start_sequence", "opt_start_seq": 1})
    } else {
        json!({})
    }
}

#[test]
fn updating_is_judged_as_the_reference_does() {
    let verdicts = between("-- update", "-- api misc", 0);
    assert_eq!(verdicts.len(), 30);
    for verdict in verdicts {
        let mut old = json!({"durable_name": "u", "name": "u", "ack_policy": "explicit"});
        old.as_object_mut().unwrap().extend(before(&verdict.line).as_object().unwrap().clone());
        let mut consumers = Consumers::new();
        request("CONSUMER.CREATE.L.u", "L", &old, &mut consumers).unwrap();
        assert_eq!(ask(&verdict, &mut consumers), verdict.answer, "{}", verdict.line);
    }
}

#[test]
fn long_texts_are_refused() {
    let long = |length: usize| "x".repeat(length);
    let name = long(256);
    let table = [
        (json!({"name": "c", "metadata": {"a": long(131_072 - 17)}}), None),
        (
            json!({"name": "c", "metadata": {"a": long(131_072 - 16)}}),
            Some("consumer metadata exceeds maximum size of 128KB"),
        ),
        (
            json!({"name": "c", "description": long(4097)}),
            Some("consumer description is too long, maximum allowed is 4096"),
        ),
        (json!({"name": name}), Some("error creating store for consumer")),
        (json!({"name": name, "mem_storage": true}), None),
        (
            json!({"name": name, "durable_name": name}),
            Some("consumer name is too long, maximum allowed is 255"),
        ),
    ];
    for (body, refused) in table {
        let subject = format!("CONSUMER.CREATE.L.{}", body["name"].as_str().unwrap());
        let outcome = request(&subject, "L", &body, &mut Consumers::new()).map_err(|error| error.description);
        assert_eq!(outcome.err().as_deref(), refused);
    }
}

/// Histories of one consumer after the other; seen on the reference.
#[test]
fn requests_for_a_consumer_that_exists() {
    let explicit = |more: Value| {
        let mut body = json!({"ack_policy": "explicit"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let far = "2099-01-01T00:00:00Z";
    let table: [(&str, Value, Result<Value, u16>); 16] = [
        ("L.u", json!({"durable_name": "u"}), Ok(json!({}))),
        ("L.u", json!({"durable_name": "u", "action": "create"}), Ok(json!({}))),
        ("L.u", json!({"durable_name": "u", "action": "create", "description": "x"}), Err(10148)),
        (
            "L.u",
            json!({"durable_name": "u", "action": "update", "pause_until": far}),
            Ok(json!({"pause_until": null})),
        ),
        ("L.e", json!({}), Ok(json!({"inactive_threshold": 5_000_000_000i64}))),
        ("L.e", json!({"action": "create"}), Err(10148)),
        ("L.e", json!({"action": "create", "inactive_threshold": 5_000_000_000i64}), Ok(json!({}))),
        ("L.e", json!({"durable_name": "e"}), Ok(json!({"inactive_threshold": 5_000_000_000i64}))),
        ("L.e", json!({}), Ok(json!({"inactive_threshold": null}))),
        ("L.p", json!({"pause_until": far}), Ok(json!({"metadata": {"_nats.req.level": "1"}}))),
        (
            "L.p",
            json!({"description": "q"}),
            Ok(json!({"pause_until": far, "metadata": {"_nats.req.level": "1"}})),
        ),
        ("W.a", json!({"filter_subject": "W.a"}), Ok(json!({}))),
        ("W.b", json!({"filter_subject": "W.b"}), Ok(json!({}))),
        ("W.b", json!({"filter_subject": "W.a"}), Err(10100)),
        ("W.z", json!({"filter_subjects": ["W.q", "W.a"]}), Err(10100)),
        ("W.s", json!({"sourcing": true, "deliver_subject": "dd"}), Ok(json!({"sourcing": true}))),
    ];
    let (mut on_l, mut on_w) = (Consumers::new(), Consumers::new());
    for (consumer, body, verdict) in table {
        let stream = &consumer[..1];
        let consumers = if stream == "L" { &mut on_l } else { &mut on_w };
        let outcome =
            request(&format!("CONSUMER.CREATE.{consumer}"), stream, &explicit(body.clone()), consumers);
        match (outcome, verdict) {
            (Ok(config), Ok(facts)) => {
                let config = serde_json::to_value(config).unwrap();
                for (key, value) in facts.as_object().unwrap() {
                    assert_eq!(config.get(key).unwrap_or(&Value::Null), value, "{consumer} {body} {key}");
                }
            }
            (outcome, verdict) => {
                assert_eq!(outcome.err().map(|error| error.err_code), verdict.err(), "{consumer} {body}");
            }
        }
    }
}

#[test]
fn the_server_has_limits() {
    let server = ServerLimits { max_ack_pending: 7, max_request_batch: 9, ..ServerLimits::default() };
    let ask = |body: Value| {
        request_of("CONSUMER.CREATE.L.c", "L", &body, &mut Consumers::new(), &server, false)
            .map_err(|error| error.description)
    };
    let filled = ask(json!({"ack_policy": "explicit"})).unwrap();
    assert_eq!((filled.max_ack_pending, filled.max_batch), (7, 9));
    let refused = "consumer max ack pending exceeds system limit of 7".to_owned();
    assert_eq!(ask(json!({"ack_policy": "explicit", "max_ack_pending": 8})), Err(refused));
    let refused = "consumer max request batch exceeds server limit of 9".to_owned();
    assert_eq!(ask(json!({"ack_policy": "explicit", "max_batch": 10})), Err(refused));
}

#[test]
fn deliveries_move_only_while_nobody_listens() {
    for (bound, refused) in [(false, None), (true, Some(errors::CONSUMER_NAME_EXIST.err_code))] {
        let mut consumers = Consumers::new();
        request("CONSUMER.CREATE.L.c", "L", &json!({"deliver_subject": "d"}), &mut consumers).unwrap();
        let server = ServerLimits::default();
        let outcome = request_of(
            "CONSUMER.CREATE.L.c",
            "L",
            &json!({"deliver_subject": "e"}),
            &mut consumers,
            &server,
            bound,
        );
        assert_eq!(outcome.err().map(|error| error.err_code), refused);
    }
}

#[test]
fn replicas_are_those_of_the_stream() {
    let ask = |subject: &str, body: Value| {
        request(subject, "NOPE", &body, &mut Consumers::new()).unwrap_err().err_code
    };
    // Seen before the stream is looked for.
    assert_eq!(ask("CONSUMER.CREATE.NOPE.x", json!({"num_replicas": 4})), 10074);
    assert_eq!(ask("CONSUMER.CREATE.NOPE.x", json!({})), 10059);
    assert_eq!(ask("CONSUMER.DURABLE.CREATE.NOPE", json!({"durable_name": "x"})), 10016);
}
