//! Login with tokens of an identity provider that the tests run themselves.

use super::common::issuer::{ISSUER, Issuer, Key, Says, claims, jwks, now};
use super::common::websocket;
use super::common::*;
use data_encoding::BASE64URL_NOPAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

/// Configuration of a server that takes the tokens of `issuer`.
fn config(issuer: &Issuer, more: &str, beside: &str) -> String {
    let url = issuer.url();
    format!(
        "debug: true\nauthorization {{ {beside}\n oidc {{ issuer: \"{ISSUER}\", audience: nats, jwks_url: \"{url}\"\n{more} }} }}\n"
    )
}

fn connect_with(server: &Server, connect: Value) -> Client {
    let mut client = server.connect();
    let mut all = json!({"verbose": false});
    all.as_object_mut().unwrap().extend(connect.as_object().unwrap().clone());
    client.say(&format!("CONNECT {all}"));
    client
}

/// Whether CONNECT with this gets in.
#[track_caller]
fn enters(server: &Server, connect: Value) -> bool {
    let mut client = connect_with(server, connect);
    client.say("PING");
    match client.line().as_str() {
        "PONG" => true,
        "-ERR 'Authorization Violation'" => false,
        line => panic!("{line}"),
    }
}

#[test]
fn a_token_may_come_in_any_of_three_places() {
    let (ec, ed, rsa) = (Key::es256("ec"), Key::ed25519("ed"), Key::rsa("rsa"));
    let issuer = Issuer::start(Says::Document(jwks(&[&ec, &ed, &rsa])));
    let server =
        Server::monitored(&config(&issuer, "algorithms: [RS256, ES256, EdDSA], claims { user: email }", ""));
    for key in [&ec, &ed, &rsa] {
        let token = key.good(json!({"email": "me@x"}));
        for place in ["auth_token", "jwt", "pass"] {
            assert!(enters(&server, json!({place: token})), "{} {place}", key.id);
        }
    }
    let mut client = connect_with(&server, json!({"auth_token": ec.good(json!({"email": "me@x"}))}));
    client.ping();
    assert_eq!(client.info["auth_required"], true);
    assert_eq!(server.get_json("/connz?auth=1")["connections"][0]["authorized_user"], "me@x");
    assert_eq!(issuer.asked(), 1);
}

#[test]
fn no_bad_token_gets_in() {
    let (key, stranger) = (Key::es256("k"), Key::es256("k"));
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let server = Server::start(&(config(&issuer, "clock_skew: \"1s\"", "") + "max_control_line: 64KB\n"));
    let good = key.good(json!({}));
    assert!(enters(&server, json!({"auth_token": good})));
    let x = key.public["x"].as_str().unwrap();
    let with_secret = |secret: &[u8]| {
        let header = Header { kid: Some("k".into()), ..Header::new(Algorithm::HS256) };
        encode(&header, &claims(json!({})), &EncodingKey::from_secret(secret)).unwrap()
    };
    let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
    let none = format!("{}.{}.", part(&json!({"alg": "none", "typ": "JWT"})), part(&claims(json!({}))));
    let critical = format!(
        "{}.{}.AAAA",
        part(&json!({"alg": "ES256", "kid": "k", "crit": ["b64"]})),
        part(&claims(json!({})))
    );
    let (head, rest) = good.split_once('.').unwrap();
    let (_, signature) = rest.split_once('.').unwrap();
    let swapped = format!("{head}.{}.{signature}", part(&claims(json!({"sub": "root"}))));
    let bad = [
        ("expired", key.good(json!({"exp": now() - 5}))),
        ("not yet", key.good(json!({"nbf": now() + 60}))),
        ("for others", key.good(json!({"aud": "other"}))),
        ("without an end", key.good(json!({"exp": null}))),
        ("of another issuer", key.good(json!({"iss": "https://other.example/"}))),
        ("of a stranger", stranger.good(json!({}))),
        ("by an algorithm that is not taken", Key::ed25519("k").good(json!({}))),
        ("signed with the public key", with_secret(x.as_bytes())),
        ("signed with the document", with_secret(jwks(&[&key]).as_bytes())),
        ("signed by nobody", none),
        ("with extensions", critical),
        ("with other claims", swapped),
        ("cut in its signature", good[..good.len() - 4].to_owned()),
        ("cut in its claims", good[..good.len() / 2].to_owned()),
        ("too long by far", key.good(json!({"pad": "x".repeat(13_000)}))),
    ];
    for (what, token) in bad {
        assert!(!enters(&server, json!({"auth_token": token})), "{what}");
    }
    assert!(!server.log().contains(&good));
    assert!(enters(&server, json!({"auth_token": good})));
}

