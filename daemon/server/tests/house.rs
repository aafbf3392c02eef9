//! The rules of the house that a compiler does not hold: crates depend downwards only, and nothing of a workshop stands in
//! the repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Which of our own crates each crate may name in `[dependencies]`.
fn law() -> BTreeMap<&'static str, Vec<&'static str>> {
    let all = [
        "schemas",
        "daemon-wire",
        "daemon-subject",
        "daemon-keys",
        "daemon-config",
        "daemon-broker",
        "daemon-store",
        "daemon-jetstream",
    ];
    BTreeMap::from([
        ("schemas", vec![]),
        ("daemon/wire", vec![]),
        ("daemon/subject", vec![]),
        ("daemon/keys", vec!["schemas"]),
        ("contexts", vec!["schemas", "daemon-keys"]),
        ("daemon/config", vec!["schemas", "daemon-subject", "daemon-keys"]),
        ("daemon/store", vec!["daemon-subject"]),
        ("daemon/jetstream", vec!["daemon-subject", "daemon-wire", "schemas", "daemon-store"]),
        ("daemon/broker", vec!["daemon-wire", "daemon-subject", "daemon-keys", "schemas", "daemon-config"]),
        ("daemon/sim", vec!["daemon-store", "daemon-jetstream", "daemon-subject", "schemas"]),
        ("daemon/server", all.to_vec()),
        ("cli/term", vec!["contexts"]),
        (
            "cli/nsc",
            vec!["cli-term", "contexts", "schemas", "daemon-keys", "daemon-config", "daemon-subject"],
        ),
        ("cli/top", vec!["cli-term", "cli-nsc", "contexts", "schemas"]),
        ("cli/audit", vec!["cli-term", "contexts", "schemas"]),
        (
            "cli",
            ["cli-term", "cli-nsc", "cli-top", "cli-audit", "contexts", "daemon-server"]
                .into_iter()
                .chain(all)
                .collect(),
        ),
    ])
}

/// Names of our own crates under `[dependencies]` of a manifest.
fn own_dependencies(manifest: &str) -> Vec<String> {
    let section = manifest.split("\n[").find(|s| s.starts_with("dependencies]")).unwrap_or_default();
    section
        .lines()
        .filter_map(|l| l.split(['.', ' ', '=']).next())
        .filter(|n| {
            n.starts_with("daemon-") || n.starts_with("cli-") || ["schemas", "contexts", "cli"].contains(n)
        })
        .map(Into::into)
        .collect()
}

#[test]
fn crates_depend_downwards_only() {
    for (folder, allowed) in law() {
        let manifest = std::fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        for name in own_dependencies(&manifest) {
            assert!(allowed.contains(&name.as_str()), "{folder} must not depend on {name}");
        }
    }
}

#[test]
fn every_crate_is_under_the_law() {
    let law = law();
    for entry in std::fs::read_dir(root().join("daemon")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if root().join("daemon").join(&name).join("Cargo.toml").exists() {
            assert!(
                law.contains_key(format!("daemon/{name}").as_str()),
                "daemon/{name} has no line in the law"
            );
        }
    }
}

/// Source files of ours, tests and generated files apart.
fn sources(dir: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = entry.file_name().into_string().unwrap();
        if path.is_dir() {
            if !["target", "tests", "fuzz", ".git", "benches"].contains(&name.as_str()) {
                sources(&path, out);
            }
        } else if name.ends_with(".rs") {
            out.push(path);
        }
    }
}

#[test]
fn files_stay_small_and_say_why_they_exist() {
    let mut files = Vec::new();
    sources(&root(), &mut files);
    assert!(files.len() > 50, "the search found too little: {}", files.len());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let lines = text.lines().count();
        assert!(lines <= 600, "{} has {lines} lines: split it", file.display());
        let is_test = file.ends_with("tests.rs");
        assert!(is_test || text.starts_with("//!"), "{} does not say why it exists", file.display());
    }
}
