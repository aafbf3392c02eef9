//! `websocket {}`: its keys, its errors, what must hold before a start, and what a reload may change.

use std::time::Duration;

use daemon_config::reload::changes;
use daemon_config::{Error, Loaded, Options, load_text};

fn load(text: &str) -> Result<Loaded, Error> {
    let files = |path: &str| match path {
        "c.pem" | "k.pem" | "d.pem" => Ok(Vec::new()),
        _ => Err(format!("open {path}: no such file or directory")),
    };
    load_text("t.conf", text, &files, &|_: &str| None)
}

fn options(text: &str) -> Options {
    load(text).unwrap_or_else(|error| panic!("{text}: {error}")).options
}

/// The first line of the first finding.
fn refused(text: &str) -> String {
    load(text).expect_err(text).diagnostics()[0].line()
}

/// What keeps a server with this block from starting.
fn start(block: &str, more: &str) -> String {
    let options = options(&format!("websocket {{ port: -1, {block} }}\n{more}"));
    options.check_start().map_or_else(|error| error.to_string(), |()| "fine".into())
}

#[test]
fn keys_set_their_options() {
    let w = options(
        "ws { listen: '127.0.0.1:80', advertise: 'a:1', no_tls: true, same_origin: yes, allowed_origins: ['http://a'],
         compression: on, handshake_timeout: 3, ping_interval: '5s', jwt_cookie: j, user_cookie: u, pass_cookie: p,
         token_cookie: t, no_auth_user: n, headers { X-B: b, X-A: a },
         authorization { user: a, password: b, token: c, timeout: 1.5 } }",
    )
    .websocket;
    assert_eq!((w.host.as_str(), w.port, w.advertise.as_str()), ("127.0.0.1", 80, "a:1"));
    assert!(w.no_tls && w.same_origin && w.compression && w.enabled() && w.overrides_authorization());
    assert_eq!(w.allowed_origins, ["http://a"]);
    assert_eq!((w.handshake_timeout, w.ping_interval), (Duration::from_secs(3), Duration::from_secs(5)));
    let cookies = [&w.jwt_cookie, &w.user_cookie, &w.pass_cookie, &w.token_cookie];
    assert_eq!(cookies, ["j", "u", "p", "t"]);
    assert_eq!(w.headers, [("X-B".into(), "b".into()), ("X-A".into(), "a".into())]);
    assert_eq!([&w.user, &w.password, &w.token, &w.no_auth_user], ["a", "b", "c", "n"]);
    assert_eq!(w.auth_timeout, Duration::from_millis(1500));
    let w = options("websocket { port: -1, origin: 'http://b', compress: true, net: h }").websocket;
    assert_eq!((w.allowed_origins, w.compression, w.host), (vec!["http://b".to_string()], true, "h".into()));
    assert_eq!(options("websocket { port: 1 }").websocket.host, "0.0.0.0");
    assert!(!options("websocket { no_tls: true }").websocket.enabled());
    let tls = options("websocket { port: 1, tls { cert_file: 'c.pem', key_file: 'k.pem' } }")
        .websocket
        .tls
        .unwrap();
    assert_eq!(tls.certificates[0].cert_file, "c.pem");
}

