//! Runs the real `nsc` in a home of its own, with nothing of the environment but PATH.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use regex::{Captures, Regex};

pub struct Home {
    pub dir: tempfile::TempDir,
}

impl Home {
    pub fn new() -> Home {
        Home { dir: tempfile::tempdir().expect("a directory") }
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.dir.path().join(relative)
    }

    pub fn read(&self, relative: &str) -> String {
        std::fs::read_to_string(self.path(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
    }

    pub fn write(&self, relative: &str, text: &str) {
        std::fs::write(self.path(relative), text).unwrap_or_else(|e| panic!("{relative}: {e}"));
    }

    /// The text of an account's token.
    pub fn account(&self, operator: &str, account: &str) -> String {
        self.read(&format!(".local/share/nats/nsc/stores/{operator}/accounts/{account}/{account}.jwt"))
    }

    pub fn creds(&self, operator: &str, account: &str, user: &str) -> PathBuf {
        self.path(&format!(".local/share/nats/nsc/keys/creds/{operator}/{account}/{user}.creds"))
    }

    /// The command of a line that is cut as a shell does.
    pub fn command(&self, line: &str) -> Command {
        let words = shell_words::split(line).expect("words");
        let mut command = Command::new(env!("CARGO_BIN_EXE_nsc"));
        command.args(words).env_clear().stdin(Stdio::null()).current_dir(self.dir.path());
        command.env("HOME", self.dir.path()).env("TZ", "UTC");
        for name in ["PATH", "LLVM_PROFILE_FILE"] {
            command.envs(std::env::var_os(name).map(|value| (name, value)));
        }
        command
    }

    pub fn run(&self, line: &str) -> Ran {
        Ran::new(line, self.command(line).output().expect("nsc starts"))
    }

    /// Runs lines that have to succeed.
    #[track_caller]
    pub fn all(&self, lines: &[&str]) {
        lines.iter().for_each(|line| drop(self.run(line).ok()));
    }
}

#[derive(Debug)]
pub struct Ran {
    line: String,
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl Ran {
    fn new(line: &str, output: Output) -> Ran {
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Ran {
            line: line.to_string(),
            out: text(output.stdout),
            err: text(output.stderr),
            code: output.status.code().unwrap_or(-1),
        }
    }

    /// What a run printed that must have succeeded, stdout before stderr.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out + &self.err
    }

    /// What a run printed that must have failed with code 1.
    #[track_caller]
    pub fn failed(self) -> String {
        assert_eq!(self.code, 1, "{self:?}");
        self.out + &self.err
    }

    /// The run in a transcript: the line, stdout, stderr behind `!`, and the exit code unless it is 0.
    pub fn shown(&self) -> String {
        let mut shown = format!("$ {}\n", self.line);
        for line in self.out.lines() {
            shown += &format!("{line}\n");
        }
        for line in self.err.lines() {
            shown += &format!("! {line}\n");
        }
        if self.code != 0 {
            shown += &format!("? {}\n", self.code);
        }
        shown
    }
}

/// Writes what is different with every run as something that is not, as wide as it was: keys as their kind and when they
/// were first seen, times as noughts, tokens as JWT.
#[derive(Default)]
pub struct Mask {
    names: BTreeMap<String, String>,
}

impl Mask {
    pub fn apply(&mut self, home: &Home, text: &str) -> String {
        let text = text.replace(&*home.dir.path().to_string_lossy(), "HOME");
        let mut text = text;
        for (pattern, instead) in [
            (r"eyJ[\w-]+\.[\w-]+\.[\w-]+", "JWT"),
            (r"\d{4}-\d\d-\d\d([ T])\d\d:\d\d:\d\d", "0000-00-00${1}00:00:00"),
            (r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d", "Day, 00 Mon 0000 00:00:00"),
            ("keys/([OAUX])/[A-Z2-7]{2}/", "keys/$1/__/"),
            (r#""iat": \d+"#, r#""iat": 0"#),
        ] {
            let pattern = Regex::new(pattern).expect("a pattern");
            text = pattern.replace_all(&text, instead).into_owned();
        }
        let key = Regex::new("[A-Z2-7]{52,58}").expect("a pattern");
        key.replace_all(&text, |found: &Captures<'_>| self.name(&found[0])).into_owned()
    }

    fn name(&mut self, key: &str) -> String {
        let kind = match key.len() {
            56 => &key[..1],
            58 => &key[..2],
            _ => "ID",
        };
        let number = self.names.values().filter(|name| name.starts_with(&format!("{kind}_"))).count() + 1;
        let name = || format!("{:_<width$}", format!("{kind}_{number}"), width = key.len());
        self.names.entry(key.to_string()).or_insert_with(name).clone()
    }
}
