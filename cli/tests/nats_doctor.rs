//! `nats doctor`: what it looks at, what it prints and its exit codes. What each check finds is tested beside the checks.

mod messages;
mod support;

use std::io::{Read, Write};

use messages::Lab;
use serde_json::Value;
use support::jwt::Family;
use support::server::Server;
use support::{Nats, Ran};

/// The codes that a run with `--json` found.
#[track_caller]
fn codes(ran: &Ran) -> Vec<String> {
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{e}: {ran:?}"));
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["code"].as_str().unwrap().to_string()).collect()
}

fn has(ran: &Ran, code: &str) -> bool {
    codes(ran).iter().any(|found| found == code)
}

fn ill_streams(lab: &Lab) {
    lab.run("stream add GROWS --subjects grows --defaults").ok();
    lab.run("stream add WORK --subjects work --retention work --storage memory --max-age 1h --defaults").ok();
    lab.run("consumer add GROWS C --pull --defaults").ok();
    lab.run("pub -J -q grows one").ok();
}

#[test]
fn an_account_is_looked_at_over_its_connection() {
    let Some(lab) = Lab::jetstream() else { return };
    ill_streams(&lab);
    let found = lab.run("doctor");
    let grows = "WARNING NAT-STR-001 stream GROWS: A stream grows without any limit\n    \
                 no max_msgs, max_bytes, max_age or max_msgs_per_subject; 38 bytes\n    \
                 fix: nats stream edit GROWS --max-bytes 10GB --max-age 30d\n\n";
    assert!(found.out.contains(grows), "{found:?}");
    let idle = "WARNING NAT-CON-002 consumer GROWS > C: Messages wait, and nobody pulls\n    messages waiting: 1, no request waits";
    assert!(found.out.contains(idle), "{found:?}");
    assert!(found.out.contains("WARNING NAT-DUR-003 stream WORK: "), "{found:?}");
    assert!(found.out.lines().last().unwrap().contains(" 2 streams: "), "{found:?}");
    assert_eq!(found.code, 1, "{found:?}");
    assert_eq!(lab.run("doctor --fail-on critical").code, 0);
    assert_eq!(lab.run("doctor --fail-on never").code, 0);
    let ignoring = lab.run("doctor --json --ignore nat-str-001");
    assert!(!has(&ignoring, "NAT-STR-001") && has(&ignoring, "NAT-CON-002"), "{ignoring:?}");
}

fn monitored(lab: &Lab) {
    ill_streams(lab);
    let url = format!("http://{}", lab.server.monitor);
    let found = lab.run(&format!("doctor --json --monitor {url}"));
    for code in ["NAT-STR-001", "NAT-CON-002", "NAT-DUR-003", "NAT-SRV-009"] {
        assert!(has(&found, code), "{code}: {found:?}");
    }
    assert!(!has(&found, "NAT-SRV-001") && !has(&found, "NAT-SRV-002"), "{found:?}");
    assert_eq!(found.code, 1, "{found:?}");
    // The same out of files.
    let folder = lab.nats.path("archive/server");
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["varz", "jsz?accounts=1&streams=1&consumers=1&config=1", "subsz", "connz", "healthz"] {
        let file = folder.join(format!("{}.json", name.split('?').next().unwrap()));
        std::fs::write(file, get(&lab.server.monitor, name)).unwrap();
    }
    std::fs::write(folder.join("notes.txt"), "nothing").unwrap();
    let archived = lab.run("doctor --json --archive archive");
    assert_eq!(codes(&archived), codes(&found), "{archived:?}");
    assert!(archived.out.contains("files that hold nothing that is looked at: 1"), "{archived:?}");
}

