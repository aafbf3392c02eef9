//! After a crash, and after a stream was opened again: which of the states that were sealed came back, and whether that one
//! may.

use super::{StreamSeen, Verdict, Witness, broken};
use crate::check::{acked_is_stored, acks_are_remembered, deleted_stays_deleted, deliveries_are_counted};
use crate::note::{Key, Shot};
use daemon_store::journal::{Durability, FrameNumber};
use schemas::jetstream::PersistMode;
use std::collections::BTreeMap;

/// How a life of the server ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The process died, the machine lived. What was committed, in whatever way, must be there.
    Kill,
    /// The machine died. What was synced must be there.
    Power,
}

impl Witness {
    /// Up to which frame everything of a stream must have survived. `committed`: the journal's last frame before.
    fn bound(&self, s: &StreamSeen, ending: Ending, committed: FrameNumber) -> FrameNumber {
        match (ending, self.promise(s)) {
            (Ending::Kill, _) => committed,
            (Ending::Power, Durability::Synced) => self.synced.max(s.released),
            (Ending::Power, Durability::Written) => self.synced,
        }
    }

    pub fn promise(&self, s: &StreamSeen) -> Durability {
        match s.config.persist_mode {
            PersistMode::Async => Durability::Written,
            _ => self.durability,
        }
    }

    /// The server was started again and serves `found`.
    pub fn restarted(
        &mut self,
        ending: Ending,
        committed: FrameNumber,
        committed_now: FrameNumber,
        found: &[(Key, Shot)],
    ) -> Verdict {
        self.publishers.clear();
        self.confirmations.clear();
        self.current.clear();
        let found: BTreeMap<(Key, i64), &Shot> =
            found.iter().map(|(key, shot)| ((key.clone(), shot.created), shot)).collect();
        for (id, shot) in &found {
            let Some(s) = self.streams.get(id) else {
                return broken("deleted stays deleted", format!("{id:?} came from nowhere"));
            };
            let (bound, promise) = (self.bound(s, ending, committed), self.promise(s));
            let s = self.streams.get_mut(id).expect("it was there just now");
            deleted_stays_deleted::found(
                s,
                bound,
                ending == Ending::Power && promise == Durability::Written,
            )?;
            s.leaving = false;
            s.removed = None;
            recover(s, shot, bound, ending == Ending::Power && promise == Durability::Written, false)?;
            s.settle(committed_now);
            self.current.insert(id.0.clone(), id.1);
        }
        for (id, s) in &self.streams {
            let bound = self.bound(s, ending, committed);
            let must = s.confirmed && !s.leaving && s.is_file() && s.born <= bound;
            if must && !found.contains_key(id) {
                return broken("acked is stored", format!("stream {id:?} is gone"));
            }
        }
        self.streams.retain(|id, _| found.contains_key(id));
        if self.durability == Durability::Synced {
            self.synced = committed_now;
        }
        self.synced = self.synced.min(committed_now);
        Ok(())
    }

    /// A stream was opened again after a failed write: everything that was committed, and nothing else.
    pub(super) fn reopened(&mut self, key: &Key, shot: &Shot, committed: FrameNumber) -> Verdict {
        let Some(s) = self.stream_mut(key) else { return Ok(()) };
        recover(s, shot, committed, false, true)?;
        s.failed = false;
        Ok(())
    }
}

impl Witness {
    /// It took over what the value that failed knew.
    pub(super) fn adopted(&mut self, key: &Key, shot: &Shot) -> Verdict {
        let Some(s) = self.stream_mut(key) else { return Ok(()) };
        for (name, stand) in &shot.consumers {
            if let Some(c) = s.consumers.get_mut(name) {
                deliveries_are_counted::adopted(c, stand)?;
            }
        }
        Ok(())
    }
}

