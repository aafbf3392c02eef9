//! PUB and HPUB, headers, and requests that nobody answers.

use super::common::*;

const HEADERS: &str = r#"{"verbose":false,"pedantic":false,"headers":true}"#;
const REQUESTS: &str = r#"{"verbose":false,"pedantic":false,"headers":true,"no_responders":true}"#;

#[test]
fn a_reply_subject_is_passed_on() {
    talk_quietly(
        "",
        "
        -> SUB a.> 1
        -> PUB a.b r.s 2
        -> hi
        <- MSG a.b 1 r.s 2
        <- hi
        -> PUB a.b 0
        ->
        <- MSG a.b 1 0
        <-
        ping
    ",
    );
}

#[test]
fn headers_are_passed_on_as_they_are() {
    let server = Server::start("");
    let mut client = server.client_with(HEADERS);
    client.talk(
        r"
        -> SUB a 1
        ->| HPUB a 12 15\r\nNATS/1.0\r\n\r\nabc\r\n
        <- HMSG a 1 12 15
        <- NATS/1.0
        <-
        <- abc
        ->| HPUB a r 4 4\r\n\x00xyz\r\n
        <- HMSG a 1 r 4 4
    ",
    );
    assert_eq!(client.payload(4), b"\0xyz");
    client.talk(
        r"
        ->| HPUB a 0 2\r\nhi\r\n
        <- MSG a 1 2
        <- hi
        ping
    ",
    );
}

#[test]
fn headers_are_cut_off_for_clients_without_them() {
    let server = Server::start("");
    let mut plain = server.client();
    plain.say("SUB a 1");
    plain.ping();
    let mut client = server.client_with(HEADERS);
    client.talk(
        r"
        ->| HPUB a r 12 15\r\nNATS/1.0\r\n\r\nabc\r\n
        ->| HPUB a 12 12\r\nNATS/1.0\r\n\r\n\r\n
        ping
    ",
    );
    plain.talk(
        "
        <- MSG a 1 r 3
        <- abc
        <- MSG a 1 0
        <-
        ping
    ",
    );
}

#[test]
fn hpub_without_headers_closes_silently() {
    talk_quietly(
        "",
        r"
        ->| HPUB a 12 12\r\n
        closed
    ",
    );
    let server = Server::start("no_header_support: true");
    let mut client = server.client_with(HEADERS);
    client.talk(
        r"
        ->| HPUB a 12 12\r\n
        closed
    ",
    );
}

#[test]
fn bad_sizes_of_hpub_close_silently() {
    let server = Server::start("");
    for sizes in ["5 4", "-1 4", "4 -1", "x 4", "4", "", "4 4 4 4", "1234567890 4"] {
        let mut client = server.client_with(HEADERS);
        client.say(&format!("HPUB a {sizes}"));
        assert_eq!(client.last_words(), None, "{sizes}");
    }
}

#[test]
fn a_request_without_responders_is_answered_503() {
    let server = Server::start("");
    let mut client = server.client_with(REQUESTS);
    client.talk(
        "
        -> SUB inbox.* 7
        -> PUB nobody inbox.1 2
        -> hi
        <- HMSG inbox.1 7 38 38
        <- NATS/1.0 503
        <- Nats-Subject: nobody
        <-
        <-
        ping
    ",
    );
}

#[test]
fn a_request_that_was_heard_is_not_answered_503() {
    let server = Server::start("");
    let mut responder = server.client();
    responder.say("SUB svc q 1");
    responder.ping();
    let mut client = server.client_with(REQUESTS);
    client.talk(
        "
        -> SUB inbox 7
        -> PUB svc inbox 0
        ->
        ping
    ",
    );
}

#[test]
fn a_503_needs_ones_own_interest_in_the_reply() {
    let server = Server::start("");
    let mut other = server.client();
    other.say("SUB inbox 1");
    other.ping();
    let mut client = server.client_with(REQUESTS);
    client.talk(
        "
        -> PUB nobody inbox 0
        ->
        -> PUB nobody 0
        ->
        ping
    ",
    );
    other.ping();
}

