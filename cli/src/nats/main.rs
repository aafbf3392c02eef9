//! From the argument list to an exit code.

use std::ffi::OsString;
use std::process::ExitCode;

use crate::failure::Failure;
use crate::nats::{Call, Command, plugins, program};
use crate::spec::completion::{self, Shell};
use crate::spec::{Parsed, Program, UsageError, help, help_markdown, introspect, man, parse};
use crate::term::prompt;
use crate::{out, outln};

/// Runs `nats` with these arguments, the program's name left out.
pub fn main(args: impl Iterator<Item = OsString>) -> ExitCode {
    let args: Result<Vec<String>, OsString> = args.map(OsString::into_string).collect();
    let code = match args {
        Ok(args) => run(args),
        Err(arg) => report(&Failure::new(format!("argument {arg:?} is not UTF-8"))),
    };
    crate::term::out::flush();
    ExitCode::from(code)
}

fn run(args: Vec<String>) -> u8 {
    let program = program();
    if complete(&program, &args) {
        return 0;
    }
    if let Err(failure) = plugins::run::run(&program, &args) {
        return report(&failure);
    }
    let parsed = parse(&program, args, |name| std::env::var(name).ok());
    if informs(&program, &parsed) {
        return 0;
    }
    if let Some(error) = &parsed.error {
        return usage_failure(&program, &parsed, error);
    }
    let action = parsed.command().run.expect("commands without sub-commands have an action");
    let path: Vec<_> = parsed.path[1..].iter().map(|c| c.name).collect();
    let call = match path[..] {
        ["auth", "account", "push" | "query"] => Call::new(parsed.values, path),
        ["auth" | "help" | "completion" | "plugins" | "quickstart", ..]
        | ["server", "generate" | "mappings" | "passwd" | "run"]
        | ["server", "config", "validate"]
        | ["audit", "analyze" | "checks"] => Ok(Call::offline(parsed.values, path)),
        _ => Call::new(parsed.values, path),
    };
    let acted = call.and_then(|call| {
        prompt::set_context(&call.context.name);
        action(&call)
    });
    match acted {
        Ok(()) => 0,
        Err(failure) => report(&failure),
    }
}

/// Prints an action's error; its exit code.
fn report(failure: &Failure) -> u8 {
    if let Some(message) = &failure.message {
        crate::term::out::flush();
        eprintln!("nats: error: {message}");
    }
    failure.exit
}

// Completion sees unfinished command lines, so it comes before the parser.
fn complete(program: &Program<Call>, args: &[String]) -> bool {
    let Some((first, words)) = args.split_first() else { return false };
    match first.as_str() {
        "--completion-bash" => {
            let found = completion::candidates(program, words);
            outln!("{}", found.into_iter().map(|c| c.word).collect::<Vec<_>>().join("\n"));
        }
        "--completion-fish" => {
            completion::candidates(program, words).iter().for_each(|c| outln!("{}\t{}", c.word, c.help));
        }
        "--completion-zsh-menu" => out!("{}", completion::menu(program, words)),
        _ => return false,
    }
    true
}

/// Help, version and scripts: printed whatever else is on the line.
fn informs(program: &Program<Call>, parsed: &Parsed<'_, Call>) -> bool {
    let shells = [
        ("completion-script-bash", Shell::Bash),
        ("completion-script-zsh", Shell::Zsh),
        ("completion-script-fish", Shell::Fish),
    ];
    if let Some((_, shell)) = shells.iter().find(|(flag, _)| parsed.asked(flag)) {
        out!("{}", completion::script(*shell, program.root.name));
    } else if parsed.asked("version") {
        outln!("{}", program.version);
    } else if parsed.asked("fisk-introspect") {
        outln!("{}", introspect::model(program));
    } else if parsed.asked("help-man") {
        out!("{}", man::page(program, &parsed.path));
    } else if parsed.asked("help-llm") {
        out!("{}", help_markdown::render(program, &parsed.path));
    } else if parsed.asked("help-long") {
        long_help(program, &mut parsed.path.clone());
    } else if parsed.asked("help") || parsed.asked("help-compact") {
        print_help(program, &parsed.path, parsed.asked("help"));
    } else if parsed.path.len() == 1 && parsed.error == Some(UsageError::SubcommandRequired) {
        // No command at all is a question, not a mistake.
        print_help(program, &parsed.path, false);
    } else {
        return false;
    }
    true
}

fn long_help(program: &Program<Call>, path: &mut Vec<&Command>) {
    print_help(program, path, path.len() == 1);
    for command in path.last().map(|c| c.visible().collect::<Vec<_>>()).unwrap_or_default() {
        path.push(command);
        outln!();
        long_help(program, path);
        path.pop();
    }
}

/// Prints the help of the last command of `path`, in Markdown with `LLMFORMAT=1`.
pub fn print_help(program: &Program<Call>, path: &[&Command], globals: bool) {
    if std::env::var("LLMFORMAT").is_ok_and(|v| v == "1") {
        out!("{}", help_markdown::render(program, path));
        return;
    }
    out!("{}", help::render(program, path, globals, help::width()));
}

fn usage_failure(program: &Program<Call>, parsed: &Parsed<'_, Call>, error: &UsageError) -> u8 {
    if !error.shows_help() {
        return report(&Failure::new(error));
    }
    eprintln!("error: {error}\n");
    print_help(program, &parsed.path, false);
    1
}
