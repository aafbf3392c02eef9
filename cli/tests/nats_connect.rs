//! Connecting with everything a context can hold, and `nats rtt` as the command that does it.

mod support;

use support::Nats;
use support::jwt::Family;
use support::server::Server;
use support::tls::tls;

#[test]
fn rtt_prints_addresses_and_json() {
    let nats = Nats::new();
    let server = Server::start(&nats, "");
    let url = server.url();
    let out = nats.run(&format!("rtt 2 --server {url}")).ok();
    let value = out.strip_prefix(&format!("{url}:\n\n   {url}: ")).unwrap_or_else(|| panic!("{out}"));
    assert!(value.ends_with("s\n\n"), "{out}");
    let json: serde_json::Value =
        serde_json::from_str(&nats.run(&format!("rtt --json -s {url}")).ok()).unwrap();
    let result = &json[0]["results"][0];
    assert_eq!((&json[0]["url"], &result["address"]), (&url.clone().into(), &url.into()));
    assert!(result["rtt"].as_i64().unwrap() > 0);
}

#[test]
fn a_port_nobody_listens_on() {
    let nats = Nats::new();
    // Bound and closed again, so that nothing listens there.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let ran = nats.run(&format!("rtt -s nats://127.0.0.1:{port}"));
    assert!(ran.err.ends_with(": nats: no servers available for connection\n"), "{ran:?}");
    assert_eq!(ran.ok(), format!("nats://127.0.0.1:{port}:\n\n   nats://127.0.0.1:{port}: failed\n\n"));
    nats.run(&format!("context add gone -s nats://127.0.0.1:{port}")).ok();
    let ran = nats.run("context validate gone --connect");
    assert!(ran.out.contains("   Connection: nats: no servers available for connection\n"), "{ran:?}");
    assert_eq!(ran.failed(), "nats: error: validation failed\n");
}

/// Adds a context and says what `--connect` makes of it.
#[track_caller]
fn connection(nats: &Nats, server: &Server, flags: &str) -> String {
    nats.run(&format!("context add probe -s {} {flags}", server.url())).ok();
    let out = nats.run("context info probe --connect").ok();
    let line =
        out.lines().find_map(|l| l.trim().strip_prefix("Connection: ")).unwrap_or_else(|| panic!("{out}"));
    nats.run("context rm -f probe").ok();
    line.to_string()
}

/// Connects in both ways we have, with the client library and with the thin client: what either makes of it.
#[track_caller]
fn both(nats: &Nats, server: &Server, flags: &str) -> String {
    let library = connection(nats, server, flags);
    let thin = nats.run(&format!("rtt 1 -s {} {flags}", server.url())).err;
    let thin = if thin.is_empty() { "OK" } else { thin.trim_end() };
    assert!(thin.ends_with(&library), "{flags}: {library:?}, and the thin client {thin:?}");
    library
}

const DENIED: &str = "nats: Authorization Violation";

#[test]
fn user_and_password() {
    let nats = Nats::new().env("SECRET", "p@ss");
    let server = Server::start(&nats, "authorization { user: u, password: \"p@ss\" }");
    assert_eq!(both(&nats, &server, "--user u --password p@ss"), "OK");
    assert_eq!(both(&nats, &server, "--user u --password env://SECRET"), "OK");
    assert_eq!(both(&nats, &server, "--user u --password no"), DENIED);
    assert_eq!(both(&nats, &server, ""), DENIED);
    let unset = both(&nats, &server, "--user u --password env://NOT_SET");
    assert_eq!(unset, "configuration error: password: env: variable \"NOT_SET\" is not set");
}

#[test]
fn the_user_of_the_url_wins() {
    let nats = Nats::new();
    let server = Server::start(&nats, "authorization { user: u, password: \"p@ss\" }");
    let url = format!("nats://u:p%40ss@127.0.0.1:{}", server.port);
    assert_eq!(nats.run(&format!("rtt 1 -s {url} --user v --password w")).err, "");
    assert_eq!(nats.run(&format!("pub -q a b -s {url} --user v --password w")).err, "");
}

#[test]
fn a_token() {
    let nats = Nats::new();
    let server = Server::start(&nats, "authorization { token: t0ken }");
    assert_eq!(both(&nats, &server, "--user t0ken"), "OK");
    assert_eq!(both(&nats, &server, "--user other"), DENIED);
    // A context saves no --token.
    assert_eq!(nats.run(&format!("rtt 1 -s {} --token t0ken", server.url())).err, "");
    assert_eq!(nats.run(&format!("pub -q a b -s {} --token t0ken", server.url())).err, "");
}

