//! How a command says that it did not work: a message for stderr and an exit code.
//!
//! Libraries keep their typed errors; here, at the edge, every one of them becomes a line for a person. It never decides
//! where the line is printed: the programs' entry points do.

use std::fmt::Display;

/// What every command returns.
pub type Outcome<T = ()> = Result<T, Failure>;

/// A failed command: what to print after `nats: error: `, and the exit code.
#[derive(Debug)]
pub struct Failure {
    /// None when the command has already printed all there is to say.
    pub message: Option<String>,
    pub exit: u8,
}

impl Failure {
    /// A failure with exit code 1.
    pub fn new(message: impl Display) -> Failure {
        Failure { message: Some(message.to_string()), exit: 1 }
    }

    /// Ends the program with this code and prints nothing more.
    pub fn silent(exit: u8) -> Failure {
        Failure { message: None, exit }
    }

    /// Puts what was being done in front of the message: `context: message`.
    pub fn context(mut self, what: impl Display) -> Failure {
        self.message = self.message.map(|m| format!("{what}: {m}"));
        self
    }
}

// `Failure` is no `std::error::Error` itself, so that `?` can turn every error of a library into one.
impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Failure {
        Failure::new(error)
    }
}

/// Returns early with a failure made from a format string.
#[macro_export]
macro_rules! fail {
    ($($arg:tt)*) => { return Err($crate::failure::Failure::new(format!($($arg)*))) };
}
