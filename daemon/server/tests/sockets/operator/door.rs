//! Who gets in by a user JWT, and who does not.

use super::world::*;
use crate::common::*;
use daemon_keys::nkey::{Kind, NKey};
use data_encoding::BASE64URL_NOPAD;
use schemas::claims::*;

/// What becomes of a client with this token and signature.
fn verdict(server: &Server, jwt: &str, signature: impl Fn(&str) -> String) -> &'static str {
    let mut client = server.connect();
    let nonce = client.info["nonce"].as_str().expect("a nonce").to_owned();
    knock_with(&mut client, jwt, &signature(&nonce));
    match client.next().as_deref() {
        Some("PONG") => "in",
        Some("-ERR 'Authorization Violation'") => "out",
        other => panic!("neither in nor out: {other:?}"),
    }
}

fn by(key: &NKey) -> impl Fn(&str) -> String {
    let key = key.clone();
    move |nonce| BASE64URL_NOPAD.encode(&key.sign(nonce.as_bytes()).unwrap())
}

fn no_signature(_: &str) -> String {
    String::new()
}

/// Accounts and keys of the table below.
struct Town {
    world: World,
    signing: NKey,
    scoped: NKey,
    picky: NKey,
    ended: NKey,
    foreign: NKey,
    revoked: Person,
    server: Server,
}

impl Town {
    fn new() -> Town {
        let world = World::new();
        let [signing, scoped, picky, ended, foreign] = [(); 5].map(|()| NKey::generate(Kind::Account));
        let revoked = Person::new(&world.account);
        let mut account = world.account_claims();
        account.nats.signing_keys.add(signing.public());
        let mut scope = UserScope::new(scoped.public());
        scope.template.permissions.publish.allow = vec!["only.{{name()}}".into()];
        account.nats.signing_keys.add_scoped(scope);
        account.nats.revocations.revoke(revoked.key.public(), now() - 30);
        let claims = |key: &NKey| AccountClaims::new(key.public());
        let mut picky_claims = claims(&picky);
        picky_claims.nats.limits.account.disallow_bearer = true;
        let mut ended_claims = claims(&ended);
        ended_claims.data.expires = now() - 5;
        let config = world.in_memory(&[
            (world.account.public(), sign(&account, &world.operator)),
            (picky.public(), sign(&picky_claims, &world.operator)),
            (ended.public(), sign(&ended_claims, &world.operator)),
            (foreign.public(), sign(&claims(&foreign), &NKey::generate(Kind::Operator))),
        ]);
        let server = Server::start(&format!("max_control_line: 4MB\n{config}"));
        Town { world, signing, scoped, picky, ended, foreign, revoked, server }
    }

    fn user(&self, change: impl FnOnce(&mut UserClaims)) -> Person {
        Person::made(&self.world.account, change)
    }

    #[track_caller]
    fn check(&self, expected: &str, what: &str, person: &Person) {
        assert_eq!(verdict(&self.server, &person.jwt, by(&person.key)), expected, "{what}");
    }
}

