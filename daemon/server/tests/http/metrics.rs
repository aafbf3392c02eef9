//! `/metrics`: both formats, what is shown, and that there is an end to it.

use super::support::{Answer, ask_with};
use super::{Monitored, options};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

const DASHBOARD: &str = include_str!("../../grafana/natter.json");

fn with_jetstream(edit: impl FnOnce(&mut daemon_config::options::Options)) -> (Monitored, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let m = Monitored::with(|o| {
        o.jetstream.enabled = true;
        o.files.store_dir = dir.path().to_str().unwrap().into();
        edit(o);
    });
    (m, dir)
}

/// A stream with limits and a consumer, a message, and a client that stays.
fn fill(m: &Monitored, streams: usize) -> super::Client {
    let mut client = m.client("");
    for n in 0..streams {
        let config = format!(
            r#"{{"name":"S{n}","subjects":["s{n}"],"storage":"memory","max_msgs":4,"max_bytes":5000}}"#
        );
        assert!(client.request(&format!("$JS.API.STREAM.CREATE.S{n}"), &config)["error"].is_null());
        let consumer = format!(
            r#"{{"stream_name":"S{n}","config":{{"name":"C","durable_name":"C","ack_policy":"explicit"}}}}"#
        );
        assert!(client.request(&format!("$JS.API.CONSUMER.CREATE.S{n}.C"), &consumer)["error"].is_null());
    }
    assert_eq!(client.request("s0", "hello")["seq"], 1);
    client
}

fn page(m: &Monitored, accept: &str) -> Answer {
    ask_with(m.http(), "GET", "/metrics", &[("Accept", accept)])
}

/// Series by name and labels, of the older format; checks the order of lines on the way.
fn series(page: &str) -> BTreeMap<String, f64> {
    let (mut family, mut kind, mut seen) = (String::new(), String::new(), BTreeSet::new());
    let mut found = BTreeMap::new();
    let mut helped = String::new();
    for line in page.lines() {
        if let Some(text) = line.strip_prefix("# HELP ") {
            let (name, help) = text.split_once(' ').expect("a help text");
            assert!(!help.is_empty());
            helped = name.to_owned();
        } else if let Some(text) = line.strip_prefix("# TYPE ") {
            let (name, what) = text.split_once(' ').expect("a type");
            assert_eq!(name, helped, "help before type");
            assert!(seen.insert(name.to_owned()), "{name} twice");
            (family, kind) = (name.to_owned(), what.to_owned());
            assert_eq!(kind == "counter", name.ends_with("_total"), "{name}");
        } else {
            let (series, value) = line.rsplit_once(' ').expect("a value");
            let name = series.split('{').next().unwrap();
            let parts = ["_bucket", "_sum", "_count"].map(|part| format!("{family}{part}"));
            assert!(name == family || (kind == "histogram" && parts.contains(&name.to_owned())), "{line}");
            let value: f64 = value.parse().unwrap_or_else(|_| panic!("{line}"));
            assert!(found.insert(series.to_owned(), value).is_none(), "{series} twice");
        }
    }
    found
}

