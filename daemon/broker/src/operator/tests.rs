//! Verdicts about user JWTs, one fact a row, and what changes for those who are in.

use super::*;
use crate::account::Account;
use crate::auth::{Admission, Reconsidered, Refusal, Via};
use crate::connection_type::ConnectionType;
use daemon_keys::jwt;
use daemon_keys::nkey::{Kind, NKey};
use data_encoding::BASE64URL_NOPAD;
use jiff::tz::TimeZone;
use schemas::claims::*;
use std::collections::BTreeSet;
use std::sync::Arc;

const NOW: i64 = 1_780_315_200; // 2026-06-01 12:00:00 UTC
const NONCE: &str = "nonce";

/// Keys that are the same for every test.
fn key(kind: Kind, number: u8) -> NKey {
    NKey::from_raw(kind, [number; 32])
}

/// One operator with a signing key, one account with a plain and a scoped signing key, one user.
struct World {
    operator: OperatorClaims,
    account: AccountClaims,
    user: UserClaims,
    /// Who signs the account, and the user.
    operator_key: NKey,
    account_key: NKey,
    strict_jwt: bool,
    pinned: BTreeSet<String>,
    facts: Facts<'static>,
    signature: Option<String>,
}

static UTC: TimeZone = TimeZone::UTC;

impl World {
    fn new() -> World {
        let mut operator = OperatorClaims::new(key(Kind::Operator, 1).public());
        operator.nats.signing_keys.push(key(Kind::Operator, 2).public().into());
        let mut account = AccountClaims::new(key(Kind::Account, 1).public());
        account.data.name = "acme".into();
        account.nats.signing_keys.add(key(Kind::Account, 2).public());
        let mut scope = UserScope::new(key(Kind::Account, 3).public());
        scope.template.permissions.publish.allow = vec!["p.{{name()}}".into()];
        scope.template.limits.payload = 7;
        account.nats.signing_keys.add_scoped(scope);
        let mut user = UserClaims::new(key(Kind::User, 1).public());
        user.data.name = "bob".into();
        World {
            operator,
            account,
            user,
            operator_key: key(Kind::Operator, 1),
            account_key: key(Kind::Account, 1),
            strict_jwt: false,
            pinned: BTreeSet::new(),
            facts: Facts {
                ip: "10.1.2.3",
                connection_type: ConnectionType::Standard,
                trusted_proxy: false,
                nonce: NONCE,
                signature: "",
                now: NOW * 1_000_000_000,
                zone: &UTC,
            },
            signature: None,
        }
    }

    fn trust(&self) -> Trust {
        let mut operator = self.operator.clone();
        operator.nats.strict_signing_key_usage = self.strict_jwt;
        let jwt = jwt::encode(&operator, &key(Kind::Operator, 1), NOW).unwrap();
        Trust::new(&[jwt], &[], "", &self.pinned, "", "2.14.0").unwrap()
    }

    fn tenant(&self, trust: &Trust) -> Result<Tenant, TenantError> {
        let token = jwt::encode(&self.account, &self.operator_key, NOW - 100).unwrap();
        Tenant::read(&token, &self.account.data.subject, trust, NOW)
    }

    /// Makes the user one of the scoped key.
    fn scope(&mut self) {
        let mut user = UserClaims::scoped(&self.user.data.subject);
        user.data.name = "bob".into();
        user.nats.issuer_account = self.account.data.subject.clone();
        self.user = user;
        self.account_key = key(Kind::Account, 3);
    }

    fn admit(&self) -> Result<Admission, Refusal> {
        let trust = self.trust();
        let token: Arc<str> = jwt::encode(&self.user, &self.account_key, NOW - 50).unwrap().into();
        let own = BASE64URL_NOPAD.encode(&key(Kind::User, 1).sign(NONCE.as_bytes()).unwrap());
        let signature = self.signature.clone().unwrap_or(own);
        let facts = Facts { signature: &signature, ..self.facts.clone() };
        let user = read_user(&token, &trust, &facts)?;
        let tenant = self.tenant(&trust).map_err(|why| Refusal::Credentials(why.to_string()))?;
        let account = Arc::new(Account::new(tenant.name(), 7, Arc::default()));
        super::admit(&user, &token, &tenant, &account, &trust, &facts)
    }
}

