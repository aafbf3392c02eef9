//! `nats server generate`: directories that servers start from.

use super::Auth;
use crate::support::Nats;

const OPERATOR: &str = "server generate d/east --source fs:///operator --defaults";

fn loaded(nats: &Nats, file: &str) -> daemon_config::Options {
    let read = |path: &str| std::fs::read(path).map_err(|e| e.to_string());
    let file = nats.path(file).display().to_string();
    daemon_config::load(&file, &read, &|_: &str| None).unwrap_or_else(|e| panic!("{e}")).options
}

#[test]
fn a_server_for_development() {
    let nats = Nats::new();
    let ran = nats.run("server generate d --source fs:///development --defaults --port 4333");
    assert_eq!(ran.err.lines().count(), 3, "{ran:?}");
    let want = "\nStart the server and use it:\n\n  nats-server -c HOME/d/server.conf\n  \
                nats --context HOME/d/app.json pub hello world\n  nats --context HOME/d/system.json rtt\n";
    assert_eq!(ran.ok(), want);
    let options = loaded(&nats, "d/server.conf");
    assert_eq!((options.listen.port, options.server_name.as_str()), (4333, "development"));
    let context: serde_json::Value = serde_json::from_str(&nats.read("d/app.json")).unwrap();
    assert_eq!(context["url"], "nats://127.0.0.1:4333");
    let password = context["password"].as_str().unwrap();
    let conf = nats.read("d/server.conf");
    assert!(!conf.contains(password), "{conf}");
    let hash = conf.split('"').find(|text| text.starts_with("$2a$")).unwrap();
    assert!(daemon_keys::password::verify(hash, password));
}

#[test]
fn it_starts_and_its_contexts_work() {
    let nats = Nats::new();
    nats.run("server generate d --source fs:///development --defaults --monitor-port 0").ok();
    let conf = nats.read("d/server.conf");
    let Some(server) = crate::support::server::Server::able(&nats, &conf) else { return };
    let url = server.url();
    for context in ["app", "system"] {
        let path = nats.path(&format!("d/{context}.json")).display().to_string();
        nats.run(&format!("rtt --context {path} --server {url}")).ok();
    }
    let path = nats.path("d/app.json").display().to_string();
    nats.run(&format!("stream add S --subjects s --defaults --context {path} --server {url}")).ok();
}

#[test]
fn a_server_for_an_operator() {
    let auth = Auth::with_operator("O");
    let said = auth.ok(OPERATOR);
    assert!(said.contains("nats auth user add admin SYSTEM --defaults --credential admin.creds\n"), "{said}");
    let conf = auth.nats.read("d/east/server.conf");
    let operator = std::fs::read_to_string(auth.token("O/O.jwt")).unwrap();
    assert!(conf.contains(&format!("\noperator: {operator}\n")), "{conf}");
    let options = loaded(&auth.nats, "d/east/server.conf");
    assert_eq!(options.server_name, "nats-1");
    assert_eq!(options.operator.preload.len(), 1);
}

#[test]
fn the_reference_starts_from_it() {
    let auth = Auth::with_operator("O");
    auth.ok(&format!("{OPERATOR} --monitor-port 0"));
    auth.ok("auth user add admin SYSTEM --defaults --credential admin.creds");
    auth.ok("auth account add A --defaults");
    let conf = auth.nats.read("d/east/server.conf");
    let Some(server) = crate::support::server::Server::oracle(&auth.nats, &conf) else { return };
    let pushed = auth.ok(&format!("auth account push A --creds admin.creds --server {}", server.url()));
    assert!(pushed.contains("Update completed on nats-1\n"), "{pushed}");
}

#[test]
fn what_is_refused() {
    let auth = Auth::new();
    assert_eq!(auth.failed(OPERATOR), "no operators found");
    assert!(!auth.nats.path("d").exists());
    std::fs::create_dir(auth.nats.path("there")).unwrap();
    for (line, want) in [
        ("there --source fs:///development", "target directory there already exist"),
        ("d", "cannot ask \"Select a template\" without a terminal: use --source"),
        (
            "d --source https://example.net/bundle.zip",
            "--source https://example.net/bundle.zip is not supported: there are fs:///development and fs:///operator",
        ),
        (
            "d --source fs:///development",
            "invalid input: cannot ask \"Unique name for the server\" without a terminal: use --server-name or --defaults",
        ),
        (
            "d --source fs:///development --defaults --server-name 'a b'",
            "--server-name cannot contain spaces",
        ),
        (
            "d --source fs:///development --defaults --no-jetstream --max-file 1GB",
            "--max-file needs --jetstream",
        ),
    ] {
        assert_eq!(auth.failed(&format!("server generate {line}")), want);
    }
    assert!(!auth.nats.path("d").exists());
}
