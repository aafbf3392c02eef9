//! The server's log: lines in the reference's shape, or JSON objects, to stderr, a file or syslog.
//!
//! Trouble with a sink never stops the server: it is told to stderr once, lines are dropped and counted, and the log
//! resumes when the sink does. Not for per-message use beyond debug and trace, which cost one relaxed load while off.

mod file;
mod handle;
mod line;
mod outage;
mod settings;
mod sink;
mod syslog;
mod text;

pub use handle::{Log, Reopened};
pub use line::{Level, fatal_start_line};
pub use settings::{LogError, LogSettings};
pub use text::About;
