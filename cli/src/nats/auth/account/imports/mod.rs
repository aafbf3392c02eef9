//! `nats auth account imports`: what an account takes from others.

mod add;
mod edit;
mod find;
mod info;
mod kv;
mod ls;
mod rm;
mod show;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("imports", "Manage the streams and services that an account imports")
        .alias("i")
        .alias("imp")
        .alias("import")
        .command(add::command())
        .command(edit::command())
        .command(info::command())
        .command(kv::command())
        .command(ls::command())
        .command(rm::command())
}
