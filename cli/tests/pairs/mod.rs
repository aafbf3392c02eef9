//! Plays a session: a text file of command lines, each with what it has to say, indented, and its exit code in brackets when
//! that is not 0. What differs from run to run is masked.
//!
//! ```text
//! % serve open.conf             starts the server with files of this folder, or of the session's home
//! % until 3 :: nats kv ls       runs a command until it says so
//! % write FILE TEXT             makes a file
//! $ nats pub hello world        runs a command; all that it says is compared
//! ? nats server ping            the same; the lines given have to be in it, in this order
//! & help nats reply help yes    runs a command beside the others, and waits until somebody listens on `help…`
//! % join                        what the oldest of these says
//! # words                       a remark
//! ```
//!
//! In commands `HOME` is the session's home and `@URL` the server.
//!
//! `NATS_PAIRS=write` writes the files anew, as things are with the reference.

mod mask;
mod player;

use std::path::{Path, PathBuf};

use player::Player;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Side {
    Ours,
    /// The `nats-server` in PATH. Without it a session with it says so, and tests nothing.
    Reference,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs")
}

/// One line that does something, and the indented ones below it.
struct Step<'a> {
    number: usize,
    line: &'a str,
    said: Vec<&'a str>,
}

fn steps(text: &str) -> Vec<Step<'_>> {
    let mut steps: Vec<Step> = vec![];
    for (number, line) in text.lines().enumerate() {
        match line.strip_prefix("  ") {
            Some(said) => steps.last_mut().expect("a command before what it says").said.push(said),
            None => steps.push(Step { number: number + 1, line, said: vec![] }),
        }
    }
    steps
}

/// Plays a file of this folder.
#[track_caller]
pub fn session(name: &str, side: Side) {
    let path = folder().join(format!("{name}.txt"));
    let text = std::fs::read_to_string(&path).unwrap();
    let write = std::env::var_os("NATS_PAIRS").is_some() && side == Side::Reference;
    let (mut player, mut written, mut wrong) = (Player::new(side), String::new(), String::new());
    for step in steps(&text) {
        let Some(said) = player.play(step.line) else { return };
        let partly = step.line.starts_with("? ");
        let same = if partly { holds(&said, &step.said) } else { said == step.said };
        if !same {
            wrong += &report(name, &step, &said);
        }
        let keep: Vec<&str> = if partly { step.said } else { said.iter().map(String::as_str).collect() };
        written += &format!("{}\n", step.line);
        keep.iter().for_each(|line| written += &format!("  {line}\n"));
    }
    if write {
        std::fs::write(&path, written).unwrap();
    } else {
        assert!(wrong.is_empty(), "with {side:?}\n{wrong}");
    }
}

/// Whether each of `want` is part of a line of `said`, one after the other.
fn holds(said: &[String], want: &[&str]) -> bool {
    let mut lines = said.iter();
    want.iter().all(|part| lines.any(|line| line.contains(part)))
}

fn report(name: &str, step: &Step<'_>, said: &[String]) -> String {
    let mut text = format!("{name}.txt:{}: {}\n", step.number, step.line);
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    let (mut less, mut more) = (step.said.clone(), said.clone());
    less.retain(|line| !said.contains(line));
    more.retain(|line| !step.said.contains(line));
    if less.is_empty() && more.is_empty() {
        // The same lines, in another order or number.
        (less, more) = (step.said.clone(), said);
    }
    less.iter().for_each(|line| text += &format!("  - {line}\n"));
    more.iter().for_each(|line| text += &format!("  + {line}\n"));
    text
}
