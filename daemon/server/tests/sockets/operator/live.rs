//! Clients that are connected while the JWTs of their accounts change or end.

use super::world::*;
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::*;

#[test]
fn a_revoked_user_is_closed() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let mut claims = world.account_claims();
    caller.push(&sign(&claims, &world.operator));
    let (bob, eve) = (Person::new(&world.account), Person::new(&world.account));
    let (mut bobs, mut eves) = (bob.enter(&server), eve.enter(&server));
    claims.nats.revocations.revoke(bob.key.public(), now());
    caller.push(&sign(&claims, &world.operator));
    bobs.expect("-ERR 'User Authentication Revoked'");
    bobs.expect_close();
    assert_eq!(server.closed_reason(), "Credentials Revoked");
    eves.ping();
    bob.is_refused(&server);
    claims.nats.revocations.revoke("*", now());
    caller.push(&sign(&claims, &world.operator));
    eves.expect("-ERR 'User Authentication Revoked'");
    eves.expect_close();
}

#[test]
fn limits_change_for_those_who_are_in() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let mut claims = world.account_claims();
    caller.push(&sign(&claims, &world.operator));
    let (mut first, mut second) =
        (Person::new(&world.account).enter(&server), Person::new(&world.account).enter(&server));
    claims.nats.limits.account.conn = 1;
    claims.nats.limits.nats.payload = 3;
    caller.push(&sign(&claims, &world.operator));
    second.expect("-ERR 'maximum account active connections exceeded'");
    second.expect_close();
    first.say("PUB a 3\r\nabc");
    first.ping();
    first.say("PUB a 4\r\nabcd");
    assert_eq!(first.last_words().as_deref(), Some("-ERR 'Maximum Payload Violation'"));
    claims.nats.limits.account.conn = 0;
    caller.push(&sign(&claims, &world.operator));
    let mut client = Person::new(&world.account).knock(&server);
    client.expect("-ERR 'maximum account active connections exceeded'");
}

#[test]
fn default_permissions_change_for_those_who_are_in() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let mut claims = world.account_claims();
    caller.push(&sign(&claims, &world.operator));
    let mut bob = Person::new(&world.account).enter(&server);
    bob.say("SUB a 1");
    bob.ping();
    claims.nats.default_permissions.subscribe.deny = vec!["a".into()];
    claims.nats.default_permissions.publish.allow = vec!["b".into()];
    caller.push(&sign(&claims, &world.operator));
    bob.expect("-ERR 'Permissions Violation for Subscription to \"a\" (sid \"1\")'");
    bob.say("PUB a 1\r\nx");
    bob.expect("-ERR 'Permissions Violation for Publish to \"a\"'");
    bob.ping();
}

#[test]
fn users_go_when_their_signing_key_changes() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let (plain, scoped) = (NKey::generate(Kind::Account), NKey::generate(Kind::Account));
    let mut claims = world.account_claims();
    claims.nats.signing_keys.add(plain.public());
    claims.nats.signing_keys.add_scoped(UserScope::new(scoped.public()));
    caller.push(&sign(&claims, &world.operator));
    let own = Person::new(&world.account);
    let of_plain = Person::made(&plain, |user| user.nats.issuer_account = world.account.public().into());
    let of_scoped = Person::scoped(&scoped, &world.account);
    let mut clients = [own.enter(&server), of_plain.enter(&server), of_scoped.enter(&server)];
    let mut scope = UserScope::new(scoped.public());
    scope.template.permissions.publish.allow = vec!["new".into()];
    claims.nats.signing_keys.add_scoped(scope);
    caller.push(&sign(&claims, &world.operator));
    // Nothing is said, so that clients come back by the new rules.
    clients[2].expect_close();
    clients[0].ping();
    clients[1].ping();
    let mut again = of_scoped.enter(&server);
    again.say("PUB old 1\r\nx");
    again.expect("-ERR 'Permissions Violation for Publish to \"old\"'");
    claims.nats.signing_keys.remove(plain.public());
    caller.push(&sign(&claims, &world.operator));
    clients[1].expect_close();
    of_plain.is_refused(&server);
    clients[0].ping();
}

