//! Printing to stdout. A reader that went away ends the program quietly, as a broken pipe ends other programs.

use std::fmt::Arguments;
use std::io::Write;

/// The exit code of a program killed by SIGPIPE, as shells show it.
const BROKEN_PIPE: i32 = 141;

/// Writes to stdout; use [`crate::outln!`] and [`crate::out!`].
pub fn write(arguments: Arguments<'_>) {
    check(std::io::stdout().lock().write_fmt(arguments));
}

/// Writes bytes to stdout.
pub fn bytes(bytes: &[u8]) {
    check(std::io::stdout().lock().write_all(bytes));
}

/// Hands what was written to the system.
pub fn flush() {
    check(std::io::stdout().lock().flush());
}

fn check(result: std::io::Result<()>) {
    if let Err(error) = result {
        if error.kind() != std::io::ErrorKind::BrokenPipe {
            eprintln!("error: could not write to stdout: {error}");
            std::process::exit(1);
        }
        std::process::exit(BROKEN_PIPE);
    }
}

/// `print!` that survives a reader that went away.
#[macro_export]
macro_rules! out {
    ($($arg:tt)*) => { $crate::term::out::write(format_args!($($arg)*)) };
}

/// `println!` that survives a reader that went away.
#[macro_export]
macro_rules! outln {
    () => { $crate::term::out::write(format_args!("\n")) };
    ($($arg:tt)*) => { $crate::term::out::write(format_args!("{}\n", format_args!($($arg)*))) };
}
