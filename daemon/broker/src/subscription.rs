//! One subscription of one client.

use crate::account::path::{ServicePath, StreamPath};
use crate::client::Client;
use daemon_subject::interest::Subscriber;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

/// States of a subscription that make its deliveries something else than plain: bits of [`Subscription::state`].
pub(crate) mod state {
    pub(crate) const CLOSED: u8 = 1;
    /// Some messages are denied to it.
    pub(crate) const FILTERED: u8 = 2;
    /// Its client may answer to reply subjects that it was handed.
    pub(crate) const REPLIES: u8 = 4;
    /// It leads to another account: see [`super::Link`].
    pub(crate) const LINKED: u8 = 8;
}

/// What makes a subscription lead to another account.
pub(crate) enum Link {
    /// It stands in an exporting account for one of an account that imports the stream.
    Shadow { of: Handle, path: Arc<StreamPath> },
    /// It takes requests to a service of another account there.
    Service(Arc<ServicePath>),
    /// It takes answers to requests that came from other accounts back.
    Answers,
}

/// A subscription. There may be millions: subject, queue and sid share one allocation.
pub struct Subscription {
    client: Arc<Client>,
    /// Subject, queue, sid, one behind the other.
    text: Box<[u8]>,
    subject_len: u32,
    /// `u32::MAX` for no queue.
    queue_len: u32,
    delivered: AtomicU64,
    /// Deliveries after which it ends; 0 for never.
    max: AtomicU64,
    state: AtomicU8,
    link: Option<Box<Link>>,
}

impl Subscription {
    pub fn new(client: Arc<Client>, subject: &[u8], queue: Option<&[u8]>, sid: &[u8]) -> Self {
        Subscription {
            client,
            text: [subject, queue.unwrap_or(&[]), sid].concat().into_boxed_slice(),
            subject_len: subject.len() as u32,
            queue_len: queue.map_or(u32::MAX, |q| q.len() as u32),
            delivered: AtomicU64::new(0),
            max: AtomicU64::new(0),
            state: AtomicU8::new(0),
            link: None,
        }
    }

    /// A subscription that leads to another account.
    pub(crate) fn linked(
        client: Arc<Client>,
        subject: &[u8],
        queue: Option<&[u8]>,
        sid: &[u8],
        link: Link,
    ) -> Self {
        let link = Some(Box::new(link));
        let state = AtomicU8::new(state::LINKED);
        Subscription { state, link, ..Subscription::new(client, subject, queue, sid) }
    }

    pub(crate) fn link(&self) -> Option<&Link> {
        self.link.as_deref()
    }

    pub fn client(&self) -> &Arc<Client> {
        &self.client
    }

    #[inline]
    pub fn subject(&self) -> &[u8] {
        &self.text[..self.subject_len as usize]
    }

    pub fn queue(&self) -> Option<&[u8]> {
        let at = self.subject_len as usize;
        (self.queue_len != u32::MAX).then(|| &self.text[at..at + self.queue_len as usize])
    }

    #[inline]
    pub fn sid(&self) -> &[u8] {
        let queue = if self.queue_len == u32::MAX { 0 } else { self.queue_len };
        &self.text[(self.subject_len + queue) as usize..]
    }

    /// Messages delivered so far.
    pub fn delivered(&self) -> u64 {
        self.delivered.load(Ordering::Relaxed)
    }

    /// Counts a run of deliveries of a subscription without a limit.
    pub(crate) fn count(&self, n: u64) {
        self.delivered.fetch_add(n, Ordering::Relaxed);
    }

    /// Takes one delivery of a subscription with a limit: its number, from 1.
    pub(crate) fn take_one(&self) -> u64 {
        self.delivered.fetch_add(1, Ordering::AcqRel) + 1
    }

    /// Deliveries after which the subscription ends; 0 for never.
    #[inline]
    pub fn max(&self) -> u64 {
        self.max.load(Ordering::Relaxed)
    }

    pub(crate) fn set_max(&self, max: u64) {
        self.max.store(max, Ordering::Release);
    }

    #[inline]
    pub fn is_closed(&self) -> bool {
        self.state() & state::CLOSED != 0
    }

    /// 0 when there is nothing to look at before a delivery.
    #[inline]
    pub(crate) fn state(&self) -> u8 {
        self.state.load(Ordering::Relaxed)
    }

    /// Says what is to be looked at, apart from whether it is closed.
    pub(crate) fn set_state(&self, bits: u8) {
        self.state.fetch_and(state::CLOSED, Ordering::AcqRel);
        self.state.fetch_or(bits, Ordering::AcqRel);
    }

    /// Marks the subscription as ended. True for whoever did it first.
    pub(crate) fn close(&self) -> bool {
        self.state.fetch_or(state::CLOSED, Ordering::AcqRel) & state::CLOSED == 0
    }
}

/// What the interest index and the caches keep.
pub(crate) type Handle = Arc<Subscription>;

#[derive(Clone)]
pub(crate) struct Entry(pub(crate) Handle);

impl Subscriber for Entry {
    fn subject(&self) -> &[u8] {
        self.0.subject()
    }

    fn queue(&self) -> Option<&[u8]> {
        self.0.queue()
    }

    fn id(&self) -> usize {
        Arc::as_ptr(&self.0) as usize
    }
}