#[test]
fn an_nkey() {
    let nats = Nats::new();
    let key = nkeys::KeyPair::new_user();
    let config = format!("authorization {{ users: [ {{ nkey: {} }} ] }}", key.public_key());
    let Some(server) = Server::able(&nats, &config) else { return };
    std::fs::write(nats.path("user.nk"), format!("# my key\n{}\n", key.seed().unwrap())).unwrap();
    assert_eq!(both(&nats, &server, "--nkey user.nk"), "OK");
    assert_eq!(connection(&nats, &server, "--nkey user.nk --embed"), "OK");
    std::fs::write(nats.path("other.nk"), nkeys::KeyPair::new_user().seed().unwrap()).unwrap();
    assert_eq!(both(&nats, &server, "--nkey other.nk"), DENIED);
    std::fs::write(nats.path("empty.nk"), "nothing\n").unwrap();
    let error = "configuration error: nkey: no nkey seed found";
    assert_eq!(both(&nats, &server, "--nkey empty.nk"), error);
}

#[test]
fn jwts() {
    let nats = Nats::new();
    let family = Family::new();
    let Some(server) = Server::able(&nats, &family.config()) else { return };
    let (jwt, bearer, seed) = (family.user_jwt(false), family.user_jwt(true), family.seed());
    std::fs::write(nats.path("user.creds"), family.creds()).unwrap();
    assert_eq!(both(&nats, &server, "--creds user.creds"), "OK");
    // A context saves no --jwt and --seed.
    let ran = |command: &str, flags: &str| nats.run(&format!("{command} -s {} {flags}", server.url())).err;
    for command in ["rtt 1", "pub -q a b"] {
        assert_eq!(ran(command, &format!("--jwt {jwt} --seed {seed}")), "", "{command}");
        assert_eq!(ran(command, &format!("--jwt {bearer}")), "", "{command}");
        let unsigned = ran(command, &format!("--jwt {jwt}"));
        assert!(unsigned.ends_with(&format!("{DENIED}\n")), "{command}: {unsigned}");
    }
}

#[test]
fn tls_of_both_sides() {
    let nats = Nats::new();
    let server = Server::start(&nats, &tls(&nats, ", verify: true"));
    assert_eq!(both(&nats, &server, "--tlsca ca.pem --tlscert cert.pem --tlskey key.pem"), "OK");
    let distrust = connection(&nats, &server, "--tlscert cert.pem --tlskey key.pem");
    assert!(distrust.starts_with("nats: "), "{distrust}");
    // Each address of the name is dialled, and the certificate is for the name. Only IPv4 is listened on.
    let by_name = |flags: &str| {
        let out = nats.run(&format!("rtt 1 -s localhost:{} {flags}", server.port));
        out.ok().lines().find(|l| l.contains("nats://127.0.0.1:")).unwrap().to_string()
    };
    let shown = by_name("--tlsca ca.pem --tlscert cert.pem --tlskey key.pem");
    assert!(!shown.ends_with("failed"), "{shown}");
    assert!(by_name("--tlsca ca.pem").ends_with("failed"));
    assert!(by_name("--tlscert cert.pem --tlskey key.pem").ends_with("failed"));
    let ran = nats.run(&format!(
        "bench pub a --msgs 20000 --size 100 --tlsca ca.pem --tlscert cert.pem --tlskey key.pem -s tls://localhost:{}",
        server.port
    ));
    assert!(ran.ok().contains("NATS Core NATS publisher stats: "));
    std::fs::write(nats.path("none.pem"), "").unwrap();
    let flag = format!("--tlsca {}", nats.path("none.pem").display());
    let missing = "nats: error: configuration error: ca: HOME/none.pem: no certificate found\n";
    assert_eq!(nats.run(&format!("rtt 1 -s {} {flag}", server.url())).err, missing);
}

#[test]
fn tls_before_the_greeting() {
    let nats = Nats::new();
    let server = Server::start(&nats, &tls(&nats, ", handshake_first: true"));
    assert_eq!(both(&nats, &server, "--tlsca ca.pem --tlsfirst"), "OK");
}
