//! `nats auth nkey`: keys, signatures and sealed files.

use super::Auth;

fn key(auth: &Auth, kind: &str, file: &str) -> String {
    let seed = auth.nats.run(&format!("auth nkey gen {kind} --public")).ok();
    std::fs::write(auth.nats.path(file), format!("# a key\n{seed}")).unwrap();
    seed.lines().nth(1).unwrap().to_string()
}

#[test]
fn keys_of_every_kind() {
    let auth = Auth::new();
    for (kind, seed, public) in [
        ("user", "SU", "U"),
        ("account", "SA", "A"),
        ("server", "SN", "N"),
        ("cluster", "SC", "C"),
        ("operator", "SO", "O"),
        ("curve", "SX", "X"),
        ("x25519", "SX", "X"),
    ] {
        let both = auth.nats.run(&format!("auth nkey gen {kind} --public")).ok();
        let lines: Vec<&str> = both.lines().collect();
        assert!(lines.len() == 2 && lines[0].starts_with(seed) && lines[1].starts_with(public), "{both}");
        assert_eq!(auth.nats.run(&format!("auth nk gen {kind} --output {kind}.nk")).ok(), "");
        assert_eq!(auth.nats.read(&format!("{kind}.nk")).lines().count(), 1);
        assert!(auth.nats.run(&format!("auth nkey show {kind}.nk")).ok().starts_with(public));
    }
    std::fs::write(auth.nats.path("zeros"), [0; 32]).unwrap();
    let seed = auth.nats.run("auth nkey gen user --entropy zeros").ok();
    assert_eq!(seed, auth.nats.run("auth nkey gen user --entropy zeros").ok());
    std::fs::write(auth.nats.path("short"), [0; 31]).unwrap();
    assert!(
        auth.failed("auth nkey gen user --entropy short")
            .starts_with("could not use custom entropy source short")
    );
    std::fs::write(auth.nats.path("nothing"), "no key").unwrap();
    assert_eq!(auth.failed("auth nkey show nothing"), "could not find a valid key in nothing");
}

#[test]
fn signatures() {
    let auth = Auth::new();
    let public = key(&auth, "user", "user.nk");
    std::fs::write(auth.nats.path("user.pub"), public).unwrap();
    std::fs::write(auth.nats.path("text"), "text").unwrap();
    let signature = auth.nats.run("auth nkey sign text user.nk").ok();
    std::fs::write(auth.nats.path("signature"), &signature).unwrap();
    for file in ["user.nk", "user.pub"] {
        assert_eq!(auth.ok(&format!("auth nkey verify text signature {file}")), "Verified OK\n");
    }
    std::fs::write(auth.nats.path("text"), "other").unwrap();
    let said = auth.failed("auth nkey verify text signature user.pub");
    assert_eq!(said, "nkeys: signature verification failed");
    let said = auth.failed("auth nkey sign text user.pub");
    assert_eq!(said, "user.pub holds the public key U-1, and no seed");
    key(&auth, "curve", "curve.nk");
    assert_eq!(auth.failed("auth nkey sign text curve.nk"), "nkeys: curve key is not valid for sign/verify");
}

#[test]
fn sealed_files() {
    let auth = Auth::new();
    let [one, two] = ["one.nk", "two.nk"].map(|file| key(&auth, "curve", file));
    std::fs::write(auth.nats.path("text"), "some text").unwrap();
    let sealed = auth.nats.run(&format!("auth nkey seal text one.nk {two}")).ok();
    std::fs::write(auth.nats.path("sealed"), sealed).unwrap();
    assert_eq!(auth.ok(&format!("auth nkey unseal sealed two.nk {one}")), "some text\n");
    auth.ok(&format!("auth nkey encrypt text one.nk {two} --no-b64 --output raw"));
    assert!(std::fs::read(auth.nats.path("raw")).unwrap().starts_with(b"xkv1"));
    auth.ok(&format!("auth nkey decrypt raw two.nk {one} --no-b64 --output opened"));
    assert_eq!(auth.nats.read("opened"), "some text");
    let said = auth.failed(&format!("auth nkey unseal sealed one.nk {one}"));
    assert_eq!(said, "nkeys: could not decrypt input");
    key(&auth, "user", "user.nk");
    let said = auth.failed(&format!("auth nkey seal text user.nk {two}"));
    assert_eq!(said, "user.nk holds no curve key");
    let said = auth.failed("auth nkey seal text one.nk nobody");
    assert_eq!(said, "nkeys: not a valid recipient public curve key");
}
