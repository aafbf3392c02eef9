//! The `nsc` program: its commands, one file each in rooms as they nest, and what they share.

pub mod add;
pub mod ask;
pub mod call;
pub mod completion;
pub mod delete;
pub mod describe;
pub mod diff;
pub mod edit;
pub mod env;
pub mod expirations;
pub mod export;
pub mod fix;
pub mod generate;
pub mod globals;
pub mod help;
pub mod import;
pub mod init;
pub mod keys;
pub mod line;
pub mod link;
pub mod list;
pub mod load;
mod main;
pub mod migrate;
mod prechecks;
pub mod pull;
pub mod push;
pub mod random_name;
pub mod reissue;
pub mod rename;
pub mod revocations;
pub mod select;
pub mod shared;
pub mod test;
pub mod tool;
pub mod upgrade_jwt;
pub mod validate;
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
            .command(diff::command())
            .command(edit::command())
            .command(env::command())
            .command(expirations::command())
            .command(export::command())
            .command(fix::command())
            .command(generate::command())
            .command(help::command())
            .command(import::command())
            .command(init::command())
            .command(keys::command())
            .command(list::command())
            .command(load::command())
            .command(migrate::command())
            .command(pull::command())
            .command(push::command())
            .command(reissue::command())
            .command(rename::command())
            .command(revocations::command())
            .command(select::command())
            .command(test::command())
            .command(tool::command())
            .command(upgrade_jwt::command())
            .command(validate::command());
    let root = tool::twins().into_iter().fold(root, Command::command);
    spec::Program { root, version: VERSION }
}
