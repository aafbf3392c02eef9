//! What is found in claims, and how much it matters.

use daemon_keys::jwt::{self, Level, Validate, validate};
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::*;

/// A change, and what is found after it.
type Case<T> = (fn(&mut T), &'static str);

fn key(kind: Kind, raw: u8) -> String {
    NKey::from_raw(kind, [raw; 32]).public().to_owned()
}

fn user() -> UserClaims {
    let mut claims = UserClaims::new(&key(Kind::User, 1));
    claims.data.issuer = key(Kind::Account, 1);
    claims
}

fn account() -> AccountClaims {
    let mut claims = AccountClaims::new(&key(Kind::Account, 1));
    claims.data.issuer = key(Kind::Operator, 1);
    claims
}

fn found<C: Validate>(claims: &C) -> Vec<String> {
    validate(claims, 1000).0.into_iter().map(|issue| issue.description).collect()
}

#[test]
fn times_block_only_who_asks_for_them() {
    for (expires, not_before, expected) in [
        (0, 0, None),
        (1000, 1000, None),
        (999, 0, Some("claim is expired")),
        (0, 1001, Some("claim is not yet valid")),
    ] {
        let mut claims = user();
        (claims.data.expires, claims.data.not_before) = (expires, not_before);
        let issues = validate(&claims, 1000);
        assert_eq!(issues.0.first().map(|issue| issue.description.as_str()), expected);
        assert!(issues.0.iter().all(|issue| issue.level == Level::TimeCheck));
        assert_eq!((issues.is_blocking(false), issues.is_blocking(true)), (false, expected.is_some()));
    }
}

#[test]
fn users() {
    let edit = |edit: fn(&mut User)| {
        let mut claims = user();
        edit(&mut claims.nats);
        found(&claims)
    };
    assert!(edit(|_| {}).is_empty());
    let table: [Case<User>; 12] = [
        (
            |u| u.may.permissions.publish.allow = vec!["a b".into()],
            "Permission Subject \"a b\" is not allowed to contain queue",
        ),
        (
            |u| u.may.permissions.subscribe.deny = vec!["a b c".into()],
            "Permission Subject \"a b c\" contains too many spaces",
        ),
        (
            |u| u.may.permissions.subscribe.allow = vec!["a..b".into()],
            "subject \"a..b\" cannot contain consecutive `.`",
        ),
        (|u| u.may.permissions.publish.deny = vec![String::new()], "subject cannot be empty"),
        (
            |u| u.may.permissions.publish.allow = vec![".a".into()],
            "subject \".a\" cannot start or end with a `.`",
        ),
        (
            |u| u.may.user.src = CidrList(vec!["10.0.0.0".into()]),
            "invalid cidr \"10.0.0.0\" in user src limits",
        ),
        (
            |u| u.may.user.times = vec![TimeRange { start: "25:00:00".into(), end: "01:00:00".into() }],
            "start in time range is invalid \"25:00:00\"",
        ),
        (
            |u| u.may.user.times = vec![TimeRange { start: "01:00:00".into(), end: String::new() }],
            "time ranges end must contain an end",
        ),
        (
            |u| u.may.user.times = vec![TimeRange { start: String::new(), end: "01:00:00".into() }],
            "time ranges start must contain a start",
        ),
        (
            |u| u.may.user.locale = "Mars/Base".into(),
            "could not parse iana time zone by name: unknown time zone Mars/Base",
        ),
        (|u| u.issuer_account = "x".into(), "account_id is not an account public key"),
        (
            |u| u.may.permissions.publish.allow = vec!["a.".into()],
            "subject \"a.\" cannot start or end with a `.`",
        ),
    ];
    for (change, expected) in table {
        assert_eq!(edit(change), [expected]);
    }
    assert!(
        edit(|u| {
            u.may.permissions.subscribe.allow = vec!["a b".into(), ">".into()];
            u.may.user.locale = "Europe/Berlin".into();
            u.may.user.src = CidrList(vec!["10.0.0.0/8".into(), "::1/128".into()]);
        })
        .is_empty()
    );
}

#[test]
fn exports() {
    let check = |exports: Vec<Export>| {
        let mut claims = account();
        claims.nats.exports = exports;
        found(&claims)
    };
    let service =
        |subject: &str| Export { subject: subject.into(), kind: ExportType::Service, ..Export::default() };
    let stream =
        |subject: &str| Export { subject: subject.into(), kind: ExportType::Stream, ..Export::default() };
    assert!(check(vec![service("a"), stream("a"), service("b.*")]).is_empty());
    assert_eq!(
        check(vec![service("a.>"), service("a.b")]),
        ["service export subject \"a.>\" already exports \"a.b\""]
    );
    assert_eq!(
        check(vec![Export { subject: "a".into(), ..Export::default() }]),
        ["invalid export type: \"unknown\""]
    );
    let table = [
        (
            Export { response_type: "Odd".into(), ..service("a") },
            "invalid response type for service: \"Odd\"",
        ),
        (
            Export { response_type: "Singleton".into(), ..stream("a") },
            "invalid response type for stream: \"Singleton\"",
        ),
        (Export { allow_trace: true, ..stream("a") }, "AllowTrace only valid for service export"),
        (Export { response_threshold: -1, ..service("a") }, "negative response threshold is invalid"),
        (Export { response_threshold: 1, ..stream("a") }, "response threshold only valid for services"),
        (
            Export { latency: Some(ServiceLatency { sampling: 0, results: "r.*".into() }), ..service("a") },
            "results subject can not contain wildcards",
        ),
        (
            Export { latency: Some(ServiceLatency { sampling: 101, results: "r".into() }), ..service("a") },
            "sampling percentage needs to be between 1-100",
        ),
        (
            Export { latency: Some(ServiceLatency { sampling: 1, results: "r".into() }), ..stream("a") },
            "latency tracking only permitted for services",
        ),
        (
            Export { account_token_position: 1, ..service("a") },
            "Account Token Position can only be used with wildcard subjects: a",
        ),
        (
            Export { account_token_position: 3, ..service("a.*") },
            "Account Token Position 3 exceeds length of subject 'a.*'",
        ),
        (
            Export { account_token_position: 1, ..service("a.*") },
            "Account Token Position 1 matches 'a' but must match a * in: a.*",
        ),
        (
            Export { info_url: "nowhere".into(), ..service("a") },
            "error parsing info url: no hostname or scheme",
        ),
        (Export { description: "d".repeat(8193), ..service("a") }, "Description is too long"),
    ];
    for (export, expected) in table {
        assert_eq!(check(vec![export]), [expected]);
    }
}

fn import(subject: &str, kind: ExportType) -> Import {
    Import { subject: subject.into(), account: key(Kind::Account, 2), kind, ..Import::default() }
}

fn check_imports(imports: Vec<Import>) -> Vec<String> {
    let mut claims = account();
    claims.nats.imports = imports;
    found(&claims)
}

#[test]
fn imports() {
    let service = |subject: &str| import(subject, ExportType::Service);
    let stream = |subject: &str| import(subject, ExportType::Stream);
    assert!(check_imports(vec![service("a"), stream("a"), stream("a")]).is_empty());
    let other = Import { account: key(Kind::Account, 3), ..service("a") };
    assert!(check_imports(vec![service("a"), other]).is_empty(), "of another account");
    let overlap = check_imports(vec![service("a.*"), service("a.b")]);
    assert_eq!(overlap.len(), 1);
    assert!(
        overlap[0].starts_with("overlapping subject namespace for \"a.b\" and \"a.*\" in same account"),
        "{overlap:?}"
    );
    let table = [
        (Import { kind: ExportType::Unknown, ..service("a") }, "invalid import type: \"unknown\""),
        (Import { allow_trace: true, ..service("a") }, "AllowTrace only valid for stream import"),
        (Import { account: String::new(), ..service("a") }, "account to import from is not specified"),
        (
            Import { to: "b".into(), ..service("a") },
            "the field to has been deprecated (use LocalSubject instead)",
        ),
        (
            Import { share: true, ..stream("a") },
            "sharing information (for latency tracking) is only valid for services: \"a\"",
        ),
        (
            Import { token: "x.y.z".into(), ..stream("a") },
            "import \"a\" contains an invalid activation token",
        ),
        (
            Import { local_subject: "b".into(), ..stream("a.*") },
            "subject does not contain enough * or reference wildcards $[0-9]",
        ),
        (
            Import { local_subject: "b".into(), ..stream("a.>") },
            "both, renaming subject and subject, need to end or not end in >",
        ),
    ];
    for (import, expected) in table {
        assert_eq!(check_imports(vec![import]), [expected]);
    }
    let beyond = check_imports(vec![Import { local_subject: "b.$2".into(), ..stream("a.*") }]);
    assert_eq!(beyond[0], "Reference $2 in \"b.$2\" reference * in \"a.*\" that do not exist");
    assert!(check_imports(vec![Import { local_subject: "b.$2.$1.>".into(), ..stream("*.*.>") }]).is_empty());
}

#[test]
fn activations_must_fit_their_import() {
    let exporter = NKey::from_raw(Kind::Account, [2; 32]);
    let token = |grantee: u8, subject: &str, kind: ExportType, issuer: &NKey| {
        let mut claims = ActivationClaims::new(&key(Kind::Account, grantee));
        (claims.nats.subject, claims.nats.kind) = (subject.into(), kind);
        // Long expired: an import with an old token stays readable.
        claims.data.expires = 1;
        jwt::encode(&claims, issuer, 1).unwrap()
    };
    let stranger = NKey::from_raw(Kind::Account, [9; 32]);
    let table = [
        (token(1, "a.*", ExportType::Stream, &exporter), None),
        (
            token(3, "a.*", ExportType::Stream, &exporter),
            Some("activation token doesn't match account it is being included in, \"a.b\""),
        ),
        (
            token(1, "b.*", ExportType::Stream, &exporter),
            Some("activation token import subject \"b.*\" doesn't match import \"a.b\""),
        ),
        (
            token(1, "a.*", ExportType::Service, &exporter),
            Some("mismatch between token import type service and type of import stream"),
        ),
        (
            token(1, "a.*", ExportType::Stream, &stranger),
            Some("activation token doesn't match account for import \"a.b\""),
        ),
    ];
    for (token, expected) in table {
        let found = check_imports(vec![Import { token, ..import("a.b", ExportType::Stream) }]);
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn accounts() {
    let check = |change: fn(&mut Account)| {
        let mut claims = account();
        change(&mut claims.nats);
        found(&claims)
    };
    let table: [Case<Account>; 16] = [
        (
            |a| {
                a.limits.jetstream.streams = 1;
                a.limits.tiers.insert("R1".into(), JetStreamLimits::UNLIMITED);
            },
            "JetStream Limits and tiered JetStream Limits are mutually exclusive",
        ),
        (
            |a| {
                a.limits.tiers.insert(String::new(), JetStreamLimits::UNLIMITED);
            },
            "Tiered JetStream Limits can not contain a blank \"\" tier name",
        ),
        (
            |a| a.default_permissions.publish.allow = vec!["a b".into()],
            "Permission Subject \"a b\" is not allowed to contain queue",
        ),
        (
            |a| {
                a.mappings.insert(
                    "m".into(),
                    vec![WeightedMapping { subject: "n".into(), weight: 60, ..Default::default() }; 2],
                );
            },
            "Mapping \"m\" exceeds 100% among all of it's weighted to mappings",
        ),
        (
            |a| {
                a.mappings.insert(
                    "m".into(),
                    vec![WeightedMapping { subject: "n".into(), weight: 60, cluster: "C".into() }; 2],
                );
            },
            "Mapping \"m\" in cluster \"C\" exceeds 100% among all of it's weighted to mappings",
        ),
        (
            |a| a.authorization.allowed_accounts = vec!["*".into()],
            "External authorization cannot have accounts without users specified",
        ),
        (|a| a.authorization.auth_users = vec!["x".into()], "AuthUser \"x\" is not a valid user public key"),
        (|a| a.authorization.xkey = "x".into(), "XKey \"x\" is not a valid public xkey"),
        (
            |a| a.trace = Some(MsgTrace { destination: "a..b".into(), sampling: 0 }),
            "the account Trace.Destination subject \"a..b\" cannot contain consecutive `.`",
        ),
        (
            |a| a.trace = Some(MsgTrace { destination: "a.>".into(), sampling: 0 }),
            "the account Trace.Destination subject \"a.>\" is not a valid publish subject",
        ),
        (
            |a| a.trace = Some(MsgTrace { destination: "a".into(), sampling: 101 }),
            "the account Trace.Sampling value '101' is not valid, should be in the range [1..100]",
        ),
        (|a| a.signing_keys.add("x"), "\"x\" is not a valid account signing key"),
        (|a| a.signing_keys.add_scoped(UserScope::new("x")), "x is not an account public key"),
        (|a| a.cluster_traffic = "odd".into(), "unknown cluster traffic option: \"odd\""),
        (
            |a| {
                a.limits.account.exports = 0;
                a.exports =
                    vec![Export { subject: "a".into(), kind: ExportType::Stream, ..Default::default() }];
            },
            "the account contains more exports than allowed by the operator",
        ),
        (
            |a| {
                (a.limits.account.exports, a.limits.account.wildcards) = (5, false);
                a.exports =
                    vec![Export { subject: ">".into(), kind: ExportType::Stream, ..Default::default() }];
            },
            "the account contains wildcard exports that are not allowed by the operator",
        ),
    ];
    for (change, expected) in table {
        assert_eq!(check(change), [expected]);
    }
    assert!(check(|_| {}).is_empty());
    let mut own = account();
    own.data.issuer = own.data.subject.clone();
    let issues = validate(&own, 0);
    assert_eq!(
        issues.warnings().collect::<Vec<_>>(),
        ["self-signed account JWTs shouldn't contain operator limits"]
    );
    assert!(!issues.is_blocking(true));
}

#[test]
fn operators() {
    let check = |change: fn(&mut Operator)| {
        let mut claims = OperatorClaims::new(&key(Kind::Operator, 1));
        change(&mut claims.nats);
        found(&claims)
    };
    let table: [Case<Operator>; 8] = [
        (|o| o.account_server_url = "host".into(), "account server url \"host\" requires a protocol"),
        (
            |o| o.operator_service_urls = vec!["http://a".into()],
            "operator service url \"http://a\" - protocol not supported (only 'nats', 'tls', 'ws', 'wss' only)",
        ),
        (
            |o| o.operator_service_urls = vec!["nats://u@a".into()],
            "operator service url \"nats://u@a\" - credentials are not supported",
        ),
        (
            |o| o.operator_service_urls = vec!["nats://a/b".into()],
            "operator service url \"nats://a/b\" - paths are not supported",
        ),
        (|o| o.signing_keys = vec!["x".into()], "x is not an operator public key"),
        (|o| o.system_account = "x".into(), "x is not an account public key"),
        (
            |o| o.assert_server_version = "2.1".into(),
            "assert server version error: asserted server version must be of the form <major>.<minor>.<update>",
        ),
        (
            |o| o.assert_server_version = "2.x.1".into(),
            "assert server version error: asserted server version cant parse x to int",
        ),
    ];
    for (change, expected) in table {
        assert_eq!(check(change), [expected]);
    }
    assert!(check(|o| o.operator_service_urls = vec!["nats://a:4222".into(), "wss://b".into()]).is_empty());
}

#[test]
fn callouts() {
    let mut response = AuthorizationResponseClaims::new(&key(Kind::User, 1));
    response.data.audience = key(Kind::Server, 1);
    assert_eq!(found(&response), ["Error or Jwt is required"]);
    response.nats.error = "no".into();
    assert!(found(&response).is_empty());
    response.nats.jwt = "x".into();
    assert_eq!(found(&response), ["Only Error or Jwt can be set"]);
    let mut request = AuthorizationRequestClaims::new("x");
    assert_eq!(found(&request), ["User nkey is required"]);
    request.nats.user_nkey = key(Kind::Account, 1);
    assert!(found(&request)[0].ends_with("is not a valid user public key"));
}
