//! What an account takes from others, as configuration or claims give it: plain values.

/// Everything an account imports, in the order in which it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imports {
    pub streams: Vec<StreamImport>,
    pub services: Vec<ServiceImport>,
}

/// Messages of another account, to be received here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamImport {
    /// Name of the exporting account.
    pub account: String,
    /// The subject there.
    pub subject: String,
    pub local: Local,
    /// Whether a traced message is followed into the importing account.
    pub allow_trace: bool,
    /// A valid activation token was shown.
    pub activated: bool,
}

/// What an imported stream is called at home.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Local {
    /// As it is called there.
    #[default]
    Same,
    /// This, a dot, and what it is called there.
    Prefix(String),
    /// This; `$1` or `{{wildcard(1)}}` stands for the first wildcard of the subject there.
    To(String),
}

/// A service of another account, to be asked from here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceImport {
    /// Name of the exporting account.
    pub account: String,
    /// The subject there.
    pub subject: String,
    /// The subject here; empty for the same. `$1` or `{{wildcard(1)}}` stands for the first wildcard of the subject there.
    pub local: String,
    /// The service is told who asks.
    pub share: bool,
    /// A valid activation token was shown.
    pub activated: bool,
}

impl ServiceImport {
    /// The subject here.
    pub fn local(&self) -> &str {
        if self.local.is_empty() { &self.subject } else { &self.local }
    }
}
