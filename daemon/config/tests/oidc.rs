//! `authorization { oidc {} }`: its keys, and what is said to a wrong block.

use std::time::Duration;

use daemon_config::options::{KeySource, Oidc};
use daemon_config::{Error, Loaded, load_text};

fn load(block: &str) -> Result<Loaded, Error> {
    let files = |path: &str| match path {
        "keys.json" | "ca.pem" => Ok(Vec::new()),
        _ => Err(format!("open {path}: no such file or directory")),
    };
    load_text("t.conf", &format!("authorization {{ oidc {{ {block} }} }}"), &files, &|_: &str| None)
}

fn oidc(block: &str) -> Oidc {
    let loaded = load(block).unwrap_or_else(|error| panic!("{block}: {error}"));
    loaded.options.authorization.oidc.expect("a block")
}

fn refused(block: &str) -> String {
    let line = load(block).expect_err(block).diagnostics()[0].line();
    line.splitn(4, ':').nth(3).unwrap_or(&line).trim().to_owned()
}

const LEAST: &str = "issuer: i, audience: a, jwks_file: keys.json";

#[test]
fn keys_set_their_options() {
    let least = oidc(LEAST);
    assert_eq!(
        (least.issuer.as_str(), least.audiences, least.account.as_str()),
        ("i", vec!["a".into()], "$G")
    );
    assert_eq!(least.keys, KeySource::File("keys.json".into()));
    assert_eq!((least.clock_skew, least.refresh), (Duration::from_secs(30), Duration::from_secs(600)));
    assert_eq!((least.algorithms, least.claims.user.as_str()), (vec!["RS256".into(), "ES256".into()], "sub"));
    assert!(least.permissions.is_none() && least.roles.is_empty());
    let more = oidc(
        "issuer: i, audience: [a, b], jwks_url: 'https://h/k', ca_file: ca.pem, algorithms: EdDSA, clock_skew: '1s',
         refresh: '1m', account: A, allowed_accounts: [B], claims { user: u, account: a, permissions: p, roles: r }
         roles { R: { publish: x } }, permissions { subscribe: y }",
    );
    assert_eq!(more.keys, KeySource::Url("https://h/k".into()));
    assert_eq!((more.algorithms, more.allowed_accounts), (vec!["EdDSA".to_string()], vec!["B".to_string()]));
    let claims = [more.claims.user, more.claims.account, more.claims.permissions, more.claims.roles];
    assert_eq!(claims, ["u", "a", "p", "r"]);
    assert_eq!(more.roles[0].0, "R");
    assert!(more.permissions.is_some());
    for local in ["http://localhost:8080/k", "http://127.0.0.1/k", "http://[::1]:5/k"] {
        oidc(&format!("issuer: i, audience: a, jwks_url: '{local}'"));
    }
}

#[test]
fn what_is_wrong_is_said() {
    for (block, want) in [
        ("audience: a, jwks_file: keys.json", "oidc: an issuer is required"),
        (
            "issuer: i, jwks_file: keys.json",
            "oidc: an audience is required: without one, tokens made for others would do",
        ),
        ("issuer: i, audience: a", "oidc: either jwks_url or jwks_file is required"),
        (&format!("{LEAST}, jwks_url: 'https://h/k'"), "oidc: either jwks_url or jwks_file is required"),
        ("jwks_file: nope.json", "oidc: jwks_file: open nope.json: no such file or directory"),
        ("jwks_url: 'ftp://h'", "oidc: jwks_url \"ftp://h\" is no https:// URL"),
        ("jwks_url: 'https:///k'", "oidc: jwks_url \"https:///k\" names no host that could be asked"),
        (
            "jwks_url: 'http://h/k'",
            "oidc: jwks_url must be https: whoever can change the keys on their way can let in anybody",
        ),
        (
            "algorithms: [ES256, HS256]",
            "oidc: algorithm \"HS256\" is not one of public keys: RS256, RS384, RS512, PS256, PS384, PS512, ES256, \
             ES384, EdDSA",
        ),
        (
            "algorithms: none",
            "oidc: algorithm \"none\" is not one of public keys: RS256, RS384, RS512, PS256, PS384, PS512, ES256, \
             ES384, EdDSA",
        ),
        ("clock_skew: '6m'", "oidc: clock_skew cannot be more than 5m0s"),
        ("refresh: '1s'", "oidc: refresh cannot be less than 10s"),
        ("clock_skew: soon", "oidc: clock_skew: time: invalid duration \"soon\""),
        ("isuer: x", "unknown field \"isuer\" in oidc"),
        ("claims { usr: x }", "unknown field \"usr\" in claims of oidc"),
        (
            &format!("{LEAST}, claims {{ account: a }}"),
            "oidc: a claim that names the account needs allowed_accounts",
        ),
        (
            &format!("{LEAST}, allowed_accounts: [A]"),
            "oidc: allowed_accounts means nothing without a claim that names the account",
        ),
        (
            &format!("{LEAST}, roles {{ r {{}} }}"),
            "oidc: roles need a claim that names them, and the claim needs roles",
        ),
        ("roles { r { publish: 'a..b' } }", "subject \"a..b\" is not a valid subject"),
    ] {
        assert_eq!(refused(block), want, "{block}");
    }
}

#[test]
fn accounts_must_be_there_at_the_start() {
    let start = |block: &str, more: &str| {
        let text = format!("authorization {{ oidc {{ {LEAST}, {block} }} }}\n{more}");
        let files = |_: &str| Ok(Vec::new());
        let options = load_text("t.conf", &text, &files, &|_: &str| None).expect("options").options;
        options.check_start().map_or_else(|error| error.to_string(), |()| "fine".into())
    };
    assert_eq!(start("", ""), "fine");
    assert_eq!(start("account: A", "accounts { A {} }"), "fine");
    assert_eq!(start("account: A", ""), "oidc: account \"A\" is not configured");
    let claim = "claims { account: a }, allowed_accounts: [A, B]";
    assert_eq!(start(claim, "accounts { A {} }"), "oidc: account \"B\" is not configured");
}
