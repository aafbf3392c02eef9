//! `nats audit`: a deployment's documents in an archive, and checks that read one.

mod analyze;
mod checks;
mod gather;

use crate::nats::Command;

pub fn command() -> Command {
    Command::new("audit", "Audit a deployment")
        .command(analyze::command())
        .command(checks::command())
        .command(gather::command())
}
