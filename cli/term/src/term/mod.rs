//! The one voice of all the programs: how tables, columns, numbers, durations, prompts and log lines look.
//!
//! Nothing here knows a command or speaks to a server.

pub mod colour;
pub mod columns;
pub mod duration;
pub mod editor;
pub mod graph;
pub mod json;
pub mod log;
pub mod number;
pub mod out;
pub mod progress;
pub mod prompt;
pub mod screen;
pub mod size;
pub mod table;
pub mod time;

pub use columns::Columns;
pub use table::Table;
