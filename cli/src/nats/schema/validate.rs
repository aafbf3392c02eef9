//! `nats schema validate`: a file held to a schema. A document that does not fit is no failure of the command.

use std::io::Read;

use schemas::check::{self, Checker};
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::{Arg, Flag};
use crate::term::json;

pub fn command() -> Command {
    Command::new("validate", "Hold a JSON file to a schema")
        .alias("check")
        .arg(Arg::required("schema", "The schema's id"))
        .arg(Arg::required("file", "The file; - is stdin"))
        .flag(Flag::bool("json", "Show what is wrong as JSON"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (id, file) = (call.text("schema"), call.text("file"));
    // A lone dash is an empty word on the command line.
    let file = if file.is_empty() { "-" } else { file };
    let text = read(file).map_err(|e| Failure::new(format!("{file}: {e}")))?;
    let document: Value = serde_json::from_slice(&text)
        .map_err(|e| Failure::new(format!("could not parse JSON data in {file:?}: {e}")))?;
    let mistakes = mistakes(id, &document);
    if call.flag("json") {
        return Ok(json::print(&mistakes)?);
    }
    if mistakes.is_empty() {
        outln!("{file} validates against {id}");
    } else {
        outln!("Validation errors in {file}:\n\n  {}", mistakes.join("\n  "));
    }
    Ok(())
}

fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut text = vec![];
    std::io::stdin().read_to_end(&mut text)?;
    Ok(text)
}

/// What is wrong with the document; that there is no such schema, too.
pub fn mistakes(id: &str, document: &Value) -> Vec<String> {
    Checker::default().mistakes(id, document).unwrap_or_else(|| vec![check::unknown(id)])
}
