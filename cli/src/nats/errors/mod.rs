//! `nats errors`: the errors of JetStream, from our own table or from a file of the form that servers publish.

mod edit;
mod entry;
mod lookup;
mod ls;
mod validate;

use crate::nats::Command;
use crate::spec::{Flag, Kind};

pub fn command() -> Command {
    Command::new("errors", "Look up the errors of JetStream")
        .alias("err")
        .alias("error")
        .flag(
            Flag::new("errors", Kind::ExistingFile, "File of errors to use instead of the built-in table")
                .placeholder("FILE"),
        )
        .example("What a code means", "errors lookup 10059")
        .example("All errors about consumers", "errors ls consumer")
        .command(edit::command())
        .command(lookup::command())
        .command(ls::command())
        .command(validate::command())
}
