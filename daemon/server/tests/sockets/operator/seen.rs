//! What of tokens is seen: in events of the system account, in `/connz?auth=1`, and what a user is told of itself.

use super::world::*;
use daemon_keys::nkey::{Kind, NKey};
use serde_json::{Value, json};

#[test]
fn events_and_connz_name_the_token_its_tags_and_its_issuer() {
    let world = World::new();
    let (server, mut caller) = world.with_directory("");
    let signing = NKey::generate(Kind::Account);
    let mut claims = world.account_claims();
    claims.nats.signing_keys.add(signing.public());
    caller.push(&sign(&claims, &world.operator));
    let account = world.account.public();
    caller.client.say(&format!("SUB $SYS.ACCOUNT.{account}.CONNECT 7"));
    caller.client.say(&format!("SUB $SYS.ACCOUNT.{account}.DISCONNECT 8"));
    caller.client.ping();
    let person = Person::made(&signing, |user| {
        user.nats.issuer_account = account.into();
        user.nats.fields.tags = ["team:red", "old"].into_iter().collect();
    });
    let mut client = person.enter(&server);
    client.ping();
    let key = person.key.public();
    let check = |shown: &Value, account_key: &str| {
        for (field, value) in [
            (account_key, json!(account)),
            ("jwt", json!(person.jwt)),
            ("issuer_key", json!(signing.public())),
            ("name_tag", json!("acme")),
            ("tags", json!(["team:red", "old"])),
        ] {
            assert_eq!(shown[field], value, "{field} in {shown}");
        }
    };
    let event =
        |caller: &mut Caller| -> Value { serde_json::from_slice(&caller.client.message().1).unwrap() };
    let connect = event(&mut caller);
    check(&connect["client"], "acc");
    assert_eq!(connect["client"]["user"], key);
    let connections = server.get_json("/connz?auth=1");
    let all = connections["connections"].as_array().unwrap();
    let shown = all.iter().find(|shown| shown["authorized_user"] == key).expect("bob");
    check(shown, "account");
    // Who does not ask is not shown tokens.
    let plain = server.get_json("/connz").to_string();
    assert!(!plain.contains(&person.jwt) && !plain.contains(key), "{plain}");
    drop(client);
    let gone = event(&mut caller);
    check(&gone["client"], "acc");
    assert_eq!(gone["reason"], "Client Closed");
}
