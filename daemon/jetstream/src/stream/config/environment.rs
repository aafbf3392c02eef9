//! What a stream's configuration is checked against: the other streams of its account, and what there is to give.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemas::jetstream::StreamConfig;

use crate::limits::{Limits, ServerLimits};

/// The streams of one account, by name.
pub trait Streams {
    fn get(&self, name: &str) -> Option<Arc<StreamConfig>>;

    fn all(&self) -> Vec<Arc<StreamConfig>>;
}

impl Streams for BTreeMap<String, Arc<StreamConfig>> {
    fn get(&self, name: &str) -> Option<Arc<StreamConfig>> {
        BTreeMap::get(self, name).cloned()
    }

    fn all(&self) -> Vec<Arc<StreamConfig>> {
        self.values().cloned().collect()
    }
}

#[derive(Clone, Copy)]
pub struct Environment<'a> {
    pub streams: &'a dyn Streams,
    pub limits: &'a Limits,
    pub server: &'a ServerLimits,
}
