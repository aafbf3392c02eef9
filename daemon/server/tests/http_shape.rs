//! The documents of monitoring, key by key and type by type against the reference server: both get the same clients,
//! open and closed, and the same questions. Skipped, saying so, where the reference is not installed. Beside that,
//! health in lame duck mode, which only a process of its own can be sent into.

#[path = "http/support.rs"]
mod support;

use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use support::{Client, get};

const QUESTIONS: [&str; 18] = [
    "/varz",
    "/connz",
    "/connz?auth=1&subs=1",
    "/connz?auth=1&subs=detail",
    "/connz?state=closed",
    "/connz?state=closed&auth=1&subs=1",
    "/connz?state=any&auth=1&subs=detail",
    "/connz?acc=nope",
    "/connz?acc=$G&state=all",
    "/subsz",
    "/subsz?subs=1&acc=$G",
    "/subsz?test=live.x&subs=1",
    "/jsz",
    "/jsz?acc=$G&consumers=1&config=1",
    "/healthz",
    "/healthz?stream=S",
    "/healthz?stream=S&details=1",
    "/healthz?account=A&details=1",
];

/// Asked once streams and consumers are there.
const JETSTREAM_QUESTIONS: [&str; 20] = [
    "/varz",
    "/jsz",
    "/jsz?acc=$G",
    "/jsz?acc=X",
    "/jsz?acc=X&streams=1",
    "/jsz?accounts=1&offset=1",
    "/jsz?accounts=1&limit=-1",
    "/jsz?raft=1",
    "/jsz?streams=1&config=1",
    "/jsz?streams=1&stream-leader-only=1",
    "/jsz?consumers=1&direct-consumers=1",
    "/jsz?consumers=1&config=1&raft=1&direct-consumers=1",
    "/jsz?leader-only=1",
    "/healthz",
    "/healthz?account=$G&stream=S&consumer=C",
    "/healthz?account=$G&stream=S&consumer=X",
    "/healthz?account=$G&stream=S&consumer=X&details=1",
    "/healthz?account=$G&stream=X",
    "/healthz?account=X&details=1",
    "/healthz?account=X&js-enabled-only=1",
];

/// What is told where the programs differ by nature: how ours was built is no concern of its users.
const BY_NATURE: [&str; 1] = [".git_commit"];

struct Process {
    child: Child,
    nats: SocketAddr,
    http: SocketAddr,
}

impl Process {
    /// Starts a server and reads from its log where it listens.
    fn start(program: &str, config: &std::path::Path) -> Process {
        let mut child = Command::new(program).arg("-c").arg(config).stderr(Stdio::piped()).spawn().unwrap();
        let (mut nats, mut http) = (None, None);
        let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
        for line in log.by_ref().map_while(Result::ok) {
            let address = || line.rsplit(' ').next().and_then(|a| a.parse().ok());
            if line.contains("Listening for client connections on") {
                nats = address();
            } else if line.contains("Starting http monitor on") {
                http = address();
            } else if line.contains("Server is ready") {
                break;
            }
        }
        std::thread::spawn(move || log.for_each(drop));
        Process { child, nats: nats.expect("a client port"), http: http.expect("a monitoring port") }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The reference tells its version on one line, ours adds another.
fn reference() -> Option<&'static str> {
    let version = Command::new("nats-server").arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&version.stdout);
    (text.starts_with("nats-server: v") && text.lines().count() == 1).then_some("nats-server")
}

/// Every key path with its JSON type. Elements of a list count as one.
fn shape(value: &Value, at: &str, into: &mut BTreeSet<String>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    if !BY_NATURE.contains(&at) {
        into.insert(format!("{at} {kind}"));
    }
    match value {
        Value::Array(list) => list.iter().for_each(|v| shape(v, &format!("{at}[]"), into)),
        Value::Object(map) => map.iter().for_each(|(k, v)| shape(v, &format!("{at}.{k}"), into)),
        _ => {}
    }
}

