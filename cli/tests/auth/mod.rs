//! `nats auth` in a home of its own, with keys written as `O-1`, `A-2`, … in the order they appear.

mod account;
mod generate;
mod nkey;
mod nsc;
mod operator;
mod server;
mod user;

use std::cell::RefCell;
use std::path::PathBuf;
use std::process::Command;

use crate::support::Nats;

pub struct Auth {
    pub nats: Nats,
    keys: RefCell<Vec<String>>,
}

impl Auth {
    pub fn new() -> Auth {
        let nats = Nats::new().env("NATS_TABLE_FORMAT", "csv");
        Auth { nats, keys: RefCell::default() }
    }

    /// With an operator that has a system account and a signing key.
    pub fn with_operator(name: &str) -> Auth {
        let auth = Auth::new();
        auth.ok(&format!("auth operator add {name}"));
        auth
    }

    /// With operator `O` and account `A`.
    pub fn with_account() -> Auth {
        let auth = Auth::with_operator("O");
        auth.ok("auth account add A --defaults");
        auth
    }

    /// Stdout of a run that must succeed.
    #[track_caller]
    pub fn ok(&self, line: &str) -> String {
        self.named(&self.nats.run(line).ok())
    }

    /// Stderr of a run that must fail.
    #[track_caller]
    pub fn failed(&self, line: &str) -> String {
        let said = self.named(&self.nats.run(line).failed());
        said.strip_prefix("nats: error: ").unwrap_or(&said).trim_end().to_string()
    }

    /// The key behind a name such as `A-1`.
    pub fn key(&self, name: &str) -> String {
        let number: usize = name[2..].parse().unwrap();
        let keys = self.keys.borrow();
        let mut of_kind = keys.iter().filter(|key| key.starts_with(&name[..1]));
        of_kind.nth(number - 1).unwrap_or_else(|| panic!("no key {name} was seen yet")).clone()
    }

    fn named(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
            let word = &rest[start..];
            let end = word.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(word.len());
            out += &rest[..start];
            out += &self.name(&word[..end]);
            rest = &word[end..];
        }
        out + rest
    }

    fn name(&self, word: &str) -> String {
        let kinds = ["O", "A", "U", "X", "N", "C"];
        let Some(kind) = kinds.iter().find(|kind| word.len() == 56 && word.starts_with(**kind)) else {
            return word.to_string();
        };
        let mut keys = self.keys.borrow_mut();
        if !keys.iter().any(|key| key == word) {
            keys.push(word.to_string());
        }
        let mut of_kind = keys.iter().filter(|key| key.starts_with(*kind));
        format!("{kind}-{}", of_kind.position(|key| key == word).unwrap() + 1)
    }

    /// The file of a token below the stores.
    pub fn token(&self, path: &str) -> PathBuf {
        self.nats.path(&format!(".local/share/nats/nsc/stores/{path}"))
    }

    /// The file of a seed.
    pub fn seed(&self, key: &str) -> PathBuf {
        self.nats.path(&format!(".local/share/nats/nsc/keys/keys/{}/{}/{key}.nk", &key[..1], &key[1..3]))
    }

    /// What our own `nsc`, of the same build, prints. None, and a note, when it is not built.
    pub fn nsc(&self, line: &str) -> Option<String> {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_nats")).with_file_name("nsc");
        if !program.exists() {
            eprintln!("skipped: {} is not built", program.display());
            return None;
        }
        let mut nsc = Command::new(program);
        nsc.args(shell_words::split(line).unwrap()).env_clear().current_dir(self.nats.home.path());
        nsc.env("HOME", self.nats.home.path()).env("XDG_CONFIG_HOME", self.nats.home.path());
        let ran = nsc.output().unwrap();
        let [out, err] = [ran.stdout, ran.stderr].map(|text| String::from_utf8(text).unwrap());
        assert!(ran.status.success(), "nsc {line}: {out}{err}");
        Some(self.named(&(out + &err)))
    }
}
