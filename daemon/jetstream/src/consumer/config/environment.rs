//! What a consumer's configuration is checked against: the other consumers of its stream, and what there is to give.

use std::collections::BTreeMap;

use schemas::jetstream::ConsumerConfig;

use crate::limits::{Limits, ServerLimits};

/// The consumers of one stream, by name.
pub trait Consumers {
    fn get(&self, name: &str) -> Option<&ConsumerConfig>;

    /// In any order.
    fn each(&self, f: &mut dyn FnMut(&str, &ConsumerConfig));
}

impl Consumers for BTreeMap<String, ConsumerConfig> {
    fn get(&self, name: &str) -> Option<&ConsumerConfig> {
        BTreeMap::get(self, name)
    }

    fn each(&self, f: &mut dyn FnMut(&str, &ConsumerConfig)) {
        self.iter().for_each(|(name, config)| f(name, config));
    }
}

#[derive(Clone, Copy)]
pub struct Environment<'a> {
    pub consumers: &'a dyn Consumers,
    pub limits: &'a Limits,
    pub server: &'a ServerLimits,
    /// Whether anybody listens on this deliver subject.
    pub bound: &'a dyn Fn(&str) -> bool,
}
