//! Sessions with everything that is printed in them. A file in `said` is one session in a new home; `NSC_SAID=write` writes
//! the files anew.

use std::path::Path;

use crate::support::{Home, Mask};

fn session(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/nsc/said/{name}.txt"));
    let want = std::fs::read_to_string(&path).expect("a session");
    let (home, mut mask) = (Home::new(), Mask::default());
    let mut said = String::new();
    for line in want.lines() {
        if let Some(line) = line.strip_prefix("$ ") {
            said += &mask.apply(&home, &home.run(line).shown());
        } else if line.starts_with('#') {
            said += &format!("\n{line}\n");
        }
    }
    let said = said.trim_start().to_string();
    if std::env::var_os("NSC_SAID").is_some() {
        std::fs::write(&path, &said).expect("written");
    }
    for (number, (want, said)) in want.lines().zip(said.lines()).enumerate() {
        assert_eq!(said, want, "{name}.txt:{}", number + 1);
    }
    assert_eq!(said.lines().count(), want.lines().count(), "{name}.txt");
}

#[test]
fn operators() {
    session("operators");
}

#[test]
fn accounts() {
    session("accounts");
}

#[test]
fn users() {
    session("users");
}

#[test]
fn sharing() {
    session("sharing");
}

#[test]
fn keys() {
    session("keys");
}

#[test]
fn files() {
    session("files");
}

#[test]
fn stores() {
    session("stores");
}

#[test]
fn mistakes() {
    session("mistakes");
}

#[test]
fn help() {
    session("help");
}
