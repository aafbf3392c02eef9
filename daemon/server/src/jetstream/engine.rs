//! The whole of JetStream in a server: what is kept, the accounts, and the threads that work for them.

use super::access::Access;
use super::accounts::AccountsError;
use super::alarm::Alarm;
use super::cell::StreamCell;
use super::commits::{Commits, EngineKeeper};
use super::desk::{Bounds, Desk, Job};
use super::estate::Estate;
use super::findings;
use super::scribe::Scribe;
use super::transfers::Transfers;
use super::unrecovered::Unrecovered;
use crate::clock::Clock;
use crate::log::Log;
use daemon_broker::{Account, Broker, Client, Context};
use daemon_jetstream::ServerLimits;
use daemon_jetstream::account::{self, StreamUse};
use daemon_jetstream::api::Settings;
use daemon_jetstream::keep::{Keep, KeepError, Opened};
use daemon_jetstream::stream::{BatchLimits, Sealed, Usage};
use daemon_store::journal::{Durability, Journal, JournalError};
use daemon_store::vault::VaultOptions;
use foldhash::fast::FixedState;
use hashbrown::HashMap;
use parking_lot::{Mutex, RwLock};
use schemas::jetstream::{AccountStats, ApiStats, StorageType};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;
use thiserror::Error;

/// Bytes of stored pages that are kept at hand.
const CACHE: usize = 16 * 1024 * 1024;

