//! What is wrong with a command line: clap's verdicts in the reference's words.

use ::clap::Error;
use ::clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::spec::Flag;
use crate::spec::line::unmarked;

/// What is wrong with a command line. The text of each is what the reference prints.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageError {
    #[error(
        "a subcommand from the list below is required, use --help for full help including flags and arguments"
    )]
    SubcommandRequired,
    #[error("expected command but got {0:?}, use --help for full help including flags and arguments")]
    UnknownCommand(String),
    #[error("unknown long flag '--{0}'")]
    UnknownLong(String),
    #[error("unknown short flag '-{0}'")]
    UnknownShort(char),
    #[error("expected argument for flag '{0}'")]
    MissingValue(String),
    #[error("flag '{0}' cannot be repeated")]
    Repeated(String),
    #[error("unexpected argument {0}")]
    Unexpected(String),
    #[error("required flag --{0} not provided")]
    RequiredFlag(String),
    #[error("required flags {} not provided", .0.iter().map(|n| format!("--{n}")).collect::<Vec<_>>().join(", "))]
    RequiredFlags(Vec<String>),
    #[error("required argument '{0}' not provided")]
    RequiredArg(String),
    /// A value of the wrong kind, or an unreadable `@file`: the only mistakes printed without the help.
    #[error("{0}")]
    Value(String),
}

impl UsageError {
    /// True when the help of the command follows the error.
    pub fn shows_help(&self) -> bool {
        !matches!(self, UsageError::Value(_))
    }

    /// clap's verdict in our terms: `last` is the word it stopped at, `scope` the flags usable there.
    pub(super) fn from_clap(error: &Error, last: &str, scope: &[&Flag]) -> UsageError {
        let subject = text(error, ContextKind::InvalidArg);
        match error.kind() {
            ErrorKind::MissingSubcommand => UsageError::SubcommandRequired,
            ErrorKind::InvalidSubcommand => {
                UsageError::UnknownCommand(unmarked(&text(error, ContextKind::InvalidSubcommand)).to_string())
            }
            ErrorKind::UnknownArgument => unknown(&subject),
            ErrorKind::InvalidValue => UsageError::MissingValue(spelling(last)),
            ErrorKind::ArgumentConflict => UsageError::Repeated(positive(long_name(&subject), scope)),
            ErrorKind::MissingRequiredArgument => required(error),
            _ => UsageError::Value(error.to_string()),
        }
    }
}

fn text(error: &Error, kind: ContextKind) -> String {
    error.get(kind).map(ContextValue::to_string).unwrap_or_default()
}

fn unknown(subject: &str) -> UsageError {
    let mut short = subject.strip_prefix('-').into_iter().flat_map(str::chars);
    match (subject.strip_prefix("--"), short.next()) {
        (Some(long), _) => UsageError::UnknownLong(long.to_string()),
        (None, Some(c)) => UsageError::UnknownShort(c),
        (None, None) => UsageError::Unexpected(unmarked(subject).to_string()),
    }
}

/// `--size <SIZE>` is `size`.
fn long_name(shown: &str) -> &str {
    shown.trim_start_matches("--").split(' ').next().unwrap_or_default()
}

/// The flag's own name for that of its `--no-` form.
fn positive(name: &str, scope: &[&Flag]) -> String {
    let known = |name: &str| scope.iter().any(|f| f.name == name);
    let positive = name.strip_prefix("no-").filter(|p| !known(name) && known(p));
    positive.unwrap_or(name).to_string()
}

/// How the flag that lacks its value was typed: clap tells the long form even for the short one.
fn spelling(last: &str) -> String {
    match (last.starts_with("--"), last.chars().last()) {
        (false, Some(short)) => format!("-{short}"),
        _ => last.to_string(),
    }
}

fn required(error: &Error) -> UsageError {
    let Some(ContextValue::Strings(missing)) = error.get(ContextKind::InvalidArg) else {
        return UsageError::Value(error.to_string());
    };
    let (flags, args): (Vec<&String>, Vec<&String>) = missing.iter().partition(|m| m.starts_with("--"));
    let mut flags: Vec<String> = flags.into_iter().map(|f| long_name(f).to_string()).collect();
    match (flags.len(), args.first()) {
        (0, Some(arg)) => {
            UsageError::RequiredArg(arg.trim_start_matches('<').trim_end_matches(['>', '.']).to_string())
        }
        (1, _) => UsageError::RequiredFlag(flags.remove(0)),
        _ => UsageError::RequiredFlags(flags),
    }
}
