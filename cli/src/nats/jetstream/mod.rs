//! What the commands about JetStream share: calls of its API, lists in pages, names, questions, moments, and the choice
//! of a stream.

pub mod api;
pub mod ask;
pub mod expression;
pub mod last;
pub mod leaders;
pub mod moment;
pub mod names;
pub mod ordered;
pub mod pages;
pub mod peers;
pub mod pick;
pub mod repeat;
pub mod words;

pub use api::{Api, CallError, NOTHING};
pub use last::Last;
pub use pages::pages;
