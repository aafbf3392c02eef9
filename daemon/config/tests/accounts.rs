//! Accounts, users, permissions, operators and resolvers: what each key does, and what is said to a wrong value. That
//! the words are the reference's is held by the comparison in `reference.rs`.

use std::time::Duration;

use daemon_config::options::{
    AccountJetStream, AccountLimits, ConnectionType, Delete, Export, ExportKind, Import, Latency, MsgTrace,
    Options, Permissions, Resolver, ResponsePermission, ResponseType, ServiceExport, ServiceImport,
    StreamImport, SubjectPermission,
};
use daemon_config::{Error, load_text};
use daemon_keys::jwt;
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::{AccountClaims, OperatorClaims};

const USER_KEY: &str = "UCNGL4W5QX66CFX6A6DCBVDH5VOHMI7B2UZZU7TXAUQQSI2JPHULCKBR";
const ACCOUNT_KEY: &str = "AAB35RZ7HJSICG7D4IGPYO3CTQPWWGULJXZYD45QAWUKTXJYDI6EO7MV";

fn load(text: &str) -> Result<Options, Error> {
    let files = |path: &str| match path {
        "op.jwt" => Ok(format!(
            "-----BEGIN NATS OPERATOR JWT-----\n{}\n------END NATS OPERATOR JWT------\n",
            operator_jwt()
        )
        .into_bytes()),
        _ => Err(format!("open {path}: no such file or directory")),
    };
    load_text("t.conf", text, &files, &|_: &str| None).map(|loaded| loaded.options)
}

