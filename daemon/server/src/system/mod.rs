//! The thread behind the system account, `natter-system`: it answers what is asked of the server itself, and publishes what is told
//! of it. Whoever asks or has something to tell leaves it in the queue and goes on.
//!
//! Never here: what the answers and events say ([`crate::services`], [`crate::events`]).

mod queue;
mod thread;

pub use thread::System;
