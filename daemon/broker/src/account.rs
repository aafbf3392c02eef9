//! An account: the subscriptions that can see each other's messages, and the subject mappings before them.
//!
//! Interest is behind a lock that publishers hardly ever take: they keep what they found, and look again only when
//! the generation has moved on.

pub mod export;
pub mod import;
pub mod msg_trace;
pub(crate) mod path;
pub mod responses;
pub mod share;
pub mod share_error;
mod traffic;
pub mod view;

pub use self::msg_trace::MsgTrace;
pub use self::traffic::Traffic;
use crate::permissions::Permissions;
use crate::realm::Realm;
use crate::reason::CloseReason;
use crate::subscription::{Entry, Handle};
use arc_swap::{ArcSwap, ArcSwapOption};
use daemon_subject::interest::{Interest, Matches};
use daemon_subject::transform::{ListedDestination, MappingSet};
use daemon_subject::valid;
use parking_lot::{Mutex, RwLock};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

/// The account of everybody who names none.
pub const GLOBAL: &str = "$G";
/// The account of the system's own services, unless configured otherwise.
pub const SYSTEM: &str = "$SYS";

/// See the module's introduction.
pub struct Account {
    pub name: String,
    /// A number that no other account of this process has: part of cache keys.
    pub id: u32,
    interest: RwLock<Interest<Entry>>,
    generation: AtomicU64,
    mapped: AtomicBool,
    mappings: ArcSwapOption<MappingSet>,
    watches: Mutex<Vec<Watch>>,
    watched: AtomicUsize,
    /// What is imported.
    paths: path::Paths,
    /// Answers that others wait for, and that are waited for here.
    responses: responses::Responses,
    awaited: responses::Awaited,
    pub(crate) realm: Arc<Realm>,
    limits: ArcSwap<AccountLimits>,
    /// Clients bound to it.
    connections: AtomicUsize,
    past: traffic::Past,
    gone: AtomicBool,
    tag: ArcSwap<String>,
    default_permissions: ArcSwapOption<Permissions>,
    msg_trace: ArcSwapOption<MsgTrace>,
}

/// How much one account may have; `None` for any number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AccountLimits {
    pub connections: Option<u64>,
    pub leafnodes: Option<u64>,
    /// Of each of its connections.
    pub subscriptions: Option<u64>,
    /// Bytes of one message.
    pub payload: Option<u64>,
    /// Bytes in all; told to monitoring, not enforced, as in the reference.
    pub data: Option<u64>,
}

/// Told when interest that may matter to a subject comes or goes.
pub type Watcher = Arc<dyn Fn(&[u8]) + Send + Sync>;

struct Watch {
    subject: Box<[u8]>,
    watcher: Watcher,
}

impl Account {
    pub(crate) fn new(name: &str, id: u32, realm: Arc<Realm>) -> Self {
        Account {
            name: name.into(),
            id,
            interest: RwLock::default(),
            generation: AtomicU64::new(1),
            mapped: AtomicBool::new(false),
            mappings: ArcSwapOption::empty(),
            watches: Mutex::default(),
            watched: AtomicUsize::new(0),
            paths: Default::default(),
            responses: Default::default(),
            awaited: Default::default(),
            realm,
            limits: ArcSwap::default(),
            connections: AtomicUsize::new(0),
            past: Default::default(),
            gone: AtomicBool::new(false),
            tag: ArcSwap::default(),
            default_permissions: ArcSwapOption::empty(),
            msg_trace: ArcSwapOption::empty(),
        }
    }

    pub fn limits(&self) -> AccountLimits {
        **self.limits.load()
    }

    /// Puts limits into force for those who come later; [`crate::Broker::limit_account`] has all others look again.
    pub(crate) fn set_limits(&self, limits: AccountLimits) {
        self.limits.store(Arc::new(limits));
    }

    /// What people call it: the name that its claims give it, or else its own.
    pub fn name_tag(&self) -> String {
        let tag = self.tag.load();
        if tag.is_empty() { self.name.clone() } else { String::clone(&tag) }
    }

    /// What users may do who are given no permissions of their own.
    pub fn default_permissions(&self) -> Option<Arc<Permissions>> {
        self.default_permissions.load_full()
    }

    /// Says what such users may do from now on. Those who are in are reconsidered by whoever let them in.
    pub fn set_default_permissions(&self, permissions: Option<Arc<Permissions>>) {
        self.default_permissions.store(permissions);
    }

    /// Where messages that others trace are traced to, if they are.
    pub(crate) fn msg_trace(&self) -> Option<Arc<MsgTrace>> {
        self.msg_trace.load_full()
    }

    /// Says so from now on.
    pub fn set_msg_trace(&self, trace: Option<MsgTrace>) {
        self.msg_trace.store(trace.map(Arc::new));
    }

    /// Gives it a name for people.
    pub fn set_name_tag(&self, tag: impl Into<String>) {
        self.tag.store(Arc::new(tag.into()));
    }