#[test]
fn good_tokens_let_in_and_others_do_not() {
    let town = Town::new();
    let account = town.world.account.public().to_owned();
    let for_account = |user: &mut UserClaims| user.nats.issuer_account = account.clone();
    town.check("in", "by the account", &town.user(|_| {}));
    town.check("in", "by a signing key", &Person::made(&town.signing, for_account));
    town.check("in", "by a scoped key", &Person::scoped(&town.scoped, &town.world.account));
    town.check("out", "with rights of its own by a scoped key", &Person::made(&town.scoped, for_account));
    town.check("out", "by a signing key that names no account", &Person::made(&town.signing, |_| {}));
    town.check("out", "by an unknown key", &Person::made(&NKey::generate(Kind::Account), for_account));
    town.check("out", "of an unknown account", &Person::new(&NKey::generate(Kind::Account)));
    town.check("out", "of an account of another operator", &Person::new(&town.foreign));
    town.check("out", "of an account that has ended", &Person::new(&town.ended));
    town.check("out", "revoked", &town.revoked);
    town.check("out", "expired", &town.user(|u| u.data.expires = now() - 5));
    town.check("in", "not expired", &town.user(|u| u.data.expires = now() + 500));
    town.check("out", "not yet valid", &town.user(|u| u.data.not_before = now() + 500));
    let network = |network: &str| {
        let network = network.to_owned();
        town.user(|u| u.nats.may.user.src = CidrList(vec![network]))
    };
    town.check("in", "from its network", &network("127.0.0.0/8"));
    town.check("out", "from another network", &network("10.0.0.0/8"));
    town.check("out", "of a network that is none", &network("10.0.0.0"));
    let types = |names: &[&str]| {
        town.user(|u| u.nats.may.allowed_connection_types = names.iter().map(|n| (*n).into()).collect())
    };
    town.check("in", "by its way in", &types(&["STANDARD"]));
    town.check("in", "by its way in, in small letters", &types(&["standard"]));
    town.check("out", "by another way in", &types(&["WEBSOCKET"]));
    town.check("out", "by a way in that nobody knows", &types(&["TELEGRAPH"]));
    town.check("in", "by one that somebody knows", &types(&["TELEGRAPH", "STANDARD"]));
    let all_day = |start: &str, end: &str| {
        let (start, end) = (start.to_owned(), end.to_owned());
        town.user(|u| u.nats.may.user.times = vec![TimeRange { start, end }])
    };
    town.check("out", "at no time", &all_day("00:00:00", "00:00:00"));
    town.check("out", "at a time that is none", &all_day("25:00:00", "26:00:00"));
    town.check(
        "out",
        "with a subject that is none",
        &town.user(|u| {
            u.nats.may.permissions.publish.allow = vec!["a..b".into()];
        }),
    );
    town.check("out", "without a proxy", &town.user(|u| u.nats.may.proxy_required = true));
}

#[test]
fn bearers_need_no_signature_and_all_others_do() {
    let town = Town::new();
    let user = town.user(|_| {});
    assert_eq!(verdict(&town.server, &user.jwt, no_signature), "out");
    assert_eq!(verdict(&town.server, &user.jwt, by(&NKey::generate(Kind::User))), "out");
    assert_eq!(verdict(&town.server, &user.jwt, |_| "?".into()), "out");
    let standard = |nonce: &str| data_encoding::BASE64.encode(&user.key.sign(nonce.as_bytes()).unwrap());
    assert_eq!(verdict(&town.server, &user.jwt, standard), "in");
    let bearer = |user: &mut UserClaims| user.nats.may.bearer_token = true;
    assert_eq!(verdict(&town.server, &town.user(bearer).jwt, no_signature), "in");
    assert_eq!(verdict(&town.server, &Person::made(&town.picky, bearer).jwt, no_signature), "out");
}

