//! Names of addresses: which are known, which were asked for.

use std::collections::BTreeMap;

/// Addresses that are remembered; further ones are shown as they are.
const MOST: usize = 4096;

/// Addresses that were asked for, with the names that came back.
#[derive(Debug, Default)]
pub struct Hosts {
    names: BTreeMap<String, Option<String>>,
}

impl Hosts {
    /// Those of `addresses` that were never asked for; now they are.
    pub(super) fn ask<'a>(&mut self, addresses: impl Iterator<Item = &'a str>) -> Vec<String> {
        let mut new = vec![];
        for address in addresses {
            if self.names.len() < MOST && !self.names.contains_key(address) {
                self.names.insert(address.to_string(), None);
                new.push(address.to_string());
            }
        }
        new
    }

    /// Takes an answer; no name means that the address has none.
    pub fn learn(&mut self, address: &str, name: Option<String>) {
        if let Some(known) = self.names.get_mut(address) {
            *known = name.filter(|name| !name.is_empty());
        }
    }

    pub(super) fn name(&self, address: &str) -> Option<&str> {
        self.names.get(address)?.as_deref()
    }
}
