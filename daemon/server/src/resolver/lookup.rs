//! From an account's name to the account: what is in force already, or what the resolver has.

use super::ResolverError;
use super::register::Known;
use super::tenants::{TOO_SOON, Tenants};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Accounts that one account's imports may bring in.
const IMPORTED_MAX: usize = 1024;

impl Tenants {
    /// The account of this name.
    pub async fn lookup(&self, name: &str) -> Result<Known, ResolverError> {
        if let Some(known) = self.ready(name)? {
            return Ok(known);
        }
        let turn = self.turns.lock().entry(name.to_owned()).or_default().clone();
        let found = {
            let _mine = turn.lock().await;
            match self.ready(name) {
                Ok(None) => self.find(name).await,
                Ok(Some(known)) => Ok(known),
                Err(why) => Err(why),
            }
        };
        let mut turns = self.turns.lock();
        // The table and this one; whoever else waits holds another.
        if Arc::strong_count(&turn) <= 2 {
            turns.remove(name);
        }
        found
    }

    /// The account, if nothing has to be asked for.
    fn ready(&self, name: &str) -> Result<Option<Known>, ResolverError> {
        let register = self.register.lock();
        let Some(known) = register.get(name) else { return Ok(None) };
        if !known.disabled && !known.tenant.is_expired(self.seconds()) {
            return Ok(Some(known.clone()));
        }
        if self.clock.mono().saturating_sub(known.updated) < TOO_SOON {
            return Err(ResolverError::TooSoon);
        }
        Ok(None)
    }

    async fn find(&self, name: &str) -> Result<Known, ResolverError> {
        let jwt = self.fetch(name).await?;
        self.take_later(name, &jwt).await?;
        self.bring_in_exporters(name).await;
        let known = self.register.lock().get(name).cloned();
        known.ok_or(ResolverError::Missing)
    }

    /// Looks for every account that has streams: they are served whether anybody is connected or not.
    pub(super) async fn bring_in_stored(self: Arc<Self>) {
        for name in self.jetstream.get().iter().flat_map(|engine| engine.accounts_with_streams()) {
            if let Err(why) = self.lookup(&name).await {
                self.log.warn(format_args!("the streams of account {name} are not served: {why}"));
            }
        }
    }

    /// As [`Tenants::take_whole`], from where nobody may wait.
    async fn take_later(&self, name: &str, jwt: &str) -> Result<(), ResolverError> {
        if let Some(change) = self.take(name, jwt)?
            && let Some(engine) = self.jetstream.get()
        {
            // A failure is told by the engine.
            let _ = tokio::task::spawn_blocking(move || change.apply(&engine)).await;
        }
        Ok(())
    }

    async fn fetch(&self, name: &str) -> Result<String, ResolverError> {
        let _one = self.lookups.acquire().await.map_err(|_| ResolverError::NotFound)?;
        let start = Instant::now();
        let fetched = self.source.fetch(name, self.seconds()).await;
        let took = start.elapsed();
        match took > Duration::from_secs(1) {
            true => self.log.warn(format_args!("Account [{name}] fetch took {took:?}")),
            false => self.log.debug(format_args!("Account [{name}] fetch took {took:?}")),
        }
        if let Err(why) = &fetched {
            self.log.warn(format_args!("Account fetch failed: {why}"));
        }
        fetched
    }

    /// Looks for the accounts that one imports from, and for those that these import from.
    pub(super) async fn bring_in_exporters(&self, name: &str) {
        let mut wanted = self.register.lock().missing(name);
        let mut seen = HashSet::new();
        while let Some(exporter) = wanted.pop() {
            if !seen.insert(exporter.clone()) || self.is_known(&exporter) {
                continue;
            }
            if seen.len() > IMPORTED_MAX {
                self.log
                    .error(format_args!("account {name} imports from too many accounts, by way of others"));
                return;
            }
            let taken = match self.fetch(&exporter).await {
                Ok(jwt) => self.take_later(&exporter, &jwt).await,
                Err(why) => Err(why),
            };
            match taken {
                Ok(()) => wanted.extend(self.register.lock().missing(&exporter)),
                Err(why) => {
                    self.log.error(format_args!("Can't locate account [{exporter}] for imports (err={why})"));
                }
            }
        }
    }
}
