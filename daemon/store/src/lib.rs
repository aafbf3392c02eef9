//! What the server keeps: the disk behind one narrow door, and the journal that makes acknowledgements cheap.
//!
//! Never here: streams and consumers as people know them, the API, sockets, clocks. All disk access goes through
//! [`disk`].

pub mod check;
pub mod codec;
pub mod disk;
pub mod journal;
pub mod ledger;
pub mod record;
pub mod stream;
mod sum;
pub mod vault;
