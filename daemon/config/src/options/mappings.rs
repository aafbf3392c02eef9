//! `mappings {}`: subjects rewritten as they arrive. Keeps subjects as text; the subject crate judges them.

/// One source subject and where its messages go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Subject to match, wildcards allowed.
    pub source: String,
    /// Weighted destinations.
    pub destinations: Vec<Destination>,
}

/// One destination of a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// Subject with transform functions.
    pub subject: String,
    /// Share of messages in percent, 0 to 100.
    pub weight: u8,
    /// Only on servers of this cluster.
    pub cluster: Option<String>,
}
