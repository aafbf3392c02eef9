//! Runs the real `nats` binary with its own, empty configuration directory and environment.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod jwt;
pub mod server;
pub mod tls;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub struct Nats {
    pub home: tempfile::TempDir,
    env: Vec<(String, String)>,
}

impl Nats {
    pub fn new() -> Nats {
        Nats { home: tempfile::tempdir().unwrap(), env: vec![] }
    }

    /// Sets an environment variable for the runs that follow.
    pub fn env(mut self, name: &str, value: &str) -> Nats {
        self.env.push((name.into(), value.into()));
        self
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.home.path().join(relative)
    }

    pub fn read(&self, relative: &str) -> String {
        std::fs::read_to_string(self.path(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
    }

    /// Runs `nats` with the words of `line`, cut as a shell does.
    pub fn run(&self, line: &str) -> Ran {
        let home = self.home.path();
        let output = self.command(&shell_words::split(line).unwrap()).output().unwrap();
        Ran::new(output, home)
    }

    /// The command, for tests that need more than its output.
    pub fn command(&self, args: &[String]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nats"));
        command.args(args).env_clear().stdin(Stdio::null()).current_dir(self.home.path());
        command.env("XDG_CONFIG_HOME", self.home.path()).env("HOME", self.home.path()).env("TZ", "UTC");
        for name in ["PATH", "LLVM_PROFILE_FILE"] {
            command.envs(std::env::var_os(name).map(|value| (name, value)));
        }
        command.envs(self.env.iter().map(|(k, v)| (k, v)));
        command
    }
}

/// What a run printed, with the temporary directory written as HOME.
#[derive(Debug)]
pub struct Ran {
    pub out: String,
    pub err: String,
    pub code: i32,
}

impl Ran {
    fn new(output: Output, home: &Path) -> Ran {
        let text =
            |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(&*home.to_string_lossy(), "HOME");
        Ran { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap_or(-1) }
    }

    /// Stdout of a run that must have succeeded.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }

    /// Stderr of a run that must have failed with code 1.
    #[track_caller]
    pub fn failed(self) -> String {
        assert_eq!(self.code, 1, "{self:?}");
        self.err
    }
}
