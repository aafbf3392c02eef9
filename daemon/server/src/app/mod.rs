//! The program `nats-server`: from its arguments to an exit code.
//!
//! `start` reads what is asked for, `run` keeps the server company until a signal ends it. All texts and codes that
//! scripts look at are the reference's (spec/harness.md).

mod banner;
mod check;
mod run;
mod store_check;

use crate::accounts;
use crate::log::{Log, LogSettings, fatal_start_line};
use crate::signal_command;
use crate::tls::Tls;
use daemon_config::Diagnostic;
use daemon_config::flags::{self, Command, FlagError, Flags};
use daemon_config::language::Span;
use daemon_config::options::Options;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// Everything that starting needs.
pub(crate) struct Asked {
    pub flags: Flags,
    pub options: Options,
    pub warnings: Vec<String>,
    /// The name the program was started by.
    pub program: String,
}

/// Runs the program; `args` includes its name.
pub fn main(args: &[String]) -> ExitCode {
    let program = program_name(args);
    match flags::parse(args.get(1..).unwrap_or_default()) {
        Ok(Command::Version) => {
            say(&format!("nats-server: v{}\nnatter: v{}\n", crate::COMPATIBLE_VERSION, crate::NATTER_VERSION))
        }
        Ok(Command::Help) => say(flags::USAGE),
        Ok(Command::HelpTls) => say(flags::HELP_TLS),
        Ok(Command::Run(flags)) => with_flags(*flags, program),
        Err(e) => refuse(&program, &e),
    }
}

/// Whoever reads only the first line (`nats-server -v | head -1`) closes the pipe before the rest: no reason to panic.
fn say(text: &str) -> ExitCode {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

fn program_name(args: &[String]) -> String {
    let path = args.first().map(Path::new).and_then(Path::file_name);
    path.map_or_else(|| "nats-server".into(), |n| n.to_string_lossy().into_owned())
}

/// Says what is wrong with the command line. A misspelt flag is, as in the reference, no failure.
fn refuse(program: &str, e: &FlagError) -> ExitCode {
    match e {
        FlagError::Usage(text) => {
            eprintln!("{text}");
            print!("{}", flags::USAGE);
        }
        FlagError::Fatal(text) | FlagError::StoreCheck(text) => eprintln!("{program}: {text}"),
    }
    ExitCode::from(e.exit_code())
}

fn with_flags(flags: Flags, program: String) -> ExitCode {
    if let Some(signal) = &flags.signal {
        let target = signal.target.as_ref().map(|t| format!("={t}")).unwrap_or_default();
        return match signal_command::run(&format!("{}{target}", signal.command.name())) {
            Ok(()) => ExitCode::SUCCESS,
            Err(e) => fail(&program, e),
        };
    }
    if let Some(dir) = &flags.store_check {
        return store_check::run(dir, &flags, &program);
    }
    if flags.check_config {
        return check::run(&flags, &program);
    }
    let asked = match read(flags, program.clone()) {
        Ok(asked) => asked,
        Err(text) => return fail(&program, text),
    };
    start(asked)
}

fn fail(program: &str, text: impl std::fmt::Display) -> ExitCode {
    eprintln!("{program}: {text}");
    ExitCode::FAILURE
}

/// Reads the configuration, if one is named, and lays the flags over it.
pub(crate) fn read(flags: Flags, program: String) -> Result<Asked, String> {
    let (mut options, warnings) = load(&flags)?;
    flags.overlay(&mut options).map_err(|e| e.to_string())?;
    Ok(Asked { flags, options, warnings, program })
}

/// Options and warnings of the configuration file, or the defaults without one.
pub(crate) fn load(flags: &Flags) -> Result<(Options, Vec<String>), String> {
    let Some(path) = &flags.config_file else { return Ok((Options::default(), Vec::new())) };
    let loaded = daemon_config::load(path, &read_file, &environment).map_err(|e| e.to_string())?;
    accounts::check(&loaded.options).map_err(|findings| placed(findings.0, loaded.accounts_at.as_ref()))?;
    if let Some(tls) = &loaded.options.tls {
        let made = Tls::load(tls, loaded.options.listen.allow_non_tls);
        made.map_err(|e| placed(vec![e.to_string()], loaded.tls_at.as_ref()))?;
    }
    Ok((loaded.options, loaded.warnings.0.iter().map(ToString::to_string).collect()))
}

/// Findings as those of the file are shown: each with the place of the section.
fn placed(findings: Vec<String>, at: Option<&Span>) -> String {
    let shown = |text: String| match at {
        Some(span) => Diagnostic::at(span, text).to_string(),
        None => text,
    };
    findings.into_iter().map(shown).collect::<Vec<_>>().join("\n")
}

pub(crate) fn read_file(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| schemas::go::os_error::path_text("open", Path::new(path), &e))
}

pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn start(asked: Asked) -> ExitCode {
    // Warnings of the file come before there is a log.
    asked.warnings.iter().for_each(|w| eprintln!("{}: {w}", asked.program));
    if let Err(e) = asked.options.check_start() {
        return fail(&asked.program, e);
    }
    match Log::open(LogSettings::of(&asked.options, &asked.program)) {
        Ok(log) => run::run(asked, log),
        Err(e) => {
            eprintln!("{}", fatal_start_line(e));
            ExitCode::FAILURE
        }
    }
}
