//! Bytes that are no conversation, and what must survive them.

use super::common::*;

/// Sends bytes to a fresh connection beside a good one, and checks that the good one lives on.
fn survives(server: &Server, bytes: &[u8]) {
    let mut good = server.client();
    let mut bad = server.connect();
    bad.send(bytes);
    let _ = bad.socket().shutdown(std::net::Shutdown::Write);
    bad.last_words();
    good.talk(
        "
        -> SUB a 1
        -> PUB a 2
        -> ok
        <- MSG a 1 2
        <- ok
        ping
    ",
    );
}

#[test]
fn garbage_harms_only_its_sender() {
    let server = Server::start("");
    let mut seed = 42u32;
    let mut noise = |length: usize| -> Vec<u8> {
        let mut next = || {
            seed = seed.wrapping_mul(1664525).wrapping_add(1013904223);
            (seed >> 24) as u8
        };
        (0..length).map(|_| next()).collect()
    };
    for length in [1, 2, 3, 10, 100, 5000, 100_000] {
        survives(&server, &noise(length));
        survives(&server, &[b"PUB ", &noise(length)[..]].concat());
        survives(&server, &[b"CONNECT {", &noise(length)[..]].concat());
        survives(&server, &[b"SUB ", &noise(length)[..], b"\r\n"].concat());
    }
}

#[test]
fn floods_of_line_ends_and_zeros_harm_only_their_sender() {
    let server = Server::start("");
    for byte in [b'\r', b'\n', 0, b' ', b'P', 0xff] {
        survives(&server, &vec![byte; 50_000]);
    }
}

#[test]
fn half_messages_harm_only_their_sender() {
    let server = Server::start("");
    for half in [
        "PUB",
        "PUB a",
        "PUB a 10\r\n",
        "PUB a 10\r\n12345",
        "PUB a 5\r\n12345\r",
        "SUB a",
        "CONNECT {\"verb",
        "HPUB a 3 9\r\nabc",
    ] {
        survives(&server, half.as_bytes());
    }
}

#[test]
fn an_http_request_is_told_off() {
    let server = Server::monitored("");
    let mut client = server.connect();
    client.talk(
        r"
        ->| GET / HTTP/1.1\r\n
        <- -ERR 'Unknown Protocol Operation'
        closed
    ",
    );
    assert_eq!(server.closed_reason(), "Protocol Violation");
}

#[test]
fn connections_that_say_nothing_cost_nobody_else() {
    let server = Server::start("");
    let _silent: Vec<Client> = (0..200).map(|_| Client::dial(server.address())).collect();
    server.client().ping();
}

#[test]
fn deep_json_in_connect_harms_only_its_sender() {
    let server = Server::start("");
    survives(&server, format!("CONNECT {}\r\n", "[".repeat(4000)).as_bytes());
    survives(&server, format!("CONNECT {{\"x\":{}\r\n", "{\"a\":".repeat(700)).as_bytes());
}
