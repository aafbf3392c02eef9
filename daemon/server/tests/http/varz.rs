//! `/varz`: settings as configured, totals as they came about.

use super::Monitored;
use daemon_config::options::WriteTimeout;
use serde_json::json;
use std::time::Duration;

#[test]
fn settings() {
    let m = Monitored::with(|o| {
        o.identity.server_name = "srv".into();
        o.identity.server_tags = vec!["b".into(), "a".into()];
        o.identity.server_metadata = [("k".into(), "v".into())].into();
        o.limits.max_connections = 7;
        o.limits.max_subscriptions = 9;
        o.limits.max_payload = 1000;
        o.limits.max_pending = 5000;
        o.limits.max_control_line = 512;
        o.keepalive.ping_interval = Duration::from_secs(5);
        o.keepalive.ping_max = 4;
        o.keepalive.write_deadline = Duration::from_secs(3);
        o.keepalive.write_timeout = WriteTimeout::Retry;
        o.authorization.token = "t".into();
        o.authorization.timeout = Some(Duration::from_millis(1500));
        o.listen.client_advertise = "adv.example:4999".into();
        o.config_digest = "sha256:00".into();
    });
    let varz = m.json("/varz");
    for (key, value) in [
        ("server_name", json!("srv")),
        ("version", json!(daemon_server::COMPATIBLE_VERSION)),
        ("proto", json!(1)),
        ("host", json!("adv.example")),
        ("port", json!(4999)),
        ("auth_required", json!(true)),
        ("tags", json!(["b", "a"])),
        ("metadata", json!({"k": "v"})),
        ("max_connections", json!(7)),
        ("max_subscriptions", json!(9)),
        ("max_payload", json!(1000)),
        ("max_pending", json!(5000)),
        ("max_control_line", json!(512)),
        ("ping_interval", json!(5_000_000_000u64)),
        ("ping_max", json!(4)),
        ("write_deadline", json!(3_000_000_000u64)),
        ("write_timeout", json!("retry")),
        ("auth_timeout", json!(1.5)),
        ("tls_timeout", json!(2)),
        ("http_host", json!("127.0.0.1")),
        ("http_port", json!(-1)),
        ("https_port", json!(0)),
        ("http_base_path", json!("")),
        ("config_digest", json!("sha256:00")),
        ("system_account", json!("$SYS")),
        ("jetstream", json!({})),
        ("cluster", json!({})),
    ] {
        assert_eq!(varz[key], value, "{key}");
    }
    assert!(varz["mem"].as_u64().unwrap() > 100_000 && varz["cores"].as_u64().unwrap() > 0);
}

#[test]
fn totals() {
    let m = Monitored::quiet();
    let mut client = m.client("");
    client.say("SUB a 1\nSUB a 2\nPUB a 3\nabc\nPUB b 2\nab");
    m.passer_by("", "");
    let varz = m.json("/varz");
    for (key, value) in [
        ("connections", 1),
        ("total_connections", 2),
        ("in_msgs", 2),
        ("in_bytes", 5),
        ("in_client_msgs", 2),
        ("in_client_bytes", 5),
        ("out_msgs", 2),
        ("out_bytes", 6),
        ("out_client_msgs", 2),
        ("out_client_bytes", 6),
        ("subscriptions", 2),
        ("slow_consumers", 0),
        ("stale_connections", 0),
        ("stalled_clients", 0),
    ] {
        assert_eq!(varz[key], value, "{key}");
    }
    let none = json!({"clients": 0, "routes": 0, "gateways": 0, "leafs": 0});
    assert_eq!((&varz["slow_consumer_stats"], &varz["stale_connection_stats"]), (&none, &none));
}

#[test]
fn slow_consumers_are_counted() {
    let m = Monitored::with(|o| {
        o.limits.max_pending = 100_000;
        o.limits.max_payload = 100_000;
    });
    // Its answers are never read.
    let mut deaf = m.client("");
    deaf.say("SUB a 1");
    let mut loud = m.client("");
    let flood = format!("PUB a 50000\n{}\n", "x".repeat(50_000)).repeat(20);
    let varz = super::support::eventually("a slow consumer", || {
        loud.say(flood.trim_end());
        let varz = m.json("/varz");
        (varz["slow_consumers"] != 0).then_some(varz)
    });
    assert_eq!((&varz["slow_consumers"], &varz["slow_consumer_stats"]["clients"]), (&json!(1), &json!(1)));
}

#[test]
fn requests_are_counted_by_path() {
    let m = Monitored::start();
    for path in ["/", "/connz", "/connz?sort=foo", "/healthz", "/subsz", "/subscriptionsz", "/nope", "//varz"]
    {
        m.get(path);
    }
    let expected = json!({"/": 1, "/connz": 2, "/healthz": 1, "/subsz": 2, "/varz": 1});
    assert_eq!(m.json("/varz")["http_req_stats"], expected);
    assert_eq!(m.json("/varz")["http_req_stats"]["/varz"], 2);
}
