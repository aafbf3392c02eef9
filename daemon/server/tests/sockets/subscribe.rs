//! SUB: what matches, sids, what is refused.

use super::common::*;

#[test]
fn wildcards_match_as_they_should() {
    let server = Server::start("");
    let mut client = server.client();
    let filters = ["a", "a.b", "a.*", "*.b", "*.*", "a.>", ">", "*", "a.*.c", "a.b.>"];
    for (sid, filter) in filters.iter().enumerate() {
        client.say(&format!("SUB {filter} {sid}"));
    }
    let table = [
        ("a", vec!["*", ">", "a"]),
        ("a.b", vec!["*.*", "*.b", ">", "a.*", "a.>", "a.b"]),
        ("a.b.c", vec![">", "a.*.c", "a.>", "a.b.>"]),
        ("x.b", vec!["*.*", "*.b", ">"]),
        ("x.y.z", vec![">"]),
    ];
    for (subject, mut want) in table {
        client.say(&format!("PUB {subject} 0\r\n"));
        let lines = client.flush();
        let mut got: Vec<&str> = lines
            .iter()
            .filter_map(|line| line.strip_prefix("MSG "))
            .map(|line| filters[line.split(' ').nth(1).unwrap().parse::<usize>().unwrap()])
            .collect();
        got.sort_unstable();
        want.sort_unstable();
        assert_eq!(got, want, "{subject}");
    }
}

#[test]
fn wildcards_within_longer_tokens_are_letters() {
    talk_quietly(
        "",
        "
        -> SUB a*b 1
        -> SUB x.>y 2
        -> PUB aXb 0
        ->
        -> PUB a*b 0
        ->
        <- MSG a*b 1 0
        <-
        -> PUB x.>y 0
        ->
        <- MSG x.>y 2 0
        <-
        ping
    ",
    );
}

#[test]
fn bad_subjects_are_refused_and_the_connection_stays() {
    let server = Server::start("");
    for subject in ["a..b", ".a", "a.", "a.>.b", ">.a", ".", "..", "*..a"] {
        server.client().talk(&format!(
            "
            -> SUB {subject} 1
            <- -ERR 'Invalid Subject'
            ping
        "
        ));
    }
}

#[test]
fn a_bad_subject_has_no_ok() {
    talk(
        "",
        "
        -> CONNECT {}
        <- +OK
        -> SUB a..b 1
        <- -ERR 'Invalid Subject'
        -> SUB a 1
        <- +OK
    ",
    );
}

#[test]
fn odd_bytes_make_a_subject() {
    let server = Server::start("");
    let mut client = server.client();
    client.send(b"SUB a\x0cb 1\r\nPUB a\x0cb 0\r\n\r\nSUB \x01\xff.* 2\r\nPUB \x01\xff.x 0\r\n\r\n");
    assert!(client.line().starts_with("MSG a\x0cb 1 0"));
    client.expect("");
    assert!(client.line().ends_with(".x 2 0"));
    client.expect("");
    client.ping();
}

#[test]
fn any_token_is_a_sid() {
    talk_quietly(
        "",
        "
        -> SUB a some-sid_1
        -> PUB a 0
        ->
        <- MSG a some-sid_1 0
        <-
        -> UNSUB some-sid_1
        -> PUB a 0
        ->
        ping
    ",
    );
}

#[test]
fn a_sid_in_use_keeps_its_first_subscription() {
    talk(
        "",
        "
        -> CONNECT {}
        <- +OK
        -> SUB a 1
        <- +OK
        -> SUB b 1
        <- +OK
        -> PUB b 0
        ->
        <- +OK
        -> PUB a 0
        ->
        <- +OK
        <- MSG a 1 0
        <-
        -> UNSUB 1
        <- +OK
        -> SUB b 1
        <- +OK
        -> PUB b 0
        ->
        <- +OK
        <- MSG b 1 0
        <-
    ",
    );
}

#[test]
fn sids_belong_to_their_connection() {
    let server = Server::start("");
    let (mut one, mut two) = (server.client(), server.client());
    one.say("SUB a 1");
    one.ping();
    two.talk(
        "
        -> SUB a 1
        -> UNSUB 1
        ping
        -> PUB a 0
        ->
        ping
    ",
    );
    one.talk(
        "
        <- MSG a 1 0
        <-
        ping
    ",
    );
}

#[test]
fn overlapping_subscriptions_each_get_a_copy() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> SUB a 2
        -> PUB a 1
        -> x
        <~ MSG a
        <- x
        <~ MSG a
        <- x
        ping
    ",
    );
}

#[test]
fn subscriptions_end_with_their_connection() {
    let server = Server::monitored("");
    let mut gone = server.client();
    gone.say("SUB a 1");
    gone.ping();
    drop(gone);
    let mut client = server.client();
    eventually("the subscription to go", || {
        client.say("SUB x 1");
        client.ping();
        (server.get_json("/connz")["num_connections"] == 1).then_some(())
    });
    client.say("PUB a 0\r\n");
    client.ping();
}

#[test]
fn the_queue_of_the_system_is_not_for_clients() {
    talk_quietly(
        "",
        "
        -> SUB foo _sys_ 1
        <- -ERR 'Permissions Violation for Subscription to \"foo\" using queue \"_sys_\"'
        ping
    ",
    );
}

#[test]
fn tokens_of_a_subscription_can_be_limited() {
    talk_quietly(
        "max_sub_tokens: 3",
        "
        -> SUB a.b.c 1
        -> SUB a.b.c.d 2
        <- -ERR 'Permissions Violation for Subscription to \"a.b.c.d\", too many tokens'
        -> PUB a.b.c.d 0
        ->
        ping
    ",
    );
}

#[test]
fn published_wildcards_are_letters() {
    talk_quietly(
        "",
        "
        -> SUB * 1
        -> SUB x.y 2
        -> PUB > 0
        ->
        <- MSG > 1 0
        <-
        -> PUB x.* 0
        ->
        ping
    ",
    );
}

#[test]
fn queue_names_are_not_subjects() {
    talk_quietly(
        "",
        "
        -> SUB a q..x 1
        -> SUB a > 2
        -> PUB a 0
        ->
        <~ MSG a
        <-
        <~ MSG a
        <-
        ping
    ",
    );
}
