//! Note by note: what follows from each for what clients know, and which rules are asked.

use super::consumer::StandAt;
use super::stream::{StreamSeen, Version};
use super::{Asked, Message, Verdict, Witness};
use crate::check::{
    accounts_stay_apart, acked_is_stored, acks_are_remembered, counts_agree, deliveries_are_counted,
    duplicate_window_holds, kept_as_asked, limits_hold, only_committed_is_seen, sequence_is_dense,
};
use crate::note::{Draft, Key, Letter, Note, Shot};
use daemon_jetstream::Now;
use daemon_jetstream::consumer::AckReply;
use daemon_store::journal::{FrameNumber, Journal};
use schemas::jetstream::AckPolicy;
use std::rc::Rc;

impl Witness {
    /// Takes note of what happened. An error: a rule was broken.
    pub fn observe(&mut self, note: Note, journal: &Journal) -> Verdict {
        match note {
            Note::Letter(letter) => self.letter(&letter),
            Note::Taken { key, draft, before, after, failed, now } => {
                self.taken(&key, draft, (before, after), failed, now)
            }
            Note::Sealed { key, frame, shot } => self.sealed(&key, frame, shot),
            Note::Released { key, frame } => {
                self.released(&key, frame, journal);
                Ok(())
            }
            Note::Synced { frame } => {
                self.synced = self.synced.max(frame);
                let synced = self.synced;
                self.mark_void(journal);
                self.streams.values_mut().for_each(|s| s.forget_before(synced));
                Ok(())
            }
            Note::Failed { key } => {
                self.count("failed writes");
                if let Some(s) = self.stream_mut(&key) {
                    s.failed = true;
                }
                Ok(())
            }
            Note::Reopened { key, shot } => {
                self.count("streams opened again");
                self.mark_void(journal);
                self.reopened(&key, &shot, journal.committed())
            }
            Note::Adopted { key, shot } => self.adopted(&key, &shot),
            Note::Acked { key, consumer, seq, verb, reply } => {
                self.acked(&key, &consumer, seq, verb, reply);
                Ok(())
            }
        }
    }

    pub fn mark_void(&mut self, journal: &Journal) {
        self.streams.values_mut().for_each(|s| s.mark_void(&|f| journal.is_void(f)));
    }

    fn taken(
        &mut self,
        key: &Key,
        draft: Draft,
        (before, after): (u64, u64),
        failed: bool,
        now: Now,
    ) -> Verdict {
        self.count("published");
        let Some(s) = self.stream_mut(key) else { return Ok(()) };
        sequence_is_dense::taken(s, before, after, failed)?;
        let stored = after > before;
        kept_as_asked::accepted(s, &draft, stored, failed, now)?;
        let duplicate = duplicate_window_holds::taken(s, &draft, stored, failed, now)?;
        if stored {
            let time = now.wall.max(s.last_time);
            let mut message = Message::new(&draft, s.config.storage, time, now.wall);
            message.latest = s.latest.max(now.wall);
            s.store(after, message, draft.wish.rollup);
        }
        if !draft.reply.is_empty() {
            let seq = if stored { Some(after) } else { duplicate };
            let asked = Asked { key: key.clone(), number: draft.number, seq, duplicate: !stored };
            self.publishers.insert(draft.reply, asked);
        }
        Ok(())
    }

    fn sealed(&mut self, key: &Key, frame: Option<FrameNumber>, shot: Shot) -> Verdict {
        let Some(s) = self.stream_mut(key).filter(|s| !s.failed) else { return Ok(()) };
        kept_as_asked::sealed(s, &shot)?;
        limits_hold::sealed(s, &shot)?;
        duplicate_window_holds::sealed(s, &shot)?;
        only_committed_is_seen::sealed(s, &shot)?;
        for (name, stand) in &shot.consumers {
            let Some(c) = s.consumers.get_mut(name) else { continue };
            deliveries_are_counted::sealed(c, stand, &shot)?;
            c.stand = stand.clone();
        }
        counts_agree::sealed(s, &shot)?;
        s.adopt(&shot);
        s.sealed_last = shot.last;
        if let Some(frame) = frame {
            s.push_version(frame, &shot);
        }
        Ok(())
    }

    /// A stream was looked at while nothing was under way. What is too old goes from memory without a word.
    pub fn looked_at(&mut self, key: &Key, shot: &Shot) -> Verdict {
        let Some(s) = self.stream_mut(key).filter(|s| !s.failed) else { return Ok(()) };
        kept_as_asked::sealed(s, shot)?;
        for (name, stand) in &shot.consumers {
            if let Some(c) = s.consumers.get_mut(name) {
                deliveries_are_counted::sealed(c, stand, shot)?;
                c.stand = stand.clone();
            }
        }
        s.live.retain(|seq, _| shot.live.contains_key(seq));
        counts_agree::sealed(s, shot)
    }

