//! Tokens and keys of the store are those that the original libraries make of the same claims and seeds.

use data_encoding::BASE64URL_NOPAD;
use regex::Regex;
use serde_json::Value;

use crate::support::Home;

const ACCOUNT: &str = "AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV";
const USER: &str = "UAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3RLKK";

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../../daemon/keys/tests/data/vectors.json")).expect("JSON")
}

fn token(case: &str) -> String {
    let vectors = vectors();
    let found = vectors["tokens"].as_array().expect("tokens").iter().find(|one| one["case"] == case);
    found.expect("a case")["token"].as_str().expect("a token").to_string()
}

/// The claims as they are written, but for when they were.
fn claims(token: &str) -> String {
    let part = token.split('.').nth(1).expect("claims");
    let text = String::from_utf8(BASE64URL_NOPAD.decode(part.as_bytes()).expect("base64")).expect("text");
    Regex::new(r#""jti":"[A-Z2-7]{52}","iat":\d+"#).expect("a pattern").replace(&text, "ISSUED").into_owned()
}

/// A home with the operator and all keys of the vectors.
fn home() -> Home {
    let home = Home::new();
    std::fs::create_dir(home.path("seeds")).expect("a directory");
    for (n, key) in vectors()["nkeys"].as_array().expect("keys").iter().enumerate() {
        home.write(&format!("seeds/{n}.nk"), key["seed"].as_str().expect("a seed"));
    }
    home.write("operator.jwt", &token("operator all fields, HTML-escaped name"));
    home.all(&["add operator --url operator.jwt --force", "import keys --dir seeds"]);
    home
}

#[test]
fn claims_are_written_as_the_original_writes_them() {
    let home = home();
    let operator = home.run("describe operator --raw").ok();
    assert_eq!(operator.trim(), token("operator all fields, HTML-escaped name"));
    home.all(&[
        "add operator O",
        &format!("add account A --public-key {ACCOUNT}"),
        &format!("add user --account A u --public-key {USER}"),
    ]);
    let ours = home.run("describe operator --field sub").ok();
    let account = home.run("describe account A --raw").ok();
    let key = "OAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QZVT";
    let want = claims(&token("account default limits")).replace(key, ours.trim().trim_matches('"'));
    assert_eq!(claims(account.trim()), want);
    let user = home.run("describe user --account A u --raw").ok();
    assert_eq!(claims(user.trim()), claims(&token("user defaults")));
}

#[test]
fn accounts_of_others_keep_all_their_claims() {
    let home = home();
    home.write("full.jwt", &token("account all fields"));
    home.all(&["import account --file full.jwt --skip"]);
    let key = "OB43KVROR7TFJ6KAPCYRF2FJROTZAH4FHLTJLPWX4DRZCC5NASLGIT25";
    let kept = home.run("describe account full --raw").ok();
    assert_eq!(kept.trim(), token("account all fields"));
    // Accounts of an operator that was taken over sign themselves.
    let want = claims(&token("account all fields")).replace(key, ACCOUNT);
    home.all(&["edit account full --subscriptions 8"]);
    let edited = home.run("describe account full --raw").ok();
    assert_eq!(claims(edited.trim()), want.replacen(r#""limits":{"subs":-1"#, r#""limits":{"subs":8"#, 1));
}

#[test]
fn seeds_lie_where_the_original_looks_for_them() {
    let home = home();
    let keys = ".local/share/nats/nsc/keys/keys";
    for key in vectors()["nkeys"].as_array().expect("keys") {
        let public = key["public"].as_str().expect("a key");
        let kind = &public[..1];
        if !"OAUX".contains(kind) {
            continue;
        }
        let file = format!("{keys}/{kind}/{}/{public}.nk", &public[1..3]);
        assert_eq!(home.read(&file).trim(), key["seed"].as_str().expect("a seed"));
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_seeds() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.all(&["add operator O", "add account A", "add user --account A u"]);
    let mode = |path: &std::path::Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&home.creds("O", "A", "u")), 0o600);
    let mut seeds = 0;
    let mut rooms = vec![home.path(".local/share/nats/nsc/keys/keys")];
    while let Some(room) = rooms.pop() {
        for entry in std::fs::read_dir(room).expect("a directory") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => rooms.push(path),
                false => {
                    assert_eq!(mode(&path), 0o600, "{path:?}");
                    seeds += 1;
                }
            }
        }
    }
    assert_eq!(seeds, 3);
}

#[test]
fn nothing_prints_a_seed_unasked() {
    let home = Home::new();
    let seed = Regex::new(r"\bS[OAUX][A-Z2-7]{56}\b").expect("a pattern");
    let lines = [
        "add operator O --sys --generate-signing-key",
        "add account A",
        "add user --account A u",
        "edit account A --sk generate",
        "edit signing-key --account A --role r --sk generate",
        "list keys --all",
        "describe account A",
        "describe user --account A u",
        "describe jwt --file .local/share/nats/nsc/keys/creds/O/A/u.creds",
        "generate nkey --account --store",
        "reissue operator",
        "export keys --all --dir out",
        "generate config --mem-resolver",
        "generate profile nsc://O/A/u",
        "validate -A",
    ];
    for line in lines {
        let text = home.run(line).ok();
        assert!(!seed.is_match(&text), "{line}: {text}");
    }
    assert!(seed.is_match(&home.run("list keys --show-seeds").ok()));
}
