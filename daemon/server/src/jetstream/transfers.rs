//! Backups and restores on their way: one thread that sends chunks as they are acknowledged, and stores those that come.
//!
//! Bound: `WAITING_MAX` bytes of chunks wait to be stored; a restore whose chunk is too much ends with an error.

use super::engine::Engine;
use super::restore::RestoreTransfer;
use super::snapshot::SnapshotTransfer;
use daemon_broker::{Account, Call, Client, Context, Guest};
use parking_lot::{Condvar, Mutex};
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

const WAITING_MAX: usize = 64 * 1024 * 1024;

/// What happened to a transfer, named by its number.
pub enum Event {
    Snapshot(u64, Box<SnapshotTransfer>),
    Restore(u64, Box<RestoreTransfer>),
    Acknowledged(u64),
    Chunk {
        id: u64,
        reply: Vec<u8>,
        bytes: Vec<u8>,
    },
    /// Chunks came faster than they were answered.
    Flooded(u64),
}

/// See the module's introduction.
#[derive(Default)]
pub struct Transfers {
    state: Mutex<State>,
    changed: Condvar,
    ids: AtomicU64,
}

#[derive(Default)]
struct State {
    events: VecDeque<Event>,
    /// Bytes of the chunks among them.
    held: usize,
    stopped: bool,
}

/// Those that have not ended.
#[derive(Default)]
struct Active {
    snapshots: BTreeMap<u64, Box<SnapshotTransfer>>,
    restores: BTreeMap<u64, Box<RestoreTransfer>>,
}

impl Transfers {
    /// Has the messages to `subject` come in as events of a new transfer, whose number is returned.
    pub fn listen(&self, engine: &Arc<Engine>, account: &Arc<Account>, subject: &str) -> (u64, Arc<Client>) {
        let id = self.ids.fetch_add(1, Ordering::Relaxed) + 1;
        let client = Client::guest_of(account, Arc::new(Ear { id, engine: Arc::downgrade(engine) }));
        client.subscribe_guest(subject.as_bytes(), None, b"1");
        (id, client)
    }

    pub fn push(&self, event: Event) {
        let mut state = self.state.lock();
        let event = match event {
            Event::Chunk { id, bytes, .. } if state.held + bytes.len() > WAITING_MAX => Event::Flooded(id),
            event => event,
        };
        if let Event::Chunk { bytes, .. } = &event {
            state.held += bytes.len();
        }
        state.events.push_back(event);
        self.changed.notify_one();
    }

    pub fn stop(&self) {
        self.state.lock().stopped = true;
        self.changed.notify_one();
    }

    /// Works until [`Transfers::stop`]. Runs on a thread of its own.
    pub fn run(&self, engine: &Arc<Engine>, cx: &mut Context) {
        let mut active = Active::default();
        while let Some(event) = self.next(engine, active.due()) {
            if let Some(event) = event {
                cx.as_guest(|cx| active.on_event(event, engine, cx));
            }
            cx.as_guest(|cx| active.go_on(engine, cx));
            cx.flush();
        }
        active.snapshots.values().for_each(|s| s.dismiss());
        active.restores.values().for_each(|r| r.dismiss());
    }

    /// Waits for the next event, until `due` at the longest. `None`: it is over.
    fn next(&self, engine: &Engine, due: Option<u64>) -> Option<Option<Event>> {
        let mut state = self.state.lock();
        loop {
            if state.stopped {
                return None;
            }
            if let Some(event) = state.events.pop_front() {
                if let Event::Chunk { bytes, .. } = &event {
                    state.held -= bytes.len();
                }
                return Some(Some(event));
            }
            let Some(due) = due else {
                self.changed.wait(&mut state);
                continue;
            };
            let left = due.saturating_sub(engine.clock.mono());
            if left == 0 {
                return Some(None);
            }
            self.changed.wait_for(&mut state, Duration::from_nanos(left));
        }
    }
}

impl Active {
    /// When something is to be done without any event, by the monotone clock.
    fn due(&self) -> Option<u64> {
        let snapshots = self.snapshots.values().map(|s| s.due());
        snapshots.chain(self.restores.values().map(|r| r.due())).min()
    }

    fn on_event(&mut self, event: Event, engine: &Arc<Engine>, cx: &mut Context) {
        match event {
            Event::Snapshot(id, snapshot) => drop(self.snapshots.insert(id, snapshot)),
            Event::Restore(id, restore) => drop(self.restores.insert(id, restore)),
            Event::Acknowledged(id) => {
                if let Some(snapshot) = self.snapshots.get_mut(&id) {
                    snapshot.on_ack();
                }
            }
            Event::Chunk { id, reply, bytes } => {
                let Some(restore) = self.restores.get_mut(&id) else { return };
                if restore.on_chunk(&reply, &bytes, engine, cx) {
                    self.restores.remove(&id);
                }
            }
            Event::Flooded(id) => {
                if let Some(mut restore) = self.restores.remove(&id) {
                    restore.give_up("too many chunks came before they were answered", engine, cx);
                }
            }
        }
    }

    /// Lets every backup go a step further, and gives up what has stalled.
    fn go_on(&mut self, engine: &Arc<Engine>, cx: &mut Context) {
        let now = engine.clock.mono();
        self.snapshots.retain(|_, snapshot| snapshot.due() > now || snapshot.go_on(engine, cx));
        self.restores.retain(|_, restore| {
            let stalled = restore.due() <= now;
            if stalled {
                restore.give_up("it is stalled", engine, cx);
            }
            !stalled
        });
    }
}

/// Hears acknowledgements of a backup, or the chunks of a restore.
struct Ear {
    id: u64,
    engine: Weak<Engine>,
}

impl Guest for Ear {
    fn on_message(&self, call: &Call<'_>, _: &mut Context) -> bool {
        let Some(engine) = self.engine.upgrade() else { return false };
        let (id, m) = (self.id, call.message);
        engine.transfers.push(if m.subject.starts_with(b"$JS.SNAPSHOT.ACK.") {
            Event::Acknowledged(id)
        } else {
            Event::Chunk { id, reply: m.reply.to_vec(), bytes: m.payload.to_vec() }
        });
        true
    }
}
