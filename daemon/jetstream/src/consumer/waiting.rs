//! Pull requests that wait for messages, in the order in which they are served.
//!
//! A request that got a message and wants more goes to the end, so that clients take turns; with the prioritized
//! policy, to the end of its priority.

use std::collections::VecDeque;

use schemas::jetstream::NextRequest;

use crate::Now;

/// One request. Times are those of timers, nanoseconds.
#[derive(Debug, Clone, Default)]
pub(super) struct Request {
    pub(super) reply: Box<[u8]>,
    /// Messages still wanted. A request for none gets one.
    pub(super) batch: i64,
    pub(super) delivered: u64,
    /// Bytes still wanted; 0: any number, if none were asked for.
    pub(super) bytes: i64,
    pub(super) expires: Option<u64>,
    pub(super) no_wait: bool,
    /// 0: none.
    pub(super) heartbeat: u64,
    pub(super) next_beat: u64,
    /// What it says about priority groups, if it is of the long form.
    pub(super) priority: Option<Box<Priority>>,
}

/// The part of a request that priority groups look at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Priority {
    pub(super) group: String,
    pub(super) id: String,
    pub(super) min_pending: i64,
    pub(super) min_ack_pending: i64,
    /// 0 (first) to 9.
    pub(super) level: i64,
}

impl Request {
    /// `formal`: the body was an object, so that all its fields were said.
    pub(super) fn new(reply: &[u8], asked: &NextRequest, formal: bool, now: Now) -> Self {
        let heartbeat = u64::try_from(asked.idle_heartbeat).unwrap_or(0);
        let priority = formal.then(|| {
            Box::new(Priority {
                group: asked.group.clone(),
                id: asked.id.clone(),
                min_pending: asked.min_pending,
                min_ack_pending: asked.min_ack_pending,
                level: asked.priority,
            })
        });
        Request {
            reply: reply.into(),
            batch: asked.batch,
            delivered: 0,
            bytes: asked.max_bytes.max(0),
            expires: (asked.expires != 0).then(|| now.mono.saturating_add_signed(asked.expires)),
            no_wait: asked.no_wait,
            heartbeat,
            next_beat: now.mono.saturating_add(heartbeat),
            priority,
        }
    }

    pub(super) fn is_expired(&self, now: Now) -> bool {
        self.expires.is_some_and(|at| at <= now.mono)
    }

    /// It wants no more than what is there, and has had what there was.
    pub(super) fn is_done_one_shot(&self) -> bool {
        self.no_wait && (self.expires.is_none() || self.delivered > 0)
    }

    /// When something is to be done about it: its end, or its next heartbeat.
    fn due(&self) -> Option<u64> {
        let beat = (self.heartbeat > 0).then_some(self.next_beat);
        match (self.expires, beat) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }

    fn level(&self) -> i64 {
        self.priority.as_ref().map_or(i64::MAX, |priority| priority.level)
    }
}

#[derive(Debug, Clone, Default)]
pub(super) struct Waiting {
    requests: VecDeque<Request>,
    max: usize,
    by_priority: bool,
    /// Nothing is to be done before; may be too early, never too late.
    due: Option<u64>,
    one_shots: usize,
}

impl Waiting {
    pub(super) fn new(max: usize, by_priority: bool) -> Self {
        Waiting { max, by_priority, ..Waiting::default() }
    }

    pub(super) fn len(&self) -> usize {
        self.requests.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.requests.len() >= self.max
    }

    pub(super) fn set_by_priority(&mut self, by_priority: bool) {
        self.by_priority = by_priority;
    }

    /// Messages that all requests together still want.
    pub(super) fn wanted(&self) -> i64 {
        self.requests.iter().fold(0, |sum, request| sum.saturating_add(request.batch))
    }

    pub(super) fn has_one_shots(&self) -> bool {
        self.one_shots > 0
    }

    /// Adds a request behind those of its priority.
    pub(super) fn add(&mut self, request: Request) {
        self.one_shots += usize::from(request.no_wait);
        self.note_due(&request);
        self.place(request);
    }

