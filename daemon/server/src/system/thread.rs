//! The thread at work: jobs as they come, and what is told at its time.

use super::queue::{Job, Queue};
use crate::events::{self, Schedule};
use crate::services;
use crate::state::State;
use daemon_broker::Context;
use parking_lot::Mutex;
use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Between two lines of the log about what was dropped.
const COMPLAIN_EVERY: Duration = Duration::from_secs(1);

/// The way to the thread, and the thread.
#[derive(Default)]
pub struct System {
    pub queue: Arc<Queue>,
    thread: Mutex<Option<JoinHandle<()>>>,
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
