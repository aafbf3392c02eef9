//! `accounts {}`: groups of users that see nothing of each other but what one exports and another imports.

mod exports;
mod imports;
mod jetstream;
mod limits;
mod msg_trace;
mod take;

use super::{Mapping, NkeyUser, Permissions, User};
pub use exports::{Export, ExportKind, Latency, ResponseType, ServiceExport};
pub use imports::{Import, ServiceImport, StreamImport};
pub use jetstream::AccountJetStream;
pub use limits::AccountLimits;
pub use msg_trace::MsgTrace;
pub(crate) use take::SECTION;

/// The account of everybody who is not put into another one.
pub const GLOBAL_ACCOUNT: &str = "$G";
/// The account of the server's own business, unless another one is named.
pub const SYSTEM_ACCOUNT: &str = "$SYS";

/// One account of the configuration.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Its name, never `$G`.
    pub name: String,
    /// Its public key, `A…`; empty without one.
    pub nkey: String,
    /// Users with passwords; defaults for permissions are applied.
    pub users: Vec<User>,
    /// Users with keys; defaults for permissions are applied.
    pub nkeys: Vec<NkeyUser>,
    /// What users without permissions of their own got; a callout's users get it as well.
    pub default_permissions: Option<Permissions>,
    /// How much its clients may take.
    pub limits: AccountLimits,
    /// JetStream's limits; `None` is off.
    pub jetstream: Option<AccountJetStream>,
    /// What others may have.
    pub exports: Vec<Export>,
    /// What it takes of others.
    pub imports: Vec<Import>,
    /// Subjects rewritten as they arrive, in the order written.
    pub mappings: Vec<Mapping>,
    /// Where traces of its messages go; `None` for nowhere.
    pub msg_trace: Option<MsgTrace>,
}
