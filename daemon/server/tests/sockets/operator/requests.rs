//! The requests about account JWTs, answer by answer.

use super::world::*;
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::*;
use serde_json::{Value, json};

fn delete_request(by: &NKey, accounts: Value) -> String {
    let mut claims = GenericClaims::new(by.public());
    claims.nats.as_mut().unwrap().insert("accounts".into(), accounts);
    sign(&claims, by)
}

#[test]
fn updates_are_checked() {
    let world = World::new();
    let (_server, mut caller) = world.with_directory("");
    let key = world.account.public().to_owned();
    let good = sign(&world.account_claims(), &world.operator);
    let mut bad_claims = world.account_claims();
    bad_claims.nats.default_permissions.publish.allow = vec!["a b".into()];
    let invalid = sign(&bad_claims, &world.operator);
    let of_account = format!("$SYS.REQ.ACCOUNT.{key}.CLAIMS.UPDATE");
    let of_other = format!("$SYS.REQ.ACCOUNT.{}.CLAIMS.UPDATE", world.system.public());
    let other = world.system.public().to_owned();
    let wrong_kind = Person::new(&world.account).jwt;
    let issue = "jwt validation failed - validation errors: [Permission Subject \"a b\" is not allowed to contain queue]";
    let failed =
        |account: &str, text: &str| json!({"error": {"account": account, "code": 500, "description": text}});
    let done = json!({"data": {"account": key, "code": 200, "message": "jwt updated"}});
    let all = "$SYS.REQ.CLAIMS.UPDATE";
    let table = [
        (all, "", failed("n/a", "jwt update resulted in error - expected 3 chunks")),
        (all, "x", failed("n/a", "jwt update resulted in error - expected 3 chunks")),
        (all, &wrong_kind, failed("n/a", "jwt update resulted in error - not account claim")),
        (all, &invalid, failed(&key, issue)),
        (
            &of_other,
            &good,
            failed(&other, "jwt update resulted in error - subject does not match jwt content"),
        ),
        (&of_account, "x", failed("n/a", "jwt update resulted in error - expected 3 chunks")),
        (&of_account, &good, done.clone()),
        (all, &good, done.clone()),
    ];
    for (subject, body, expected) in table {
        assert_eq!(caller.ask_json(subject, body), expected, "{subject} {body}");
    }
    let old = format!("$SYS.ACCOUNT.{key}.CLAIMS.UPDATE");
    assert_eq!(caller.ask_json(&old, &good), done);
}

#[test]
fn tokens_can_be_listed_and_looked_up() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let jwt = sign(&world.account_claims(), &world.operator);
    caller.push(&jwt);
    let (account, system) = (world.account.public(), world.system.public());
    let mut keys = vec![account, system];
    keys.sort();
    assert_eq!(caller.ask_json("$SYS.REQ.CLAIMS.LIST", ""), json!({ "data": keys }));
    assert_eq!(caller.ask(&format!("$SYS.REQ.ACCOUNT.{account}.CLAIMS.LOOKUP"), ""), jwt);
    let unknown = NKey::generate(Kind::Account);
    assert_eq!(caller.ask(&format!("$SYS.REQ.ACCOUNT.{}.CLAIMS.LOOKUP", unknown.public()), ""), "");
    let mut packed = vec![caller.ask("$SYS.REQ.CLAIMS.PACK", "")];
    while packed.last().is_some_and(|line| !line.is_empty()) {
        packed.push(String::from_utf8(caller.client.message().1).unwrap());
    }
    assert_eq!(packed.len(), 3);
    assert!(packed.contains(&format!("{account}|{jwt}")));
    assert_eq!(std::fs::read_to_string(server.path(&format!("jwt/{account}.jwt"))).unwrap(), jwt);
}

#[test]
fn deleting_needs_leave() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("allow_delete: true");
    caller.push(&sign(&world.account_claims(), &world.operator));
    let mut bob = Person::new(&world.account).enter(&server);
    let (account, system) = (json!([world.account.public()]), json!([world.system.public()]));
    let stranger = NKey::generate(Kind::Operator);
    let operator = world.operator.public();
    let mut not_own = GenericClaims::new(operator);
    not_own.nats.as_mut().unwrap().insert("accounts".into(), account.clone());
    let failed = |by: &str, why: &str| json!({"error": {"code": 500, "description": format!("delete accounts request by {by} failed - {why}")}});
    let table = [
        ("x".to_owned(), failed("", "expected 3 chunks")),
        (delete_request(&stranger, account.clone()), failed(stranger.public(), "not trusted")),
        (sign(&not_own, &stranger), failed(operator, "not self signed")),
        (delete_request(&world.operator, json!("x")), failed(operator, "malformed request")),
        (delete_request(&world.operator, json!(["x"])), failed(operator, "malformed request")),
        (delete_request(&world.operator, system), failed(operator, "not allowed to delete system account")),
        (
            delete_request(&world.operator, account.clone()),
            json!({"data": {"code": 200, "message": "deleted 1 accounts"}}),
        ),
        (
            delete_request(&world.operator, account),
            json!({"data": {"code": 200, "message": "deleted 1 accounts"}}),
        ),
    ];
    for (body, expected) in table {
        assert_eq!(caller.ask_json("$SYS.REQ.CLAIMS.DELETE", &body), expected, "{body}");
    }
    bob.expect("-ERR 'Account Authentication Expired'");
    bob.expect_close();
    Person::new(&world.account).is_refused(&server);
    let file = format!("jwt/{}.jwt", world.account.public());
    assert!(!server.path(&file).exists() && server.path(&(file + ".deleted")).exists());
}

#[test]
fn deleting_may_be_off() {
    let world = World::new();
    let (_server, mut caller) = world.with_directory("");
    let body = delete_request(&world.operator, json!([world.account.public()]));
    let answer = caller.ask_json("$SYS.REQ.CLAIMS.DELETE", &body);
    let why = "failed - delete must be enabled in server config";
    assert!(answer["error"]["description"].as_str().unwrap().ends_with(why), "{answer}");
}

#[test]
fn accounts_in_memory_change_while_they_are_in_force() {
    let world = World::new();
    let key = world.account.public();
    let mut claims = world.account_claims();
    let config = world.in_memory(&[(key, sign(&claims, &world.operator))]);
    let server = crate::common::Server::start(&config);
    let mut caller = Caller::new(Person::new(&world.system).enter(&server));
    let subject = format!("$SYS.REQ.ACCOUNT.{key}.CLAIMS.UPDATE");
    let bob = Person::new(&world.account);
    claims.nats.revocations.revoke(bob.key.public(), now());
    let new = sign(&claims, &world.operator);
    let answer = caller.ask_json(&subject, &new);
    assert_eq!(answer, json!({"data": {"account": key, "code": 200, "message": "jwt update skipped"}}));
    let mut client = bob.enter(&server);
    let answer = caller.ask_json(&subject, "");
    let empty = "jwt update error - request body is empty";
    assert_eq!(answer, json!({"error": {"account": key, "code": 500, "description": empty}}));
    let answer = caller.ask_json(&subject, &new);
    assert_eq!(answer, json!({"data": {"account": key, "code": 200, "message": "jwt updated"}}));
    client.expect("-ERR 'User Authentication Revoked'");
}
