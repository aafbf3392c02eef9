//! Reload: what may change while the server runs, in the reference's words.

use daemon_config::reload::changes;
use daemon_config::{Options, load_text};

fn options(text: &str) -> Options {
    let files = |_: &str| Ok(Vec::new());
    load_text("t.conf", text, &files, &|_: &str| None).expect(text).options
}

/// What the log says of going from one configuration to the other.
fn log(old: &str, new: &str) -> Vec<String> {
    match changes(&options(old), &options(new)) {
        Ok(list) => list.iter().map(ToString::to_string).collect(),
        Err(error) => vec![format!("Failed to reload server configuration: {error}")],
    }
}

#[test]
fn what_may_change_is_listed() {
    let pair = "tls { cert_file: c, key_file: k";
    for (old, new, lines) in [
        ("port: 1", "port: 1", &[][..]),
        ("port: 1", "port: 1\nconsole { write: true }", &["console"]),
        ("console: true", "console { enabled: true, write: false }", &[]),
        ("debug: false", "debug: true", &["debug = true"]),
        ("port: 1", "port: 1\ntrace_verbose: true", &["trace = true", "trace_verbose = true"]),
        ("debug: off", "debug: off\nlogfile: 'l'", &["log_file = l"]),
        ("max_payload: 1k", "max_payload: 5k", &["max_payload = 5000"]),
        ("max_payload: 1k", "port: 4222", &["max_payload = 1048576"]),
        ("port: 1", "port: 1\nping_interval: '90s'", &["ping_interval = 1m30s"]),
        ("port: 1", "port: 1\nno_fast_producer_stall: true", &["fast producers will not be stalled"]),
        (
            "authorization { user: a, pass: b }",
            "authorization { token: c }",
            &["authorization username", "authorization password", "authorization token"],
        ),
        (
            "authorization { users: [{user: a, pass: b}] }\nno_auth_user: a",
            "authorization { users: [] }",
            &["authorization users", "authorization users"],
        ),
        ("port: 1", &format!("port: 1\n{pair} }}"), &["authorization timeout = 3", "tls = enabled"]),
        (&format!("{pair} }}"), "port: 4222", &["authorization timeout = 2", "tls = disabled"]),
        (
            &format!("{pair} }}"),
            &format!("{pair}, timeout: 5 }}"),
            &["authorization timeout = 6", "tls timeout = 5"],
        ),
        (&format!("{pair} }}"), &format!("{pair}, first: true }}"), &["Client TLS handshake first: true"]),
        ("server_tags: a", "server_tags: [a, b]", &["tags"]),
        ("port: 1", "port: 1\nmappings { a: b }", &["accounts"]),
        ("accounts { A {} }", "accounts { A { limits { max_conn: 1 } } }", &["accounts"]),
        ("accounts { A {} }", "accounts { A { users: [{user: a}] } }", &["authorization users", "accounts"]),
        (
            "port: 1",
            "port: 1\nproxies {trusted: [{key: UCNGL4W5QX66CFX6A6DCBVDH5VOHMI7B2UZZU7TXAUQQSI2JPHULCKBR}]}",
            &[
                "proxies trusted keys [\"UCNGL4W5QX66CFX6A6DCBVDH5VOHMI7B2UZZU7TXAUQQSI2JPHULCKBR\"] were added",
            ],
        ),
    ] {
        let wanted: Vec<_> = lines.iter().map(|line| format!("Reloaded: {line}")).collect();
        assert_eq!(log(old, new), wanted, "{old} => {new}");
    }
    assert_eq!(log("port: 1", "port: 1\nclient_advertise: 'a:5'"), ["Reload: client_advertise = a:5"]);
}

#[test]
fn what_may_not_change_is_refused_by_name() {
    for (new, text) in [
        ("port: 5555", "Port: old=4222, new=5555"),
        ("host: h", "Host: old=0.0.0.0, new=h"),
        ("max_pending: 5000000", "MaxPending: old=67108864, new=5000000"),
        ("max_subscriptions: 5", "MaxSubs: old=0, new=5"),
        ("max_sub_tokens: 5", "MaxSubTokens: old=0, new=5"),
        ("max_closed_clients: 5", "MaxClosedClients: old=10000, new=5"),
        ("logfile_size_limit: 5", "LogSizeLimit: old=0, new=5"),
        ("logfile_max_num: 5", "LogMaxFiles: old=0, new=5"),
        ("write_timeout: retry", "WriteTimeout: old=, new=retry"),
        ("allow_non_tls: true", "AllowNonTLS: old=false, new=true"),
        ("lame_duck_duration: 50s", "LameDuckDuration: old=2m0s, new=50s"),
        ("http_port: 9999", "HTTPPort: old=0, new=9999"),
        ("http_base_path: '/x'", "HTTPBasePath: old=, new=/x"),
        ("server_name: x", "ServerName: old=, new=x"),
        ("no_header_support: true", "NoHeaderSupport: old=false, new=true"),
        ("disable_sublist_cache: true", "NoSublistCache: old=false, new=true"),
        ("no_system_account: true", "NoSystemAccount: old=false, new=true"),
        ("authorization {users: [{user: a}]}\nno_auth_user: a", "NoAuthUser: old=, new=a"),
        ("authorization {proxy_required: true}", "ProxyRequired: old=false, new=true"),
        (
            "authorization {auth_callout {issuer: AAB35RZ7HJSICG7D4IGPYO3CTQPWWGULJXZYD45QAWUKTXJYDI6EO7MV, \
             users: [a, b]}}",
            "AuthCallout: old=<nil>, \
             new=&{AAB35RZ7HJSICG7D4IGPYO3CTQPWWGULJXZYD45QAWUKTXJYDI6EO7MV $G [a b]  []}",
        ),
    ] {
        let wanted = format!("Failed to reload server configuration: config reload not supported for {text}");
        assert_eq!(log("debug: false", new), [wanted], "{new}");
    }
    assert_eq!(
        log("debug: false", "max_payload: 500MB"),
        [
            "Failed to reload server configuration: max_payload (524288000) cannot be higher than max_pending (67108864)"
        ]
    );
}

#[test]
fn jetstream_may_go() {
    assert_eq!(log("jetstream: on", "jetstream: off"), ["Reloaded: JetStream"]);
    assert_eq!(log("jetstream { store_dir: a, max_mem: 1G }", "port: 4222"), ["Reloaded: JetStream"]);
}
