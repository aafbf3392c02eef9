//! `nats auth nkey`: single keys, and what can be done with them.

mod r#gen;
pub mod key_file;
mod output;
mod seal;
mod show;
mod sign;
mod unseal;
mod verify;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("nkey", "Make and use single keys")
        .alias("nk")
        .command(r#gen::command())
        .command(seal::command())
        .command(show::command())
        .command(sign::command())
        .command(unseal::command())
        .command(verify::command())
}
