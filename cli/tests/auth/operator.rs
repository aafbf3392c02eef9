//! `nats auth operator`: whole outputs, and the files behind them.

use super::Auth;

#[test]
fn an_operator_with_its_system_account() {
    let auth = Auth::new();
    let want = "\
Operator O (O-1)

Configuration:

            Name: O
         Subject: O-1
            Tags: one
                  two
  Service URL(s): nats://a:4222, tls://b:4222
  Account Server: nats://c:4222
        Accounts: 1
  System Account: SYSTEM (A-1)
    Signing Keys: O-2

";
    let line = "auth operator add O --tags two --tags One --service nats://a:4222 --service tls://b:4222 \
                --account-server nats://c:4222";
    assert_eq!(auth.ok(line), want);
    assert_eq!(auth.ok("auth operator info"), want);
    assert_eq!(auth.failed("auth operator add O"), "operator O already exist");
    assert_eq!(auth.failed("auth operator add ../x"), "name cannot contain '/' or '\\'");
    let plain = auth.ok("auth op add P --no-signing-key");
    assert!(plain.ends_with("       Accounts: 1\n  System Account: SYSTEM (A-2)\n\n"), "{plain}");
}

#[cfg(unix)]
#[test]
fn files_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let auth = Auth::with_operator("O");
    auth.ok("auth operator backup O backup.json");
    let mode = |path: std::path::PathBuf| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for file in [auth.token("O/O.jwt"), auth.seed(&auth.key("O-1")), auth.nats.path("backup.json")] {
        assert_eq!(mode(file.clone()), 0o600, "{}", file.display());
    }
    assert_eq!(mode(auth.token("O")), 0o700);
}