/// Asks everything of a server that has two clients and had a third one.
fn answers(process: &Process) -> Vec<(String, BTreeSet<String>)> {
    let connect = r#""name":"n","lang":"l","version":"1","user":"u","headers":true,"protocol":1"#;
    let mut first = Client::connect(process.nats, connect);
    first.say("SUB live.* 1\nSUB live.> q 2\nUNSUB 2 100");
    let mut second = Client::connect(process.nats, "");
    second.say("SUB other 1\nPUB live.x 2\nhi");
    let mut third = Client::connect(process.nats, connect);
    third.say("SUB a 1\nSUB b q 2");
    drop(third);
    support::eventually("the third to be remembered", || {
        (get(process.http, "/connz?state=closed").json()["total"] == 1).then_some(())
    });
    let ask = |path: &&str| {
        let answer = get(process.http, path);
        let mut keys = BTreeSet::new();
        shape(&answer.json(), "", &mut keys);
        (format!("{} {:?}", answer.status, answer.header("content-type")), keys)
    };
    QUESTIONS.iter().map(ask).collect()
}

#[test]
fn documents_have_the_shape_of_the_reference() {
    let Some(reference) = reference() else {
        return skip("no reference nats-server on PATH");
    };
    let dir = tempfile::tempdir().unwrap();
    let config = dir.path().join("c.conf");
    std::fs::write(&config, "listen: \"127.0.0.1:-1\"\nhttp: \"127.0.0.1:-1\"\n").unwrap();
    let theirs = answers(&Process::start(reference, &config));
    let ours = answers(&Process::start(env!("CARGO_BIN_EXE_nats-server"), &config));
    compare(&QUESTIONS, ours, theirs);
}

fn compare(
    questions: &[&str],
    ours: Vec<(String, BTreeSet<String>)>,
    theirs: Vec<(String, BTreeSet<String>)>,
) {
    assert_eq!((ours.len(), theirs.len()), (questions.len(), questions.len()));
    for ((path, ours), theirs) in questions.iter().zip(ours).zip(theirs) {
        assert_eq!(ours.0, theirs.0, "{path}");
        let lacks: Vec<_> = theirs.1.difference(&ours.1).collect();
        let adds: Vec<_> = ours.1.difference(&theirs.1).collect();
        assert!(lacks.is_empty() && adds.is_empty(), "{path} lacks {lacks:?} and adds {adds:?}");
    }
}

