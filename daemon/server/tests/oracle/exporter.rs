//! The published Prometheus exporter reads monitoring in its own way: numbers of `/varz` and `/subsz` by their path, and
//! a few documents by name. Read in that way, both servers must give the same series: names and labels.

use super::common::{Launch, Server, eventually, program};
use super::lab::reference;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Paths that it passes over, and strings that become labels.
const SKIPPED: [&str; 9] = [
    "leaf",
    "trusted_operators_claim",
    "cluster_tls_timeout",
    "cluster_cluster_port",
    "cluster_auth_timeout",
    "gateway_port",
    "gateway_auth_timeout",
    "gateway_tls_timeout",
    "gateway_connect_retries",
];
const LABELS: [&str; 8] =
    ["server_id", "server_name", "version", "domain", "leader", "name", "start", "config_load_time"];

/// A document whose keys are not known beforehand: each number a series, maps in maps by path.
fn generic(prefix: &str, path: &str, document: &Value, into: &mut BTreeSet<String>) {
    for (key, value) in document.as_object().into_iter().flatten() {
        let joined = [path, key].join("_").replace('/', "_");
        let name = joined.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_");
        if SKIPPED.contains(&name.as_str()) {
            continue;
        }
        match value {
            Value::Number(_) => drop(into.insert(format!("{prefix}_{name}"))),
            Value::String(_) if LABELS.contains(&key.as_str()) => {
                into.insert(format!("{prefix}_{name} of text"));
            }
            Value::Object(_) => generic(prefix, &name, value, into),
            _ => {}
        }
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// One series per number that is there.
fn numbers(prefix: &str, labels: &str, value: &Value, keys: &[&str], into: &mut BTreeSet<String>) {
    for key in keys {
        let number = key.split('.').try_fold(value, |value, step| value.get(step));
        if number.is_some_and(Value::is_number) {
            into.insert(format!("{prefix}_{key}{{{labels}}}"));
        }
    }
}

fn connections(document: &Value, into: &mut BTreeSet<String>) {
    const SUMS: [&str; 6] =
        ["pending_bytes", "subscriptions", "in_bytes", "out_bytes", "in_msgs", "out_msgs"];
    numbers("gnatsd_connz", "", document, &["num_connections", "total", "offset", "limit"], into);
    for c in document["connections"].as_array().expect("a list") {
        let labels = ["kind", "type", "ip", "name", "name_tag", "account", "lang", "version", "tls_version"];
        let labels = labels.map(|label| format!("{label}={}", text(c, label))).join(",");
        numbers("gnatsd_connz", &labels, c, &SUMS, into);
        for key in ["start", "last_activity", "uptime", "idle", "rtt"] {
            assert!(!text(c, key).is_empty(), "{key} of {c}");
            into.insert(format!("gnatsd_connz_{key}{{{labels}}}"));
        }
    }
}

fn accounts(server: &Server, into: &mut BTreeSet<String>) {
    for a in server.get_json("/accstatz?unused=1")["account_statz"].as_array().expect("a list") {
        let labels = format!("account={},name={}", text(a, "acc"), text(a, "name"));
        let keys = [
            "conns",
            "total_conns",
            "num_subscriptions",
            "leafnodes",
            "slow_consumers",
            "sent.msgs",
            "sent.bytes",
            "received.msgs",
            "received.bytes",
        ];
        numbers("gnatsd_accstatz", &labels, a, &keys, into);
    }
    for name in server.get_json("/accountz")["accounts"].as_array().expect("a list") {
        let name = name.as_str().expect("a name");
        let detail = server.get_json(&format!("/accountz?acc={name}"))["account_detail"].clone();
        let labels = format!("account={},name={}", text(&detail, "account_name"), text(&detail, "name_tag"));
        let keys = ["leafnode_connections", "client_connections", "subscriptions"];
        numbers("gnatsd_accountz", &labels, &detail, &keys, into);
        for key in ["expired", "complete", "jetstream_enabled"] {
            into.insert(format!("gnatsd_accountz_{key}{{{labels}}} {}", detail[key]));
        }
    }
}

fn jetstream(server: &Server, into: &mut BTreeSet<String>) {
    let jsz = server.get_json("/jsz?consumers=true&config=true&raft=true");
    let varz = server.get_json("/varz");
    let at_server =
        format!("server={},domain={}", text(&varz, "server_name"), text(&jsz["config"], "domain"));
    let keys = ["streams", "consumers", "messages", "bytes", "config.max_memory", "config.max_storage"];
    numbers("jetstream_server", &at_server, &jsz, &keys, into);
    for account in jsz["account_details"].as_array().into_iter().flatten() {
        let at = format!("{at_server},account={},id={}", text(account, "name"), text(account, "id"));
        let keys = ["reserved_storage", "reserved_memory", "storage", "memory"];
        numbers("jetstream_account", &at, account, &keys, into);
        for stream in account["stream_detail"].as_array().into_iter().flatten() {
            let (leader, group) = (text(&stream["cluster"], "leader"), text(stream, "stream_raft_group"));
            let at = format!("{at},stream={},leader={leader},group={group}", text(stream, "name"));
            let keys = ["messages", "bytes", "first_seq", "last_seq", "consumer_count", "num_subjects"];
            numbers("jetstream_stream", &at, &stream["state"], &keys, into);
            numbers("jetstream_stream_limit", &at, &stream["config"], &["max_bytes", "max_msgs"], into);
            for source in stream["sources"].as_array().into_iter().flatten().chain(stream.get("mirror")) {
                let at = format!("{at},source={}", text(source, "name"));
                numbers("jetstream_stream_source", &at, source, &["lag", "active"], into);
            }
            for consumer in stream["consumer_detail"].as_array().into_iter().flatten() {
                let (name, leader) = (text(consumer, "name"), text(&consumer["cluster"], "leader"));
                let at = format!("{at},consumer={name},leader={leader}");
                let keys = [
                    "delivered.consumer_seq",
                    "delivered.stream_seq",
                    "ack_floor.stream_seq",
                    "ack_floor.consumer_seq",
                    "num_ack_pending",
                    "num_redelivered",
                    "num_waiting",
                    "num_pending",
                ];
                numbers("jetstream_consumer", &at, consumer, &keys, into);
            }
        }
    }
}

fn series(server: &Server) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    // Asked once before: requests are counted by path, and both shall have counted the same.
    for path in ["varz", "subsz", "routez"] {
        server.get(&format!("/{path}"));
    }
    for path in ["varz", "subsz", "routez"] {
        generic(&format!("gnatsd_{path}"), "", &server.get_json(&format!("/{path}")), &mut found);
    }
    connections(&server.get_json("/connz?auth=true"), &mut found);
    accounts(server, &mut found);
    jetstream(server, &mut found);
    numbers("gnatsd_leafz", "", &server.get_json("/leafz"), &["leafnodes"], &mut found);
    for path in ["/healthz", "/healthz?js-enabled-only=true", "/healthz?js-server-only=true"] {
        found.insert(format!("gnatsd_{path}_status {}", text(&server.get_json(path), "status")));
    }
    found
}

const CONFIG: &str = r#"
listen: "127.0.0.1:-1"
http: "127.0.0.1:-1"
server_name: n
jetstream { store_dir: js, max_mem: 64M, max_file: 256M, domain: hub }
accounts { A { users: [{user: a, password: a}], jetstream: {max_file: 100M} }, SYS { users: [{user: s, password: s}] } }
system_account: SYS
"#;

const REQUESTS: [(&str, &str); 4] = [
    ("STREAM.CREATE.S", r#"{"name":"S","subjects":["s"],"storage":"file","max_bytes":5000}"#),
    ("STREAM.CREATE.M", r#"{"name":"M","storage":"memory","mirror":{"name":"S"}}"#),
    ("STREAM.CREATE.F", r#"{"name":"F","storage":"file","sources":[{"name":"S"}]}"#),
    (
        "CONSUMER.CREATE.S.C",
        r#"{"stream_name":"S","config":{"durable_name":"C","name":"C","ack_policy":"explicit"}}"#,
    ),
];

/// A server with streams and a connection that stays.
fn filled(program: &Path) -> (Server, super::common::Client) {
    let server = Launch::with_config(CONFIG).program(program).start();
    let connect =
        r#"{"verbose":false,"user":"a","pass":"a","name":"n","lang":"l","version":"1","headers":true}"#;
    let mut client = server.client_with(connect);
    client.say("SUB r 1");
    for (what, body) in REQUESTS {
        client.say(&format!("PUB $JS.API.{what} r {}\r\n{body}", body.len()));
        client.message();
    }
    client.say("PUB s 2\r\nhi");
    client.ping();
    eventually("the message everywhere", || (server.get_json("/jsz")["messages"] == 3).then_some(()));
    (server, client)
}

#[test]
fn the_exporter_gets_the_same_series() {
    let ours = series(&filled(&program()).0);
    assert!(ours.len() > 150, "{ours:#?}");
    let Some(reference) = reference() else {
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "skipped: no reference nats-server on PATH");
        return;
    };
    let theirs = series(&filled(Path::new(reference)).0);
    let lacks: Vec<_> = theirs.difference(&ours).collect();
    let adds: Vec<_> = ours.difference(&theirs).collect();
    assert!(lacks.is_empty() && adds.is_empty(), "lacks {lacks:#?}\nadds {adds:#?}");
}
