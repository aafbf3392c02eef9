//! What the commands about JetStream share: calls of its API, lists in pages, names, and the choice of a stream.

pub mod api;
pub mod names;
pub mod pages;
pub mod pick;

pub use api::{Api, CallError, NOTHING};
pub use pages::pages;
