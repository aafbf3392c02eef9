//! From one message and those who want it to bytes in their stages: echo, limits, queue winners.

use crate::client::Client;
use crate::context::Rng;
use crate::stage::Stages;
use crate::subscription::{Entry, Handle, state};
use crate::trace::Egress;
use daemon_subject::interest::Matches;
use daemon_wire::encode::{self, Message, Sizes};
use std::sync::Arc;

/// Who sent the message.
pub(crate) struct From<'a> {
    /// `None`: the server itself.
    pub(crate) client: Option<&'a Arc<Client>>,
    /// Whether its own subscriptions get it too.
    pub(crate) echo: bool,
}

/// Why a subscription did not get a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    NoEcho,
    /// The subscriber may not have this subject.
    Denied,
    Closed,
    AutoUnsubscribeExceeded,
    SlowConsumer,
}

/// Told of every message that leaves: receiver, message, sid.
pub(crate) type Witness<'a> = &'a mut dyn FnMut(&Client, &Message<'_>, &[u8]);

/// What a delivery works with.
pub(crate) struct Delivery<'a> {
    pub(crate) stages: &'a mut Stages,
    pub(crate) rng: &'a mut Rng,
    /// Collects the guests that are to be called.
    pub(crate) hits: &'a mut Vec<Handle>,
    /// For the trace log, when it is on.
    pub(crate) traced: Option<Witness<'a>>,
    /// Collects what happened, for message tracing.
    pub(crate) egress: Option<&'a mut Vec<Egress>>,
    /// Only say what would happen.
    pub(crate) dry: bool,
    /// Nanoseconds of the monotonic clock.
    pub(crate) now: u64,
}

impl Delivery<'_> {
    /// Delivers `m` to all of `matches`: every plain subscription, one member of each queue group. Returns how many
    /// got it.
    #[inline]
    pub(crate) fn deliver(&mut self, matches: &Matches<Entry>, from: &From<'_>, m: &Message<'_>) -> usize {
        let mut delivered = 0;
        for sub in &matches.plain {
            delivered += self.one(&sub.0, from, m).is_ok() as usize;
        }
        for queue in &matches.queues {
            let n = queue.members.len();
            let start = if n > 1 { self.rng.below(n) } else { 0 };
            // The winner is the first from a random place on that can take it.
            delivered += (0..n).any(|i| {
                let at = start + i;
                self.one(&queue.members[if at < n { at } else { at - n }].0, from, m).is_ok()
            }) as usize;
        }
        delivered
    }

    #[inline]
    fn one(&mut self, sub: &Handle, from: &From<'_>, m: &Message<'_>) -> Result<(), Refusal> {
        let result = self.attempt(sub, from, m);
        if let Some(egress) = &mut self.egress {
            egress.push(Egress::new(sub, result.err()));
        }
        result
    }

    #[inline]
    fn attempt(&mut self, sub: &Handle, from: &From<'_>, m: &Message<'_>) -> Result<(), Refusal> {
        let client = sub.client();
        if !from.echo && from.client.is_some_and(|from| Arc::ptr_eq(client, from)) {
            return Err(Refusal::NoEcho);
        }
        let state = sub.state();
        if state != 0 {
            examine(sub, state, m)?;
        }
        if client.guest().is_some() {
            // A guest knows itself what to do with a message that is for nothing but a trace.
            self.hits.push(sub.clone());
            return Ok(());
        }
        if self.stages.no_stall && client.crowded() {
            client.stalls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            return Err(Refusal::SlowConsumer);
        }
        if self.dry {
            return Ok(());
        }
        let max = sub.max();
        let turn = if max == 0 { 0 } else { sub.take_one() };
        if turn > max {
            return Err(Refusal::AutoUnsubscribeExceeded);
        }
        let plain = Message { header: &[], sizes: Sizes::default(), ..*m };
        let m = if m.header.is_empty() || client.headers() { m } else { &plain };
        let stage = self.stages.at(client);
        let before = stage.buf.len();
        encode::message(&mut stage.buf, m, sub.sid());
        let size = m.header.len() + m.payload.len();
        if max == 0 {
            stage.count(sub, size)
        } else {
            stage.count_alone(size)
        }
        let grown = stage.buf.len() - before;
        self.stages.grown(client, grown);
        if let Some(traced) = &mut self.traced {
            traced(client, m, sub.sid());
        }
        if state & state::REPLIES != 0 && !m.reply.is_empty() {
            track_reply(client, m.reply, self.now);
        }
        if max != 0 && turn == max {
            client.end_subscription(sub);
        }
        Ok(())
    }
}

/// A subscription that is closed, or whose client may not have everything.
#[cold]
fn examine(sub: &Handle, state: u8, m: &Message<'_>) -> Result<(), Refusal> {
    if state & state::FILTERED != 0
        && let Some(guard) = &*sub.client().guard.load()
        && guard.permissions.holds_back(m.subject, sub.queue())
    {
        return Err(Refusal::Denied);
    }
    match state & state::CLOSED {
        0 => Ok(()),
        _ => Err(Refusal::Closed),
    }
}

#[cold]
fn track_reply(client: &Client, reply: &[u8], now: u64) {
    if let Some(guard) = &*client.guard.load() {
        guard.track_reply(reply, now);
    }
}
