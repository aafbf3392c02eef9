//! Audits of a deployment: an archive of what its servers told, and checks that read one.
//!
//! [`archive`] is the file, in the layout that other tools write and read; [`checks`] are functions from an archive to an
//! outcome, [`analysis`] is what all of them found. Nothing here speaks to a server or reads a clock: `nats audit gather` fills
//! archives, and says what time it is.

pub mod analysis;
pub mod archive;
pub mod check;
pub mod checks;
pub mod monitoring;
pub mod notes;

pub use analysis::Analysis;
pub use archive::{Reader, Tag, Writer};
pub use check::{Check, Examples, Outcome};
pub use notes::Notes;
