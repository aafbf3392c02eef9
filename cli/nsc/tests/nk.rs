//! The program `nk` from outside: keys, signatures, and what it says to what it cannot use.

use std::path::Path;
use std::process::{Command, Output};

fn nk(dir: &Path, line: &str) -> Output {
    let words: Vec<_> = line.split_whitespace().collect();
    Command::new(env!("CARGO_BIN_EXE_nk")).current_dir(dir).args(words).output().expect("nk starts")
}

/// stdout and exit code; stderr has to stay empty.
fn said(dir: &Path, line: &str) -> (String, i32) {
    let output = nk(dir, line);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
    (String::from_utf8(output.stdout).expect("text"), output.status.code().expect("an exit"))
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().expect("a directory")
}

#[test]
fn the_same_bytes_make_the_same_key_as_everywhere() {
    let dir = home();
    let raw: Vec<u8> = (0..32).collect();
    std::fs::write(dir.path().join("raw"), raw).expect("a file");
    for (kind, seed, public) in [
        (
            "user",
            "SUAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H776Y",
            "UAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3RLKK",
        ),
        (
            "curve",
            "SXAAAAICAMCAKBQHBAEQUCYMBUHA6EARCIJRIFIWC4MBSGQ3DQOR4H74KM",
            "XCHUBRNNW2HSKYSK4WZBJ2TWPJXMSTMCTU6XWXQ22G5G6PRBHAUF76G7",
        ),
    ] {
        let expected = (format!("{seed}\n{public}\n"), 0);
        assert_eq!(said(dir.path(), &format!("-gen {kind} -e raw -pubout")), expected);
    }
}

#[test]
fn every_kind_has_its_letter() {
    let dir = home();
    let kinds = [
        ("user", 'U'),
        ("Account", 'A'),
        ("server", 'N'),
        ("cluster", 'C'),
        ("operator", 'O'),
        ("x25519", 'X'),
    ];
    for (kind, letter) in kinds {
        let (text, code) = said(dir.path(), &format!("--gen={kind} -pubout"));
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(code, 0, "{text}");
        assert!(lines[0].starts_with(&format!("S{letter}")) && lines[1].starts_with(letter), "{text}");
    }
}

#[test]
fn what_was_signed_is_verified_and_nothing_else() {
    let dir = home();
    let path = |name: &str| dir.path().join(name);
    let seed = said(dir.path(), "-gen user").0;
    std::fs::write(path("seed"), format!("a comment\n{seed}")).expect("a file");
    let public = said(dir.path(), "-inkey seed -pubout").0;
    std::fs::write(path("public"), &public).expect("a file");
    std::fs::write(path("order"), "ten of them").expect("a file");
    let signature = said(dir.path(), "-sign order -inkey seed");
    assert_eq!(signature.1, 0);
    std::fs::write(path("signature"), &signature.0).expect("a file");
    let good = ("Verified OK\n".to_string(), 0);
    assert_eq!(said(dir.path(), "-verify order -sigfile signature -pubin public"), good);
    assert_eq!(said(dir.path(), "-verify order -sigfile signature -inkey seed"), good);
    std::fs::write(path("order"), "eleven of them").expect("a file");
    let bad = ("nkeys: signature verification failed\n".to_string(), 1);
    assert_eq!(said(dir.path(), "-verify order -sigfile signature -pubin public"), bad);
}

#[test]
fn a_wished_prefix_is_found_or_given_up() {
    let dir = home();
    let (text, code) = said(dir.path(), "-gen user -pre a");
    assert_eq!(code, 0);
    assert!(text.lines().nth(1).is_some_and(|public| public.starts_with("UA")), "{text}");
    let given_up = ("Failed to generate prefix after 3 attempts\n".to_string(), 1);
    assert_eq!(said(dir.path(), "-gen user -pre zzzzzzzz -maxpre 3"), given_up);
    let never = ("Can not generate base32 encoded strings to match '1'\n".to_string(), 1);
    assert_eq!(said(dir.path(), "-gen user -pre 1"), never);
}

#[test]
fn complaints_end_with_one() {
    let dir = home();
    std::fs::write(dir.path().join("none"), "no key").expect("a file");
    for (line, text) in [
        ("-gen what", "Usage: nk -gen [user|account|server|cluster|operator|curve|x25519]\n"),
        ("-sign none", "Sign requires a seed/private key via -inkey <file>\n"),
        ("-sign none -inkey none", "Could not find a valid key\n"),
        ("-sign none -inkey gone", "open gone: no such file or directory\n"),
        ("-verify none", "Verify requires a seed key via -inkey or a public key via -pubin\n"),
        ("-verify none -pubin none", "Verify requires a signature via -sigfile\n"),
        ("-e none", "Entropy file only used when creating keys with -gen\n"),
    ] {
        assert_eq!(said(dir.path(), line), (text.to_string(), 1), "{line}");
    }
    let (text, code) = said(dir.path(), "");
    assert!(text.starts_with("Usage: nk [options]\n    -gen <type>") && code == 1, "{text}");
}
