//! Which accounts use JetStream, and how much of it each may take: put into force when the server starts and whenever that
//! changes.
//!
//! Of an account that does not use it everything that is stored rests: it is neither served nor removed, and comes back with
//! the account's JetStream. Only streams in memory end with it.

use super::access::{self, Access};
use super::cell::StreamCell;
use super::desk::Job;
use super::door::Door;
use super::engine::Engine;
use super::estate::Estate;
use super::findings;
use super::fx::moment;
use super::refusal::Refusal;
use daemon_broker::account::GLOBAL;
use daemon_broker::{Account, Broker, Context};
use daemon_config::options::Options;
use daemon_jetstream::keep::RecoveredStream;
use daemon_jetstream::stream::{Stream, Usage};
use daemon_jetstream::{Limits, Promise};
use schemas::jetstream::ApiError;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::time::Duration;
use thiserror::Error;

/// How long whoever changes accounts waits until that is in force; it comes into force after that all the same.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why an account cannot have what it is to have. The words are the reference's.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AccountsError {
    #[error("jetstream can not be enabled on the system account")]
    System,
    #[error("{} ({})", .0.description, .0.err_code)]
    Resources(#[from] ApiError),
}

impl Engine {
    /// Gives accounts what they are to have, when the server starts. An error: the first that cannot have it.
    pub(super) fn start_accounts(
        self: &Arc<Self>,
        mut accounts: Vec<(Arc<Account>, Access)>,
        recovered: Vec<RecoveredStream>,
    ) -> Result<(), AccountsError> {
        let mut found: BTreeMap<String, Vec<RecoveredStream>> = BTreeMap::new();
        for stream in recovered {
            found.entry(stream.account.clone()).or_default().push(stream);
        }
        accounts.sort_by(|(a, _), (b, _)| a.name.cmp(&b.name));
        for (account, access) in accounts {
            let Access::Enabled(limits) = access else {
                self.refuse(&account, &access);
                continue;
            };
            let estate = self.enable(&account, limits)?;
            let streams = found.remove(&account.name).unwrap_or_default();
            streams.into_iter().for_each(|stream| self.restore(&estate, stream));
        }
        found.into_iter().for_each(|(account, streams)| self.rest(&account, streams));
        Ok(())
    }

    /// Accounts that something is stored of, whether they use JetStream or not.
    pub fn accounts_with_streams(&self) -> BTreeSet<String> {
        self.keep.vault().assets().iter().map(|asset| asset.name().account.clone()).collect()
    }

    /// Gives accounts what new options say. The global account keeps its JetStream until the server starts again although it
    /// is not alone any more: so does the reference.
    pub fn reload_accounts(&self, options: &Options, broker: &Broker) {
        let mut wanted = access::accounts(options, broker);
        for (account, access) in &mut wanted {
            if account.name == GLOBAL
                && let Some(estate) = self.estate(GLOBAL)
            {
                *access = Access::Enabled(Limits::clone(&estate.limits()));
            }
        }
        self.change_accounts(wanted, !access::is_operated(options));
    }

    /// Gives accounts what they are to have from now on; `all`: any other account is gone. Returns what they cannot have, which
    /// the log tells, too. Waits for the engine, but not for ever.
    pub fn change_accounts(&self, wanted: Vec<(Arc<Account>, Access)>, all: bool) -> Vec<AccountsError> {
        let (done, told) = sync_channel(1);
        self.desk.push_job(Job::Accounts { wanted, all, done });
        told.recv_timeout(PATIENCE).unwrap_or_default()
    }

    /// [`Engine::change_accounts`] on the desk's own thread.
    pub(super) fn put_in_force(
        self: &Arc<Self>,
        mut wanted: Vec<(Arc<Account>, Access)>,
        all: bool,
        cx: &mut Context,
    ) -> Vec<AccountsError> {
        if all {
            self.let_go_of_others(&wanted, cx);
        }
        // What becomes free is there for the others.
        wanted.sort_by_cached_key(|(account, access)| (self.rank(account, access), account.name.clone()));
        let mut errors = Vec::new();
        for (account, access) in wanted {
            if let Err(e) = self.give(&account, access, cx) {
                let name = &account.name;
                self.log.error(format_args!("Error enabling jetstream on account {name:?}: {e}"));
                errors.push(e);
            }
        }
        errors
    }

    fn let_go_of_others(self: &Arc<Self>, wanted: &[(Arc<Account>, Access)], cx: &mut Context) {
        let names: HashSet<&str> = wanted.iter().map(|(account, _)| account.name.as_str()).collect();
        for estate in self.estates() {
            if !names.contains(estate.account.name.as_str()) {
                self.close(&estate, cx);
            }
        }
        let mut refusing = self.refusing.lock();
        for (_, client) in refusing.extract_if(|name, _| !names.contains(name.as_str())) {
            client.dismiss_guest();
        }
    }

    fn rank(&self, account: &Account, access: &Access) -> u8 {
        match (access, self.estate(&account.name)) {
            (Access::Disabled | Access::Imported, _) => 0,
            (Access::Enabled(new), Some(estate))
                if new.promise_beyond(&estate.limits()) == Promise::default() =>
            {
                1
            }
            (Access::Enabled(_), Some(_)) => 2,
            (Access::Enabled(_), None) => 3,
        }
    }

