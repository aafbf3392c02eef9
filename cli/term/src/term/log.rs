//! Notes on what happens: `HH:MM:SS message` on stderr, so that stdout holds results only.

use std::fmt::Arguments;
use std::io::Write;

/// Prints one line to stderr; use [`crate::log!`].
pub fn line(arguments: Arguments<'_>) {
    let now = jiff::Zoned::now().strftime("%H:%M:%S").to_string();
    let text = arguments.to_string();
    let text = text.strip_suffix('\n').unwrap_or(&text);
    // Nobody can be told when stderr itself is gone.
    let _ = writeln!(std::io::stderr().lock(), "{now} {text}");
}

/// Logs a line with the time of day to stderr.
#[macro_export]
macro_rules! log {
    ($($arg:tt)*) => { $crate::term::log::line(format_args!($($arg)*)) };
}