fn get(host: &str, path: &str) -> String {
    let mut http = std::net::TcpStream::connect(host).unwrap();
    http.write_all(format!("GET /{path} HTTP/1.0\r\n\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    http.read_to_string(&mut answer).unwrap();
    answer.split_once("\r\n\r\n").unwrap().1.to_string()
}

#[test]
fn a_server_of_ours_is_looked_at_over_http_and_in_files() {
    let Some(lab) = Lab::jetstream() else { return };
    monitored(&lab);
}

#[test]
fn the_reference_is_looked_at_over_http_and_in_files() {
    let nats = Nats::new();
    let config = format!("jetstream {{ store_dir: \"{}\" }}", nats.path("js").display());
    let Some(server) = Server::oracle(&nats, &config) else { return };
    let nats = nats.env("NATS_URL", &server.url());
    let lab = Lab { nats, server };
    monitored(&lab);
    let url = format!("http://{}", lab.server.monitor);
    assert!(has(&lab.run(&format!("doctor --json --monitor {url}")), "NAT-DUR-001"));
}

fn with_system_account(nats: &Nats) -> String {
    let store = nats.path("js").display().to_string();
    format!(
        "jetstream {{ store_dir: \"{store}\" }}\naccounts {{ $SYS {{ users: [ {{ user: s, password: p }} ] }}\n\
         A {{ jetstream: enabled, users: [ {{ user: a, password: p }} ] }} }}"
    )
}

fn asked_by_the_system_account(nats: Nats, server: Server) {
    let nats = nats.env("NATS_URL", &server.url());
    let lab = Lab { nats, server };
    lab.run("--user a --password p stream add GROWS --subjects grows --defaults").ok();
    let found = lab.run("--user s --password p doctor --json");
    for code in ["NAT-STR-001", "NAT-SRV-009"] {
        assert!(has(&found, code), "{code}: {found:?}");
    }
    assert!(found.out.contains("\"about\": \"stream A/GROWS\""), "{found:?}");
    // The same out of an archive.
    lab.run("--user s --password p audit gather -o a.zip --no-server-profiles --timeout 1s").ok();
    let archived = lab.run("doctor --json --archive a.zip");
    assert!(archived.out.contains("\"about\": \"stream A/GROWS\""), "{archived:?}");
    assert_eq!(archived.out.matches("stream A/GROWS").count(), found.out.matches("stream A/GROWS").count());
}

#[test]
fn ours_answer_to_the_system_account() {
    let nats = Nats::new();
    let server = Server::start(&nats, &with_system_account(&nats));
    asked_by_the_system_account(nats, server);
}

#[test]
fn the_reference_answers_to_the_system_account() {
    let nats = Nats::new();
    let Some(server) = Server::oracle(&nats, &with_system_account(&nats)) else { return };
    asked_by_the_system_account(nats, server);
}

#[test]
fn the_end_of_the_own_user_is_seen() {
    let family = Family::new();
    let nats = Nats::new();
    let store = nats.path("js").display().to_string();
    let server = Server::start(&nats, &format!("{}\njetstream {{ store_dir: {store:?} }}", family.config()));
    let nats = nats.env("NATS_URL", &server.url());
    let soon = jiff::Timestamp::now().as_second() + 86_400;
    let creds = family.creds().replace(&family.user_jwt(false), &family.user_jwt_until(false, soon));
    std::fs::write(nats.path("soon.creds"), creds).unwrap();
    let found = nats.run("doctor --creds soon.creds");
    assert!(found.out.contains("CRITICAL NAT-EXP-002 user n: A signed token ends soon"), "{found:?}");
    std::fs::write(nats.path("ever.creds"), family.creds()).unwrap();
    let found = nats.run("doctor --creds ever.creds --json");
    assert!(!has(&found, "NAT-EXP-002"), "{found:?}");
}

#[test]
fn a_configuration_is_looked_at_before_the_start() {
    let nats = Nats::new();
    std::fs::write(nats.path("bad.conf"), "port: 4222\nprot: 4223\n").unwrap();
    let bad = nats.run("doctor --config bad.conf");
    let want = "CRITICAL NAT-CFG-001 bad.conf: The server does not start with this configuration\n    ";
    assert!(bad.out.starts_with(want) && bad.out.contains("fix: nats-server -t -c bad.conf"), "{bad:?}");
    assert_eq!(bad.code, 2);
    let text = "server_name: a\nlisten: 127.0.0.1:4222\nhttp: 127.0.0.1:8222\njetstream { store_dir: HOME, max_file_store: 1KB }\n";
    let text = text.replace("HOME", "/");
    std::fs::write(nats.path("good.conf"), text).unwrap();
    let good = nats.run("doctor --config good.conf");
    assert!(good.out.contains(" checks over good.conf: 0 critical, 0 warnings, 0 notes\n"), "{good:?}");
    assert_eq!(good.code, 0);
}

#[test]
fn the_catalogue_can_be_read() {
    let nats = Nats::new();
    let all: Value = serde_json::from_str(&nats.run("doctor --list --json").ok()).unwrap();
    assert!(all.as_array().unwrap().len() >= 50);
    assert!(nats.run("doctor --list").ok().contains("NAT-DUR-001"));
    let explained = nats.run("doctor --explain nat-dur-001").ok();
    assert!(
        explained.starts_with(
            "NAT-DUR-001 (warning)\n\nAcknowledged messages are not synced to disk at once.\n\n"
        ),
        "{explained}"
    );
    let unknown = nats.run("doctor --explain NAT-DUR-01").failed();
    assert_eq!(unknown, "nats: error: there is no check \"NAT-DUR-01\"; did you mean NAT-DUR-001?\n");
}

#[test]
fn nothing_to_look_at_has_an_exit_code_of_its_own() {
    let nats = Nats::new();
    std::fs::create_dir(nats.path("empty")).unwrap();
    let empty = nats.run("doctor --archive empty");
    assert_eq!(empty.code, 3, "{empty:?}");
    let gone = nats.run("doctor --monitor http://127.0.0.1:1");
    assert_eq!(gone.code, 3, "{gone:?}");
    let plain = Nats::new();
    let server = Server::start(&plain, "");
    let blind = plain.run(&format!("doctor -s {}", server.url()));
    assert_eq!(blind.code, 3, "{blind:?}");
}
