//! `/jsz` and what `/varz` tells of JetStream.

use super::Monitored;
use daemon_config::options::{Options, Sync};
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;

/// A server with JetStream, and where it keeps streams.
pub struct Kept {
    pub m: Monitored,
    pub dir: TempDir,
}

impl Kept {
    pub fn start(edit: impl FnOnce(&mut Options)) -> Kept {
        Kept::again(tempfile::tempdir().unwrap(), edit)
    }

    /// Starts on a directory that was used before.
    pub fn again(dir: TempDir, edit: impl FnOnce(&mut Options)) -> Kept {
        let m = Monitored::with(|o| {
            o.files.store_dir = dir.path().to_str().unwrap().into();
            o.jetstream.enabled = true;
            (o.jetstream.max_memory_store, o.jetstream.max_file_store) = (64_000_000, 256_000_000);
            edit(o);
        });
        Kept { m, dir }
    }

    /// Asks the API, which must not answer with an error.
    #[track_caller]
    pub fn api(&self, what: &str, body: &Value) -> Value {
        let answer = self.m.client("").request(&format!("$JS.API.{what}"), &body.to_string());
        assert_eq!(answer.get("error"), None, "{what}: {answer}");
        answer
    }

    /// Two streams, one in memory; the other with three messages, a durable consumer and a mirror's.
    pub fn fill(&self) {
        let file = json!({"name": "S", "subjects": ["s.>"], "storage": "file", "max_bytes": 5000});
        self.api("STREAM.CREATE.S", &file);
        let memory = json!({"name": "MEM", "subjects": ["m"], "storage": "memory", "max_bytes": 2000});
        self.api("STREAM.CREATE.MEM", &memory);
        let consumer = json!({"stream_name": "S", "config": {"durable_name": "C", "name": "C", "ack_policy": "explicit"}});
        self.api("CONSUMER.CREATE.S.C", &consumer);
        let mut client = self.m.client("");
        for subject in ["s.a", "s.b", "s.c", "m"] {
            assert!(client.request(subject, "hello")["seq"].is_u64());
        }
    }
}

#[test]
fn without_jetstream_everything_is_zero() {
    let m = Monitored::start();
    for query in ["", "?accounts=1", "?acc=$G&streams=1&consumers=1&config=1", "?limit=-1&offset=-1"] {
        let answer = m.json(&format!("/jsz{query}"));
        let (id, now) = (answer["server_id"].clone(), answer["now"].clone());
        assert_eq!(
            answer,
            json!({
                "memory": 0, "storage": 0, "reserved_memory": 0, "reserved_storage": 0, "accounts": 0,
                "ha_assets": 0, "api": {"level": 0, "total": 0, "errors": 0}, "server_id": id, "now": now,
                "disabled": true, "config": {"max_memory": 0, "max_storage": 0}, "streams": 0, "consumers": 0,
                "messages": 0, "bytes": 0, "total": 0
            })
        );
    }
    let refused = m.get("/jsz?leader-only=1");
    assert_eq!((refused.status, refused.body.as_str()), (400, "filtered response: not leader"));
    assert_eq!(m.json("/varz")["jetstream"], json!({}));
    assert_eq!(m.json("/varz")["http_req_stats"]["/jsz"], 5);
}

#[test]
fn the_whole_is_counted_whatever_is_shown() {
    let k = Kept::start(|_| {});
    k.fill();
    for query in ["", "?acc=X", "?acc=$G", "?consumers=1", "?config=1", "?accounts=1&offset=9"] {
        let answer = k.m.json(&format!("/jsz{query}"));
        let figures = |name: &str| answer[name].as_i64().unwrap();
        assert_eq!(figures("streams"), 2, "{query}");
        assert_eq!(figures("consumers"), 1);
        assert_eq!(figures("messages"), 4);
        assert_eq!(figures("storage") + figures("memory"), figures("bytes"));
        assert_eq!((figures("reserved_memory"), figures("reserved_storage")), (2000, 5000));
        assert_eq!((figures("accounts"), figures("total")), (1, 1));
        assert_eq!(answer["api"], json!({"level": daemon_jetstream::API_LEVEL, "total": 3, "errors": 0}));
        assert_eq!(answer.get("damage"), None);
        assert_eq!(answer.get("streams_leader"), None);
    }
    let raft = k.m.json("/jsz?raft=1");
    assert_eq!((&raft["streams_leader"], &raft["consumers_leader"]), (&json!(2), &json!(1)));
}

#[test]
fn details_come_as_asked() {
    let k = Kept::start(|_| {});
    k.fill();
    for (query, accounts, streams, consumers, config) in [
        ("", 0, 0, 0, false),
        ("?accounts=1", 1, 0, 0, false),
        ("?acc=$G", 1, 0, 0, false),
        ("?acc=X", 0, 0, 0, false),
        ("?acc=X&accounts=1", 1, 0, 0, false),
        ("?acc=X&streams=1", 0, 0, 0, false),
        ("?streams=1", 1, 2, 0, false),
        ("?streams=1&config=1", 1, 2, 0, true),
        ("?consumers=true", 1, 2, 1, false),
        ("?acc=$G&consumers=1&config=1&direct-consumers=1", 1, 2, 1, true),
        ("?streams=1&offset=1", 0, 0, 0, false),
        ("?streams=1&offset=-1&limit=-1", 1, 2, 0, false),
        ("?acc=$G&offset=5&limit=1", 1, 0, 0, false),
    ] {
        let answer = k.m.json(&format!("/jsz{query}"));
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let account = list(&answer["account_details"]);
        assert_eq!(account.len(), accounts, "{query}");
        let stream: Vec<_> = account.iter().flat_map(|a| list(&a["stream_detail"])).collect();
        assert_eq!(stream.len(), streams, "{query}");
        let consumer: Vec<_> = stream.iter().flat_map(|s| list(&s["consumer_detail"])).collect();
        assert_eq!(consumer.len(), consumers, "{query}");
        assert!(stream.iter().chain(&consumer).all(|s| s["config"].is_object() == config), "{query}");
    }
}

