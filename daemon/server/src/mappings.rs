//! From configured subject mappings to the set that the broker applies.

use daemon_config::options::Mapping;
use daemon_subject::transform::{MappingSet, TransformError, WeightedDestination};
use thiserror::Error;

/// A mapping that cannot be.
#[derive(Debug, Error)]
#[error("Error adding mapping for {source_subject:?} to account {account:?}: {why}")]
pub struct MappingError {
    account: String,
    source_subject: String,
    why: TransformError,
}

/// Compiles all mappings of the account of this name.
pub fn compile(account: &str, mappings: &[Mapping]) -> Result<MappingSet, MappingError> {
    let mut set = MappingSet::new();
    for m in mappings {
        let destinations: Vec<_> = m
            .destinations
            .iter()
            .map(|d| WeightedDestination {
                subject: &d.subject,
                weight: d.weight,
                cluster: d.cluster.as_deref().unwrap_or(""),
            })
            .collect();
        set.add(&m.source, &destinations).map_err(|why| MappingError {
            account: account.into(),
            source_subject: m.source.clone(),
            why,
        })?;
    }
    Ok(set)
}
