//! The messages of one stream: appended at the end, read anywhere, removed one by one, in front, or by subject.
//!
//! Messages are records, one behind the other in pages of some 64 KiB; pages make blocks of some 8 MiB. A memory stream
//! keeps its pages; a file stream writes them to block files behind the journal, and reads them back through a bounded
//! cache. What is known of each subject stands in a [`daemon_subject::index::SubjectIndex`].
//!
//! Never here: limits, acknowledgements, consumers, clocks, locks around a stream. A [`StreamStore`] is a plain value; whoever
//! owns it decides when to journal ([`StreamStore::seal`]) and when to write behind.

mod append;
mod block;
mod bloom;
mod count;
mod edges;
mod error;
mod filter;
mod find;
mod front;
mod load;
mod page;
mod purge;
mod query;
mod read;
mod remove;
mod shape;
mod store;
mod truncate;
mod ttl;
mod types;

pub use error::StoreError;
pub use filter::Filter;
pub use read::Reader;
pub use shape::Shape;
pub use store::StreamStore;
pub use types::{Message, NewMessage, Purge, Removed, State};

#[cfg(test)]
mod tests;
