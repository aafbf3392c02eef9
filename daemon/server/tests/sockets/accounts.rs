//! Configured accounts over sockets: what users of one see of another, who gets in where, and what a reload does.

use super::common::*;

const TWO: &str = "accounts { A { users: [{user: a, password: a}, {user: a2, password: a2}] }\n\
                   B { users: [{user: b, password: b}] } }";

fn user(server: &Server, name: &str) -> Client {
    server.client_with(&format!(r#"{{"verbose":false,"user":"{name}","pass":"{name}"}}"#))
}

#[track_caller]
fn refused(server: &Server, json: &str) {
    let mut client = server.connect();
    client.say(&format!("CONNECT {{\"verbose\":false{json}}}"));
    client.expect("-ERR 'Authorization Violation'");
    client.expect_close();
}

#[test]
fn accounts_do_not_see_each_other() {
    let server = Server::start(TWO);
    let (mut a, mut a2, mut b) = (user(&server, "a"), user(&server, "a2"), user(&server, "b"));
    for client in [&mut a2, &mut b] {
        client.say("SUB x 1");
        client.ping();
    }
    a.say("PUB x 1\r\n1");
    a.ping();
    a2.expect("MSG x 1 1");
    a2.expect("1");
    b.ping();
    refused(&server, "");
    refused(&server, r#","user":"a","pass":"b""#);
}

#[test]
fn clients_without_credentials_get_the_account_of_their_user() {
    let server = Server::start(&format!("no_auth_user: b\n{TWO}"));
    let mut nobody = server.client();
    nobody.say("SUB x 1");
    nobody.ping();
    let mut b = user(&server, "b");
    b.say("PUB x 1\r\n1");
    nobody.expect("MSG x 1 1");
    nobody.expect("1");
}

#[test]
fn a_lone_system_account_leaves_the_door_open() {
    let server = Server::start("accounts { \"$SYS\" { users: [{user: s, password: s}] } }");
    assert_eq!(server.connect().info["auth_required"], true);
    server.client().ping();
    user(&server, "s").ping();
    refused(&server, r#","user":"s","pass":"x""#);
}

#[test]
fn limits_of_an_account_hold() {
    let server = Server::start(
        "accounts { A { limits { max_conn: 1, max_subs: 1, max_payload: 4 }, users: [{user: a, password: a}] } }",
    );
    let mut one = user(&server, "a");
    let mut two = server.connect();
    two.say(r#"CONNECT {"verbose":false,"user":"a","pass":"a"}"#);
    two.expect("-ERR 'maximum account active connections exceeded'");
    two.expect_close();
    one.say("SUB a 1");
    one.ping();
    one.say("SUB b 2");
    one.expect("-ERR 'maximum subscriptions exceeded'");
    let mut three = server.connect();
    three.say(r#"CONNECT {"verbose":false,"user":"a","pass":"a"}"#);
    assert!(three.last_words().is_some());
}

#[test]
fn default_permissions_are_for_those_without_their_own() {
    let server = Server::start(
        "accounts { A { default_permissions { publish: only }, users: [{user: a, password: a}, \
         {user: a2, password: a2, permissions {publish: {deny: only}}}] } }",
    );
    let (mut a, mut a2) = (user(&server, "a"), user(&server, "a2"));
    a.say("PUB other 0\r\n");
    a.expect("-ERR 'Permissions Violation for Publish to \"other\"'");
    a.say("PUB only 0\r\n");
    a.ping();
    a2.say("PUB only 0\r\n");
    a2.expect("-ERR 'Permissions Violation for Publish to \"only\"'");
}

#[test]
fn mappings_are_of_their_account_alone() {
    let server = Server::start(
        "accounts { A { mappings { x: y }, users: [{user: a, password: a}] }, B { users: [{user: b, password: b}] } }",
    );
    for (name, subject) in [("a", "y"), ("b", "x")] {
        let mut client = user(&server, name);
        client.say("SUB > 1");
        client.say("PUB x 0\r\n");
        client.expect(&format!("MSG {subject} 1 0"));
        client.expect("");
    }
}

#[test]
fn a_reload_closes_who_lost_or_changed_the_account() {
    let server = Server::start(TWO);
    let (mut a, mut a2, mut b) = (user(&server, "a"), user(&server, "a2"), user(&server, "b"));
    server.reload(
        "accounts { A { users: [{user: a, password: a}] }\nC { users: [{user: a2, password: a2}, \
         {user: c, password: c}] } }",
    );
    server.wait_log("Reloaded server configuration");
    // Moved to another account: closed without a word, to come back there.
    assert_eq!(a2.last_words(), None);
    assert_eq!(b.last_words().as_deref(), Some("-ERR 'Authorization Violation'"));
    a.ping();
    let (mut c, mut moved) = (user(&server, "c"), user(&server, "a2"));
    moved.say("SUB x 1");
    moved.ping();
    a.say("PUB x 1\r\nA");
    a.ping();
    c.say("PUB x 1\r\nC");
    moved.expect("MSG x 1 1");
    moved.expect("C");
}

#[test]
fn a_reload_takes_subscriptions_that_are_no_longer_permitted() {
    let config = |allow: &str| {
        format!(
            "accounts {{ A {{ users: [{{user: a, password: a, permissions {{subscribe: {allow}}}}}] }} }}"
        )
    };
    let server = Server::start(&config("[x, y]"));
    let mut a = user(&server, "a");
    a.say("SUB x 1\r\nSUB y 2");
    a.ping();
    server.reload(&config("[y]"));
    server.wait_log("Reloaded server configuration");
    a.expect("-ERR 'Permissions Violation for Subscription to \"x\" (sid \"1\")'");
    a.say("PUB x 0\r\n\r\nPUB y 0\r\n");
    a.expect("MSG y 2 0");
    a.expect("");
}

#[test]
fn what_cannot_change_with_accounts_is_refused() {
    let server = Server::start(TWO);
    for (text, refusal) in [
        ("no_auth_user: a\n", "config reload not supported for NoAuthUser: old=, new=a"),
        ("system_account: A\n", "config reload not supported for SystemAccount: old=, new=A"),
        (
            "trusted: OAAACAQDAQCQMBYIBEFAWDANBYHRAEISCMKBKFQXDAMRUGY4DUPB7JSU\n",
            "not supported for TrustedKeys",
        ),
    ] {
        server.reload(&format!("{text}{TWO}"));
        server.wait_log(refusal);
    }
    user(&server, "a").ping();
}

#[test]
fn a_broken_account_is_told_with_its_place() {
    let (code, _, told) =
        Server::prepare("\naccounts { A { imports: [{stream: {account: X, subject: s}}] } }").run();
    assert_eq!(code, 1, "{told}");
    assert!(told.contains("\"X\" account not defined for stream import"), "{told}");
    assert!(told.contains(":2:1: ") || told.contains(":3:1: "), "{told}");
}

#[test]
fn a_reload_replaces_exports_and_imports_under_open_connections() {
    let config = |exports: &str, imports: &str| {
        format!(
            "accounts {{ A {{ users: [{{user: a, password: a}}], exports: [{exports}] }}\n\
             B {{ users: [{{user: b, password: b}}], imports: [{imports}] }} }}"
        )
    };
    let stream = "{stream: {account: A, subject: s}}";
    let server = Server::start(&config("{stream: s}", stream));
    let (mut a, mut b) = (user(&server, "a"), user(&server, "b"));
    b.say("SUB s 1\r\nSUB here.s 2");
    b.ping();
    a.say("PUB s 1\r\n1");
    b.expect("MSG s 1 1");
    b.expect("1");
    // Under another name from now on.
    server.reload(&config("{stream: s}", "{stream: {account: A, subject: s}, prefix: here}"));
    server.wait_log("Reloaded server configuration");
    a.say("PUB s 1\r\n2");
    a.ping();
    b.expect("MSG here.s 2 1");
    b.expect("2");
    b.ping();
    // A service besides, and the stream is kept at home.
    server.reload(&config("{service: q}", "{service: {account: A, subject: q}, to: ask}"));
    server.wait_log("Reloaded: accounts");
    eventually("the service", || {
        b.say("PUB ask 1\r\n3");
        b.ping();
        a.say("SUB q 7");
        // Subscribed by an earlier round, it may hear of the first request already.
        let mut heard = a.flush();
        b.say("PUB ask 1\r\n4");
        b.ping();
        heard.extend(a.flush());
        heard.iter().any(|line| line == "MSG q 7 1").then_some(())
    });
    a.say("PUB s 1\r\n5");
    a.ping();
    b.ping();
}

#[test]
fn imports_that_cannot_be_change_nothing_at_a_reload() {
    let server = Server::start(TWO);
    let mut a = user(&server, "a");
    server.reload(&TWO.replace("B {", "B { imports: [{stream: {account: A, subject: s}}],"));
    server.wait_log("Failed to reload server configuration: ");
    server.wait_log("Error adding stream import \"s\": stream import not authorized");
    a.ping();
    user(&server, "b").ping();
}

#[test]
fn a_callout_without_its_account_or_users_is_an_error_in_the_log() {
    let server = Server::start(
        "authorization { auth_callout { issuer: AAB35RZ7HJSICG7D4IGPYO3CTQPWWGULJXZYD45QAWUKTXJYDI6EO7MV, \
         account: X, auth_users: [nobody, a] } }\naccounts { A { users: [{user: a, password: a}] } }",
    );
    server.wait_log("[ERR] Authorization callout account \"X\" not valid");
    server.wait_log("[ERR] Authorization callout user \"nobody\" not valid");
    assert!(!server.log().contains("user \"a\" not valid"));
}
