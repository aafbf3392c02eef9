//! A whole server's JetStream in one thread, out of one seed: a disk that fails, clients that remember, and rules that must
//! hold whatever happens.
//!
//! [`shell`] runs the machines of `daemon-jetstream` as the server's threads do, one step at a time, so that any order of
//! steps can come up. [`script`] chooses the steps. [`witness`] remembers what clients were told and what a naive model
//! makes of it; [`check`] holds the rules, one file each.
//!
//! Never here: sockets, threads, the real clock, real files.

pub mod chance;
pub mod check;
pub mod feature;
pub mod note;
pub mod script;
pub mod shell;
pub mod witness;
pub mod world;

pub use world::{Options, Outcome, run, run_with_features};
