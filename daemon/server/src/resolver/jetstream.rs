//! What an account's JWT grants it of JetStream.

use super::register::Known;
use super::tenants::Tenants;
use crate::jetstream::{Access, Engine};
use daemon_broker::Account;
use daemon_broker::operator::{JetStreamTiers, Tenant, settings};
use daemon_jetstream::Limits;
use daemon_subject::valid::is_subset;
use schemas::claims::{Import, JetStreamLimits};
use schemas::jetstream::AccountLimits;
use std::sync::Arc;

/// What is to become of an account's JetStream. Changing it waits for the engine: not for threads that carry connections.
pub struct Change {
    account: Arc<Account>,
    access: Access,
}

impl Change {
    pub fn new(tenant: &Tenant, account: Arc<Account>, tiers: Option<JetStreamTiers>) -> Self {
        let access = match tiers {
            Some(tiers) => Access::Enabled(limits(&tiers)),
            None if tenant.claims.nats.imports.iter().any(answers_for_jetstream) => Access::Imported,
            None => Access::Disabled,
        };
        Change { account, access }
    }

    pub fn none(account: Arc<Account>) -> Self {
        Change { account, access: Access::Disabled }
    }

    pub fn apply(self, engine: &Engine) {
        // What cannot be had is told by the engine.
        engine.change_accounts(vec![(self.account, self.access)], false);
    }
}

impl Tenants {
    pub(super) fn change_jetstream(&self, change: Change) {
        if let Some(engine) = self.jetstream.get() {
            change.apply(&engine);
        }
    }

    /// Gives all accounts that are in force what their JWTs grant them, after JetStream was turned on.
    pub(super) fn renew_jetstream(&self) {
        let granted = |known: &Known| {
            Change::new(&known.tenant, known.account.clone(), settings(&known.tenant).jetstream)
        };
        let changes: Vec<_> = {
            let register = self.register.lock();
            register.names().filter_map(|name| register.get(name).map(granted)).collect()
        };
        changes.into_iter().for_each(|change| self.change_jetstream(change));
    }
}

fn limits(tiers: &JetStreamTiers) -> Limits {
    match tiers.get("") {
        Some(flat) if tiers.len() == 1 => Limits::Flat(one(flat)),
        _ => Limits::Tiered(tiers.iter().map(|(name, limits)| (name.clone(), one(limits))).collect()),
    }
}

fn one(limits: &JetStreamLimits) -> AccountLimits {
    // Of these, 0 is no limit, too.
    let some = |n: i64| if n > 0 { n } else { -1 };
    AccountLimits {
        max_memory: limits.mem_storage,
        max_storage: limits.disk_storage,
        max_streams: limits.streams,
        max_consumers: limits.consumer,
        max_ack_pending: some(limits.max_ack_pending),
        memory_max_stream_bytes: some(limits.mem_max_stream_bytes),
        storage_max_stream_bytes: some(limits.disk_max_stream_bytes),
        max_bytes_required: limits.max_bytes_required,
    }
}

/// Whether requests of JetStream's API go to another account.
fn answers_for_jetstream(import: &Import) -> bool {
    let local = if import.local_subject.is_empty() { &import.subject } else { &import.local_subject };
    import.is_service() && is_subset(b"$JS.API.INFO", local.as_bytes())
}
