//! What tokens grant and what they do not: every claim that is looked at, right and wrong.

use super::*;
use serde_json::json;

const NOW: i64 = 1_700_000_000 * SECOND;

fn rules(more: &str) -> Rules {
    let text = format!(
        "authorization {{ oidc {{ issuer: me, audience: nats, jwks_url: \"https://x/keys\", clock_skew: \"10s\"\n{more} }} }}"
    );
    let none = |path: &str| Err(format!("open {path}: no such file or directory"));
    let loaded = daemon_config::load_text("t.conf", &text, &none, &|_: &str| None);
    Rules::new(&loaded.unwrap_or_else(|e| panic!("{text}: {e}")).options.authorization.oidc.unwrap())
}

/// A token that is good for a minute, with other claims laid over it.
fn token(over: Value) -> Value {
    let mut claims = json!({"iss": "me", "aud": "nats", "sub": "s", "exp": NOW / SECOND + 60});
    claims.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
    claims
}

fn refusal(rules: &Rules, over: Value) -> String {
    rules.grant(&token(over), NOW).expect_err("a refusal")
}

#[test]
fn a_plain_token_is_a_user_of_the_global_account() {
    let grant = rules("").grant(&token(json!({})), NOW).unwrap();
    assert_eq!((grant.user.as_str(), grant.subject.as_str(), grant.account.as_str()), ("s", "s", "$G"));
    assert!(grant.permissions.is_none());
    assert_eq!(grant.expires, NOW + 70 * SECOND);
    assert!(rules("").grant(&token(json!({"aud": ["x", "nats"]})), NOW).is_ok());
}

#[test]
fn what_is_wrong_is_said() {
    let rules =
        rules("account: \"$G\", allowed_accounts: [A], claims { user: email, account: \"org.account\" }");
    let with = |over: Value| {
        let mut all = json!({"email": "e@x"});
        all.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
        refusal(&rules, all)
    };
    let at = |seconds: i64| NOW / SECOND + seconds;
    for (over, why) in [
        (json!({"iss": "you"}), "another issuer"),
        (json!({"iss": ["me"]}), "another issuer"),
        (json!({"aud": "nat"}), "the token is meant for somebody else"),
        (json!({"aud": null}), "the token is meant for somebody else"),
        (json!({"exp": null}), "the token has no exp"),
        (json!({"exp": "soon"}), "the token's exp is no time"),
        (json!({"exp": -5}), "the token's exp is no time"),
        (json!({"exp": at(-10)}), "the token has expired"),
        (json!({"nbf": at(11)}), "the token's nbf has not come yet"),
        (json!({"nbf": "x"}), "the token's nbf is no time"),
        (json!({"iat": at(11)}), "the token's iat has not come yet"),
        (json!({"sub": ""}), "the token has no sub"),
        (json!({"email": 5}), "the token has no \"email\""),
        (json!({"email": "a\nb"}), "the token's \"email\" is no name"),
        (json!({"email": "x".repeat(300)}), "the token's \"email\" is no name"),
        (json!({"org": {"account": "B"}}), "the token may not name account \"B\""),
        (json!({"org": {"account": "$SYS"}}), "the token may not name account \"$SYS\""),
        (json!({"org": {"account": ["A"]}}), "the token's \"org.account\" is no account's name"),
    ] {
        assert_eq!(with(over.clone()), why, "{over}");
    }
    for (over, account) in [
        (json!({"exp": at(-9), "nbf": at(10), "iat": at(10)}), "$G"),
        (json!({"exp": 1e300}), "$G"),
        (json!({"org": {"account": "A"}}), "A"),
        (json!({"org.account": "A"}), "A"),
        (json!({"org": "A"}), "$G"),
    ] {
        let mut all = json!({"email": "e@x"});
        all.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
        let grant = rules.grant(&token(all), NOW).unwrap_or_else(|why| panic!("{over}: {why}"));
        assert_eq!((grant.user.as_str(), grant.account.as_str()), ("e@x", account));
    }
}

#[test]
fn permissions_come_from_the_token_its_roles_or_the_default() {
    let config = "claims { permissions: perms, roles: \"access.roles\" }
        roles { reader { subscribe: \"a.>\", publish: { deny: \">\" } }, writer { publish: [b, c], subscribe: { deny: secret } },
                all {} }";
    let lists = |rules: &Rules, over: Value| {
        let permissions = rules.grant(&token(over), NOW).unwrap().permissions;
        permissions.map(|p| {
            let l = p.lists().clone();
            (l.publish.allow, l.publish.deny, l.subscribe.allow, l.subscribe.deny)
        })
    };
    let words = |words: &[&str]| words.iter().map(|w| w.to_string()).collect::<Vec<_>>();
    let rules_without = rules(config);
    let roles = |names: Value| json!({"access": {"roles": names}});
    assert_eq!(
        lists(&rules_without, roles(json!(["reader", "unknown"]))),
        Some((None, words(&[">"]), Some(words(&["a.>"])), vec![]))
    );
    let both = lists(&rules_without, roles(json!("reader writer"))).unwrap();
    assert_eq!(both, (None, words(&[">"]), None, words(&["secret"])));
    assert_eq!(lists(&rules_without, roles(json!(["all"]))), None);
    let own = json!({"perms": {"pub": "x", "subscribe": {"allow": ["y", "z"], "deny": "z"}}, "access": {"roles": "all"}});
    assert_eq!(
        lists(&rules_without, own),
        Some((Some(words(&["x"])), vec![], Some(words(&["y", "z"])), words(&["z"])))
    );
    for (over, why) in [
        (json!({}), "the token has neither permissions nor a role that is known"),
        (roles(json!(["unknown"])), "the token has neither permissions nor a role that is known"),
        (json!({"perms": "all"}), "the token's \"perms\": not an object"),
        (json!({"perms": {"publsh": "x"}}), "the token's \"perms\": unknown field \"publsh\""),
        (json!({"perms": {"pub": [1]}}), "the token's \"perms\": a subject is no text"),
        (json!({"perms": {"pub": {"alow": []}}}), "the token's \"perms\": unknown field \"alow\""),
    ] {
        assert_eq!(refusal(&rules_without, over.clone()), why, "{over}");
    }
    assert!(refusal(&rules_without, json!({"perms": {"pub": "a..b"}})).starts_with("permissions: "));
    let with_default = rules(&format!("{config}\npermissions {{ publish: d }}"));
    assert_eq!(lists(&with_default, json!({})), Some((Some(words(&["d"])), vec![], None, vec![])));
}
