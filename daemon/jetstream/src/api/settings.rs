//! What the API must know of the server that it speaks for.

/// See the module's introduction. Limits of account and server are part of [`crate::api::Host::environment`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Requests with unknown fields are refused.
    pub strict: bool,
    /// The server's name.
    pub server: String,
    /// The server's version, as assets show it.
    pub version: String,
    /// The JetStream domain, or empty.
    pub domain: String,
}
