//! The same configurations through the reference server's `-t` and through ours: the same verdict, the same
//! digest, the same words. Skipped, saying so, where the reference is not installed.

use std::fs;
use std::path::Path;
use std::process::Command;

use daemon_config::{Error, load};

#[path = "support/accounts.rs"]
mod accounts;

#[test]
fn verdicts_are_the_references() {
    let Some(version) = reference() else {
        skip("no reference nats-server on PATH");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("part.conf"), "max_connections: 5\nn: 6\n").expect("written");
    fs::write(folder.path().join("bad.conf"), "foo: 1\n").expect("written");
    let configs: Vec<_> = CONFIGS.iter().chain(accounts::CONFIGS).copied().collect();
    let chunks: Vec<_> = configs.chunks(configs.len().div_ceil(WORKERS)).collect();
    let folder = folder.path();
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = chunks
            .into_iter()
            .enumerate()
            .map(|(n, chunk)| scope.spawn(move || differ(folder, n, chunk)))
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a worker")).collect()
    });
    assert!(wrong.is_empty(), "against {version}:\n{}", wrong.join("\n"));
}

/// The reference's version; none when what is on PATH is missing or is not the reference.
fn reference() -> Option<String> {
    let output = Command::new("nats-server").arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    // Ours says more than one line.
    (output.status.success() && text.lines().count() == 1).then_some(text)
}

fn differ(folder: &Path, worker: usize, configs: &[&str]) -> Vec<String> {
    let name = format!("t{worker}.conf");
    let mut wrong = Vec::new();
    for text in configs {
        fs::write(folder.join(&name), text).expect("written");
        let ours = ours(folder, &name);
        // Where a finding of the reference stands is, for some, that of whichever key it happened to take last.
        let mut verdict = theirs(folder, &name);
        for _ in 1..TRIES {
            if verdict == ours {
                break;
            }
            verdict = theirs(folder, &name);
        }
        if verdict != ours {
            wrong.push(format!("{text:?}\n  theirs: {verdict}\n  ours:   {ours}"));
        }
    }
    wrong
}

fn theirs(folder: &Path, name: &str) -> String {
    let mut command = Command::new("nats-server");
    let output = command.current_dir(folder).args(["-t", "-c", name]).output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let text = text.split_once(": ").map_or("", |(_, text)| text).trim_end_matches('\n');
    match text.split_once(" is valid (") {
        Some((_, digest)) => digest.trim_end_matches(')').to_owned(),
        None => sorted(text.lines().map(Into::into).collect()),
    }
}

fn ours(folder: &Path, name: &str) -> String {
    let files = |path: &str| {
        fs::read(folder.join(path)).map_err(|_| format!("open {path}: no such file or directory"))
    };
    let line = |finding: &daemon_config::Diagnostic| finding.line();
    match load(name, &files, &|_: &str| None) {
        Ok(loaded) if loaded.warnings.0.is_empty() => loaded.digest,
        Ok(loaded) => sorted(loaded.warnings.0.iter().map(line).collect()),
        Err(error) => {
            let mut lines: Vec<_> = error.diagnostics().iter().map(line).collect();
            if let Error::Options { warnings, .. } = &error {
                lines.extend(warnings.0.iter().map(line));
            }
            sorted(lines)
        }
    }
}

/// The reference takes keys, and so finds errors, in no fixed order.
fn sorted(mut lines: Vec<String>) -> String {
    lines.sort();
    lines.join(" | ")
}

/// Each start of the reference takes a moment.
const WORKERS: usize = 4;

/// A verdict that hangs on the order of two keys comes out the other way every second time.
const TRIES: usize = 24;

