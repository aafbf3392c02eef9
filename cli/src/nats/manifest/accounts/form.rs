//! Which part of an account's claims a file decides about, and how it is put into claims.

use schemas::claims::{self, AccountClaims, TagList};

/// What a file decides about, in an order of its own: claims that grant the same are equal.
pub fn governed(account: &claims::Account) -> claims::Account {
    let mut account = account.clone();
    account.signing_keys = claims::SigningKeys::default();
    account.revocations = claims::Revocations::default();
    account.fields.kind.clear();
    account.fields.version = 0;
    let mut tags: Vec<String> = account.fields.tags.iter().collect::<TagList>().0;
    tags.sort();
    account.fields.tags = TagList(tags);
    for export in &mut account.exports {
        export.revocations = claims::Revocations::default();
    }
    account.exports.sort_by(|a, b| (&a.subject, a.is_service()).cmp(&(&b.subject, b.is_service())));
    for import in &mut account.imports {
        import.token.clear();
    }
    let place = |import: &claims::Import| {
        (import.account.clone(), import.subject.clone(), import.local_subject.clone())
    };
    account.imports.sort_by_key(place);
    account
}

/// Puts what a file decides about into claims. Keys, revocations and activation tokens stay.
pub fn put(claims: &mut AccountClaims, wanted: &claims::Account) {
    let before = std::mem::take(&mut claims.nats);
    let mut after = wanted.clone();
    after.signing_keys = before.signing_keys;
    after.revocations = before.revocations;
    after.fields.kind = before.fields.kind;
    after.fields.version = before.fields.version;
    for export in &mut after.exports {
        let same = before.exports.iter().find(|old| old.subject == export.subject && old.kind == export.kind);
        export.revocations = same.map(|old| old.revocations.clone()).unwrap_or_default();
    }
    for import in &mut after.imports {
        let same =
            before.imports.iter().find(|old| old.subject == import.subject && old.account == import.account);
        import.token = same.map(|old| old.token.clone()).unwrap_or_default();
    }
    claims.nats = after;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn account(text: serde_json::Value) -> claims::Account {
        serde_json::from_value(text).unwrap()
    }

    #[test]
    fn keys_revocations_and_tokens_are_not_the_business_of_files() {
        let before = account(json!({
            "limits": {"conn": 5}, "revocations": {"*": 7}, "tags": ["b", "a"], "version": 2, "type": "account",
            "exports": [{"subject": "b", "type": "stream", "revocations": {"*": 9}}, {"subject": "a", "type": "service"}],
            "imports": [{"subject": "x", "account": "AX", "token": "secret", "type": "stream"}],
        }));
        let want = account(json!({
            "limits": {"conn": 5}, "tags": ["a", "b"],
            "exports": [{"subject": "a", "type": "service"}, {"subject": "b", "type": "stream"}],
            "imports": [{"subject": "x", "account": "AX", "type": "stream"}],
        }));
        assert_eq!(governed(&before), want);
        let mut claims = AccountClaims::new("A");
        claims.nats = before;
        put(&mut claims, &want);
        assert_eq!(claims.nats.exports[1].revocations.0["*"], 9);
        assert_eq!((claims.nats.imports[0].token.as_str(), claims.nats.revocations.0["*"]), ("secret", 7));
        assert_eq!((claims.nats.fields.version, governed(&claims.nats)), (2, want));
    }
}
