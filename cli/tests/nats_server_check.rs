//! `nats server check`: what each check says, in all four forms, and the codes it ends with.

mod messages;
mod support;
mod system;

use messages::Lab;
use regex::Regex;
use serde_json::{Value, json};
use support::jwt::Family;
use support::server::Server;
use support::{Nats, Ran};
use system::{System, lines, shows};

/// What a check printed that must have ended with this code.
#[track_caller]
fn ended(ran: Ran, code: i32) -> String {
    assert_eq!((ran.code, ran.err.as_str()), (code, ""), "{ran:?}");
    ran.out.trim_end().to_string()
}

/// Seconds and addresses that differ from run to run.
fn plain(text: &str) -> String {
    let text = Regex::new(r"127\.0\.0\.1:\d+").unwrap().replace_all(text, "HOST").into_owned();
    Regex::new(r"\d+(\.\d+)?(ns|µs|ms|s)\b").unwrap().replace_all(&text, "TIME").into_owned()
}

#[test]
fn connections_are_checked() {
    let lab = Lab::start("");
    let out = ended(lab.run("server check connection"), 0);
    assert_eq!(
        plain(&out),
        "OK Connection OK:connected to nats://HOST in TIME OK:rtt time TIME OK:round trip took TIME | \
         connect_time=TIME;0.5000;1.0000 rtt=TIME;0.5000;1.0000 request_time=TIME;0.5000;1.0000"
    );
    let out = ended(lab.run("server check conn --rtt-warn 1ns --req-critical 1ns --connect-warn 0"), 2);
    assert!(
        out.contains(" Crit:round trip request took 0.")
            && out.contains(" Warn:rtt time exceeded 0.000000001 ")
    );
    let out = ended(lab.run("server check connection -s nats://127.0.0.1:1"), 2);
    assert_eq!(out, "CRITICAL Connection Crit:connection failed: nats: no servers available for connection");
}

#[test]
fn streams_consumers_messages_and_buckets_are_checked() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add S --subjects s.> --defaults --metadata io.nats.monitor.msgs-critical:1").ok();
    lab.run("consumer add S C --pull --defaults").ok();
    lab.run("pub -q s.a hello --count 3").ok();
    for (line, code, want) in [
        ("stream --stream S", 0, "OK S OK:3 messages OK:0 sources | messages=3;;1 sources=0"),
        (
            "stream --stream S --msgs-warn 3",
            1,
            "WARNING S Warn:3 messages OK:0 sources | messages=3;3;1 sources=0",
        ),
        (
            "stream --stream S --subjects-warn 1 --subjects-critical 2 --peer-expect 3",
            2,
            "CRITICAL S Crit:Stream is not clustered Warn:1 subjects OK:3 messages OK:0 sources | messages=3;;1 \
             subjects=1;1;2 sources=0",
        ),
        (
            "stream --stream S --lag-critical 1 --min-sources 1",
            2,
            "CRITICAL S Crit:0 sources Crit:not mirrored OK:3 messages OK:0 sources current OK:0 sources active | \
             messages=3;;1 sources=0;1 sources_lagged=0 sources_inactive=0",
        ),
        ("stream --stream NO", 2, "CRITICAL NO Crit:could not load info: stream not found (10059)"),
        (
            "consumer --stream S --consumer C --unprocessed-critical 3 --waiting-critical 1",
            2,
            "CRITICAL S_C Crit:Unprocessed Messages: 3 OK:Waiting Pulls: 0 | ack_pending=0 pull_waiting=0;;1 \
             pending=3;;3 redelivered=0",
        ),
        (
            "consumer --stream S --consumer C --last-ack-critical 1s --pinned",
            2,
            "CRITICAL S_C Crit:No acks Crit:Not pinned client priority mode | ack_pending=0 pull_waiting=0 pending=3 \
             redelivered=0",
        ),
        ("message --stream S --subject s.b", 2, "CRITICAL Stream Message Crit:no message found"),
        ("kv --bucket NO", 2, "CRITICAL NO Crit:bucket NO not found"),
    ] {
        assert_eq!(ended(lab.run(&format!("server check {line}")), code), want, "{line}");
    }
    let out =
        ended(lab.run("server check message --stream S --subject s.a --content hel+o --age-critical 1h"), 0);
    assert_eq!(plain(&out), "OK Stream Message OK:Valid message on S > s.a | age=TIME;;3600.0000 size=5B");
    let out = ended(lab.run("server check message --stream S --subject s.a --content ^x --age-warn 1ns"), 2);
    assert!(
        plain(&out).starts_with("CRITICAL Stream Message Crit:does not match regex: ^x Warn:TIME old | age=")
    );
    lab.run("kv add B").ok();
    lab.run("kv put B k v").ok();
    let out = ended(lab.run("server check kv --bucket B --key k --values-warn 1 --values-critical 0"), 1);
    assert!(
        out.starts_with("WARNING B Warn:1 values OK:bucket B OK:key k found | values=1;1 bytes="),
        "{out}"
    );
    let out = ended(lab.run("server check kv --bucket B --key x"), 2);
    assert!(out.starts_with("CRITICAL B Crit:key x not found OK:bucket B | values=1 "), "{out}");
}

