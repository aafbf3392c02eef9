//! The accounts of operator mode: found on demand, put into force, changed and ended while clients are connected.

use super::ResolverError;
use super::jetstream::Change;
use super::register::{Known, Register};
use super::source::Source;
use crate::clock::Clock;
use crate::jetstream::Slot;
use crate::log::Log;
use crate::state::State;
use daemon_broker::Broker;
use daemon_broker::operator::{Tenant, Trust};
use jiff::tz::TimeZone;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use tokio::runtime::Handle;
use tokio::sync::{Notify, Semaphore};

/// Lookups at a time.
const LOOKUPS_MAX: usize = 64;
/// Nanoseconds within which an account is not asked for again.
pub(super) const TOO_SOON: u64 = 1_000_000_000;

/// See the module's introduction.
pub struct Tenants {
    pub(super) trust: Trust,
    pub(super) source: Source,
    pub(super) broker: Arc<Broker>,
    pub(super) clock: Clock,
    pub(super) log: Log,
    pub(super) jetstream: Arc<Slot>,
    /// Users who were refused because their account is not pinned.
    pub not_pinned: AtomicU64,
    pub(super) handle: Handle,
    /// The zone of users' times that name none.
    pub(super) zone: TimeZone,
    pub(super) register: Mutex<Register>,
    /// One lookup of an account at a time: the others wait for it.
    pub(super) turns: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
    pub(super) lookups: Semaphore,
    /// Something ends earlier than was known.
    pub(super) changed: Notify,
}

impl Tenants {
    /// `handle`: where lookups go on that nobody waits for in a runtime of their own.
    pub fn new(trust: Trust, source: Source, state: &State, handle: Handle) -> Self {
        Tenants {
            trust,
            source,
            broker: state.broker.clone(),
            clock: state.clock,
            log: state.log.clone(),
            jetstream: state.jetstream.clone(),
            not_pinned: AtomicU64::new(0),
            handle,
            zone: TimeZone::system(),
            register: Mutex::default(),
            turns: Mutex::default(),
            lookups: Semaphore::new(LOOKUPS_MAX),
            changed: Notify::new(),
        }
    }

    /// Unix seconds.
    pub(super) fn seconds(&self) -> i64 {
        self.clock.now().wall.div_euclid(1_000_000_000)
    }

    pub fn is_known(&self, name: &str) -> bool {
        self.register.lock().get(name).is_some()
    }

    /// Puts an account into force by its JWT, its JetStream apart: that is for the caller to change. The same JWT again changes
    /// nothing.
    pub(super) fn take(&self, name: &str, jwt: &str) -> Result<Option<Change>, ResolverError> {
        let same = |known: &Known| *known.tenant.jwt == *jwt && !known.disabled;
        if self.register.lock().get(name).is_some_and(same) {
            self.log.debug(format_args!("Requested account update for [{name}], same claims detected"));
            return Ok(None);
        }
        let read = Tenant::read(jwt, name, &self.trust, self.seconds());
        if let Err(daemon_broker::operator::TenantError::Validation(why)) = &read {
            self.log.debug(format_args!("the JWT of account {name} is not taken: {why}"));
        }
        Ok(Some(self.put_in_force(read?)))
    }

    /// [`Tenants::take`] and the account's JetStream, on a thread that may wait for that.
    pub(super) fn take_whole(&self, name: &str, jwt: &str) -> Result<(), ResolverError> {
        if let Some(change) = self.take(name, jwt)? {
            self.change_jetstream(change);
        }
        Ok(())
    }

    /// Takes a changed JWT of an account that is in force; others are read when they are asked for.
    pub(super) fn refresh(&self, name: &str, jwt: &str) {
        if self.is_known(name)
            && let Err(why) = self.take_whole(name, jwt)
        {
            self.log.error(format_args!("Update for account {name:?} resulted in error {why}"));
        }
    }
}
