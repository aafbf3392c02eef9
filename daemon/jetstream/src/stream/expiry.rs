//! Messages whose time comes: that grow too old, by the stream's age limit or by a time of their own, or that order others. Where the stream asks for it, the last
//! message of a subject leaves a marker behind.

use super::Stream;
use super::headers::{self, MARKER_REASON, TTL, Ttl};
use super::schedule::ROUND as ORDERS;
use crate::now::Now;
use daemon_store::stream::{Filter, NewMessage, StoreError};
use schemas::go::duration;

const SECOND: i64 = 1_000_000_000;
/// Messages that may go in one go before others get the stream's lock.
const ROUND: usize = 4096;
/// Nanoseconds after which expiry goes on that was cut short, and that is tried again when something failed.
const SOON: u64 = 1_000_000;
const AGAIN: u64 = 1_000_000_000;

impl Stream {
    /// Removes what is too old, and finds out when that will be so again.
    pub(super) fn expire(&mut self, now: Now) {
        let next = match self.expire_some(now) {
            Ok(Some(wall)) if wall <= now.wall => Some(now.mono + SOON),
            Ok(Some(wall)) => Some(now.mono + (wall - now.wall) as u64),
            Ok(None) => None,
            Err(_) => Some(now.mono + AGAIN),
        };
        self.expiry_at = next;
        if let Some(dedup) = &mut self.dedup
            && let Some(at) = dedup.expire(now.wall, self.config.duplicate_window)
        {
            let at = now.mono + (at - now.wall).max(0) as u64;
            self.expiry_at = Some(self.expiry_at.map_or(at, |e| e.min(at)));
        }
    }

    /// Returns the wall time of the next expiry.
    fn expire_some(&mut self, now: Now) -> Result<Option<i64>, StoreError> {
        let by_age = self.expire_by_age(now)?;
        if std::mem::take(&mut self.unwatched) {
            self.watch_all()?;
        }
        let mut due = std::mem::take(&mut self.expired);
        self.store.take_expired(now.wall, &mut due);
        let mut result = Ok(());
        for (done, &seq) in due.iter().enumerate() {
            if self.config.allow_msg_schedules && done >= ORDERS {
                self.store.wake(seq, now.wall);
            } else if let Err(error) = self.attend(seq, now) {
                self.store.wake(seq, now.wall);
                result = Err(error);
            }
        }
        due.clear();
        self.expired = due;
        result?;
        let by_ttl = self.store.next_expiry();
        Ok(by_age.into_iter().chain(by_ttl).min())
    }

    /// The time of a message has come: it is removed, or it is an order that is to be carried out.
    fn attend(&mut self, seq: u64, now: Now) -> Result<(), StoreError> {
        if self.config.allow_msg_schedules && self.attend_order(seq, now)? {
            return Ok(());
        }
        if self.config.allow_msg_ttl { self.expire_one(seq, now) } else { Ok(()) }
    }

    fn expire_by_age(&mut self, now: Now) -> Result<Option<i64>, StoreError> {
        if self.config.max_age <= 0 {
            return Ok(None);
        }
        let (horizon, all) = (now.wall.saturating_sub(self.config.max_age), Filter::all());
        let mut from = self.aged.max(self.store.state().first_seq);
        for _ in 0..ROUND {
            let Some(m) = self.store.next(&mut self.reader, from, u64::MAX, &all)? else { return Ok(None) };
            if m.time > horizon {
                return Ok(Some(m.time.saturating_add(self.config.max_age)));
            }
            let (seq, forever) = (m.seq, !m.header.is_empty() && is_forever(m.header));
            from = seq + 1;
            // Messages that never expire are passed over once.
            if forever {
                self.aged = from;
            } else {
                self.expire_one(seq, now)?;
            }
        }
        Ok(Some(now.wall))
    }

    /// Removes one message that is too old, and leaves a marker if it was the last of its subject.
    fn expire_one(&mut self, seq: u64, now: Now) -> Result<(), StoreError> {
        let marker_ttl = self.config.subject_delete_marker_ttl;
        if marker_ttl <= 0 {
            return self.remove(seq, false).map(|_| ());
        }
        let Some(m) = self.store.get(&mut self.reader, seq)? else { return Ok(()) };
        let is_marker = daemon_wire::headers::get(m.header, MARKER_REASON).is_some();
        let subject = m.subject.to_vec();
        let last = self.store.count_of(&subject) == 1;
        self.remove(seq, false)?;
        if last && !is_marker {
            let header = format!(
                "NATS/1.0\r\n{MARKER_REASON}: MaxAge\r\n{TTL}: {}\r\n{}: sub\r\n\r\n",
                duration::to_string(marker_ttl),
                headers::ROLLUP
            );
            let expires = now.wall.saturating_add(marker_ttl / SECOND * SECOND);
            let header = header.as_bytes();
            let marker = NewMessage { subject: &subject, header, payload: &[], time: now.wall, expires };
            // What a limit refuses is no loss: the marker is only a note.
            let _ = self.append_own(&marker);
        }
        Ok(())
    }
}

fn is_forever(header: &[u8]) -> bool {
    daemon_wire::headers::get(header, TTL).and_then(Ttl::parse) == Some(Ttl::Never)
}
