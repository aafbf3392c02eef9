//! Colours: only on a terminal, never with NO_COLOR.

use console::{Color, Style};

/// The colour schemes of contexts and `--colors`, sorted.
pub const SCHEMES: &[&str] = &["blue", "cyan", "double", "green", "magenta", "red", "rounded", "yellow"];

/// True when coloured output is wanted on stdout.
pub fn enabled() -> bool {
    crate::term::screen::stdout_is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
}

fn paint(text: &str, style: Style) -> String {
    style.force_styling(enabled()).apply_to(text).to_string()
}

pub fn red(text: &str) -> String {
    paint(text, Style::new().fg(Color::Red))
}

pub fn green(text: &str) -> String {
    paint(text, Style::new().fg(Color::Green))
}

pub fn yellow(text: &str) -> String {
    paint(text, Style::new().fg(Color::Yellow))
}

pub fn cyan(text: &str) -> String {
    paint(text, Style::new().fg(Color::Cyan))
}

/// Text in the colour of a scheme; schemes that are no colour change nothing.
pub fn scheme(text: &str, scheme: &str) -> String {
    let colour = match scheme {
        "yellow" => Color::Yellow,
        "blue" => Color::Blue,
        "cyan" => Color::Cyan,
        "green" => Color::Green,
        "magenta" => Color::Magenta,
        "red" => Color::Red,
        _ => return text.to_string(),
    };
    paint(text, Style::new().fg(colour))
}
