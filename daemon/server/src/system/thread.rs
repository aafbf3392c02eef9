//! The thread at work: jobs as they come, and what is told at its time.

use super::queue::{Job, Queue};
use crate::events::{self, Schedule};
use crate::services;
use crate::state::State;
use daemon_broker::account::Traffic;
use daemon_broker::{Account, Context};
use hashbrown::HashMap;
use parking_lot::Mutex;
use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Between two lines of the log about what was dropped.
const COMPLAIN_EVERY: Duration = Duration::from_secs(1);
/// How long the sums over all clients do.
const TRAFFIC_FOR: Duration = Duration::from_millis(250);

/// The way to the thread, and the thread.
#[derive(Default)]
pub struct System {
    pub queue: Arc<Queue>,
    thread: Mutex<Option<JoinHandle<()>>>,
    traffic: Mutex<Option<(Instant, HashMap<String, Traffic>)>>,
}

impl System {
    /// Starts the thread; `context` is made on it. Without a system account there is nothing to do.
    pub fn start(
        &self,
        state: &Arc<State>,
        context: impl FnOnce() -> Context + Send + 'static,
    ) -> io::Result<()> {
        if state.broker.policy().system_account.is_none() {
            return Ok(());
        }
        let state = state.clone();
        let thread = std::thread::Builder::new().name("natter-system".into());
        let thread = thread.spawn(move || run(&state, &mut context()))?;
        *self.thread.lock() = Some(thread);
        Ok(())
    }

    /// What an account's clients sent and received, not long ago. To sum that up takes as long as there are clients, which
    /// must not be done for each of a thousand that come.
    pub fn traffic(&self, state: &State, account: &Account) -> Traffic {
        let mut known = self.traffic.lock();
        if known.as_ref().is_none_or(|(at, _)| at.elapsed() > TRAFFIC_FOR) {
            *known = Some((Instant::now(), state.broker.traffic()));
        }
        known.as_ref().and_then(|(_, all)| all.get(&account.name)).copied().unwrap_or_default()
    }

    /// Has the end announced, and waits until what was to be told is told.
    pub fn stop(&self) {
        self.queue.close();
        if let Some(thread) = self.thread.lock().take() {
            // A thread that panicked has said so already.
            let _ = thread.join();
        }
    }
}

fn run(state: &Arc<State>, cx: &mut Context) {
    let queue = state.system.queue.clone();
    let mut schedule = Schedule::new(Instant::now());
    let mut complaints = Complaints { said: (0, 0), at: Instant::now() };
    loop {
        match queue.next(schedule.due()) {
            Some(Job::Request(request)) => services::answer(state, &request, &mut schedule, cx),
            Some(Job::Event(event)) => events::publish(state, event, cx),
            Some(Job::Stop) => break,
            None => {}
        }
        schedule.ring(state, Instant::now(), cx);
        cx.flush();
        complaints.look(state);
    }
    events::say_farewell(state, cx);
    cx.flush();
}

/// What was said of dropped requests and events.
struct Complaints {
    said: (u64, u64),
    at: Instant,
}

impl Complaints {
    fn look(&mut self, state: &State) {
        let dropped = state.system.queue.dropped();
        if dropped == self.said || self.at.elapsed() < COMPLAIN_EVERY {
            return;
        }
        let (requests, events) = (dropped.0 - self.said.0, dropped.1 - self.said.1);
        state.log.warn(format_args!(
            "too much waits for the system account: {requests} requests and {events} events were dropped"
        ));
        (self.said, self.at) = (dropped, Instant::now());
    }
}
