//! Completion, in two forms. [`generated`] is a script by clap_complete with all commands and their flags in it, to be installed.
//! [`script`] is the reference's form: it calls the program back with the words so far, and [`candidates`] answers what could
//! stand at the cursor.

use std::fmt::Write;

use clap_complete::aot;

use crate::spec::clap::whole;
use crate::spec::parse::flags_of;
use crate::spec::{Command, Flag, Kind, Program};

/// A shell we have a script for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
}

/// A word that fits, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub word: String,
    pub help: String,
}

/// The candidates for the last of `words` (without the program's name; the last may be empty or half typed).
pub fn candidates<S>(program: &Program<S>, words: &[String]) -> Vec<Candidate> {
    let (current, before) = words.split_last().map_or(("", &[][..]), |(c, b)| (c.as_str(), b));
    let (path, open_flag) = walk(program, before);
    if let Some(flag) = open_flag {
        return starting(flag_values(flag), current);
    }
    if let Some((name, value)) = current.strip_prefix("--").and_then(|c| c.split_once('=')) {
        let flag = flags_of(&path).rev().find(|f| f.name == name);
        let with_name = |c: Candidate| Candidate { word: format!("--{name}={}", c.word), ..c };
        return flag
            .map(|f| starting(flag_values(f), value))
            .unwrap_or_default()
            .into_iter()
            .map(with_name)
            .collect();
    }
    if current.starts_with('-') {
        return starting(flag_names(&path), current);
    }
    let commands = path.last().into_iter().flat_map(|c| c.visible());
    starting(commands.map(|c| candidate(c.name, c.help)).collect(), current)
}

/// The commands named by `words`, and the flag whose value comes next if the last word is one.
fn walk<'p, S>(program: &'p Program<S>, words: &[String]) -> (Vec<&'p Command<S>>, Option<&'p Flag>) {
    let mut path = vec![&program.root];
    let mut open = None;
    for word in words {
        if open.take().is_some() {
            continue;
        }
        let flag = match (word.strip_prefix("--"), word.strip_prefix('-')) {
            (Some(long), _) => flags_of(&path).rev().find(|f| f.name == long),
            (None, Some(short)) => {
                flags_of(&path).rev().find(|f| f.short.is_some_and(|c| short == c.to_string()))
            }
            (None, None) => {
                path.extend(path.last().and_then(|c| c.find(word)));
                None
            }
        };
        open = flag.filter(|f| !f.is_bool());
    }
    (path, open)
}

fn flag_values(flag: &Flag) -> Vec<Candidate> {
    match flag.kind {
        Kind::OneOf(options) => options.iter().map(|o| candidate(o, "")).collect(),
        _ => vec![],
    }
}

fn flag_names<S>(path: &[&Command<S>]) -> Vec<Candidate> {
    let own = path.iter().rev().flat_map(|c| c.flags.iter()).filter(|f| !f.hidden);
    own.flat_map(|f| {
        let negative = f.negatable.then(|| candidate(&format!("--no-{}", f.name), f.help));
        [Some(candidate(&format!("--{}", f.name), f.help)), negative].into_iter().flatten()
    })
    .collect()
}

fn candidate(word: &str, help: &str) -> Candidate {
    Candidate { word: word.to_string(), help: help.lines().next().unwrap_or_default().to_string() }
}

fn starting(mut all: Vec<Candidate>, prefix: &str) -> Vec<Candidate> {
    all.retain(|c| c.word.starts_with(prefix));
    all
}

