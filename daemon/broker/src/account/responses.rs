//! Answers that are expected: for each request that came through a service import, who gets what is sent to the subject
//! that stands for the requester's own reply subject.
//!
//! The exporting account knows them by that subject, the requesting one by its own, to notice that nobody waits any more.
//! Both tables are short locks of their own; the requester's is never taken under the exporter's.
//!
//! Bound: `RESPONSES_MAX` per requesting account; overflow: a further request is treated as if nobody listened.

use super::Account;
use super::export::{ResponseType, ServiceExport};
use super::view::ResponseView;
use crate::client::Client;
use crate::context::Rng;
use crate::latency::Status;
use crate::subscription::{Link, Subscription};
use crate::time::Now;
use daemon_subject::valid;
use foldhash::fast::FixedState;
use hashbrown::HashTable;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

/// Answers that one account may wait for at a time.
pub const RESPONSES_MAX: usize = 65_536;
/// All subjects that stand for another account's begin so.
pub(crate) const PREFIX: &[u8] = b"_R_.";
/// Expired ones are looked for this often at most, in nanoseconds.
const SWEEP: u64 = 100_000_000;

/// One expected answer, or several.
pub(crate) struct Response {
    /// The subject in the exporting account, and that account.
    pub(crate) subject: Arc<[u8]>,
    pub(crate) exporter: Arc<Account>,
    /// The requesting account, and the reply subject there.
    pub(crate) account: Arc<Account>,
    pub(crate) reply: Arc<[u8]>,
    /// Tells it from others that wait on the same subject.
    serial: u64,
    pub(crate) export: Arc<ServiceExport>,
    /// The requester agreed to be known.
    pub(crate) share: bool,
    /// When it was asked or, of several answers, last answered: nanoseconds of the monotonic clock.
    since: AtomicU64,
    /// The same moment of the request in Unix nanoseconds.
    pub(crate) asked: i64,
    pub(crate) requester: Option<Arc<Client>>,
    /// How long it takes is to be told, with the headers that made it so.
    pub(crate) measured: Option<Vec<(String, Vec<String>)>>,
}

impl Response {
    pub(crate) fn is_single(&self) -> bool {
        self.export.response == ResponseType::Singleton
    }

    /// Another answer came.
    pub(crate) fn refresh(&self, now: Now) {
        self.since.store(now.mono, Ordering::Relaxed);
    }

    fn view(&self) -> ResponseView {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        ResponseView {
            subject: text(&self.subject),
            account: self.account.name.clone(),
            reply: text(&self.reply),
            share: self.share,
            measured: self.measured.clone(),
            latency: self.export.latency.clone(),
        }
    }

    fn deadline(&self) -> u64 {
        self.since.load(Ordering::Relaxed).saturating_add(self.export.threshold)
    }
}

/// What an exporting account keeps.
pub(super) struct Responses {
    /// Everything that stands for others' replies here begins with this.
    prefix: OnceLock<Box<[u8]>>,
    table: Mutex<HashTable<Arc<Response>>>,
    state: FixedState,
    /// When the first one may expire, in nanoseconds of the monotonic clock.
    due: AtomicU64,
}

impl Default for Responses {
    fn default() -> Self {
        Responses {
            prefix: OnceLock::new(),
            table: Mutex::default(),
            state: FixedState::default(),
            due: AtomicU64::new(u64::MAX),
        }
    }
}

/// By reply subject and serial, so that what a filter matches stands together.
type ByReply = BTreeMap<(Arc<[u8]>, u64), Arc<Response>>;

/// What a requesting account keeps.
#[derive(Default)]
pub(super) struct Awaited {
    table: Mutex<ByReply>,
    count: AtomicUsize,
    serial: AtomicU64,
}

/// What a new response is made of; see [`Response`].
pub(crate) struct Request<'a> {
    pub(crate) exporter: &'a Arc<Account>,
    pub(crate) account: &'a Arc<Account>,
    pub(crate) reply: &'a [u8],
    pub(crate) export: &'a Arc<ServiceExport>,
    pub(crate) share: bool,
    pub(crate) requester: Option<Arc<Client>>,
    pub(crate) measured: Option<Vec<(String, Vec<String>)>>,
}

impl Account {
    /// A subject in this account that stands for a reply subject of another one.
    pub(crate) fn new_reply(self: &Arc<Self>, tracked: bool, rng: &mut Rng) -> Vec<u8> {
        let prefix = self.responses.prefix.get_or_init(|| {
            let mut prefix = PREFIX.to_vec();
            letters(6, rng, &mut prefix);
            prefix.push(b'.');
            let all = [&prefix[..], b">"].concat();
            let sub = Subscription::linked(self.stand_in().clone(), &all, None, b"", Link::Answers);
            self.subscribe(Arc::new(sub));
            prefix.into()
        });
        loop {
            let mut reply = prefix.to_vec();
            letters(6, rng, &mut reply);
            if tracked {
                reply.push(b'.');
                reply.extend_from_slice(&self.realm.names().tag);
                reply.extend_from_slice(b".T");
            }
            if self.response(&reply).is_none() {
                return reply;
            }
        }
    }

