//! Questions whose answers are checked. Each names the flag that answers it, for those without a terminal.

use crate::failure::{Failure, Outcome};
use crate::outln;
use crate::term::{prompt, size};

/// Runs a question without holding up the connection.
fn blocking<T>(ask: impl FnOnce() -> T) -> T {
    tokio::task::block_in_place(ask)
}

fn invalid(failure: Failure) -> Failure {
    failure.context("invalid input")
}

/// A line of text, which may be empty.
pub fn text(question: &str, default: &str, flag: &str) -> Outcome<String> {
    blocking(|| prompt::input(question, default, flag)).map_err(invalid)
}

/// A line of text that is asked for until there is one.
pub fn required(question: &str, flag: &str) -> Outcome<String> {
    loop {
        let answer = text(question, "", flag)?;
        if !answer.trim().is_empty() {
            return Ok(answer);
        }
        outln!("X Sorry, your reply was invalid: Value is required");
    }
}

/// A whole number.
pub fn int(question: &str, default: &str, flag: &str) -> Outcome<i64> {
    let answer = text(question, default, flag)?;
    let number = answer.trim().parse();
    number.map_err(|_| invalid(Failure::new(format!("{question}: {answer:?} is no whole number"))))
}

/// A size in bytes; -1 means unlimited. With `required` set, that is said until the size is more than nothing.
pub fn bytes(question: &str, default: &str, required: Option<&str>, flag: &str) -> Outcome<i64> {
    loop {
        let answer = text(question, default, flag)?;
        let bytes = size::parse_bytes(&answer).map_err(|e| invalid(Failure::new(e)))?;
        match required {
            Some(words) if bytes <= 0 => outln!("{words}"),
            _ => return Ok(bytes),
        }
    }
}

/// Yes or no.
pub fn confirm(question: &str, default: bool) -> Outcome<bool> {
    blocking(|| prompt::confirm(question, default)).map_err(invalid)
}

/// Yes or no before something is done that cannot be undone.
pub fn sure(question: &str) -> Outcome<bool> {
    blocking(|| prompt::confirm(question, false)).map_err(|f| f.context("could not obtain confirmation"))
}

/// One of `options`.
pub fn select<'o>(question: &str, options: &[&'o str], default: usize, flag: &str) -> Outcome<&'o str> {
    let at = blocking(|| prompt::select_from(question, options, default, flag)).map_err(invalid)?;
    Ok(options[at])
}

/// The parts of a list with commas or blanks.
pub fn split(list: &str) -> Vec<String> {
    let parts = list.split(|c: char| c == ',' || c.is_whitespace());
    parts.filter(|part| !part.is_empty()).map(str::to_string).collect()
}
