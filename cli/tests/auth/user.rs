//! `nats auth user`: users, and the credentials they get.

use super::Auth;
use cli_nsc::store::token;

fn claims(auth: &Auth, file: &str) -> schemas::claims::UserClaims {
    token::user(token::bare(&auth.nats.read(file))).unwrap()
}

#[test]
fn a_user_with_limits_and_permissions() {
    let auth = Auth::with_account();
    auth.ok("auth operator info");
    auth.ok("auth account info A");
    let want = "\
User U (U-1)

Configuration:

            Account: A (A-2)
             Issuer: A-2
             Scoped: false
               Tags: x
       Bearer Token: false

Limits:

        Max Payload: 1,048,576
           Max Data: unlimited
  Max Subscriptions: 5

Permissions:

  Publish:

                Allow: a.>
                       b
                 Deny: b.c

  Subscribe:

  No permissions defined

";
    let line = "auth user add U A --subscriptions 5 --pub-allow b --pub-allow 'a.>' --pub-deny b.c --tags x --defaults";
    assert_eq!(auth.ok(line), want);
    assert_eq!(auth.ok("auth user info U A"), want);
    let edited = auth.ok("auth user edit U A --pub-deny '' --sub-deny s --no-tags x");
    let changed = want.replace("                 Deny: b.c\n", "").replace("               Tags: x\n", "");
    let changed =
        changed.replace("Subscribe:\n\n  No permissions defined", "Subscribe:\n\n                 Deny: s");
    assert_eq!(edited, changed);
    assert_eq!(auth.failed("auth user add U A --defaults"), "user U already exist");
    let ask = auth.failed("auth user add V A");
    assert!(ask.ends_with("\"Maximum Payload\" without a terminal: use --payload or --defaults"), "{ask}");
    assert!(!auth.token("O/accounts/A/users/V.jwt").exists());
    let list = "Users in account A\nName,Subject,Scoped,Sub Perms,Pub Perms,Max Subscriptions\n\
                U,U-1,false,✓,✓,5\n\n";
    assert_eq!(auth.ok("auth user ls A"), list);
    assert_eq!(auth.ok("auth user ls A --names"), "U\n");
    assert_eq!(auth.ok("auth user ls SYSTEM"), "No users found\n");
    assert_eq!(auth.failed("auth user info V A"), "user V not found");
}

#[test]
fn credentials() {
    let auth = Auth::with_account();
    auth.ok("auth user add U A --defaults --credential u.creds");
    let text = auth.nats.read("u.creds");
    let creds = daemon_keys::creds::parse(&text).unwrap();
    assert_eq!(creds.key.public(), claims(&auth, "u.creds").data.subject);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(auth.nats.path("u.creds")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert_eq!(auth.failed("auth user credential u.creds U A"), "file u.creds already exist");
    assert_eq!(
        auth.failed("auth user add V A --defaults --credential u.creds"),
        "file u.creds already exist"
    );
    assert_eq!(auth.failed("auth user info V A"), "user V not found");
    let said = auth.ok("auth user cred u.creds U A -f --expire 1d");
    assert_eq!(said, "Wrote credential for U to u.creds\n");
    let expires = claims(&auth, "u.creds").data;
    assert_eq!(expires.expires - expires.issued_at, 24 * 60 * 60);
    let kept = std::fs::read_to_string(auth.token("O/accounts/A/users/U.jwt")).unwrap();
    assert_eq!(token::user(&kept).unwrap().data.expires, 0);
}

#[test]
fn a_scoped_user_has_all_from_its_key() {
    let auth = Auth::with_account();
    auth.ok("auth account keys add A clerk --subscriptions 7 --sub-allow s");
    let said = auth.failed("auth user add U A --key clerk --payload 5");
    assert_eq!(said, "--payload: a user of a scoped signing key has limits and permissions from there");
    let shown = auth.ok("auth user add U A --key clerk");
    assert!(shown.contains("Scoped: true\n") && shown.contains("Max Subscriptions: 7\n"), "{shown}");
    let kept = std::fs::read_to_string(auth.token("O/accounts/A/users/U.jwt")).unwrap();
    assert!(token::user(&kept).unwrap().nats.may.is_empty());
    let said = auth.failed("auth user edit U A --data 5");
    assert_eq!(said, "--data: user is scoped, its signing key says what it may do");
    assert!(auth.ok("auth user edit U A --tags t").contains("Tags: t\n"));
    assert_eq!(auth.failed("auth user add V A --key nobody"), "unknown signing key: nobody");
}

#[test]
fn removed_and_revoked() {
    let auth = Auth::with_account();
    auth.ok("auth user add U A --defaults");
    let key = auth.key("U-1");
    let sure = auth.failed("auth user rm U A");
    assert!(sure.contains("\"Really remove the User U\""), "{sure}");
    assert_eq!(auth.ok("auth user rm U A -f --revoke"), "Removed user U\n");
    assert!(!auth.token("O/accounts/A/users/U.jwt").exists() && !auth.seed(&key).exists());
    let account =
        token::account(&std::fs::read_to_string(auth.token("O/accounts/A/A.jwt")).unwrap()).unwrap();
    assert!(account.nats.revocations.0.contains_key(&key));
    assert!(auth.ok("auth account info A").contains("Revocations: 1\n"));
}
