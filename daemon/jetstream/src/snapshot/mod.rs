//! Backups of streams, and streams made from backups: `STREAM.SNAPSHOT` and `STREAM.RESTORE`.
//!
//! [`SnapshotSender`] reads a stream bit by bit and sends it in chunks, as fast as they are acknowledged. [`Restorer`] takes
//! chunks and puts what they hold into a stream that nobody else sees yet. Both hold no more of a stream than a chunk or two.
//!
//! Never here: subscriptions, threads, who may ask; those who run them say what was received and when.

mod advisory;
mod archive;
mod consumers;
mod error;
mod files;
pub mod format;
mod intake;
mod receive;
mod send;

pub use advisory::Origin;
pub use error::RestoreError;
pub use receive::{RestoredConsumer, Restorer};
pub use send::{SnapshotSender, Step};
