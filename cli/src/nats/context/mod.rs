//! `nats context`: named connection settings.

mod add;
mod copy;
mod edit;
mod info;
mod ls;
mod previous;
mod rm;
mod select;
mod show;
mod unselect;
mod validate;
mod yaml;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("context", "Manage contexts: named sets of connection settings")
        .alias("ctx")
        .example(
            "Add a context and use it from now on",
            "context add local --server nats://127.0.0.1:4222 --select",
        )
        .example("List the contexts", "context ls")
        .example("Go back to the context used before", "context previous")
        .command(add::command())
        .command(copy::command())
        .command(edit::command())
        .command(info::command())
        .command(ls::command())
        .command(previous::command())
        .command(rm::command())
        .command(select::command())
        .command(unselect::command())
        .command(validate::command())
}
