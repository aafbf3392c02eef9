//! The threads that carry connections: one single-threaded runtime each, with a read buffer, a broker context and a
//! timer list that all connections of the thread share.
//!
//! A connection is put on a worker when it is accepted and stays there. What a worker owns is reached through its
//! thread, so nothing here is ever locked.

use crate::clock::Clock;
use crate::linger::{Watch, linger};
use daemon_broker::{Client, Context};
use parking_lot::Mutex;
use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Notify;

/// Bytes that one read may bring: at first, once a connection has shown that it sends floods of large messages, and once
/// it has shown that it sends floods of small ones.
pub const READ_FIRST: usize = 64 * 1024;
pub const READ_LARGE: usize = 32 * 1024;
pub const READ_SMALL: usize = 256 * 1024;
/// Bytes left over from a read that are worth copying in front of the next.
pub const CARRY_MAX: usize = 64 * 1024;
/// Threads per worker that may compare passwords: the cost of a flood of wrong ones is bounded.
const VERIFIERS: usize = 1;
/// A worker that was quiet for this long gives memory back that it keeps for speed.
const REST_AFTER: Duration = Duration::from_secs(10);

/// What a worker's connections share. Reached with [`with`].
pub struct Bench {
    pub context: Context,
    /// Room for what was left over from the last read, and for the next read.
    pub buf: Vec<u8>,
    timers: BinaryHeap<Reverse<Timer>>,
    earlier: Arc<Notify>,
    /// Something was read since the last look.
    busy: bool,
    pub watch: Watch,
}

struct Timer {
    at: u64,
    client: Weak<Client>,
}

impl PartialEq for Timer {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}
impl Eq for Timer {}
impl PartialOrd for Timer {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Timer {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}

thread_local! {
    static BENCH: RefCell<Option<Bench>> = const { RefCell::new(None) };
}

/// Lends the bench of the worker this runs on. Only for code that runs on a worker; never across an await.
pub fn with<R>(f: impl FnOnce(&mut Bench) -> R) -> R {
    BENCH.with(|b| f(b.borrow_mut().as_mut().expect("connections run on worker threads only")))
}

impl Bench {
    /// Has `client` woken at `at` nanoseconds of the clock.
    pub fn arm(&mut self, at: u64, client: &Arc<Client>) {
        let earliest = self.timers.peek().is_none_or(|Reverse(t)| at < t.at);
        self.timers.push(Reverse(Timer { at, client: Arc::downgrade(client) }));
        if earliest {
            self.earlier.notify_one();
        }
    }

    /// Takes note of a read from this client.
    #[inline]
    pub fn note_read(&mut self, cid: u64) {
        self.busy = true;
        self.watch.note_read(cid);
    }

    /// Wakes everybody whose time has come; returns when the next one's does.
    fn ring(&mut self, now: u64) -> Option<u64> {
        while let Some(Reverse(t)) = self.timers.peek() {
            if t.at > now {
                return Some(t.at);
            }
            let Some(Reverse(t)) = self.timers.pop() else { break };
            if let Some(client) = t.client.upgrade() {
                client.transport().wake();
            }
        }
        None
    }
}

/// One worker, as its owner sees it.
pub struct Worker {
    handle: Handle,
    connections: Arc<AtomicUsize>,
    stop: Arc<Notify>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Worker {
    /// Starts worker number `index`; `context` is made on its own thread.
    pub fn start(
        index: usize,
        clock: Clock,
        context: impl FnOnce() -> Context + Send + 'static,
    ) -> io::Result<Worker> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .max_blocking_threads(VERIFIERS)
            .enable_all()
            .build()?;
        let handle = runtime.handle().clone();
        let stop = Arc::new(Notify::new());
        let stopped = stop.clone();
        let thread = std::thread::Builder::new().name(format!("natter-io-{index}")).spawn(move || {
            let earlier = Arc::new(Notify::new());
            let wake = Arc::new(Notify::new());
            let bench = Bench {
                context: context(),
                buf: vec![0; CARRY_MAX + READ_SMALL],
                timers: BinaryHeap::new(),
                earlier: earlier.clone(),
                busy: false,
                watch: Watch::new(wake.clone()),
            };
            BENCH.with(|b| *b.borrow_mut() = Some(bench));
            runtime.block_on(async {
                tokio::select! {
                    () = timers(clock, earlier) => {}
                    () = rests() => {}
                    () = linger(clock, wake) => {}
                    () = stopped.notified() => {}
                }
            });
            drop(runtime);
            BENCH.with(|b| b.borrow_mut().take());
        })?;
        Ok(Worker { handle, connections: Arc::default(), stop, thread: Mutex::new(Some(thread)) })
    }

    /// Connections that live here now.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Runs a connection here.
    pub fn run(&self, connection: impl Future<Output = ()> + Send + 'static) {
        let seat = Seat(self.connections.clone());
        seat.0.fetch_add(1, Ordering::Relaxed);
        self.handle.spawn(async move {
            let _seat = seat;
            connection.await;
        });
    }

    /// Runs something here that is no connection.
    pub fn attend(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.handle.spawn(task);
    }

    /// Ends the thread; connections that still run are dropped.
    pub fn stop(&self) {
        self.stop.notify_one();
        if let Some(thread) = self.thread.lock().take() {
            // A worker that panicked has said so already.
            let _ = thread.join();
        }
    }
}

/// Counts a connection as long as it lives.
struct Seat(Arc<AtomicUsize>);

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

async fn timers(clock: Clock, earlier: Arc<Notify>) {
    loop {
        match with(|b| b.ring(clock.mono())) {
            None => earlier.notified().await,
            Some(at) => {
                let until = tokio::time::Instant::from_std(clock.instant(at));
                tokio::select! {
                    () = tokio::time::sleep_until(until) => {}
                    () = earlier.notified() => {}
                }
            }
        }
    }
}

async fn rests() {
    let mut rested = true;
    loop {
        tokio::time::sleep(REST_AFTER).await;
        with(|b| {
            if !std::mem::take(&mut b.busy) {
                if !rested {
                    b.context.rest();
                }
                rested = true;
            } else {
                rested = false;
            }
        });
    }
}
