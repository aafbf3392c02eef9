//! Where results go: a file that only its owner reads, or stdout.

use cli_nsc::store::files;

use crate::failure::Outcome;
use crate::spec::Flag;
use crate::term::out;

pub fn flag(help: &'static str) -> Flag {
    Flag::text("output", help).placeholder("FILE")
}

/// Writes a file to the byte; on stdout a line end follows.
pub fn write(file: &str, content: &[u8]) -> Outcome {
    if !file.is_empty() {
        return Ok(files::write(&files::expand(file), content)?);
    }
    out::bytes(content);
    out::bytes(b"\n");
    Ok(())
}
