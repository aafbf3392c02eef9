//! Every check finds what it is for, and nothing where it is not.

use serde_json::{Value, json};

use super::check::{self, Check};
use super::snapshot::{Config, Disk, Snapshot};
use super::{checks, exit_code};

const FIXTURES: [&str; 4] = ["server", "streams", "consumers", "config"];

/// The healthy and the ill snapshot of each code.
fn fixtures() -> Vec<(String, Value, Value)> {
    let mut all = vec![];
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/nats/doctor/fixtures");
    for name in FIXTURES {
        let text = std::fs::read_to_string(folder.join(format!("{name}.yaml"))).unwrap();
        let file: Value = serde_saphyr::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        for (code, both) in file.as_object().unwrap() {
            all.push((code.clone(), both["good"].clone(), both["bad"].clone()));
        }
    }
    all
}

fn members<'v>(value: &'v mut Value, name: &str) -> impl Iterator<Item = &'v mut Value> {
    value.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten()
}

/// A fixture with what servers always write filled in.
fn snapshot(mut fixture: Value) -> Snapshot {
    for stream in members(&mut fixture, "streams") {
        let name = stream["config"]["name"].clone();
        for consumer in members(stream, "consumers") {
            let mut whole = json!({ "stream_name": name, "name": "C", "created": "2024-01-01T00:00:00Z", "delivered": {},
                "ack_floor": {}, "num_ack_pending": 0, "num_redelivered": 0, "num_waiting": 0, "num_pending": 0 });
            whole.as_object_mut().unwrap().extend(consumer.as_object().unwrap().clone());
            *consumer = whole;
        }
    }
    let (text, disk) = (fixture["file"].as_str().map(str::to_string), fixture.get("disk").cloned());
    let members = fixture.as_object_mut().unwrap();
    members.entry("now").or_insert(json!("2024-06-01T00:00:00Z"));
    members.retain(|name, _| !matches!(name.as_str(), "file" | "disk"));
    let mut snapshot: Snapshot =
        serde_json::from_value(fixture.clone()).unwrap_or_else(|e| panic!("{fixture}: {e}"));
    snapshot.config = text.map(|text| config(&text, disk));
    snapshot
}

fn config(text: &str, disk: Option<Value>) -> Config {
    let nothing = |path: &str| Err::<Vec<u8>, String>(format!("{path}: no such file"));
    let loaded = daemon_config::load_text("f.conf", text, &nothing, &|_: &str| None);
    let disk: Option<Disk> = disk.map(|disk| serde_json::from_value(disk).unwrap());
    Config { disk, ..super::gather::config_of("f.conf", loaded) }
}

fn codes(snapshot: &Snapshot) -> Vec<&'static str> {
    let findings = check::run(checks::all(), snapshot);
    findings.into_iter().map(|finding| finding.code).collect()
}

#[test]
fn every_check_has_both_fixtures_and_tells_them_apart() {
    let fixtures = fixtures();
    let mut wrong = vec![];
    for check in checks::all() {
        let Some((_, good, bad)) = fixtures.iter().find(|(code, ..)| code == check.code) else {
            wrong.push(format!("{} has no fixture", check.code));
            continue;
        };
        if good.is_null() || bad.is_null() {
            wrong.push(format!("{} needs a good and a bad fixture", check.code));
            continue;
        }
        let found = (check.run)(&snapshot(good.clone()));
        if !found.is_empty() {
            wrong.push(format!("{} finds something in the good one: {found:?}", check.code));
        }
        let found = (check.run)(&snapshot(bad.clone()));
        if found.is_empty() {
            wrong.push(format!("{} finds nothing in the bad one", check.code));
        }
        if found.iter().any(|f| f.about.is_empty() || f.evidence.is_empty() || f.fix.is_empty()) {
            wrong.push(format!("{} leaves something empty: {found:?}", check.code));
        }
    }
    for (code, ..) in &fixtures {
        if !checks::all().iter().any(|check| check.code == code) {
            wrong.push(format!("{code} is a fixture of no check"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_catalogue_is_in_order() {
    let all: Vec<&Check> = checks::all();
    assert!(all.len() >= 50, "{}", all.len());
    assert!(all.windows(2).all(|two| two[0].code < two[1].code), "a code stands twice");
    for check in all {
        let parts: Vec<&str> = check.code.split('-').collect();
        assert!(
            matches!(parts[..], ["NAT", area, number] if area.len() == 3 && number.len() == 3),
            "{}",
            check.code
        );
        assert!(!check.title.ends_with('.') && check.why.ends_with('.'), "{}", check.code);
    }
}

#[test]
fn nothing_is_found_in_nothing() {
    assert_eq!(codes(&Snapshot::default()), [""; 0]);
}

#[test]
fn the_worst_comes_first_and_decides() {
    let bad = snapshot(json!({ "servers": [
        { "name": "a", "varz": { "stale_connections": 1, "slow_consumers": 2 }, "healthz": { "status": "error" } },
    ] }));
    let findings = check::run(checks::all(), &bad);
    let found: Vec<(&str, &str)> = findings.iter().map(|f| (f.severity.word(), f.code)).collect();
    assert_eq!(
        found,
        [
            ("critical", "NAT-SEC-001"),
            ("critical", "NAT-SRV-001"),
            ("warning", "NAT-CLI-001"),
            ("info", "NAT-CLI-002")
        ]
    );
    assert_eq!(["info", "warning", "critical", "never"].map(|on| exit_code(&findings, on)), [2, 2, 2, 0]);
    assert_eq!(
        ["info", "warning", "critical"].map(|on| exit_code(&findings[findings.len() - 1..], on)),
        [1, 0, 0]
    );
}