#[test]
fn a_stream_tells_what_its_info_tells() {
    let k = Kept::start(|_| {});
    k.fill();
    k.api("STREAM.CREATE.M", &json!({"name": "M", "storage": "memory", "mirror": {"name": "S"}}));
    super::support::eventually("the mirror to catch up", || {
        (k.m.json("/jsz")["messages"] == 7).then_some(())
    });
    let answer = k.m.json("/jsz?consumers=1&direct-consumers=1&config=1");
    let account = &answer["account_details"][0];
    assert_eq!((&account["name"], &account["id"]), (&json!("$G"), &json!("$G")));
    assert_eq!(account["reserved_storage"], u64::MAX);
    let streams = account["stream_detail"].as_array().unwrap();
    let names: Vec<_> = streams.iter().map(|s| s["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["M", "MEM", "S"]);
    let info = k.api("STREAM.INFO.S", &json!({}));
    assert_eq!(streams[2]["state"], info["state"]);
    assert_eq!(streams[2]["created"], info["created"]);
    assert_eq!(streams[2]["cluster"], info["cluster"]);
    assert_eq!(streams[2]["config"]["metadata"], json!({"_nats.req.level": "0"}));
    assert_eq!(streams[0]["mirror"]["name"], "S");
    let consumer = &streams[2]["consumer_detail"][0];
    let info = k.m.client("").request("$JS.API.CONSUMER.INFO.S.C", "");
    for field in ["name", "stream_name", "created", "delivered", "ack_floor", "num_pending", "num_waiting"] {
        assert_eq!(consumer[field], info[field], "{field}");
    }
    let direct = streams[2]["direct_consumer_detail"].as_array().unwrap();
    assert_eq!(direct.len(), 1);
    assert!(direct[0]["name"].as_str().unwrap().starts_with("JS_MIRROR_"));
}

#[test]
fn waiting_requests_count_while_somebody_listens() {
    let k = Kept::start(|_| {});
    k.fill();
    let waiting = || {
        let answer = k.m.json("/jsz?consumers=1");
        let streams = answer["account_details"][0]["stream_detail"].as_array().unwrap().clone();
        let consumer = streams.iter().find(|s| s["name"] == "S").unwrap()["consumer_detail"][0].clone();
        consumer["num_waiting"].as_i64().unwrap()
    };
    let mut client = k.m.client("");
    client.say("SUB in 1\nPUB $JS.API.CONSUMER.MSG.NEXT.S.C in 1\n3");
    client.say("PUB $JS.API.CONSUMER.MSG.NEXT.S.C in 1\n2");
    super::support::eventually("two requests", || (waiting() == 1).then_some(()));
    drop(client);
    super::support::eventually("nobody to wait", || (waiting() == 0).then_some(()));
}

#[test]
fn varz_and_jsz_agree_on_what_is_configured() {
    let k = Kept::start(|o| {
        o.jetstream.domain = "hub".into();
        o.jetstream.limits.max_ack_pending = 5;
        o.jetstream.limits.duplicate_window = Duration::from_secs(300);
    });
    k.fill();
    let (varz, jsz) = (k.m.json("/varz")["jetstream"].clone(), k.m.json("/jsz"));
    let store = k.dir.path().join("jetstream");
    assert_eq!(
        varz["config"],
        json!({
            "max_memory": 64_000_000, "max_storage": 256_000_000, "store_dir": store, "domain": "hub",
            "sync_interval": 120_000_000_000_u64, "sync_always": true, "compress_ok": true, "strict": true
        })
    );
    let limits = json!({
        "max_ack_pending": 5, "max_duplicate_window": 300_000_000_000_u64, "default_max_consumers": 1000
    });
    assert_eq!(varz["limits"], limits);
    assert_eq!((&varz["config"], &varz["limits"]), (&jsz["config"], &jsz["limits"]));
    for (name, value) in varz["stats"].as_object().unwrap() {
        assert_eq!(*value, jsz[name], "{name}");
    }
}

#[test]
fn what_is_synced_now_and_then_says_so() {
    let k = Kept::start(|o| o.jetstream.sync = Sync::Interval(Duration::from_secs(7)));
    let config = k.m.json("/jsz")["config"].clone();
    assert_eq!((&config["sync_interval"], config.get("sync_always")), (&json!(7_000_000_000_u64), None));
}

#[test]
fn the_first_bad_parameter_is_named() {
    let m = Monitored::start();
    let names = [
        ("accounts", "boolean", "ParseBool"),
        ("streams", "boolean", "ParseBool"),
        ("consumers", "boolean", "ParseBool"),
        ("direct-consumers", "boolean", "ParseBool"),
        ("config", "boolean", "ParseBool"),
        ("offset", "int", "Atoi"),
        ("limit", "int", "Atoi"),
        ("leader-only", "boolean", "ParseBool"),
        ("raft", "boolean", "ParseBool"),
        ("stream-leader-only", "boolean", "ParseBool"),
    ];
    for from in 0..names.len() {
        let query: Vec<String> = names[from..].iter().rev().map(|(n, ..)| format!("{n}=x")).collect();
        let answer = m.get(&format!("/jsz?{}", query.join("&")));
        let (name, kind, function) = names[from];
        let text =
            format!("Error decoding {kind} for '{name}': strconv.{function}: parsing \"x\": invalid syntax");
        assert_eq!((answer.status, answer.body), (400, text));
    }
}
