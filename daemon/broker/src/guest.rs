//! Guests: parts of the server that listen on subjects as clients do, without a connection (streams, the API).
//!
//! A guest is called on the thread of the publisher, after the message went to everybody else. What a guest publishes in turn
//! to other guests waits until it has returned, so no guest is ever called in the middle of another one.
//!
//! Bound: `WAITING_MAX` bytes of such messages wait; overflow is dropped and said in the log.

use crate::account::Account;
use crate::client::Client;
use crate::context::{Context, Level};
use crate::deliver::{Delivery, From, Hit};
use crate::subscription::{Handle, Link};
use crate::time::Now;
use crate::trace::GuestStep;
use daemon_wire::encode::{Message, Sizes};
use std::sync::Arc;

/// Bytes of messages from guests to guests that may wait on one thread.
const WAITING_MAX: usize = 64 * 1024 * 1024;
/// Messages from guests to guests that are passed on in one go; the rest is for [`Keeper::later`].
const ROUND: usize = 4096;

/// See the module's introduction.
pub trait Guest: Send + Sync {
    /// A message for one of its subscriptions; once, however many of them match. It must not wait. False when it is not taken: for a request it is then as if
    /// nobody listened.
    fn on_message(&self, call: &Call<'_>, cx: &mut Context) -> bool;

    /// [`Guest::on_message`] of a message whose publisher wants to know what becomes of it. `only`: of one that is for nothing
    /// else.
    fn on_traced(&self, call: &Call<'_>, _only: bool, cx: &mut Context) -> Traced {
        Traced { taken: self.on_message(call, cx), step: None }
    }

    /// Hands over what the messages since the last call on this worker brought, and says what that needs before
    /// [`Guest::settle`] is called.
    fn prepare(&self, _worker: usize) -> Needs {
        Needs::Nothing
    }

    /// What was handed over may be safe now.
    fn settle(&self, _cx: &mut Context) {}
}

/// What a guest did with a message that is traced.
pub struct Traced {
    /// As [`Guest::on_message`] says it.
    pub taken: bool,
    /// What the trace shows of it, if anything.
    pub step: Option<GuestStep>,
}

/// What must happen to what a guest handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    Nothing,
    /// It is to be written, whatever the rest needs.
    Write,
    /// It is to be made as safe as the keeper makes things.
    Keep,
}

impl Hit {
    /// Whether this guest was called with this very message before.
    fn is_again(&self, before: &[Hit]) -> bool {
        let guest = self.sub.client();
        let same = |hit: &Hit| Arc::ptr_eq(hit.sub.client(), guest) && hit.renamed.is_none();
        self.renamed.is_none() && before.iter().any(same)
    }
}

/// What a guest is told of a message.
pub struct Call<'a> {
    pub subscription: &'a Handle,
    pub message: &'a Message<'a>,
    pub account: &'a Arc<Account>,
    /// Who published; `None` when it was the server itself.
    pub client: Option<&'a Arc<Client>>,
    pub now: Now,
}

/// Looks after what guests have taken in, once per read.
pub trait Keeper: Send + Sync {
    /// Calls [`Guest::prepare`], makes safe what was handed over, and sees to it that [`Guest::settle`] is called, here or on
    /// another thread.
    fn keep(&self, guests: &mut Vec<Arc<dyn Guest>>, cx: &mut Context);

    /// Takes messages between guests that a thread has had enough of; to be passed to [`Context::resume`] on another one.
    fn later(&self, waiting: Vec<Waiting>);
}

/// A message from a guest to a guest that waits for its turn.
pub struct Waiting {
    subscription: Handle,
    account: Arc<Account>,
    /// Subject, reply, header, payload, one behind the other.
    text: Box<[u8]>,
    ends: [usize; 3],
    now: Now,
}

impl Waiting {
    fn new(subscription: Handle, account: &Arc<Account>, m: &Message<'_>, now: Now) -> Self {
        let text = [m.subject, m.reply, m.header, m.payload].concat().into_boxed_slice();
        let reply = m.subject.len() + m.reply.len();
        let ends = [m.subject.len(), reply, reply + m.header.len()];
        Waiting { subscription, account: account.clone(), text, ends, now }
    }

    fn message(&self) -> Message<'_> {
        let [subject, reply, header] = self.ends;
        Message {
            subject: &self.text[..subject],
            reply: &self.text[subject..reply],
            header: &self.text[reply..header],
            payload: &self.text[header..],
            sizes: Sizes::default(),
        }
    }
}