#[test]
fn figures_are_told_in_both_formats() {
    let (m, _dir) = with_jetstream(|_| {});
    let _client = fill(&m, 1);
    let older = page(&m, "");
    assert_eq!(
        (older.status, older.header("content-type")),
        (200, Some("text/plain; version=0.0.4; charset=utf-8"))
    );
    let found = series(&older.body);
    let stream = r#"{account="$G",stream="S0"}"#;
    for (name, value) in [
        ("natter_connections".to_owned(), 1.0),
        ("natter_connections_opened_total".into(), 1.0),
        (r#"natter_account_connections{account="$G"}"#.into(), 1.0),
        (format!("natter_stream_messages{stream}"), 1.0),
        (format!("natter_stream_limit_saturation_ratio{stream}"), 0.25),
        (format!("natter_stream_messages_limit{stream}"), 4.0),
        (r#"natter_consumer_pending_messages{account="$G",stream="S0",consumer="C"}"#.into(), 1.0),
        ("natter_jetstream_streams".into(), 1.0),
        (r#"natter_queue_depth{queue="jetstream_api"}"#.into(), 0.0),
        (r#"natter_series_dropped{kind="stream"}"#.into(), 0.0),
    ] {
        assert_eq!(found.get(&name), Some(&value), "{name} of {:#?}", found);
    }
    let syncs = found["natter_journal_sync_seconds_count"];
    assert_eq!(found[r#"natter_journal_sync_seconds_bucket{le="+Inf"}"#], syncs);
    let open = page(&m, "application/openmetrics-text; version=1.0.0, text/plain;q=0.5");
    assert_eq!(
        open.header("content-type"),
        Some("application/openmetrics-text; version=1.0.0; charset=utf-8")
    );
    assert!(
        open.body.ends_with("# EOF\n") && open.body.contains("# TYPE natter_connections_opened counter\n")
    );
}

#[test]
fn there_is_an_end_to_series() {
    let (m, _dir) = with_jetstream(|o| {
        o.metrics.max_streams = 2;
        o.metrics.max_consumers = 1;
        o.metrics.max_accounts = 1;
    });
    let _client = fill(&m, 4);
    let found = series(&page(&m, "").body);
    let count = |name: &str| found.keys().filter(|k| k.starts_with(name)).count();
    assert_eq!(count("natter_stream_messages{"), 2);
    assert_eq!(count("natter_consumer_pending_messages{"), 1);
    assert_eq!(count("natter_account_connections{"), 1);
    let dropped = |kind: &str| found[&format!("natter_series_dropped{{kind={kind:?}}}")];
    assert_eq!((dropped("stream"), dropped("consumer"), dropped("account")), (2.0, 3.0, 1.0));
    assert_eq!((found["natter_jetstream_streams"], found["natter_jetstream_consumers"]), (4.0, 4.0));
}

#[test]
fn without_jetstream_there_are_no_streams() {
    let m = Monitored::start();
    let found = series(&m.get("/metrics").body);
    assert!(
        found.contains_key("natter_connections") && !found.keys().any(|k| k.starts_with("natter_stream"))
    );
}

/// Every metric that the dashboard names is there.
#[test]
fn the_dashboard_asks_for_what_is_told() {
    let (m, _dir) = with_jetstream(|o| o.limits.max_connections = 100);
    let _client = fill(&m, 1);
    let found = series(&page(&m, "").body);
    let told: BTreeSet<&str> = found.keys().map(|k| k.split('{').next().unwrap()).collect();
    let dashboard: serde_json::Value = serde_json::from_str(DASHBOARD).unwrap();
    let mut expressions = Vec::new();
    collect(&dashboard, &mut expressions);
    assert!(expressions.len() > 20);
    for expression in expressions {
        let words = expression.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let names: Vec<_> = words.filter(|word| word.starts_with("natter_")).collect();
        assert!(!names.is_empty(), "{expression}");
        for name in names {
            assert!(told.contains(name), "{name} of {expression}");
        }
    }
}

fn collect(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::Array(list) => list.iter().for_each(|v| collect(v, into)),
        serde_json::Value::Object(map) => {
            into.extend(map.get("expr").and_then(|e| e.as_str()).map(str::to_owned));
            map.values().for_each(|v| collect(v, into));
        }
        _ => {}
    }
}

#[test]
fn promtool_has_nothing_to_complain_of() {
    let (m, _dir) = with_jetstream(|o| o.limits.max_connections = 100);
    let _client = fill(&m, 1);
    let text = page(&m, "").body;
    series(&text);
    let mut check = Command::new("promtool");
    check.args(["check", "metrics"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let check = check.spawn();
    let Ok(mut check) = check else {
        let _ = writeln!(std::io::stderr(), "skipped: no promtool on PATH");
        return;
    };
    check.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let told = check.wait_with_output().unwrap();
    let said = [told.stdout, told.stderr].map(|out| String::from_utf8_lossy(&out).into_owned()).concat();
    assert!(told.status.success() && said.is_empty(), "{said}");
}

#[test]
fn the_page_stands_under_the_base_path_and_is_not_counted() {
    let mut o = options();
    o.http.base_path = "/mon".into();
    let m = Monitored::with(|to| *to = o);
    assert_eq!((m.get("/metrics").status, m.get("/mon/metrics").status), (404, 200));
    assert!(m.json("/mon/varz")["http_req_stats"].get("/metrics").is_none());
}
