//! Operators, accounts and users of `nats auth` and a server with a full resolver: the reference, as an oracle.

use super::Auth;
use crate::support::server::Server;

/// A server that knows the operator and its system account only, and credentials of a user of each account.
fn server(auth: &Auth) -> Option<Server> {
    auth.ok("auth user add sys SYSTEM --defaults --credential sys.creds");
    auth.ok("auth user add u A --defaults --credential u.creds");
    let read = |path: &str| std::fs::read_to_string(auth.token(path)).unwrap();
    auth.ok("auth operator info");
    let config = format!(
        "server_name: s1\noperator: {}\nsystem_account: {key}\nresolver_preload: {{ {key}: {} }}\n\
         resolver {{ type: full, dir: \"{}\", allow_delete: true, interval: \"2m\" }}",
        read("O/O.jwt"),
        read("O/accounts/SYSTEM/SYSTEM.jwt"),
        auth.nats.path("resolver").display(),
        key = auth.key("A-1"),
    );
    Server::oracle(&auth.nats, &config)
}

#[test]
fn a_server_takes_what_nats_auth_made() {
    let auth = Auth::with_operator("O");
    auth.ok("auth operator info");
    auth.ok("auth account add A --defaults --connections 5");
    auth.ok("auth account keys add A clerk --sub-allow '_INBOX.>' --pub-allow 'ok.>'");
    let Some(server) = server(&auth) else { return };
    let url = server.url();
    let as_user = |what: &str, creds: &str| format!("{what} --server {url} --creds {creds} --timeout 2s");

    let stranger = auth.failed(&as_user("rtt", "u.creds"));
    assert!(stranger.contains("Authorization Violation"), "{stranger}");
    let pushed = auth.ok(&as_user("auth account push A --show", "sys.creds"));
    let token = std::fs::read_to_string(auth.token("O/accounts/A/A.jwt")).unwrap();
    assert!(
        pushed.starts_with(&format!(
            "Account JWT for A\n\n{token}\n\nUpdating account A (A-2) on 1 server(s)\n"
        )),
        "{pushed}"
    );
    assert!(pushed.ends_with("\n\n✓ Update completed on s1\n\nSuccess 1 Failed 0 Expected 1\n"), "{pushed}");
    auth.ok(&as_user("rtt", "u.creds"));

    let queried = auth.ok(&as_user("auth account query A pulled.jwt", "sys.creds"));
    assert!(queried.starts_with("Account A (A-2)\n") && queried.contains("Connections: 5\n"), "{queried}");
    assert_eq!(auth.nats.read("pulled.jwt"), token);
    let key = auth.key("A-2");
    assert_eq!(auth.ok(&as_user(&format!("auth account pull {key}"), "sys.creds")), queried);
    let refused = auth.failed(&as_user("auth account push A", "u.creds"));
    assert!(
        refused.ends_with("ensure the account used has system privileges and appropriate permissions"),
        "{refused}"
    );

    // A user of a role may do what the role may, and no more.
    auth.ok("auth user add c A --key clerk --credential c.creds");
    auth.ok(&as_user("pub ok.a x", "c.creds"));
    let denied = auth.nats.run(&as_user("pub no.a x", "c.creds"));
    assert!(denied.err.to_lowercase().contains("permissions violation"), "{denied:?}");

    auth.ok("auth user rm u A -f --revoke");
    auth.ok(&as_user("auth account push A", "sys.creds"));
    let revoked = auth.failed(&as_user("rtt", "u.creds"));
    assert!(revoked.contains("Authorization Violation"), "{revoked}");
}

#[test]
fn accounts_share_what_they_export() {
    let auth = Auth::with_operator("O");
    auth.ok("auth operator info");
    auth.ok("auth account add A --defaults");
    auth.ok("auth account add B --defaults");
    let Some(server) = server(&auth) else { return };
    auth.ok("auth user add b B --defaults --credential b.creds");
    auth.ok("auth account exports add help 'help.*' A --service");
    auth.ok("auth account imports add help 'help.*' B --source A --service --local 'their.*'");
    let url = server.url();
    for account in ["A", "B"] {
        auth.ok(&format!("auth account push {account} --server {url} --creds sys.creds"));
    }
    let mut reply = auth.nats.command(
        &shell_words::split(&format!("reply help.me answer --count 1 --server {url} --creds u.creds"))
            .unwrap(),
    );
    let mut reply =
        reply.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
    let ask = format!("request their.me question --raw --server {url} --creds b.creds --timeout 500ms");
    let answered = (0..40).any(|_| auth.nats.run(&ask).out == "answer");
    let _ = reply.kill();
    let _ = reply.wait();
    assert!(answered);
}
