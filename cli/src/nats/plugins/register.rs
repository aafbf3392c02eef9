//! `nats plugins register`

use std::os::unix::fs::OpenOptionsExt;
use std::process::Command as Process;

use super::store::{self, Plugin};
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command, program};
use crate::outln;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("register", "Make a program a command of this one")
        .arg(Arg::required("name", "Name of the command, in small letters"))
        .arg(Arg::required("command", "The program").kind(Kind::ExistingFile))
        .flag(Flag::bool("force", "Replace a plugin of this name"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    outln!("WARNING: Plugins support is experimental and not officially supported\n");
    let name = call.text("name");
    if !store::is_name(name) {
        crate::fail!("plugins names must match ^[a-z]+$");
    }
    if program().root.find(name).is_some() {
        crate::fail!("{name} is a command already");
    }
    let file = store::file(name)?;
    if file.exists() && !call.flag("force") {
        crate::fail!("plugins {name} already registered, use --force to update");
    }
    let command = std::fs::canonicalize(call.text("command"))?;
    let output = Process::new(&command).arg("--fisk-introspect").output();
    let output = output.map_err(|e| Failure::new(format!("{}: {e}", command.display())))?;
    if !output.status.success() {
        crate::fail!("{} --fisk-introspect: {}", command.display(), output.status);
    }
    let def = serde_json::from_slice(&output.stdout)
        .map_err(|e| Failure::new(format!("{} does not say what it is: {e}", command.display())))?;
    let plugin = Plugin { cmd: command.display().to_string(), def };
    write(&file, &serde_json::to_vec(&plugin)?)
        .map_err(|e| Failure::new(format!("{}: {e}", file.display())))?;
    outln!("Plugin {name} using command {} was added or updated", plugin.cmd);
    Ok(())
}

/// Only the user may read it.
fn write(file: &std::path::Path, text: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut open = std::fs::OpenOptions::new();
    open.create(true).truncate(true).write(true).mode(0o600).open(file)?.write_all(text)
}
