//! Reload by SIGHUP: what can change does, what cannot is refused by name and nothing changes.

use super::common::*;

#[test]
fn what_can_change_does() {
    let server = Server::monitored("max_payload: 1000");
    let mut old = server.client();
    server.reload("http: \"127.0.0.1:-1\"\nmax_payload: 2000\nping_interval: \"5s\"\nmax_connections: 7\ndebug: true\nwrite_deadline: \"3s\"");
    server.wait_log("Reloaded server configuration");
    for line in [
        "Trapped \"hangup\" signal",
        "Reloaded: max_payload = 2000",
        "Reloaded: ping_interval = 5s",
        "Reloaded: max_connections = 7",
        "Reloaded: debug = true",
        "Reloaded: write_deadline = 3s",
    ] {
        server.wait_log(line);
    }
    assert_eq!(server.connect().info["max_payload"], 2000);
    assert_eq!(server.get_json("/varz")["max_connections"], 7);
    old.ping();
}

#[test]
fn what_cannot_change_is_refused_by_name() {
    let server = Server::start("max_payload: 1000");
    server.reload("max_payload: 2000\nserver_name: other");
    server.wait_log("Failed to reload server configuration: config reload not supported for ServerName");
    assert_eq!(server.connect().info["max_payload"], 1000);
}

#[test]
fn a_broken_file_changes_nothing() {
    let server = Server::start("max_payload: 1000");
    let mut client = server.client();
    server.reload("max_payload: 2000\nbogus: 1");
    server.wait_log("Failed to reload server configuration: ");
    server.wait_log("bogus");
    assert_eq!(server.connect().info["max_payload"], 1000);
    client.ping();
    server.reload("max_payload: 3000");
    server.wait_log("Reloaded server configuration");
    assert_eq!(server.connect().info["max_payload"], 3000);
}

#[test]
fn who_may_no_longer_stay_is_told_and_closed() {
    let users = |list: &str| format!("authorization {{ users: [ {list} ] }}");
    let server = Server::start(&users("{user: a, password: a}, {user: b, password: b}"));
    let mut a = server.client_with(r#"{"verbose":false,"user":"a","pass":"a"}"#);
    let mut b = server.client_with(r#"{"verbose":false,"user":"b","pass":"b"}"#);
    server.reload(&users("{user: a, password: a}, {user: b, password: changed}"));
    server.wait_log("Reloaded server configuration");
    assert_eq!(b.last_words().as_deref(), Some("-ERR 'Authorization Violation'"));
    a.ping();
}

#[test]
fn a_token_can_be_asked_for_from_now_on() {
    let server = Server::start("");
    let mut client = server.client();
    server.reload("authorization { token: t }");
    server.wait_log("Reloaded server configuration");
    assert_eq!(client.last_words().as_deref(), Some("-ERR 'Authorization Violation'"));
    server.client_with(r#"{"verbose":false,"auth_token":"t"}"#).ping();
}

#[test]
fn mappings_change_under_open_connections() {
    let server = Server::start("mappings { a: b }");
    let mut client = server.client();
    client.send("SUB > 1\r\nPUB a 0\r\n\r\n");
    assert_eq!(client.message().0, "b");
    server.reload("mappings { a: c }");
    server.wait_log("Reloaded server configuration");
    client.send("PUB a 0\r\n\r\n");
    assert_eq!(client.message().0, "c");
}

#[test]
fn fewer_connections_close_the_surplus() {
    let server = Server::start("");
    let mut clients: Vec<Client> = (0..4).map(|_| server.client()).collect();
    server.reload("max_connections: 2");
    server.wait_log("Reloaded server configuration");
    let closed = clients.iter_mut().filter_map(|client| {
        client.say("PING");
        match client.next() {
            Some(line) if line == "PONG" => None,
            other => Some(other),
        }
    });
    let closed: Vec<_> = closed.collect();
    assert_eq!(closed.len(), 2, "{closed:?}");
    assert!(closed.iter().flatten().all(|line| line == "-ERR 'maximum connections exceeded'"), "{closed:?}");
}

#[test]
fn a_second_process_can_ask_for_it() {
    let server = Server::start("");
    let (status, _, log) = Launch::bare().args(["--signal", &format!("reload={}", server.pid())]).run();
    assert_eq!(status, 0, "{log}");
    server.wait_log("Reloaded server configuration");
}
