//! Generated user JWTs shown to our server and to the reference: both must let in the same ones, and allow them the same.
//!
//! What is drawn comes from a seed that stands here; a difference names the case by its number and its token.

use super::common::Server;
use super::world::{Person, World, knock_with, now, sign};
use daemon_keys::jwt::{JwtError, Signable};
use daemon_keys::nkey::{Kind, NKey};
use data_encoding::BASE64URL_NOPAD;
use schemas::claims::*;
use serde_json::Value;

/// How often two answers may differ before they count as different.
const TRIES: usize = 3;

const CASES: usize = 600;

/// A sequence of numbers that is the same every time.
struct Dice(u64);

impl Dice {
    /// Below `n`.
    fn roll(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.roll(n) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.roll(from.len() as u64) as usize]
    }
}

/// Keys of one account with everything, and of others that are wanting.
struct Keys {
    world: World,
    plain: NKey,
    scoped: NKey,
    unfillable: NKey,
    picky: NKey,
    foreign: NKey,
    revoked: NKey,
}

fn config(keys: &Keys) -> String {
    let mut account = keys.world.account_claims();
    account.nats.fields.tags.add("region:eu");
    account.nats.signing_keys.add(keys.plain.public());
    let mut scope = UserScope::new(keys.scoped.public());
    scope.template.permissions.publish.allow =
        ["p.{{name()}}.>", "t.{{tag(team)}}", "r.{{account-tag(region)}}.{{account-name()}}"]
            .map(Into::into)
            .into();
    scope.template.permissions.subscribe.deny = vec!["s.{{subject()}}".into(), "q.* v.*".into()];
    account.nats.signing_keys.add_scoped(scope);
    let mut unfillable = UserScope::new(keys.unfillable.public());
    unfillable.template.permissions.publish.deny = vec!["d.{{tag(team)}}".into()];
    unfillable.template.permissions.subscribe.allow = vec!["only.{{tag(team)}}".into()];
    account.nats.signing_keys.add_scoped(unfillable);
    account.nats.default_permissions.publish.deny = vec!["default".into()];
    account.nats.revocations.revoke(keys.revoked.public(), now() - 30);
    let mut picky = AccountClaims::new(keys.picky.public());
    picky.nats.limits.account.disallow_bearer = true;
    let operator = &keys.world.operator;
    keys.world.in_memory(&[
        (keys.world.account.public(), sign(&account, operator)),
        (keys.picky.public(), sign(&picky, operator)),
        (
            keys.foreign.public(),
            sign(&AccountClaims::new(keys.foreign.public()), &NKey::generate(Kind::Operator)),
        ),
    ])
}

fn drawn(keys: &Keys, dice: &mut Dice) -> Person {
    let account = &keys.world.account;
    let issuer = dice.pick(&[
        account,
        account,
        &keys.plain,
        &keys.scoped,
        &keys.scoped,
        &keys.unfillable,
        &keys.picky,
        &keys.foreign,
    ]);
    let key = if dice.one_in(12) { keys.revoked.clone() } else { NKey::generate(Kind::User) };
    let is_scoped = issuer.public() == keys.scoped.public() || issuer.public() == keys.unfillable.public();
    let mut user = if is_scoped && !dice.one_in(8) {
        UserClaims::scoped(key.public())
    } else {
        UserClaims::new(key.public())
    };
    user.data.name = dice.pick(&["bob", "eve", "", "a b", "x.y", "*"]).to_owned();
    let signing = is_scoped || issuer.public() == keys.plain.public();
    if signing && !dice.one_in(10) {
        user.nats.issuer_account = account.public().into();
    }
    for tag in ["team:red", "team:blue", "other:x", "team:a b"] {
        if dice.one_in(3) {
            user.nats.fields.tags.add(tag);
        }
    }
    if dice.one_in(10) {
        user.data.expires = now() + if dice.one_in(2) { 600 } else { -600 };
    }
    if dice.one_in(10) {
        user.data.not_before = now() + if dice.one_in(2) { 600 } else { -600 };
    }
    if !is_scoped {
        restrict(&mut user, dice);
    }
    let mut sides = vec!["pub", "sub"];
    sides.retain(|_| !is_scoped && dice.one_in(4));
    Person { jwt: sign(&Emptied { user: &user, sides }, issuer), key }
}

/// Claims with `"allow": []` in the permissions named, where they have no such list. No tool of ours writes that.
struct Emptied<'a> {
    user: &'a UserClaims,
    sides: Vec<&'static str>,
}

impl Signable for Emptied<'_> {
    fn kind(&self) -> schemas::claims::Kind {
        self.user.kind()
    }

    fn payload(&self, issuer: &str, issued_at: i64) -> Result<String, JwtError> {
        let mut claims: Value = serde_json::from_str(&self.user.payload(issuer, issued_at)?).unwrap();
        for side in &self.sides {
            let permission = claims["nats"][side].as_object_mut().expect("permissions");
            permission.entry("allow").or_insert_with(|| Value::Array(vec![]));
        }
        Ok(claims.to_string())
    }
}

