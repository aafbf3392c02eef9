//! What an account's JWT grants of JetStream by tiers: held to it, and shown.

use super::world::*;
use schemas::claims::*;
use serde_json::{Value, json};

fn ask(here: &mut Caller, what: &str, body: &Value) -> Value {
    serde_json::from_str(&here.ask(&format!("$JS.API.{what}"), &body.to_string())).unwrap()
}

fn create(here: &mut Caller, name: &str, more: Value) -> Option<u64> {
    let mut config = json!({"name": name, "subjects": [name], "max_bytes": 300});
    config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    ask(here, &format!("STREAM.CREATE.{name}"), &config)["error"]["err_code"].as_u64()
}

#[test]
fn streams_are_held_to_the_tier_of_their_replicas() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("}\njetstream { store_dir: js");
    let mut claims = world.account_claims();
    let r1 = JetStreamLimits {
        mem_storage: 700,
        disk_storage: 1000,
        streams: 3,
        consumer: 1,
        max_ack_pending: 7,
        mem_max_stream_bytes: 400,
        disk_max_stream_bytes: 600,
        max_bytes_required: true,
    };
    claims.nats.limits.tiers.insert("R1".into(), r1);
    caller.push(&sign(&claims, &world.operator));
    let mut here = Caller::new(Person::new(&world.account).enter(&server));
    assert_eq!(create(&mut here, "A", json!({})), None);
    for (name, more, error) in [
        ("unbounded", json!({"max_bytes": -1}), 10113),
        ("large", json!({"max_bytes": 601}), 10122),
        ("largeinmemory", json!({"max_bytes": 401, "storage": "memory"}), 10122),
    ] {
        assert_eq!(create(&mut here, name, more), Some(error), "{name}");
    }
    assert_eq!(create(&mut here, "M", json!({"storage": "memory"})), None);
    assert_eq!(create(&mut here, "B", json!({"max_bytes": 600})), None);
    assert_eq!(create(&mut here, "C", json!({})), Some(10027));
    let consumer = |here: &mut Caller, name: &str, ack_pending: i64| {
        let body = json!({"stream_name": "A", "config":
            {"durable_name": name, "ack_policy": "explicit", "max_ack_pending": ack_pending}});
        ask(here, &format!("CONSUMER.DURABLE.CREATE.A.{name}"), &body)["error"]["err_code"].as_u64()
    };
    assert_eq!(consumer(&mut here, "greedy", 8), Some(10121));
    assert_eq!(consumer(&mut here, "one", 7), None);
    assert_eq!(consumer(&mut here, "two", 7), Some(10026));

    let info = ask(&mut here, "INFO", &json!({}));
    assert!(info.get("limits").is_none_or(|all| all["max_streams"] == 0), "{info}");
    assert_eq!(info["tiers"].as_object().unwrap().len(), 1, "{info}");
    let tier = &info["tiers"]["R1"];
    assert_eq!(
        (&tier["streams"], &tier["consumers"], &tier["reserved_memory"], &tier["reserved_storage"]),
        (&json!(3), &json!(1), &json!(300), &json!(900)),
        "{info}"
    );
    assert_eq!(
        tier["limits"],
        json!({"max_memory": 700, "max_storage": 1000, "max_streams": 3, "max_consumers": 1, "max_ack_pending": 7,
            "memory_max_stream_bytes": 400, "storage_max_stream_bytes": 600, "max_bytes_required": true})
    );
    assert_eq!((&info["streams"], &info["consumers"]), (&json!(3), &json!(1)));
    let shown = server.get_json(&format!("/jsz?acc={}", world.account.public()));
    assert_eq!(
        (&shown["reserved_memory"], &shown["reserved_storage"]),
        (&json!(300), &json!(900)),
        "{shown}"
    );
}

#[test]
fn a_tier_that_is_not_granted_holds_nothing() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("}\njetstream { store_dir: js");
    let mut claims = world.account_claims();
    claims.nats.limits.tiers.insert("R3".into(), JetStreamLimits::UNLIMITED);
    caller.push(&sign(&claims, &world.operator));
    let mut here = Caller::new(Person::new(&world.account).enter(&server));
    assert_eq!(create(&mut here, "A", json!({})), Some(10120));
    claims
        .nats
        .limits
        .tiers
        .insert("R1".into(), JetStreamLimits { streams: 1, ..JetStreamLimits::UNLIMITED });
    caller.push(&sign(&claims, &world.operator));
    assert_eq!(create(&mut here, "A", json!({})), None);
    let info = ask(&mut here, "INFO", &json!({}));
    assert_eq!(info["tiers"]["R1"]["streams"], 1, "{info}");
}
