//! The user's editor.

use std::path::Path;
use std::process::Command;

use crate::failure::{Failure, Outcome};

/// Opens `path` in `$EDITOR`, which may hold arguments, and waits until it is closed.
pub fn edit(path: &Path) -> Outcome {
    let editor = std::env::var("EDITOR").unwrap_or_default();
    let words = shell_words::split(&editor).map_err(|e| Failure::new(format!("EDITOR: {e}: {editor}")))?;
    let Some((program, args)) = words.split_first() else {
        crate::fail!("set EDITOR environment variable to your chosen editor");
    };
    let status = Command::new(program).args(args).arg(path).status();
    match status {
        Err(error) => crate::fail!("could not edit {}: {program}: {error}", path.display()),
        Ok(status) if !status.success() => {
            crate::fail!("could not edit {}: {program}: {status}", path.display())
        }
        Ok(_) => Ok(()),
    }
}