    /// Number of clients bound to it.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// It was taken off the server: nobody is bound to it any more.
    pub fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Acquire)
    }

    pub(crate) fn retire(&self) {
        self.gone.store(true, Ordering::Release);
    }

    /// Counts one more client, unless there are as many as may be.
    pub(crate) fn join(&self) -> bool {
        let max = self.limits().connections.unwrap_or(u64::MAX);
        let more = |n: usize| ((n as u64) < max).then_some(n + 1);
        self.connections.fetch_update(Ordering::AcqRel, Ordering::Relaxed, more).is_ok()
    }

    pub(crate) fn leave(&self, traffic: Traffic) {
        self.past.add(traffic);
        self.connections.fetch_sub(1, Ordering::AcqRel);
    }

    /// What clients sent and received that are bound to it no more. For those that are, see [`crate::Broker::traffic`].
    pub(crate) fn past_traffic(&self) -> Traffic {
        self.past.traffic()
    }

    /// A client of it was closed.
    pub(crate) fn note_close(&self, reason: CloseReason) {
        self.past.note(reason);
    }

    /// Clients of it that were closed because too much waited for them, or for too long.
    pub fn slow_consumers(&self) -> u64 {
        self.past.slow_consumers()
    }

    /// Has `watcher` told of every subscription to `subject` that comes or goes, until [`Account::unwatch`].
    pub fn watch(&self, subject: &[u8], watcher: Watcher) {
        self.watches.lock().push(Watch { subject: subject.into(), watcher });
        self.watched.fetch_add(1, Ordering::AcqRel);
    }

    /// Ends what [`Account::watch`] began with the same two.
    pub fn unwatch(&self, subject: &[u8], watcher: &Watcher) {
        let mut watches = self.watches.lock();
        let before = watches.len();
        watches.retain(|w| *w.subject != *subject || !Arc::ptr_eq(&w.watcher, watcher));
        self.watched.fetch_sub(before - watches.len(), Ordering::AcqRel);
    }

    /// Tells those who watch subjects that `filter` matches.
    fn tell(&self, filter: &[u8]) {
        if self.watched.load(Ordering::Acquire) == 0 {
            return;
        }
        let told: Vec<(Box<[u8]>, Watcher)> = {
            let watches = self.watches.lock();
            let touched = watches.iter().filter(|w| valid::is_subset(&w.subject, filter));
            touched.map(|w| (w.subject.clone(), w.watcher.clone())).collect()
        };
        told.iter().for_each(|(subject, watcher)| watcher(subject));
    }

    /// Moves on with every change of interest.
    #[inline]
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    pub(crate) fn subscribe(&self, sub: Handle) {
        let mut interest = self.interest.write();
        interest.insert(Entry(sub.clone()));
        self.generation.fetch_add(1, Ordering::AcqRel);
        drop(interest);
        self.tell(sub.subject());
    }

    pub(crate) fn unsubscribe(&self, sub: &Handle) {
        let mut interest = self.interest.write();
        interest.remove(&Entry(sub.clone()));
        self.generation.fetch_add(1, Ordering::AcqRel);
        drop(interest);
        self.tell(sub.subject());
        self.lost_interest(sub.subject());
    }

    /// Takes many out, letting others in between now and then.
    pub(crate) fn unsubscribe_all(&self, subs: impl Iterator<Item = Handle>) {
        let mut subs = subs.peekable();
        while subs.peek().is_some() {
            let mut interest = self.interest.write();
            let watched = self.watched.load(Ordering::Acquire) > 0 || self.awaits_answers();
            let mut gone = Vec::new();
            for sub in subs.by_ref().take(1000) {
                if watched {
                    gone.push(sub.clone());
                }
                interest.remove(&Entry(sub));
            }
            self.generation.fetch_add(1, Ordering::AcqRel);
            drop(interest);
            gone.iter().for_each(|sub| self.tell(sub.subject()));
            gone.iter().for_each(|sub| self.lost_interest(sub.subject()));
        }
    }

    /// Who wants `subject`, and the generation at which that was so.
    pub(crate) fn matches(&self, subject: &[u8], out: &mut Matches<Entry>) -> u64 {
        let interest = self.interest.read();
        interest.matches(subject, out);
        self.generation()
    }

    /// Number of subscriptions.
    pub fn subscriptions(&self) -> usize {
        self.interest.read().len()
    }

    /// Subscriptions ever added, and ever taken out.
    pub fn churn(&self) -> (u64, u64) {
        self.interest.read().churn()
    }

    /// Every subscription, as a copy of the handles.
    pub fn subscription_list(&self) -> Vec<Handle> {
        let interest = self.interest.read();
        let mut all = Vec::with_capacity(interest.len());
        interest.for_each(|e| all.push(e.0.clone()));
        all
    }

    /// The subscriptions that want `subject`.
    pub fn interested(&self, subject: &[u8]) -> Vec<Handle> {
        let mut m = Matches::default();
        self.matches(subject, &mut m);
        let queued = m.queues.iter().flat_map(|q| &q.members);
        m.plain.iter().chain(queued).map(|e| e.0.clone()).collect()
    }

    /// Whether anybody listens on `subject`, here or through an import.
    pub fn has_interest(&self, subject: &[u8]) -> bool {
        let mut found = Matches::default();
        self.matches(subject, &mut found);
        !found.is_empty()
    }

    /// Replaces the subject mappings.
    pub fn set_mappings(&self, mappings: MappingSet) {
        let some = !mappings.is_empty();
        self.mappings.store(some.then(|| Arc::new(mappings)));
        self.mapped.store(some, Ordering::Release);
    }

    /// The subject mappings in force.
    pub fn mapping_list(&self) -> Vec<(String, Vec<ListedDestination>)> {
        self.mappings().map(|set| set.list()).unwrap_or_default()
    }

    /// The subject mappings, if there are any.
    #[inline]
    pub(crate) fn mappings(&self) -> Option<Arc<MappingSet>> {
        if !self.mapped.load(Ordering::Relaxed) {
            return None;
        }
        self.mappings.load_full()
    }
}
