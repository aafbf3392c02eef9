//! Benchmarks as whole programs: what they print and save, and what they say when things go wrong.

mod support;

use std::process::{Child, Command, Stdio};

use support::server::Server;
use support::{Nats, Ran};

/// Numbers as N, units of speed as B, so that what is left is the shape.
fn shape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(rest.len());
            let number = rest[..end].trim_end_matches([',', '.']);
            out.push('N');
            rest = &rest[number.len()..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    for unit in ["KiB/sec", "MiB/sec", "GiB/sec"] {
        out = out.replace(unit, "B/sec");
    }
    out
}

#[track_caller]
fn assert_shape(text: &str, want: &str) {
    assert_eq!(shape(text), want, "{text}");
}

/// A program that runs beside the test.
struct Background(Option<Child>);

impl Background {
    fn start(mut command: Command) -> Background {
        Background(Some(command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()))
    }

    fn nats(nats: &Nats, line: &str) -> Background {
        Background::start(nats.command(&shell_words::split(line).unwrap()))
    }

    fn is_running(&mut self) -> bool {
        self.0.as_mut().unwrap().try_wait().unwrap().is_none()
    }

    /// (stdout, stderr) after the end.
    #[track_caller]
    fn finish(mut self) -> (String, String) {
        let output = self.0.take().unwrap().wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let (out, err) = (text(output.stdout), text(output.stderr));
        assert!(output.status.success(), "{out}\n{err}");
        (out, err)
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

const LATENCIES: &str = "min: Nus ~ avg: Nus ~ max: Nus ~ PN: Nus ~ PN: Nus ~ PN: Nus ~ PN: Nus";

#[test]
fn one_publisher() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let ran = nats.run(&format!("bench pub foo --msgs 2000 --size 16 -s {}", server.url()));
    let banner = "Starting Core NATS publisher benchmark [clients=1, msg-size=16 B, msgs=2,000, multi-subject=false, \
                  multi-subject-max=100,000, multi-subject-randomize=false, sleep=0s, subject=foo]\n";
    assert!(ran.err.contains(banner), "{ran:?}");
    assert!(ran.err.ends_with(" [1] Starting Core NATS publisher, publishing 2,000 messages\n"), "{ran:?}");
    let want = format!("\nNATS Core NATS publisher stats: N msgs/sec ~ N B/sec ~ {LATENCIES}\n\n");
    assert_shape(&ran.ok(), &want);
}

#[test]
fn no_more_publishers_than_messages() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let ran = nats.run(&format!("bench pub foo --clients 5 --msgs 2 --sleep 1ms -s {}", server.url()));
    assert!(ran.err.contains("[clients=2, ") && ran.err.contains("sleep=1ms"), "{ran:?}");
    assert!(ran.err.ends_with(" [2] Starting Core NATS publisher, publishing 1 messages\n"), "{ran:?}");
    assert_eq!(ran.ok().matches("(1 msgs)\n").count(), 2);
}

#[test]
fn several_publishers_and_csv() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let line = format!(
        "bench pub foo --clients 2 --msgs 1001 --size 1K --multisubject --csv out.csv -H A:1 -s {}",
        server.url()
    );
    let ran = nats.run(&line);
    assert!(ran.err.contains("multi-subject=true") && ran.err.contains("subject=foo.*"), "{ran:?}");
    let want = format!(
        "\n  [N] N msgs/sec ~ N B/sec ~ {LATENCIES} (N msgs)\n  [N] N msgs/sec ~ N B/sec ~ {LATENCIES} (N msgs)\n\
         \n NATS Core NATS publisher aggregated stats: N msgs/sec ~ N B/sec\n\
         \x20message rates min N | avg N | max N | stddev N msgs\n\
         \x20latencies per operation min Nus | avg Nus | max Nus | stddev Nus | PN Nus | PN Nus | PN Nus | PN: Nus\n\
         \nSaved metric data in csv file out.csv\n"
    );
    assert_shape(&ran.ok(), &want);
    let csv = nats.read("out.csv");
    let rows: Vec<Vec<&str>> = csv.lines().map(|l| l.split(',').collect()).collect();
    let header = "#RunID,ClientID,MsgCount,MsgBytes,MsgsPerSec,BytesPerSec,DurationSecs,MinLatencyMicroSecs,\
                  AvgLatencyMicroSecs,MaxLatencyMicroSecs,P50LatencyMicroSecs,P90LatencyMicroSecs,P99LatencyMicroSecs,\
                  P99.9LatencyMicroSecs,StdDevLatencyMicroSecs";
    assert_eq!(rows[0].join(","), header);
    assert_eq!((rows[1][1], rows[1][2], rows[1][3]), ("P0", "501", "513024"));
    assert_eq!((rows[2][1], rows[2][2], rows[2][3]), ("P1", "500", "512000"));
    assert_eq!((rows.len(), rows[1].len(), rows[1][0]), (3, 15, rows[2][0]));
}

