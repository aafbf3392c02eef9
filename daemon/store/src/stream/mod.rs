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
mod block_file;
mod bloom;
mod bytes;
mod cache;
mod changes;
mod checkpoint;
mod compact;
mod count;
mod edges;
mod error;
mod files;
mod filter;
mod find;
mod front;
mod index_file;
mod load;
mod lost;
mod manifest;
mod marks;
mod numbering;
mod open;
mod page;
mod purge;
mod query;
mod read;
mod rebuild;
mod remove;
mod replay;
mod scan;
mod seal;
mod settle;
mod shape;
mod store;
mod truncate;
mod ttl;
mod types;

pub use cache::PageCache;
pub use checkpoint::{CheckpointJob, Done};
pub use compact::{Compacted, CompactionJob};
pub use error::StoreError;
pub use files::{ENTRY, ExpiresOf, FileParts, Observer};
pub use filter::Filter;
pub use lost::Lost;
pub use open::OpenReport;
pub use read::Reader;
pub use scan::scan;
pub use shape::Shape;
pub use store::StreamStore;
pub use types::{Message, NewMessage, Purge, Removed, State};

#[cfg(test)]
mod tests;
