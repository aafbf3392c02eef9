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
        let mut new = Vec::new();
        for (at, mut upstream) in wanted.into_iter().enumerate() {
            match old.iter().position(|o| o.kind == upstream.kind && o.index == upstream.index) {
                Some(found) => {
                    let mut kept = old.swap_remove(found);
                    kept.configure(&mut upstream);
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
        if !old.is_empty() {
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
        self.search(&mut missing, (1, covers.min(last)), transformed, store)
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

    /// What is to be kept apart from the messages, if that is necessary: the last message of a source is gone, or all of them
    /// are far behind.
    pub(crate) fn note(&mut self, store: &StreamStore) -> Option<&Places> {
        let (covers, last) = (self.places.covers, store.state().last_seq);
        let mut sources = self.list.iter().filter(|u| u.kind == Kind::Source).peekable();
        sources.peek()?;
        let known = |u: &Upstream| self.places.sources.iter().any(|p| p.source == u.index && p.seq == u.seq);
        let is_gone = |u: &Upstream| match u.kept {
            0 => u.seq > 0 && !known(u),
            kept => kept > covers && !store.is_live(kept),
        };
        if last < covers.saturating_add(NOTE_AFTER) && !sources.any(is_gone) {
            return None;
        }
        self.places = self.places_now(last);
        Some(&self.places)
    }

    /// The same, whether it is necessary or not. `None` for streams without sources.
    pub(crate) fn places(&self, store: &StreamStore) -> Option<Places> {
        let sources = self.list.iter().any(|u| u.kind == Kind::Source);
        sources.then(|| self.places_now(store.state().last_seq))
    }

    fn places_now(&self, covers: u64) -> Places {
        let sources = self.list.iter().filter(|u| u.kind == Kind::Source);
        let place =
            |u: &Upstream| Place { source: u.index.clone(), seq: u.seq, identity: u.identity.clone() };
        Places { covers, sources: sources.map(place).collect() }
    }

    pub(crate) fn mirror_info(&self, now: Now) -> Option<StreamSourceInfo> {
        self.list.iter().find(|u| u.kind == Kind::Mirror).map(|u| u.info(now))
    }

    pub(crate) fn sources_info(&self, now: Now) -> Vec<StreamSourceInfo> {
        self.list.iter().filter(|u| u.kind == Kind::Source).map(|u| u.info(now)).collect()
    }
}

impl Upstream {
    /// Goes on with a new configuration of the same source.
    fn configure(&mut self, new: &mut Upstream) {
        self.origin = new.origin.clone();
        self.consumer = std::mem::take(&mut new.consumer);
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