    fn place(&mut self, request: Request) {
        if !self.by_priority {
            return self.requests.push_back(request);
        }
        let level = request.level();
        let at = self.requests.partition_point(|other| other.level() <= level);
        self.requests.insert(at, request);
    }

    /// The request whose turn it is.
    /// In the order in which they are served.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Request> {
        self.requests.iter()
    }

    pub(super) fn first(&self) -> Option<&Request> {
        self.requests.front()
    }

    pub(super) fn first_mut(&mut self) -> Option<&mut Request> {
        self.requests.front_mut()
    }

    pub(super) fn remove_first(&mut self) -> Option<Request> {
        let request = self.requests.pop_front()?;
        self.one_shots -= usize::from(request.no_wait);
        Some(request)
    }

    /// Moves the first to the very end: it does not want this message.
    pub(super) fn pass_over_first(&mut self) {
        if self.requests.len() > 1 {
            self.requests.rotate_left(1);
        }
    }

    /// After the first got a message: to the end if it wants more, else out.
    pub(super) fn first_was_served(&mut self) -> Option<Request> {
        let first = self.requests.front()?;
        if first.batch <= 0 {
            return self.remove_first();
        }
        if self.requests.len() > 1
            && let Some(request) = self.requests.pop_front()
        {
            self.place(request);
        }
        None
    }

    /// Goes through all: those for which `keep` says no are taken out. Finds out anew what is due when.
    pub(super) fn retain(&mut self, mut keep: impl FnMut(&mut Request) -> bool) {
        self.requests.retain_mut(|request| keep(request));
        self.one_shots = self.requests.iter().filter(|request| request.no_wait).count();
        self.due = self.requests.iter().filter_map(Request::due).min();
    }

    pub(super) fn drain(&mut self) -> impl Iterator<Item = Request> {
        self.due = None;
        self.one_shots = 0;
        std::mem::take(&mut self.requests).into_iter()
    }

    pub(super) fn due(&self) -> Option<u64> {
        self.due.filter(|_| !self.requests.is_empty())
    }

    fn note_due(&mut self, request: &Request) {
        self.due = match (self.due, request.due()) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(name: &str, batch: i64, level: i64) -> Request {
        let asked = NextRequest { batch, priority: level, ..NextRequest::default() };
        Request::new(name.as_bytes(), &asked, true, Now::default())
    }

    fn serve(waiting: &mut Waiting, times: usize) -> String {
        let mut order = String::new();
        for _ in 0..times {
            let Some(first) = waiting.first_mut() else { break };
            first.batch -= 1;
            order.push(first.reply[0] as char);
            waiting.first_was_served();
        }
        order
    }

    #[test]
    fn requests_take_turns() {
        let mut waiting = Waiting::new(9, false);
        [("a", 2), ("b", 1), ("c", 3)].iter().for_each(|(n, batch)| waiting.add(request(n, *batch, 0)));
        assert_eq!(waiting.wanted(), 6);
        assert_eq!(serve(&mut waiting, 9), "abcacc");
    }

    #[test]
    fn priorities_come_first() {
        let mut waiting = Waiting::new(9, true);
        for (name, batch, level) in [("a", 2, 5), ("b", 2, 0), ("c", 1, 5), ("d", 1, 0)] {
            waiting.add(request(name, batch, level));
        }
        assert_eq!(serve(&mut waiting, 9), "bdbaca");
    }

    #[test]
    fn what_is_due_is_never_late() {
        let mut waiting = Waiting::new(9, false);
        let asked =
            |expires, idle_heartbeat| NextRequest { expires, idle_heartbeat, ..NextRequest::default() };
        waiting.add(Request::new(b"a", &asked(100, 30), true, Now::default()));
        assert_eq!(waiting.due(), Some(30));
        waiting.add(Request::new(b"b", &asked(20, 0), true, Now::default()));
        assert_eq!(waiting.due(), Some(20));
        waiting.retain(|r| &*r.reply != b"b");
        assert_eq!(waiting.due(), Some(30));
        waiting.retain(|_| false);
        assert_eq!(waiting.due(), None);
    }
}