fn options(text: &str) -> Options {
    load(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The first lines of all findings.
fn refused(text: &str) -> String {
    let error = load(text).expect_err(text);
    let lines: Vec<_> = error.diagnostics().iter().map(|diagnostic| diagnostic.line()).collect();
    lines.join("\n")
}

fn permissions(text: &str) -> Permissions {
    let o = options(&format!("authorization {{ users: [{{user: a, permissions: {{ {text} }} }}] }}"));
    o.authorization.users[0].rights.permissions.clone().expect("permissions")
}

fn allow(subjects: &[&str]) -> Option<SubjectPermission> {
    let allow = Some(subjects.iter().map(|subject| subject.to_string()).collect());
    Some(SubjectPermission { allow, deny: Vec::new() })
}

#[test]
fn permissions_allow_deny_and_answer() {
    let none = Permissions::default();
    let all = Some(SubjectPermission::default());
    let once = Some(ResponsePermission::default());
    for (text, expected) in [
        ("", none.clone()),
        ("publish: {}", none.clone()),
        ("publish: []", Permissions { publish: all.clone(), ..none.clone() }),
        ("pub: a", Permissions { publish: allow(&["a"]), ..none.clone() }),
        ("import: [a, b]", Permissions { publish: allow(&["a", "b"]), ..none.clone() }),
        ("sub: [\"a q\", b]", Permissions { subscribe: allow(&["a q", "b"]), ..none.clone() }),
        (
            "export: {allow: [\"a.>\"], deny: \"a.b\"}",
            Permissions {
                subscribe: Some(SubjectPermission { deny: vec!["a.b".into()], ..allow(&["a.>"]).unwrap() }),
                ..none.clone()
            },
        ),
        ("allow_responses: false", none.clone()),
        ("allow_responses: true", Permissions { publish: allow(&[]), responses: once, ..none.clone() }),
        // Wherever it stands, what is said of publishing stays.
        (
            "allow_responses: true, publish: a",
            Permissions { publish: allow(&["a"]), responses: once, ..none.clone() },
        ),
        (
            "publish: {deny: a}, allow_responses: {max: 0, expires: \"0s\"}",
            Permissions {
                publish: Some(SubjectPermission { deny: vec!["a".into()], ..allow(&[]).unwrap() }),
                responses: once,
                ..none.clone()
            },
        ),
        (
            "allow_responses: {max_msgs: -1, ttl: \"-1s\"}",
            Permissions {
                publish: allow(&[]),
                responses: Some(ResponsePermission { max_msgs: -1, expires: -1_000_000_000 }),
                ..none.clone()
            },
        ),
    ] {
        assert_eq!(permissions(text), expected, "{text}");
    }
}

#[test]
fn users_have_rights_of_their_own_or_the_default_ones() {
    let o = options(&format!(
        "authorization {{ default_permissions {{ publish: d }}\n users: [\n {{user: a, permissions: {{publish: p}} }}\n \
         {{user: b, clients: [standard, MQTT], proxy_required: true}}\n {{nkey: {USER_KEY}}} ] }}"
    ));
    let (users, nkeys) = (&o.authorization.users, &o.authorization.nkeys);
    let published = |rights: &daemon_config::options::Rights| rights.permissions.clone().unwrap().publish;
    assert_eq!(published(&users[0].rights), allow(&["p"]));
    assert_eq!(published(&users[1].rights), allow(&["d"]));
    assert_eq!((nkeys[0].nkey.as_str(), published(&nkeys[0].rights)), (USER_KEY, allow(&["d"])));
    assert!(users[1].rights.proxy_required && !users[0].rights.proxy_required);
    let kinds: Vec<_> = users[1].rights.connection_types.iter().copied().collect();
    assert_eq!(kinds, [ConnectionType::Standard, ConnectionType::Mqtt]);
    assert!(o.has_user("b") && o.has_user(USER_KEY) && !o.has_user("c") && o.auth_required());
}

#[test]
fn an_account_has_all_its_parts() {
    let o = options(&format!(
        "accounts {{ A {{ nkey: {ACCOUNT_KEY}\n users: [{{user: a}}]\n default_permissions {{ subscribe: s }}\n \
         limits {{ max_conn: 1, max_subs: 2, max_pay: 3, max_leafs: 4 }}\n \
         jetstream {{ max_mem: 5, streams: 6, max_bytes: true, cluster_traffic: owner }}\n \
         mappings {{ m: n }}\n msg_trace: {{dest: t, sampling: \"10%\"}} }}\n B {{ jetstream: true, trace_dest: u }} }}"
    ));
    let [a, b] = &o.accounts[..] else { panic!("{:?}", o.accounts) };
    assert_eq!((a.name.as_str(), a.nkey.as_str(), a.mappings[0].source.as_str()), ("A", ACCOUNT_KEY, "m"));
    assert_eq!(a.users[0].rights.permissions.clone().unwrap().subscribe, allow(&["s"]));
    let limits = AccountLimits { max_connections: 1, max_subscriptions: 2, max_payload: 3, max_leafnodes: 4 };
    assert_eq!((a.limits, b.limits.max_connections), (limits, -1));
    let jetstream = AccountJetStream {
        max_memory: 5,
        max_streams: 6,
        max_bytes_required: true,
        cluster_traffic_owner: true,
        ..AccountJetStream::default()
    };
    assert_eq!((a.jetstream, b.jetstream), (Some(jetstream), Some(AccountJetStream::default())));
    assert_eq!(a.msg_trace, Some(MsgTrace { dest: "t".into(), sampling: 10 }));
    assert_eq!(b.msg_trace, Some(MsgTrace { dest: "u".into(), sampling: 100 }));
    assert_eq!(
        o.users().map(|(account, user)| (account, user.user.as_str())).collect::<Vec<_>>(),
        [("A", "a")]
    );
}

#[test]
fn exports_and_imports_keep_what_is_written() {
    let o = options(
        "accounts {\n A { exports: [\n {stream: \"s.>\", accounts: [B]}\n {response: chunked, service: \"q.*\", \
         threshold: \"5s\", latency: {sampling: headers, subject: l}, allow_trace: true, account_token_position: 2}\n \
         {service: r, latency: m, accounts: []} ] }\n B { imports: [\n \
         {stream: {account: A, subject: \"s.>\"}, prefix: p, allow_trace: true}\n \
         {stream: {account: A, subject: \"s.a\"}, to: t}\n {service: {account: A, subject: r}, share: true}\n \
         {to: k, service: {account: A, subject: r}} ] } }",
    );
    let [a, b] = &o.accounts[..] else { panic!("{:?}", o.accounts) };
    let export = |subject: &str, kind| Export {
        subject: subject.into(),
        kind,
        accounts: None,
        account_token_position: 0,
    };
    let measured = ServiceExport {
        response: ResponseType::Chunked,
        threshold: Some(Duration::from_secs(5)),
        latency: Some(Latency { sampling: 0, subject: "l".into() }),
        allow_trace: true,
    };
    let all = Some(Latency { sampling: 100, subject: "m".into() });
    let plain = ServiceExport { latency: all, ..ServiceExport::default() };
    assert_eq!(
        a.exports,
        [
            Export { accounts: Some(vec!["B".into()]), ..export("s.>", ExportKind::Stream) },
            Export { account_token_position: 2, ..export("q.*", ExportKind::Service(measured)) },
            export("r", ExportKind::Service(plain)),
        ]
    );
    let stream = |subject: &str| StreamImport {
        account: "A".into(),
        subject: subject.into(),
        ..StreamImport::default()
    };
    let service = |to: &str, share| {
        Import::Service(ServiceImport { account: "A".into(), subject: "r".into(), to: to.into(), share })
    };
    assert_eq!(
        b.imports,
        [
            Import::Stream(StreamImport { prefix: "p".into(), allow_trace: true, ..stream("s.>") }),
            Import::Stream(StreamImport { to: "t".into(), ..stream("s.a") }),
            service("r", true),
            service("k", false),
        ]
    );
}

#[test]
fn resolvers_of_all_kinds() {
    let resolver = |text: &str| options(&format!("resolver {text}")).operator.resolver.expect("a resolver");
    let url = || Resolver::Url("http://h:1/jwt/v1/accounts/".into());
    let (dir, minute) = (|| "d".to_string(), Some(Duration::from_secs(60)));
    for (text, expected) in [
        (": MEM", Resolver::Memory),
        ("{type: memory}", Resolver::Memory),
        (": URL(http://h:1/jwt/v1/accounts/)", url()),
        (": \"url( http://h:1/jwt/v1/accounts/ )\"", url()),
        (
            "{type: full, dir: d, allow_delete: true, limit: 5, interval: \"1m\"}",
            Resolver::Full { dir: dir(), delete: Delete::Rename, limit: 5, interval: minute, timeout: None },
        ),
        (
            "{type: FULL, dir: d, allow_delete: true, hard_delete: true}",
            Resolver::Full { dir: dir(), delete: Delete::Hard, limit: 0, interval: None, timeout: None },
        ),
        (
            "{type: cache, dir: d, ttl: \"1m\", timeout: \"1m\"}",
            Resolver::Cache { dir: dir(), limit: 0, ttl: minute, timeout: minute },
        ),
    ] {
        assert_eq!(resolver(text), expected, "{text}");
    }
    assert_eq!(
        refused("resolver {type: full, dir: op.jwt}"),
        "t.conf:1:0: dir needs to point to an accessible directory"
    );
    let missing = "t.conf:1:0: dir has no value and needs to point to a directory";
    assert_eq!(refused("resolver {type: cache}"), missing);
    assert_eq!(refused("resolver {type: cache, dri: x}"), "t.conf:1:23: unknown field \"dri\"");
}

fn operator_jwt() -> String {
    let key = NKey::from_raw(Kind::Operator, [1; 32]);
    let mut claims = OperatorClaims::default();
    claims.data.subject = key.public().into();
    jwt::encode(&claims, &key, 1).expect("a token")
}

fn account_jwt() -> String {
    let mut claims = AccountClaims::default();
    claims.data.subject = ACCOUNT_KEY.into();
    jwt::encode(&claims, &NKey::from_raw(Kind::Operator, [1; 32]), 1).expect("a token")
}

#[test]
fn operators_are_read_from_files_or_as_they_stand() {
    let (operator, account) = (operator_jwt(), account_jwt());
    let o = options(&format!(
        "operators: [op.jwt, {operator}]\ndefault_sentinel: eyJ.s\nresolver_pinned_accounts: [A, B]"
    ));
    assert_eq!(o.operator.jwts, [operator.clone(), operator.clone()]);
    assert_eq!((o.operator.default_sentinel.as_str(), o.operator.pinned_accounts.len()), ("eyJ.s", 2));
    assert_eq!(options(&format!("resolver_preload {{ A: {account} }}")).operator.preload["A"], account);
    for (text, expected) in [
        ("operator: eyJxxx".to_owned(), "t.conf:1:0: error parsing operator JWT: expected 3 chunks"),
        (format!("operator: {account}"), "t.conf:1:0: error parsing operator JWT: not operator claim"),
        ("resolver_preload { A: eyJ.a.b }".to_owned(), "t.conf:1:19: invalid account JWT"),
        (format!("resolver_preload {{ A: {operator} }}"), "t.conf:1:19: invalid account JWT"),
    ] {
        assert_eq!(refused(&text), expected, "{text}");
    }
}

#[test]
fn names_are_taken_once_and_kinds_are_not_mixed() {
    for (text, expected) in [
        (
            "authorization { users: [{user: a}] }\naccounts { A { users: [{user: a}] } }",
            "t.conf:2:16: Duplicate user \"a\" detected",
        ),
        (
            "accounts { A { users: [{user: a}] } }\nauthorization { users: [{user: a}] }",
            "t.conf:2:1: Duplicate user \"a\" detected",
        ),
        (
            "authorization { user: a }\naccounts { A { users: [{user: b}] } }",
            "t.conf:2:16: Can not have a single user/pass and accounts",
        ),
        (
            "authorization { token: a }\naccounts { A { users: [{user: b}] } }",
            "t.conf:2:16: Can not have a token and accounts",
        ),
        (
            "accounts { A { users: [{user: b}] } }\nauthorization { token: a }",
            "t.conf:2:1: Can not have a token and a users array",
        ),
        ("accounts: 5", "t.conf:1:0: expected accounts to be a map/struct or an array of names, got int64"),
        (
            "accounts { A { exports: [{accounts: [B]}] } }",
            "t.conf:1:26: Export entry requires a stream or a service",
        ),
        (
            "accounts { A { exports: [{stream: a, service: b}] } }",
            "t.conf:1:37: Detected service \"b\" but already saw a stream",
        ),
        (
            "accounts { A { exports: [{service: a, stream: b}] } }",
            "t.conf:1:38: Detected stream \"b\" but already saw a service",
        ),
        (
            "accounts { A { exports: [{stream: a, threshold: \"1s\"}] } }",
            "t.conf:1:37: Detected response directive on non-service",
        ),
        (
            "accounts { A { exports: [{service: a, response: stream, response_type: single}] } }",
            "t.conf:1:56: Duplicate response type definition",
        ),
        (
            "accounts { A { imports: [{service: {account: B, subject: b}, stream: {account: B, subject: b}}] } }",
            "t.conf:1:61: Detected stream but already saw a service",
        ),
        ("accounts { A { imports: [{to: b}] } }", "t.conf:1:26: Import entry requires a stream or a service"),
        (
            "accounts { A { imports: [{stream: {account: B, subject: b}, to: x, prefix: y}] } }",
            "t.conf:1:67: Stream import can not have a 'prefix' and a 'to' property",
        ),
        (
            "authorization { auth_callout { issuer: AAB35RZ7HJSICG7D4IGPYO3CTQPWWGULJXZYD45QAWUKTXJYDI6EO7MV, \
             users: [a], allowed_accounts: [X] } }",
            "auth_callout allowed account \"X\" not found in configured accounts",
        ),
    ] {
        assert_eq!(refused(text), expected, "{text}");
    }
}

#[test]
fn secrets_are_not_shown() {
    let o = options(
        "authorization { users: [{user: a, pass: hidden}] }\naccounts {A {users: [{user: b, pass: hidden}]}}",
    );
    assert!(!format!("{o:?}").contains("hidden"));
}
