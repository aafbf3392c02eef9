//! What changes in the broker when an account's JWT comes, changes, or ends.

use super::jetstream::Change;
use super::register::{Known, Register};
use super::tenants::Tenants;
use daemon_broker::auth::{Reconsidered, Refusal};
use daemon_broker::operator::{Tenant, review, settings, shares};
use std::sync::Arc;

impl Tenants {
    /// Returns what is to become of its JetStream: see [`Tenants::change_jetstream`].
    pub(super) fn put_in_force(&self, tenant: Tenant) -> Change {
        let name = tenant.name().to_owned();
        self.log.debug(format_args!("Updating account claims: {name}/{}", tenant.claims.data.name));
        let tenant = Arc::new(tenant);
        let mut register = self.register.lock();
        let account = self.broker.account_named(&name);
        account.set_name_tag(tenant.claims.data.name.clone());
        let known = Known {
            tenant: tenant.clone(),
            account: account.clone(),
            disabled: false,
            updated: self.clock.mono(),
            look_again: None,
        };
        let before = register.put(known);
        let settings = settings(&tenant);
        for wrong in &settings.bad_mappings {
            self.log.error(format_args!("Error adding mapping for account {name}: {wrong}"));
        }
        account.set_mappings(settings.mappings);
        account.set_default_permissions(settings.default_permissions);
        account.set_msg_trace(settings.msg_trace);
        self.share(&mut register, &name);
        self.broker.limit_account(&account, settings.limits);
        let stay =
            settings.limits.connections.map_or(usize::MAX, |n| usize::try_from(n).unwrap_or(usize::MAX));
        // Who is above the number goes anyway.
        for client in self.broker.clients_of(&account).iter().take(stay) {
            let Some(admission) = client.admission() else { continue };
            if let Some(outcome) = review(&admission, before.as_ref().map(|known| &*known.tenant), &tenant) {
                client.reconsider(outcome);
            }
        }
        drop(register);
        self.changed.notify_one();
        Change::new(&tenant, account, settings.jetstream)
    }

    /// Exports and imports of an account, and what those may import that import from it.
    fn share(&self, register: &mut Register, name: &str) {
        let now = self.seconds();
        let mut touched = register.importers(name);
        touched.extend(register.get(name).cloned());
        let mut changes = Vec::new();
        for known in touched.into_iter().filter(|known| !known.disabled) {
            let exporter = |name: &str| register.get(name).map(|known| known.tenant.clone());
            let shared = shares(&known.tenant, exporter, now);
            for wrong in &shared.bad_exports {
                self.log
                    .debug(format_args!("Error adding export to account [{}]: {wrong}", known.tenant.name()));
            }
            if let Some(known) = register.get_mut(known.tenant.name()) {
                known.look_again = shared.until;
            }
            changes.push((known.tenant.name().to_owned(), Some(shared.shares)));
        }
        for refused in self.broker.set_shares(changes) {
            self.log.debug(format_args!(
                "Error adding {} import {:?} of account [{}] from [{}]: {}",
                refused.kind, refused.subject, refused.importer, refused.account, refused.why
            ));
        }
    }

    /// Nobody may be in the account any more: its JWT has ended, or was deleted.
    pub(super) fn disable(&self, name: &str) {
        let mut register = self.register.lock();
        let Some(known) = register.get_mut(name) else { return };
        self.log.debug(format_args!("Disable account {name}"));
        known.disabled = true;
        known.updated = self.clock.mono();
        let account = known.account.clone();
        drop(register);
        for client in self.broker.clients_of(&account) {
            client.reconsider(Reconsidered::Go(Refusal::AccountExpired));
        }
    }

    /// As [`Tenants::disable`], for an account that is deleted: it shares nothing any more. Nobody new comes in while its JWT
    /// is not found.
    pub(super) fn remove(&self, name: &str) {
        if !self.is_known(name) {
            return;
        }
        self.disable(name);
        self.broker.set_shares([(name.to_owned(), None)]);
        self.change_jetstream(Change::none(self.broker.account_named(name)));
    }

    /// Removes every account that is in force and that `stays` does not name.
    pub(super) fn remove_all_but(&self, stays: impl Fn(&str) -> bool) {
        let names: Vec<String> = self.register.lock().names().filter(|name| !stays(name)).cloned().collect();
        names.iter().for_each(|name| self.remove(name));
    }

    /// Draws the consequences of time: accounts end, and so do activation tokens.
    pub(super) fn on_time(&self) {
        let now = self.seconds();
        let mut ended = Vec::new();
        {
            let mut register = self.register.lock();
            let names: Vec<String> = register.names().cloned().collect();
            for name in names {
                let Some(known) = register.get(&name) else { continue };
                if known.tenant.is_expired(now) && !known.disabled {
                    ended.push(name.clone());
                } else if known.look_again.is_some_and(|at| at <= now) {
                    self.share(&mut register, &name);
                }
            }
        }
        ended.iter().for_each(|name| self.disable(name));
    }
}
