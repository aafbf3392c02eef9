//! TLS on the client port.

use super::common::tls::{Authority, stream};
use super::common::*;

#[test]
fn a_connection_is_upgraded_after_its_info() {
    let authority = Authority::new();
    let server = Server::start(&authority.block(""));
    let client = server.connect();
    assert_eq!(client.info["tls_required"], true);
    assert!(client.info.get("tls_verify").is_none() && client.info.get("tls_available").is_none());
    let mut client = authority.upgrade(client, false);
    client.talk(
        "
        -> CONNECT {\"verbose\":false,\"tls_required\":true}
        -> SUB a 1
        -> PUB a 2
        -> hi
        <- MSG a 1 2
        <- hi
        ping
    ",
    );
}

#[test]
fn tls_shows_in_connz() {
    let authority = Authority::new();
    let server = Server::monitored(&authority.block(""));
    let _client = authority.upgrade(server.connect(), false).quiet();
    let connz = server.get_json("/connz");
    assert_eq!(connz["connections"][0]["tls_version"], "1.3");
    assert!(connz["connections"][0]["tls_cipher_suite"].as_str().unwrap().starts_with("TLS_"));
}

#[test]
fn large_payloads_and_many_messages_pass_through_tls() {
    let authority = Authority::new();
    let server = Server::start(&authority.block(""));
    let mut reader = authority.upgrade(server.connect(), false).quiet();
    reader.say("SUB a 1");
    reader.ping();
    let mut writer = authority.upgrade(server.connect(), false).quiet();
    for round in 0..5 {
        writer.send(format!("PUB a 600000\r\n{}\r\n", round.to_string().repeat(600_000)));
        writer.send("PUB a 2\r\nhi\r\n".repeat(500));
        assert_eq!(reader.message().1, round.to_string().repeat(600_000).into_bytes());
        for _ in 0..500 {
            assert_eq!(reader.message().1, b"hi");
        }
    }
}

#[test]
fn plain_text_on_a_tls_port_is_refused_without_a_word() {
    let authority = Authority::new();
    let server = Server::monitored(&format!("{}debug: true", authority.block("")));
    let mut client = server.connect();
    client.say(QUIET);
    assert_eq!(client.last_words(), None);
    assert_eq!(server.closed_reason(), "TLS Handshake Failure");
    server.wait_log("TLS handshake error: ");
}

#[test]
fn silence_on_a_tls_port_ends_without_a_word() {
    let authority = Authority::new();
    let server = Server::monitored(&authority.block("timeout: 0.2"));
    let mut client = server.connect();
    assert_eq!(client.last_words(), None);
    assert_eq!(server.closed_reason(), "TLS Handshake Failure");
}

#[test]
fn tls_on_a_plain_port_is_garbage() {
    let server = Server::start("");
    let mut good = server.client();
    let mut client = server.connect();
    client.send(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03");
    client.expect("-ERR 'Unknown Protocol Operation'");
    client.expect_close();
    good.ping();
}

#[test]
fn both_kinds_may_be_allowed_on_one_port() {
    let authority = Authority::new();
    let server = Server::start(&format!("{}allow_non_tls: true", authority.block("")));
    let mut plain = server.connect();
    assert!(plain.info.get("tls_required").is_none());
    assert_eq!(plain.info["tls_available"], true);
    plain.say(QUIET);
    plain.say("SUB a 1");
    plain.ping();
    let mut secure = authority.upgrade(server.connect(), false).quiet();
    secure.say("PUB a 2\r\nhi");
    secure.ping();
    assert_eq!(plain.message().1, b"hi");
}

#[test]
fn the_handshake_may_come_first() {
    let authority = Authority::new();
    let server = Server::monitored(&authority.block("handshake_first: true"));
    let mut client = authority.upgrade(Client::dial(server.address()), false);
    client.read_info();
    assert_eq!(client.info["tls_required"], true);
    let _client = client.quiet();
    assert_eq!(server.get_json("/connz")["connections"][0]["tls_first"], true);
    let mut plain = Client::dial(server.address());
    plain.say(QUIET);
    assert!(plain.last_words().is_none_or(|line| !line.starts_with("INFO")));
}

#[test]
fn the_handshake_may_come_first_or_not() {
    let authority = Authority::new();
    let server = Server::start(&authority.block("handshake_first: auto"));
    let mut first = authority.upgrade(Client::dial(server.address()), false);
    first.read_info();
    first.quiet().ping();
    authority.upgrade(server.connect(), false).quiet().ping();
}

#[test]
fn clients_may_have_to_show_a_certificate() {
    let authority = Authority::new();
    let server = Server::monitored(&authority.block("verify: true"));
    let client = server.connect();
    assert_eq!((&client.info["tls_required"], &client.info["tls_verify"]), (&true.into(), &true.into()));
    authority.upgrade(client, true).quiet().ping();
    let mut without = authority.upgrade(server.connect(), false);
    without.say(QUIET);
    without.say("PING");
    assert_ne!(without.last_words().as_deref(), Some("PONG"));
    eventually("the refusal", || {
        let closed = server.get_json("/connz?state=closed");
        let list = closed["connections"].as_array()?.clone();
        list.iter().any(|one| one["reason"] == "TLS Handshake Failure").then_some(())
    });
}

#[test]
fn a_certificate_of_another_authority_is_refused() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    let server = Server::start(&format!("{}debug: true", ours.block("verify: true")));
    let config = ours.client_config_with(Some(theirs.client_certificate()));
    let mut client = server.connect().wrap(|socket| stream(config, socket));
    client.say(QUIET);
    client.say("PING");
    assert_ne!(client.last_words().as_deref(), Some("PONG"));
    server.wait_log("TLS handshake error");
}

#[test]
fn command_line_options_turn_tls_on() {
    let authority = Authority::new();
    let path = |name: &str| authority.path(name).display().to_string();
    let (cert, key, ca) = (path("server.pem"), path("server-key.pem"), path("ca.pem"));
    let server = Server::prepare("").args(["--tls", "--tlscert", &cert, "--tlskey", &key]).start();
    authority.upgrade(server.connect(), false).quiet().ping();
    let args = ["--tlsverify", "--tlscert", &cert, "--tlskey", &key, "--tlscacert", &ca];
    let server = Server::prepare("").args(args).start();
    let client = server.connect();
    assert_eq!(client.info["tls_verify"], true);
    authority.upgrade(client, true).quiet().ping();
}

#[test]
fn unreadable_certificates_stop_the_start() {
    let launch = Server::prepare("tls { cert_file: \"none.pem\", key_file: \"none.pem\" }");
    let (status, _, log) = launch.run();
    assert_eq!(status, 1, "{log}");
    assert!(log.contains("none.pem"), "{log}");
}