    fn give(
        self: &Arc<Self>,
        account: &Arc<Account>,
        access: Access,
        cx: &mut Context,
    ) -> Result<(), AccountsError> {
        let mut estate = self.estate(&account.name);
        if let Some(old) = estate.take_if(|e| !Arc::ptr_eq(&e.account, account)) {
            // The account went and came again.
            self.close(&old, cx);
        }
        match (estate, access) {
            (Some(estate), Access::Enabled(limits)) => {
                let more = limits.promise_beyond(&estate.limits());
                self.server_limits().can_promise(more, self.promised())?;
                estate.set_limits(limits);
            }
            (None, Access::Enabled(limits)) => match self.enable(account, limits) {
                Ok(estate) => self.wake(&estate),
                Err(e) => {
                    self.refuse(account, &Access::Disabled);
                    return Err(e);
                }
            },
            (estate, access) => {
                if let Some(estate) = estate {
                    self.close(&estate, cx);
                }
                self.refuse(account, &access);
            }
        }
        Ok(())
    }

    /// Bytes that all accounts may rely on.
    fn promised(&self) -> Promise {
        self.estates().iter().fold(Promise::default(), |sum, estate| sum.plus(estate.limits().promise()))
    }

    pub(super) fn is_system(&self, account: &str) -> bool {
        self.system.as_ref().is_some_and(|system| system.name == account)
    }

    /// Has an account use JetStream, which has no streams yet.
    fn enable(
        self: &Arc<Self>,
        account: &Arc<Account>,
        limits: Limits,
    ) -> Result<Arc<Estate>, AccountsError> {
        if self.is_system(&account.name) {
            return Err(AccountsError::System);
        }
        self.server_limits().can_promise(limits.promise(), self.promised())?;
        let estate = Arc::new(Estate::new(account.clone(), limits, self.usage.clone()));
        self.refuse(account, &Access::Imported);
        self.estates.write().insert(account.name.clone(), estate.clone());
        Door::open(self, &estate);
        Ok(estate)
    }

    /// Has an account told that it has no JetStream, unless others answer its requests.
    fn refuse(self: &Arc<Self>, account: &Arc<Account>, access: &Access) {
        let mut refusing = self.refusing.lock();
        if let Some(old) = refusing.remove(&account.name) {
            old.dismiss_guest();
        }
        if *access == Access::Disabled {
            refusing.insert(account.name.clone(), Refusal::open(self, account));
        }
    }

    /// Ends an account's JetStream; what is stored rests.
    fn close(self: &Arc<Self>, estate: &Arc<Estate>, cx: &mut Context) {
        let account = &estate.account.name;
        self.estates.write().remove(account);
        for cell in estate.close() {
            cell.stop_listening();
            cx.as_guest(|cx| self.make_safe(&cell, cx));
            cell.retire();
            self.end(&cell.name, account, &mut cell.lock());
        }
        cx.flush();
    }

    fn end(&self, name: &str, account: &str, stream: &mut Stream) {
        if stream.ledger_mut().is_none() {
            self.log.warn(format_args!("JetStream stream '{account} > {name}' was in memory and is gone"));
        }
        if let Err(e) = self.keep.rest(stream) {
            self.log.error(format_args!("JetStream stream '{account} > {name}' could not be written: {e}"));
        }
    }

    /// Lets what was found of an account without JetStream rest.
    fn rest(&self, account: &str, streams: Vec<RecoveredStream>) {
        let mut names = Vec::new();
        for recovered in streams {
            let name = recovered.name().to_owned();
            // Nobody's use: it counts again when it is opened again.
            if let Some(mut stream) = self.finish(recovered, Usage::new(-1, -1, None)) {
                self.end(&name, account, &mut stream);
                names.push(name);
            }
        }
        if !names.is_empty() {
            self.log.warn(format_args!(
                "JetStream is not enabled for account '{account}': its streams are kept and not served: {}",
                names.join(", ")
            ));
        }
    }

    /// Opens what rests of an account.
    fn wake(self: &Arc<Self>, estate: &Arc<Estate>) {
        for asset in self.keep.streams_of(&estate.account.name) {
            match self.keep.wake(&asset, self.durability) {
                Ok(recovered) => self.restore(estate, recovered),
                Err(e) => {
                    let name = asset.name();
                    self.log.error(format_args!("JetStream could not recover {name}: {e}"));
                    self.not_recovered.lock().add(&name.account, &name.stream);
                }
            }
        }
    }

    /// Has a stream that was opened served.
    fn restore(self: &Arc<Self>, estate: &Arc<Estate>, recovered: RecoveredStream) {
        let Some(stream) = self.finish(recovered, estate.usage.clone()) else { return };
        let cell = StreamCell::new(self, &estate.account, stream);
        estate.insert(cell.clone());
        cell.watch_consumers();
        cell.listen();
        cell.start_upstreams_soon();
    }

    /// `None`: it cannot be opened, or there was never all of it.
    pub(super) fn finish(&self, recovered: RecoveredStream, usage: Arc<Usage>) -> Option<Stream> {
        let name = recovered.name().to_owned();
        findings::tell_stream(&self.log, &name, &recovered.report);
        let now = moment(self.clock.now());
        match recovered.finish(usage, &self.settings.domain, now) {
            Ok(mut stream) if stream.is_unfinished() => {
                self.log
                    .warn(format_args!("JetStream stream {name} was not restored to its end and is removed"));
                stream.uncount();
                if let Err(e) = self.keep.discard_stream(&mut stream) {
                    self.log.error(format_args!("JetStream stream {name} could not be removed: {e}"));
                }
                None
            }
            Ok(stream) => Some(stream),
            Err(e) => {
                self.log.error(format_args!("JetStream could not recover stream {name}: {e}"));
                None
            }
        }
    }
}