/// Everything a menu can show after `words`, as lines of tab-separated fields: `D depth`, `C name help`,
/// `F name short placeholder negatable help enums`, `A name required help`.
pub fn menu<S>(program: &Program<S>, words: &[String]) -> String {
    let (path, _) = walk(program, words);
    let mut out = format!("D\t{}\n", path.len() - 1);
    let command = path.last().expect("the root is always there");
    for c in command.visible() {
        let _ = writeln!(out, "C\t{}\t{}", c.name, field(c.help));
    }
    for f in path.iter().rev().flat_map(|c| c.flags.iter()).filter(|f| !f.hidden) {
        let short = f.short.map(String::from).unwrap_or_default();
        let placeholder = if f.is_bool() { String::new() } else { f.shown_placeholder() };
        let values = flag_values(f).into_iter().map(|c| c.word).collect::<Vec<_>>().join(",");
        let help = field(f.help);
        let _ = writeln!(out, "F\t{}\t{short}\t{placeholder}\t{}\t{help}\t{values}", f.name, f.negatable);
    }
    for a in &command.args {
        let _ = writeln!(out, "A\t{}\t{}\t{}", a.name, a.required, field(a.help));
    }
    out
}

fn field(text: &str) -> String {
    text.lines().next().unwrap_or_default().replace('\t', " ")
}

/// The script to install for one shell, complete in itself.
pub fn generated<S>(shell: Shell, program: &Program<S>) -> String {
    described(shell, program, true)
}

/// [`generated`] with or without what commands and flags do.
pub fn described<S>(shell: Shell, program: &Program<S>, descriptions: bool) -> String {
    match shell {
        Shell::Bash => with(aot::Bash, program, descriptions),
        Shell::Zsh => with(aot::Zsh, program, descriptions),
        Shell::Fish => with(aot::Fish, program, descriptions),
    }
}

/// [`described`] for PowerShell, which has no script in the reference's form.
pub fn power_shell<S>(program: &Program<S>, descriptions: bool) -> String {
    with(aot::PowerShell, program, descriptions)
}

fn with<S>(generator: impl aot::Generator, program: &Program<S>, descriptions: bool) -> String {
    let mut command = whole(program);
    if !descriptions {
        command = bare(command);
    }
    let mut out = Vec::new();
    aot::generate(generator, &mut command, program.root.name, &mut out);
    String::from_utf8(out).expect("the table is UTF-8, and so is its script")
}

fn bare(command: ::clap::Command) -> ::clap::Command {
    command.about(None).mut_args(|arg| arg.help(None)).mut_subcommands(bare)
}

/// The script to source for one shell, in the reference's form. It calls the program back, so it never goes stale.
pub fn script(shell: Shell, program: &str) -> String {
    let template = match shell {
        Shell::Bash => include_str!("completion/bash.sh"),
        Shell::Zsh => include_str!("completion/zsh.sh"),
        Shell::Fish => include_str!("completion/fish.fish"),
    };
    template.replace("PROGRAM", program).replace("FUNCTION", &program.replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete(line: &str) -> Vec<String> {
        let leaf = Command::<()>::new("add", "")
            .flag(Flag::one_of("sort", &["name", "size"], "").short('o'))
            .flag(Flag::bool("progress", "").negatable())
            .flag(Flag::bool("secret", "").hidden());
        let group =
            Command::new("context", "").alias("ctx").command(leaf).command(Command::new("old", "").hidden());
        let root = Command::new("nats", "").flag(Flag::text("server", "").short('s')).command(group);
        let program = Program { root, version: "0" };
        let words: Vec<String> = line.split(' ').map(str::to_string).collect();
        candidates(&program, &words).into_iter().map(|c| c.word).collect()
    }

    #[test]
    fn the_word_at_the_cursor_is_completed() {
        let cases: &[(&str, &[&str])] = &[
            ("", &["context"]),
            ("con", &["context"]),
            ("ctx ", &["add"]),
            ("--server context ", &["context"]),
            ("-s ctx ctx a", &["add"]),
            ("ctx add --sort ", &["name", "size"]),
            ("ctx add -o s", &["size"]),
            ("ctx add --sort=n", &["--sort=name"]),
            ("ctx add --", &["--sort", "--progress", "--no-progress", "--server"]),
            ("ctx add --server ", &[]),
        ];
        for (line, want) in cases {
            assert_eq!(complete(line), *want, "{line:?}");
        }
    }
}
