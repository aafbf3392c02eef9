//! `nats auth account exports`: what an account offers to others.

mod add;
pub mod bucket;
mod edit;
mod find;
mod info;
mod kv;
mod ls;
mod rm;
mod show;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("exports", "Manage the streams and services that an account exports")
        .alias("e")
        .alias("exp")
        .alias("export")
        .command(add::command())
        .command(edit::command())
        .command(info::command())
        .command(kv::command())
        .command(ls::command())
        .command(rm::command())
}
