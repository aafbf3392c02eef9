//! Tokens, users and passwords, and the time there is for them.

use super::common::*;

const USERS: &str = "authorization { users: [ {user: alice, password: a}, {user: bob, password: b} ] }";

#[track_caller]
fn accepted(server: &Server, json: &str) {
    let mut client = server.connect();
    client.say(&format!("CONNECT {{\"verbose\":false{json}}}"));
    client.ping();
}

#[track_caller]
fn refused(server: &Server, json: &str) {
    let mut client = server.connect();
    client.say(&format!("CONNECT {{\"verbose\":false{json}}}"));
    client.expect("-ERR 'Authorization Violation'");
    client.expect_close();
}

#[test]
fn a_token_is_checked() {
    let server = Server::monitored("authorization { token: s3cr3t }");
    accepted(&server, r#","auth_token":"s3cr3t""#);
    refused(&server, r#","auth_token":"wrong""#);
    assert_eq!(closed_with_failure(&server), "Authentication Failure");
    refused(&server, "");
    refused(&server, r#","user":"s3cr3t""#);
    refused(&server, r#","pass":"s3cr3t""#);
}

fn closed_with_failure(server: &Server) -> String {
    eventually("the failed connection", || {
        let closed = server.get_json("/connz?state=closed");
        let list = closed["connections"].as_array()?.clone();
        list.iter()
            .filter_map(|one| one["reason"].as_str())
            .find(|reason| reason.contains("Auth"))
            .map(str::to_owned)
    })
}

#[test]
fn a_user_and_password_are_checked() {
    let server = Server::start("authorization { user: u, password: p }");
    accepted(&server, r#","user":"u","pass":"p""#);
    refused(&server, r#","user":"u","pass":"x""#);
    refused(&server, r#","user":"x","pass":"p""#);
    refused(&server, r#","user":"u""#);
    refused(&server, "");
}

#[test]
fn several_users_are_told_apart() {
    let server = Server::start(USERS);
    accepted(&server, r#","user":"alice","pass":"a""#);
    accepted(&server, r#","user":"bob","pass":"b""#);
    refused(&server, r#","user":"alice","pass":"b""#);
    refused(&server, r#","user":"carol","pass":"a""#);
}

#[test]
fn bcrypted_secrets_are_checked() {
    let hash = bcrypt::hash("secret", 4).unwrap();
    let server = Server::start(&format!("authorization {{ users: [ {{user: u, password: \"{hash}\"}} ] }}"));
    accepted(&server, r#","user":"u","pass":"secret""#);
    refused(&server, r#","user":"u","pass":"Secret""#);
    refused(&server, &format!(r#","user":"u","pass":"{hash}""#));
    let server =
        Server::start(&format!("authorization {{ token: \"{}\" }}", hash.replacen("$2b$", "$2a$", 1)));
    accepted(&server, r#","auth_token":"secret""#);
    refused(&server, r#","auth_token":"other""#);
}

#[test]
fn command_line_credentials_are_asked_for() {
    let server = Server::prepare("").args(["--user", "u", "--pass", "p"]).start();
    accepted(&server, r#","user":"u","pass":"p""#);
    refused(&server, "");
    let server = Server::prepare("").args(["--auth", "t"]).start();
    accepted(&server, r#","auth_token":"t""#);
    refused(&server, r#","auth_token":"x""#);
}

#[test]
fn the_first_operation_must_be_connect() {
    let server = Server::start("authorization { token: t }");
    for line in ["PING", "SUB a 1", "PUB a 0\r\n", "PONG", "INFO {}", "garbage", "+OK"] {
        let mut client = server.connect();
        client.say(line);
        assert_eq!(client.next().as_deref(), Some("-ERR 'Authorization Violation'"), "{line}");
        client.expect_close();
    }
}

#[test]
fn who_says_nothing_is_the_no_auth_user() {
    let server = Server::start(&format!("{USERS}\nno_auth_user: bob"));
    let mut client = server.connect();
    client.talk(
        "
        -> SUB a 1
        <- +OK
        -> PING
        <- PONG
    ",
    );
    accepted(&server, "");
    accepted(&server, r#","user":"alice","pass":"a""#);
    refused(&server, r#","user":"alice","pass":"wrong""#);
}

#[test]
fn who_is_silent_for_too_long_is_closed() {
    let server = Server::monitored("authorization { token: t, timeout: 0.2 }");
    let mut client = server.connect();
    client.talk(
        "
        <- -ERR 'Authentication Timeout'
        closed
    ",
    );
    assert_eq!(server.closed_reason(), "Authentication Timeout");
}

#[test]
fn without_credentials_to_check_silence_is_no_offence() {
    let server = Server::start("authorization { timeout: 0.1 }");
    let mut client = server.connect();
    std::thread::sleep(std::time::Duration::from_millis(400));
    client.ping();
}

#[test]
fn a_failure_is_logged_with_the_user() {
    let server = Server::start(USERS);
    refused(&server, r#","user":"mallory","pass":"x""#);
    server.wait_log("authentication error - User \"mallory\"");
}

#[test]
fn a_flood_of_wrong_passwords_leaves_the_others_alone() {
    let server = Server::start(USERS);
    let mut good = server.client_with(r#"{"verbose":false,"user":"bob","pass":"b"}"#);
    for _ in 0..100 {
        refused(&server, r#","user":"bob","pass":"guess""#);
    }
    good.ping();
}

#[test]
fn a_second_connect_is_checked_again() {
    let server = Server::start(USERS);
    let mut client = server.client_with(r#"{"verbose":false,"user":"bob","pass":"b"}"#);
    client.talk(
        "
        -> CONNECT {\"user\":\"bob\",\"pass\":\"wrong\"}
        <- -ERR 'Authorization Violation'
        closed
    ",
    );
}

#[test]
fn credentials_are_checked_before_anything_else_in_connect() {
    let server = Server::start("authorization { token: t }");
    refused(&server, r#","auth_token":"x","protocol":7"#);
    refused(&server, r#","auth_token":"x","no_responders":true"#);
    let mut client = server.connect();
    client.talk(
        "
        -> CONNECT {\"auth_token\":\"t\",\"protocol\":7}
        <- -ERR 'invalid client protocol'
        closed
    ",
    );
    server.connect().talk(
        "
        -> CONNECT {x
        closed
    ",
    );
}

#[test]
fn only_the_first_letter_decides_what_may_come_before_connect() {
    let server = Server::start("authorization { token: t }");
    server.connect().talk(
        "
        ->| P
        <- -ERR 'Authorization Violation'
        closed
    ",
    );
    server.connect().talk(
        "
        ->| CX
        <- -ERR 'Unknown Protocol Operation'
        closed
    ",
    );
    server.connect().talk(
        "
        -> connect {\"verbose\":true,\"auth_token\":\"t\"}
        <- +OK
    ",
    );
}

#[test]
fn a_no_auth_user_is_for_those_without_credentials() {
    let server = Server::start(&format!("{USERS}\nno_auth_user: bob"));
    refused(&server, r#","auth_token":"x""#);
    refused(&server, r#","pass":"x""#);
    refused(&server, r#","user":"bob""#);
    accepted(&server, r#","jwt":"x""#);
    accepted(&server, r#","nkey":"x""#);
}
