//! `nats errors validate [FILE]`

use std::path::Path;

use super::entry;
use crate::failure::Outcome;
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Kind};

pub fn command() -> Command {
    Command::new("validate", "Check a file of errors")
        .arg(Arg::optional("file", "The file; that of --errors when not given").kind(Kind::ExistingFile))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let given = [call.text("file"), call.text("errors")].into_iter().find(|path| !path.is_empty());
    let Some(file) = given else { crate::fail!("no file to check: give it as an argument or with --errors") };
    validate(Path::new(file))
}

/// Prints what is wrong with the errors in a file, or how many there are.
pub fn validate(file: &Path) -> Outcome {
    let entries = entry::read(file)?;
    let mut failed = false;
    for entry in &entries {
        let mistakes = entry.mistakes();
        if !mistakes.is_empty() {
            outln!("{} failed: {}", entry.error_code, mistakes.join(", "));
            failed = true;
        }
    }
    if failed {
        crate::fail!("{} is invalid", file.display());
    }
    outln!("Validated {} errors", entries.len());
    Ok(())
}