const CONFIGS: &[&str] = &[
    "",
    "# nothing\n",
    "port: 4222",
    "port 4222\nhost = \"127.0.0.1\" // here\n",
    "{ \"port\": 4222, \"host\": \"h\", }",
    "{ port: 1 } host: x",
    "port: 1 }",
    "port: \"a\"",
    "port: 1.5",
    "port",
    "port\n:1",
    "foo: 1\n  bar: 2",
    "listen: localhost:4222\nhttp: 8222",
    "listen: \"a\"",
    "http: \"a:b\"",
    "include part.conf\nport: $n",
    "include 'bad.conf'",
    "include nothing",
    "authorization { include bad.conf }",
    "x: 5\nport: $x",
    "port: $x\nx: 5",
    "x: 5",
    "port: $NOT_SET_ANYWHERE",
    "pidfile: $2a$11$abc.def/gh",
    "pidfile: \"a\\x41\\tb\"",
    "pidfile: \"a\\qb\"",
    "pidfile: 'a\\qb'",
    "pidfile: (\n a )\n b\n)\n",
    "pidfile: (a)\n",
    "pidfile: 2020-01-01T00:00:00Z",
    "pidfile: 2020-13-01T00:00:00Z",
    "pidfile: 2020-01-01",
    "pidfile: 127.0.0.1:80",
    "pidfile: 5.x",
    "max_payload: 1KiB",
    "max_payload: 3GB",
    "max_payload: 1kbb",
    "max_payload: 99999999999999999999",
    "max_connections: 0",
    "max_sub_tokens: 256",
    "debug: YES",
    "debug: \"true\"",
    "ping_interval: 1m30s",
    "ping_interval: 5",
    "ping_interval: 1d",
    "write_timeout: CLOSE",
    "lame_duck_duration: 10s",
    "lame_duck_grace_period: \"-1s\"",
    "server_name: \"a b\"",
    "server_tags: [a, b c ]",
    "server_tags: [a,1]",
    "server_tags [\n a # c\n // d\n \"b\"\n]\n",
    "server_metadata { a: \"<>&\\x01é\", b: {c: d} }",
    "server_metadata { a: b c: d }",
    "server_metadata { a: b",
    "authorization { user: a, pass: b }",
    "authorization { user: a, token: b }",
    "authorization { users: [ {user: a, pass: b}, {user: a, pass: c} ] }",
    "authorization { users: [ {pass: b} ] }",
    "authorization { timeout: 0.0000001 }",
    "authorization { timeout: 2m }",
    "authorization { timeout: \"x\" }",
    "mappings { a: b, \"c.*\": \"d.$1\" }",
    "mappings { a: [ {dest: b, weight: 50%}, {dest: c, weight: 51} ] }",
    "mappings { a: {dest: b} }",
    "mappings { a: \"b.*\" }",
    "mappings { \"a..b\": c }",
    "tls { cert_file: a.pem }",
    "tls { cert_file: a.pem, key_file: b.pem }",
    "tls { cipher_suites: [x] }",
    "tls { foo: 1 }",
    "jetstream: disabled",
    "jetstream: 5",
    "jetstream: enabled",
    "jetstream: ENABLE",
    "jetstream: maybe",
    "jetstream { }",
    "jetstream { store_dir: a, max_mem: 1G, max_file: \"10G\", sync: always, domain: d }",
    "jetstream { max_mem: \"1GB\" }",
    "jetstream { max_mem: \"10\" }",
    "jetstream { max_file: true }",
    "jetstream { sync_interval: 5 }",
    "jetstream { sync_interval: \"x\" }",
    "jetstream { strict: 5 }",
    "jetstream { strict: x }",
    "jetstream { cipher: rot13 }",
    "jetstream { key: k, prev_key: j, cipher: aes, unique_tag: \" A\", extension_hint: x }",
    "jetstream { limits: 5 }",
    "jetstream { limits { foo: 1 } }",
    "jetstream { limits { max_ack_pending: 5, batch { max_msgs: 5, timeout: \"5s\" } } }",
    "jetstream { request_queue_limit: x }",
    "jetstream { meta_compact: -1 }",
    "jetstream { meta_compact_size: \"-1K\" }",
    "jetstream { max_concurrent_io: 3 }",
    "jetstream { max_outstanding_catchup: x }",
    "jetstream { foo: 5 }",
    "no_auth_user: a\nsystem_account: 5",
    "MAX_PENDING: 10MB\nMax_Subs: 5",
];

/// Says so past the test runner, which keeps what a passing test prints to itself.
fn skip(why: &str) {
    use std::io::Write;
    // A test that cannot even say that it skips has nothing better to do than to skip.
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}
