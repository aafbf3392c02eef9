//! `nats auth user`: users, signed by their account.

mod add;
mod credential;
mod edit;
mod info;
mod limits;
mod ls;
mod rm;
mod show;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("user", "Manage users")
        .alias("u")
        .alias("usr")
        .alias("users")
        .command(add::command())
        .command(credential::command())
        .command(edit::command())
        .command(info::command())
        .command(ls::command())
        .command(rm::command())
}
