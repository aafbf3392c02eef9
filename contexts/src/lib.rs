//! Context files: named sets of connection settings, shared with every other NATS tool on the machine.
//!
//! The files are those of the reference, to the byte: `$XDG_CONFIG_HOME/nats/context/NAME.json` (else `~/.config/…`), the
//! selected name in `nats/context.txt`, the one before it in `nats/previous-context.txt`. A [`Store`] finds, saves and selects
//! them, [`Settings`] is one file's content, a [`Context`] is settings made ready for use, and [`credential`] turns
//! credential references (`file://`, `op://`, `nsc://`, `env://`, `data:`) into their content. This crate connects to
//! nothing; other programs are run only through a [`Runner`].

mod context;
pub mod credential;
mod embed;
mod error;
mod expand;
mod file;
mod json;
pub mod name;
mod nsc;
mod overrides;
mod runner;
mod settings;
mod store;

pub use context::Context;
pub use error::Error;
pub use expand::expand_path;
pub use file::write_atomically;
pub use json::go_escape;
pub use nsc::NscProfile;
pub use overrides::Overrides;
pub use runner::{RunError, Runner, System};
pub use settings::Settings;
pub use store::Store;

/// Where a context connects when it says nothing.
pub const DEFAULT_URL: &str = "nats://127.0.0.1:4222";
