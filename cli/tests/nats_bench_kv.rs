//! `nats bench kv`: what it prints, and what it leaves behind in the bucket.

mod kv;
mod messages;
mod stream;
mod support;

use kv::{json, kv};
use messages::Lab;
use support::Ran;

#[track_caller]
fn assert_report(ran: Ran, label: &str) {
    let out = ran.ok();
    assert!(out.starts_with(&format!("\nNATS {label} stats: ")), "{out}");
    assert!(out.contains(" msgs/sec ~ ") && out.contains("us ~ P99.9: "), "{out}");
}

#[test]
fn put_makes_the_bucket_and_get_reads_it() {
    let Some(lab) = Lab::jetstream() else { return };
    let ran = lab.run("bench kv put --storage memory --history 2 --maxbytes 10MB --msgs 50 --size 16");
    let want = "\
T Starting JetStream KV putter benchmark [bucket=benchbucket, clients=1, msg-size=16 B, msgs=50, purge=false, sleep=0s]
T [1] Starting JetStream KV putter, publishing 50 messages
";
    assert_eq!(ran.err, want);
    assert_report(ran, "JetStream KV putter");
    let info = json(&lab, "info benchbucket");
    let got =
        ["description", "storage", "history", "max_bucket_size", "values"].map(|name| info[name].to_string());
    assert_eq!(got, ["\"nats bench bucket\"", "\"memory\"", "2", "10485760", "50"]);
    assert_eq!(kv(&lab, "get benchbucket 49 --raw").ok(), "\0".repeat(16));
    let ran = lab.run("bench kv get --msgs 50 --clients 2 --csv out.csv");
    let err = "\
T Starting JetStream KV getter benchmark [bucket=benchbucket, clients=2, msg-size=128 B, msgs=50, randomize=0, sleep=0s]
T [1] Starting JetStream KV getter, trying to get 25 messages
T [2] Starting JetStream KV getter, trying to get 25 messages
";
    assert_eq!(ran.err, err);
    assert_eq!(ran.ok().matches(" msgs)\n").count(), 2);
    assert!(lab.nats.read("out.csv").lines().nth(2).unwrap().contains(",S1,"));
    assert_report(lab.run("bench kv get --randomize 50 --msgs 10"), "JetStream KV getter");
    let missing = lab.run("bench kv get --msgs 51").failed();
    assert!(missing.ends_with("nats: error: getting key '50': nats: key not found\n"), "{missing}");
}

#[test]
fn put_fills_other_buckets_and_empties_them() {
    let Some(lab) = Lab::jetstream() else { return };
    let missing = lab.run("bench kv put --bucket MINE --msgs 1").failed();
    assert!(missing.ends_with("nats: error: nats: bucket not found: MINE\n"), "{missing}");
    kv(&lab, "add MINE --history 3").ok();
    lab.run("bench kv put --bucket MINE --msgs 30 --clients 3 --randomize 5").ok();
    let keys = kv(&lab, "ls MINE").ok();
    assert!(keys.lines().all(|key| key.parse::<u8>().unwrap() < 5) && !keys.is_empty(), "{keys}");
    lab.run("bench kv put --bucket MINE --msgs 3 --purge").ok();
    assert_eq!(kv(&lab, "ls MINE").ok(), "0\n1\n2\n");
    assert_eq!(json(&lab, "info MINE")["history"], 3);
    lab.run("bench kv put --msgs 3 --purge").ok();
    lab.run("bench kv put --msgs 2 --purge --throughput 1000").ok();
    assert_eq!(json(&lab, "info benchbucket")["values"], 2);
    kv(&lab, "del benchbucket 1 -f").ok();
    let deleted = lab.run("bench kv get --msgs 2").failed();
    assert!(deleted.ends_with("nats: error: getting key '1': nats: key not found\n"), "{deleted}");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let lab = support::Nats::new().env("NATS_URL", "nats://127.0.0.1:1");
    let maxbytes = "can not parse or invalid the value specified for the max stream/bucket size: x";
    let cases = [
        ("put --bucket a.b", "nats: invalid bucket name \"a.b\": it takes letters, digits, - and _"),
        ("put --maxbytes x", maxbytes),
        ("put --history 65", "--history: 65 is not between 1 and 64"),
        ("put --randomize=-1", "--randomize cannot be negative"),
        ("get --clients 0", "--clients must be at least 1"),
    ];
    for (line, want) in cases {
        let error = lab.run(&format!("bench kv {line}")).failed();
        assert!(error.ends_with(&format!("nats: error: {want}\n")), "{line}: {error}");
    }
}
