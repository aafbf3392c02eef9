//! Where answers come from.

use std::future::Future;

use schemas::monitor::{Connz, ConnzSort, Varz};

/// What to ask about connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query {
    pub limit: i64,
    pub sort: ConnzSort,
    pub subscriptions: bool,
}

/// A server that answers. The errors are texts for a person.
pub trait Source: Send + 'static {
    fn varz(&mut self) -> impl Future<Output = Result<Varz, String>> + Send;
    fn connz(&mut self, query: Query) -> impl Future<Output = Result<Connz, String>> + Send;
}
