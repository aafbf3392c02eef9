//! The configuration language of NATS, every option of the server, and what may change while it runs.
//! Opens no file and reads no environment: both are handed in.

mod diagnostic;
pub mod duration;
pub mod flags;
pub mod language;
mod load;
pub mod options;
pub mod reload;
pub mod size;

pub use diagnostic::Diagnostic;
pub use load::{Error, Loaded, Warnings, load, load_text};
pub use options::Options;
pub use options::section::nearest;
