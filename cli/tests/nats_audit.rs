//! `nats audit`: what is gathered from a server, and what is found in it.

mod support;

use std::fs::File;

use cli_audit::archive::{Kind, LOG, METADATA, Metadata};
use cli_audit::{Reader, Tag};
use serde_json::Value;
use support::Nats;
use support::server::Server;

const CONFIG: &str = "
server_name: one
jetstream { store_dir: js }
accounts {
  $SYS { users: [{user: sys, password: sys}] }
  APP { jetstream: enabled, users: [{user: app, password: app}] }
}
";

/// Our server with a stream, a consumer and messages.
fn server(nats: &Nats) -> Option<Server> {
    filled(nats, Server::able(nats, &config(nats))?)
}

fn config(nats: &Nats) -> String {
    CONFIG.replace("store_dir: js", &format!("store_dir: {:?}", nats.path("js")))
}

fn filled(nats: &Nats, server: Server) -> Option<Server> {
    let app = format!("-s nats://app:app@127.0.0.1:{}", server.port);
    nats.run(&format!("{app} stream add S --subjects s --max-msgs 3 --defaults")).ok();
    nats.run(&format!("{app} consumer add S C --pull --defaults")).ok();
    for _ in 0..3 {
        nats.run(&format!("{app} request s hello")).ok();
    }
    Some(server)
}

fn system(server: &Server) -> String {
    format!("-s nats://sys:sys@127.0.0.1:{}", server.port)
}

#[test]
fn everything_is_gathered_and_analysed() {
    let nats = Nats::new().env("USER", "ann");
    let Some(server) = server(&nats) else { return };
    gathers_and_analyses(&nats, &server);
}

#[test]
fn everything_is_gathered_from_the_other_server() {
    let nats = Nats::new().env("USER", "ann");
    let Some(server) = Server::oracle(&nats, &config(&nats)).and_then(|server| filled(&nats, server)) else {
        return;
    };
    gathers_and_analyses(&nats, &server);
}

fn gathers_and_analyses(nats: &Nats, server: &Server) {
    let line = format!("{} audit gather -o a.zip --timeout 1s", system(server));
    let ran = nats.run(&line);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
    assert!(
        ran.err.contains("Discovered server 'one'") && ran.err.contains("Archive created at: a.zip"),
        "{ran:?}"
    );
    assert!(!ran.err.contains("Requests ["), "no bar without a terminal: {ran:?}");

    let archive = Reader::new(File::open(nats.path("a.zip")).unwrap()).unwrap();
    assert_eq!(archive.warnings, [] as [&str; 0]);
    assert_eq!(archive.servers().collect::<Vec<_>>(), [("unclustered", "one")]);
    let streams: Vec<_> = archive.streams().map(|(a, s, on)| (a, s, on.collect::<Vec<_>>())).collect();
    assert_eq!(streams, [("APP", "S", vec!["one"])]);
    for kind in [
        Kind::Variables,
        Kind::ExpVariables,
        Kind::Connections,
        Kind::Routes,
        Kind::Gateways,
        Kind::Leafs,
        Kind::Subs,
        Kind::JetStream,
        Kind::Accounts,
        Kind::Health,
    ] {
        let pages: Vec<Value> = archive.of_server("unclustered", "one", kind).unwrap();
        assert_eq!((pages.len(), &pages[0]["server"]["name"]), (1, &"one".into()), "{kind:?}");
        assert!(pages[0]["data"].is_object(), "{kind:?}");
    }
    let of_account = |kind| archive.pages::<Value>(&[Tag::account("APP"), Tag::kind(kind)]).unwrap();
    for kind in [
        Kind::AccountConnections,
        Kind::AccountLeafs,
        Kind::AccountSubs,
        Kind::AccountInfo,
        Kind::AccountJetStream,
        Kind::AccountRaft,
        Kind::AccountIpQueues,
    ] {
        assert_eq!(of_account(kind).len(), 1, "{kind:?}");
    }
    let stream = &of_account(Kind::StreamInfo)[0];
    assert_eq!(
        (&stream["config"]["max_msgs"], &stream["consumer_detail"][0]["name"]),
        (&3.into(), &"C".into())
    );
    let metadata: Metadata = archive.load(&[Tag::special(METADATA)]).unwrap();
    assert_eq!(metadata.connect_url, server.url());
    assert_eq!(
        (metadata.connected_server_name.as_str(), metadata.user_name.starts_with("ann (")),
        ("one", true)
    );
    assert!(archive.load::<Value>(&[Tag::special(LOG)]).is_err(), "the log is there, and no JSON");

    let report = nats.run("audit analyze a.zip").ok();
    for line in [
        "[PASS] [SERVER_001] All known nodes are healthy\n",
        "[WARN] [JETSTREAM_003] Stream usage is below the configured limits\n - stream S (in APP on one) using 100.0% of \
         messages limit (3/3)\n\n",
        "[SKIP] [SERVER_008] TLS certificates are valid and not expiring soon\n",
        "Report Summary\n\n",
    ] {
        assert!(report.contains(line), "{line}: {report}");
    }
    saved_reports(nats);
}

