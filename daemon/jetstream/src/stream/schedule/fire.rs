//! Orders that are due are carried out: the message is published, and a single order is gone with it, in one commit.

use super::content::Order;
use super::fired::Fired;
use super::sooner;
use crate::now::Now;
use crate::stream::Stream;
use crate::stream::headers::{self, PURGE, SCHEDULE, SCHEDULE_NEXT, SCHEDULER, Ttl};
use crate::stream::ingest::{Keeping, Refusal, Rollup};
use daemon_store::stream::{Filter, Purge, StoreError};
use schemas::jetstream::ApiError;
use schemas::jetstream::errors::STREAM_STORE_FAILED;

/// Orders that are carried out in one go before others get the stream's lock.
pub(in crate::stream) const ROUND: usize = 1024;
/// Nanoseconds after which an order is tried again that could not be carried out.
const AGAIN: i64 = 10_000_000_000;

/// What a stored message is that something may be due with.
struct Due {
    order: Order,
    subject: Vec<u8>,
    header: Vec<u8>,
    payload: Vec<u8>,
    /// When its own time to live ends, in Unix nanoseconds; 0 for never.
    expires: i64,
    /// When it is to be carried out.
    due: i64,
}

impl Stream {
    /// Does what is due with an order. False: this message is none, or its own time is over.
    pub(in crate::stream) fn attend_order(&mut self, seq: u64, now: Now) -> Result<bool, StoreError> {
        let Some(d) = self.due_order(seq)? else { return Ok(false) };
        if d.due > now.wall {
            let over = d.expires != 0 && d.expires <= now.wall;
            if !over {
                self.store.wake(seq, sooner(d.expires, Some(d.due)));
            }
            return Ok(!over);
        }
        if self.config.sealed || self.is_replaced(seq, &d.subject)? {
            // Nothing but its time to live may still end.
            if d.expires != 0 && d.expires > now.wall {
                self.store.wake(seq, d.expires);
            }
            return Ok(d.expires == 0 || d.expires > now.wall);
        }
        let repeats = d.order.pattern.repeats();
        let next = if repeats { d.order.pattern.next(d.due, now.wall) } else { None };
        if repeats && next.is_none() {
            return Ok(d.expires == 0 || d.expires > now.wall);
        }
        match self.carry_out(&d, next, now) {
            Ok(at) => {
                let Some(next) = next else { return Ok(true) };
                self.firings.note(Fired { seq, due: d.due, next, at });
                let store = &self.store;
                self.firings.sweep(|seq| store.is_live(seq));
                self.store.wake(seq, sooner(d.expires, Some(next)));
            }
            Err(_) => self.store.wake(seq, now.wall.saturating_add(AGAIN)),
        }
        Ok(true)
    }

    fn due_order(&mut self, seq: u64) -> Result<Option<Due>, StoreError> {
        let Some(m) = self.store.get(&mut self.reader, seq)? else { return Ok(None) };
        let Some(order) =
            memchr::memmem::find(m.header, SCHEDULE.as_bytes()).and_then(|_| Order::read(m.header))
        else {
            return Ok(None);
        };
        let due = self.firings.next(seq).or_else(|| order.pattern.next(m.time, m.time));
        let Some(due) = due else { return Ok(None) };
        let expires = if self.config.allow_msg_ttl { headers::expires(m.header, m.time) } else { 0 };
        let (subject, header, payload) = (m.subject.to_vec(), m.header.to_vec(), m.payload.to_vec());
        Ok(Some(Due { order, subject, header, payload, expires, due }))
    }

    /// Whether a later message under the order's subject, which no order had published, took its place.
    fn is_replaced(&mut self, seq: u64, subject: &[u8]) -> Result<bool, StoreError> {
        let (filter, mut from) = (Filter::new(&[subject]), seq + 1);
        if self.store.last_seq_of(subject)?.is_none_or(|last| last <= seq) {
            return Ok(false);
        }
        while let Some(m) = self.store.next(&mut self.reader, from, u64::MAX, &filter)? {
            if daemon_wire::headers::get(m.header, SCHEDULER).is_none_or(<[u8]>::is_empty) {
                return Ok(true);
            }
            from = m.seq + 1;
        }
        Ok(false)
    }

