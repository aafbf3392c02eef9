//! `nsc generate`.

mod activation;
mod config;
mod context;
mod creds;
mod diagram;
pub mod nkey;
mod profile;

use crate::nsc::Command;

pub fn command() -> Command {
    Command::new(
        "generate",
        "Generate activations, contexts, credentials, server configurations, nkeys and diagrams",
    )
    .command(activation::command())
    .command(config::command())
    .command(context::command())
    .command(creds::command())
    .command(diagram::command())
    .command(nkey::command())
    .command(profile::command())
}
