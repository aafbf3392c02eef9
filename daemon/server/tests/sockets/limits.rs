//! Limits on lines, payloads, connections and subscriptions.

use super::common::*;

#[test]
fn the_control_line_counts_arguments_only_and_is_inclusive() {
    let server = Server::monitored("max_control_line: 512");
    let mut client = server.client();
    client.say(&format!("SUB {} 1", "x".repeat(510)));
    client.ping();
    client.send(format!("SUB {} 1\r\n", "x".repeat(511)));
    client.talk(
        "
        <- -ERR 'maximum control line exceeded'
        closed
    ",
    );
    drop(client);
    assert_eq!(server.closed_reason(), "Maximum Control Line Exceeded");
}

#[test]
fn the_control_line_is_4096_bytes_by_default() {
    let server = Server::start("");
    let mut client = server.client();
    client.say(&format!("SUB {} 1", "x".repeat(4094)));
    client.ping();
    client.say(&format!("SUB {} 1", "x".repeat(4095)));
    client.expect("-ERR 'maximum control line exceeded'");
    client.expect_close();
}

#[test]
fn an_unfinished_control_line_is_cut_off_too() {
    let server = Server::start("max_control_line: 512");
    for start in ["SUB ", "PUB ", "CONNECT {", "INFO {", "UNSUB "] {
        let mut client = server.connect();
        client.send(format!("{start}{}", "x".repeat(600)));
        client.expect("-ERR 'maximum control line exceeded'");
        client.expect_close();
    }
}

#[test]
fn a_payload_over_the_limit_closes() {
    let server = Server::monitored("max_payload: 100");
    let mut client = server.client();
    client.say("SUB a 1");
    client.send(format!("PUB a 100\r\n{}\r\n", "x".repeat(100)));
    assert_eq!(client.message().1.len(), 100);
    client.say("PUB a 101");
    client.expect("-ERR 'Maximum Payload Violation'");
    client.expect_close();
    assert_eq!(server.closed_reason(), "Maximum Message Payload Exceeded");
}

#[test]
fn headers_count_as_payload() {
    let server = Server::start("max_payload: 100");
    let mut client = server.client_with(r#"{"verbose":false,"headers":true}"#);
    client.say("HPUB a 12 101");
    client.expect("-ERR 'Maximum Payload Violation'");
    client.expect_close();
}

#[test]
fn huge_sizes_are_refused_before_their_payload() {
    let server = Server::start("");
    for size in ["1048577", "99999999", "999999999"] {
        server.client().talk(&format!(
            "
            -> PUB a {size}
            <- -ERR 'Maximum Payload Violation'
            closed
        "
        ));
    }
}

#[test]
fn the_largest_default_payload_passes() {
    let server = Server::start("");
    let mut client = server.client();
    client.send("SUB a 1\r\nPUB a 1048576\r\n");
    client.send(vec![b'x'; 1048576]);
    client.send("\r\n");
    assert_eq!(client.message().1.len(), 1048576);
    client.ping();
}

#[test]
fn connections_over_the_limit_are_told_after_their_info_and_closed() {
    let server = Server::monitored("max_connections: 2");
    let (one, mut two) = (server.client(), server.client());
    let mut three = server.connect();
    three.talk(
        "
        <- -ERR 'maximum connections exceeded'
        closed
    ",
    );
    assert_eq!(server.closed_reason(), "Maximum Connections Exceeded");
    two.ping();
    drop(one);
    eventually("a free place", || {
        let mut client = server.connect();
        client.say("PING");
        (client.next()? == "PONG").then_some(())
    });
}

#[test]
fn no_connections_at_all_can_be_asked_for() {
    let server = Server::start("max_connections: 0");
    let mut client = server.connect();
    client.expect("-ERR 'maximum connections exceeded'");
    client.expect_close();
}

#[test]
fn a_flood_at_the_limit_leaves_the_others_alone() {
    let server = Server::start("max_connections: 3");
    let mut clients: Vec<Client> = (0..3).map(|_| server.client()).collect();
    for _ in 0..100 {
        let mut refused = server.connect();
        refused.expect("-ERR 'maximum connections exceeded'");
    }
    clients.iter_mut().for_each(Client::ping);
}

#[test]
fn subscriptions_over_the_limit_are_refused_and_the_connection_stays() {
    talk_quietly(
        "max_subscriptions: 2",
        "
        -> SUB a 1
        -> SUB b 2
        -> SUB c 3
        <- -ERR 'maximum subscriptions exceeded'
        -> PUB c 0
        ->
        ping
        -> UNSUB 1
        -> SUB c 3
        -> PUB c 0
        ->
        <- MSG c 3 0
        <-
        ping
    ",
    );
}

#[test]
fn many_subscriptions_on_one_connection_work() {
    let server = Server::start("");
    let mut client = server.client();
    for part in 0..20 {
        let lines: String =
            (0..1000).map(|n| format!("SUB t.{}.x {}\r\n", part * 1000 + n, part * 1000 + n)).collect();
        client.send(lines);
    }
    client.ping();
    client.talk(
        "
        -> PUB t.19999.x 0
        ->
        <- MSG t.19999.x 19999 0
        <-
        ping
    ",
    );
}
