//! Bodies on stdout.

use super::translate::translate;
use crate::term::out;
use crate::{out, outln};

/// Prints a body and a newline unless it ends in one; `nil body` when there is none. `translate` (empty: none) is the command
/// to run it through, told the subject and the stream. None when that failed.
pub fn print_compact(data: &[u8], command: &str, subject: &str, stream: &str) -> Option<Ended> {
    if command.is_empty() {
        if data.is_empty() {
            outln!("nil body");
            return Some(Ended::Open);
        }
        return Some(print_line(data));
    }
    match translate(data, command, subject, stream) {
        Ok(data) => Some(print_line(&data)),
        Err((data, error)) => {
            let shown = String::from_utf8_lossy(&data);
            outln!("{shown:?}\nError while translating msg body: {error}\n");
            None
        }
    }
}

/// Prints a body and the blank lines that part it from the next message.
pub fn print(data: &[u8], command: &str, subject: &str, stream: &str) {
    match print_compact(data, command, subject, stream) {
        Some(Ended::Open) => out!("\n\n"),
        Some(Ended::Newline) => outln!(),
        None => {}
    }
}

/// Whether a body itself ended in a newline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    Newline,
    Open,
}

fn print_line(data: &[u8]) -> Ended {
    out::bytes(data);
    if data.ends_with(b"\n") {
        return Ended::Newline;
    }
    outln!();
    Ended::Open
}