fn restrict(user: &mut UserClaims, dice: &mut Dice) {
    let may = &mut user.nats.may;
    may.bearer_token = dice.one_in(6);
    if dice.one_in(8) {
        may.user.src = CidrList(vec![
            dice.pick(&["127.0.0.0/8", "10.0.0.0/8", "127.0.0.1/32", "0.0.0.0/0", "::/0", "x", "127.0.0.1"])
                .into(),
        ]);
    }
    if dice.one_in(8) {
        let zone = dice.pick(&["", "UTC", "Europe/Berlin", "No/Where"]);
        may.user.locale = zone.into();
        let (start, end) = *dice.pick(&[
            &("00:00:00", "23:59:59"),
            &("23:59:59", "23:59:58"),
            &("00:00:00", "00:00:00"),
            &("1:00:00", "1:00:00"),
            &("x", "y"),
            &("00:00:00", ""),
        ]);
        may.user.times = vec![TimeRange { start: start.into(), end: end.into() }];
    }
    if dice.one_in(8) {
        may.allowed_connection_types =
            vec![dice.pick(&["STANDARD", "standard", "WEBSOCKET", "MQTT", "ODD", "IN_PROCESS"]).into()];
    }
    for list in [
        &mut may.permissions.publish.allow,
        &mut may.permissions.publish.deny,
        &mut may.permissions.subscribe.allow,
        &mut may.permissions.subscribe.deny,
    ] {
        if dice.one_in(5) {
            list.push(
                dice.pick(&[
                    "p.*.x",
                    ">",
                    "p.bob.>",
                    "q.a",
                    // Not `*`: there the reference grants `>`, which we do not.
                    "*.a",
                    "default",
                    "p.{{name()}}",
                    "q.* v1",
                    "a..b",
                    "t.>",
                ])
                .into(),
            );
        }
    }
    if dice.one_in(10) {
        may.permissions.responses = Some(ResponsePermission { max_msgs: 1, expires: 0 });
    }
    may.limits.payload = *dice.pick(&[&-1, &-1, &-1, &2, &0]);
    // None at all ends the connection, in the reference some time later.
    may.limits.subs = *dice.pick(&[&-1, &-1, &-1, &1, &2]);
}

/// Everything that the server says to somebody with this token who tries a few things.
fn conversation(server: &Server, person: &Person, signature: u64) -> Vec<String> {
    let mut client = server.connect();
    let nonce = client.info["nonce"].as_str().expect("a nonce").to_owned();
    let signature = match signature {
        0 => String::new(),
        1 => "AAAA".into(),
        _ => BASE64URL_NOPAD.encode(&person.key.sign(nonce.as_bytes()).unwrap()),
    };
    knock_with(&mut client, &person.jwt, &signature);
    let mut heard = vec![client.next().unwrap_or("(closed)".into())];
    if heard[0] != "PONG" {
        return heard;
    }
    for (number, subject) in ["q.a", "q.a v1", "s.x", "only.red", ">", "p.*.x"].iter().enumerate() {
        client.say(&format!("SUB {subject} {number}"));
    }
    for subject in ["p.bob.x", "p.eve.x", "t.red", "t.blue", "r.eu.acme", "d.red", "default", "q.a"] {
        client.say(&format!("PUB {subject} 1\r\nx"));
    }
    client.say("PUB long 3\r\nxxx");
    client.say("PING");
    while let Some(line) = client.next().filter(|line| line != "PONG") {
        heard.push(line);
    }
    // Who of one's own subscriptions comes first is nobody's promise.
    heard[1..].sort();
    heard.retain(|line| line != "x" && line != "xxx" && !line.starts_with("INFO"));
    heard
}

/// Runs on both, with the same keys and accounts.
pub fn compare(reference: &str) {
    let account = || NKey::generate(Kind::Account);
    let keys = Keys {
        world: World::new(),
        plain: account(),
        scoped: account(),
        unfillable: account(),
        picky: account(),
        foreign: account(),
        revoked: NKey::generate(Kind::User),
    };
    let config = config(&keys);
    let ours = Server::start(&config);
    let theirs = Server::prepare(&config).program(reference).start();
    let mut dice = Dice(5);
    let mut admitted = 0;
    for case in 0..CASES {
        let person = drawn(&keys, &mut dice);
        let signature = dice.roll(12);
        let both = || (conversation(&ours, &person, signature), conversation(&theirs, &person, signature));
        // On a busy machine what was sent a moment ago may come before or after a limit is met: the two are asked again.
        let (mine, other) = (0..TRIES).map(|_| both()).find(|(a, b)| a == b).unwrap_or_else(both);
        let claims = daemon_keys::jwt::payload(&person.jwt).map(String::from_utf8);
        assert_eq!(mine, other, "case {case}: {claims:?}");
        admitted += usize::from(mine[0] == "PONG");
    }
    // Neither all nor none of them: the comparison says something.
    assert!((CASES / 10..CASES * 9 / 10).contains(&admitted), "{admitted} of {CASES} came in");
}