    fn released(&mut self, key: &Key, frame: FrameNumber, journal: &Journal) {
        self.mark_void(journal);
        let Some(s) = self.stream_mut(key) else { return };
        s.released = s.released.max(frame);
        s.visible = match s.is_file() {
            false => s.sealed_last,
            true => s.versions.iter().rfind(|v| v.frame <= frame && !v.void).map_or(0, |v| v.last),
        };
    }

    fn acked(&mut self, key: &Key, consumer: &str, seq: u64, verb: &str, reply: String) {
        self.count("acknowledged");
        let Some(c) = self.stream_mut(key).and_then(|s| s.consumers.get_mut(consumer)) else { return };
        if c.config.ack_policy == AckPolicy::None || !["+ACK", "+TERM"].contains(&verb) {
            return;
        }
        c.finished.insert(seq);
        if seq <= c.stand.delivered.1 {
            if c.config.ack_policy == AckPolicy::All {
                c.finished_to = c.finished_to.max(seq);
                c.finished_lately.extend(c.delivered.range(..=seq).copied());
                c.stand.pending.retain(|s, _| *s > seq);
            } else {
                c.finished_lately.insert(seq);
                c.stand.pending.remove(&seq);
            }
        }
        if !reply.is_empty() {
            self.confirmations.insert(reply, (key.clone(), consumer.to_owned(), seq));
        }
    }

    fn letter(&mut self, letter: &Letter) -> Verdict {
        if let Some(asked) = self.publishers.remove(&letter.to) {
            return acked_is_stored::answered(self, &asked, letter);
        }
        if letter.header.is_empty()
            && letter.payload.is_empty()
            && letter.reply.is_empty()
            && let Some((key, consumer, seq)) = self.confirmations.remove(&letter.to)
        {
            self.count("confirmed acknowledgements");
            if let Some(s) = self.stream_mut(&key) {
                let released = s.released;
                if let Some(c) = s.consumers.get_mut(&consumer) {
                    let all = c.config.ack_policy == AckPolicy::All;
                    let below = c.delivered.range(if all { 0 } else { seq }..=seq);
                    c.confirmed_acks.extend(below.map(|seq| (*seq, released)));
                }
            }
            return Ok(());
        }
        if letter.reply.starts_with("$JS.ACK.") { self.delivered(letter) } else { Ok(()) }
    }

    fn delivered(&mut self, letter: &Letter) -> Verdict {
        self.count("delivered");
        accounts_stay_apart::delivered(letter)?;
        let of = AckReply::parse(letter.reply.as_bytes());
        let names = AckReply::names(letter.reply.as_bytes());
        let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
        let Some((stream, consumer)) = names.map(|(s, c)| (text(s), text(c))) else { return Ok(()) };
        let key = (letter.account, stream);
        self.deliveries.push((key.clone(), consumer.clone(), letter.reply.clone(), of.stream_seq));
        if of.deliveries > 1 {
            self.count("delivered again");
        }
        let Some(s) = self.stream_mut(&key) else { return Ok(()) };
        only_committed_is_seen::delivered(s, &of, letter)?;
        let Some(c) = s.consumers.get_mut(&consumer) else { return Ok(()) };
        acks_are_remembered::delivered(c, of.stream_seq)?;
        deliveries_are_counted::delivered(c, &of)?;
        c.delivered.insert(of.stream_seq);
        Ok(())
    }
}

impl StreamSeen {
    /// Takes over what is there: whatever went, had leave to.
    fn adopt(&mut self, shot: &Shot) {
        self.live.retain(|seq, _| shot.live.contains_key(seq));
        self.over_limit.clear();
        self.last = shot.last;
        // A request that was refused may have been carried out all the same: now that is known.
        self.requests.retain(|r| !r.refused);
    }

    fn push_version(&mut self, frame: FrameNumber, shot: &Shot) {
        if !self.is_file() {
            return;
        }
        let config = shot.config.clone();
        let version = Version {
            frame,
            void: false,
            live: Rc::new(self.live.clone()),
            last: shot.last,
            last_time: self.last_time,
            config,
        };
        match self.versions.last_mut().filter(|v| v.frame == frame && !v.void) {
            Some(same) => *same = version,
            None => self.versions.push(version),
        }
        for (name, stand) in &shot.consumers {
            let Some(c) = self.consumers.get_mut(name).filter(|c| c.kept) else { continue };
            let at = StandAt { frame, void: false, stand: stand.clone() };
            match c.history.last_mut().filter(|h| h.frame == frame && !h.void) {
                Some(same) => *same = at,
                None => c.history.push(at),
            }
        }
    }
}