#[test]
fn keys_are_rotated() {
    let (old, new) = (Key::es256("old"), Key::es256("new"));
    let issuer = Issuer::start(Says::Document(jwks(&[&old])));
    let server = Server::start(&config(&issuer, "", ""));
    assert!(enters(&server, json!({"auth_token": old.good(json!({}))})));
    issuer.say(Says::Document(jwks(&[&new])));
    eventually("the new key", || enters(&server, json!({"auth_token": new.good(json!({}))})).then_some(()));
    // The old one is gone with the document that had it.
    assert!(!enters(&server, json!({"auth_token": old.good(json!({}))})));
}

#[test]
fn unknown_keys_do_not_make_a_flood_of_questions() {
    let (key, unknown) = (Key::es256("known"), Key::es256("unknown"));
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let server = Server::start(&config(&issuer, "", ""));
    assert!(enters(&server, json!({"auth_token": key.good(json!({}))})));
    let clients: Vec<_> =
        (0..200).map(|_| connect_with(&server, json!({"auth_token": unknown.good(json!({}))}))).collect();
    for mut client in clients {
        client.expect("-ERR 'Authorization Violation'");
    }
    assert!(issuer.asked() <= 10, "asked {} times", issuer.asked());
}

#[test]
fn a_provider_that_is_down_or_slow_keeps_nobody_else_waiting() {
    let key = Key::es256("k");
    for says in [Says::Status("503 Service Unavailable"), Says::Document("{".into()), Says::Nothing] {
        let issuer = Issuer::start(says);
        let users = "timeout: 0.5, users: [ { user: a, password: b } ]";
        let server = Server::start(&config(&issuer, "", users));
        let mut waiting = connect_with(&server, json!({"auth_token": key.good(json!({}))}));
        assert!(enters(&server, json!({"user": "a", "pass": "b"})));
        waiting.expect("-ERR 'Authorization Violation'");
        assert!(enters(&server, json!({"user": "a", "pass": "b"})));
    }
    // Keys that are known go on being good.
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let server = Server::start(&config(&issuer, "", "timeout: 0.5"));
    assert!(enters(&server, json!({"auth_token": key.good(json!({}))})));
    issuer.say(Says::Nothing);
    let mut unknown = connect_with(&server, json!({"auth_token": Key::es256("u").good(json!({}))}));
    assert!(enters(&server, json!({"auth_token": key.good(json!({}))})));
    unknown.expect("-ERR 'Authorization Violation'");
}

#[test]
fn the_connection_ends_with_the_token() {
    let key = Key::es256("k");
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let server = Server::monitored(&config(&issuer, "clock_skew: \"0s\"", ""));
    let mut client = connect_with(&server, json!({"auth_token": key.good(json!({"exp": now() + 2}))}));
    client.ping();
    client.expect("-ERR 'User Authentication Expired'");
    client.expect_close();
    assert_eq!(server.closed_reason(), "Authentication Expired");
}

