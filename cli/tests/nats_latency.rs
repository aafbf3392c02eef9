//! `nats latency` between two connections to one server, and its files.

mod support;
use support::Nats;
use support::server::Server;

#[test]
fn figures_and_files() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let url = server.url();
    let ran = nats
        .run(&format!("latency -s {url} --server-b {url} --rate 50 --duration 1s --size 16 --histogram h"));
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
    // Without the time of day and the figures.
    let labels: Vec<&str> =
        ran.err.lines().map(|l| l.split_once(' ').unwrap().1.split(':').next().unwrap().trim()).collect();
    let line = "==============================";
    let want = [
        line,
        "Pub Server RTT",
        "Sub Server RTT",
        "Message Payload",
        "Target Duration",
        "Target Msgs/Sec",
        "Target Band/Sec",
        line,
        "HDR Percentiles",
        "10",
        "50",
        "75",
        "90",
        "99",
        "99.9",
        "99.99",
        "99.999",
        "99.9999",
        "99.99999",
        "100",
        line,
        "Actual Msgs/Sec",
        "Actual Band/Sec",
        "Minimum Latency",
        "Median Latency",
        "Maximum Latency",
        "1st Sent Wall Time",
        "Last Sent Wall Time",
        "Last Recv Wall Time",
    ];
    assert_eq!(labels, want, "{}", ran.err);
    for target in [
        "Message Payload: 16B\n",
        "Target Duration: 1s\n",
        "Target Msgs/Sec: 50\n",
        "Target Band/Sec: 1.6K\n",
    ] {
        assert!(ran.err.contains(target), "{}", ran.err);
    }
    let raw = nats.read("h.raw");
    assert_eq!(raw.lines().count(), 50);
    assert!(raw.lines().all(|l| l.parse::<f64>().is_ok()), "{raw}");
    let histogram = nats.read("h.histogram");
    assert!(
        histogram.starts_with("Value    Percentile    TotalCount    1/(1-Percentile)\n\n"),
        "{histogram}"
    );
    assert_eq!(histogram.lines().count(), 14);
}

#[test]
fn from_one_server_to_another_that_does_not_know_it() {
    let (nats, other) = (Nats::new(), Nats::new());
    let a = Server::start(&nats, "");
    let b = Server::start(&other, "");
    let err = nats.run(&format!("lat -s {} --server-b {}", a.url(), b.url())).failed();
    assert!(err.ends_with("nats: error: couldn't receive end-to-end test message\n"), "{err}");
}

#[test]
fn wrong_flags() {
    let nats = Nats::new();
    let cases = [
        ("--size 7", "message Payload Size must be at least 8 bytes"),
        ("--rate 0", "--rate must be at least 1"),
        ("--duration 900ms", "--duration must be at least 1s"),
    ];
    for (flags, error) in cases {
        let err = nats.run(&format!("latency --server-b nats://127.0.0.1:1 {flags}")).failed();
        assert_eq!(err, format!("nats: error: {error}\n"));
    }
    let ran = nats.run("latency");
    assert!(ran.failed().starts_with("error: required flag --server-b not provided"));
}
