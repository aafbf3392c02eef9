//! An account as a file wants it.

use std::collections::BTreeSet;

use schemas::claims;

use crate::nats::manifest::wanted::Origin;

#[derive(Clone, Debug)]
pub struct Account {
    pub origin: Origin,
    pub name: String,
    /// Imports may name accounts where claims have keys.
    pub claims: claims::Account,
    /// The keys that are there.
    pub said: BTreeSet<String>,
}
