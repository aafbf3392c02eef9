//! `--translate`: a command that turns a body into what is shown in its place.

use crate::nats::reply::child;
use crate::nats::template::{Template, TranslateWords};

/// The command's output and errors together, for a body on its stdin. On failure: what it printed, and what went wrong.
pub fn translate(
    data: &[u8],
    command: &str,
    subject: &str,
    stream: &str,
) -> Result<Vec<u8>, (Vec<u8>, String)> {
    let fail = |error: String| (vec![], error);
    let words = TranslateWords { subject, stream };
    let line = Template::parse("translate", command.as_bytes(), &words)
        .and_then(|template| template.render(&words))
        .map_err(|e| fail(e.to_string()))?;
    let parts = shell_words::split(&String::from_utf8_lossy(&line));
    let parts = parts.map_err(|e| fail(format!("the filter command line could not be parsed: {e}")))?;
    // A program that takes its time must not hold up the connection.
    let ran = tokio::task::block_in_place(|| child::run(&parts, data, &[]));
    match ran.error {
        Some(error) => Err((ran.output, error)),
        None => Ok(ran.output),
    }
}
