//! The reason kept for a closed connection, as connz shows it.

use super::common::*;
use std::net::Shutdown;

/// Waits until the connection with this id is listed as closed, and returns the reason.
fn reason(server: &Server, cid: &serde_json::Value) -> String {
    eventually("the closed connection", || {
        let closed = server.get_json("/connz?state=closed");
        let list = closed["connections"].as_array()?.clone();
        let one = list.into_iter().find(|one| &one["cid"] == cid)?;
        Some(one["reason"].as_str()?.to_owned())
    })
}

#[test]
fn each_offence_has_its_reason() {
    let server = Server::monitored("max_payload: 100");
    let table = [
        ("PUB a 101", "Maximum Message Payload Exceeded"),
        ("-ERR 'x'", "Parse Error"),
        ("garbage", "Protocol Violation"),
        ("PUB a x", "Protocol Violation"),
        ("SUB ", "Protocol Violation"),
        ("CONNECT {", "Protocol Violation"),
        ("CONNECT {\"protocol\":9}", "Bad Client Protocol Version"),
        ("CONNECT {\"no_responders\":true}", "No Responders Requires Headers"),
        ("CONNECT {\"account\":\"A\"}", "Authentication Failure"),
    ];
    for (line, want) in table {
        let mut client = server.connect();
        client.say(line);
        client.last_words();
        assert_eq!(reason(&server, &client.info["client_id"]), want, "{line}");
    }
}

#[test]
fn headers_that_were_not_agreed_on_are_a_violation() {
    let server = Server::monitored("");
    let mut client = server.client();
    client.say("HPUB a 12 12");
    client.expect_close();
    assert_eq!(reason(&server, &client.info["client_id"]), "Protocol Violation");
}

#[test]
fn who_leaves_has_closed_the_connection() {
    let server = Server::monitored("");
    let client = server.client();
    let cid = client.info["client_id"].clone();
    client.socket().shutdown(Shutdown::Both).unwrap();
    assert_eq!(reason(&server, &cid), "Client Closed");
}

#[test]
fn closed_connections_keep_what_they_were() {
    let server = Server::monitored("");
    let mut client = server.client_with(r#"{"verbose":false,"name":"gone"}"#);
    client.say("SUB a 1\r\nPUB a 2\r\nhi");
    assert_eq!(client.message().1, b"hi");
    client.ping();
    let cid = client.info["client_id"].clone();
    drop(client);
    reason(&server, &cid);
    let closed = server.get_json("/connz?state=closed");
    let one = &closed["connections"][0];
    assert_eq!((&one["cid"], &one["name"]), (&cid, &"gone".into()));
    assert_eq!(
        (one["in_msgs"].as_u64(), one["out_msgs"].as_u64(), one["in_bytes"].as_u64()),
        (Some(1), Some(1), Some(2))
    );
    assert!(one["stop"].is_string() && one["start"].is_string());
    assert_eq!(server.get_json("/connz")["num_connections"], 0);
}

#[test]
fn only_so_many_closed_connections_are_kept() {
    let server = Server::monitored("max_closed_clients: 3");
    for _ in 0..6 {
        let mut client = server.client();
        client.say("garbage");
        client.last_words();
    }
    eventually("all six to be counted", || {
        (server.get_json("/varz")["total_connections"] == 6).then_some(())
    });
    eventually("three to be kept", || {
        (server.get_json("/connz?state=closed")["num_connections"] == 3).then_some(())
    });
}
