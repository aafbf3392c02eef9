//! The one voice of all command-line programs: how commands are declared, parsed and helped with, and how output looks.
//!
//! [`spec`] is the table of commands and all that is made from it (parser, help, man pages, completions), [`term`] is
//! tables, prompts, progress, colour, durations and sizes, [`Failure`] how a command says that it did not work.
//! Never here: what a command does.

pub mod failure;
pub mod runtime;
pub mod spec;
pub mod term;

pub use failure::{Failure, Outcome};
