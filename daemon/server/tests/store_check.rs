//! `nats-server --store-check`: what it says of good and of damaged stores, and that it changes nothing.

#[path = "http/client.rs"]
mod client;

use client::Client;
use daemon_config::options::Options;
use daemon_server::Server;
use daemon_server::log::Log;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A directory with a store: a stream of 200 messages with a consumer, written to files.
fn store(key: &str) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let mut server = start(dir.path(), key);
    let mut client = Client::connect(server.client_address(), "");
    let stream = r#"{"name":"S","subjects":["s.>"],"storage":"file"}"#;
    let consumer = r#"{"stream_name":"S","config":{"durable_name":"C","name":"C","ack_policy":"explicit"}}"#;
    for (what, body) in [("STREAM.CREATE.S", stream), ("CONSUMER.CREATE.S.C", consumer)] {
        assert!(client.request(&format!("$JS.API.{what}"), body).get("error").is_none());
    }
    for n in 0..200 {
        assert!(client.request(&format!("s.{n}"), &"x".repeat(100))["seq"].is_u64());
    }
    server.shutdown();
    dir
}

fn start(dir: &Path, key: &str) -> Server {
    let mut options = Options::default();
    (options.listen.host, options.listen.port) = ("127.0.0.1".into(), -1);
    options.files.store_dir = dir.to_str().unwrap().into();
    options.jetstream.enabled = true;
    options.jetstream.key = key.into();
    Server::start(options, Log::test()).unwrap()
}

/// Runs the check: exit code, standard output, standard error.
fn check(args: &[&str]) -> (i32, String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_nats-server")).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

fn check_dir(dir: &TempDir) -> (i32, String, String) {
    check(&["--store-check", dir.path().to_str().unwrap()])
}

/// All files below a directory with what is in them.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()) {
        match entry.is_dir() {
            true => all.extend(files(&entry)),
            false => drop(all.insert(entry.clone(), std::fs::read(&entry).unwrap())),
        }
    }
    all
}

#[test]
fn a_good_store_is_whole() {
    let dir = store("");
    let before = files(dir.path());
    let (code, out, err) = check_dir(&dir);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(lines.len(), 1, "{out}");
    assert!(lines[0].contains("no problems; 1 streams, 1 consumers, 200 messages in blocks, "), "{out}");
    assert_eq!(files(dir.path()), before);
}

#[test]
fn damage_is_named_by_file_byte_stream_and_messages() {
    let dir = store("");
    let (path, mut bytes) = files(dir.path()).into_iter().find(|(p, _)| p.ends_with(BLOCK)).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 0x10;
    std::fs::write(&path, &bytes).unwrap();
    let before = files(dir.path());
    let (code, out, err) = check_dir(&dir);
    assert_eq!((code, err.as_str()), (1, ""), "{out}");
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(lines.len(), 2, "{out}");
    assert!(
        lines[0].starts_with(&format!("jetstream/accounts/%24G/streams/S/blocks/messages/{BLOCK}, byte "))
    );
    assert!(lines[0].contains(": stream S of account $G: a page is damaged; messages 1"), "{out}");
    assert!(lines[1].contains("1 problem; 1 streams, 1 consumers, 199 messages"), "{out}");
    assert_eq!(files(dir.path()), before);
    // The server serves the rest, and says how much is lost.
    let server = start(dir.path(), "");
    let mut client = Client::connect(server.client_address(), "");
    let lost = (1..=200).filter(|seq| {
        let answer = client.request("$JS.API.STREAM.MSG.GET.S", &format!(r#"{{"seq":{seq}}}"#));
        answer.get("error").is_some()
    });
    assert_eq!(lost.count(), 1);
}

/// The only block of the stream.
const BLOCK: &str = "0000000000000001.block";

#[test]
fn missing_pieces_are_named() {
    for (end, told) in [
        (BLOCK, "blocks/messages/0000000000000001.block: stream S of account $G: missing; messages 1 to 200"),
        (
            "checkpoint",
            "blocks/messages/checkpoint: stream S of account $G: missing; the stream is put together",
        ),
        ("stream.ledger.copy", "stream.ledger.copy: stream S of account $G: missing (nothing is lost)"),
        ("NATTER-STORE.txt", "NATTER-STORE.txt: "),
    ] {
        let dir = store("");
        let path = files(dir.path()).into_keys().find(|p| p.ends_with(end)).expect(end);
        std::fs::remove_file(&path).unwrap();
        let (code, out, err) = check_dir(&dir);
        let (expected, text) = if end == "NATTER-STORE.txt" { (2, &err) } else { (1, &out) };
        assert_eq!(code, expected, "{end}: {out}{err}");
        assert!(text.contains(told), "{end}: {out}{err}");
    }
}

#[test]
fn the_key_comes_from_the_configuration() {
    let dir = store("secret");
    let config = dir.path().join("c.conf");
    std::fs::write(&config, "jetstream { key: secret }\n").unwrap();
    let (path, config) = (dir.path().to_str().unwrap(), config.to_str().unwrap());
    let (code, out, err) = check(&["-c", config, "--store-check", path]);
    assert_eq!((code, err.as_str(), out.lines().count()), (0, "", 1), "{out}");
    let (code, out, _) = check(&["--store-check", path]);
    assert_eq!(code, 0, "{out}");
    let locked =
        "stream S of account $G: encrypted, and the key is not at hand: only checksums were looked at";
    assert!(out.lines().any(|line| line == locked), "{out}");
}

#[test]
fn what_cannot_be_checked_is_no_good_answer() {
    let empty = tempfile::tempdir().unwrap();
    let path = empty.path().to_str().unwrap();
    let used = store("");
    let _server = start(used.path(), "");
    for (args, why) in [
        (&["--store-check", path][..], format!("there is no store in {path}: no directory {path}/jetstream")),
        (&["--store-check", ""], "--store-check needs a directory".into()),
        (&["--store-check"], "flag needs a directory: -store-check".into()),
        (&["--store-check", used.path().to_str().unwrap()], "another server uses this store".into()),
        (&["-c", "nowhere.conf", "--store-check", path], "nowhere.conf: no such file or directory".into()),
    ] {
        let (code, out, err) = check(args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}: {err}");
        assert!(err.starts_with("nats-server: ") && err.contains(&why), "{args:?}: {err}");
    }
}
