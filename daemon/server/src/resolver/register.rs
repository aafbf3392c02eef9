//! The accounts that are in force by their JWTs, and who imports from whom.

use daemon_broker::Account;
use daemon_broker::operator::Tenant;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// One account.
#[derive(Clone)]
pub struct Known {
    pub tenant: Arc<Tenant>,
    pub account: Arc<Account>,
    /// Its JWT has ended, or was deleted: nobody is in it.
    pub disabled: bool,
    /// When it was put into force; nanoseconds of the monotonic clock.
    pub updated: u64,
    /// When one of its activation tokens ends; Unix seconds.
    pub look_again: Option<i64>,
}

#[derive(Default)]
pub struct Register {
    known: HashMap<String, Known>,
    /// Exporting account to those that want to import from it.
    importers: HashMap<String, BTreeSet<String>>,
}

impl Register {
    pub fn get(&self, name: &str) -> Option<&Known> {
        self.known.get(name)
    }

    pub fn get_mut(&mut self, name: &str) -> Option<&mut Known> {
        self.known.get_mut(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.known.keys()
    }

    /// Puts an account in; returns what stood there.
    pub fn put(&mut self, known: Known) -> Option<Known> {
        let name = known.tenant.name().to_owned();
        if let Some(before) = self.known.get(&name) {
            for exporter in exporters(&before.tenant) {
                if let Some(importers) = self.importers.get_mut(&exporter) {
                    importers.remove(&name);
                }
            }
        }
        for exporter in exporters(&known.tenant) {
            self.importers.entry(exporter).or_default().insert(name.clone());
        }
        self.importers.retain(|_, importers| !importers.is_empty());
        self.known.insert(name, known)
    }

    /// Those that import from an account, as far as they are known.
    pub fn importers(&self, name: &str) -> Vec<Known> {
        let names = self.importers.get(name).into_iter().flatten();
        names.filter_map(|name| self.known.get(name)).cloned().collect()
    }

    /// Accounts that one imports from and that are not known.
    pub fn missing(&self, name: &str) -> Vec<String> {
        let known = self.known.get(name).map(|known| exporters(&known.tenant)).unwrap_or_default();
        known.into_iter().filter(|exporter| !self.known.contains_key(exporter)).collect()
    }

    /// The next time (Unix seconds) at which something ends.
    pub fn next_end(&self) -> Option<i64> {
        let ends = |known: &Known| {
            let expires = Some(known.tenant.claims.data.expires).filter(|&at| at != 0 && !known.disabled);
            [expires, known.look_again].into_iter().flatten().min()
        };
        self.known.values().filter_map(ends).min()
    }
}

fn exporters(tenant: &Tenant) -> BTreeSet<String> {
    tenant.claims.nats.imports.iter().map(|import| import.account.clone()).collect()
}