/// Streams in files and in memory, one of them a mirror and one fed by another, with consumers of all kinds.
const REQUESTS: [(&str, &str); 8] = [
    ("STREAM.CREATE.S", r#"{"name":"S","subjects":["s.>"],"storage":"file","max_bytes":5000}"#),
    ("STREAM.CREATE.MEM", r#"{"name":"MEM","subjects":["m"],"storage":"memory","max_bytes":2000}"#),
    ("STREAM.CREATE.M", r#"{"name":"M","storage":"file","mirror":{"name":"S"}}"#),
    (
        "STREAM.CREATE.SRC",
        r#"{"name":"SRC","storage":"file","sources":[{"name":"S","filter_subject":"s.a"}]}"#,
    ),
    (
        "CONSUMER.CREATE.S.C",
        r#"{"stream_name":"S","config":{"durable_name":"C","name":"C","ack_policy":"explicit"}}"#,
    ),
    (
        "CONSUMER.CREATE.S.E",
        r#"{"stream_name":"S","config":{"name":"E","ack_policy":"none","deliver_subject":"d","inactive_threshold":1000000000000}}"#,
    ),
    ("CONSUMER.CREATE.S.X", r#"{"stream_name":"S","config":{"name":"X","ack_policy":"never"}}"#),
    ("CONSUMER.PAUSE.S.C", r#"{"pause_until":"2100-01-01T00:00:00Z"}"#),
];

/// Fills a server and asks everything about its streams, once its mirror and its source have caught up.
fn jetstream_answers(process: &Process) -> Vec<(String, BTreeSet<String>)> {
    let mut client = Client::connect(process.nats, "");
    for (what, body) in REQUESTS {
        assert!(client.request(&format!("$JS.API.{what}"), body).is_object());
    }
    for subject in ["s.a", "s.b", "m"] {
        assert!(client.request(subject, "hello")["seq"].is_u64());
    }
    client.say("SUB d 1");
    support::eventually("messages everywhere", || {
        (get(process.http, "/jsz").json()["messages"] == 6).then_some(())
    });
    support::eventually("the push consumer to have delivered", || {
        let all = get(process.http, "/jsz?consumers=1").body;
        all.contains(r#""push_bound": true"#).then_some(())
    });
    let ask = |path: &&str| {
        let answer = get(process.http, path);
        let mut keys = BTreeSet::new();
        shape(&answer.json(), "", &mut keys);
        // Places of consumers are shown with a time once they were used: when that is, is no concern of this test.
        keys.retain(|k| !k.contains(".last_active "));
        (format!("{} {:?}", answer.status, answer.header("content-type")), keys)
    };
    JETSTREAM_QUESTIONS.iter().map(ask).collect()
}

#[test]
fn documents_of_jetstream_have_the_shape_of_the_reference() {
    let Some(reference) = reference() else {
        return skip("no reference nats-server on PATH");
    };
    let dir = tempfile::tempdir().unwrap();
    let start = |program: &str, name: &str| {
        let config = dir.path().join(format!("{name}.conf"));
        let store = dir.path().join(name);
        // As ours does it anyway: the reference shows it only where it is asked for.
        let jetstream = format!(
            "jetstream {{ store_dir: {store:?}, max_mem: 64M, max_file: 256M, domain: hub, sync_interval: always }}"
        );
        let text = format!("server_name: n\nlisten: \"127.0.0.1:-1\"\nhttp: \"127.0.0.1:-1\"\n{jetstream}\n");
        std::fs::write(&config, text).unwrap();
        jetstream_answers(&Process::start(program, &config))
    };
    let theirs = start(reference, "theirs");
    let ours = start(env!("CARGO_BIN_EXE_nats-server"), "ours");
    compare(&JETSTREAM_QUESTIONS, ours, theirs);
}

#[test]
fn a_lame_duck_is_not_healthy() {
    let dir = tempfile::tempdir().unwrap();
    let config = dir.path().join("c.conf");
    std::fs::write(&config, "listen: \"127.0.0.1:-1\"\nhttp: \"127.0.0.1:-1\"\n").unwrap();
    let server = Process::start(env!("CARGO_BIN_EXE_nats-server"), &config);
    // The mode lasts as long as there is somebody to be led out.
    let _client = Client::connect(server.nats, "");
    assert_eq!(get(server.http, "/healthz").status, 200);
    let pid = rustix::process::Pid::from_child(&server.child);
    rustix::process::kill_process(pid, rustix::process::Signal::USR2).unwrap();
    let ill = support::eventually("lame duck mode", || {
        let health = get(server.http, "/healthz");
        (health.status != 200).then_some(health)
    });
    let text = "failed to be ready for connections after 1ms: server";
    assert_eq!((ill.status, ill.body), (500, format!(r#"{{"status":"error","error":"{text}"}}"#)));
    let detailed = get(server.http, "/healthz?details=1").body;
    assert_eq!(
        detailed,
        format!(r#"{{"status":"error","errors":[{{"type":"CONNECTION","error":"{text}"}}]}}"#)
    );
    assert_eq!(get(server.http, "/varz").status, 200);
}

/// Says so past the test runner, which keeps what a passing test prints to itself.
fn skip(why: &str) {
    use std::io::Write;
    // A test that cannot even say that it skips has nothing better to do than to skip.
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}
