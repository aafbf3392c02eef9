//! The INFO line and when it is sent.

use super::common::*;

/// The names of the fields of an INFO line, in order.
fn names(info: &serde_json::Value) -> Vec<&str> {
    info.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_blank_stands_before_the_line_end() {
    let server = Server::start("");
    let mut client = Client::dial(server.address());
    let line = client.line();
    assert!(line.starts_with("INFO {") && line.ends_with("} "), "{line}");
}

#[test]
fn fields_come_in_the_order_of_the_reference() {
    let order = [
        "server_id",
        "server_name",
        "version",
        "proto",
        "git_commit",
        "go",
        "host",
        "port",
        "headers",
        "auth_required",
        "tls_required",
        "tls_verify",
        "tls_available",
        "max_payload",
        "jetstream",
        "client_id",
        "client_ip",
        "nonce",
        "cluster",
        "domain",
        "connect_urls",
        "ldm",
        "connect_info",
        "remote_account",
        "acc_is_sys",
        "api_lvl",
        "xkey",
    ];
    let needed = [
        "server_id",
        "server_name",
        "version",
        "proto",
        "go",
        "host",
        "port",
        "headers",
        "max_payload",
        "client_id",
        "client_ip",
    ];
    let server = Server::start("authorization { token: t }");
    let info = server.connect().info;
    let found = names(&info);
    let places: Vec<_> = found.iter().map(|name| order.iter().position(|known| known == name)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{found:?}");
    for name in needed {
        assert!(found.contains(&name), "{name} is missing from {found:?}");
    }
}

#[test]
fn values_are_what_clients_build_on() {
    let server = Server::start("server_name: one\nmax_payload: 4096");
    let first = server.connect().info;
    let second = server.connect().info;
    let id = first["server_id"].as_str().unwrap();
    assert!(id.len() == 56 && id.starts_with('N'), "{id}");
    assert_eq!(first["server_name"], "one");
    assert_eq!(first["proto"], 1);
    assert_eq!(first["host"], "127.0.0.1");
    assert_eq!(first["port"], server.address().port());
    assert_eq!(first["headers"], true);
    assert_eq!(first["max_payload"], 4096);
    assert_eq!(first["client_ip"], "127.0.0.1");
    assert!(second["client_id"].as_u64() > first["client_id"].as_u64());
    let version: Vec<u32> =
        first["version"].as_str().unwrap().split('.').map(|part| part.parse().unwrap()).collect();
    assert!(version >= vec![2, 14, 0], "{version:?}");
    for absent in ["auth_required", "tls_required", "nonce", "ldm", "connect_urls", "connect_info", "cluster"]
    {
        assert!(first.get(absent).is_none(), "{absent}");
    }
}

#[test]
fn the_name_defaults_to_the_id() {
    let info = Server::start("").connect().info;
    assert_eq!(info["server_name"], info["server_id"]);
}

#[test]
fn client_advertise_replaces_host_and_port() {
    let info = Server::start("client_advertise: \"example.com:1234\"").connect().info;
    assert_eq!((info["host"].as_str(), info["port"].as_u64()), (Some("example.com"), Some(1234)));
}

#[test]
fn auth_required_is_told_but_not_with_a_no_auth_user() {
    assert_eq!(Server::start("authorization { user: u, password: p }").connect().info["auth_required"], true);
    let open = "authorization { users: [{user: u, password: p}] }\nno_auth_user: u";
    assert!(Server::start(open).connect().info.get("auth_required").is_none());
}

#[test]
fn no_header_support_is_told() {
    assert_eq!(Server::start("no_header_support: true").connect().info["headers"], false);
}

#[test]
fn a_second_info_follows_the_first_pong_of_protocol_one() {
    let server = Server::start("");
    let mut client = server.connect();
    client.say(r#"CONNECT {"verbose":false,"protocol":1}"#);
    client.say("PING");
    client.expect("PONG");
    client.read_info();
    assert_eq!(client.info["connect_info"], true);
    assert_eq!(client.info["remote_account"], "$G");
    assert!(client.info.get("acc_is_sys").is_none());
    client.ping();
}

#[test]
fn protocol_zero_gets_no_second_info() {
    let server = Server::start("");
    let mut client = server.client_with(r#"{"verbose":false,"protocol":0}"#);
    client.ping();
    client.ping();
}

#[test]
fn a_ping_before_connect_does_not_count_as_the_first() {
    let server = Server::start("");
    let mut client = server.connect();
    client.ping();
    client.say(r#"CONNECT {"verbose":false,"protocol":1}"#);
    client.say("PING");
    client.expect("PONG");
    client.read_info();
    assert_eq!(client.info["connect_info"], true);
}
