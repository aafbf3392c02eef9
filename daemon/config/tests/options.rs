//! Options: what each key does, and what is said to a wrong value.

use std::time::Duration;

use daemon_config::options::{
    Certificate, Cipher, Destination, HandshakeFirst, JetStream, JetStreamLimits, Mapping, Sync, TlsVersion,
    WriteTimeout,
};
use daemon_config::{Error, Loaded, Options, load_text};

fn load(text: &str) -> Result<Loaded, Error> {
    let files = |path: &str| match path {
        "c.pem" | "k.pem" | "ca.pem" => Ok(Vec::new()),
        _ => Err(format!("open {path}: no such file or directory")),
    };
    load_text("t.conf", text, &files, &|_: &str| None)
}

fn options(text: &str) -> Options {
    let loaded = load(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(loaded.warnings.0, [], "{text}");
    loaded.options
}

/// The first lines of all findings.
fn refused(text: &str) -> String {
    let error = load(text).expect_err(text);
    let lines: Vec<_> = error.diagnostics().iter().map(|diagnostic| diagnostic.line()).collect();
    lines.join("\n")
}

#[test]
fn keys_set_their_options() {
    let o =
        options("listen: '127.0.0.1:-1'\nclient_advertise: 'a:1'\nallow_non_tls: yes\nproxy_protocol: false");
    assert_eq!((o.listen.host.as_str(), o.listen.port, o.listen.allow_non_tls), ("127.0.0.1", -1, true));
    assert_eq!(options("listen: 5").listen.port, 5);
    assert_eq!(options("listen: '[::1]:5'").listen.host, "::1");
    assert_eq!(options("NET: h\nPort: 0").listen.port, 4222);

    let o =
        options("max_conn: 0\nmax_payload: 2MB\nmax_pending: 10MB\nmax_subs: 3\nmax_subscription_tokens: 9");
    assert_eq!((o.limits.max_connections, o.limits.max_payload), (-1, 2 << 20));
    assert_eq!((o.limits.max_pending, o.limits.max_subscriptions, o.limits.max_sub_tokens), (10 << 20, 3, 9));

    let o = options("ping_interval: 1m30s\nping_max: 3\nwrite_deadline: '5s'\nwrite_timeout: retry");
    assert_eq!(o.keepalive.ping_interval, Duration::from_secs(90));
    assert_eq!(o.keepalive.write_timeout, WriteTimeout::Retry);

    let o = options("trace_verbose: true\nlog_file: l\nlog_size_limit: 1k\nlog_max_num: 3\nremote_syslog: u");
    assert!(o.logging.trace && o.logging.trace_verbose && o.logging.logtime && !o.logging.debug);
    assert_eq!((o.logging.logfile_size_limit, o.logging.logfile_max_num), (1000, 3));

    let o = options("http: 'h:-1'\nhttp_base_path: 'x/../y//'");
    assert_eq!((o.http.host.as_str(), o.http.port, o.http.base_path.as_str()), ("h", -1, "/y"));
    assert_eq!(options("monitor_port: 8222").http.port, 8222);

    let o = options("server_name: n\nserver_tags: [' A ', a, 'b c']\nserver_metadata { k: v }\nstore_dir: d");
    assert_eq!(o.identity.server_tags, ["a", "b c"]);
    assert_eq!((o.identity.server_metadata["k"].as_str(), o.files.store_dir.as_str()), ("v", "d"));
    assert!(options("no_sys_acc: true").system.no_system_account);
    assert_eq!(options("jetstream: disabled\nprof_port: 0").listen, Options::default().listen);
    assert_eq!(options("lame_duck_duration: 40s").lame_duck.duration, Duration::from_secs(40));
}

#[test]
fn jetstream_is_on_when_asked_for() {
    for (text, on) in [
        ("port: 1", false),
        ("jetstream: true", true),
        ("jetstream: off", false),
        ("jetstream: ENABLED", true),
        ("jetstream: enable", true),
        ("jetstream: disable", false),
        ("jetstream {}", true),
        ("jetstream { max_mem: 1G, enabled: false }", false),
        ("jetstream { enable: true }", true),
    ] {
        assert_eq!(options(text).jetstream.enabled, on, "{text}");
    }
    assert_eq!(
        options("jetstream { max_mem: 1G, enabled: false }").jetstream.max_memory_store,
        1_000_000_000
    );
}

#[test]
fn jetstream_keys_set_their_options() {
    let js = |text: &str| options(&format!("jetstream {{ {text} }}")).jetstream;
    let on = JetStream { enabled: true, ..JetStream::default() };
    for (text, expected) in [
        ("", on.clone()),
        ("strict: false", JetStream { strict: false, ..on.clone() }),
        ("sync: always", JetStream { sync: Sync::Always, ..on.clone() }),
        ("sync_interval: '5s'", JetStream { sync: Sync::Interval(Duration::from_secs(5)), ..on.clone() }),
        ("sync_interval: '0s'", JetStream { sync: Sync::Interval(Duration::from_secs(120)), ..on.clone() }),
        ("max_memory_store: '1G'", JetStream { max_memory_store: 1 << 30, ..on.clone() }),
        ("max_mem_store: 1GiB", JetStream { max_memory_store: 1 << 30, ..on.clone() }),
        ("max_mem: 0", JetStream { max_memory_store: 0, ..on.clone() }),
        ("max_file: '3T'", JetStream { max_file_store: 3 << 40, ..on.clone() }),
        ("max_file_store: 7", JetStream { max_file_store: 7, ..on.clone() }),
        ("domain: hub", JetStream { domain: "hub".into(), ..on.clone() }),
        (
            "key: a, prev_key: b, cipher: AES",
            JetStream { key: "a".into(), prev_key: "b".into(), cipher: Cipher::Aes, ..on.clone() },
        ),
        ("ek: a, prev_ek: b", JetStream { key: "a".into(), prev_key: "b".into(), ..on.clone() }),
        ("encryption_key: a, cipher: chachapoly", JetStream { key: "a".into(), ..on.clone() }),
        (
            "extension_hint: no_extend, unique_tag: ' AZ:'",
            JetStream { extension_hint: "no_extend".into(), unique_tag: "az:".into(), ..on.clone() },
        ),
        ("max_buffered_msgs: 5", JetStream { max_buffered_msgs: 5, ..on.clone() }),
        ("max_buffered_size: '1K'", JetStream { max_buffered_size: 1024, ..on.clone() }),
        ("request_queue_limit: 5", JetStream { request_queue_limit: 5, ..on.clone() }),
        ("info_queue_limit: 5", JetStream { info_queue_limit: 5, ..on.clone() }),
        ("request_queue_limit: -5", on.clone()),
        ("max_concurrent_io: 8192", JetStream { max_concurrent_io: 8192, ..on.clone() }),
        (
            "meta_compact: 5, meta_compact_size: '1M', meta_compact_sync: true, max_outstanding_catchup: 1M",
            on.clone(),
        ),
        (
            "limits { max_ack_pending: 1, max_ha_assets: 2, max_request_batch: 3, duplicate_window: '4s' }",
            JetStream {
                limits: JetStreamLimits {
                    max_ack_pending: 1,
                    max_ha_assets: 2,
                    max_request_batch: 3,
                    duplicate_window: Duration::from_secs(4),
                    ..JetStreamLimits::default()
                },
                ..on.clone()
            },
        ),
        (
            "limits { batch { max_inflight_per_stream: 1, max_inflight_total: 2, max_msgs: 3, timeout: '4s' } }",
            JetStream {
                limits: JetStreamLimits {
                    batch_max_inflight_per_stream: 1,
                    batch_max_inflight_total: 2,
                    batch_max_msgs: 3,
                    batch_timeout: Duration::from_secs(4),
                    ..JetStreamLimits::default()
                },
                ..on.clone()
            },
        ),
    ] {
        assert_eq!(js(text), expected, "{text}");
    }
    for key in ["store", "store_dir", "storedir"] {
        assert_eq!(options(&format!("jetstream {{ {key}: d }}")).files.store_dir, "d");
    }
}

#[test]
fn wrong_jetstream_values_are_refused() {
    for (text, error) in [
        ("strict: maybe", "Expected 'true' or 'false' for bool value, got 'maybe'"),
        ("strict: 5", "Expected 'true' or 'false' for bool value, got '%!s(int64=5)'"),
        ("sync: 'x'", "error parsing sync: time: invalid duration \"x\""),
        ("max_mem: 1GB, max_file: '1GB'", "max_file_store strconv.ParseInt: parsing \"1G\": invalid syntax"),
        ("max_mem: '10'", "max_mem_store sizes defined as strings must end in K, M, G, T"),
        ("max_mem: true", "max_mem_store must be int64 or string"),
        ("domain: 5", "interface conversion: interface {} is int64, not string"),
        ("cipher: rot13", "Unknown cipher type: \"rot13\""),
        ("limits: 5", "Expected a map to define JetStreamLimits, got int64"),
        ("limits { batch: 5 }", "Expected a map to define batch limits, got int64"),
        ("limits { foo: 5 }", "unknown field \"foo\""),
        ("limits { batch { foo: 5 } }", "unknown field \"foo\""),
        ("limits { duplicate_window: 'x' }", "error parsing duplicate_window: time: invalid duration \"x\""),
        ("request_queue_limit: x", "Expected a parseable size for \"request_queue_limit\", got x"),
        ("meta_compact: -1", "Expected an absolute size for \"meta_compact\", got -1"),
        ("meta_compact_size: '-1K'", "Expected an absolute size for \"meta_compact_size\", got -1K"),
        ("meta_compact_sync: 5", "interface conversion: interface {} is int64, not bool"),
        (
            "max_concurrent_io: 3",
            "Expected an absolute size for \"max_concurrent_io\" between 4 and 8192, got 3",
        ),
        ("max_buffered_msgs: x", "Expected a parseable size for \"max_buffered_msgs\", got x"),
        ("max_buffered_size: true", "max_buffered_size must be int64 or string"),
        ("tpm {}", "\"tpm\" is not supported yet"),
        ("max_memm: 5", "unknown field \"max_memm\""),
        ("store: a, store_dir: b", "Duplicate 'store_dir' configuration"),
    ] {
        let refused = refused(&format!("jetstream {{ {text} }}"));
        let text_only = refused.splitn(4, ':').nth(3).unwrap_or_default().trim_start();
        assert_eq!(text_only, error, "{text}");
    }
    assert_eq!(
        refused("store_dir: a\njetstream { store_dir: b }"),
        "t.conf:2:13: Duplicate 'store_dir' configuration"
    );
    assert_eq!(
        refused("jetstream { store_dir: b }\nstore_dir: a"),
        "t.conf:2:1: Duplicate 'store_dir' configuration"
    );
    let warned = load("jetstream { sync_interval: 5 }").expect("loads");
    assert_eq!(warned.options.jetstream.sync, Sync::Interval(Duration::from_secs(5)));
    assert_eq!(
        warned.warnings.0[0].line(),
        "t.conf:1:12: invalid use of field \"sync_interval\": sync_interval should be converted to a duration"
    );
}

#[test]
fn nested_sections_set_their_options() {
    let o = options("authorization { user: a, PASS: b, timeout: 1.5 }");
    assert_eq!((o.authorization.user.as_str(), o.authorization.password.as_str()), ("a", "b"));
    assert_eq!(o.auth_timeout(), Duration::from_millis(1500));
    let o = options(
        "no_auth_user: b\nauthorization { users: [ {user: a, pass: x}\n {username: b, password: y} ] }",
    );
    assert_eq!(o.authorization.users.len(), 2);
    assert_eq!((o.authorization.no_auth_user.as_str(), o.auth_timeout()), ("b", Duration::from_secs(2)));

    let tls = options(
        "tls { cert_file: c.pem, key_file: k.pem, ca_file: ca.pem, verify: true, timeout: '5s', first: 300ms, \
         min_version: '1.3', cipher_suites: [TLS_AES_128_GCM_SHA256], curve_preferences: [X25519] }",
    );
    assert_eq!(tls.auth_timeout(), Duration::from_secs(6));
    let tls = tls.tls.expect("tls");
    let pair = Certificate { cert_file: "c.pem".into(), key_file: "k.pem".into(), ..Certificate::default() };
    assert_eq!((tls.certificates, tls.min_version), (vec![pair], TlsVersion::Tls13));
    assert_eq!(tls.handshake_first, HandshakeFirst::Fallback(Duration::from_millis(300)));
    let pinned = "AB".repeat(32);
    let o = options(&format!(
        "tls {{ cert_file: c.pem, key_file: k.pem, verify_and_map: on, pinned_certs: [{pinned}] }}"
    ));
    let tls = o.tls.expect("tls");
    assert!(tls.verify && tls.verify_and_map && tls.pinned_certs.contains(&"ab".repeat(32)));

    let o =
        options("mappings { A: b, c: [ {dest: d, weight: 40%}, {destination: e, weight: 60, cluster: x} ] }");
    let to = |subject: &str, weight, cluster: Option<&str>| Destination {
        subject: subject.into(),
        weight,
        cluster: cluster.map(Into::into),
    };
    let first = Mapping { source: "A".into(), destinations: vec![to("b", 100, None)] };
    let second =
        Mapping { source: "c".into(), destinations: vec![to("d", 40, None), to("e", 60, Some("x"))] };
    assert_eq!(o.mappings, [first, second]);
}

#[test]
fn wrong_values_are_refused_as_the_reference_refuses_them() {
    for (text, error) in [
        ("foo: 1", "t.conf:1:0: unknown field \"foo\""),
        ("port: 1\n foo: 1", "t.conf:2:2: unknown field \"foo\""),
        ("port: 'a'", "t.conf:1:0: interface conversion: interface {} is string, not int64"),
        ("debug: 1", "t.conf:1:0: interface conversion: interface {} is int64, not bool"),
        ("host: {}", "t.conf:1:0: interface conversion: interface {} is map[string]interface {}, not string"),
        ("listen: 'a'", "t.conf:1:0: could not parse address string \"a\""),
        ("listen: 'a:b'", "t.conf:1:0: could not parse port \"b\""),
        ("listen: 1.5", "t.conf:1:0: expected port or host:port, got float64"),
        ("max_payload: 3GB", "t.conf:1:0: max_payload value is too big"),
        ("max_sub_tokens: 256", "t.conf:1:0: max_sub_tokens value is too big"),
        ("max_sub_tokens: 0", "t.conf:1:0: max_sub_tokens value can not be negative"),
        ("ping_interval: abc", "t.conf:1:0: error parsing ping_interval: time: invalid duration \"abc\""),
        ("write_timeout: no1", "t.conf:1:0: write_timeout must be 'default', 'close' or 'retry'"),
        ("lame_duck_duration: 10s", "t.conf:1:0: invalid lame_duck_duration of 10s, minimum is 30 seconds"),
        ("lame_duck_grace_period: '-1s'", "t.conf:1:0: invalid lame_duck_grace_period, needs to be positive"),
        ("server_name: 'a b'", "t.conf:1:0: server name cannot contain spaces"),
        ("server_tags: 5", "t.conf:1:0: error parsing tags: unsupported type int64"),
        ("system_account: 5", "t.conf:1:0: system account name must be a string"),
        ("authorization { foo: 1 }", "t.conf:1:16: unknown field \"foo\""),
        ("authorization { user: a, token: b }", "t.conf:1:0: Cannot have a user/pass and token"),
        (
            "authorization { timeout: yes }",
            "t.conf:1:16: error parsing authorization config, 'timeout' wrong type",
        ),
        ("authorization { users: [{pass: a}] }", "t.conf:1:25: User entry requires a user"),
        (
            "authorization { users: [{user: a, pass: b},{user: a, pass: c}] }",
            "t.conf:1:0: Duplicate user \"a\" detected",
        ),
        ("mappings { a: 1 }", "t.conf:1:11: Expected an entry for the mapping destination"),
        ("mappings { a: {dest: b} }", "t.conf:1:11: Missing weight for mapping destination \"b\""),
        (
            "mappings { a: [{dest: b, weight: 60}, {dest: c, weight: 60}] }",
            "t.conf:1:11: Error adding mapping for \"a\" : total weight needs to be <= 100",
        ),
        ("mappings { a: 'b.*' }", "t.conf:1:11: Error adding mapping for \"a\" to \"b.*\" : invalid subject"),
        ("mappings { 'a..b': c }", "t.conf:1:0: Subject \"a..b\" is not a valid subject"),
        ("tls { cert_file: c.pem }", "t.conf:1:0: missing 'key_file' in TLS configuration"),
        ("tls { foo: 1 }", "t.conf:1:6: error parsing tls config, unknown field \"foo\""),
        (
            "tls { cert_file: no.pem, key_file: k.pem }",
            "t.conf:1:0: error parsing X509 certificate/key pair: open no.pem: no such file or directory",
        ),
        ("tls { cipher_suites: [x] }", "t.conf:1:22: unrecognized cipher x"),
        (
            "tls { cipher_suites: [TLS_RSA_WITH_RC4_128_SHA] }",
            "t.conf:1:0: insecure cipher suites configured without 'allow_insecure_cipher_suites' option set: \
             TLS_RSA_WITH_RC4_128_SHA",
        ),
        (
            "tls { allow_insecure_cipher_suites: true, cipher_suites: [TLS_RSA_WITH_RC4_128_SHA] }",
            "t.conf:1:0: insecure cipher suites are not available in this server: TLS_RSA_WITH_RC4_128_SHA",
        ),
        ("tls { cert_match: x }", "t.conf:1:6: \"cert_match\" is not supported yet"),
        ("tls { ocsp_peer: true }", "t.conf:1:6: \"ocsp_peer\" is not supported yet"),
        ("cluster {}", "t.conf:1:0: \"cluster\" is not supported yet"),
        ("jetstream: 5", "t.conf:1:0: Expected map, bool or string to define JetStream, got int64"),
        ("jetstream: on-off", "t.conf:1:0: Expected 'enabled' or 'disabled' for string value, got 'on-off'"),
        ("proxy_protocol: true", "t.conf:1:0: \"proxy_protocol\" is not supported yet"),
        ("a: 1\nb: 2", "t.conf:1:0: unknown field \"a\"\nt.conf:2:1: unknown field \"b\""),
    ] {
        assert_eq!(refused(text), error, "{text}");
    }
}

#[test]
fn a_finding_shows_its_line_and_the_nearest_key() {
    let error = load("port: 4222\n  max_paylod: 1MB # half\n").expect_err("unknown");
    assert_eq!((error.file(), error.line(), error.column()), (Some("t.conf"), Some(2), Some(3)));
    assert_eq!(
        error.to_string(),
        "t.conf:2:3: unknown field \"max_paylod\"\n   2 |   max_paylod: 1MB # half\n     |   ^\n\
         did you mean \"max_payload\"?"
    );
}

#[test]
fn a_variable_may_have_any_name() {
    options("my_port: 5\nport: $my_port");
    assert_eq!(refused("my_port: 5"), "t.conf:1:0: unknown field \"my_port\"");
}

#[test]
fn doubtful_values_warn() {
    for (text, warning) in [
        ("", "t.conf: config has no values or is empty"),
        (
            "ping_interval: 5",
            "t.conf:1:0: invalid use of field \"ping_interval\": ping_interval should be converted to a duration",
        ),
        (
            "authorization { timeout: 2m }",
            "t.conf:1:16: invalid use of field \"timeout\": timeout of 2000000 (2000000.000000 seconds) is high, \
             consider keeping it under 60 seconds. possibly caused by unquoted duration; use '1m' instead of 1m, \
             for example",
        ),
    ] {
        let warnings = load(text).expect(text).warnings;
        assert_eq!(warnings.0.iter().map(|finding| finding.line()).collect::<Vec<_>>(), [warning], "{text}");
    }
    assert_eq!(
        load("ping_interval: 5").expect("loads").options.keepalive.ping_interval,
        Duration::from_secs(5)
    );
}

#[test]
fn contradictions_keep_the_server_from_starting() {
    for (text, error) in [
        ("max_payload: 100MB", "max_payload (104857600) cannot be higher than max_pending (67108864)"),
        (
            "lame_duck_grace_period: 1h",
            "lame duck grace period (1h0m0s) should be strictly lower than lame duck duration (2m0s)",
        ),
        ("no_auth_user: a", "no_auth_user: \"a\" present, but users/nkeys are not defined"),
        (
            "no_auth_user: a\nauthorization { users: [{user: b, pass: c}] }",
            "no_auth_user: \"a\" not present as user or nkey in authorization block or account configuration",
        ),
        ("jetstream { domain: 'a.b' }", "invalid domain name: may not contain ., * or >"),
        ("jetstream { domain: '*' }", "invalid domain name: may not contain ., * or >"),
        (
            "jetstream { domain: 'a b' }",
            "invalid domain name: derived \"$JS.a b.API.>\" is not a valid subject",
        ),
        ("system_account: A", "error resolving system account: account missing"),
    ] {
        assert_eq!(options(text).check_start().expect_err(text).to_string(), error);
    }
    let monitoring = |text| options(text).check_monitoring().map_err(|error| error.to_string());
    assert_eq!(monitoring("https_port: 1"), Err("TLS cert and key required for HTTPS".into()));
    assert_eq!(
        monitoring("http: 1\nhttps: 2"),
        Err("can't specify both HTTP (1) and HTTPs (2) ports".into())
    );
    let advertise = |text: &str| {
        options(&format!("port: 7\nclient_advertise: '{text}'")).client_advertise().map_err(|e| e.to_string())
    };
    assert_eq!(advertise("a:5"), Ok(Some(("a".into(), 5))));
    assert_eq!(advertise("a"), Ok(Some(("a".into(), 7))));
    assert_eq!(
        advertise(":::"),
        Err("ClientAdvertise value of :::, err=address :::: too many colons in address".into())
    );
}
