//! Who is told of clients that come and go, while they do: the shell, which makes events of it.
//!
//! Called on the thread of the connection, never with a lock held. A herald must not wait, and must be cheap where nobody listens.

use crate::account::Account;
use crate::client::Client;
use crate::reason::CloseReason;
use crate::time::Now;
use std::sync::Arc;

/// See the module's introduction.
pub trait Herald: Send + Sync {
    /// Let in by its CONNECT.
    fn on_connect(&self, client: &Arc<Client>, now: Now);

    /// Not let in, or not any more. `account`: whose owners are to know of it besides the operator.
    fn on_refusal(&self, client: &Arc<Client>, reason: CloseReason, account: Option<&Arc<Account>>, now: Now);

    /// Gone.
    fn on_disconnect(&self, client: &Arc<Client>, reason: CloseReason, now: Now);

    /// An account has a client more or less than before.
    fn on_count(&self, account: &Arc<Account>, now: Now);
}
