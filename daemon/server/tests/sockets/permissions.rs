//! Users with keys and users with permissions, over sockets.

use super::common::*;
use daemon_keys::nkey::{Kind, NKey};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use serde_json::{Value, json};

/// What a client is told of itself.
fn user_info(client: &mut Client) -> Value {
    client.say("SUB box 9\r\nPUB $SYS.REQ.USER.INFO box 0\r\n");
    let mut answer: Value = serde_json::from_slice(&client.message().1).unwrap();
    assert!(answer["server"]["id"].as_str().unwrap().starts_with('N'));
    answer["data"].take()
}

fn sign_in(server: &Server, key: &NKey, alphabet: fn(&[u8]) -> String) -> Client {
    let mut client = server.connect();
    let nonce = client.info["nonce"].as_str().expect("a nonce").to_owned();
    let sig = alphabet(&key.sign(nonce.as_bytes()).unwrap());
    client.say(&format!(r#"CONNECT {{"verbose":false,"nkey":"{}","sig":"{sig}"}}"#, key.public()));
    client
}

#[test]
fn who_signs_the_nonce_comes_in() {
    let (known, other) = (NKey::generate(Kind::User), NKey::generate(Kind::User));
    let server = Server::start(&format!(
        "authorization {{ users: [{{nkey: {}, permissions: {{publish: a}}}}, {{user: u, password: u}}] }}",
        known.public()
    ));
    let alphabets: [fn(&[u8]) -> String; 2] = [|raw| BASE64URL_NOPAD.encode(raw), |raw| BASE64.encode(raw)];
    for alphabet in alphabets {
        let mut client = sign_in(&server, &known, alphabet);
        client.ping();
        client.say("PUB b 0\r\n");
        client.expect("-ERR 'Permissions Violation for Publish to \"b\"'");
    }
    let wrong = |raw: &[u8]| BASE64URL_NOPAD.encode(&raw[1..]);
    for mut client in [sign_in(&server, &other, alphabets[0]), sign_in(&server, &known, wrong)] {
        client.expect("-ERR 'Authorization Violation'");
        client.expect_close();
    }
    let mut unsigned = server.connect();
    unsigned.say(&format!(r#"CONNECT {{"verbose":false,"nkey":"{}"}}"#, known.public()));
    unsigned.expect("-ERR 'Authorization Violation'");
    server.client_with(r#"{"verbose":false,"user":"u","pass":"u"}"#).ping();
}

#[test]
fn a_key_may_be_for_those_who_show_nothing() {
    let key = NKey::generate(Kind::User);
    let server = Server::start(&format!(
        "no_auth_user: {}\nauthorization {{ users: [{{nkey: {}, permissions: {{publish: a}}}}] }}",
        key.public(),
        key.public()
    ));
    let mut client = server.client();
    client.say("PUB b 0\r\n");
    client.expect("-ERR 'Permissions Violation for Publish to \"b\"'");
}

#[test]
fn a_nonce_comes_only_where_somebody_needs_it() {
    let server = Server::start("authorization { users: [{user: u, password: u}] }");
    assert!(server.connect().info["nonce"].is_null());
    let key = NKey::generate(Kind::User);
    let server = Server::start(&format!(
        "no_auth_user: u\nauthorization {{ users: [{{nkey: {}}}, {{user: u, password: u}}] }}",
        key.public()
    ));
    let (mut one, two) = (server.connect(), server.connect());
    assert_ne!(one.info["nonce"], two.info["nonce"]);
    assert_eq!(one.info["nonce"].as_str().map(str::len), Some(15));
    one.say(r#"CONNECT {"verbose":false,"protocol":1}"#);
    one.ping();
    assert!(!one.line().contains("nonce"));
}

#[test]
fn users_are_told_what_they_may() {
    let server = Server::start(
        "accounts { A { users: [{user: a, password: a, permissions { publish: {allow: [\"$SYS.REQ.USER.INFO\", b], deny: c}, \
         subscribe: {allow: [box, \"d q\"]}, allow_responses: {max: 3, expires: \"1m\"} }}, {user: b, password: b}] } }",
    );
    let info = user_info(&mut server.client_with(r#"{"verbose":false,"user":"a","pass":"a"}"#));
    let mut allowed = info["permissions"]["subscribe"]["allow"].as_array().unwrap().to_vec();
    allowed.sort_by_key(Value::to_string);
    assert_eq!(allowed, [json!("box"), json!("d q")]);
    assert_eq!(info["permissions"]["publish"]["deny"], json!(["c"]));
    assert_eq!(info["permissions"]["responses"], json!({"max": 3, "ttl": 60_000_000_000_i64}));
    let info = user_info(&mut server.client_with(r#"{"verbose":false,"user":"b","pass":"b"}"#));
    assert_eq!(info, json!({"user": "b", "account": "A", "account_name": "A"}));
}

#[test]
fn a_mapped_subject_is_what_counts() {
    let server = Server::start(
        "mappings { \"orig.*\": \"mapped.$1\" }\n\
         authorization { users: [{user: a, password: a, permissions { publish: \"mapped.>\" }}, \
         {user: b, password: b, permissions { publish: { deny: \"mapped.1\" } }}] }",
    );
    let mut a = server.client_with(r#"{"verbose":false,"user":"a","pass":"a"}"#);
    a.say("SUB mapped.* 1\r\nPUB orig.1 0\r\n");
    assert_eq!(a.message().0, "mapped.1");
    let mut b = server.client_with(r#"{"verbose":false,"user":"b","pass":"b"}"#);
    b.say("PUB orig.1 0\r\n");
    b.expect("-ERR 'Permissions Violation for Publish to \"mapped.1\"'");
}

#[test]
fn a_flood_of_wrong_signatures_does_not_keep_others_out() {
    let key = NKey::generate(Kind::User);
    let server = Server::start(&format!(
        "authorization {{ users: [{{nkey: {}}}, {{user: u, password: u}}] }}",
        key.public()
    ));
    let bad = BASE64URL_NOPAD.encode(&[7; 64]);
    let mut flood: Vec<Client> = (0..500).map(|_| server.connect()).collect();
    for client in &mut flood {
        client.say(&format!(r#"CONNECT {{"verbose":false,"nkey":"{}","sig":"{bad}"}}"#, key.public()));
    }
    server.client_with(r#"{"verbose":false,"user":"u","pass":"u"}"#).ping();
    for client in &mut flood {
        client.expect("-ERR 'Authorization Violation'");
    }
}

#[test]
fn a_reload_takes_permissions_away_and_gives_them_back() {
    let text =
        |permissions: &str| format!("authorization {{ users: [{{user: a, password: a{permissions}}}] }}");
    let server = Server::start("authorization { users: [{user: a, password: a}] }");
    let mut a = server.client_with(r#"{"verbose":false,"user":"a","pass":"a"}"#);
    a.say("SUB foo 1\r\nSUB bar q 2\r\nSUB baz 3");
    a.ping();
    server.reload(&text(", permissions { subscribe: { deny: [foo, \"bar q\"] } }"));
    let mut told = [a.line(), a.line()];
    told.sort();
    let expected = [
        "-ERR 'Permissions Violation for Subscription to \"bar\" using queue \"q\" (sid \"2\")'",
        "-ERR 'Permissions Violation for Subscription to \"foo\" (sid \"1\")'",
    ];
    assert_eq!(told, expected);
    a.say("PUB foo 0\r\n\r\nPUB baz 0\r\n");
    assert_eq!(a.message().0, "baz");
    server.reload(&text(""));
    eventually("the permission", || {
        a.say("SUB foo 1");
        a.flush().is_empty().then_some(())
    });
    a.say("PUB foo 0\r\n");
    assert_eq!(a.message().0, "foo");
}
