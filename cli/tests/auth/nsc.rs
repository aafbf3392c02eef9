//! `nats auth` and `nsc` on the same store: each reads what the other wrote.

use super::Auth;

#[test]
fn nsc_reads_and_changes_what_nats_auth_wrote() {
    let auth = Auth::with_account();
    auth.ok("auth account keys add A clerk --pub-allow p");
    auth.ok("auth user add U A --key clerk");
    auth.ok("auth account exports add news 'news.>' A");
    auth.ok("auth account mappings add A x y");
    let Some(operators) = auth.nsc("list operators") else { return };
    assert!(operators.contains("O-"), "{operators}");
    let account = auth.nsc("describe account A").unwrap();
    for part in ["clerk", "news.>", "x"] {
        assert!(account.contains(part), "{part}: {account}");
    }
    let user = auth.nsc("describe user U -a A").unwrap();
    assert!(user.contains("Scoped"), "{user}");
    auth.nsc("edit account A --conns 12").unwrap();
    assert!(auth.ok("auth account info A").contains("Connections: 12\n"));
}

#[test]
fn nats_auth_reads_and_changes_what_nsc_wrote() {
    let auth = Auth::new();
    if auth.nsc("add operator N --sys --generate-signing-key").is_none() {
        return;
    }
    auth.nsc("add account A").unwrap();
    auth.nsc("add user U").unwrap();
    let shown = auth.ok("auth operator info");
    assert!(shown.contains("System Account: SYS (A-"), "{shown}");
    assert!(auth.ok("auth account info A").contains("Users: 1\n"));
    auth.ok("auth user edit U A --payload 7");
    assert!(auth.ok("auth user info U A").contains("Max Payload: 7\n"));
    let described = auth.nsc("describe user U -a A").unwrap();
    assert!(described.contains("7 B") || described.contains('7'), "{described}");
    auth.ok("auth account edit A --leafnodes 3");
    let described = auth.nsc("describe account A").unwrap();
    assert!(described.contains("Leaf Node"), "{described}");
}