#[test]
fn an_account_is_checked_in_every_form() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add S --subjects s.> --defaults").ok();
    let metrics = "memory=0B memory_pct=0%;75;90 storage=0B storage_pct=0%;75;90 streams=1 streams_pct=0% \
                   consumers=0 consumers_pct=0% replicas_ok=1 replicas_no_leader=0 replicas_missing_replicas=0 \
                   replicas_lagged=0;;200 replicas_not_seen=0.0000s;;5.0000 replicas_fail=0";
    assert_eq!(ended(lab.run("server check js"), 0), format!("OK JetStream | {metrics}"));
    let json: Value =
        serde_json::from_str(&ended(lab.run("server check js --format json --no-replicas"), 0)).unwrap();
    assert_eq!(json["status"], "OK");
    assert_eq!((&json["check_suite"], &json["check_name"]), (&json!("jetstream"), &json!("JetStream")));
    let want = json!({"name": "memory_pct", "value": 0, "warning": 75, "critical": 90, "unit": "%"});
    assert_eq!(json["perf_data"][1], want);
    shows("check_prometheus", &lab.run("server check js --format prometheus --namespace ns").ok());
    shows("check_text", &lab.run("server check stream --stream S --format text --msgs-critical 0").ok());
    let out = ended(lab.run("server check js --mem-warn 90 --mem-critical 10 --format prometheus"), 0);
    assert!(
        out.contains("nats_server_check_jetstream_status_code{item=\"JetStream\",status=\"CRITICAL\"} 2")
    );
    assert_eq!(ended(lab.run("server check js --outfile found.txt"), 0), "");
    assert_eq!(lab.nats.read("found.txt"), format!("OK JetStream | {metrics}\n"));
}

#[test]
fn requests_are_checked() {
    let lab = Lab::start("");
    let out = ended(lab.run("server check request --subject nobody"), 2);
    let want =
        "CRITICAL nobody Crit:could not send request: nats: no responders available for request | time=TIME";
    assert_eq!(plain(&out), want);
    let _reply = lab.listen("echo", "reply echo --echo");
    let line = "server check request --subject echo --payload hi --headers A:b --match-payload ^hi$ --match-headers A:b";
    assert_eq!(plain(&ended(lab.run(line), 0)), "OK echo OK:Valid response | time=TIME");
    let line = "server check request --subject echo --payload hi --match-payload ho --response-warn 1ns";
    let out = plain(&ended(lab.run(line), 2));
    assert_eq!(
        out,
        "CRITICAL echo Crit:response does not match regexp Warn:response took TIME | time=TIME;0.0000"
    );
}