    /// Expects an answer. `None`: the requesting account waits for too many already.
    pub(crate) fn expect(r: Request<'_>, now: Now, rng: &mut Rng) -> Option<Arc<Response>> {
        let awaited = &r.account.awaited;
        if awaited.count.fetch_add(1, Ordering::AcqRel) >= RESPONSES_MAX {
            awaited.count.fetch_sub(1, Ordering::AcqRel);
            return None;
        }
        let response = Arc::new(Response {
            subject: r.exporter.new_reply(r.measured.is_some(), rng).into(),
            exporter: r.exporter.clone(),
            account: r.account.clone(),
            reply: r.reply.into(),
            serial: awaited.serial.fetch_add(1, Ordering::Relaxed),
            export: r.export.clone(),
            share: r.share,
            since: AtomicU64::new(now.mono),
            asked: now.wall,
            requester: r.requester,
            measured: r.measured,
        });
        let key = (response.reply.clone(), response.serial);
        awaited.table.lock().insert(key, response.clone());
        let own = &r.exporter.responses;
        {
            let state = &own.state;
            let hash = state.hash_one(&*response.subject);
            let rehash = |r: &Arc<Response>| state.hash_one(&*r.subject);
            own.table.lock().insert_unique(hash, response.clone(), rehash);
        }
        let deadline = response.deadline();
        if own.due.fetch_min(deadline, Ordering::AcqRel) > deadline {
            r.exporter.realm.wake_by(deadline);
        }
        Some(response)
    }

    /// The response that `subject` stands for.
    pub(crate) fn response(&self, subject: &[u8]) -> Option<Arc<Response>> {
        let own = &self.responses;
        own.table.lock().find(own.state.hash_one(subject), |r| *r.subject == *subject).cloned()
    }

    /// Answers that others wait for, one by one.
    pub fn response_list(&self) -> Vec<ResponseView> {
        let pending: Vec<Arc<Response>> = self.responses.table.lock().iter().cloned().collect();
        pending.iter().map(|r| r.view()).collect()
    }

    /// Answers that others wait for.
    pub fn pending_responses(&self) -> usize {
        self.responses.table.lock().len()
    }

    /// The account and the subject that `reply` in this account leads to in the end.
    pub(crate) fn track_down(self: &Arc<Self>, reply: &[u8]) -> Option<(Arc<Account>, Arc<[u8]>)> {
        if !reply.starts_with(PREFIX) {
            return None;
        }
        let first = self.response(reply)?;
        let mut end = (first.account.clone(), first.reply.clone());
        // Each step leads one account further, and no chain of imports is longer than the bound.
        for _ in 0..crate::crossing::DEPTH_MAX {
            let Some(next) = end.1.starts_with(PREFIX).then(|| end.0.response(&end.1)).flatten() else {
                break;
            };
            end = (next.account.clone(), next.reply.clone());
        }
        Some(end)
    }

    /// Whether answers are waited for here.
    pub(super) fn awaits_answers(&self) -> bool {
        self.awaited.count.load(Ordering::Acquire) > 0
    }

    /// Ends those that wait for replies which `filter` matched and nobody listens for any more.
    pub(super) fn lost_interest(&self, filter: &[u8]) {
        if !self.awaits_answers() || filter.starts_with(PREFIX) {
            return;
        }
        let lost: Vec<Arc<Response>> = {
            let awaited = self.awaited.table.lock();
            let from = (Arc::from(literal_part(filter)), 0);
            let near = awaited.range(from..).take_while(|((reply, _), _)| {
                let head = literal_part(filter);
                reply.starts_with(head)
            });
            near.filter(|((reply, _), _)| valid::is_subset(reply, filter)).map(|(_, r)| r.clone()).collect()
        };
        for response in lost {
            if self.interested(&response.reply).is_empty() && response.withdraw() {
                self.realm.tell(response, Status::RequestTimeout);
            }
        }
    }

    /// Ends those whose time has passed. Returns when the next one's may.
    pub(crate) fn expire(&self, now: u64) -> u64 {
        let due = self.responses.due.load(Ordering::Acquire);
        if due > now {
            return due;
        }
        self.responses.due.store(u64::MAX, Ordering::Release);
        let (mut late, mut next) = (Vec::new(), u64::MAX);
        for r in self.responses.table.lock().iter() {
            match r.deadline() {
                at if at <= now => late.push(r.clone()),
                at => next = next.min(at),
            }
        }
        for response in late {
            if response.withdraw() {
                self.realm.tell(response, Status::ServiceTimeout);
            }
        }
        let next = if next == u64::MAX { next } else { next.max(now + SWEEP) };
        self.responses.due.fetch_min(next, Ordering::AcqRel).min(next)
    }
}

impl Response {
    /// Expects no answer any more. True for whoever did it first.
    pub(crate) fn withdraw(self: &Arc<Self>) -> bool {
        let own = &self.exporter.responses;
        let hash = own.state.hash_one(&*self.subject);
        let found = match own.table.lock().find_entry(hash, |r| Arc::ptr_eq(r, self)) {
            Ok(entry) => {
                entry.remove();
                true
            }
            Err(_) => false,
        };
        if found {
            let awaited = &self.account.awaited;
            awaited.table.lock().remove(&(self.reply.clone(), self.serial));
            awaited.count.fetch_sub(1, Ordering::AcqRel);
        }
        found
    }
}

/// What every subject that `filter` matches begins with.
fn literal_part(filter: &[u8]) -> &[u8] {
    let mut end = 0;
    for token in valid::tokens(filter) {
        if token == valid::WILDCARD || token == valid::FULL_WILDCARD {
            return &filter[..end];
        }
        end += token.len() + 1;
    }
    filter
}

/// Appends `n` random letters and digits.
fn letters(n: usize, rng: &mut Rng, out: &mut Vec<u8>) {
    const ALL: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    out.extend((0..n).map(|_| ALL[rng.below(ALL.len())]));
}
