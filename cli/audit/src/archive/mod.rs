//! The archive: a ZIP file whose manifest says of every file what it is about.

mod error;
mod metadata;
mod read;
mod tag;
mod write;

pub use error::Error;
pub use metadata::Metadata;
pub use read::Reader;
pub use tag::{Kind, Label, Tag};
pub use write::Writer;

/// Where the manifest stands.
pub const MANIFEST: &str = "capture/misc/manifest.json";
/// The special file about the capture.
pub const METADATA: &str = "audit_gather_metadata";
/// The special file with what was remarked while capturing.
pub const LOG: &str = "audit_gather_log";
