//! All of a stream's upstreams: its mirror, or its sources.

use super::flows::Flows;
use super::header::{Position, STREAM_SOURCE};
use super::places::{Place, Places};
use super::subjects;
use super::upstream::{Kind, Owner, Upstream};
use crate::effects::Effects;
use crate::now::Now;
use daemon_store::stream::{Filter, Reader, StoreError, StreamStore};
use daemon_wire::headers;
use hashbrown::HashMap;
use schemas::go::Time;
use schemas::jetstream::{StreamConfig, StreamSourceInfo};

/// Messages after which the places of sources are noted once more, so that never more than these are searched for them.
const NOTE_AFTER: u64 = 1 << 16;

/// See the module's introduction.
#[derive(Debug, Default)]
pub struct Upstreams {
    pub(crate) list: Vec<Upstream>,
    pub(crate) flows: Flows,
    /// Subjects that something is expected on, sorted.
    listens: Vec<Vec<u8>>,
    by_subject: HashMap<Vec<u8>, usize>,
    listens_changed: bool,
    /// As they were last given out to be kept.
    places: Places,
    /// The stream's last sequence when the journal was last given anything.
    sealed: u64,
}

impl Upstreams {
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Subjects that messages must be brought from.
    pub(crate) fn listens(&self) -> &[Vec<u8>] {
        &self.listens
    }

    pub(crate) fn take_listens_changed(&mut self) -> bool {
        std::mem::take(&mut self.listens_changed)
    }

    /// Whom a message is for that came in on this subject.
    pub(crate) fn find(&self, listen: &[u8]) -> Option<usize> {
        self.by_subject.get(listen).copied()
    }

    /// To be called whenever a phase may have changed.
    pub(crate) fn relisten(&mut self) {
        let subjects =
            || self.list.iter().enumerate().filter_map(|(at, u)| Some((u.listens()?.as_bytes(), at)));
        let same = subjects().count() == self.by_subject.len()
            && subjects().all(|(subject, at)| self.by_subject.get(subject) == Some(&at));
        if same {
            return;
        }
        self.by_subject = subjects().map(|(subject, at)| (subject.to_vec(), at)).collect();
        let mut listens: Vec<Vec<u8>> = self.by_subject.keys().cloned().collect();
        listens.sort_unstable();
        if listens != self.listens {
            self.listens = listens;
            self.listens_changed = true;
        }
    }

    pub(crate) fn wakeup(&self) -> Option<u64> {
        self.list.iter().map(Upstream::wakeup).min()
    }

    /// Fits the list to a configuration. What stays goes on where it is; the consumers of what goes are deleted. Returns
    /// where in the list new ones stand: they do not know yet how far they are.
    pub(crate) fn fit(
        &mut self,
        config: &StreamConfig,
        owner: &Owner<'_>,
        now: Now,
        fx: &mut dyn Effects,
    ) -> Vec<usize> {
        let mut wanted = Vec::new();
        if let Some(mirror) = &config.mirror {
            wanted.push(Upstream::mirror(owner, mirror, Upstream::first(now, fx)));
        }
        for source in &config.sources {
            wanted.push(Upstream::source(owner, source, &config.sources, Upstream::first(now, fx)));
        }
        let mut old = std::mem::take(&mut self.list);
        let order: Vec<String> = old.iter().map(|o| o.index.clone()).collect();
        let mut new = Vec::new();
        for (at, upstream) in wanted.into_iter().enumerate() {
            match old.iter().position(|o| o.kind == upstream.kind && o.index == upstream.index) {
                Some(found) => {
                    let mut kept = old.swap_remove(found);
                    kept.configure(upstream, now, fx);
                    self.list.push(kept);
                }
                None => {
                    new.push(at);
                    self.list.push(upstream);
                }
            }
        }
        for gone in &old {
            if !self.list.iter().any(|u| u.shares_consumer(gone)) {
                gone.delete_consumer(fx);
            }
        }
        // Answers know their upstreams by their places in the list. What is forgotten is asked for again.
        if !order.iter().eq(self.list.iter().map(|u| &u.index)) {
            self.flows.clear();
        }
        self.relisten();
        new
    }

    /// Finds out how far these sources are: from the messages that the stream holds, the last ones first, and from the places that
    /// were kept for those before. `transformed`: the stream changes all subjects once more.
    pub(crate) fn settle(
        &mut self,
        new: &[usize],
        transformed: bool,
        store: &mut StreamStore,
    ) -> Result<(), StoreError> {
        let mut missing: Vec<usize> =
            new.iter().copied().filter(|&at| self.list[at].kind == Kind::Source).collect();
        let (last, covers) = (store.state().last_seq, self.places.covers);
        self.search(&mut missing, (covers + 1, last), transformed, store)?;
        missing.retain(|&at| {
            let upstream = &mut self.list[at];
            let place = self.places.sources.iter().find(|p| p.source == upstream.index);
            if let Some(place) = place {
                upstream.seq = place.seq;
                upstream.identity.clone_from(&place.identity);
            }
            place.is_none()
        });
        self.search(&mut missing, (1, covers.min(last)), transformed, store)?;
        let state = store.state();
        // Nothing was ever kept of such a stream: it comes from elsewhere.
        if self.places == Places::default() && state.first_seq > 1 && state.last_time != 0 {
            for at in missing {
                self.list[at].unsure = Some(Time::from_unix_nanos(state.last_time));
            }
        }
        self.advance(store);
        Ok(())
    }

