//! `nats server generate TARGET`: a new directory with all that a server needs to start.

mod bundle;
mod development;
mod files;
mod form;
mod operator;
mod quote;

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};
use crate::{fail, log, outln};
use bundle::Bundle;
use files::Files;

pub fn command() -> Command {
    Command::new("generate", "Make a directory with a server's configuration")
        .alias("gen")
        .details(
            "Sources:\n\n  fs:///development  a server for this machine, with accounts and contexts to use them\n  \
             fs:///operator     a server for the accounts of 'nats auth', with JetStream and a resolver",
        )
        .arg(Arg::required("target", "The directory, which must not be there"))
        .flag(Flag::text("source", "What to make; asks when not given").placeholder("fs:///NAME"))
        .flag(Flag::text("operator", "The operator; the selected or only one when not given").placeholder("NAME"))
        .flag(Flag::text("server-name", "The server's name"))
        .flag(Flag::text("address", "Where it listens"))
        .flag(Flag::new("port", Kind::Uint16, "Port for clients"))
        .flag(Flag::new("monitor-port", Kind::Uint16, "Port for monitoring, 0 for none"))
        .flag(Flag::bool("jetstream", "Turn JetStream on").negatable())
        .flag(Flag::text("store-dir", "Where JetStream keeps its data").placeholder("DIR"))
        .flag(Flag::text("max-memory", "Storage in memory, -1 for what there is").placeholder("BYTES"))
        .flag(Flag::text("max-file", "Storage on disk, -1 for what there is").placeholder("BYTES"))
        .flag(Flag::text("resolver-dir", "Where a server with an operator keeps its accounts").placeholder("DIR"))
        .flag(Flag::bool("defaults", "Ask for nothing"))
        .example("A server to try things with", "server generate playground --source fs:///development --defaults")
        .example("A server of an operator", "server generate east-1 --source fs:///operator --server-name east-1")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let target = call.text("target");
    let path = cli_nsc::store::files::expand(target);
    if path.exists() {
        fail!("target directory {target} already exist");
    }
    let bundle = Bundle::of(call)?;
    let mut made = Files::default();
    let next = match bundle {
        Bundle::Development => development::make(call, &path, &mut made)?,
        Bundle::Operator => operator::make(call, &path, &mut made)?,
    };
    for file in made.write(&path)? {
        log!("Created {target}/{file}");
    }
    outln!("{next}");
    Ok(())
}