/// How a message of a guest arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    Nobody,
    Somebody,
    /// Somebody who has more than the given number of bytes waiting.
    Crowded,
}

impl Context {
    /// Has `guest` looked after when this read is over. Each guest once: it is for the guest to know.
    pub fn touch(&mut self, guest: Arc<dyn Guest>) {
        self.touched.push(guest);
    }

    /// Sends a message of the server's own to whoever listens on `to` in `account`; they see the message's own subject.
    pub fn send(
        &mut self,
        account: &Arc<Account>,
        to: &[u8],
        m: &Message<'_>,
        crowd: usize,
        now: Now,
    ) -> Reached {
        self.stages.crowd = crowd;
        // What a guest sends while a traced message is with it is no part of the trace.
        let trace = self.trace.take();
        let delivered = self.spread(account, to, m, &From::SERVER, now);
        self.trace = trace;
        let crowded = std::mem::take(&mut self.stages.crowd_met);
        self.stages.crowd = usize::MAX;
        match (delivered > 0, crowded) {
            (false, _) => Reached::Nobody,
            (true, false) => Reached::Somebody,
            (true, true) => Reached::Crowded,
        }
    }

    /// Delivers a message to everybody who listens on `to` in `account`, and in all accounts that it reaches from there.
    /// Returns how many got it.
    #[inline]
    pub(crate) fn spread(
        &mut self,
        account: &Arc<Account>,
        to: &[u8],
        m: &Message<'_>,
        from: &From<'_>,
        now: Now,
    ) -> usize {
        let Context { cache, stages, rng, tracing, log, hits, trace, mapped_back, .. } = self;
        let matches = cache.lookup(account, to);
        if matches.is_empty() {
            return 0;
        }
        let mut line = |c: &Client, m: &Message<'_>, sid: &[u8]| {
            crate::session::log_delivery(c, m, sid, &mut **log);
        };
        let trace = trace.as_deref_mut();
        let mut delivery =
            Delivery { stages, rng, hits, traced: None, trace, to, scratch: mapped_back, now: now.mono };
        // What parts of the server send on their own is no client's protocol.
        if *tracing && from.client.is_some() {
            delivery.traced = Some(&mut line);
        }
        let delivered = delivery.deliver(matches, from, m);
        if self.hits.is_empty() { delivered } else { delivered - self.call_hits(account, to, m, from, now) }
    }

    /// [`Context::send`] of something that must not be overtaken by what another thread sends: see [`Context::line_up`].
    pub fn send_in_order(
        &mut self,
        account: &Arc<Account>,
        to: &[u8],
        m: &Message<'_>,
        crowd: usize,
        now: Now,
    ) -> Reached {
        self.stages.in_order = true;
        let reached = self.send(account, to, m, crowd, now);
        self.stages.in_order = false;
        reached
    }

    /// Gives everything that was sent in order its place before what other threads send. To be called before the lock is
    /// let go that the order comes from.
    pub fn line_up(&mut self) {
        self.stages.line_up();
    }

    /// Whether anybody listens on `subject` in `account`; with a group, in that queue group. Of a subject that stands for a
    /// reply in another account: whether anybody listens there.
    pub fn interest(&mut self, account: &Arc<Account>, subject: &[u8], group: Option<&[u8]>) -> bool {
        match account.track_down(subject) {
            None => self.interest_here(account, subject, group),
            Some((account, subject)) => self.interest_here(&account, &subject, group),
        }
    }

    fn interest_here(&mut self, account: &Account, subject: &[u8], group: Option<&[u8]>) -> bool {
        let matches = self.cache.lookup(account, subject);
        match group {
            None => matches.plain.iter().any(|e| !e.0.is_closed()) || !matches.queues.is_empty(),
            Some(group) => matches
                .queues
                .iter()
                .any(|q| q.members.iter().any(|e| e.0.queue() == Some(group) && !e.0.is_closed())),
        }
    }

    /// A random number, for ids that are no secret.
    pub fn random(&mut self) -> u32 {
        self.rng.next()
    }

    /// Calls the guests that were met during a delivery, and follows imports. Returns how many did not take the message.
    fn call_hits(
        &mut self,
        account: &Arc<Account>,
        to: &[u8],
        m: &Message<'_>,
        from: &From<'_>,
        now: Now,
    ) -> usize {
        let room = self.spare_hits.pop().unwrap_or_default();
        let mut hits = std::mem::replace(&mut self.hits, room);
        let mut refused = 0;
        for (at, hit) in hits.iter().enumerate() {
            let taken = match hit.sub.link() {
                Some(Link::Service(_) | Link::Answers) => self.cross(&hit.sub, account, to, m, from, now),
                // While a guest goes from one subject to another both may match for a moment.
                _ if hit.is_again(&hits[..at]) => true,
                _ => self.call_guest(hit, account, m, from.client, now),
            };
            refused += !taken as usize;
        }
        hits.clear();
        let room = std::mem::replace(&mut self.hits, hits);
        self.spare_hits.push(room);
        if !self.in_guest && !self.waiting.is_empty() {
            self.pass_on();
        }
        refused
    }

    /// Calls one guest, or has it wait for its turn.
    fn call_guest(
        &mut self,
        hit: &Hit,
        account: &Arc<Account>,
        m: &Message<'_>,
        client: Option<&Arc<Client>>,
        now: Now,
    ) -> bool {
        let subject = hit.renamed.as_deref().unwrap_or(m.subject);
        let (message, subscription) = (&Message { subject, ..*m }, &hit.sub);
        let own = if hit.renamed.is_some() { subscription.client().account() } else { None };
        let account = own.as_ref().unwrap_or(account);
        if self.in_guest {
            let waiting = Waiting::new(subscription.clone(), account, message, now);
            self.waiting_bytes += waiting.text.len();
            self.waiting.push_back(waiting);
            return true;
        }
        let Some(guest) = subscription.client().guest() else { return true };
        self.in_guest = true;
        let call = Call { subscription, message, account, client, now };
        let taken = match self.trace.take() {
            Some(mut trace) if !hit.untraced => {
                let traced = guest.on_traced(&call, trace.only, self);
                trace.note_guest(traced.step, message.subject);
                self.trace = Some(trace);
                traced.taken
            }
            trace => {
                let taken = guest.on_message(&call, self);
                self.trace = trace;
                taken
            }
        };
        self.in_guest = false;
        taken
    }

    /// Calls guests with what other guests sent them.
    fn pass_on(&mut self) {
        let mut passed = 0;
        while let Some(waiting) = self.waiting.pop_front() {
            self.waiting_bytes -= waiting.text.len();
            if self.waiting_bytes > WAITING_MAX {
                let client = waiting.subscription.client().clone();
                let text =
                    format_args!("messages between streams were dropped: more than {WAITING_MAX} bytes wait");
                self.log.line(Level::Error, &client, text);
                continue;
            }
            passed += 1;
            if passed > ROUND
                && let Some(keeper) = self.keeper.clone()
            {
                self.waiting.push_front(waiting);
                self.waiting_bytes = 0;
                return keeper.later(self.waiting.drain(..).collect());
            }
            self.pass(&waiting);
        }
    }

    fn pass(&mut self, waiting: &Waiting) {
        self.in_guest = true;
        let call = Call {
            subscription: &waiting.subscription,
            message: &waiting.message(),
            account: &waiting.account,
            client: None,
            now: waiting.now,
        };
        if let Some(guest) = waiting.subscription.client().guest() {
            guest.on_message(&call, self);
        }
        self.in_guest = false;
    }

    /// Goes on with what [`Keeper::later`] took.
    pub fn resume(&mut self, waiting: Vec<Waiting>) {
        self.waiting_bytes += waiting.iter().map(|w| w.text.len()).sum::<usize>();
        self.waiting.extend(waiting);
        self.pass_on();
    }

    /// Does something on behalf of a guest outside of any message: what it sends to other guests waits until `f` is done.
    pub fn as_guest<R>(&mut self, f: impl FnOnce(&mut Context) -> R) -> R {
        let outer = std::mem::replace(&mut self.in_guest, true);
        let result = f(self);
        self.in_guest = outer;
        if !outer && !self.waiting.is_empty() {
            self.pass_on();
        }
        result
    }

    /// Has everything that guests took in since the last call looked after.
    pub(crate) fn keep(&mut self) {
        while !self.touched.is_empty() {
            let Some(keeper) = self.keeper.clone() else { return self.touched.clear() };
            let mut guests = std::mem::take(&mut self.touched);
            self.as_guest(|cx| keeper.keep(&mut guests, cx));
            guests.clear();
            if self.touched.is_empty() {
                self.touched = guests;
            }
        }
    }
}