/// Publishes until the subscriber has all it wants: it may not be there yet when the first messages are sent.
#[track_caller]
fn feed(nats: &Nats, server: &Server, mut subscriber: Background, publish: &str) -> (String, String) {
    while subscriber.is_running() {
        nats.run(&format!("bench pub {publish} --no-progress -s {}", server.url())).ok();
    }
    subscriber.finish()
}

#[test]
fn subscribers_expect_all_messages_each() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let line = format!("bench sub foo --clients 2 --msgs 3000 --size 16 --csv sub.csv -s {}", server.url());
    let (out, err) = feed(&nats, &server, Background::nats(&nats, &line), "foo --msgs 3000 --size 16");
    for n in [1, 2] {
        let start = format!(" [{n}] Starting Core NATS subscriber, expecting 3,000 messages\n");
        assert!(err.contains(&start), "{err}");
    }
    assert_shape(
        &out,
        "\n  [N] N msgs/sec ~ N B/sec (N msgs)\n  [N] N msgs/sec ~ N B/sec (N msgs)\n\n \
         NATS Core NATS subscriber aggregated stats: N msgs/sec ~ N B/sec\n \
         message rates min N | avg N | max N | stddev N msgs\n\nSaved metric data in csv file sub.csv\n",
    );
    let csv = nats.read("sub.csv");
    let rows: Vec<Vec<&str>> = csv.lines().map(|l| l.split(',').collect()).collect();
    assert_eq!(rows[0].join(","), "#RunID,ClientID,MsgCount,MsgBytes,MsgsPerSec,BytesPerSec,DurationSecs");
    assert_eq!((rows[1][1], rows[2][1], rows[1][3]), ("S0", "S1", "48000"));
    assert!(rows[1][2].parse::<u64>().unwrap() >= 3000, "{csv}");
}

#[test]
fn multisubjects_payloads_and_rates_reach_the_subscriber() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    std::fs::write(nats.path("body"), "x".repeat(3000)).unwrap();
    let line = format!("bench sub foo --multisubject --msgs 20 --size 3000 -s {}", server.url());
    let publish = "foo --multisubject --multisubjectmax 7 --multisubjectrandomize --payload body \
                   --throughput 1000 --duration 20ms";
    let (out, err) = feed(&nats, &server, Background::nats(&nats, &line), publish);
    assert!(err.contains("subject=foo.*]"), "{err}");
    assert_shape(&out, "\nNATS Core NATS subscriber stats: N msgs/sec ~ N B/sec\n\n");
}

#[test]
fn requests_to_a_service() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let line = format!("bench service serve --clients 2 svc -s {}", server.url());
    let mut service = Background::nats(&nats, &line);
    let request =
        format!("bench service request svc --clients 2 --msgs 40 --no-progress -s {}", server.url());
    let ran = retry(&nats, &request, &mut service);
    assert!(ran.err.contains("Starting Core NATS service requester benchmark [clients=2, msg-size=128 B, msgs=40, sleep=0s, subject=svc]\n"), "{ran:?}");
    assert!(
        ran.err.contains(" [2] Starting Core NATS service requester, requesting 20 messages\n"),
        "{ran:?}"
    );
    let out = ran.ok();
    assert!(out.contains(" NATS Core NATS service requester aggregated stats: "), "{out}");
    assert!(out.contains("\n latencies per operation min "), "{out}");
    assert!(service.is_running());
}

/// Requests until the service is there.
fn retry(nats: &Nats, line: &str, service: &mut Background) -> Ran {
    loop {
        let ran = nats.run(line);
        if !ran.err.contains("no responders available") || !service.is_running() {
            return ran;
        }
    }
}

