//! The table of commands: what can be typed, apart from what it means.
//!
//! One tree of [`Command`]s is the only source of the parser, the help, the man pages and the completions; whatever is not in
//! it does not exist. Each part is made from one `clap::Command`: clap matches, clap_mangen and clap_complete write. Around it
//! stands what scripts meet in the reference and clap has no word for: `@file`, a lone `-`, flags of a command taken below it
//! and counted with it, the layout of the help, and the wording of every usage error.
//! Nothing here knows a command's meaning, prints, or reads anything but the argument list, `@file`s and the environment.

pub mod clap;
pub mod command;
pub mod completion;
pub mod flag;
pub mod go_flags;
pub mod help;
pub mod help_markdown;
pub mod introspect;
pub mod kind;
pub mod line;
pub mod man;
mod mistake;
pub mod parse;
pub mod usage_error;
pub mod values;

pub use command::{Command, Program};
pub use flag::{Arg, Flag};
pub use kind::Kind;
pub use parse::{Parsed, parse};
pub use usage_error::UsageError;
pub use values::Values;