#[test]
fn tokens_that_are_none_let_nobody_in() {
    let town = Town::new();
    let person = town.user(|_| {});
    let parts: Vec<&str> = person.jwt.split('.').collect();
    let account = &town.world.account;
    let signed = |header: &str, claims: &str| {
        let text = format!(
            "{}.{}",
            BASE64URL_NOPAD.encode(header.as_bytes()),
            BASE64URL_NOPAD.encode(claims.as_bytes())
        );
        let signature = BASE64URL_NOPAD.encode(&account.sign(text.as_bytes()).unwrap());
        format!("{text}.{signature}")
    };
    let header = r#"{"typ":"JWT","alg":"ed25519-nkey"}"#;
    let claims = String::from_utf8(BASE64URL_NOPAD.decode(parts[1].as_bytes()).unwrap()).unwrap();
    let padding = "x".repeat(1024 * 1024);
    let table = [
        ("in", "signed by hand", signed(header, &claims)),
        ("out", "empty", String::new()),
        ("out", "no token", "token".into()),
        ("out", "two parts", format!("{}.{}", parts[0], parts[1])),
        ("out", "four parts", format!("{}.x", person.jwt)),
        ("out", "alg none", signed(r#"{"typ":"JWT","alg":"none"}"#, &claims)),
        (
            "out",
            "alg none, unsigned",
            format!("{}.{}.", BASE64URL_NOPAD.encode(br#"{"typ":"JWT","alg":"none"}"#), parts[1]),
        ),
        ("out", "alg HS256", signed(r#"{"typ":"JWT","alg":"HS256"}"#, &claims)),
        ("out", "another signature", format!("{}.{}.AAAA{}", parts[0], parts[1], &parts[2][4..])),
        ("out", "cut", person.jwt[..person.jwt.len() - 10].into()),
        ("out", "newer", signed(header, &claims.replace("\"version\":2", "\"version\":3"))),
        ("out", "of another kind", signed(header, &claims.replace("\"user\"", "\"account\""))),
        ("out", "nested without end", signed(header, &format!("{{\"a\":{}", "[".repeat(100_000)))),
        (
            "out",
            "too large",
            signed(header, &claims.replace("\"nats\"", &format!("\"pad\":\"{padding}\",\"nats\""))),
        ),
    ];
    for (expected, what, token) in &table {
        assert_eq!(verdict(&town.server, token, by(&person.key)), *expected, "{what}");
    }
}

#[test]
fn nothing_but_a_user_jwt_lets_in() {
    let town = Town::new();
    for json in ["", r#","user":"a","pass":"b""#, r#","auth_token":"t""#] {
        let mut client = town.server.connect();
        assert_eq!(client.info["auth_required"], true);
        client.say(&format!("CONNECT {{\"verbose\":false{json}}}"));
        client.expect("-ERR 'Authorization Violation'");
        client.expect_close();
    }
}

#[test]
fn a_scope_gives_the_permissions() {
    let town = Town::new();
    let mut client = Person::scoped(&town.scoped, &town.world.account).enter(&town.server);
    client.say("PUB only.bob 1\r\nx");
    client.ping();
    client.say("PUB only.eve 1\r\nx");
    client.expect("-ERR 'Permissions Violation for Publish to \"only.eve\"'");
}

#[test]
fn a_user_without_subscriptions_is_sent_away() {
    let town = Town::new();
    let person = town.user(|user| user.nats.may.limits.subs = 0);
    let mut client = person.knock(&town.server);
    assert_eq!(client.last_words().as_deref(), Some("-ERR 'maximum subscriptions exceeded'"));
}

#[test]
fn the_sentinel_stands_in_for_a_missing_token() {
    let world = World::new();
    let bearer = Person::made(&world.account, |user| {
        user.nats.may.bearer_token = true;
        user.nats.may.permissions.publish.allow = vec!["sentinel".into()];
    });
    let account = (world.account.public(), sign(&world.account_claims(), &world.operator));
    let config = format!("default_sentinel: \"{}\"\n{}", bearer.jwt, world.in_memory(&[account]));
    let server = Server::start(&config);
    for jwt in ["", "nonsense"] {
        let mut client = server.client_with(&format!(r#"{{"verbose":false,"jwt":"{jwt}"}}"#));
        client.say("PUB other 1\r\nx");
        client.expect("-ERR 'Permissions Violation for Publish to \"other\"'");
    }
}

#[test]
fn only_pinned_accounts_may_come_in() {
    let world = World::new();
    let other = NKey::generate(Kind::Account);
    let config = world.in_memory(&[
        (world.account.public(), sign(&world.account_claims(), &world.operator)),
        (other.public(), sign(&AccountClaims::new(other.public()), &world.operator)),
    ]);
    let server = Server::monitored(&format!("resolver_pinned_accounts: [{}]\n{config}", other.public()));
    Person::new(&other).enter(&server);
    assert!(server.get_json("/varz").get("pinned_account_fails").is_none());
    Person::new(&world.account).is_refused(&server);
    Person::new(&world.account).is_refused(&server);
    assert_eq!(server.get_json("/varz")["pinned_account_fails"], 2);
}

#[test]
fn trusted_keys_do_without_an_operator() {
    let world = World::new();
    let account = sign(&world.account_claims(), &world.operator);
    let config = format!(
        "trusted_keys: [{}]\nresolver: MEM\nresolver_preload {{ {}: \"{account}\" }}\n",
        world.operator.public(),
        world.account.public()
    );
    let server = Server::start(&config);
    Person::new(&world.account).enter(&server);
    Person::new(&NKey::generate(Kind::Account)).is_refused(&server);
}