#[test]
fn a_slow_service_answers_the_verbs_between_requests() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let line = format!("bench service serve svc --sleep 1ms -s {}", server.url());
    let mut service = Background::nats(&nats, &line);
    retry(&nats, &format!("bench service request svc --msgs 5 -s {}", server.url()), &mut service).ok();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (ping, stats) = runtime.block_on(async {
        let client = async_nats::connect(server.url()).await.unwrap();
        let ask = async |subject: &'static str| {
            let answer = client.request(subject, "".into()).await.unwrap();
            serde_json::from_slice::<serde_json::Value>(&answer.payload).unwrap()
        };
        (ask("$SRV.PING").await, ask("$SRV.STATS.nats-bench-service").await)
    });
    assert_eq!((&ping["name"], &ping["version"]), (&"nats-bench-service".into(), &"1.0.0".into()));
    assert_eq!(ping["type"], "io.nats.micro.v1.ping_response");
    assert_eq!((&stats["endpoints"][0]["num_requests"], &stats["id"]), (&5.into(), &ping["id"]));
    assert_eq!(stats["endpoints"][0]["queue_group"], "q");
}

#[test]
fn requests_that_nobody_answers() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let ran = nats.run(&format!("bench service request nobody --msgs 2 -s {}", server.url()));
    let error = "requesting: nats: no responders available for request";
    assert!(ran.err.contains(&format!(" Error from client 0: {error}\n")), "{ran:?}");
    assert!(ran.failed().ends_with(&format!("nats: error: {error}\n")));
}

#[test]
fn what_a_server_does_not_take_is_said() {
    let nats = Nats::new();
    let server = Server::start(&nats, "max_payload: 1000, authorization { user: u, password: p }");
    let ran = nats.run(&format!("bench pub ok --size 1K -s nats://u:p@127.0.0.1:{}", server.port)).failed();
    assert!(ran.contains("nats: maximum payload exceeded: 1024 bytes, the server takes 1000"), "{ran}");
    let ran = nats.run(&format!("bench pub ok -s nats://u:wrong@127.0.0.1:{}", server.port)).failed();
    assert!(ran.ends_with("nats: error: nats: Authorization Violation\n"), "{ran}");
}

#[test]
fn what_is_not_permitted_is_said() {
    let nats = Nats::new();
    let config = "authorization { users: [ { user: u, password: p, permissions: \
                  { publish: \"ok\", subscribe: \"ok\" } } ] }";
    let Some(server) = Server::able(&nats, config) else { return };
    let at = format!("-s nats://u:p@127.0.0.1:{}", server.port);
    let ran = nats.run(&format!("bench pub secret --msgs 3 {at}"));
    let denied = "nats: Permissions Violation for Publish to \"secret\" (3 such errors)\n";
    assert!(ran.err.contains(denied), "{ran:?}");
    assert!(ran.err.ends_with("These results are not optimal!\n"), "{ran:?}");
    ran.ok();
    let ran = nats.run(&format!("bench service request ok --clients 2 --msgs 4 {at}")).failed();
    let denied = "nats: error: requesting: nats: Permissions Violation for Subscription to ";
    assert!(ran.contains(denied), "{ran}");
    let ran = nats.run(&format!("bench sub secret --msgs 3 {at}")).failed();
    let denied = "subscribing to 'secret': nats: Permissions Violation for Subscription to \"secret\"\n";
    assert!(ran.ends_with(&format!("nats: error: {denied}")), "{ran}");
}

#[test]
fn wrong_flags() {
    let nats = Nats::new();
    let cases = [
        ("bench pub a --msgs 0", "number of messages should be greater than 0"),
        ("bench pub a --duration 1s", "--duration requires --throughput to be set"),
        ("bench sub a --size 0", "can not parse or invalid the value specified for the message size: 0"),
        ("bench pub a --clients 0", "--clients must be at least 1"),
        ("bench pub a -H broken", "invalid header \"broken\""),
        ("bench pub a --payload none", "--payload: path 'none' does not exist"),
        (
            "bench service serve a --csv x",
            "a service runs until it is interrupted and saves no figures: leave --csv out",
        ),
        (
            "bench pub a -s ws://127.0.0.1:1",
            "ws://127.0.0.1:1: ws connections are not supported here, use nats:// or tls://",
        ),
    ];
    for (line, error) in cases {
        let err = nats.run(line).failed();
        assert!(err.ends_with(&format!("nats: error: {error}\n")), "{line}: {err}");
    }
}
