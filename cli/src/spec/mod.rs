//! The table of commands: what can be typed, apart from what it means.
//!
//! One tree of [`Command`]s is the only source of the parser, the help, the man pages and the completions; whatever is not in
//! it does not exist. The parser is our own and small, because the command line is part of the compatibility promise: flags
//! anywhere, `--no-x`, bundled shorts, `@file`, a lone `-`, and the wording of every usage error are things scripts meet.
//! Nothing here knows a command's meaning, prints, or reads anything but the argument list, `@file`s and the environment.

pub mod command;
pub mod completion;
pub mod flag;
pub mod help;
pub mod help_markdown;
pub mod kind;
pub mod man;
pub mod parse;
pub mod token;
pub mod values;

pub use command::{Command, Program};
pub use flag::{Arg, Flag};
pub use kind::Kind;
pub use parse::{Parsed, UsageError, parse};
pub use values::Values;
