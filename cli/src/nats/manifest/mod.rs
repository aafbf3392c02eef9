//! Files that say what streams, consumers, key-value and object buckets, and accounts there shall be: read, compared with what there
//! is, and written from it. `nats apply`, `nats diff` and `nats export` are made of this.
//!
//! A file says all of a stream, bucket or consumer: what it leaves out is to be as servers have it by default. Nothing here
//! changes anything on a server; [`live`] and [`accounts`] alone ask one.

pub mod accounts;
pub mod check;
pub mod danger;
pub mod fields;
pub mod live;
pub mod mistake;
pub mod node;
pub mod normal;
pub mod order;
pub mod plan;
pub mod read;
pub mod show;
#[cfg(test)]
mod tests;
pub mod wanted;
pub mod write;

pub use live::Live;
pub use plan::Plan;
pub use wanted::{Kind, Manifest};
