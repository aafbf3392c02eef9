//! What an account shares, and who waits for its answers, as copies for those who look.

use super::export::{Exports, Latency};

/// What an account exports, and the imports of it that stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SharesView {
    pub exports: Exports,
    pub streams: Vec<StreamView>,
    pub services: Vec<ServiceView>,
}

/// An imported stream.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamView {
    /// The exporting account, and the subject there.
    pub account: String,
    pub subject: String,
    /// The subject in the importing account.
    pub local: String,
}

/// An imported service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceView {
    /// The exporting account, and the subject there.
    pub account: String,
    pub subject: String,
    /// The subject in the importing account.
    pub local: String,
    /// The service is told who asks.
    pub share: bool,
    pub latency: Option<Latency>,
}

/// An answer that another account waits for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResponseView {
    /// The subject to answer on, in the answering account.
    pub subject: String,
    /// Who waits, and on which subject there.
    pub account: String,
    pub reply: String,
    pub share: bool,
    /// How long it takes is to be told, with the headers that made it so.
    pub measured: Option<Vec<(String, Vec<String>)>>,
    pub latency: Option<Latency>,
}