#[test]
fn ones_own_subscription_without_echo_is_no_responder() {
    let server = Server::start("");
    let mut client =
        server.client_with(r#"{"verbose":false,"headers":true,"no_responders":true,"echo":false}"#);
    client.talk(
        "
        -> SUB svc 1
        -> SUB inbox 2
        -> PUB svc inbox 0
        ->
        <~ HMSG inbox 2 35 35
        <- NATS/1.0 503
        <- Nats-Subject: svc
        <-
        <-
        ping
    ",
    );
}

#[test]
fn without_no_responders_silence() {
    let server = Server::start("");
    let mut client = server.client_with(HEADERS);
    client.talk(
        "
        -> SUB inbox 7
        -> PUB nobody inbox 0
        ->
        ping
    ",
    );
}

#[test]
fn reserved_subjects_are_refused_and_the_connection_stays() {
    talk_quietly(
        "",
        "
        -> SUB > 1
        -> PUB _GR_.abc 1
        -> x
        <- -ERR 'Permissions Violation for Publish to \"_GR_.abc\"'
        -> PUB $NRG.x 1
        -> x
        <- -ERR 'Permissions Violation for Publish to \"$NRG.x\"'
        -> PUB $SYS.x 1
        -> x
        <- MSG $SYS.x 1 1
        <- x
        -> PUB $JS.ACK.x 1
        -> x
        <- MSG $JS.ACK.x 1 1
        <- x
        ping
    ",
    );
}

#[test]
fn reserved_replies_are_refused_and_the_message_dropped() {
    let server = Server::start("");
    for reply in ["_R_.x", "$JS.ACK.x", "_GR_.x"] {
        server.client().talk(&format!(
            "
            -> SUB a 1
            -> PUB a {reply} 1
            -> x
            <- -ERR 'Permissions Violation for Publish with Reply of \"{reply}\"'
            ping
        "
        ));
    }
}

#[test]
fn a_refused_publish_has_no_ok() {
    talk(
        "",
        "
        -> CONNECT {}
        <- +OK
        -> PUB _GR_.abc 1
        -> x
        <- -ERR 'Permissions Violation for Publish to \"_GR_.abc\"'
        -> PUB a 1
        -> x
        <- +OK
    ",
    );
}

#[test]
fn subjects_of_64_kib_pass_where_the_control_line_allows() {
    let server = Server::start("max_control_line: 200000");
    let mut client = server.client();
    let subject = format!("{}.end", "x".repeat(65536));
    client.send(format!("SUB *.end 1\r\nPUB {subject} 2\r\nhi\r\n"));
    client.expect(&format!("MSG {subject} 1 2"));
    client.expect("hi");
    let many = "y.".repeat(32768) + "z";
    client.send(format!("SUB y.> 2\r\nPUB {many} 0\r\n\r\n"));
    client.expect(&format!("MSG {many} 2 0"));
    client.expect("");
    client.ping();
}

#[test]
fn order_is_kept_from_one_publisher() {
    let server = Server::start("");
    let mut subscriber = server.client();
    subscriber.say("SUB n.> 1");
    subscriber.ping();
    let mut publisher = server.client();
    let all: String =
        (0..5000).map(|n| format!("PUB n.{} {}\r\n{n}\r\n", n % 7, n.to_string().len())).collect();
    publisher.send(all);
    for n in 0..5000 {
        assert_eq!(subscriber.message(), (format!("n.{}", n % 7), n.to_string().into_bytes()));
    }
}

#[test]
fn replies_are_not_looked_at() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> PUB a .. 0
        ->
        <- MSG a 1 .. 0
        <-
        -> PUB a > 0
        ->
        <- MSG a 1 > 0
        <-
        ping
    ",
    );
}