#[test]
fn wrong_values_are_named() {
    for (text, want) in [
        ("websocket: 5", "t.conf:1:0: Expected websocket to be a map, got int64"),
        ("websocket { port: x }", "t.conf:1:12: interface conversion: interface {} is string, not int64"),
        ("websocket { listen: 'a:b' }", "t.conf:1:12: could not parse port \"b\""),
        ("websocket { origin: 5 }", "t.conf:1:12: error parsing allowed origins: unsupported type int64"),
        (
            "websocket { origin: [ 5 ] }",
            "t.conf:1:22: error parsing allowed origins: unsupported type in array int64",
        ),
        (
            "websocket { handshake_timeout: true }",
            "t.conf:1:12: error parsing handshake timeout: unsupported type bool",
        ),
        ("websocket { headers: 5 }", "t.conf:1:12: error parsing headers: unsupported type int64"),
        ("websocket { headers { a: 5 } }", "t.conf:1:22: error parsing header key a: unsupported type int64"),
        ("websocket { comprssion: true }", "t.conf:1:12: unknown field \"comprssion\""),
        ("websocket { authorization { users: [] } }", "t.conf:1:28: unknown field \"users\""),
        (
            "websocket { tls { cert_file: 'x.pem', key_file: 'k.pem' } }",
            "t.conf:1:0: error parsing X509 certificate/key pair: open x.pem: no such file or directory",
        ),
    ] {
        assert_eq!(refused(text), want);
    }
}

#[test]
fn what_must_hold_is_checked_at_the_start() {
    let users = "authorization { users [ { user: a, password: b } ] }";
    for (block, more, want) in [
        ("", "", "websocket requires TLS configuration"),
        ("no_tls: true", "", "fine"),
        ("tls { cert_file: 'c.pem', key_file: 'k.pem' }", "", "fine"),
        (
            "no_tls: true, origin: null",
            "",
            "unable to parse allowed origin: parse \"null\": invalid URI for request",
        ),
        (
            "no_tls: true, origin: 'ws://a'",
            "",
            "unable to parse allowed origin \"ws://a\": allowed origins must be absolute URLs with http or https scheme",
        ),
        (
            "no_tls: true, origin: 'http:/a'",
            "",
            "unable to parse allowed origin \"http:/a\": host is required",
        ),
        ("no_tls: true, no_auth_user: u", "", "no_auth_user: \"u\" present, but users/nkeys are not defined"),
        (
            "no_tls: true, no_auth_user: u",
            users,
            "no_auth_user: \"u\" not present as user or nkey in authorization block or account configuration",
        ),
        ("no_tls: true, no_auth_user: a", users, "fine"),
        (
            "no_tls: true, authorization { user: w }",
            users,
            "websocket authentication username not compatible with presence of users/nkeys",
        ),
        (
            "no_tls: true, authorization { token: w }",
            users,
            "websocket authentication token not compatible with presence of users/nkeys",
        ),
        (
            "no_tls: true, jwt_cookie: j",
            "",
            "trusted operators or trusted keys configuration is required for JWT authentication via cookie \"j\"",
        ),
        ("no_tls: true, headers { Upgrade: x }", "", "websocket: invalid header \"Upgrade\" not allowed"),
        (
            "no_tls: true, headers { Sec-WebSocket-Accept: x }",
            "",
            "websocket: invalid header \"Sec-WebSocket-Accept\", \"Sec-WebSocket-\" prefix not allowed",
        ),
        (
            "no_tls: true, headers { X: \"a\\r\\nb\" }",
            "",
            "websocket: invalid header \"X\": its value has control characters",
        ),
    ] {
        assert_eq!(start(block, more), want, "{block}");
    }
    assert!(options("websocket { origin: null }").check_start().is_ok(), "off is off");
}

#[test]
fn only_certificates_may_change() {
    let block = |more: &str| {
        options(&format!("websocket {{ port: 1, tls {{ cert_file: 'c.pem', key_file: 'k.pem' }}, {more} }}"))
    };
    let other = options("websocket { port: 1, tls { cert_file: 'd.pem', key_file: 'k.pem' } }");
    assert_eq!(changes(&block(""), &other), Ok(vec![]));
    for (old, new) in [
        (block(""), block("compression: true")),
        (block(""), block("authorization { token: secret }")),
        (block(""), options("websocket { port: 1, no_tls: true }")),
        (block(""), options("")),
        (options(""), block("")),
    ] {
        let text = changes(&old, &new).expect_err("a refusal").to_string();
        assert!(text.starts_with("config reload not supported for Websocket: old="), "{text}");
        assert!(!text.contains("secret"));
    }
}
