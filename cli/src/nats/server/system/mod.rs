//! Questions to all servers at once, as the system account may ask them, and what they answer.
//!
//! Commands say what to ask and what the answers mean; here is how long to wait for them and what the envelope looks like.

pub mod answer;
pub mod archive;
pub mod filter;
pub mod gather;

pub use answer::Answer;
pub use gather::{Reply, System, Wait};
