//! Pings from the server and connections that no longer answer. Waits are eventual; no time is asserted.

use super::common::*;

#[test]
fn who_does_not_answer_pings_is_stale() {
    let server = Server::monitored("ping_interval: \"100ms\"\nping_max: 2");
    let mut client = server.client();
    let mut pings = 0;
    loop {
        match client.next_raw().expect("an error before the end").as_str() {
            "PING" => pings += 1,
            other => break assert_eq!(other, "-ERR 'Stale Connection'"),
        }
    }
    client.expect_close();
    assert_eq!(pings, 2);
    assert_eq!(server.closed_reason(), "Stale Connection");
}

#[test]
fn who_answers_stays() {
    let server = Server::start("ping_interval: \"50ms\"\nping_max: 1");
    let mut client = server.client();
    for _ in 0..5 {
        assert_eq!(client.next_raw().as_deref(), Some("PING"));
        client.say("PONG");
    }
    client.ping();
}

#[test]
fn pings_come_before_connect_too() {
    let server = Server::start("ping_interval: \"100ms\"\nping_max: 1");
    let mut client = server.connect();
    assert_eq!(client.next_raw().as_deref(), Some("PING"));
    assert_eq!(client.last_words().as_deref(), Some("-ERR 'Stale Connection'"));
}

#[test]
fn round_trips_show_in_connz() {
    let server = Server::monitored("ping_interval: \"50ms\"");
    let mut client = server.client();
    assert_eq!(client.next_raw().as_deref(), Some("PING"));
    client.say("PONG");
    eventually("a round trip time", || {
        server.get_json("/connz")["connections"][0]["rtt"].as_str().map(str::to_owned)
    });
}

#[test]
fn half_a_message_and_silence_is_stale_in_the_end() {
    let server = Server::start("ping_interval: \"100ms\"\nping_max: 1");
    let mut client = server.client();
    client.send("PUB a 100\r\nabc");
    loop {
        match client.next_raw().expect("an error before the end").as_str() {
            "PING" => {}
            other => break assert_eq!(other, "-ERR 'Stale Connection'"),
        }
    }
    client.expect_close();
}