/// Why JetStream did not start.
#[derive(Debug, Error)]
pub enum JetStreamError {
    #[error("{0}")]
    Keep(#[from] KeepError),
    /// The words of the reference.
    #[error("Error enabling jetstream on configured accounts: {0}")]
    Accounts(#[from] AccountsError),
    #[error("storage directory is not a directory")]
    NotAFolder,
    #[error("could not create storage directory - {path}: {source}")]
    Folder { path: String, source: std::io::Error },
    #[error("cannot start a thread: {0}")]
    Thread(#[from] std::io::Error),
}

/// What the engine is told when it starts.
pub struct EngineOptions {
    pub vault: VaultOptions,
    pub durability: Durability,
    pub settings: Settings,
    /// Bytes; -1 for no limit.
    pub max_memory: i64,
    pub max_file: i64,
    pub limits: ServerLimits,
    pub queues: Bounds,
    pub batches: BatchLimits,
    /// Bytes that may wait for one client.
    pub max_pending: i64,
    /// Bytes of the largest message that a client may publish.
    pub max_payload: u64,
    /// How often what was only written is synced; `None` when everything is synced at once.
    pub sync_interval: Option<Duration>,
    /// What the accounts that are known have of JetStream. Of one that comes later, what is stored rests until then.
    pub accounts: Vec<(Arc<Account>, Access)>,
}

/// Makes the context of one more thread that sends messages.
pub type MakeContext = Arc<dyn Fn(usize) -> Context + Send + Sync>;

/// What the engine takes from the server around it.
pub struct Shell {
    pub clock: Clock,
    pub log: Log,
    pub make_context: MakeContext,
    /// Contexts numbered from here on belong to the engine's threads.
    pub first_worker: usize,
}

/// See the module's introduction.
pub struct Engine {
    pub keep: Keep,
    pub clock: Clock,
    pub log: Log,
    pub durability: Durability,
    pub settings: Settings,
    pub alarm: Alarm,
    pub commits: Commits,
    pub desk: Desk,
    pub scribe: Scribe,
    pub transfers: Transfers,
    pub usage: Arc<Usage>,
    /// Where the server tells what concerns nobody else.
    pub system: Option<Arc<Account>>,
    pub max_pending: i64,
    pub max_payload: u64,
    pub sync_interval: Option<Duration>,
    /// What could not be opened.
    pub not_recovered: Mutex<Unrecovered>,
    pub(super) limits: RwLock<ServerLimits>,
    pub(super) estates: RwLock<HashMap<String, Arc<Estate>, FixedState>>,
    /// Accounts without JetStream, and those through which they are told so.
    pub(super) refusing: Mutex<HashMap<String, Arc<Client>, FixedState>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    failure: Mutex<Option<(String, bool)>>,
    stopped: AtomicBool,
}

impl Engine {
    /// Opens what is stored and serves it.
    pub fn start(
        options: EngineOptions,
        broker: &Arc<Broker>,
        shell: Shell,
    ) -> Result<Arc<Engine>, JetStreamError> {
        let Shell { clock, log, make_context, first_worker } = shell;
        let observer = findings::observer(&log);
        let usage = Usage::new(options.max_memory, options.max_file, None);
        usage.batches.set_limits(options.batches);
        usage.set_max_payload(usize::try_from(options.max_payload).unwrap_or(usize::MAX));
        let Opened { keep, streams, report, failed } = Keep::open(options.vault, CACHE, Some(observer))?;
        findings::tell(&log, &report);
        failed
            .iter()
            .for_each(|(name, e)| log.error(format_args!("JetStream could not recover {name}: {e}")));
        let engine = Arc::new(Engine {
            keep,
            clock,
            log,
            durability: options.durability,
            settings: options.settings,
            alarm: Alarm::default(),
            commits: Commits::default(),
            desk: Desk::new(options.queues),
            scribe: Scribe::default(),
            transfers: Transfers::default(),
            usage,
            max_pending: options.max_pending,
            max_payload: options.max_payload,
            sync_interval: options.sync_interval,
            limits: RwLock::new(options.limits),
            system: broker.policy().system_account.as_deref().map(|name| broker.account_named(name)),
            not_recovered: Mutex::default(),
            estates: RwLock::default(),
            refusing: Mutex::default(),
            threads: Mutex::default(),
            failure: Mutex::new(None),
            stopped: AtomicBool::new(false),
        });
        engine.start_accounts(options.accounts, streams)?;
        let found = Unrecovered::find(&engine, &report);
        *engine.not_recovered.lock() = found;
        engine.run_threads(&make_context, first_worker)?;
        Ok(engine)
    }

    /// The keeper for the contexts of the engine's threads.
    fn keeper(self: &Arc<Self>) -> Arc<EngineKeeper> {
        Arc::new(EngineKeeper(Arc::downgrade(self)))
    }

    pub fn journal(&self) -> &Journal {
        self.keep.journal()
    }

    pub fn estate(&self, account: &str) -> Option<Arc<Estate>> {
        self.estates.read().get(account).cloned()
    }

    /// All accounts, by name.
    pub fn estates(&self) -> Vec<Arc<Estate>> {
        let mut all: Vec<_> = self.estates.read().values().cloned().collect();
        all.sort_by(|a, b| a.account.name.cmp(&b.account.name));
        all
    }

    fn run_threads(self: &Arc<Self>, make: &MakeContext, first: usize) -> Result<(), std::io::Error> {
        type Work = fn(&Arc<Engine>, &mut Context);
        let threads: [(&str, Work); 5] = [
            ("natter-sync", |engine, cx| engine.commits.run(engine, cx)),
            ("natter-timer", |engine, cx| engine.alarm.run(engine.clock, cx)),
            ("natter-api", |engine, cx| engine.desk.run(engine, cx)),
            ("natter-backup", |engine, cx| engine.transfers.run(engine, cx)),
            ("natter-files", |engine, _| engine.scribe.run(engine)),
        ];
        for (at, (name, work)) in threads.into_iter().enumerate() {
            let (engine, make) = (self.clone(), make.clone());
            let thread = std::thread::Builder::new().name(name.into()).spawn(move || {
                let mut cx = make(first + at);
                cx.keeper = Some(engine.keeper());
                work(&engine, &mut cx);
            })?;
            self.threads.lock().push(thread);
        }
        Ok(())
    }

    /// Makes safe what was handed to the journal. What did not become safe is found out by whoever waits for it. False: not
    /// everything did.
    pub fn commit(&self, durability: Durability) -> bool {
        let Err(e) = self.journal().commit(durability) else { return true };
        let mut last = self.failure.lock();
        let (text, full) = (e.to_string(), is_full(&e));
        if last.as_ref().is_none_or(|l| l.0 != text) {
            self.log.error(format_args!("JetStream could not write: {text}"));
        }
        *last = Some((text, full));
        false
    }

    /// Why the last commit that failed did, and whether the disk was full.
    pub fn failure(&self) -> (String, bool) {
        self.failure.lock().clone().unwrap_or_else(|| ("the write failed".into(), false))
    }

    /// Makes everything safe that is in a stream now, and tells those who wait. False: it is not.
    pub fn make_safe(&self, cell: &StreamCell, cx: &mut Context) -> bool {
        loop {
            let waits = matches!(cell.seal(), Sealed::Frame(_)) || cell.lock().is_unsafe();
            if !waits {
                return true;
            }
            let committed = self.commit(self.promise(cell));
            cell.on_safe(self.clock.now(), cx);
            if cell.is_gone() || cell.lock().has_failed() || !committed {
                return false;
            }
        }
    }

    /// How safe that is to be what a client is told of a stream.
    pub fn promise(&self, cell: &StreamCell) -> Durability {
        cell.durability().unwrap_or(self.durability)
    }

    /// Tells all who wait for messages that the server goes; returns when they were told, or after `patience`.
    pub fn say_farewell(&self, patience: Duration) {
        let (done, told) = std::sync::mpsc::sync_channel(1);
        self.desk.push_job(Job::Farewell(done));
        let _ = told.recv_timeout(patience);
    }

    /// Tells all who wait for messages why none will come, in the words of a status line.
    pub fn end_pulls(&self, why: &str, cx: &mut Context) {
        let now = self.clock.now();
        for cell in self.estates().iter().flat_map(|e| e.cells()) {
            cx.as_guest(|cx| cell.with(now, cx, |stream, now, fx| stream.end_pulls(why, now, fx)));
        }
    }

    /// Has a consumer deleted that nobody used for too long.
    pub fn forget_consumer(&self, cell: &StreamCell, consumer: String) {
        if let Some(estate) = self.estate(&cell.account.name) {
            self.desk.push_job(Job::Forget { estate, stream: cell.name.clone(), consumer });
        }
    }

    /// Has a stream opened again whose last write failed.
    pub fn reopen_later(&self, cell: &StreamCell) {
        if let Some(estate) = self.estate(&cell.account.name) {
            self.log.error(format_args!(
                "JetStream stream {} could not be written and is opened again",
                cell.name
            ));
            self.desk.push_job(Job::Reopen { estate, stream: cell.name.clone() });
        }
    }

    /// Opens a stream again: with everything that was committed and nothing else.
    pub fn reopen(&self, estate: &Arc<Estate>, name: &str) {
        let Some(cell) = estate.stream(name) else { return };
        let mut stream = cell.lock();
        let Some(asset) = stream.ledger_mut().map(|l| l.asset().clone()) else { return };
        if !stream.has_failed() {
            return;
        }
        let (handed_over, promise) = (stream.handed_over(), cell.durability().unwrap_or(self.durability));
        drop(stream);
        let now = super::fx::moment(self.clock.now());
        let opened = self
            .keep
            .reopen(&asset, handed_over, promise)
            .and_then(|recovered| recovered.finish(estate.usage.clone(), &self.settings.domain, now));
        match opened {
            Ok(stream) => {
                cell.replace(stream);
                self.log.info(format_args!("JetStream stream {name} is served again"));
            }
            Err(e) => {
                self.log.error(format_args!("JetStream stream {name} could not be opened again: {e}"));
                cell.retry_later();
            }
        }
    }

    /// What the server has to give, and what is promised already.
    pub fn server_limits(&self) -> ServerLimits {
        let (memory_reserved, storage_reserved) = self.reserved();
        let (max_memory, max_storage) = (self.usage.memory.max(), self.usage.file.max());
        ServerLimits {
            max_memory,
            max_storage,
            memory_reserved,
            storage_reserved,
            ..self.limits.read().clone()
        }
    }

    /// Sums of the `max_bytes` of all memory streams and of all file streams.
    pub fn reserved(&self) -> (i64, i64) {
        let mut sums = (0, 0);
        for estate in self.estates() {
            let (memory, file) = reserved(&estate);
            sums = (sums.0 + memory, sums.1 + file);
        }
        sums
    }

    /// What an account uses and may use.
    pub fn account_stats(&self, estate: &Estate) -> AccountStats {
        let streams: Vec<_> = estate.cells().iter().map(|cell| cell.share()).collect();
        let uses = streams.iter().map(|(config, bytes, consumers)| StreamUse {
            config,
            bytes: *bytes,
            consumers: *consumers,
        });
        let api = ApiStats {
            level: daemon_jetstream::API_LEVEL,
            total: estate.requests.load(Ordering::Relaxed),
            errors: estate.errors.load(Ordering::Relaxed),
            inflight: 0,
        };
        account::stats(&estate.limits(), uses, &self.settings.domain, api)
    }

    /// Ends all threads after what waits is safe and written to files.
    pub fn stop(self: &Arc<Self>) {
        if self.stopped.swap(true, Ordering::AcqRel) {
            return;
        }
        self.desk.stop();
        self.alarm.stop();
        self.transfers.stop();
        self.commits.stop();
        self.scribe.stop();
        for thread in self.threads.lock().drain(..) {
            // A thread that panicked has said so already.
            let _ = thread.join();
        }
        self.refusing.lock().drain().for_each(|(_, client)| client.dismiss_guest());
        for estate in self.estates() {
            if let Some(client) = estate.client.lock().take() {
                client.dismiss_guest();
            }
            for cell in estate.cells() {
                // Whatever was taken in and not acknowledged yet may as well be kept.
                let _ = cell.seal();
            }
        }
        self.commit(Durability::Synced);
        for estate in self.estates() {
            for cell in estate.cells() {
                self.scribe.write(self, &cell, true);
                cell.retire();
            }
        }
        self.keep.vault().leave();
    }
}

fn is_full(e: &JournalError) -> bool {
    match e {
        JournalError::Write { source, .. } | JournalError::Sync { source } => {
            source.kind() == std::io::ErrorKind::StorageFull
        }
        JournalError::Full => true,
        _ => false,
    }
}

fn reserved(estate: &Estate) -> (i64, i64) {
    let mut sums = (0, 0);
    for cell in estate.cells() {
        let config = cell.config();
        let bytes = config.max_bytes.max(0);
        match config.storage {
            StorageType::Memory => sums.0 += bytes,
            StorageType::File => sums.1 += bytes,
        }
    }
    sums
}
