//! What waits for the system thread.
//!
//! Bounds: `REQUESTS_MAX` requests of `REQUEST_BYTES_MAX` bytes in all (overflow: as if nobody listened), `EVENTS_MAX` events
//! (overflow: the newest are dropped). Both are counted, and the log says so once a second at most.

use crate::events::Event;
use crate::services::Request;
use parking_lot::{Condvar, Mutex};
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

/// Requests that may wait.
const REQUESTS_MAX: usize = 4096;
/// Bytes of payloads and headers that may wait with them.
const REQUEST_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Events that may wait.
const EVENTS_MAX: usize = 16_384;
/// Events in a row after which a request has its turn.
const EVENTS_IN_A_ROW: u32 = 64;

/// What the thread is to do next.
pub enum Job {
    Request(Box<Request>),
    Event(Event),
    /// Nothing waits, and nothing will come any more.
    Stop,
}

/// See the module's introduction.
#[derive(Default)]
pub struct Queue {
    waiting: Mutex<Waiting>,
    more: Condvar,
    /// A request is being answered.
    busy: AtomicBool,
    dropped_requests: AtomicU64,
    dropped_events: AtomicU64,
}

#[derive(Default)]
struct Waiting {
    /// Who only wants to know who is there need not wait for large documents.
    quick: VecDeque<Box<Request>>,
    requests: VecDeque<Box<Request>>,
    bytes: usize,
    events: VecDeque<Event>,
    /// Events since the last request.
    in_a_row: u32,
    closed: bool,
}

impl Queue {
    /// False when there is no room for the request.
    pub fn ask(&self, request: Box<Request>) -> bool {
        let mut waiting = self.waiting.lock();
        let full = waiting.quick.len() + waiting.requests.len() >= REQUESTS_MAX
            || waiting.bytes + request.size() > REQUEST_BYTES_MAX;
        if full || waiting.closed {
            self.dropped_requests.fetch_add(1, Ordering::Relaxed);
            return false;
        }
        waiting.bytes += request.size();
        if request.is_quick() {
            waiting.quick.push_back(request);
        } else {
            waiting.requests.push_back(request);
        }
        drop(waiting);
        self.more.notify_one();
        true
    }

    /// Has something told, if there is room for it.
    pub fn tell(&self, event: Event) {
        let mut waiting = self.waiting.lock();
        if waiting.events.len() >= EVENTS_MAX || waiting.closed {
            self.dropped_events.fetch_add(1, Ordering::Relaxed);
            return;
        }
        waiting.events.push_back(event);
        drop(waiting);
        self.more.notify_one();
    }

    /// Lets nothing more in; what waits is still done.
    pub fn close(&self) {
        self.waiting.lock().closed = true;
        self.more.notify_one();
    }

    /// The next job, or `None` at `until`.
    pub fn next(&self, until: Instant) -> Option<Job> {
        self.busy.store(false, Ordering::Relaxed);
        let mut waiting = self.waiting.lock();
        let mut job = waiting.take();
        while job.is_none() && !self.more.wait_until(&mut waiting, until).timed_out() {
            job = waiting.take();
        }
        let job = job.or_else(|| waiting.take());
        self.busy.store(matches!(job, Some(Job::Request(_))), Ordering::Relaxed);
        job
    }

    /// Whether a request is being answered.
    pub fn is_busy(&self) -> bool {
        self.busy.load(Ordering::Relaxed)
    }

    /// Requests and events that wait.
    pub fn depth(&self) -> (usize, usize) {
        let waiting = self.waiting.lock();
        (waiting.quick.len() + waiting.requests.len(), waiting.events.len())
    }

    /// Requests and events for which there was no room, ever.
    pub fn dropped(&self) -> (u64, u64) {
        (self.dropped_requests.load(Ordering::Relaxed), self.dropped_events.load(Ordering::Relaxed))
    }
}

impl Waiting {
    fn take(&mut self) -> Option<Job> {
        let requests_first = self.in_a_row >= EVENTS_IN_A_ROW || self.events.is_empty();
        let request = if requests_first || !self.quick.is_empty() {
            self.quick.pop_front().or_else(|| self.requests.pop_front())
        } else {
            None
        };
        if let Some(request) = request {
            self.in_a_row = 0;
            self.bytes -= request.size();
            return Some(Job::Request(request));
        }
        self.in_a_row += 1;
        match self.events.pop_front() {
            Some(event) => Some(Job::Event(event)),
            None => self.closed.then_some(Job::Stop),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::testing::request;

    fn soon() -> Instant {
        Instant::now()
    }

    #[test]
    fn quick_questions_go_before_documents() {
        let queue = Queue::default();
        for subject in ["$SYS.REQ.SERVER.PING.CONNZ", "$SYS.REQ.SERVER.PING.IDZ"] {
            assert!(queue.ask(request(subject, 0)));
        }
        let quick = |job| matches!(job, Some(Job::Request(request)) if request.is_quick());
        assert!(quick(queue.next(soon())));
        assert!(!quick(queue.next(soon())));
        assert!(queue.next(soon()).is_none());
    }

    #[test]
    fn the_bounds_hold() {
        let queue = Queue::default();
        let asked = (0..REQUESTS_MAX + 10).filter(|_| queue.ask(request("$SYS.REQ.SERVER.PING.VARZ", 0)));
        assert_eq!(asked.count(), REQUESTS_MAX);
        (0..EVENTS_MAX + 5).for_each(|_| queue.tell(Event::LameDuck));
        assert_eq!(queue.depth(), (REQUESTS_MAX, EVENTS_MAX));
        assert_eq!(queue.dropped(), (10, 5));
        let large = Queue::default();
        assert!(!large.ask(request("$SYS.REQ.SERVER.PING.VARZ", REQUEST_BYTES_MAX)));
        assert!(large.ask(request("$SYS.REQ.SERVER.PING.VARZ", REQUEST_BYTES_MAX / 2)));
        assert!(!large.ask(request("$SYS.REQ.SERVER.PING.VARZ", REQUEST_BYTES_MAX / 2)));
        assert!(large.next(soon()).is_some());
        assert!(large.ask(request("$SYS.REQ.SERVER.PING.VARZ", REQUEST_BYTES_MAX / 2)));
    }

    #[test]
    fn a_storm_of_events_keeps_no_request_waiting_for_ever() {
        let queue = Queue::default();
        (0..1000).for_each(|_| queue.tell(Event::LameDuck));
        queue.ask(request("$SYS.REQ.SERVER.PING.CONNZ", 0));
        let first = (0..1000).position(|_| matches!(queue.next(soon()), Some(Job::Request(_))));
        assert!(first.is_some_and(|at| at <= EVENTS_IN_A_ROW as usize), "{first:?}");
    }

    #[test]
    fn a_closed_queue_empties_and_stops() {
        let queue = Queue::default();
        queue.tell(Event::LameDuck);
        queue.close();
        queue.tell(Event::LameDuck);
        assert!(!queue.ask(request("$SYS.REQ.SERVER.PING.VARZ", 0)));
        assert!(matches!(queue.next(soon()), Some(Job::Event(_))));
        assert!(matches!(queue.next(soon()), Some(Job::Stop)));
    }
}
