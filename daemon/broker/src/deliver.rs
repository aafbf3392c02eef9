//! From one message and those who want it to bytes in their stages: echo, limits, queue winners.

use crate::account::path::StreamPath;
use crate::client::Client;
use crate::context::Rng;
use crate::crossing::Chain;
use crate::stage::Stages;
use crate::subscription::{Entry, Handle, Link, state};
use crate::trace::Trace;
use daemon_subject::interest::Matches;
use daemon_wire::encode::{self, Message, Sizes};
use std::sync::Arc;

/// Who sent the message, and which way it came.
#[derive(Clone, Copy)]
pub(crate) struct From<'a> {
    /// `None`: the server itself.
    pub(crate) client: Option<&'a Arc<Client>>,
    /// Whether its own subscriptions get it too.
    pub(crate) echo: bool,
    /// It crossed from another account: it goes to no third one as a stream.
    pub(crate) imported: bool,
    /// The service imports that it came through.
    pub(crate) chain: Option<&'a Chain<'a>>,
}

impl<'a> From<'a> {
    /// A client.
    #[inline]
    pub(crate) fn client(client: &'a Arc<Client>, echo: bool) -> Self {
        From { client: Some(client), echo, imported: false, chain: None }
    }

    /// The server itself.
    pub(crate) const SERVER: From<'static> = From { client: None, echo: true, imported: false, chain: None };
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
    /// It crossed into the exporting account, and goes no further. Nobody is told of it.
    NotExported,
}

/// A subscription that is to be called, or to be followed into another account, when everybody else has the message.
pub(crate) struct Hit {
    pub(crate) sub: Handle,
    /// The subject as a guest in an importing account knows it.
    pub(crate) renamed: Option<Box<[u8]>>,
    /// No trace follows the message there.
    pub(crate) untraced: bool,
}

/// Told of every message that leaves: receiver, message, sid.
pub(crate) type Witness<'a> = &'a mut dyn FnMut(&Client, &Message<'_>, &[u8]);

/// What a delivery works with.
pub(crate) struct Delivery<'a> {
    pub(crate) stages: &'a mut Stages,
    pub(crate) rng: &'a mut Rng,
    /// Collects those that are to be called.
    pub(crate) hits: &'a mut Vec<Hit>,
    /// For the trace log, when it is on.
    pub(crate) traced: Option<Witness<'a>>,
    /// Collects what happened, for message tracing.
    pub(crate) trace: Option<&'a mut Trace>,
    /// What it was sent to. A message with another subject keeps that in all accounts.
    pub(crate) to: &'a [u8],
    /// For subjects as importing accounts know them.
    pub(crate) scratch: &'a mut Vec<u8>,
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
        let client = sub.client();
        if !from.echo && from.client.is_some_and(|from| Arc::ptr_eq(client, from)) {
            return self.refused(sub, Refusal::NoEcho);
        }
        let state = sub.state();
        if state & state::LINKED != 0 {
            return self.follow(sub, from, m);
        }
        self.arrive(sub, sub, state, m)
    }

    fn refused(&mut self, sub: &Handle, refusal: Refusal) -> Result<(), Refusal> {
        if let Some(trace) = &mut self.trace {
            trace.note_egress(sub, Some(refusal));
        }
        Err(refusal)
    }

    /// A subscription that leads to another account.
    #[cold]
    fn follow(&mut self, sub: &Handle, from: &From<'_>, m: &Message<'_>) -> Result<(), Refusal> {
        match sub.link() {
            _ if sub.is_closed() => self.refused(sub, Refusal::Closed),
            Some(Link::Shadow { .. }) if from.imported => Err(Refusal::NotExported),
            Some(Link::Shadow { of, path }) => self.exported(sub, of, path, m),
            _ => {
                self.hits.push(Hit { sub: sub.clone(), renamed: None, untraced: false });
                Ok(())
            }
        }
    }

    /// Goes to a subscription of an account that imports the stream, under the subject that is known there.
    fn exported(
        &mut self,
        shadow: &Handle,
        of: &Handle,
        path: &StreamPath,
        m: &Message<'_>,
    ) -> Result<(), Refusal> {
        let mut renamed = std::mem::take(self.scratch);
        renamed.clear();
        match m.subject == self.to {
            true => path.rename(m.subject, &mut renamed),
            false => renamed.extend_from_slice(m.subject),
        }
        let m = Message { subject: &renamed, ..*m };
        let mut trace = self.trace.take();
        if let Some(trace) = &mut trace {
            trace.note_stream_export(of.client(), m.subject);
        }
        let result = match trace {
            // The trace ends at the account's border.
            Some(trace) if !path.allow_trace() => {
                let result = if trace.only { Ok(()) } else { self.import(of, shadow, true, &m) };
                self.trace = Some(trace);
                result
            }
            trace => {
                self.trace = trace;
                self.import(of, shadow, false, &m)
            }
        };
        *self.scratch = renamed;
        result
    }

    fn import(
        &mut self,
        of: &Handle,
        shadow: &Handle,
        untraced: bool,
        m: &Message<'_>,
    ) -> Result<(), Refusal> {
        if of.client().guest().is_some() {
            self.hits.push(Hit { sub: of.clone(), renamed: Some(m.subject.into()), untraced });
            return Ok(());
        }
        self.arrive(of, shadow, of.state(), m)
    }

    /// It came to a subscription in the account where that is. `seen`: the entry that was matched.
    #[inline]
    fn arrive(&mut self, sub: &Handle, seen: &Handle, state: u8, m: &Message<'_>) -> Result<(), Refusal> {
        if sub.client().guest().is_some() && state == 0 {
            // A guest knows itself what to do with a message that is for nothing but a trace.
            self.hits.push(Hit { sub: sub.clone(), renamed: None, untraced: false });
            return Ok(());
        }
        let result = self.attempt(sub, state, m);
        if let Some(trace) = &mut self.trace {
            trace.note_egress(seen, result.err());
        }
        result
    }

    #[inline]
    fn attempt(&mut self, sub: &Handle, state: u8, m: &Message<'_>) -> Result<(), Refusal> {
        let client = sub.client();
        if state != 0 {
            examine(sub, state, m)?;
        }
        if self.stages.no_stall && client.crowded() {
            client.stalls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            return Err(Refusal::SlowConsumer);
        }
        if self.trace.as_ref().is_some_and(|trace| trace.only) {
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
