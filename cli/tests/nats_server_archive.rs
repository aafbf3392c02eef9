//! `--archive`: what commands show from an archive is what they show from the servers that it was gathered from.

mod support;

use std::fs::File;
use std::io::{Read, Write};

use cli_audit::Tag;
use cli_audit::archive::Kind;
use regex::Regex;
use support::Nats;
use support::server::Server;

const CONFIG: &str = "
server_name: one
jetstream { store_dir: js }
accounts {
  $SYS { users: [{user: sys, password: sys}] }
  APP { jetstream: enabled, users: [{user: app, password: app}], imports: [] }
}
";

struct Captured {
    nats: Nats,
    server: Server,
    /// It stays connected, so that there is something to see.
    _client: std::net::TcpStream,
}

impl Captured {
    fn new() -> Captured {
        let nats = Nats::new();
        let config = CONFIG.replace("store_dir: js", &format!("store_dir: {:?}", nats.path("js")));
        let server = Server::start(&nats, &config);
        let app = format!("-s nats://app:app@127.0.0.1:{}", server.port);
        nats.run(&format!("{app} stream add S --subjects s --defaults")).ok();
        nats.run(&format!("{app} consumer add S C --pull --defaults")).ok();
        nats.run(&format!("{app} request s hello")).ok();
        let client = connect(server.port);
        let captured = Captured { nats, server, _client: client };
        captured.live("audit gather -o a.zip --timeout 1s");
        captured
    }

    fn live(&self, line: &str) -> String {
        self.nats.run(&format!("-s nats://sys:sys@127.0.0.1:{} {line}", self.server.port)).ok()
    }

    /// Nobody listens where this would connect to.
    fn archived(&self, line: &str) -> String {
        self.nats.run(&format!("-s nats://127.0.0.1:1 {line} --archive a.zip")).ok()
    }

    fn refused(&self, line: &str) -> String {
        let ran = self.nats.run(&format!("-s nats://127.0.0.1:1 {line}"));
        assert_eq!(ran.code, 1, "{ran:?}");
        ran.err
    }
}

/// A client of APP with one subscription, whose server has taken notice of it.
fn connect(port: u16) -> std::net::TcpStream {
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
    let hello = r#"CONNECT {"verbose":false,"user":"app","pass":"app","name":"kept","lang":"own"}"#;
    stream.write_all(format!("{hello}\r\nSUB some.subject 1\r\nPING\r\n").as_bytes()).unwrap();
    let mut heard = String::new();
    while !heard.contains("PONG\r\n") {
        let mut some = [0; 4096];
        let count = stream.read(&mut some).unwrap();
        assert!(count > 0, "{heard}");
        heard.push_str(&String::from_utf8_lossy(&some[..count]));
    }
    stream
}

/// Without what passes with time: durations, times, sizes of memory, counts of requests, and widths of columns.
fn timeless(text: &str) -> String {
    let rules = [
        (r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z| UTC)?", "TIME"),
        (r"\b\d[\d.,]* ?(ns|µs|ms|s|m|h|KiB|MiB|GiB|B)\b(\d+(\.\d+)?s)?", "N"),
        (r"\b\d[\d.,]*\b", "N"),
        (r"[█▏]+", "BAR"),
        (r"[─═]+", "-"),
        (r" +", " "),
    ];
    rules.iter().fold(text.to_string(), |text, (rule, with)| {
        Regex::new(rule).unwrap().replace_all(&text, *with).into_owned()
    })
}

#[test]
fn reports_show_what_they_show_live() {
    let captured = Captured::new();
    for line in [
        "server report accounts APP",
        "server report accounts --json --top 1 --sort in-msgs",
        "server report connections --account APP --sort cid",
        "server report connections --account APP --subject some.>",
        "server report connections --account APP --username app --json",
        "server report cpu",
        "server report downgrade 0 --all",
        "server report gateways",
        "server report health",
        "server report jetstream",
        "server report jetstream --account APP --leaders",
        "server report leafnodes",
        "server report mem",
        "server report routes",
        "server info one",
        "server account info APP",
    ] {
        let (live, archived) = (captured.live(line), captured.archived(line));
        if line.contains("--json") {
            let document: serde_json::Value = serde_json::from_str(&archived).unwrap();
            assert_eq!(document.as_array().map(Vec::len), Some(1), "{line}: {archived}");
            assert!(archived.contains("\"account\": "), "{line}: {archived}");
        } else {
            assert_eq!(timeless(&live), timeless(&archived), "{line}");
        }
    }
    let list = captured.archived("server list");
    assert!(list.contains("│ one") && list.contains("│ -   │"), "{list}");
}

