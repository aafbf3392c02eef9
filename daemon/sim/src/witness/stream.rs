//! One stream as its clients know it, and how it was at every frame that a crash may bring back.

use super::{ConsumerSeen, Message};
use daemon_store::journal::FrameNumber;
use schemas::jetstream::{DiscardPolicy, RetentionPolicy, StorageType, StreamConfig};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Messages by their sequence.
pub type Live = BTreeMap<u64, Rc<Message>>;

/// A stream when a frame was sealed.
#[derive(Debug, Clone)]
pub struct Version {
    pub frame: FrameNumber,
    /// It could not be written.
    pub void: bool,
    pub live: Rc<Live>,
    pub last: u64,
    pub last_time: i64,
    pub config: Rc<StreamConfig>,
}

/// What somebody asked for and was not answered yet.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Messages that are to go.
    pub goes: BTreeSet<u64>,
    /// The last sequence afterwards, where the request moves it.
    pub last: Option<u64>,
    /// It was answered with an error: nobody knows.
    pub refused: bool,
}

/// See the module's introduction.
#[derive(Debug, Clone)]
pub struct StreamSeen {
    pub config: Rc<StreamConfig>,
    /// An update that is not answered yet, or of which nobody knows what became.
    pub next_config: Option<Rc<StreamConfig>>,
    pub confirmed: bool,
    /// The journal's frame at the time when it was confirmed.
    pub born: FrameNumber,
    /// Its making failed: it may be there after a crash all the same, with what was left out of its configuration filled in.
    pub unborn: bool,
    pub leaving: bool,
    /// Its removal was answered, at this frame.
    pub removed: Option<FrameNumber>,
    pub live: Live,
    pub last: u64,
    pub last_time: i64,
    /// The latest time that the clock ever showed. What was too old once may be gone, though the clock was set back since.
    pub latest: i64,
    /// Messages that limits may have let go since the last seal, before others went that filled them.
    pub over_limit: BTreeSet<u64>,
    /// Messages whose going was asked for and answered.
    pub gone_for_good: BTreeSet<u64>,
    /// Acknowledged to their publishers: sequence to number.
    pub acked: BTreeMap<u64, u64>,
    pub consumers: BTreeMap<String, ConsumerSeen>,
    pub versions: Vec<Version>,
    /// The last frame that it was told of as safe.
    pub released: FrameNumber,
    /// The last sequence that consumers may see.
    pub visible: u64,
    /// The last sequence at the last seal that needed no frame.
    pub sealed_last: u64,
    pub requests: Vec<Request>,
    /// Its last write failed, and it was not opened again.
    pub failed: bool,
    /// Ids of all messages, also of those that are gone: sequence, when published, when stored.
    pub ids: BTreeMap<String, Vec<(u64, i64, i64)>>,
}

impl StreamSeen {
    pub fn new(config: StreamConfig) -> Self {
        let config = Rc::new(config);
        let last = config.first_seq.saturating_sub(1);
        StreamSeen {
            next_config: None,
            confirmed: false,
            born: 0,
            unborn: false,
            leaving: false,
            removed: None,
            live: BTreeMap::new(),
            last,
            last_time: 0,
            latest: 0,
            over_limit: BTreeSet::new(),
            gone_for_good: BTreeSet::new(),
            acked: BTreeMap::new(),
            consumers: BTreeMap::new(),
            versions: vec![Version {
                frame: 0,
                void: false,
                live: Rc::default(),
                last,
                last_time: 0,
                config: config.clone(),
            }],
            released: 0,
            visible: last,
            sealed_last: last,
            requests: Vec::new(),
            failed: false,
            ids: BTreeMap::new(),
            config,
        }
    }

    pub fn is_file(&self) -> bool {
        self.config.storage == StorageType::File
    }

    pub fn bytes(&self) -> u64 {
        self.live.values().map(|m| m.size).sum()
    }

    pub fn of_subject<'a>(&'a self, subject: &'a str) -> impl Iterator<Item = u64> + 'a {
        self.live.iter().filter(move |(_, m)| m.subject == subject).map(|(seq, _)| *seq)
    }

    /// What a consumer that begins with the last of each subject never gets, when `there` are the messages it is made upon.
    pub fn not_last_of_subject(&self, there: impl Fn(u64) -> bool) -> BTreeSet<u64> {
        let mut subjects = BTreeSet::new();
        let newest_first = self.live.iter().rev().filter(|(seq, _)| there(**seq));
        newest_first.filter(|(_, m)| !subjects.insert(&m.subject)).map(|(seq, _)| *seq).collect()
    }

