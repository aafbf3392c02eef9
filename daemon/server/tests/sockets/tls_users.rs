//! Users by their certificates (`verify_and_map`): which of a certificate's names counts, in our server and in the
//! reference, where that is installed.

use super::common::tls::{Authority, Pair};
use super::common::*;
use rcgen::{DnType, SanType};
use std::path::PathBuf;
use std::process::Command;

/// A kind of attribute and its value.
type Attribute = (fn() -> DnType, &'static str);

/// What a certificate says.
struct Shown {
    subject: &'static [Attribute],
    names: fn() -> Vec<SanType>,
}

fn common_name() -> DnType {
    DnType::CommonName
}

fn unit() -> DnType {
    DnType::OrganizationalUnitName
}

fn organization() -> DnType {
    DnType::OrganizationName
}

fn country() -> DnType {
    DnType::CountryName
}

fn domain() -> DnType {
    DnType::CustomDnType(vec![0, 9, 2342, 19200300, 100, 1, 25])
}

fn given_name() -> DnType {
    DnType::CustomDnType(vec![2, 5, 4, 42])
}

fn mail(text: &str) -> SanType {
    SanType::Rfc822Name(text.try_into().unwrap())
}

fn host(text: &str) -> SanType {
    SanType::DnsName(text.try_into().unwrap())
}

fn uri(text: &str) -> SanType {
    SanType::URI(text.try_into().unwrap())
}

fn none() -> Vec<SanType> {
    Vec::new()
}

/// Users configured, the certificate, and who its bearer is; `None` for nobody.
const CASES: &[(&[&str], Shown, Option<&str>)] = &[
    (
        &["a@b.c", "host", "spiffe://x/y"],
        Shown {
            subject: &[(common_name, "me")],
            names: || vec![uri("spiffe://x/y"), host("host"), mail("a@b.c")],
        },
        Some("a@b.c"),
    ),
    (
        &["host", "spiffe://x/y"],
        Shown {
            subject: &[(common_name, "me")],
            names: || vec![mail("a@b.c"), uri("spiffe://x/y"), host("host")],
        },
        Some("host"),
    ),
    (
        &["spiffe://x/y", "CN=me"],
        Shown { subject: &[(common_name, "me")], names: || vec![mail("a@b.c"), uri("spiffe://x/y")] },
        Some("spiffe://x/y"),
    ),
    (&["CN=me"], Shown { subject: &[(common_name, "me")], names: || vec![host("other")] }, Some("CN=me")),
    (&["me"], Shown { subject: &[(common_name, "me")], names: none }, None),
    (&["CN=you"], Shown { subject: &[(common_name, "me")], names: none }, None),
    (
        &["CN=me,OU=unit,O=org"],
        Shown { subject: &[(organization, "org"), (unit, "unit"), (common_name, "me")], names: none },
        Some("CN=me,OU=unit,O=org"),
    ),
    (
        &["cn=me, o=org,ou=unit"],
        Shown { subject: &[(organization, "org"), (unit, "unit"), (common_name, "me")], names: none },
        Some("cn=me, o=org,ou=unit"),
    ),
    (
        &["O=org,CN=me", "CN=me,O=org"],
        Shown { subject: &[(organization, "org"), (common_name, "me")], names: none },
        Some("CN=me,O=org"),
    ),
    (
        &["CN=me,DC=example,DC=com"],
        Shown { subject: &[(domain, "com"), (common_name, "me")], names: none },
        None,
    ),
    (
        &["CN=me,DC=com"],
        Shown { subject: &[(domain, "com"), (common_name, "me")], names: none },
        Some("CN=me,DC=com"),
    ),
    // An attribute without letters: there is no name to compare, only the text that leaves it out.
    (&["CN=me"], Shown { subject: &[(given_name, "x"), (common_name, "me")], names: none }, Some("CN=me")),
    (
        &["CN=me,C=DE,DC=com"],
        Shown {
            subject: &[(given_name, "x"), (domain, "com"), (country, "DE"), (common_name, "me")],
            names: none,
        },
        Some("CN=me,C=DE,DC=com"),
    ),
    (
        &["CN=me\\\\, too,O=org"],
        Shown { subject: &[(organization, "org"), (common_name, "me, too")], names: none },
        Some("CN=me\\, too,O=org"),
    ),
];

/// Who a client with this certificate is.
fn bearer(server: &Server, authority: &Authority, shown: Pair) -> Option<String> {
    let mut client = authority.upgrade_as(server.connect(), shown);
    client.say(r#"CONNECT {"verbose":false,"user":"somebody"}"#);
    client.say("PING");
    let answer = client.next();
    if answer.as_deref() != Some("PONG") {
        assert_eq!(answer.as_deref(), Some("-ERR 'Authorization Violation'"));
        return None;
    }
    let connz = server.get_json("/connz?auth=1");
    connz["connections"][0]["authorized_user"].as_str().map(str::to_owned)
}

fn programs() -> Vec<PathBuf> {
    let mut programs = vec![program()];
    let output = Command::new("nats-server").arg("--version").output();
    // Ours says more than one line.
    match output.ok().filter(|o| o.stdout.iter().filter(|byte| **byte == b'\n').count() == 1) {
        Some(_) => programs.push("nats-server".into()),
        None => {
            use std::io::Write;
            // A test that cannot even say that it skips has nothing better to do than to skip.
            let _ = writeln!(std::io::stderr(), "skipped: no reference nats-server on PATH");
        }
    }
    programs
}

#[test]
fn the_names_of_a_certificate_say_who_its_bearer_is() {
    let authority = Authority::new();
    let mut wrong = Vec::new();
    for program in programs() {
        for (number, (users, shown, expected)) in CASES.iter().enumerate() {
            let list: Vec<_> = users.iter().map(|name| format!("{{user: \"{name}\"}}")).collect();
            let server = Server::prepare(&format!(
                "http: \"127.0.0.1:-1\"\n{}authorization {{ users: [{}] }}",
                authority.block("verify_and_map: true"),
                list.join(", ")
            ))
            .program(program.clone())
            .start();
            let subject: Vec<_> = shown.subject.iter().map(|(kind, value)| (kind(), *value)).collect();
            let found = bearer(&server, &authority, authority.issue(&subject, (shown.names)()));
            if found.as_deref() != *expected {
                wrong.push(format!("case {number} of {}: {found:?}, not {expected:?}", program.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_user_for_certificates_cannot_be_named_without_one() {
    let authority = Authority::new();
    let server = Server::start(&format!(
        "{}authorization {{ users: [{{user: \"CN=client\"}}, {{user: \"CN=other\"}}] }}",
        authority.block("verify_and_map: true")
    ));
    // The certificate says who it is, whatever the client says.
    let mut client = authority.upgrade(server.connect(), true);
    client.say(r#"CONNECT {"verbose":false,"user":"CN=other"}"#);
    client.say("PING");
    // `localhost`, the host name in it, is nobody here: its subject counts.
    assert_eq!(client.next().as_deref(), Some("PONG"));
}

#[test]
fn a_password_is_wanted_besides_the_certificate() {
    let authority = Authority::new();
    let server = Server::start(&format!(
        "{}authorization {{ users: [{{user: \"CN=client\", password: p}}] }}",
        authority.block("verify_and_map: true")
    ));
    for (given, answer) in
        [("p", "PONG"), ("x", "-ERR 'Authorization Violation'"), ("", "-ERR 'Authorization Violation'")]
    {
        let mut client = authority.upgrade(server.connect(), true);
        client.say(&format!("CONNECT {{\"verbose\":false,\"pass\":\"{given}\"}}"));
        client.say("PING");
        assert_eq!(client.next().as_deref(), Some(answer), "{given:?}");
    }
}

#[test]
fn a_user_only_for_other_connections_is_passed_over() {
    let authority = Authority::new();
    let server = Server::start(&format!(
        "{}authorization {{ users: [{{user: \"CN=client\", clients: [websocket]}}] }}",
        authority.block("verify_and_map: true")
    ));
    let mut client = authority.upgrade(server.connect(), true);
    client.say(r#"CONNECT {"verbose":false}"#);
    assert_eq!(client.next().as_deref(), Some("-ERR 'Authorization Violation'"));
}