fn verdict(change: impl FnOnce(&mut World)) -> String {
    let mut world = World::new();
    change(&mut world);
    world.admit().map_or_else(|refusal| refusal.to_string(), |_| "admitted".into())
}

type Case = (&'static str, fn(&mut World));

#[test]
fn who_may_come_in() {
    let table: [Case; 17] = [
        ("by the account's own key", |_| {}),
        ("by a signing key", |w| {
            w.account_key = key(Kind::Account, 2);
            w.user.nats.issuer_account = w.account.data.subject.clone();
        }),
        ("by a scoped key", World::scope),
        ("of an account by the operator's signing key", |w| w.operator_key = key(Kind::Operator, 2)),
        ("without proof, as a bearer", |w| {
            w.user.nats.may.bearer_token = true;
            w.signature = Some(String::new());
        }),
        ("until a time", |w| w.user.data.expires = NOW + 10),
        ("from a time", |w| w.user.data.not_before = NOW),
        ("from a network", |w| {
            w.user.nats.may.user.src = CidrList(vec!["::1/128".into(), "10.0.0.0/8".into()])
        }),
        ("at a time of day", |w| {
            w.user.nats.may.user.times = vec![TimeRange { start: "11:00:00".into(), end: "13:00:00".into() }];
        }),
        ("by a type of connection", |w| w.user.nats.may.allowed_connection_types = vec!["STANDARD".into()]),
        ("by a known type among unknown ones", |w| {
            w.user.nats.may.allowed_connection_types = vec!["TELEGRAPH".into(), "standard".into()];
        }),
        ("through a proxy", |w| {
            w.user.nats.may.proxy_required = true;
            w.facts.trusted_proxy = true;
        }),
        ("of a pinned account", |w| w.pinned = BTreeSet::from([w.account.data.subject.clone()])),
        ("issued after a revocation", |w| {
            w.account.nats.revocations.revoke(&w.user.data.subject, NOW - 51);
        }),
        ("of an account that ends later", |w| w.account.data.expires = NOW + 1),
        ("with the signature in standard base64", |w| {
            let raw = key(Kind::User, 1).sign(NONCE.as_bytes()).unwrap();
            w.signature = Some(data_encoding::BASE64.encode(&raw));
        }),
        ("though another is revoked", |w| w.account.nats.revocations.revoke("UOTHER", NOW)),
    ];
    for (name, change) in table {
        assert_eq!(verdict(change), "admitted", "{name}");
    }
}

#[test]
fn who_may_not() {
    let table: [Case; 20] = [
        ("User JWT no longer valid: claim is expired", |w| w.user.data.expires = NOW - 1),
        ("User JWT no longer valid: claim is not yet valid", |w| w.user.data.not_before = NOW + 1),
        ("User JWT no longer valid: subject \"a..b\" cannot contain consecutive `.`", |w| {
            w.user.nats.may.permissions.publish.allow = vec!["a..b".into()];
        }),
        ("User authentication revoked", |w| {
            w.account.nats.revocations.revoke(&w.user.data.subject, NOW - 50)
        }),
        ("User authentication revoked", |w| w.account.nats.revocations.revoke("*", NOW - 50)),
        ("User JWT issuer is not known", |w| {
            w.account_key = key(Kind::Account, 9);
            w.user.nats.issuer_account = w.account.data.subject.clone();
        }),
        ("User JWT issuer is not known", |w| {
            w.strict_jwt = true;
            w.operator_key = key(Kind::Operator, 2);
        }),
        ("account validation failed", |w| w.operator_key = key(Kind::Operator, 9)),
        ("account validation failed", |w| w.strict_jwt = true),
        ("account validation failed", |w| w.account.data.expires = NOW - 1),
        ("Account JWT has expired", |w| w.account.data.expires = NOW),
        ("Signature missing", |w| w.signature = Some(String::new())),
        ("Signature not verified", |w| w.signature = Some("AAAA".into())),
        ("Signature not verified", |w| w.facts.nonce = "another"),
        ("Bad src Ip 10.1.2.3", |w| w.user.nats.may.user.src = CidrList(vec!["11.0.0.0/8".into()])),
        ("Bad src Ip ", |w| {
            w.facts.ip = "";
            w.user.nats.may.user.src = CidrList(vec!["0.0.0.0/0".into()]);
        }),
        ("Outside connect times", |w| {
            w.user.nats.may.user.times = vec![TimeRange { start: "13:00:00".into(), end: "14:00:00".into() }];
        }),
        ("Connection type not allowed", |w| w.user.nats.may.allowed_connection_types = vec!["MQTT".into()]),
        ("proxy connection required", |w| w.user.nats.may.proxy_required = true),
        ("Account does not allow bearer tokens", |w| {
            w.user.nats.may.bearer_token = true;
            w.account.nats.limits.account.disallow_bearer = true;
        }),
    ];
    for (expected, change) in table {
        assert_eq!(verdict(change), expected);
    }
    assert_eq!(
        verdict(|w| w.user.nats.may.allowed_connection_types = vec!["TELEGRAPH".into()]),
        "invalid connection types \"TELEGRAPH\""
    );
    assert!(
        verdict(|w| w.pinned = BTreeSet::from([key(Kind::Account, 8).public().to_owned()]))
            .ends_with("not listed as operator pinned account")
    );
}

#[test]
fn scopes_give_all_there_is() {
    assert_eq!(
        verdict(|w| {
            w.scope();
            w.user.nats.may.permissions.publish.allow = vec!["x".into()];
        }),
        "User JWT is not valid: scoped users require no permissions or limits set"
    );
    assert!(
        verdict(|w| {
            w.scope();
            let scope = w.account.nats.signing_keys.0.get_mut(key(Kind::Account, 3).public()).unwrap();
            scope.as_mut().unwrap().template.permissions.publish.deny = vec!["{{tag(none)}}".into()];
        })
        .starts_with("User JWT generated invalid permissions")
    );
    let mut world = World::new();
    world.scope();
    let admission = world.admit().unwrap();
    assert_eq!((admission.limits.payload, admission.limits.subscriptions), (Some(7), None));
    let permissions = admission.permissions.unwrap();
    assert!(permissions.publish(b"p.bob").is_allowed() && !permissions.publish(b"p.eve").is_allowed());
}

#[test]
fn an_admission_says_who_and_how_long() {
    let mut world = World::new();
    world.user.data.expires = NOW + 7200;
    world.user.nats.may.user.times = vec![TimeRange { start: "11:00:00".into(), end: "13:00:00".into() }];
    world.user.nats.fields.tags.add("Team:Red");
    world.user.nats.may.limits = NatsLimits { subs: 0, data: -1, payload: 5 };
    world.account.nats.default_permissions.subscribe.deny = vec!["s".into()];
    let admission = world.admit().unwrap();
    assert_eq!(admission.expires, Some((NOW + 3600) * 1_000_000_000));
    assert_eq!(admission.user, world.user.data.subject);
    assert_eq!((admission.name_tag.as_str(), &admission.tags[..]), ("bob", &["team:red".to_owned()][..]));
    assert_eq!(admission.issuer_key, key(Kind::Account, 1).public());
    assert_eq!(
        (admission.limits.subscriptions, admission.limits.payload, admission.limits.data),
        (Some(0), Some(5), None)
    );
    assert!(!admission.permissions.unwrap().subscribe(b"s", None).is_allowed(), "the account's default");
}

fn reviewed(change: fn(&mut World)) -> String {
    let mut world = World::new();
    world.scope();
    let (trust, admission) = (world.trust(), world.admit().unwrap());
    let before = world.tenant(&trust).unwrap();
    change(&mut world);
    let after = world.tenant(&trust).unwrap();
    match review(&admission, Some(&before), &after) {
        None => "nothing".into(),
        Some(Reconsidered::Stay(_)) => "stay".into(),
        Some(Reconsidered::Go(refusal)) => format!("{:?}", refusal.text()),
    }
}

#[test]
fn who_is_in_is_looked_at_again() {
    let table: [Case; 7] = [
        ("nothing", |_| {}),
        ("nothing", |w| w.account.nats.limits.account.conn = 5),
        ("Some(\"User Authentication Revoked\")", |w| w.account.nats.revocations.revoke("*", NOW)),
        ("nothing", |w| w.account.nats.revocations.revoke("*", NOW - 51)),
        ("None", |w| {
            w.account.nats.signing_keys.remove(key(Kind::Account, 3).public());
        }),
        ("None", |w| {
            let scope = w.account.nats.signing_keys.0.get_mut(key(Kind::Account, 3).public()).unwrap();
            scope.as_mut().unwrap().template.permissions.publish.allow.push("more".into());
        }),
        ("nothing", |w| w.account.nats.default_permissions.publish.allow = vec!["x".into()]),
    ];
    for (expected, change) in table {
        assert_eq!(reviewed(change), expected);
    }
}

#[test]
fn default_permissions_follow_the_account() {
    let mut world = World::new();
    let (trust, admission) = (world.trust(), world.admit().unwrap());
    let before = world.tenant(&trust).unwrap();
    world.account.nats.default_permissions.publish.allow = vec!["x".into()];
    let after = world.tenant(&trust).unwrap();
    let Some(Reconsidered::Stay(stays)) = review(&admission, Some(&before), &after) else {
        panic!("it stays")
    };
    assert!(!stays.permissions.unwrap().publish(b"y").is_allowed());
    world.account.nats.default_permissions = schemas::claims::Permissions::default();
    world.account.nats.limits.account.disallow_bearer = true;
    world.user.nats.may.bearer_token = true;
    let token = jwt::encode(&world.user, &world.account_key, NOW - 50).unwrap();
    let admission = Admission { via: Via::Jwt(token.into()), ..admission };
    let after = world.tenant(&trust).unwrap();
    let gone = review(&admission, Some(&before), &after);
    assert!(matches!(gone, Some(Reconsidered::Go(Refusal::Credentials(_)))), "{gone:?}");
}

#[test]
fn imports_need_their_tokens() {
    let trust = World::new().trust();
    let operator = key(Kind::Operator, 1);
    let read = |claims: &AccountClaims| {
        let token = jwt::encode(claims, &operator, NOW).unwrap();
        Arc::new(Tenant::read(&token, &claims.data.subject, &trust, NOW).unwrap())
    };
    let token = |issuer: u8, expires: i64| {
        let mut claims = ActivationClaims::new(key(Kind::Account, 2).public());
        (claims.nats.subject, claims.nats.kind) = ("svc.*".into(), ExportType::Service);
        claims.data.expires = expires;
        if issuer != 1 {
            claims.nats.issuer_account = key(Kind::Account, 1).public().into();
        }
        jwt::encode(&claims, &key(Kind::Account, issuer), NOW - 10).unwrap()
    };
    let mut exporter = AccountClaims::new(key(Kind::Account, 1).public());
    exporter.nats.signing_keys.add(key(Kind::Account, 5).public());
    exporter.nats.exports.push(Export {
        subject: "svc.*".into(),
        kind: ExportType::Service,
        token_req: true,
        ..Export::default()
    });
    let activated = |exporter: &AccountClaims, token: String| {
        let mut importer = AccountClaims::new(key(Kind::Account, 2).public());
        importer.nats.imports.push(Import {
            subject: "svc.a".into(),
            account: exporter.data.subject.clone(),
            local_subject: "here".into(),
            kind: ExportType::Service,
            token,
            ..Import::default()
        });
        let (from, to) = (read(exporter), read(&importer));
        let shared = shares(&to, |name| (name == from.name()).then(|| from.clone()), NOW);
        let import = &shared.shares.imports.services[0];
        assert_eq!((import.local(), import.subject.as_str()), ("here", "svc.a"));
        (import.activated, shared.until)
    };
    assert_eq!(activated(&exporter, token(1, 0)), (true, None));
    assert_eq!(activated(&exporter, token(1, NOW + 5)), (true, Some(NOW + 5)));
    assert_eq!(activated(&exporter, token(5, 0)), (true, None), "by a signing key");
    assert_eq!(activated(&exporter, String::new()), (false, None));
    exporter.nats.exports[0].revocations.revoke("*", NOW);
    assert_eq!(activated(&exporter, token(1, 0)), (false, None), "revoked");
    exporter.nats.exports[0].revocations.clear("*");
    exporter.nats.signing_keys.remove(key(Kind::Account, 5).public());
    assert_eq!(activated(&exporter, token(5, 0)), (false, None), "the key signs no more");
    let from = read(&exporter);
    let shared = shares(&from, |_| None, NOW);
    assert_eq!(shared.shares.exports.services[0].access, crate::account::export::Access::Activation);
}

#[test]
fn configurations_that_cannot_be() {
    let world = World::new();
    let operator = |change: fn(&mut Operator)| {
        let mut claims = world.operator.clone();
        change(&mut claims.nats);
        [jwt::encode(&claims, &key(Kind::Operator, 1), NOW).unwrap()]
    };
    let none = BTreeSet::new();
    let error =
        |jwts: &[String], keys: &[String], system: &str, pinned: &BTreeSet<String>, sentinel: &str| {
            Trust::new(jwts, keys, system, pinned, sentinel, "2.14.0")
                .err()
                .map(|error| error.to_string())
                .unwrap_or_default()
        };
    let plain = operator(|_| {});
    assert_eq!(error(&plain, &[], "", &none, ""), "");
    assert_eq!(
        error(&plain, &["OX".into()], "", &none, ""),
        "conflicting options for 'TrustedKeys' and 'TrustedOperators'"
    );
    assert!(
        error(&[], &["OX".into()], "", &none, "").contains("required to be a valid public operator nkey")
    );
    let system = operator(|o| o.system_account = key(Kind::Account, 4).public().into());
    assert_eq!(
        error(&system, &[], "ASYS", &none, ""),
        "system_account in config and operator JWT must be identical"
    );
    let too_new = operator(|o| o.assert_server_version = "2.15.0".into());
    assert!(
        error(&too_new, &[], "", &none, "").ends_with("expected minor version 15 > server minor version 14")
    );
    assert_eq!(error(&operator(|o| o.assert_server_version = "2.14.0".into()), &[], "", &none, ""), "");
    assert_eq!(error(&operator(|o| o.assert_server_version = "1.99.9".into()), &[], "", &none, ""), "");
    let pinned = BTreeSet::from(["x".to_owned()]);
    assert_eq!(
        error(&plain, &[], "", &pinned, ""),
        "pinned account key \"x\" is not a valid public account nkey"
    );
    let sentinel = |user: &UserClaims| jwt::encode(user, &key(Kind::Account, 1), NOW).unwrap();
    assert_eq!(error(&plain, &[], "", &none, "x"), "default sentinel JWT not valid");
    assert_eq!(
        error(&plain, &[], "", &none, &sentinel(&world.user)),
        "default sentinel must be a bearer token"
    );
    assert_eq!(
        error(&[], &[], "", &none, &sentinel(&world.user)),
        "default sentinel requires operators and accounts"
    );
    let mut bearer = world.user.clone();
    bearer.nats.may.bearer_token = true;
    assert_eq!(error(&plain, &[], "", &none, &sentinel(&bearer)), "");
}
