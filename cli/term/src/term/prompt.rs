//! Questions to the person at the terminal. Without one (stdin and stdout both), a clear error says what to give instead.

use std::sync::OnceLock;

use console::style;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, FuzzySelect, Input, Password};

use crate::failure::{Failure, Outcome};
use crate::term::screen;

static CONTEXT: OnceLock<String> = OnceLock::new();

/// Names the context in front of every question, so that nobody answers for the wrong system. The first call counts.
pub fn set_context(name: &str) {
    let _ = CONTEXT.set(name.to_string());
}

fn theme() -> ColorfulTheme {
    let icon = match CONTEXT.get().map_or("", String::as_str) {
        "" => "?".to_string(),
        name => format!("[{name}] ?"),
    };
    ColorfulTheme { prompt_prefix: style(icon).for_stderr().green(), ..ColorfulTheme::default() }
}

/// Yes or no.
pub fn confirm(question: &str, default: bool) -> Outcome<bool> {
    interactive(question, "--force or a flag that answers it")?;
    Ok(Confirm::with_theme(&theme()).with_prompt(question).default(default).interact()?)
}

/// One of `options`, by its index.
pub fn select<T: std::fmt::Display>(question: &str, options: &[T], instead: &str) -> Outcome<usize> {
    select_from(question, options, 0, instead)
}

/// [`select`] that offers another option than the first to those who only press Enter.
pub fn select_from<T: std::fmt::Display>(
    question: &str,
    options: &[T],
    default: usize,
    instead: &str,
) -> Outcome<usize> {
    interactive(question, instead)?;
    let rows = screen::size().map_or(24, |(rows, _)| rows);
    let theme = theme();
    let picker = FuzzySelect::with_theme(&theme).with_prompt(question).items(options).default(default);
    Ok(picker.max_length(rows.saturating_sub(4).max(1)).interact()?)
}

/// A line of text.
pub fn input(question: &str, default: &str, instead: &str) -> Outcome<String> {
    interactive(question, instead)?;
    let theme = theme();
    let input = Input::<String>::with_theme(&theme).with_prompt(question).allow_empty(true);
    let input = if default.is_empty() { input } else { input.default(default.to_string()) };
    Ok(input.interact_text()?)
}

/// A secret, not shown while it is typed.
pub fn password(question: &str, instead: &str) -> Outcome<String> {
    interactive(question, instead)?;
    Ok(Password::with_theme(&theme()).with_prompt(question).interact()?)
}

fn interactive(question: &str, instead: &str) -> Outcome {
    if screen::is_interactive() {
        return Ok(());
    }
    Err(Failure::new(format!("cannot ask {question:?} without a terminal: use {instead}")))
}
