//! The stream's side of mirrors and sources: what comes from there is stored by the road of all messages, and is as safe.

use super::Stream;
use super::counter;
use super::headers::{self, Ttl, Wishes};
use super::ingest::{Refusal, Rollup};
use super::publisher::Publisher;
use crate::effects::Effects;
use crate::now::Now;
use crate::source::{Answered, Begin, Due, Heard, Owner, Places, Taken, Upstream, Upstreams};
use daemon_store::stream::{NewMessage, StoreError};
use schemas::jetstream::errors::*;
use schemas::jetstream::{ApiError, StreamSourceInfo};

/// A message from elsewhere.
struct Sourced<'a> {
    subject: &'a [u8],
    header: &'a [u8],
    payload: &'a [u8],
    /// A mirror keeps the sequence and the time (Unix nanoseconds) that it had there.
    place: Option<(u64, i64)>,
}

impl Stream {
    /// Fits mirror and sources to the configuration: after the stream was made, changed or recovered. They begin by
    /// themselves a little later, see [`Stream::next_wakeup`].
    pub fn start_upstreams(&mut self, now: Now, fx: &mut dyn Effects) -> Result<(), StoreError> {
        if self.upstreams.is_empty() && self.config.mirror.is_none() && self.config.sources.is_empty() {
            return Ok(());
        }
        self.with_upstreams(|stream, upstreams| {
            let new = upstreams.fit(&stream.config, &owner(stream), now, fx);
            upstreams.settle(&new, stream.transform.is_some(), &mut stream.store)
        })
    }

    /// Has the consumers at the origins deleted: the stream is.
    pub fn stop_upstreams(&mut self, fx: &mut dyn Effects) {
        for upstream in std::mem::take(&mut self.upstreams).list {
            upstream.delete_consumer(fx);
        }
    }

    /// Subjects on which messages are to be brought to [`Stream::on_upstream`]; none of them has wildcards.
    pub fn listens(&self) -> &[Vec<u8>] {
        self.upstreams.listens()
    }

    /// Whether [`Stream::listens`] is another list than at the last call.
    pub fn take_listens_changed(&mut self) -> bool {
        self.upstreams.take_listens_changed()
    }

    /// A message on one of [`Stream::listens`]; its own subject may be another one. What it brings is safe as with
    /// [`Stream::on_publish`]: after [`Stream::seal`] and the commit.
    pub fn on_upstream(&mut self, listen: &[u8], p: &Publisher<'_>, now: Now, fx: &mut dyn Effects) {
        let Some(at) = self.upstreams.find(listen) else { return };
        self.with_upstreams(|stream, upstreams| {
            let upstream = &mut upstreams.list[at];
            if upstream.is_asking() {
                stream.on_answer(upstream, p, now, fx);
                upstreams.relisten();
                return;
            }
            match upstream.on_delivered(p, now) {
                Heard::Nothing => {}
                Heard::Gap => {
                    upstream.restart(now, fx);
                    upstreams.flows.forget(at);
                    upstreams.relisten();
                }
                Heard::Flow { reply, asked_again } => {
                    let own = stream.store.state().last_seq;
                    upstreams.flows.wait(at, reply, asked_again, upstream.flow_header(), own);
                    upstreams.flows.release(stream.facts.committed, fx);
                }
                Heard::Message(taken) => {
                    if let Err(error) = stream.take_over(upstream, &taken, p, now, fx) {
                        upstream.fail(Some(error), now, fx);
                        upstreams.flows.forget(at);
                        upstreams.relisten();
                    }
                }
            }
        });
    }

    pub(super) fn upstream_wakeup(&self) -> Option<u64> {
        self.upstreams.wakeup()
    }

