//! `nats kv`: storing, reading and deleting.

mod kv;
mod messages;
mod stream;
mod support;

use kv::{config, entries, json, kv};
use messages::Lab;
use support::Ran;

#[test]
fn put_and_get() {
    let Some(lab) = config() else { return };
    assert_eq!(kv(&lab, "put CONFIG color blue").ok(), "blue\n");
    let shown = kv(&lab, "get CONFIG color").ok();
    assert_eq!(shown, "CONFIG > color revision: 5 created @ DDDD-DD-DD TT:TT:TT\n\nblue\n\n");
    assert_eq!(kv(&lab, "get CONFIG color --raw").ok(), "blue");
    assert_eq!(kv(&lab, "get CONFIG user.name --raw --revision 2").ok(), "bob");
    let mut document = json(&lab, "get CONFIG user.name --revision 1");
    let created = document.as_object_mut().unwrap().remove("created").unwrap();
    assert!(created.as_str().unwrap().ends_with('Z'), "{created}");
    let want = serde_json::json!({"bucket": "CONFIG", "key": "user.name", "revision": 1, "operation": "PUT", "length": 3,
        "value": "ada"});
    assert_eq!(document, want);
    assert_eq!(json(&lab, "put CONFIG color red")["revision"], 6);
}

#[test]
fn values_from_stdin_and_of_bytes() {
    let Some(lab) = config() else { return };
    assert_eq!(lab.run_with(b"a\nb\xff", "kv put CONFIG bytes").ok(), "\n");
    let shown = kv(&lab, "get CONFIG bytes").ok();
    assert!(shown.ends_with("TT:TT:TT\n\nYQpi/w==\n\n"), "{shown}");
    assert_eq!(json(&lab, "get CONFIG bytes")["value_base64"], "YQpi/w==");
    // A value that was given is the one.
    lab.run_with(b"not this", "kv put CONFIG bytes this").ok();
    assert_eq!(kv(&lab, "get CONFIG bytes --raw").ok(), "this");
    lab.run_with(&[b'x'; 1200], "kv put CONFIG long").ok();
    let shown = kv(&lab, "get CONFIG long").ok();
    let want =
        format!("Showing first 120 bytes of 1,200, use --raw for full data\n\n{}\n\n", "x".repeat(120));
    assert!(shown.ends_with(&want), "{shown}");
    assert_eq!(kv(&lab, "get CONFIG long --raw").ok().len(), 1200);
    kv(&lab, "put CONFIG empty ''").ok();
    assert_eq!(kv(&lab, "get CONFIG empty --raw").ok(), "");
}

#[test]
fn create_stores_new_keys_only() {
    let Some(lab) = config() else { return };
    assert_eq!(kv(&lab, "create CONFIG new value").ok(), "value\n");
    assert_eq!(
        kv(&lab, "create CONFIG user.name mallory").failed(),
        "nats: error: nats: wrong last sequence: 3 (10071): key exists, its current revision is 3\n"
    );
    kv(&lab, "del CONFIG user.name -f").ok();
    assert_eq!(json(&lab, "create CONFIG user.name mallory")["revision"], 7);
    kv(&lab, "purge CONFIG user.name -f").ok();
    lab.run_with(b"piped", "kv create CONFIG user.name").ok();
    assert_eq!(kv(&lab, "get CONFIG user.name --raw").ok(), "piped");
}

#[test]
fn update_stores_at_one_revision_only() {
    let Some(lab) = config() else { return };
    let refusal = |ran: Ran, last: u64, now: &str| {
        let want =
            format!("nats: error: nats: wrong last sequence: {last} (10071): key revision mismatch, {now}\n");
        assert_eq!(ran.failed(), want);
    };
    refusal(kv(&lab, "update CONFIG user.name zoe 2"), 3, "its current revision is 3");
    assert_eq!(kv(&lab, "update CONFIG user.name zoe 3").ok(), "zoe\n");
    refusal(kv(&lab, "update CONFIG user.name zoe 3"), 5, "its current revision is 5");
    refusal(kv(&lab, "update CONFIG none zoe 3"), 0, "it has no revision");
    kv(&lab, "del CONFIG size -f").ok();
    refusal(kv(&lab, "update CONFIG size 1 4"), 6, "its current revision is 6, a DELETE");
    assert_eq!(json(&lab, "update CONFIG size 1 6")["revision"], 7);
}

