//! Connecting with everything a context can hold, and `nats rtt` as the command that does it.

mod support;
use support::Nats;
use support::server::Server;

#[test]
fn rtt_prints_addresses_and_json() {
    let nats = Nats::new();
    let Some(server) = Server::start(&nats, "") else { return };
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

#[test]
fn user_and_password() {
    let nats = Nats::new().env("SECRET", "p@ss");
    let Some(server) = Server::start(&nats, "authorization { user: u, password: \"p@ss\" }") else { return };
    assert_eq!(connection(&nats, &server, "--user u --password p@ss"), "OK");
    assert_eq!(connection(&nats, &server, "--user u --password env://SECRET"), "OK");
    assert_eq!(connection(&nats, &server, "--user u --password no"), "nats: Authorization Violation");
    assert_eq!(connection(&nats, &server, ""), "nats: Authorization Violation");
    let ran = nats.run(&format!("rtt 1 -s nats://u:p%40ss@127.0.0.1:{}", server.port));
    assert_eq!(ran.err, "", "{ran:?}");
    let unset = connection(&nats, &server, "--user u --password env://NOT_SET");
    assert_eq!(unset, "configuration error: password: env: variable \"NOT_SET\" is not set");
}

#[test]
fn a_token() {
    let nats = Nats::new();
    let Some(server) = Server::start(&nats, "authorization { token: t0ken }") else { return };
    assert_eq!(connection(&nats, &server, "--user t0ken"), "OK");
    assert_eq!(connection(&nats, &server, "--user other"), "nats: Authorization Violation");
    let out = nats.run(&format!("rtt 1 -s {} --token t0ken", server.url()));
    assert_eq!(out.err, "", "{out:?}");
}

#[test]
fn an_nkey() {
    let nats = Nats::new();
    let key = nkeys::KeyPair::new_user();
    let config = format!("authorization {{ users: [ {{ nkey: {} }} ] }}", key.public_key());
    let Some(server) = Server::start(&nats, &config) else { return };
    std::fs::write(nats.path("user.nk"), format!("# my key\n{}\n", key.seed().unwrap())).unwrap();
    assert_eq!(connection(&nats, &server, "--nkey user.nk"), "OK");
    assert_eq!(connection(&nats, &server, "--nkey user.nk --embed"), "OK");
    std::fs::write(nats.path("empty.nk"), "nothing\n").unwrap();
    assert_eq!(
        connection(&nats, &server, "--nkey empty.nk"),
        "configuration error: nkey: no nkey seed found"
    );
}

/// Writes a CA and a certificate for 127.0.0.1 and returns the server's `tls` block.
fn tls(nats: &Nats, extra: &str) -> String {
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
    let ca_key = KeyPair::generate().unwrap();
    let mut ca = CertificateParams::new(vec![]).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca_pem = ca.self_signed(&ca_key).unwrap().pem();
    let issuer = Issuer::new(ca, ca_key);
    let key = KeyPair::generate().unwrap();
    let cert = CertificateParams::new(vec!["127.0.0.1".into()]).unwrap().signed_by(&key, &issuer).unwrap();
    for (name, text) in [("ca.pem", ca_pem), ("cert.pem", cert.pem()), ("key.pem", key.serialize_pem())] {
        std::fs::write(nats.path(name), text).unwrap();
    }
    let file = |name: &str| nats.path(name).display().to_string();
    let (cert, key, ca) = (file("cert.pem"), file("key.pem"), file("ca.pem"));
    format!("tls {{ cert_file: \"{cert}\", key_file: \"{key}\", ca_file: \"{ca}\"{extra} }}")
}

#[test]
fn tls_with_our_own_authority() {
    let nats = Nats::new();
    let Some(server) = Server::start(&nats, &tls(&nats, ", verify: true")) else { return };
    assert_eq!(connection(&nats, &server, "--tlsca ca.pem --tlscert cert.pem --tlskey key.pem"), "OK");
    let distrust = connection(&nats, &server, "--tlscert cert.pem --tlskey key.pem");
    assert!(distrust.starts_with("nats: "), "{distrust}");
}

#[test]
fn tls_before_the_greeting() {
    let nats = Nats::new();
    let Some(server) = Server::start(&nats, &tls(&nats, ", handshake_first: true")) else { return };
    assert_eq!(connection(&nats, &server, "--tlsca ca.pem --tlsfirst"), "OK");
}