    pub(super) fn upstream_timer(&mut self, now: Now, fx: &mut dyn Effects) {
        if self.upstreams.wakeup().is_none_or(|at| at > now.mono) {
            return;
        }
        self.with_upstreams(|stream, upstreams| {
            for at in 0..upstreams.list.len() {
                let upstream = &mut upstreams.list[at];
                match upstream.on_time(now, fx) {
                    Due::Nothing => {}
                    Due::GaveUp => upstreams.flows.forget(at),
                    Due::Request => {
                        let begin = Begin::of(upstream, &stream.store.state());
                        upstream.ask(&owner(stream), begin, now, fx);
                    }
                }
            }
            upstreams.relisten();
        });
    }

    /// Answers flow control that covers nothing but what is safe.
    pub(super) fn answer_flow_control(&mut self, fx: &mut dyn Effects) {
        self.upstreams.flows.release(self.facts.committed, fx);
    }

    /// How far sources are, as it was last kept apart from the messages.
    pub fn places(&self) -> &Places {
        self.upstreams.places()
    }

    /// Takes what was kept last; before [`Stream::start_upstreams`].
    pub fn restore_places(&mut self, places: Places) {
        self.upstreams.restore(places);
    }

    /// As configured, as long as it has not begun.
    pub fn mirror_info(&self, now: Now) -> Option<StreamSourceInfo> {
        let mirror = self.config.mirror.as_ref()?;
        let blank = || Upstream::mirror(&owner(self), mirror, 0).info(now);
        Some(self.upstreams.mirror_info(now).unwrap_or_else(blank))
    }

    /// Whether a mirror has come so near to its origin that it may answer direct gets for it.
    pub fn mirror_has_caught_up(&self) -> bool {
        self.upstreams.list.iter().any(|u| u.kind.is_mirror() && u.caught_up)
    }

    /// In the order of the configuration; as configured, as long as they have not begun.
    pub fn sources_info(&self, now: Now) -> Vec<StreamSourceInfo> {
        let of = |source| {
            let blank = Upstream::source(&owner(self), source, &self.config.sources, 0);
            self.upstreams.source_info(&blank.index, now).unwrap_or_else(|| blank.info(now))
        };
        self.config.sources.iter().map(of).collect()
    }

    fn with_upstreams<R>(&mut self, f: impl FnOnce(&mut Stream, &mut Upstreams) -> R) -> R {
        let mut upstreams = std::mem::take(&mut self.upstreams);
        let result = f(self, &mut upstreams);
        self.upstreams = upstreams;
        result
    }

    fn on_answer(&mut self, upstream: &mut Upstream, p: &Publisher<'_>, now: Now, fx: &mut dyn Effects) {
        match upstream.on_answer(p.header, p.payload, now, fx) {
            Answered::Failed => {}
            Answered::AskLower => {
                let begin = Begin::of(upstream, &self.store.state());
                upstream.ask_again(&owner(self), begin, now, fx);
            }
            Answered::Ready(delivered) => {
                if !upstream.kind.is_mirror() {
                    return;
                }
                // What the origin has no more never was here.
                if let Err(error) = self.pass_to(delivered.saturating_add(1)) {
                    upstream.fail(Some(MIRROR_CONSUMER_SETUP_FAILED.with(error)), now, fx);
                }
                upstream.seq = self.store.state().last_seq;
            }
        }
    }

    fn pass_to(&mut self, next: u64) -> Result<(), StoreError> {
        if next > self.store.state().last_seq + 1 {
            self.store.skip_to(next)?;
            self.unsealed = true;
        }
        Ok(())
    }

    /// Stores a message of an upstream. On an error it must come again.
    fn take_over(
        &mut self,
        upstream: &mut Upstream,
        taken: &Taken,
        p: &Publisher<'_>,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Result<(), ApiError> {
        let mut random = || fx.random() as u32;
        let header = upstream.header(p.header, taken.seq, p.subject);
        let subject = upstream.subjects.apply(p.subject, &mut random);
        let mut transform = self.transform.take();
        let subject = match &mut transform {
            None => subject,
            Some(t) => t.apply(subject, &mut random),
        };
        let place = upstream.kind.is_mirror().then_some((taken.seq, taken.time));
        let stored =
            self.store_sourced(&Sourced { subject, header: &header, payload: p.payload, place }, now);
        self.transform = transform;
        match stored {
            Ok(seq) => upstream.kept = seq,
            Err(Refusal::Duplicate(_)) => {}
            Err(Refusal::Error(error)) => return Err(error),
        }
        upstream.took(taken);
        // A message that was not stored moves the source's place, too.
        self.unsealed = true;
        Ok(())
    }

