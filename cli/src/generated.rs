//! The files of this repository that are made from the table of commands: man pages and completion scripts.

use crate::spec::completion::{Shell, generated};
use crate::spec::man;

/// The command that brings the files up to date, for messages.
pub const REFRESH: &str = "cargo run -p cli --example generate";

/// The directories that hold generated files only.
pub const DIRECTORIES: [&str; 2] = ["completions", "man"];

/// Every generated file: its path from the top of the repository, and its content.
pub fn files() -> Vec<(String, String)> {
    let program = crate::nats::program();
    let pages = man::pages(&program).into_iter().map(|(name, text)| (format!("man/{name}"), text));
    let scripts = [
        ("completions/nats.bash", generated(Shell::Bash, &program)),
        ("completions/_nats", generated(Shell::Zsh, &program)),
        ("completions/nats.fish", generated(Shell::Fish, &program)),
    ];
    pages.chain(scripts.map(|(path, text)| (path.to_string(), text))).collect()
}