#[test]
fn one_of_many_creates_wins() {
    let Some(lab) = config() else { return };
    let line = |i| format!("kv create CONFIG lock {i}");
    let racers: Vec<_> = (0..4).map(|i| lab.spawn(&line(i), std::process::Stdio::null())).collect();
    let ran: Vec<Ran> = racers.into_iter().map(messages::Running::finish).collect();
    assert_eq!(ran.iter().filter(|ran| ran.code == 0).count(), 1, "{ran:?}");
    let lost = |ran: &&Ran| ran.code == 1 && ran.err.contains("key exists, its current revision is 5");
    assert_eq!(ran.iter().filter(lost).count(), 3, "{ran:?}");
    assert_eq!(entries(&json(&lab, "history CONFIG lock")), ["lock 5 PUT"]);
}

#[test]
fn deleted_and_purged_keys() {
    let Some(lab) = config() else { return };
    assert_eq!(kv(&lab, "del CONFIG user.name --force").ok(), "");
    assert_eq!(kv(&lab, "get CONFIG user.name").failed(), "nats: error: nats: key not found\n");
    assert_eq!(kv(&lab, "get CONFIG user.name --revision 5").failed(), "nats: error: nats: key not found\n");
    let history = entries(&json(&lab, "history CONFIG user.name"));
    assert_eq!(history, ["user.name 1 PUT", "user.name 2 PUT", "user.name 3 PUT", "user.name 5 DELETE"]);
    let message = lab.run("stream get KV_CONFIG 5 --json").ok();
    assert_eq!(headers(&message), "NATS/1.0\r\nKV-Operation: DEL\r\n\r\n");
    kv(&lab, "purge CONFIG user.name --force").ok();
    assert_eq!(entries(&json(&lab, "history CONFIG user.name")), ["user.name 6 PURGE"]);
    let message = headers(&lab.run("stream get KV_CONFIG 6 --json").ok());
    assert!(message.contains("\r\nKV-Operation: PURGE\r\n") && message.contains("\r\nNats-Rollup: sub\r\n"));
    assert_eq!(kv(&lab, "ls CONFIG").ok(), "size\n");
}

/// The header block of a stored message.
fn headers(message: &str) -> String {
    let message: serde_json::Value = serde_json::from_str(message).unwrap();
    let block = message["hdrs"].as_str().unwrap();
    String::from_utf8(data_encoding::BASE64.decode(block.as_bytes()).unwrap()).unwrap()
}

#[test]
fn keys_with_a_ttl() {
    let Some(lab) = Lab::level(1) else { return };
    kv(&lab, "add PLAIN").ok();
    kv(&lab, "add LOCKS --marker-ttl 10m").ok();
    kv(&lab, "create LOCKS a me --ttl 1h").ok();
    assert!(headers(&lab.run("stream get KV_LOCKS 1 --json").ok()).contains("\r\nNats-TTL: 1h0m0s\r\n"));
    kv(&lab, "purge LOCKS a -f --ttl 2m").ok();
    assert!(headers(&lab.run("stream get KV_LOCKS 2 --json").ok()).contains("\r\nNats-TTL: 2m0s\r\n"));
    let refused = kv(&lab, "create PLAIN a me --ttl 1h").failed();
    assert_eq!(refused, "nats: error: per-message TTL is disabled (10166)\n");
    assert_eq!(kv(&lab, "create LOCKS a me --ttl=-1s").failed(), "nats: error: --ttl cannot be negative\n");
}

#[test]
fn names_are_checked_before_anything_is_sent() {
    let lab = support::Nats::new().env("NATS_URL", "nats://127.0.0.1:1");
    let bucket = "nats: invalid bucket name \"a.b\": it takes letters, digits, - and _";
    let key = |key: &str| {
        format!(
            "nats: invalid key {key:?}: it takes letters, digits and - / _ = . with no dot at an end or beside another"
        )
    };
    let filter = "nats: invalid key \"a..b\": it cannot be empty and must be a valid NATS subject";
    let cases = [
        ("add a.b", bucket.to_string()),
        ("edit a.b", bucket.to_string()),
        ("info a.b", bucket.to_string()),
        ("ls a.b", bucket.to_string()),
        ("compact a.b -f", bucket.to_string()),
        ("del a.b -f", bucket.to_string()),
        ("add B --source a.b", format!("--source: {bucket}")),
        ("add B --mirror a.b", format!("--mirror: {bucket}")),
        ("put B 'a b' x", key("a b")),
        ("get B a..b", key("a..b")),
        ("create B .a x", key(".a")),
        ("update B a. x 1", key("a.")),
        ("del B '*' -f", key("*")),
        ("purge B '>' -f", key(">")),
        ("revert B 'a.*' 1", key("a.*")),
        ("history B a..b", filter.to_string()),
        ("watch B a..b", filter.to_string()),
        ("ls B a..b", filter.to_string()),
        ("add B --history 65", "--history: 65 is not between 1 and 64".to_string()),
        ("add B --ttl=-1s", "--ttl cannot be negative".to_string()),
        (
            "add B --max-value-size 3GB",
            "--max-value-size: 3221225472 is too big, the maximum is 2147483647".to_string(),
        ),
        ("add B --mirror-domain hub", "--mirror-domain requires --mirror".to_string()),
        ("add B --mirror A --source C", "a bucket cannot have both --mirror and --source".to_string()),
        (
            "add B --republish-source a",
            "must specify both --republish-source and --republish-destination".to_string(),
        ),
        ("get B a", "nats: no servers available for connection".to_string()),
    ];
    for (line, want) in cases {
        assert_eq!(lab.run(&format!("kv {line}")).failed(), format!("nats: error: {want}\n"), "{line}");
    }
}