    /// The checks of a published message that are left when its origin has judged it. Returns its sequence, or 0 when
    /// nobody would want it.
    fn store_sourced(&mut self, m: &Sourced<'_>, now: Now) -> Result<u64, Refusal> {
        if self.config.sealed {
            return Err(STREAM_SEALED.error().into());
        }
        if self.failed {
            return Err(INSUFFICIENT_RESOURCES.error().into());
        }
        let wishes = Wishes::read(m.header);
        if !wishes.msg_id.is_empty()
            && let Some(seq) = self.find_id(wishes.msg_id, now)?
        {
            return Err(Refusal::Duplicate(seq));
        }
        let rollup = self.sourced_rollup(wishes.rollup)?;
        let increment = counter::increment(&wishes)?;
        if !self.config.allow_msg_counter || m.place.is_some() {
            return self.store_judged(m, &wishes, rollup, now);
        }
        // The value there is not the value here.
        increment.ok_or_else(|| MESSAGE_INCR_MISSING.error())?;
        let counted = counter::take_over(&mut self.tally_of(m.subject)?, m.subject, m.header, m.payload)?;
        self.check_counted(&counted)?;
        let m = Sourced { header: &counted.header, payload: &counted.payload, ..*m };
        self.store_judged(&m, &wishes, rollup, now)
    }

    fn store_judged(
        &mut self,
        m: &Sourced<'_>,
        wishes: &Wishes<'_>,
        rollup: Rollup,
        now: Now,
    ) -> Result<u64, Refusal> {
        self.check_sizes(m.header, m.payload)?;
        let ttl = Ttl::parse(wishes.ttl).ok_or_else(|| MESSAGE_TTL_INVALID.error())?;
        if let Some((seq, _)) = m.place {
            self.pass_to(seq).map_err(|e| STREAM_STORE_FAILED.with(e))?;
        }
        if self.no_interest(m.subject) {
            self.skip_one(m.subject, wishes.msg_id, rollup, now)?;
            return Ok(0);
        }
        let (_, raised) = self.raise_ttl(ttl, m.header);
        let header = raised.as_deref().unwrap_or(m.header);
        let time = m.place.map_or(now.wall, |(_, time)| time);
        let expires = if self.config.allow_msg_ttl { headers::expires(header, time) } else { 0 };
        self.check_limits(m.subject, header, m.payload, rollup != Rollup::None)?;
        let seq =
            self.append(&NewMessage { subject: m.subject, header, payload: m.payload, time, expires })?;
        self.note_id(wishes.msg_id, seq, now);
        self.enforce_limits(m.subject)?;
        self.roll_up(rollup, m.subject, 1)?;
        Ok(seq)
    }

    /// A roll-up that this stream does not permit is kept as what it is, a header.
    fn sourced_rollup(&self, rollup: &[u8]) -> Result<Rollup, ApiError> {
        if self.config.allow_rollup_hdrs && !self.config.deny_purge {
            return match self.check_rollup(rollup) {
                Ok(rollup) => Ok(rollup),
                Err(Refusal::Error(error)) => Err(error),
                Err(Refusal::Duplicate(_)) => Ok(Rollup::None),
            };
        }
        Ok(Rollup::None)
    }
}

fn owner(stream: &Stream) -> Owner<'_> {
    let facts = &stream.facts;
    Owner { stream: &facts.name, account: &facts.account, domain: &facts.domain }
}