    /// Looks for the last messages of sources, and leaves those that have none in there.
    fn search(
        &mut self,
        missing: &mut Vec<usize>,
        (from, mut upto): (u64, u64),
        transformed: bool,
        store: &mut StreamStore,
    ) -> Result<(), StoreError> {
        let (mut reader, mut filter) = (Reader::default(), self.kept_under(missing, transformed));
        while !missing.is_empty() && upto >= from {
            let Some(m) = store.last(&mut reader, &filter, upto)? else { break };
            if m.seq < from {
                break;
            }
            let (seq, position) = (m.seq, headers::get(m.header, STREAM_SOURCE).and_then(Position::parse));
            upto = seq - 1;
            let Some(position) = position else { continue };
            let before = missing.len();
            missing.retain(|&at| !self.list[at].resume(&position, seq));
            if missing.len() < before {
                filter = self.kept_under(missing, transformed);
            }
        }
        Ok(())
    }

    fn kept_under(&self, missing: &[usize], transformed: bool) -> Filter {
        match missing {
            _ if transformed => Filter::all(),
            [one] => subjects::kept_under(&self.list[*one].origin),
            _ => Filter::all(),
        }
    }

    /// Takes what [`Upstreams::note`] gave; before the list is made.
    pub(crate) fn restore(&mut self, places: Places) {
        self.places = places;
    }

    /// What is to be kept apart from the messages, if that is necessary: a source is new, its last message is gone, or all of
    /// them are far behind. To be called before anything else is handed to the journal: what it says is then never ahead of
    /// the messages, because it holds what was handed over the time before.
    pub(crate) fn note(&mut self, store: &StreamStore) -> Option<&Places> {
        let covers = self.places.covers;
        let known = |u: &Upstream| {
            let mut places = self.places.sources.iter();
            places.any(|p| p.source == u.index && (u.sealed_kept > 0 || p.seq == u.sealed.seq))
        };
        let is_gone = |u: &Upstream| u.sealed_kept > covers && !store.is_live(u.sealed_kept);
        let mut sources = self.list.iter().filter(|u| u.kind == Kind::Source);
        let due =
            sources.any(|u| is_gone(u) || !known(u)) || self.sealed >= covers.saturating_add(NOTE_AFTER);
        let due = due && self.list.iter().any(|u| u.kind == Kind::Source);
        if due {
            let sources = self.list.iter().filter(|u| u.kind == Kind::Source);
            let place = |u: &Upstream| Place { source: u.index.clone(), ..u.sealed.clone() };
            self.places = Places { covers: self.sealed, sources: sources.map(place).collect() };
        }
        self.advance(store);
        due.then_some(&self.places)
    }

    /// What is there now will be noted next time.
    fn advance(&mut self, store: &StreamStore) {
        self.sealed = store.state().last_seq;
        for upstream in &mut self.list {
            upstream.sealed_kept = upstream.kept;
            upstream.sealed.seq = upstream.seq;
            if upstream.sealed.identity != upstream.identity {
                upstream.sealed.identity.clone_from(&upstream.identity);
            }
        }
    }

    /// What [`Upstreams::note`] said last.
    pub(crate) fn places(&self) -> &Places {
        &self.places
    }

    pub(crate) fn mirror_info(&self, now: Now) -> Option<StreamSourceInfo> {
        self.list.iter().find(|u| u.kind == Kind::Mirror).map(|u| u.info(now))
    }

    pub(crate) fn source_info(&self, index: &str, now: Now) -> Option<StreamSourceInfo> {
        let is = |u: &&Upstream| u.kind == Kind::Source && u.index == index;
        self.list.iter().find(is).map(|u| u.info(now))
    }
}

impl Upstream {
    /// Goes on with a new configuration of the same source.
    fn configure(&mut self, new: Upstream, now: Now, fx: &mut dyn Effects) {
        let same_name = self.consumer == new.consumer;
        let same_road =
            self.origin.external == new.origin.external && self.origin.consumer == new.origin.consumer;
        if !same_name {
            self.delete_consumer(fx);
        }
        if !(same_name && same_road) {
            self.restart(now, fx);
        }
        (self.origin, self.consumer) = (new.origin, new.consumer);
    }

    fn shares_consumer(&self, other: &Upstream) -> bool {
        self.origin.name == other.origin.name
            && self.consumer == other.consumer
            && self.origin.external.as_ref().map(|e| &e.api) == other.origin.external.as_ref().map(|e| &e.api)
    }

    /// Goes on behind a message that the stream holds under `own`, if it is from here.
    fn resume(&mut self, position: &Position, own: u64) -> bool {
        let found = position.is_of(&self.origin, &self.index);
        if found {
            (self.seq, self.kept) = (position.seq, own);
            self.identity.clone_from(&position.identity);
        }
        found
    }
}