/// `exact`: nothing beyond `bound` may be there. `lost`: acknowledged things beyond it may be lost.
fn recover(s: &mut StreamSeen, shot: &Shot, bound: FrameNumber, lost: bool, exact: bool) -> Verdict {
    if std::mem::take(&mut s.unborn) {
        s.config = shot.config.clone();
        s.versions.iter_mut().for_each(|v| v.config = shot.config.clone());
    }
    let at = acked_is_stored::which_version(s, shot, bound, exact)?;
    let version = s.versions[at].clone();
    if !lost {
        deleted_stays_deleted::messages(s, shot)?;
    }
    s.live = (*version.live).clone();
    s.last = shot.last;
    s.config = version.config.clone();
    s.next_config = None;
    s.last_time = version.last_time;
    s.acked.retain(|seq, _| *seq <= shot.last);
    s.gone_for_good.retain(|seq| *seq <= shot.last && !s.live.contains_key(seq));
    s.note_ids_again(shot.last);
    keep_to(&mut s.versions, at, exact.then_some(bound), |v| (v.frame, v.void));
    s.visible = shot.last;
    s.sealed_last = shot.last;
    s.released = version.frame;
    s.requests.clear();
    s.over_limit.clear();
    s.failed = false;
    let names: Vec<String> = s.consumers.keys().cloned().collect();
    for name in names {
        let stand = shot.consumers.get(&name);
        let Some(c) = s.consumers.get_mut(&name) else { continue };
        let Some(stand) = stand else {
            let stays = !c.leaving && !c.unborn && c.may_go.is_none_or(|frame| bound > frame);
            let must = c.kept && c.confirmed && stays && c.born <= bound;
            if must {
                return broken(
                    "acks are remembered",
                    format!(
                        "consumer {name} of {} is gone, born in frame {}, bound {bound}",
                        s.config.name, c.born
                    ),
                );
            }
            // One whose making failed may still come back with a crash, and one that was removed may if that is not safe yet.
            if !(exact && (c.unborn || c.leaving)) {
                s.consumers.remove(&name);
            }
            continue;
        };
        deleted_stays_deleted::consumer(c, lost)?;
        c.may_go = (exact && c.leaving).then_some(bound);
        (c.leaving, c.removed) = (false, false);
        if std::mem::take(&mut c.unborn) && !c.history.iter().any(|h| is_at(h, stand)) {
            let history = vec![super::consumer::StandAt { frame: 0, void: false, stand: stand.clone() }];
            (c.start, c.history) = (stand.delivered.1 + 1, history);
            // Whichever it is, it is there after a crash.
            c.kept |= !exact;
        }
        let at = deliveries_at(c, &s.config.name, stand, bound, exact)?;
        keep_to(&mut c.history, at, exact.then_some(bound), |h| (h.frame, h.void));
        c.stand = stand.clone();
        c.finished_lately.clear();
        if lost {
            c.confirmed_acks.retain(|_, frame| *frame <= bound);
        }
        acks_are_remembered::recovered(c, &s.live)?;
    }
    if let Some(name) = shot.consumers.keys().find(|name| !s.consumers.contains_key(*name)) {
        return broken(
            "deleted stays deleted",
            format!("consumer {name} of {} came from nowhere", s.config.name),
        );
    }
    Ok(())
}

/// Which of its states a consumer came back in.
fn deliveries_at(
    c: &super::ConsumerSeen,
    stream: &str,
    stand: &crate::note::Stand,
    bound: FrameNumber,
    exact: bool,
) -> Result<usize, super::Broken> {
    let first = c.history.iter().rposition(|h| h.frame <= bound && !h.void).unwrap_or(0);
    let may = |h: &super::consumer::StandAt| !exact && h.frame > bound;
    let at = (first..c.history.len())
        .rev()
        .find(|&n| is_at(&c.history[n], stand) && (n == first || may(&c.history[n])));
    at.ok_or_else(|| super::Broken {
        rule: "acks are remembered",
        how: format!(
            "consumer {} of {stream} came back as {stand:?}, bound {bound}, but it was {:?}",
            c.name,
            &c.history[first..]
        ),
    })
}

/// Whether it is this state in which a consumer came back.
fn is_at(h: &super::consumer::StandAt, stand: &crate::note::Stand) -> bool {
    let h = &h.stand;
    (h.delivered, h.floor, &h.pending, &h.exceeded)
        == (stand.delivered, stand.floor, &stand.pending, &stand.exceeded)
}

/// Forgets what came after the state that is there. What could not be written may still come back with a crash, until
/// something else has been written: `beyond` this frame.
fn keep_to<T>(
    all: &mut Vec<T>,
    at: usize,
    beyond: Option<FrameNumber>,
    frame: impl Fn(&T) -> (FrameNumber, bool),
) {
    let mut n = 0;
    all.retain(|one| {
        n += 1;
        let (frame, void) = frame(one);
        n <= at + 1 || void && beyond.is_some_and(|b| frame > b)
    });
}

impl StreamSeen {
    /// Ids behind `last` are forgotten, unless a crash brings their messages back, and those that have another message in
    /// their place.
    fn note_ids_again(&mut self, last: u64) {
        for (id, known) in &mut self.ids {
            let is_there = |seq: &u64| self.live.get(seq).is_none_or(|m| m.id.as_ref() == Some(id));
            known.retain(|(seq, ..)| *seq <= last && is_there(seq));
        }
        for (seq, m) in &self.live {
            let Some(id) = &m.id else { continue };
            let known = self.ids.entry(id.clone()).or_default();
            if let Err(at) = known.binary_search_by_key(seq, |(seq, ..)| *seq) {
                known.insert(at, (*seq, m.published, m.time));
            }
        }
    }

    /// What came back is what is there, whatever became of its frame before.
    fn settle(&mut self, committed: FrameNumber) {
        if let Some(last) = self.versions.last_mut() {
            (last.frame, last.void) = (last.frame.min(committed), false);
            self.released = last.frame;
        }
        for c in self.consumers.values_mut() {
            if let Some(last) = c.history.last_mut() {
                (last.frame, last.void) = (last.frame.min(committed), false);
            }
        }
    }
}
