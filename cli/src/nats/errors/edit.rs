//! `nats errors edit FILE [CODE]`: one error of a file in the user's editor; a new one without a code that is there.

use std::io::Write;
use std::path::Path;

use super::entry::{self, Entry, LOWEST};
use super::validate::validate;
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Kind};
use crate::term::{editor, prompt, screen};

pub fn command() -> Command {
    Command::new("edit", "Edit or add an error of a file in $EDITOR")
        .alias("vi")
        .alias("add")
        .alias("new")
        .arg(Arg::required("file", "The file of errors").kind(Kind::ExistingFile))
        .arg(
            Arg::optional("code", "The error to edit, a new one when there is none of this code")
                .kind(Kind::Uint16),
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let file = Path::new(call.text("file"));
    let mut entries = entry::read(file)?;
    let code = call.uint("code");
    let at = entries.iter().position(|e| u64::from(e.error_code) == code);
    let next = entries.iter().map(|e| e.error_code).max().map_or(LOWEST, |highest| highest.saturating_add(1));
    let entry = at.map_or(Entry { error_code: next, ..Entry::default() }, |at| entries[at].clone());
    let edited = edit(&entry)?;
    match at {
        Some(at) => entries[at] = edited,
        None => entries.push(edited),
    }
    let text = serde_json::to_string_pretty(&entries)?;
    std::fs::write(file, text).map_err(|e| Failure::new(format!("{}: {e}", file.display())))?;
    validate(file)
}

/// Asks again until the entry is right or nobody wants to go on.
fn edit(entry: &Entry) -> Outcome<Entry> {
    let mut file = tempfile::Builder::new().suffix(".json").tempfile()?;
    file.write_all(serde_json::to_string_pretty(entry)?.as_bytes())?;
    file.flush()?;
    loop {
        editor::edit(file.path())?;
        let text = std::fs::read_to_string(file.path())?;
        let edited: Entry = serde_json::from_str(&text)
            .map_err(|e| Failure::new(format!("the edited error is not valid: {e}")))?;
        let mistakes = edited.mistakes();
        if mistakes.is_empty() {
            return Ok(edited);
        }
        outln!("Invalid error specification: {}", mistakes.join(", "));
        if !screen::is_interactive() || !prompt::confirm("Retry edit", true)? {
            crate::fail!("aborted");
        }
    }
}
