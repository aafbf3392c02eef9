//! `/healthz` of JetStream: what was asked about is there, and what is kept is served.

use super::jsz::Kept;
use serde_json::json;

const OK: &str = r#"{"status":"ok"}"#;

#[test]
fn what_is_there_is_healthy() {
    let k = Kept::start(|_| {});
    k.fill();
    for query in [
        "",
        "?details=1",
        "?account=$G",
        "?account=$G&stream=S",
        "?account=$G&stream=MEM",
        "?account=$G&stream=S&consumer=C&details=1",
        "?account=X&stream=Y&consumer=Z&js-enabled-only=1",
        "?account=X&stream=Y&consumer=Z&js-server-only=1",
        "?account=X&stream=Y&consumer=Z&js-enabled=1",
    ] {
        let answer = k.m.get(&format!("/healthz{query}"));
        assert_eq!((answer.status, answer.body.as_str()), (200, OK), "{query}");
    }
}

#[test]
fn what_is_not_there_is_named() {
    let k = Kept::start(|_| {});
    k.fill();
    let account = ("ACCOUNT", r#"JetStream account "X" not found"#);
    let stream = ("STREAM", r#"JetStream stream "X" not found on account "$G""#);
    let consumer = ("CONSUMER", r#"JetStream consumer "X" not found for stream "S" on account "$G""#);
    for (query, (kind, text), names) in [
        ("account=X", account, json!({"account": "X"})),
        ("account=X&js-meta-only=1", account, json!({"account": "X"})),
        ("account=X&stream=S&consumer=C", account, json!({"account": "X"})),
        ("account=$G&stream=X", stream, json!({"account": "$G", "stream": "X"})),
        ("account=$G&stream=X&consumer=C", stream, json!({"account": "$G", "stream": "X"})),
        (
            "account=$G&stream=S&consumer=X",
            consumer,
            json!({"account": "$G", "stream": "S", "consumer": "X"}),
        ),
    ] {
        let answer = k.m.get(&format!("/healthz?{query}"));
        assert_eq!(answer.status, 404, "{query}");
        assert_eq!(answer.json(), json!({"status": "unavailable", "error": text}), "{query}");
        let detailed = k.m.get(&format!("/healthz?details=1&{query}"));
        let mut error = names;
        (error["type"], error["error"]) = (json!(kind), json!(text));
        assert_eq!(detailed.json(), json!({"status": "error", "errors": [error]}), "{query}");
        assert_eq!(detailed.status, 404);
    }
}

/// A stream whose description is gone is not served, and said to be so until somebody makes it anew.
#[test]
fn a_stream_that_cannot_be_opened_is_no_health() {
    let k = Kept::start(|_| {});
    k.fill();
    k.api("STREAM.CREATE.T", &json!({"name": "T", "subjects": ["t"], "storage": "file"}));
    let Kept { m, dir } = k;
    drop(m);
    let folder = dir.path().join("jetstream/accounts/%24G/streams/S");
    let mut removed = 0;
    for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().starts_with("stream.ledger") {
            std::fs::remove_file(entry.path()).unwrap();
            removed += 1;
        }
    }
    assert!(removed > 0, "no ledger in {folder:?}");
    let journal = dir.path().join("jetstream/journal");
    for entry in std::fs::read_dir(journal).unwrap().map(Result::unwrap) {
        std::fs::remove_file(entry.path()).unwrap();
    }
    let k = Kept::again(dir, |_| {});
    let text = "JetStream stream '$G > S' could not be recovered";
    for (query, status) in [("", 503), ("?account=$G&stream=S", 503), ("?account=$G&stream=T", 200)] {
        let answer = k.m.get(&format!("/healthz{query}"));
        assert_eq!(answer.status, status, "{query}: {}", answer.body);
        if status == 503 {
            assert_eq!(answer.json(), json!({"status": "unavailable", "error": text}));
        }
    }
    let error = json!({"type": "STREAM", "account": "$G", "stream": "S", "error": text});
    assert_eq!(k.m.get("/healthz?details=1").json(), json!({"status": "error", "errors": [error]}));
    assert_eq!(k.m.json("/jsz")["damage"]["unrecovered_streams"], 1);
}

/// What cannot be read is told of by the stream, by `/jsz` and in the log; the rest is served, and that is healthy.
#[test]
fn lost_messages_are_told_of() {
    let k = Kept::start(|_| {});
    k.fill();
    let Kept { m, dir } = k;
    drop(m);
    let block = dir.path().join("jetstream/accounts/%24G/streams/S/blocks/messages/0000000000000001.block");
    let mut bytes = std::fs::read(&block).unwrap();
    // Behind the heads of the file and of its only page: the first record.
    bytes[32 + 64 + 30] ^= 1;
    std::fs::write(&block, bytes).unwrap();
    let k = Kept::again(dir, |_| {});
    let mut client = k.m.client("");
    let get = client.request("$JS.API.STREAM.MSG.GET.S", r#"{"seq":1}"#);
    assert!(get["error"].is_object(), "{get}");
    assert_eq!(client.request("$JS.API.STREAM.MSG.GET.S", r#"{"seq":2}"#)["message"]["subject"], "s.b");
    let damage = k.m.json("/jsz")["damage"].clone();
    assert_eq!((&damage["lost_messages"], &damage["unrecovered_streams"]), (&json!(1), &json!(0)));
    assert!(damage["lost_bytes"].as_u64() > Some(0) && damage["journal_bytes"].as_u64() > Some(0));
    let info = k.api("STREAM.INFO.S", &json!({}));
    assert_eq!(info["state"]["lost"], json!({"msgs": [1], "bytes": damage["lost_bytes"]}));
    let log = k.m.log.captured();
    assert!(
        log.iter().any(|l| l.contains(".block, byte ") && l.ends_with("left alone; messages 1")),
        "{log:#?}"
    );
    assert_eq!(k.m.get("/healthz").body, OK);
}
