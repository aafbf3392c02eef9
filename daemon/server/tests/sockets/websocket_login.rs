//! Who may come in over WebSocket: as elsewhere, by cookies, or by rules of the listener's own.

use super::common::websocket::client;
use super::common::*;

/// Whether CONNECT with `json` gets in.
fn enters(server: &Server, lines: &str, json: &str) -> bool {
    let mut client = client(server.websocket_address(), lines);
    client.say(&format!("CONNECT {json}"));
    client.say("PING");
    match client.line().as_str() {
        "PONG" => true,
        "-ERR 'Authorization Violation'" => false,
        line => panic!("{line}"),
    }
}

const NOTHING: &str = r#"{"verbose":false}"#;

#[test]
fn cookies_fill_what_connect_leaves_out() {
    let server = Server::websocket(
        "authorization { users [ { user: a, password: b }, { user: c, password: d } ] }",
        "user_cookie: u, pass_cookie: p",
    );
    assert!(enters(&server, "Cookie: u=a; p=b\r\n", NOTHING));
    assert!(enters(&server, "Cookie: u=a\r\nCookie: p=\"b\"\r\n", NOTHING));
    assert!(!enters(&server, "Cookie: u=a; p=d\r\n", NOTHING));
    assert!(!enters(&server, "Cookie: user=a; pass=b\r\n", NOTHING));
    assert!(!enters(&server, "", NOTHING));
    // What CONNECT says counts more.
    assert!(enters(&server, "Cookie: u=a; p=b\r\n", r#"{"verbose":false,"user":"c","pass":"d"}"#));
    assert!(!enters(&server, "Cookie: u=a; p=b\r\n", r#"{"verbose":false,"user":"c"}"#));
    let web = client(server.websocket_address(), "");
    assert_eq!(web.info["auth_required"], true);
}

#[test]
fn a_token_may_come_in_a_cookie() {
    let server = Server::websocket("authorization { token: secret }", "token_cookie: t");
    assert!(enters(&server, "Cookie: t=secret\r\n", NOTHING));
    assert!(!enters(&server, "Cookie: t=guess\r\n", NOTHING));
}

#[test]
fn the_listener_may_have_a_user_of_its_own() {
    let server = Server::websocket("", "authorization { user: w, password: x, timeout: 5 }");
    assert!(enters(&server, "", r#"{"verbose":false,"user":"w","pass":"x"}"#));
    assert!(!enters(&server, "", NOTHING));
    let mut plain = server.client();
    plain.ping();
    assert!(plain.info["auth_required"].is_null());
    assert_eq!(server.get_json("/varz")["websocket"]["auth_timeout"], 5.0);
}

#[test]
fn the_listener_may_have_a_user_for_those_who_name_none() {
    let server = Server::websocket("authorization { users [ { user: a, password: b } ] }", "no_auth_user: a");
    assert!(enters(&server, "", NOTHING));
    assert!(!enters(&server, "", r#"{"verbose":false,"user":"a","pass":"x"}"#));
    let mut plain = server.connect();
    plain.say(&format!("CONNECT {NOTHING}"));
    plain.expect("-ERR 'Authorization Violation'");
}

#[test]
fn who_says_nothing_is_let_go() {
    let server = Server::websocket("", "authorization { token: t, timeout: 0.1 }");
    let mut silent = client(server.websocket_address(), "");
    silent.expect("-ERR 'Authentication Timeout'");
    silent.expect_close();
    assert_eq!(server.closed_reason(), "Authentication Timeout");
}

#[test]
fn pings_come_as_often_as_the_block_says() {
    let server = Server::websocket("ping_interval: \"1h\"\nping_max: 1000", "ping_interval: \"50ms\"");
    let mut web = client(server.websocket_address(), "").quiet();
    for _ in 0..3 {
        assert_eq!(web.next_raw().as_deref(), Some("PING"));
        web.say("PONG");
    }
}

#[test]
fn a_wrong_block_keeps_the_server_from_starting() {
    for (block, text) in [
        ("port: -1", "websocket requires TLS configuration"),
        (
            "port: -1, no_tls: true, no_auth_user: u",
            "no_auth_user: \"u\" present, but users/nkeys are not defined",
        ),
    ] {
        let (status, _, log) = Server::prepare(&format!("websocket {{ {block} }}")).run();
        assert_eq!(status, 1);
        assert!(log.contains(text), "{log}");
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let (status, _, log) =
        Server::prepare(&format!("websocket {{ listen: \"127.0.0.1:{port}\", no_tls: true }}")).run();
    assert_eq!(status, 1);
    let text = format!(
        "Unable to listen for websocket connections: listen tcp 127.0.0.1:{port}: bind: address already in use"
    );
    assert!(log.contains(&text), "{log}");
}
