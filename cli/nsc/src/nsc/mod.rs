//! The `nsc` program: its commands, one file each in rooms as they nest, and what they share.

pub mod add;
pub mod ask;
pub mod call;
pub mod completion;
pub mod delete;
pub mod describe;
pub mod edit;
pub mod env;
pub mod globals;
pub mod help;
pub mod init;
pub mod line;
pub mod list;
mod main;
mod prechecks;
pub mod random_name;
pub mod select;
pub mod shared;
mod work;

pub use call::Call;
pub use main::{main, print_help};
pub use work::Work;

use cli_term::spec;

/// An `nsc` command.
pub type Command = spec::Command<Call>;

/// The version shown by `--version`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The table of all commands; they stand in alphabetical order.
pub fn program() -> spec::Program<Call> {
    let root =
        Command::new("nsc", "Creates NATS operators, accounts and users, and manages what they may do")
            .flags(globals::flags())
            .command(add::command())
            .command(completion::command())
            .command(delete::command())
            .command(describe::command())
            .command(edit::command())
            .command(env::command())
            .command(help::command())
            .command(init::command())
            .command(list::command())
            .command(select::command());
    spec::Program { root, version: VERSION }
}
