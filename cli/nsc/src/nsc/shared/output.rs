//! `--output-file`, where `--` is stdout.

use cli_term::spec::Flag;
use cli_term::{Outcome, out};

use crate::store::files;

/// The flag.
pub fn flag() -> Flag {
    Flag::text("output-file", "File to write, '--' is stdout").short('o').default("--").placeholder("FILE")
}

pub fn is_stdout(file: &str) -> bool {
    file == "--"
}

/// Writes text to a file of mode 0600, or to stdout.
pub fn write(file: &str, text: &str) -> Outcome {
    match is_stdout(file) {
        true => out!("{text}"),
        false => files::write(&files::expand(file), text.as_bytes())?,
    }
    Ok(())
}