fn saved_reports(nats: &Nats) {
    let json = nats.run("audit analyze a.zip --json --save r.json --skip jetstream_003").ok();
    let report: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&report["type"], &report["outcomes"]["FAIL"]),
        (&"io.nats.audit.v1.analysis".into(), &0.into())
    );
    let saved: Value = serde_json::from_str(&nats.read("r.json")).unwrap();
    assert_eq!(saved, report);
    let shown = nats.run("audit analyze --load r.json").ok();
    assert!(shown.starts_with("NATS Audit Report \"r.json\" captured at 2"), "{shown}");
    assert!(shown.contains("[SKIP] [JETSTREAM_003]"), "{shown}");
    let markdown = nats.run("audit analyze --load r.json --markdown").ok();
    assert!(
        markdown.contains("\n### Check Suite: server\n#### Server Health\n\nOutcome: **PASS**\n"),
        "{markdown}"
    );
    let error = nats.run("audit analyze a.zip --save r.json").failed();
    assert_eq!(error, "nats: error: result file \"r.json\" already exist, use --force to overwrite\n");
    nats.run("audit analyze a.zip --save r.json -f").ok();
}

#[test]
fn parts_can_be_left_out() {
    let nats = Nats::new();
    let Some(server) = server(&nats) else { return };
    let parts =
        "--no-server-profiles --no-account-endpoints --no-server-endpoints --no-consumers --no-progress";
    let ran = nats.run(&format!("{} audit gather -o a.zip {parts}", system(&server)));
    assert_eq!((ran.code, ran.err.as_str(), ran.out.as_str()), (0, "", ""), "{ran:?}");
    let archive = Reader::new(File::open(nats.path("a.zip")).unwrap()).unwrap();
    let stream: Value = archive.load(&[Tag::kind(Kind::StreamInfo)]).unwrap();
    assert!(stream.get("consumer_detail").is_none(), "{stream}");
    assert!(archive.of_server::<Value>("unclustered", "one", Kind::Variables).is_err());
}

#[test]
fn whoever_is_not_the_system_account_is_told() {
    let nats = Nats::new();
    let Some(server) = server(&nats) else { return };
    let app = format!("-s nats://app:app@127.0.0.1:{}", server.port);
    let error = nats.run(&format!("{app} audit gather -o a.zip --no-progress")).failed();
    assert!(error.contains("ensure the account used has system privileges"), "{error}");
}

#[test]
fn checks_are_listed() {
    let nats = Nats::new();
    let table = nats.run("audit checks").ok();
    assert!(table.contains("CLUSTER_001") && table.contains("memory (1.5)"), "{table}");
    assert!(table.contains("bytes (90%), consumers (90%), messages (90%)"), "{table}");
    let checks: Value = serde_json::from_str(&nats.run("audit ls --json").ok()).unwrap();
    assert_eq!((checks.as_array().unwrap().len(), &checks[0]["code"]), (21, &"ACCOUNTS_001".into()));
}

#[test]
fn what_cannot_be_analysed_is_said() {
    let nats = Nats::new();
    assert_eq!(nats.run("audit analyze").failed(), "nats: error: archive path is required\n");
    std::fs::write(nats.path("no.zip"), "no").unwrap();
    let error = nats.run("audit analyze no.zip").failed();
    assert!(error.starts_with("nats: error: failed to open archive: "), "{error}");
    std::fs::write(nats.path("r.json"), r#"{"type": "x"}"#).unwrap();
    let error = nats.run("audit analyze --load r.json").failed();
    assert_eq!(error, "nats: error: r.json: unexpected analysis type \"x\"\n");
}
