//! Keeps a provider's keys: fetched when they are needed or old, and never more often than a provider can be asked to bear.
//!
//! Bounds: one fetch at a time, however many clients wait for it; a pause between any two; a time and a size for each. Clients
//! whose key is known wait for nobody. While the provider cannot be reached the keys that were known go on being good.

use super::OidcError;
use super::key_set::KeySet;
use crate::fetch::Fetcher;
use crate::log::Log;
use arc_swap::ArcSwap;
use daemon_config::options::{KeySource, Oidc};
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// Between two fetches there is at least this much time, whoever asks.
const PAUSE: Duration = Duration::from_secs(2);
/// How long a fetch may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longest document, in bytes.
const DOCUMENT_MAX: usize = 1024 * 1024;

/// See the module's introduction.
pub struct KeyRing {
    source: KeySource,
    fetcher: Fetcher,
    /// Keys older than this are fetched anew.
    refresh: Duration,
    keys: ArcSwap<KeySet>,
    attempts: Mutex<Attempts>,
    /// A fetch has ended.
    ended: Notify,
    log: Log,
}

#[derive(Default)]
struct Attempts {
    running: bool,
    last: Option<Instant>,
}

impl KeyRing {
    /// Holds no keys yet.
    pub fn new(options: &Oidc, log: Log) -> Result<Arc<KeyRing>, OidcError> {
        Ok(Arc::new(KeyRing {
            source: options.keys.clone(),
            fetcher: Fetcher {
                tls: crate::tls::client_config(&options.ca_file)?,
                patience: PATIENCE,
                max: DOCUMENT_MAX,
                agent: format!("natter/{}", crate::NATTER_VERSION),
                accept: "application/json",
            },
            refresh: options.refresh,
            keys: ArcSwap::default(),
            attempts: Mutex::default(),
            ended: Notify::new(),
            log,
        }))
    }

    /// The keys as they are known.
    pub fn current(&self) -> Arc<KeySet> {
        self.keys.load_full()
    }

    /// The keys as they are known, and better ones soon if they are old.
    pub fn fresh(self: &Arc<Self>) -> Arc<KeySet> {
        let last = self.attempts.lock().last;
        if last.is_some_and(|last| last.elapsed() > self.refresh) {
            self.start();
        }
        self.current()
    }

    /// Fetches the keys, or waits for a fetch that is under way. Returns at once when the last was a moment ago.
    pub async fn refresh(self: &Arc<Self>) {
        let ended = self.ended.notified();
        tokio::pin!(ended);
        // Before the look, so that the end of a fetch in between is not missed.
        ended.as_mut().enable();
        if self.start() {
            ended.await;
        }
    }

    /// Starts a fetch unless one runs or the last was a moment ago. Whether one runs now. It goes on when nobody waits for
    /// it any more: a slow provider is not asked again and again from the start.
    fn start(self: &Arc<Self>) -> bool {
        let mut attempts = self.attempts.lock();
        if attempts.running {
            return true;
        }
        if attempts.last.is_some_and(|last| last.elapsed() < PAUSE) {
            return false;
        }
        *attempts = Attempts { running: true, last: Some(Instant::now()) };
        let running = Running(self.clone());
        tokio::spawn(async move { running.0.fetch().await });
        true
    }

    async fn fetch(&self) {
        let (place, fetched) = match &self.source {
            KeySource::Url(url) => (url, self.fetcher.get(url).await.map(|document| document.body)),
            KeySource::File(path) => {
                let read = path.clone();
                let read = tokio::task::spawn_blocking(move || std::fs::read(&read));
                let read = read.await.map_err(|e| e.to_string());
                (path, read.and_then(|read| read.map_err(|e| e.to_string())))
            }
        };
        match fetched.and_then(|json| KeySet::parse(&json)) {
            Ok(keys) => {
                self.log.debug(format_args!("oidc: {} keys from {place}", keys.len()));
                self.keys.store(Arc::new(keys));
            }
            Err(why) => self.log.warn(format_args!("oidc: no keys from {place}: {why}")),
        }
    }

    /// Reads a file now.
    pub fn load_file(&self, path: &str) -> Result<(), String> {
        let json = std::fs::read(path).map_err(|e| schemas::go::os_error::text(&e))?;
        self.keys.store(Arc::new(KeySet::parse(&json)?));
        self.attempts.lock().last = Some(Instant::now());
        Ok(())
    }
}

/// A fetch that runs; its end is told however it ends.
struct Running(Arc<KeyRing>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.attempts.lock().running = false;
        self.0.ended.notify_waiters();
    }
}
