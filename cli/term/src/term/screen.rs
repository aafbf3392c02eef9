//! The terminal's size, and whether there is one.

use std::io::IsTerminal;

/// Moves to the upper left corner of an empty screen.
pub const CLEAR: &str = "\x1b[2J\x1b[H";

/// Columns of the terminal on stdout, None when stdout is none.
pub fn width() -> Option<usize> {
    size().map(|(_, columns)| columns)
}

/// (rows, columns) of the terminal on stdout.
pub fn size() -> Option<(usize, usize)> {
    if !stdout_is_terminal() {
        return None;
    }
    console::Term::stdout().size_checked().map(|(rows, columns)| (rows.into(), columns.into()))
}

pub fn stdout_is_terminal() -> bool {
    std::io::stdout().is_terminal()
}

/// True when questions can be asked: both ends are a terminal.
pub fn is_interactive() -> bool {
    std::io::stdin().is_terminal() && stdout_is_terminal()
}

/// Columns a long value may take in a column view: the terminal less 30, at least 10; 80 without a terminal.
pub fn value_width() -> usize {
    width().map_or(80, |w| w.saturating_sub(30).max(10))
}
