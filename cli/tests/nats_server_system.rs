//! `nats server list`, `info`, `ping`, `report` and `request`, as they show what four servers of a super cluster said.

mod support;
mod system;

use regex::Regex;
use serde_json::{Value, json};
use system::{System, shows};

/// Round trips to the server of the test, and what comes of them.
fn timeless(text: &str) -> String {
    Regex::new(r"rtt=\S+|\d+\.\d\d\b").unwrap().replace_all(text, "TIME").into_owned()
}

/// What a command prints when tables are comma separated: their widths would change with the round trips.
fn csv(system: &System, line: &str) -> String {
    let mut command = system.nats.command(&shell_words::split(line).unwrap());
    let output = command.env("NATS_TABLE_FORMAT", "csv").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    Regex::new(r",[0-9.]+(s|ms)\n").unwrap().replace_all(&text, ",RTT\n").into_owned()
}

#[test]
fn servers_and_clusters_are_listed() {
    let system = System::super_cluster();
    shows("list", &csv(&system, "server list --sort name"));
    let names = |line: &str| {
        let out = system.run(line).ok();
        let rows = out.lines().filter_map(|l| l.strip_prefix("│ ")?.split_whitespace().next());
        rows.filter(|n| n.starts_with(['w', 'e'])).map(str::to_string).collect::<Vec<_>>()
    };
    assert_eq!(names("server list --sort name -R --no-compact")[0], "w3.example.net");
    assert_eq!(names("server list --sort subs"), ["w1", "w2", "w3", "e1"]);
    assert_eq!(names("server list --sort cluster"), ["e1", "w3", "w2", "w1"]);
    assert_eq!(names("server list --sort routes"), ["w1", "w2", "w3", "e1"]);
    let json: Vec<Value> = serde_json::from_str(&system.run("server list --json 2").ok()).unwrap();
    assert_eq!(json.len(), 2);
    assert!(json[0]["statsz"]["mem"].as_i64().unwrap() > 0);
}

#[test]
fn servers_are_pinged() {
    let system = System::super_cluster();
    let out = timeless(&system.run("server ping").ok());
    let want =
        ["e1", "w1", "w2", "w3"].map(|n| format!("{:<60} TIME\n", format!("{n}.example.net"))).concat();
    assert_eq!(out, want + "\n---- ping statistics ----\n4 replies max: TIME min: TIME avg: TIME\n");
    let out = system.run("server ping --id 6 --timeout 100ms").ok();
    assert!(Regex::new("^N[A-Z0-9]{55} e1.example.net +rtt=").unwrap().is_match(&out), "{out}");
    assert!(out.ends_with("\nMissing 2 server(s)\n"), "{out}");
}

#[test]
fn a_server_is_shown() {
    let system = System::super_cluster();
    shows("info", &system.run("server info e1.example.net").ok());
    let asked = system.asked("$SYS.REQ.SERVER.PING.VARZ");
    assert_eq!(asked, json!({"server_name": "e1.example.net", "exact_match": true}));
}

#[test]
fn reports_of_a_super_cluster() {
    let system = System::super_cluster();
    for (name, line) in [
        ("accounts", "accounts --sort in-bytes"),
        ("connections", "connections --sort cid"),
        ("cpu", "cpu"),
        ("gateways", "gateways"),
        ("health", "health"),
        ("jetstream", "jetstream --leaders"),
        ("leafnodes", "leafnodes"),
        ("mem", "mem"),
        ("routes", "routes"),
        ("routes_by_bytes", "routes --sort in-bytes -R --cluster WEST"),
    ] {
        shows(name, &system.run(&format!("server report {line}")).ok());
    }
    let asked = system.asked("$SYS.REQ.SERVER.PING.ROUTEZ");
    assert_eq!((&asked["cluster"], &asked["exact_match"]), (&json!("WEST"), &json!(true)));
}
