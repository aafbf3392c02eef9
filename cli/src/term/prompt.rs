//! Questions to the person at the terminal. Without one (stdin and stdout both), a clear error says what to give instead.

use dialoguer::{Confirm, FuzzySelect, Input, Password};

use crate::failure::{Failure, Outcome};
use crate::term::screen;

/// Yes or no.
pub fn confirm(question: &str, default: bool) -> Outcome<bool> {
    interactive(question, "--force or a flag that answers it")?;
    Ok(Confirm::new().with_prompt(question).default(default).interact()?)
}

/// One of `options`, by its index.
pub fn select<T: std::fmt::Display>(question: &str, options: &[T], instead: &str) -> Outcome<usize> {
    interactive(question, instead)?;
    let rows = screen::size().map_or(24, |(rows, _)| rows);
    let picker = FuzzySelect::new().with_prompt(question).items(options).default(0);
    Ok(picker.max_length(rows.saturating_sub(4).max(1)).interact()?)
}

/// A line of text.
pub fn input(question: &str, default: &str, instead: &str) -> Outcome<String> {
    interactive(question, instead)?;
    let input = Input::<String>::new().with_prompt(question).allow_empty(true);
    let input = if default.is_empty() { input } else { input.default(default.to_string()) };
    Ok(input.interact_text()?)
}

/// A secret, not shown while it is typed.
pub fn password(question: &str, instead: &str) -> Outcome<String> {
    interactive(question, instead)?;
    Ok(Password::new().with_prompt(question).interact()?)
}

fn interactive(question: &str, instead: &str) -> Outcome {
    if screen::is_interactive() {
        return Ok(());
    }
    Err(Failure::new(format!("cannot ask {question:?} without a terminal: use {instead}")))
}
