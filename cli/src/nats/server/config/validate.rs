//! `nats server config validate`: reads a configuration file as a server does, without starting one.

use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    Command::new("validate", "Check a configuration file")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("file", "The configuration file").kind(Kind::ExistingFile))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let file = call.text("file");
    let read = |path: &str| std::fs::read(path).map_err(|e| e.to_string());
    let loaded = daemon_config::load(file, &read, &|name: &str| std::env::var(name).ok())?;
    loaded.warnings.0.iter().for_each(|warning| outln!("{warning}"));
    outln!("configuration file {file} is valid");
    Ok(())
}
