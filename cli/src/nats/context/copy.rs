//! `nats context copy SOURCE NAME`: a new context like another one.

use crate::failure::Outcome;
use crate::nats::context::add;
use crate::nats::{Call, Command};
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("copy", "Copy a context, changed by the connection flags")
        .alias("cp")
        .arg(Arg::required("source", "The context to copy"))
        .arg(Arg::required("name", "The context to create"))
        .flags(add::saving_flags())
        .example("The same servers as another user", "context copy prod prod-ops --creds ~/ops.creds")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let store = call.store()?;
    let (source, name) = (call.text("source"), call.text("name"));
    if !store.known(source) {
        crate::fail!("unknown context {source:?}");
    }
    if store.known(name) {
        crate::fail!("context {name:?} already exist");
    }
    add::save(call, &store, Some(source), name)
}