#[test]
fn tokens_say_where_their_bearers_belong_and_what_they_may_do() {
    let key = Key::es256("k");
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let more = "account: A, allowed_accounts: [B], claims { account: tenant, roles: \"realm.roles\" }
        roles { reader { subscribe: \"news.>\", publish: { deny: \">\" } } }, permissions { publish: said, subscribe: said }";
    let config = config(&issuer, more, "") + "accounts { A {}, B {} }\n";
    let server = Server::monitored(&config);
    let account = |name: &str, over: Value| {
        let mut client = connect_with(&server, json!({"auth_token": key.good(over)}));
        client.ping();
        let connections = server.get_json("/connz?auth=1");
        let list = connections["connections"].as_array().unwrap();
        assert!(list.iter().any(|c| c["account"] == name), "{connections}");
        client
    };
    let mut plain = account("A", json!({}));
    plain.send("SUB said 1\r\nSUB other 2\r\nPUB said 2\r\nhi\r\n");
    plain.expect("-ERR 'Permissions Violation for Subscription to \"other\"'");
    assert_eq!(plain.message(), ("said".into(), b"hi".to_vec()));
    let mut reader = account("B", json!({"tenant": "B", "realm": {"roles": ["reader", "x"]}}));
    reader.send("SUB news.x 1\r\nPUB news.x 2\r\nhi\r\n");
    reader.expect("-ERR 'Permissions Violation for Publish to \"news.x\"'");
    assert!(!enters(&server, json!({"auth_token": key.good(json!({"tenant": "$SYS"}))})));
}

#[test]
fn others_come_in_as_before() {
    let (key, seed) = (Key::es256("k"), nkeys::KeyPair::new_user());
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let users = format!("users: [ {{ user: a, password: b }}, {{ nkey: {} }} ]", seed.public_key());
    let server = Server::start(&config(&issuer, "", &users));
    assert!(enters(&server, json!({"user": "a", "pass": "b"})));
    assert!(!enters(&server, json!({"user": "a", "pass": "c"})));
    assert!(!enters(&server, json!({})));
    assert!(enters(&server, json!({"auth_token": key.good(json!({}))})));
    // A token of somebody else is a password like any other.
    let foreign = key.good(json!({"iss": "https://other.example/"}));
    assert!(!enters(&server, json!({"user": "a", "pass": foreign})));
    let mut signer = server.connect();
    let nonce = signer.info["nonce"].as_str().unwrap().to_owned();
    let sig = BASE64URL_NOPAD.encode(&seed.sign(nonce.as_bytes()).unwrap());
    signer.say(&format!("CONNECT {}", json!({"verbose": false, "nkey": seed.public_key(), "sig": sig})));
    signer.ping();
}

#[test]
fn browsers_may_bring_theirs_in_a_cookie() {
    let key = Key::es256("k");
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let server = Server::websocket(&config(&issuer, "", ""), "jwt_cookie: session");
    let mut client = websocket::client(
        server.websocket_address(),
        &format!("Cookie: session={}\r\n", key.good(json!({}))),
    );
    client.say(r#"CONNECT {"verbose":false}"#);
    client.ping();
}

#[test]
fn a_reload_changes_the_issuer_and_who_may_stay() {
    let key = Key::es256("k");
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let server = Server::start(&config(&issuer, "", ""));
    let mut client = connect_with(&server, json!({"auth_token": key.good(json!({}))}));
    client.ping();
    server.reload(&config(&issuer, "clock_skew: \"5s\"", ""));
    server.wait_log("Reloaded: authorization oidc");
    client.ping();
    server.reload(&config(&issuer, "", "").replace(ISSUER, "https://new.example/"));
    client.expect("-ERR 'Authorization Violation'");
    client.expect_close();
    assert!(enters(&server, json!({"auth_token": key.good(json!({"iss": "https://new.example/"}))})));
}

#[test]
fn a_reload_leaves_nobody_with_roles_that_are_gone() {
    let key = Key::es256("k");
    let issuer = Issuer::start(Says::Document(jwks(&[&key])));
    let config = |roles: &str, accounts: &str| {
        let more = format!(
            "account: A, allowed_accounts: [{accounts}], claims {{ account: tenant, roles: roles }}\nroles {{ {roles} }}"
        );
        self::config(&issuer, &more, "") + "accounts { A {}, B {} }\n"
    };
    let server = Server::start(&config("x { publish: a, subscribe: a }", "B"));
    let of = |claims: Value| connect_with(&server, json!({"auth_token": key.good(claims)}));
    let mut bearer = of(json!({"roles": ["x"]}));
    bearer.send("SUB a 1\r\nPUB a 1\r\nx\r\n");
    assert_eq!(bearer.message(), ("a".into(), b"x".to_vec()));
    let mut moved = of(json!({"roles": ["x"], "tenant": "B"}));
    moved.ping();

    server.reload(&config("x { publish: b, subscribe: b }", "B"));
    bearer.expect("-ERR 'Permissions Violation for Subscription to \"a\" (sid \"1\")'");
    bearer.send("SUB b 2\r\nPUB a 1\r\nx\r\nPUB b 1\r\ny\r\n");
    bearer.expect("-ERR 'Permissions Violation for Publish to \"a\"'");
    assert_eq!(bearer.message(), ("b".into(), b"y".to_vec()));
    moved.ping();

    // The account may not be chosen any more.
    server.reload(&config("x { publish: b, subscribe: b }", "A"));
    moved.expect("-ERR 'Authorization Violation'");
    moved.expect_close();
    bearer.ping();

    // The role is gone, and there is no other.
    server.reload(&config("y { publish: b }", "A"));
    bearer.expect("-ERR 'Authorization Violation'");
    bearer.expect_close();
}

#[test]
fn keys_may_stand_in_a_file() {
    let key = Key::es256("k");
    let launch = Launch::bare();
    let keys = launch.write("keys.json", &jwks(&[&key])).display().to_string();
    let config = format!(
        "listen: \"127.0.0.1:-1\"\nauthorization {{ oidc {{ issuer: \"{ISSUER}\", audience: [x, nats], jwks_file: {keys:?} }} }}"
    );
    let path = launch.write("c.conf", &config).display().to_string();
    let server = launch.args(["-c".to_owned(), path]).start();
    assert!(enters(&server, json!({"auth_token": key.good(json!({}))})));
    assert!(!enters(&server, json!({"auth_token": Key::es256("k").good(json!({}))})));
    let launch = Launch::bare();
    let empty = launch.write("keys.json", "{\"keys\":[]}").display().to_string();
    let path = launch.write("c.conf", &config.replace(&keys, &empty)).display().to_string();
    let (status, _, log) = launch.args(["-c".to_owned(), path]).run();
    assert_eq!(status, 1);
    assert!(log.contains("keys.json: there is no key in it that could be used"), "{log}");
}
