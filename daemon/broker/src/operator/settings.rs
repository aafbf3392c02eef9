//! What an account's JWT puts into force, exports and imports apart.

use super::Tenant;
use super::admit::limit;
use crate::account::{AccountLimits, MsgTrace};
use crate::permissions::Permissions;
use daemon_subject::transform::{MappingSet, WeightedDestination};
use daemon_subject::valid::is_valid_literal;
use schemas::claims::{self, JetStreamLimits};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Limits by tier (`R1`, `R3`); those without tiers under the empty name.
pub type JetStreamTiers = BTreeMap<String, JetStreamLimits>;

/// See the module's introduction.
#[derive(Debug)]
pub struct Settings {
    pub limits: AccountLimits,
    pub mappings: MappingSet,
    /// Mappings that cannot be, with the reason; the others hold.
    pub bad_mappings: Vec<String>,
    pub msg_trace: Option<MsgTrace>,
    /// `None`: JetStream is off for the account.
    pub jetstream: Option<JetStreamTiers>,
    /// For users without permissions of their own; none where they cannot be read, and nobody comes in by them.
    pub default_permissions: Option<Arc<Permissions>>,
}

/// The settings of an account.
pub fn settings(tenant: &Tenant) -> Settings {
    let said = &tenant.claims.nats.limits;
    let limits = AccountLimits {
        connections: limit(said.account.conn),
        leafnodes: limit(said.account.leaf),
        subscriptions: limit(said.nats.subs),
        payload: limit(said.nats.payload),
        data: limit(said.nats.data),
    };
    let mut mappings = MappingSet::new();
    let mut bad_mappings = Vec::new();
    for (from, to) in &tenant.claims.nats.mappings {
        let to: Vec<_> = to
            .iter()
            .map(|to| WeightedDestination {
                subject: &to.subject,
                weight: to.percent(),
                cluster: &to.cluster,
            })
            .collect();
        if let Err(why) = mappings.add(from, &to) {
            bad_mappings.push(format!("{from:?}: {why}"));
        }
    }
    let jetstream = said.is_jetstream_enabled().then(|| match said.tiers.is_empty() {
        true => BTreeMap::from([(String::new(), said.jetstream)]),
        false => said.tiers.clone(),
    });
    let msg_trace = tenant.claims.nats.trace.as_ref().and_then(msg_trace);
    let default_permissions = tenant.default_permissions.clone().ok().flatten();
    Settings { limits, mappings, bad_mappings, msg_trace, jetstream, default_permissions }
}

/// Nothing where nothing could be published; all of them where no sensible share is given.
fn msg_trace(said: &claims::MsgTrace) -> Option<MsgTrace> {
    let sampling =
        u8::try_from(said.sampling).ok().filter(|percent| (1..=100).contains(percent)).unwrap_or(100);
    is_valid_literal(said.destination.as_bytes())
        .then(|| MsgTrace { dest: said.destination.clone(), sampling })
}
