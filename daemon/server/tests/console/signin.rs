//! Signing in by each kind of credentials.

use super::Served;
use super::browser::sign_in;
use super::driver::Browser;
use daemon_keys::jwt::{self, Signable};
use daemon_keys::nkey::{Kind, NKey};
use schemas::claims::{AccountClaims, OperatorClaims, UserClaims};

fn sign<C: Signable>(claims: &C, by: &NKey) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    jwt::encode(claims, by, now as i64 - 30).unwrap()
}

/// Operator mode with one account, and a credentials file of a user of it.
fn operator_mode() -> (String, String) {
    let key = |kind| NKey::generate(kind);
    let (operator, account, user) = (key(Kind::Operator), key(Kind::Account), key(Kind::User));
    let operator_jwt = sign(&OperatorClaims::new(operator.public()), &operator);
    let mut claims = AccountClaims::new(account.public());
    claims.data.name = "acme".into();
    let account_jwt = sign(&claims, &operator);
    let mut claims = UserClaims::new(user.public());
    claims.data.name = "grace".into();
    let creds = daemon_keys::creds::format(&sign(&claims, &account), &user.seed().unwrap()).unwrap();
    let config = format!(
        "operator: \"{operator_jwt}\"\nresolver: MEM\nresolver_preload {{ {}: \"{account_jwt}\" }}\n",
        account.public()
    );
    (config, creds)
}

#[test]
fn each_kind_of_credentials_signs_in() {
    let Some(browser) = Browser::start() else { return };
    let key = NKey::generate(Kind::User);
    let seed = key.seed().unwrap();
    let (operator, creds) = operator_mode();
    let nkeys = format!("authorization {{ users: [ {{nkey: {}}} ] }}", key.public());
    let other = NKey::generate(Kind::User).seed().unwrap();
    let token = "authorization { token: s3cr3t }";
    for (config, kind, field, wrong, right) in [
        (token, "token", "token", "guess", "s3cr3t"),
        (&nkeys, "seed", "seed", &other, &seed),
        (&nkeys, "seed", "seed", "SUxx", &seed),
        (&operator, "creds", "creds", "no file", &creds),
        ("", "none", "inbox", "", "_INBOX"),
    ] {
        let served = Served::by(config);
        browser.go(&format!("http://localhost:{}/console/", served.http().port()));
        browser.until("document.querySelector('#health')?.innerText.length > 1");
        if kind != "none" {
            sign_in(&browser, kind, &[(field, wrong)]);
            browser.until("document.querySelector('#signin .error').innerText.length > 5");
            browser.run("document.querySelector('#signin').close()");
            browser.until("!document.querySelector('#signin')");
        }
        sign_in(&browser, kind, &[(field, right)]);
        browser.until("document.querySelector('#account').classList.contains('signed')");
        browser.click("#account");
        browser.sees("#account", "Sign in");
        let kept = browser.run("return JSON.stringify([localStorage, sessionStorage, document.cookie])");
        assert!(kind == "none" || !kept.as_str().unwrap().contains(right), "{kept}");
    }
}
