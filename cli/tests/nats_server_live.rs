//! `nats server` against servers that run: ours where it answers the system account already, and the one in PATH.

mod messages;
mod support;

use messages::Lab;
use serde_json::Value;

const CONFIG: &str = "server_name: lone
    accounts { $SYS { users: [{user: admin, password: s3cret}] }, APP { users: [{user: app, password: x}] } }";
const SYSTEM: &str = "--user admin --password s3cret";

/// Runs the test with each server that there is.
fn with_each(test: impl Fn(&Lab)) {
    let ours = Lab::start(CONFIG);
    test(&ours);
    drop(ours);
    Lab::oracle(CONFIG).iter().for_each(test);
}

/// What a command of the system account prints.
#[track_caller]
fn asked(lab: &Lab, line: &str) -> String {
    lab.run(&format!("server {line} {SYSTEM}")).ok()
}

#[test]
fn one_server_is_listed_pinged_and_shown() {
    with_each(|lab| {
        let out = asked(lab, "list");
        assert!(out.contains("│ lone │") && out.contains("Server Overview"), "{out}");
        let out = asked(lab, "ping 1");
        assert!(out.starts_with("lone ") && out.contains("\n1 replies max: "), "{out}");
        let out = asked(lab, "info lone");
        assert!(
            out.starts_with("Server information for lone (N") && out.contains("Auth Required: true"),
            "{out}"
        );
        let id = &out[out.find('(').unwrap() + 1..out.find(')').unwrap()];
        assert!(asked(lab, &format!("info {id}")).starts_with("Server information for lone (N"));
        let other = lab.run(&format!("server info other {SYSTEM} --timeout 300ms"));
        assert!(other.code == 1, "{other:?}");
    });
}

#[test]
fn every_request_is_answered() {
    with_each(|lab| {
        for (name, member) in [
            ("accounts 1", "accounts"),
            ("connections 1", "connections"),
            ("gateways 1", "outbound_gateways"),
            ("ipqueue --name lone", ""),
            ("jetstream-health 1", "status"),
            ("jetstream 1", "memory"),
            ("leafnodes 1", "leafs"),
            ("raft --name lone", ""),
            ("routes 1", "routes"),
            ("subscriptions 1", "num_subscriptions"),
            ("variables 1", "version"),
        ] {
            let out = asked(lab, &format!("request {name}"));
            let json: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{name}: {e}: {out}"));
            assert_eq!(json["server"]["name"], "lone", "{name}");
            assert!(member.is_empty() || json["data"].get(member).is_some(), "{name}: {out}");
        }
        let filtered = lab.run(&format!("server request variables --host nowhere {SYSTEM} --timeout 300ms"));
        assert_eq!(filtered.ok(), "");
    });
}

#[test]
fn reports_show_who_is_there() {
    with_each(|lab| {
        let _reader = lab.listen("news.a", "sub --user app --password x --connection-name reader news.a");
        let out = asked(lab, "report connections --account APP");
        assert!(out.contains("│ reader │ lone") && out.contains("│ APP "), "{out}");
        let out = asked(lab, "report connections --json --filter 'conn.name == \"reader\"'");
        let json: Value = serde_json::from_str(&out).unwrap();
        assert_eq!((&json[0]["account"], &json[0]["server"]["name"]), (&"APP".into(), &"lone".into()));
        let out = asked(lab, "report accounts --sort conns");
        assert!(out.contains(" Accounts Overview") && out.contains("│ APP "), "{out}");
        for (report, title) in [
            ("cpu", "CPU Usage\n"),
            ("gateways", " Super Cluster Report "),
            ("health", "│ lone "),
            ("jetstream", " JetStream Summary "),
            ("leafnodes", " Leafnode Report "),
            ("mem", "Memory Usage\n"),
            ("routes", " Cluster Report "),
            ("downgrade 0", "All assets are compatible"),
        ] {
            let out = asked(lab, &format!("report {report}"));
            assert!(out.contains(title), "{report}: {out}");
        }
        let out = asked(lab, "account info APP");
        assert!(out.starts_with("Account information for account APP\n"), "{out}");
    });
}

#[test]
fn clients_are_kicked_and_servers_checked() {
    with_each(|lab| {
        let reader = lab.listen("news.b", "sub --user app --password x --connection-name reader news.b");
        let out = asked(lab, "request connections 1 --filter-account APP");
        let json: Value = serde_json::from_str(&out).unwrap();
        let (id, cid) = (&json["server"]["id"], &json["data"]["connections"][0]["cid"]);
        let out = asked(lab, &format!("request kick {cid} {}", id.as_str().unwrap()));
        let answer: Value = serde_json::from_str(&out).unwrap();
        assert!(answer["error"].is_null() && answer["server"]["name"] == "lone", "{out}");
        let out = asked(lab, "request connections 1 --filter-account APP --filter-state closed");
        assert!(out.contains("\"reason\":\"Kicked\""), "{out}");
        drop(reader);
        let out =
            asked(lab, "check server --name lone --auth-required --subs-warn 1000 --subs-critical 2000");
        assert!(out.starts_with("OK lone OK:Authentication required OK:Subscriptions "), "{out}");
        let ran = lab.run(&format!("server config reload {} -f {SYSTEM}", id.as_str().unwrap()));
        // A server inside another program has no file to read again, and says so.
        if !ran.err.contains("can only reload config when a file is provided using -c or --config") {
            let out = ran.ok();
            assert!(out.starts_with("Server information for lone ("), "{out}");
        }
        let alone = lab.run(&format!("server cluster step-down {SYSTEM} --timeout 1s")).failed();
        assert!(alone.contains("the servers are no cluster"), "{alone}");
    });
}