    /// Takes a message in as the limits of the configuration have it.
    pub fn store(&mut self, seq: u64, message: Message, rollup: bool) {
        (self.last, self.last_time) = (seq, message.time);
        let wanted = self.config.retention != RetentionPolicy::Interest
            || self.consumers.values().any(|c| !c.removed && c.matches(&message.subject));
        if let Some(id) = &message.id {
            let known = (seq, message.published, message.time);
            self.ids.entry(id.clone()).or_default().push(known);
        }
        if !wanted {
            return;
        }
        let subject = message.subject.clone();
        self.live.insert(seq, Rc::new(message));
        // The limits come first: what they let go is gone, also where what is replaced would have made room.
        if !self.is_fuzzy() {
            let config = self.config.clone();
            self.live = limited(std::mem::take(&mut self.live), &config);
        }
        if rollup {
            self.note_over_limit();
            let older: Vec<u64> = self.of_subject(&subject).filter(|s| *s != seq).collect();
            older.iter().for_each(|s| drop(self.live.remove(s)));
        }
    }

    /// Before messages go that others may have given way to: remembers which those are.
    fn note_over_limit(&mut self) {
        let over: Vec<u64> =
            self.live.iter().filter(|(seq, m)| self.is_over_limit(**seq, m)).map(|(seq, _)| *seq).collect();
        self.over_limit.extend(over);
    }

    /// Whether messages may go without notice, so that nobody can count along between two seals.
    pub fn is_fuzzy(&self) -> bool {
        let config = &self.config;
        config.retention != RetentionPolicy::Limits || config.max_age > 0 || config.allow_msg_ttl
    }

    /// Whether a limit may have let a message go unnoticed: what came after it filled one without it, now or before it was
    /// replaced.
    pub fn may_be_over_limit(&self, seq: u64, message: &Message) -> bool {
        self.is_fuzzy() && (self.over_limit.contains(&seq) || self.is_over_limit(seq, message))
    }

    fn is_over_limit(&self, seq: u64, message: &Message) -> bool {
        let config = &self.config;
        let is_full = |n: u64, max: i64| max > 0 && n >= max as u64;
        let newer = || self.live.range(seq + 1..).map(|(_, m)| m);
        let of_subject = newer().filter(|m| m.subject == message.subject).count() as u64;
        let bytes: u64 = newer().map(|m| m.size).sum::<u64>() + message.size;
        is_full(of_subject, config.max_msgs_per_subject)
            || config.discard == DiscardPolicy::Old
                && (is_full(newer().count() as u64, config.max_msgs)
                    || config.max_bytes > 0 && bytes > config.max_bytes as u64)
    }

    /// Whether a message may have gone without anybody asking for it.
    pub fn may_have_gone(&self, seq: u64, message: &Message) -> bool {
        let config = &self.config;
        let old = config.max_age > 0 && message.time <= self.latest - config.max_age;
        let expired = message.expires > 0 && message.expires <= self.latest;
        let done = match config.retention {
            RetentionPolicy::Limits => false,
            RetentionPolicy::WorkQueue => {
                self.consumers.values().any(|c| c.matches(&message.subject) && c.is_done_with(seq))
            }
            RetentionPolicy::Interest => !self.consumers.values().any(|c| c.wants(seq, &message.subject)),
        };
        old || expired || done
    }

    /// Marks frames that could not be written.
    pub fn mark_void(&mut self, is_void: &dyn Fn(FrameNumber) -> bool) {
        for version in &mut self.versions {
            version.void |= version.frame == FrameNumber::MAX || is_void(version.frame);
        }
        for consumer in self.consumers.values_mut() {
            for at in &mut consumer.history {
                at.void |= at.frame == FrameNumber::MAX || is_void(at.frame);
            }
        }
    }

    /// Forgets what no crash can bring back any more: all before the last version at or before `frame`.
    pub fn forget_before(&mut self, frame: FrameNumber) {
        let safe = |f: FrameNumber, void: bool| f <= frame && !void;
        if let Some(at) = self.versions.iter().rposition(|v| safe(v.frame, v.void)) {
            self.versions.drain(..at);
        }
        self.versions.retain(|v| !v.void || v.frame > frame && v.frame != FrameNumber::MAX);
        for consumer in self.consumers.values_mut() {
            if let Some(at) = consumer.history.iter().rposition(|h| safe(h.frame, h.void)) {
                consumer.history.drain(..at);
            }
            consumer.history.retain(|h| !h.void || h.frame > frame && h.frame != FrameNumber::MAX);
        }
    }
}

/// What limits leave of messages: per subject first, then in all.
pub fn limited(mut live: Live, config: &StreamConfig) -> Live {
    if config.max_msgs_per_subject > 0 {
        let mut counts: BTreeMap<String, i64> = BTreeMap::new();
        let mut over = Vec::new();
        for (seq, m) in live.iter().rev() {
            let count = counts.entry(m.subject.clone()).or_default();
            *count += 1;
            if *count > config.max_msgs_per_subject {
                over.push(*seq);
            }
        }
        over.iter().for_each(|seq| drop(live.remove(seq)));
    }
    if config.discard == DiscardPolicy::Old {
        let limit = |n: i64| if n > 0 { n as u64 } else { u64::MAX };
        let mut bytes: u64 = live.values().map(|m| m.size).sum();
        while live.len() as u64 > limit(config.max_msgs) || bytes > limit(config.max_bytes) {
            let Some((_, m)) = live.pop_first() else { break };
            bytes -= m.size;
        }
    }
    live
}