#[test]
fn requests_print_what_was_captured() {
    let captured = Captured::new();
    let members = |text: &str| {
        let document: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
        // How many it leads a server says with details only, and those were captured.
        let names =
            document["data"].as_object().unwrap().keys().filter(|name| !name.ends_with("_leader")).cloned();
        names.collect::<Vec<_>>()
    };
    for line in [
        "server request variables",
        "server request accounts",
        "server request connections --filter-account APP --subscriptions",
        "server request gateways",
        "server request leafnodes",
        "server request jetstream",
        "server request jetstream --all --account APP",
        "server request jetstream-health",
        "server request routes",
        "server request subscriptions",
        "server request raft",
    ] {
        assert_eq!(members(&captured.live(line)), members(&captured.archived(line)), "{line}");
    }
    let connections = captured.archived("server request connections --filter-account APP --subscriptions");
    assert!(
        connections.contains("\"name\":\"kept\"") && connections.contains("some.subject"),
        "{connections}"
    );
    let all = captured.archived("server request connections --filter-account APP");
    assert!(all.contains("\"account\":\"APP\"") && !all.contains("some.subject"), "{all}");
    let subscriptions =
        captured.archived("server request subscriptions --detail --filter-subject some.subject");
    assert!(subscriptions.contains("\"total\":1"), "{subscriptions}");
    let streams = captured.archived("server stream-check");
    assert!(streams.contains("Streams: 1\n") && streams.contains("│ S "), "{streams}");
    let csv = captured.archived("server consumer-check --csv");
    assert!(csv.starts_with("Consumer,Stream,Raft,Account,") && csv.contains("\nC,S,"), "{csv}");
    assert!(captured.archived("server request ipqueue").contains("\"data\":"));
}

#[test]
fn profiles_are_written_from_an_archive() {
    let nats = Nats::new();
    let mut archive =
        cli_audit::Writer::new(File::create(nats.path("a.zip")).unwrap(), jiff::Timestamp::UNIX_EPOCH);
    let tags = [Tag::cluster(""), Tag::server("one"), Tag::kind(Kind::Profile), Tag::profile("goroutine_1")];
    archive.add_raw(b"profiled", "prof", &tags).unwrap();
    archive.finish().unwrap().flush().unwrap();
    let said = nats.run("server request profile goroutine . --level 1 --archive a.zip").ok();
    let file = said.trim_end().rsplit_once("written: ").unwrap().1.trim_start_matches("./").to_string();
    assert!(said.starts_with("Server \"one\" profile written: ") && file.ends_with("-one"), "{said}");
    assert_eq!(nats.read(&file), "profiled");
}

#[test]
fn what_is_not_in_an_archive_is_named() {
    let captured = Captured::new();
    captured
        .live("audit gather -o bare.zip --no-server-endpoints --no-account-endpoints --no-server-profiles");
    captured.live(
        "audit gather -o plain.zip --no-details --no-account-endpoints --no-server-profiles --timeout 1s",
    );
    for (line, want) in [
        ("server report routes --archive bare.zip", "bare.zip: no routes were captured"),
        ("server list --archive bare.zip", "bare.zip: no variables were captured"),
        (
            "server request raft --account APP --archive bare.zip",
            "no account_raftz were captured of account \"APP\"",
        ),
        ("server account info NOBODY --archive a.zip", "no account_info were captured of account \"NOBODY\""),
        (
            "server report cpu --host two --archive a.zip",
            "a.zip: no STATSZ was captured of a server like that",
        ),
        ("server report jetstream --account APP --archive plain.zip", "gather with --details"),
        ("server report connections --state closed --archive a.zip", "only open ones were captured"),
        ("server report connections --subject x --archive plain.zip", "subscriptions were not captured"),
        ("server report health --js-enabled --archive a.zip", "cannot be narrowed by js-enabled-only"),
        ("server request profile heap --level 2 --archive a.zip", "no profile heap of level 2 was captured"),
        ("server report cpu --watch 1 --archive a.zip", "--watch: an archive does not change"),
    ] {
        let err = captured.refused(line);
        assert!(err.contains(want), "{line}: {err}");
    }
    File::create(captured.nats.path("no.zip")).unwrap().write_all(b"PK").unwrap();
    let err = captured.refused("server list --archive no.zip");
    assert!(err.contains("no.zip: invalid Zip archive"), "{err}");
}
