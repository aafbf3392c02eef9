//! The files of this repository that are made from the table of commands: man pages and completion scripts.

use crate::spec::Program;
use crate::spec::completion::{Shell, generated};
use crate::spec::man;

/// The command that brings the files up to date, for messages.
pub const REFRESH: &str = "cargo run -p cli --example generate";

/// The directories that hold generated files only.
pub const DIRECTORIES: [&str; 2] = ["completions", "man"];

/// Every generated file: its path from the top of the repository, and its content.
pub fn files() -> Vec<(String, String)> {
    let mut files = of("nats", &crate::nats::program());
    files.extend(of("nsc", &cli_nsc::nsc::program()));
    // No scripts: they would offer two dashes, and these are written with one.
    files.extend(pages(&cli_nsc::nk::program()));
    for (path, page) in pages(&cli_top::program::program()) {
        // `nats top` and the program `nats-top` share the name of their page, and so the file: one page after the other.
        match files.iter_mut().find(|(other, _)| *other == path) {
            Some((_, text)) => text.push_str(&page),
            None => files.push((path, page)),
        }
    }
    files
}

/// The man pages and scripts of one program.
fn of<S>(name: &str, program: &Program<S>) -> Vec<(String, String)> {
    let scripts = [
        (format!("completions/{name}.bash"), generated(Shell::Bash, program)),
        (format!("completions/_{name}"), generated(Shell::Zsh, program)),
        (format!("completions/{name}.fish"), generated(Shell::Fish, program)),
    ];
    pages(program).into_iter().chain(scripts).collect()
}

/// The man pages of one program.
fn pages<S>(program: &Program<S>) -> Vec<(String, String)> {
    man::pages(program).into_iter().map(|(page, text)| (format!("man/{page}"), text)).collect()
}
