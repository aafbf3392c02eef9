//! JetStream as the server runs it: threads, locks, clocks and subscriptions around the machines of `daemon-jetstream`.
//!
//! A stream is behind one lock ([`cell`]). Publishes, pull requests and acknowledgements reach it on the thread of the
//! connection they came by; what they change is made safe once per read ([`commits`]), timers ring on one thread ([`alarm`]),
//! requests of the API are worked off on another ([`desk`]), and files are written behind on a third ([`scribe`]).

mod access;
mod account_purge;
mod accounts;
mod alarm;
mod cell;
mod commits;
mod desk;
mod direct;
mod door;
mod engine;
mod estate;
mod findings;
mod fx;
mod host;
mod refusal;
mod restore;
mod scribe;
mod slot;
mod snapshot;
mod start;
mod stats;
mod transfers;
mod unrecovered;

pub use access::{Access, check};
pub use cell::StreamCell;
pub use engine::{Engine, JetStreamError, MakeContext};
pub use slot::{Slot, Surroundings};
pub use start::key_settings;
pub use stats::shown_limits;
