//! A server with a bucket for the tests of `nats kv`, and what they print without what differs from run to run.
#![allow(dead_code, reason = "each test file uses a part of it")]

use serde_json::Value;

use crate::messages::Lab;
use crate::stream::redact;
use crate::support::Ran;

/// A bucket CONFIG with a history of five and three values of `user.name`, and one of `size`.
pub fn config() -> Option<Lab> {
    let lab = Lab::jetstream()?;
    kv(&lab, "add CONFIG --history 5").ok();
    for value in ["ada", "bob", "eve"] {
        kv(&lab, &format!("put CONFIG user.name {value}")).ok();
    }
    kv(&lab, "put CONFIG size 12").ok();
    Some(lab)
}

/// Runs `nats kv LINE`.
pub fn kv(lab: &Lab, line: &str) -> Ran {
    let ran = lab.run(&format!("kv {line}"));
    Ran { out: redact_leader(&redact(&ran.out)), err: ran.err, code: ran.code }
}

/// [`kv`] with a document on stdout.
pub fn json(lab: &Lab, line: &str) -> Value {
    let out = lab.run(&format!("kv {line} --json")).ok();
    serde_json::from_str(&out).unwrap_or_else(|e| panic!("{line}: {e}: {out}"))
}

/// The stream behind a bucket, as the server has it.
pub fn stream(lab: &Lab, bucket: &str) -> Value {
    let out = lab.run(&format!("stream info KV_{bucket} --json")).ok();
    serde_json::from_str(&out).unwrap()
}

/// Key, revision and operation of each entry of a document.
pub fn entries(document: &Value) -> Vec<String> {
    let part = |entry: &Value, name: &str| entry[name].to_string().trim_matches('"').to_string();
    let entry = |e: &Value| format!("{} {} {}", part(e, "key"), part(e, "revision"), part(e, "operation"));
    document.as_array().unwrap().iter().map(entry).collect()
}

fn redact_leader(text: &str) -> String {
    let line = |line: &str| match line.split_once("Leader: ") {
        Some((before, _)) => format!("{before}Leader: X"),
        None => line.to_string(),
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