#[test]
fn what_is_not_there() {
    let Some(lab) = config() else { return };
    lab.run("stream add KV_BAD --subjects bad --defaults").ok();
    let cases = [
        ("get NONE a", "nats: bucket not found: NONE"),
        ("put NONE a b", "nats: bucket not found: NONE"),
        ("ls NONE", "nats: bucket not found: NONE"),
        ("del NONE -f", "nats: bucket not found: NONE"),
        ("info NONE", "nats: bucket not found: NONE"),
        ("info", "cannot pick a bucket without a terminal and no bucket name supplied"),
        ("info BAD", "nats: bucket not valid key-value store: stream KV_BAD has no history"),
        ("get CONFIG none", "nats: key not found"),
        ("get CONFIG size --revision 1", "nats: key not found"),
        ("get CONFIG size --revision 99", "nats: key not found"),
        ("history CONFIG none", "nats: key not found"),
        ("revert CONFIG none 1 --force", "nats: key not found"),
        ("revert CONFIG size 4 --force", "cannot revert key in a bucket where history=1"),
    ];
    for (line, want) in cases {
        assert_eq!(kv(&lab, line).failed(), format!("nats: error: {want}\n"), "{line}");
    }
}

#[test]
fn revert_stores_an_older_value() {
    let Some(lab) = config() else { return };
    let want = "\
╭───────────────────────────────────────────────────────────────────╮
│                  History for CONFIG > user.name                   │
├───────────┬──────────┬─────┬─────────────────────┬────────┬───────┤
│ Key       │ Revision │ Op  │ Created             │ Length │ Value │
├───────────┼──────────┼─────┼─────────────────────┼────────┼───────┤
│ user.name │ 1        │ PUT │ DDDD-DD-DD TT:TT:TT │ 3      │ ada   │
│ user.name │ 2        │ PUT │ DDDD-DD-DD TT:TT:TT │ 3      │ bob   │
│ user.name │ 3        │ PUT │ DDDD-DD-DD TT:TT:TT │ 3      │ eve   │
│ user.name │ 5        │ PUT │ DDDD-DD-DD TT:TT:TT │ 3      │ bob   │
╰───────────┴──────────┴─────┴─────────────────────┴────────┴───────╯

";
    assert_eq!(kv(&lab, "revert CONFIG user.name 2 --force").ok(), want);
    // Some keys at once.
    assert_eq!(entries(&json(&lab, "history CONFIG '>'")).len(), 5);
}

#[test]
fn what_is_not_permitted_is_said_at_once() {
    let nats = support::Nats::new();
    let js = nats.path("js").display().to_string();
    let Some(lab) = Lab::able(&format!(
        "jetstream {{ store_dir: \"{js}\" }}\n\
         authorization {{ users: [ {{ user: all, password: p }},\n\
         {{ user: reader, password: p, permissions: {{ publish: {{ deny: \"$KV.>\" }} }} }} ] }}"
    )) else {
        return;
    };
    lab.run("--user all --password p kv add B").ok();
    lab.run("--user all --password p kv put B k v").ok();
    assert_eq!(lab.run("--user reader --password p kv get B k --raw").ok(), "v");
    let refused = lab.run("--user reader --password p kv put B k v").failed();
    assert!(refused.starts_with("nats: error: nats: permissions violation: "), "{refused}");
    assert!(refused.contains("$KV.B.k"), "{refused}");
}
