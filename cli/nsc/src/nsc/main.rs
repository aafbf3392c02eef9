//! From the argument list to an exit code.

use std::ffi::OsString;
use std::process::ExitCode;

use cli_term::spec::{Program, completion, help};
use cli_term::{Failure, out, outln};

use crate::nsc::line::{self, Line};
use crate::nsc::{Call, Command, program};
use crate::report::quote;

/// Commands that need no directory, so that they work where there is none.
const OFFLINE: [&str; 3] = ["help", "completion", "test"];

/// Runs `nsc` with these arguments, the program's name left out.
pub fn main(args: impl Iterator<Item = OsString>) -> ExitCode {
    let args: Result<Vec<String>, OsString> = args.map(OsString::into_string).collect();
    let code = match args {
        Ok(args) => run(args),
        Err(arg) => complain(&format!("argument {arg:?} is not UTF-8")),
    };
    cli_term::term::out::flush();
    ExitCode::from(code)
}

fn run(args: Vec<String>) -> u8 {
    let program = program();
    if completes(&program, &args) {
        return 0;
    }
    let words = args.clone();
    let line = line::read(&program, args);
    if line.help {
        print_help(&program, &line.path);
        return 0;
    }
    if let Some(error) = &line.error {
        return usage(&line, error);
    }
    if line.version {
        outln!("nsc version {}", program.version);
        return 0;
    }
    let command = *line.path.last().expect("the root is always there");
    let Some(action) = command.run else { return group(&program, &line, &words) };
    let path: Vec<_> = line.path[1..].iter().map(|c| c.name).collect();
    let done = match OFFLINE.contains(&path[0]) {
        true => Ok(Call::offline(line.values, path)),
        false => Call::new(line.values, path),
    };
    match done.and_then(|call| action(&call)) {
        Ok(()) => 0,
        Err(failure) => report(failure),
    }
}

/// A group without one of its commands tells which there are; only at the top is a strange word an error.
fn group(program: &Program<Call>, line: &Line<'_>, words: &[String]) -> u8 {
    let strange = words.iter().find(|word| !word.starts_with('-') && program.root.find(word).is_none());
    match (line.path.len(), strange) {
        (1, Some(word)) => {
            let code = complain(&format!("unknown command {} for \"nsc\"", quote(word)));
            eprintln!("Run 'nsc --help' for usage.");
            code
        }
        _ => {
            print_help(program, &line.path);
            0
        }
    }
}

/// Prints the help of the last command of `path`, with the flags of those above.
pub fn print_help(program: &Program<Call>, path: &[&Command]) {
    out!("{}", help::render(program, path, true, help::width()));
}

fn usage(line: &Line<'_>, error: &str) -> u8 {
    let code = complain(error);
    eprintln!("{}", help::usage_line(&line.path));
    eprintln!("Run '{} --help' for usage.", help::full_name(&line.path));
    code
}

fn report(failure: Failure) -> u8 {
    cli_term::term::out::flush();
    if let Some(message) = &failure.message {
        eprintln!("Error: {message}");
    }
    failure.exit
}

fn complain(message: &str) -> u8 {
    report(Failure::new(message))
}

/// Completion scripts of the reference call the program back with the words so far.
fn completes(program: &Program<Call>, args: &[String]) -> bool {
    let Some((first, words)) = args.split_first() else { return false };
    let described = match first.as_str() {
        "__complete" => true,
        "__completeNoDesc" => false,
        _ => return false,
    };
    for candidate in completion::candidates(program, words) {
        match described && !candidate.help.is_empty() {
            true => outln!("{}\t{}", candidate.word, candidate.help),
            false => outln!("{}", candidate.word),
        }
    }
    // Where nothing fits, the shell offers files.
    outln!(":0");
    true
}