#[test]
fn users_and_accounts_end() {
    let world = World::new();
    // The resolver's braces are closed early.
    let (server, mut caller) = world.with_directory("}\njetstream { store_dir: js, max_file: 10M");
    let mut claims = world.account_claims();
    claims.nats.limits.jetstream.disk_storage = 1_000_000;
    caller.push(&sign(&claims, &world.operator));
    let brief = Person::made(&world.account, |user| user.data.expires = now() + 2);
    let mut client = brief.enter(&server);
    let mut other = Person::new(&world.account).enter(&server);
    client.expect("-ERR 'User Authentication Expired'");
    client.expect_close();
    assert_eq!(server.closed_reason(), "Authentication Expired");
    let health = format!("/healthz?account={}", world.account.public());
    assert_eq!(server.get(&health).0, 200);
    claims.data.expires = now() + 2;
    caller.push(&sign(&claims, &world.operator));
    other.expect("-ERR 'Account Authentication Expired'");
    other.expect_close();
    Person::new(&world.account).is_refused(&server);
    let ended = format!("JetStream account '{}' is expired", world.account.public());
    assert_eq!(server.get(&health), (503, format!(r#"{{"status":"unavailable","error":"{ended}"}}"#)));
    // Of no concern for the server as a whole.
    assert_eq!(server.get("/healthz").0, 200);
    claims.data.expires = 0;
    caller.push(&sign(&claims, &world.operator));
    Person::new(&world.account).enter(&server);
}

#[test]
fn bearers_go_when_they_are_no_longer_allowed() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let mut claims = world.account_claims();
    caller.push(&sign(&claims, &world.operator));
    let bearer = Person::made(&world.account, |user| user.nats.may.bearer_token = true);
    let mut client = bearer.enter(&server);
    claims.nats.limits.account.disallow_bearer = true;
    caller.push(&sign(&claims, &world.operator));
    client.expect("-ERR 'Authorization Violation'");
    client.expect_close();
}

#[test]
fn mappings_of_an_account_hold() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let mut claims = world.account_claims();
    let to = WeightedMapping { subject: "to.$1".into(), ..WeightedMapping::default() };
    claims.nats.mappings.insert("from.*".into(), vec![to]);
    caller.push(&sign(&claims, &world.operator));
    let mut bob = Person::new(&world.account).enter(&server);
    bob.say("SUB to.* 1\r\nPUB from.x 1\r\n1");
    assert_eq!(bob.message(), ("to.x".to_owned(), b"1".to_vec()));
    claims.nats.mappings.clear();
    caller.push(&sign(&claims, &world.operator));
    bob.say("SUB from.* 2\r\nPUB from.y 1\r\n2");
    assert_eq!(bob.message(), ("from.y".to_owned(), b"2".to_vec()));
}

#[test]
fn jetstream_follows_the_account() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("}\njetstream { store_dir: js");
    let mut claims = world.account_claims();
    claims.nats.limits.jetstream = JetStreamLimits::UNLIMITED;
    caller.push(&sign(&claims, &world.operator));
    let bob = Person::new(&world.account);
    let mut here = Caller::new(bob.enter(&server));
    let ask = |here: &mut Caller, what: &str, body: &str| -> serde_json::Value {
        serde_json::from_str(&here.ask(&format!("$JS.API.{what}"), body)).unwrap()
    };
    let made = ask(&mut here, "STREAM.CREATE.S", r#"{"name":"S","subjects":["s"],"storage":"file"}"#);
    assert_eq!(made["config"]["name"], "S", "{made}");
    here.client.say("PUB s 1\r\nx");
    claims.nats.limits.jetstream.streams = 1;
    caller.push(&sign(&claims, &world.operator));
    let refused = ask(&mut here, "STREAM.CREATE.T", r#"{"name":"T","subjects":["t"],"storage":"file"}"#);
    assert_eq!(refused["error"]["err_code"], 10027, "{refused}");
    claims.nats.limits.jetstream = JetStreamLimits::default();
    caller.push(&sign(&claims, &world.operator));
    let off = ask(&mut here, "INFO", "");
    assert_eq!(off["error"]["err_code"], 10039, "{off}");
    claims
        .nats
        .limits
        .tiers
        .insert("R1".into(), JetStreamLimits { streams: 5, ..JetStreamLimits::UNLIMITED });
    caller.push(&sign(&claims, &world.operator));
    let info = ask(&mut here, "STREAM.INFO.S", "");
    assert_eq!(info["state"]["messages"], 1, "what was stored is there again: {info}");
    assert_eq!(ask(&mut here, "INFO", "")["tiers"]["R1"]["limits"]["max_streams"], 5);
}