#[test]
fn a_server_and_the_group_of_all_are_checked() {
    let lines =
        |file: &str, name: &str| lines(file).into_iter().filter(|l| l.contains(name)).collect::<Vec<_>>();
    let system = System::new(
        [
            ("$SYS.REQ.SERVER.PING.VARZ".to_string(), lines("varz", "\"server_name\":\"e1.example.net\"")),
            ("$SYS.REQ.SERVER.PING.JSZ".to_string(), lines("jsz", "\"replicas\"")),
        ]
        .into(),
    );
    let name = "server check server --name e1.example.net";
    let line = format!(
        "{name} --js-required --tls-required --auth-required --conn-warn 5 --conn-critical 0 --mem-warn 1"
    );
    let out = ended(system.run(&line), 2);
    let want =
        "CRITICAL e1.example.net Crit:TLS not required Crit:Memory invalid thresholds Warn:Connections";
    assert!(
        out.starts_with(want) && out.contains("OK:JetStream enabled OK:Authentication required"),
        "{out}"
    );
    let out = ended(system.run(&format!("{name} --tls-cert-warn 1d")), 2);
    assert!(out.contains("Crit:TLS certificate expiry thresholds configured but no TLS certificates found"));
    assert!(
        ended(system.run("server check server --name x"), 2).contains("Crit:result from wrong server \"e1")
    );
    let out = ended(system.run("server check meta --expect 4 --lag-critical 10 --seen-critical 1m"), 0);
    assert_eq!(
        out,
        "OK JetStream Meta Cluster OK:4 peers led by e1.example.net | peers=4;4;4 peer_offline=0 \
         peer_not_current=0 peer_inactive=0 peer_lagged=0"
    );
    assert_eq!(system.asked("$SYS.REQ.SERVER.PING.JSZ")["leader_only"], true);
    let out = ended(system.run("server check raft --expect 5 --lag-critical 10 --seen-critical 1ns"), 2);
    assert!(out.starts_with(
        "CRITICAL JetStream Meta Cluster Crit:4 peers of expected 5 Crit:3 inactive more than 1ns |"
    ));
}

#[test]
fn credentials_are_checked() {
    let nats = Nats::new();
    std::fs::write(nats.path("u.creds"), Family::new().creds()).unwrap();
    let check = |flags: &str| nats.run(&format!("server check credential --credential u.creds {flags}"));
    assert_eq!(ended(check(""), 2), "CRITICAL Credential Crit:never expires | expiry=0.0000s");
    assert_eq!(ended(check("--no-require-expiry"), 0), "OK Credential OK:never expires | expiry=0.0000s");
    let out = ended(nats.run("server check credential --credential none"), 2);
    assert!(out.starts_with("CRITICAL Credential Crit:credential not accessible: "), "{out}");
}

const EXPORTED: &str = "context: CONTEXT
checks:
- {name: reach, kind: connection}
- {name: ORDERS, kind: stream, reuse_connection: true, properties: {stream_name: ORDERS, messages_critical: 1}}
- {name: other, kind: stream, properties: {stream_name: NONE}}
- {name: lost, kind: connection, context: /no/such.json}
";

#[test]
fn checks_of_a_file_are_exported() {
    use std::io::{BufRead, BufReader, Read, Write};
    let nats = Nats::new();
    let store = nats.path("js").display().to_string();
    let server = Server::start(&nats, &format!("jetstream {{ store_dir: {store:?} }}"));
    nats.run(&format!("-s {} stream add ORDERS --subjects orders --defaults", server.url())).ok();
    let context = nats.path("context.json").display().to_string();
    std::fs::write(&context, format!("{{\"url\": {:?}}}", server.url())).unwrap();
    std::fs::write(nats.path("checks.yaml"), EXPORTED.replace("CONTEXT", &context)).unwrap();
    let line = "server check exporter --config checks.yaml --port 0 --namespace ns";
    let mut command = nats.command(&shell_words::split(line).unwrap());
    let mut exporter = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(exporter.stderr.take().unwrap()).lines().map_while(Result::ok);
    let listening = lines.find(|line| line.contains("listening on")).unwrap();
    let port = listening.trim_end_matches("/metrics").rsplit(':').next().unwrap().to_string();
    let mut http = std::net::TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    http.write_all(b"GET /metrics HTTP/1.0\r\n\r\n").unwrap();
    let mut metrics = String::new();
    http.read_to_string(&mut metrics).unwrap();
    exporter.kill().unwrap();
    exporter.wait().unwrap();
    for line in [
        "ns_connection_status_code{item=\"reach\",status=\"OK\"} 0\n",
        "ns_connection_status_code{item=\"lost\",status=\"CRITICAL\"} 2\n",
        "ns_stream_messages{item=\"ORDERS\"} 0\n",
        "ns_stream_status_code{item=\"ORDERS\",status=\"CRITICAL\"} 2\n",
        "ns_stream_status_code{item=\"other\",status=\"CRITICAL\"} 2\n",
    ] {
        assert!(metrics.contains(line), "{line}: {metrics}");
    }
    assert_eq!(metrics.matches("# TYPE ns_stream_status_code gauge\n").count(), 1, "{metrics}");
}
