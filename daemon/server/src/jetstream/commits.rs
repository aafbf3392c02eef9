//! Who makes safe what streams took in: the thread that brought it, or one that syncs for everybody.

use super::engine::Engine;
use daemon_broker::{Context, Guest, Keeper, Needs, Waiting};
use daemon_store::journal::Durability;
use parking_lot::{Condvar, Mutex};
use std::sync::{Arc, Weak};

/// Streams that wait for the next sync, in the order in which they came.
#[derive(Default)]
pub struct Commits {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: Vec<Arc<dyn Guest>>,
    stopped: bool,
}

impl Commits {
    fn push(&self, guests: impl Iterator<Item = Arc<dyn Guest>>) {
        let mut state = self.state.lock();
        let idle = state.waiting.is_empty();
        state.waiting.extend(guests);
        if idle {
            self.changed.notify_one();
        }
    }

    pub fn stop(&self) {
        self.state.lock().stopped = true;
        self.changed.notify_one();
    }

    /// Syncs until [`Commits::stop`], and tells streams what became safe. Runs on a thread of its own.
    pub fn run(&self, engine: &Engine, cx: &mut Context) {
        let mut guests = Vec::new();
        loop {
            {
                let mut state = self.state.lock();
                while state.waiting.is_empty() && !state.stopped {
                    self.changed.wait(&mut state);
                }
                if state.waiting.is_empty() {
                    return;
                }
                std::mem::swap(&mut state.waiting, &mut guests);
            }
            engine.commit(Durability::Synced);
            for guest in guests.drain(..) {
                cx.as_guest(|cx| guest.settle(cx));
            }
            cx.flush();
        }
    }
}

/// The keeper that the contexts of the engine's own threads know.
pub struct EngineKeeper(pub Weak<Engine>);

impl EngineKeeper {
    /// Has everything that these guests took in made safe.
    pub fn hand_over(engine: &Engine, guests: &mut Vec<Arc<dyn Guest>>, cx: &mut Context) {
        let worker = cx.worker();
        let (mut to_write, mut to_sync) = (Vec::new(), Vec::new());
        for guest in guests.drain(..) {
            match (guest.prepare(worker), engine.durability) {
                (Needs::Nothing, _) => guest.settle(cx),
                (Needs::Keep, Durability::Synced) => to_sync.push(guest),
                (Needs::Keep | Needs::Write, _) => to_write.push(guest),
            }
        }
        if !to_write.is_empty() {
            engine.commit(Durability::Written);
            to_write.iter().for_each(|g| g.settle(cx));
        }
        if !to_sync.is_empty() {
            engine.commits.push(to_sync.into_iter());
        }
    }
}

impl Keeper for EngineKeeper {
    fn keep(&self, guests: &mut Vec<Arc<dyn Guest>>, cx: &mut Context) {
        if let Some(engine) = self.0.upgrade() {
            Self::hand_over(&engine, guests, cx);
        }
    }

    fn later(&self, waiting: Vec<Waiting>) {
        if let Some(engine) = self.0.upgrade() {
            engine.alarm.pass_on(waiting);
        }
    }
}
