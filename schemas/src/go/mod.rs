//! Text exactly as Go's standard library writes it: the documents' readers compare it byte for byte.

pub mod duration;
pub mod json;
pub(crate) mod null;
pub mod os_error;
pub mod parse;
pub mod quote;
pub mod time;
pub mod uptime;

pub use time::Time;