    /// Publishes what an order says. Returns the sequence that it has.
    fn carry_out(&mut self, d: &Due, next: Option<i64>, now: Now) -> Result<u64, Refusal> {
        let failed = |e| Refusal::Error(STREAM_STORE_FAILED.with(e));
        let mut sampled = None;
        if !d.order.source.is_empty()
            && let Some(last) = self.store.last_seq_of(&d.order.source).map_err(failed)?
        {
            let m = self.store.get(&mut self.reader, last).map_err(failed)?;
            sampled = m.map(|m| (m.header.to_vec(), m.payload.to_vec()));
        }
        let (base, payload) = match &sampled {
            Some((header, payload)) => (header.as_slice(), payload.as_slice()),
            None => (d.header.as_slice(), d.payload.as_slice()),
        };
        let header = d.order.header(base, &d.subject, next);
        self.publish_own(&d.order.target, &header, payload, now)
    }

    /// Takes in a message of the stream's own making: it is held to the limits.
    fn publish_own(
        &mut self,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        now: Now,
    ) -> Result<u64, Refusal> {
        self.check_sizes(header, payload)?;
        let rolled = daemon_wire::headers::get(header, headers::ROLLUP).unwrap_or_default();
        let rollup = self.check_rollup(rolled)?;
        if self.no_interest(subject) {
            return Ok(self.skip_published(subject, header, &[], rollup, now)?);
        }
        let ttl = daemon_wire::headers::get(header, headers::TTL).and_then(Ttl::parse).unwrap_or(Ttl::Unset);
        let (ttl, raised) = self.raise_ttl(ttl, header);
        let header = raised.as_deref().unwrap_or(header);
        self.check_limits(subject, header, payload, rollup != Rollup::None)?;
        Ok(self.keep_message(&Keeping { subject, header, payload, ttl, msg_id: &[], rollup }, now)?)
    }

    /// When something is to be done with a message that is about to be stored, and whose time to live ends at `expires`. All in
    /// Unix nanoseconds; 0 for never.
    #[inline]
    pub(in crate::stream) fn wakes(&self, header: &[u8], expires: i64, now: Now) -> i64 {
        match self.config.allow_msg_schedules && !header.is_empty() {
            true => sooner(expires, super::first_due(header, now.wall, now.wall)),
            false => expires,
        }
    }

    /// A stored message may say that an order is done with: its subject is purged.
    #[inline]
    pub(in crate::stream) fn withdraw_order(&mut self, header: &[u8]) -> Result<(), ApiError> {
        if !self.config.allow_msg_schedules || header.is_empty() {
            return Ok(());
        }
        let value = |name| daemon_wire::headers::get(header, name).unwrap_or_default();
        let scheduler = value(SCHEDULER);
        if value(SCHEDULE_NEXT) != PURGE || scheduler.is_empty() {
            return Ok(());
        }
        let purged = self.purge(&Purge { filter: Some(scheduler), upto: 0, keep: 0 });
        purged.map(|_| ()).map_err(|e| STREAM_STORE_FAILED.with(e))
    }

    /// Has all orders and all messages with a time to live seen to in their time: the configuration allows them since now only.
    pub(in crate::stream) fn watch_all(&mut self) -> Result<(), StoreError> {
        let (all, mut from) = (Filter::all(), 1);
        let mut found = Vec::new();
        while let Some(m) = self.store.next(&mut self.reader, from, u64::MAX, &all)? {
            let wakes = super::wakes(m.header, m.time);
            if wakes != 0 {
                found.push((m.seq, wakes));
            }
            from = m.seq + 1;
        }
        found.into_iter().for_each(|(seq, at)| self.store.wake(seq, at));
        Ok(())
    }

    /// Orders that were carried out and will be again, by sequence.
    pub fn fired(&self) -> Vec<Fired> {
        let mut fired: Vec<_> = self.firings.list().filter(|f| self.store.is_live(f.seq)).copied().collect();
        fired.sort_unstable_by_key(|fired| fired.seq);
        fired
    }

    /// Takes what was kept last.
    pub fn restore_fired(&mut self, fired: Vec<Fired>) {
        self.firings.restore(fired, self.store.state().last_seq);
    }

    /// An order came with a backup: what it may have had published before is over.
    pub(crate) fn watch_restored(&mut self, seq: u64, header: &[u8], now: Now) {
        if !self.config.allow_msg_schedules {
            return;
        }
        let Some(pattern) = super::pattern_of(header).ok().flatten().filter(|p| p.repeats()) else { return };
        if let Some(next) = pattern.next(now.wall, now.wall) {
            self.firings.note(Fired { seq, due: next, next, at: 0 });
        }
    }
}
