//! What all accounts of one server share: its names, and what remains to be done because an answer did not come.
//!
//! Interest may be lost where nothing can be published (a connection that ends, say), and time passes everywhere. Both are
//! noted here, and seen to by the next read of anybody or by the shell's timer: [`Realm::settle`].

use crate::account::Account;
use crate::account::responses::Response;
use crate::context::{Context, Rng};
use crate::latency::Status;
use crate::policy::Policy;
use crate::time::Now;
use arc_swap::ArcSwap;
use daemon_keys::Nuid;
use parking_lot::Mutex;
use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// Measurements that wait to be published; overflow: further ones are not told.
const TOLD_MAX: usize = 65_536;

/// What the server is called.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) server: String,
    pub(crate) cluster: String,
    pub(crate) system_account: Option<String>,
    /// What stands for the server in reply subjects.
    pub(crate) tag: [u8; 8],
}

/// See the module's introduction.
pub(crate) struct Realm {
    names: ArcSwap<Names>,
    /// When the shell is to look again, in nanoseconds of the monotonic clock.
    due: AtomicU64,
    told: Mutex<Vec<(Arc<Response>, Status)>>,
    anything_told: AtomicBool,
    waker: OnceLock<Box<dyn Fn() + Send + Sync>>,
    nuid: Mutex<Option<Nuid>>,
}

impl Default for Realm {
    fn default() -> Self {
        Realm {
            names: ArcSwap::default(),
            due: AtomicU64::new(u64::MAX),
            told: Mutex::default(),
            anything_told: AtomicBool::new(false),
            waker: OnceLock::new(),
            nuid: Mutex::default(),
        }
    }
}

impl Realm {
    pub(crate) fn names(&self) -> Arc<Names> {
        self.names.load_full()
    }

    /// Takes the names from a new policy.
    pub(crate) fn set_policy(&self, policy: &Policy) {
        let info = &policy.info;
        self.names.store(Arc::new(Names {
            server: info.server_name.clone(),
            cluster: info.cluster.clone(),
            system_account: policy.system_account.clone(),
            tag: tag(&info.server_name),
        }));
    }

    /// Has `waker` called when [`Realm::due`] moves forward.
    pub(crate) fn set_waker(&self, waker: Box<dyn Fn() + Send + Sync>) {
        // The first one stays: a server has one shell.
        let _ = self.waker.set(waker);
    }

    /// When [`Realm::settle`] is to be called, in nanoseconds of the monotonic clock.
    pub(crate) fn due(&self) -> u64 {
        self.due.load(Ordering::Acquire)
    }

    pub(crate) fn wake_by(&self, at: u64) {
        if self.due.fetch_min(at, Ordering::AcqRel) > at
            && let Some(waker) = self.waker.get()
        {
            waker();
        }
    }

    /// Notes that a measured request came to a bad end.
    pub(crate) fn tell(&self, response: Arc<Response>, status: Status) {
        if response.measured.is_none() {
            return;
        }
        let mut told = self.told.lock();
        if told.len() < TOLD_MAX {
            told.push((response, status));
        }
        drop(told);
        self.anything_told.store(true, Ordering::Release);
        self.wake_by(0);
    }

    /// Whether there is anything to publish.
    #[inline]
    pub(crate) fn has_news(&self) -> bool {
        self.anything_told.load(Ordering::Relaxed)
    }

    /// Publishes what is to be told.
    #[cold]
    pub(crate) fn publish_news(&self, now: Now, cx: &mut Context) {
        self.anything_told.store(false, Ordering::Release);
        let told = std::mem::take(&mut *self.told.lock());
        for (response, status) in told {
            cx.publish_latency(&response, status, None, now);
        }
    }

    /// Sees to everything that is due in `accounts`.
    pub(crate) fn settle(&self, accounts: &[Arc<Account>], now: Now, cx: &mut Context) {
        self.due.store(u64::MAX, Ordering::Release);
        for account in accounts {
            let next = account.expire(now.mono);
            self.due.fetch_min(next, Ordering::AcqRel);
        }
        self.publish_news(now, cx);
    }

    /// A name for an event.
    pub(crate) fn event_id(&self, rng: &mut Rng) -> String {
        let mut nuid = self.nuid.lock();
        let seeded = || {
            let mut seed = [0; 32];
            seed.chunks_mut(4).for_each(|part| part.copy_from_slice(&rng.next().to_le_bytes()));
            Nuid::seeded(seed)
        };
        nuid.get_or_insert_with(seeded).next_string()
    }
}

/// Eight letters and digits that stand for a server of this name, the same ones on every server.
fn tag(name: &str) -> [u8; 8] {
    const ALL: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let hash = Sha256::digest(name.as_bytes());
    std::array::from_fn(|at| ALL[usize::from(hash[at]) % ALL.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_have_the_tags_that_the_reference_gives_them() {
        assert_eq!(&tag("S1"), b"sQnRv29R");
    }
}
