//! The alarm clock of all streams: one thread that wakes those whose time has come.

use super::cell::StreamCell;
use crate::clock::Clock;
use daemon_broker::Context;
use parking_lot::{Condvar, Mutex};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// Streams that are woken before what they staged is sent.
const ROUND: usize = 64;

/// See the module's introduction.
#[derive(Default)]
pub struct Alarm {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    heap: BinaryHeap<Reverse<Entry>>,
    waiting: Vec<daemon_broker::Waiting>,
    stopped: bool,
}

struct Entry {
    at: u64,
    cell: Weak<StreamCell>,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}
impl Eq for Entry {}
impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Entry {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}

impl Alarm {
    /// Has `cell` woken at `at` nanoseconds of the clock.
    pub fn set(&self, at: u64, cell: Arc<StreamCell>) {
        let mut state = self.state.lock();
        let earliest = state.heap.peek().is_none_or(|Reverse(e)| at < e.at);
        state.heap.push(Reverse(Entry { at, cell: Arc::downgrade(&cell) }));
        if earliest {
            self.changed.notify_one();
        }
    }

    /// Has messages between streams passed on by the alarm's thread.
    pub fn pass_on(&self, waiting: Vec<daemon_broker::Waiting>) {
        self.state.lock().waiting.extend(waiting);
        self.changed.notify_one();
    }

    pub fn stop(&self) {
        self.state.lock().stopped = true;
        self.changed.notify_one();
    }

    /// Wakes streams until [`Alarm::stop`]. Runs on a thread of its own.
    pub fn run(&self, clock: Clock, cx: &mut Context) {
        let mut due = Vec::new();
        loop {
            let waiting = {
                let mut state = self.state.lock();
                loop {
                    if state.stopped {
                        return;
                    }
                    let now = clock.mono();
                    while due.len() < ROUND
                        && let Some(Reverse(e)) = state.heap.peek()
                        && e.at <= now
                    {
                        due.extend(state.heap.pop().map(|Reverse(e)| e.cell));
                    }
                    if !due.is_empty() || !state.waiting.is_empty() {
                        break std::mem::take(&mut state.waiting);
                    }
                    match state.heap.peek().map(|Reverse(e)| e.at) {
                        None => self.changed.wait(&mut state),
                        Some(at) => {
                            let time = Duration::from_nanos(at.saturating_sub(clock.mono()).max(1));
                            self.changed.wait_for(&mut state, time);
                        }
                    }
                }
            };
            let now = clock.now();
            for cell in due.drain(..).filter_map(|c| c.upgrade()) {
                cx.as_guest(|cx| cell.on_alarm(now, cx));
            }
            if !waiting.is_empty() {
                cx.resume(waiting);
            }
            cx.flush();
        }
    }
}
