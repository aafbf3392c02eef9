//! `nats server passwd`: hashes that servers take.

mod support;

use daemon_keys::password::verify;
use support::Nats;

#[test]
fn the_hash_of_a_password_that_was_given() {
    let nats = Nats::new();
    let hash = nats.run("server passwd --pass 'a long password' --cost 4").ok();
    assert!(hash.starts_with("$2a$04$") && verify(hash.trim_end(), "a long password"), "{hash}");
    let hash = Nats::new().env("PASSWORD", "of the environment").run("server mkpasswd -c 4").ok();
    assert!(verify(hash.trim_end(), "of the environment"), "{hash}");
}

#[test]
fn a_generated_password_and_its_hash() {
    let said = Nats::new().run("server passwd -g -c 4").ok();
    let (first, second) = said.trim_end().split_once('\n').expect("two lines");
    let password = first.strip_prefix("Generated password: ").expect("the password first");
    let hash = second.strip_prefix("       bcrypt hash: ").expect("then the hash");
    assert!(password.len() == 22 && verify(hash, password), "{said}");
}

#[test]
fn what_makes_no_hash() {
    let nats = Nats::new();
    for (line, said) in [
        ("server passwd -p short", "nats: error: password should be at least 10 characters long\n"),
        ("server passwd -p 'a long password' -c 3", "nats: error: bcrypt cost should be between 4 and 31\n"),
        (
            "server passwd",
            "nats: error: cannot ask \"Enter password\" without a terminal: use --pass or --generate\n",
        ),
    ] {
        assert_eq!(nats.run(line).failed(), said, "{line}");
    }
    let long = format!("server passwd -c 4 -p {}", "x".repeat(73));
    let said = "nats: error: error producing bcrypt hash: bcrypt: password length exceeds 72 bytes\n";
    assert_eq!(nats.run(&long).failed(), said);
}