#[test]
fn lists_and_the_selected_operator() {
    let auth = Auth::new();
    assert_eq!(auth.ok("auth operator list"), "No Operators found\n");
    assert_eq!(auth.failed("auth account ls"), "no operators found");
    auth.ok("auth operator add O --account-server nats://c:4222");
    auth.ok("auth operator add P");
    let want = "\
Operators
Name,Subject,Accounts,Account Server,Signing Keys
O,O-1,1,nats://c:4222,1
P,O-3,1,,1

";
    assert_eq!(auth.ok("auth operator list"), want);
    assert_eq!(auth.ok("auth operator ls --names"), "O\nP\n");
    let ask = auth.failed("auth operator info");
    assert_eq!(ask, "cannot ask \"Select an Operator\" without a terminal: use the argument name");
    std::fs::create_dir_all(auth.nats.path("nats/cli")).unwrap();
    std::fs::write(auth.nats.path("nats/cli/config.json"), r#"{"other":1}"#).unwrap();
    assert_eq!(auth.ok("auth operator select P"), "Selected operator \"P\" as default\n");
    assert_eq!(auth.nats.read("nats/cli/config.json"), r#"{"other":1,"select_operator":"P"}"#);
    assert!(auth.ok("auth operator info").starts_with("Operator P (O-3)\n"));
    let by_key = auth.ok(&format!("auth operator info {}", auth.key("O-1")));
    assert!(by_key.starts_with("Operator O (O-1)\n"), "{by_key}");
}

#[test]
fn edit_keeps_what_nobody_mentions() {
    let auth = Auth::new();
    auth.ok("auth operator add O --tags a --tags b --service nats://a:4222 --account-server nats://c:4222");
    let shown = auth.ok("auth operator edit O --no-tags A --tags c");
    let want = "            Tags: b\n                  c\n  Service URL(s): nats://a:4222\n  Account Server: nats://c:4222\n";
    assert!(shown.contains(want), "{shown}");
    let bad = auth.failed("auth operator edit O --service http://x");
    assert!(bad.contains("http"), "{bad}");
    assert!(auth.ok("auth operator info O").contains("nats://a:4222"));
    assert_eq!(auth.failed("auth operator edit nobody"), "unknown operator: nobody");
    assert_eq!(auth.failed("auth operator edit O --tags ''"), "--tags: a tag cannot be empty");
}

#[test]
fn signing_keys_come_and_go() {
    let auth = Auth::with_operator("O");
    assert_eq!(auth.ok("auth operator keys add"), "O-3\n");
    assert_eq!(auth.ok("auth operator keys list"), "O-2\nO-3\n");
    let [second, third] = ["O-2", "O-3"].map(|name| auth.key(name));
    auth.ok(&format!("auth account add A --key {third} --defaults"));
    assert!(
        auth.ok("auth account info A").contains("          Issuer: O-3\n"),
        "{}",
        auth.ok("auth account info A")
    );
    let sure = auth.failed(&format!("auth operator sk rm O {third}"));
    assert!(sure.starts_with("could not obtain confirmation: cannot ask"), "{sure}");
    let ran = auth.nats.run(&format!("auth operator keys rm O {third} -f"));
    assert!(ran.err.contains("Account A was signed by it"), "{ran:?}");
    assert_eq!(ran.ok(), "Signing key removed\n");
    assert!(!auth.seed(&third).exists() && auth.seed(&second).exists());
    assert_eq!(auth.ok("auth operator keys ls"), "O-2\n");
    assert_eq!(auth.failed("auth operator keys rm O"), "public key is required");
    assert_eq!(auth.failed(&format!("auth operator keys rm O {third}")), "signing key was not found");
    assert!(auth.ok("auth account edit A").contains("Issuer: O-1\n"));
}

#[test]
fn a_backup_brings_everything_back() {
    let auth = Auth::with_account();
    auth.ok("auth account keys add A role");
    auth.ok("auth user add U A --defaults");
    auth.ok("auth user add V A --key role");
    let said = auth.ok("auth operator backup O plain.json");
    assert!(said.starts_with("Wrote backup for O to plain.json\n\nWARNING: "), "{said}");
    let seed = std::fs::read_to_string(auth.seed(&auth.key("O-1"))).unwrap();
    assert!(
        auth.nats
            .read("plain.json")
            .starts_with(&format!("{{\n  \"name\": \"O\",\n  \"key\": {{\n    \"key\": \"{seed}\"\n"))
    );

    auth.ok("auth nkey gen curve --output curve.nk");
    assert_eq!(auth.ok("auth operator backup O sealed --key curve.nk"), "Wrote backup for O to sealed\n");
    assert!(!auth.nats.read("sealed").contains("token"));

    std::fs::remove_dir_all(auth.nats.path(".local/share/nats/nsc")).unwrap();
    let shown = auth.ok("auth operator restore New sealed --key curve.nk");
    assert!(shown.starts_with("Operator New (O-1)\n"), "{shown}");
    assert_eq!(std::fs::read_to_string(auth.seed(&auth.key("O-1"))).unwrap(), seed);
    let users = "Users in account A\nName,Subject,Scoped,Sub Perms,Pub Perms,Max Subscriptions\n\
                 U,U-1,false,,,Unlimited\nV,U-2,true,,,Unlimited\n\n";
    assert_eq!(auth.ok("auth user ls A"), users);
    auth.ok("auth user credential u.creds U A");
    assert_eq!(auth.failed("auth operator restore New plain.json"), "operator New already exist");
    assert_eq!(
        auth.ok("auth operator restore Again plain.json").lines().next(),
        Some("Operator Again (O-1)")
    );
}

#[test]
fn what_is_no_backup_leaves_nothing_behind() {
    let auth = Auth::with_operator("O");
    auth.ok("auth operator backup O good.json");
    let good = auth.nats.read("good.json");
    let [one, other] = ["curve.nk", "other.nk"].map(|file| {
        auth.ok(&format!("auth nkey gen curve --output {file}"));
        file
    });
    auth.ok(&format!("auth operator backup O sealed --key {one}"));
    let strange = auth.ok("auth nkey gen operator");
    let seed = std::fs::read_to_string(auth.seed(&auth.key("O-1"))).unwrap();
    for (name, text, want) in [
        ("a", "SOSECRET".to_string(), "a is not a backup of an operator (line 1, column 1)"),
        ("b", good.replace(&seed, strange.trim()), "the seed of O belongs to another key than O-1"),
        ("c", good.replace(&seed, "SOSECRET"), "the key of O is not a seed"),
    ] {
        std::fs::write(auth.nats.path(name), text).unwrap();
        let said = auth.failed(&format!("auth operator restore New {name}"));
        assert_eq!(said, want);
    }
    let said = auth.failed(&format!("auth operator restore New sealed --key {other}"));
    assert_eq!(said, "open failed: nkeys: could not decrypt input");
    assert!(!auth.token("New").exists());
}

#[test]
fn an_operator_made_elsewhere() {
    let auth = Auth::with_operator("O");
    let [own, signing] = ["O-1", "O-2"].map(|name| auth.key(name));
    for (from, to) in
        [(auth.token("O/O.jwt"), "o.jwt"), (auth.seed(&own), "own.nk"), (auth.seed(&signing), "sk.nk")]
    {
        std::fs::copy(from, auth.nats.path(to)).unwrap();
    }
    std::fs::remove_dir_all(auth.nats.path(".local/share/nats/nsc")).unwrap();
    assert_eq!(auth.failed("auth operator import o.jwt own.nk"), "the seed of O-2 was not provided");
    auth.ok("auth nkey gen operator --output strange.nk");
    let said = auth.failed("auth operator import o.jwt own.nk sk.nk strange.nk");
    assert_eq!(said, "strange.nk: O-3 is not a key of operator O");
    let shown = auth.ok("auth operator import o.jwt own.nk sk.nk");
    assert!(shown.contains("  System Account: A-1 (not in the store)\n    Signing Keys: O-2\n"), "{shown}");
    assert_eq!(
        std::fs::read(auth.token("O/O.jwt")).unwrap(),
        std::fs::read(auth.nats.path("o.jwt")).unwrap()
    );
}

#[test]
fn json_holds_no_seeds() {
    let auth = Auth::with_account();
    auth.ok("auth user add U A --defaults");
    let json: serde_json::Value = serde_json::from_str(&auth.ok("auth operator info O --json")).unwrap();
    assert_eq!(json["name"], "O");
    assert_eq!(json["key"]["key"], "O-1");
    assert_eq!(json["signingKeys"][0]["key"], "O-2");
    assert_eq!(json["accounts"][0]["name"], "A");
    assert_eq!(json["accounts"][0]["users"][0]["key"]["key"], "U-1");
    assert_eq!(json["accounts"][1]["users"], serde_json::Value::Null);
    let user: serde_json::Value = serde_json::from_str(&auth.ok("auth user info U A -j")).unwrap();
    assert_eq!(user["key"]["key"], "U-1");
}
