//! CONNECT and its options.

use super::common::*;

#[test]
fn verbose_is_the_default_and_acknowledges_every_operation_but_ping() {
    talk(
        "",
        "
        -> CONNECT {}
        <- +OK
        -> SUB a 1
        <- +OK
        -> PUB b 0
        ->
        <- +OK
        -> UNSUB 1
        <- +OK
        -> UNSUB 77
        <- +OK
        -> PING
        <- PONG
    ",
    );
}

#[test]
fn the_ok_of_a_publish_comes_before_its_own_delivery() {
    talk(
        "",
        "
        -> CONNECT {\"pedantic\":false}
        <- +OK
        -> SUB a 1
        <- +OK
        -> PUB a 1
        -> x
        <- +OK
        <- MSG a 1 1
        <- x
    ",
    );
}

#[test]
fn without_verbose_nothing_is_acknowledged() {
    talk(
        "",
        "
        -> CONNECT {\"verbose\":false}
        -> SUB a 1
        -> UNSUB 1
        -> PUB a 0
        ->
        ping
    ",
    );
}

#[test]
fn keys_of_connect_are_read_in_any_case() {
    talk(
        "",
        "
        -> CONNECT {\"Verbose\":false,\"ECHO\":false}
        -> SUB a 1
        -> PUB a 0
        ->
        ping
    ",
    );
}

#[test]
fn unknown_fields_of_connect_are_ignored() {
    talk(
        "",
        "
        -> CONNECT {\"verbose\":false,\"whatever\":[1,{}],\"name\":\"x\",\"lang\":\"y\",\"version\":\"1\"}
        ping
    ",
    );
}

#[test]
fn wrong_types_in_connect_close_silently() {
    for json in
        [r#"{"verbose":"no"}"#, r#"{"protocol":"1"}"#, r#"{"name":1}"#, r#"{"headers":1}"#, "null x", "{} x"]
    {
        let mut client = Server::start("").connect();
        client.say(&format!("CONNECT {json}"));
        assert_eq!(client.last_words(), None, "{json}");
    }
}

#[test]
fn pedantic_is_the_default_and_reports_bad_publish_subjects_but_publishes() {
    talk(
        "",
        "
        -> CONNECT {\"verbose\":false}
        -> SUB foo.* 1
        -> PUB foo.* 1
        -> x
        <- -ERR 'Invalid Publish Subject'
        <- MSG foo.* 1 1
        <- x
        -> PUB foo..bar 1
        -> x
        <- -ERR 'Invalid Publish Subject'
        ping
    ",
    );
}

#[test]
fn without_pedantic_bad_publish_subjects_pass() {
    talk_quietly(
        "",
        "
        -> SUB foo.* 1
        -> SUB > 2
        -> PUB foo.. 0
        ->
        -> PUB .foo 0
        ->
        ping
        -> UNSUB 2
        -> PUB foo.* 1
        -> x
        <- MSG foo.* 1 1
        <- x
    ",
    );
}

#[test]
fn without_echo_ones_own_messages_stay_away() {
    let server = Server::start("");
    let mut quiet = server.client_with(r#"{"verbose":false,"echo":false}"#);
    let mut other = server.client();
    other.say("SUB a 9");
    other.ping();
    quiet.talk(
        "
        -> SUB a 1
        -> PUB a 1
        -> x
        ping
    ",
    );
    other.talk(
        "
        <- MSG a 9 1
        <- x
        -> PUB a 1
        -> y
        <- MSG a 9 1
        <- y
        ping
    ",
    );
    quiet.talk(
        "
        <- MSG a 1 1
        <- y
        ping
    ",
    );
}

#[test]
fn other_protocol_versions_are_refused() {
    let server = Server::start("");
    for protocol in ["2", "-1", "100"] {
        server.connect().talk(&format!(
            "
            -> CONNECT {{\"verbose\":false,\"protocol\":{protocol}}}
            <- -ERR 'invalid client protocol'
            closed
        "
        ));
    }
}

#[test]
fn no_responders_needs_headers() {
    talk(
        "",
        "
        -> CONNECT {\"verbose\":false,\"no_responders\":true}
        <- -ERR 'no responders requires headers support'
        closed
    ",
    );
    talk(
        "no_header_support: true",
        "
        -> CONNECT {\"verbose\":false,\"no_responders\":true,\"headers\":true}
        <- -ERR 'no responders requires headers support'
        closed
    ",
    );
}

#[test]
fn naming_an_account_is_an_authorization_violation() {
    let server = Server::start("");
    for field in ["\"account\":\"A\"", "\"new_account\":true", "\"account\":\"$G\""] {
        server.connect().talk(&format!(
            "
            -> CONNECT {{\"verbose\":false,{field}}}
            <- -ERR 'Authorization Violation'
            closed
        "
        ));
    }
}

#[test]
fn credentials_are_ignored_where_none_are_asked_for() {
    talk("", "
        -> CONNECT {\"verbose\":false,\"user\":\"u\",\"pass\":\"p\",\"auth_token\":\"t\",\"jwt\":\"x\",\"nkey\":\"y\",\"sig\":\"z\"}
        ping
    ");
}

#[test]
fn name_language_and_version_show_in_connz() {
    let server = Server::monitored("");
    let _client = server.client_with(r#"{"verbose":false,"name":"me","lang":"l","version":"1.2"}"#);
    let connz = server.get_json("/connz");
    let shown = &connz["connections"][0];
    assert_eq!(
        (&shown["name"], &shown["lang"], &shown["version"]),
        (&"me".into(), &"l".into(), &"1.2".into())
    );
}

#[test]
fn pedantic_looks_at_the_subject_only_and_before_the_ok() {
    talk(
        "",
        "
        -> CONNECT {}
        <- +OK
        -> PUB a.* 0
        ->
        <- -ERR 'Invalid Publish Subject'
        <- +OK
        -> PUB a b..c 0
        ->
        <- +OK
        -> PUB a > 0
        ->
        <- +OK
    ",
    );
}
