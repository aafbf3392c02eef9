//! One consumer as its clients know it.

use crate::note::Stand;
use daemon_store::journal::FrameNumber;
use schemas::jetstream::{AckPolicy, ConsumerConfig};
use std::collections::{BTreeMap, BTreeSet};

/// Where a consumer stood when a frame was sealed.
#[derive(Debug, Clone)]
pub struct StandAt {
    pub frame: FrameNumber,
    pub void: bool,
    pub stand: Stand,
}

/// See the module's introduction.
#[derive(Debug, Clone)]
pub struct ConsumerSeen {
    pub name: String,
    pub config: ConsumerConfig,
    /// It survives the process.
    pub kept: bool,
    /// Its making was answered: it is there for good.
    pub confirmed: bool,
    /// The journal's frame at the time when it was confirmed.
    pub born: FrameNumber,
    /// Its making failed: it may be there all the same, and begin anywhere.
    pub unborn: bool,
    /// Somebody asked for its removal.
    pub leaving: bool,
    /// Its removal failed after this frame, and it was served again: a crash may still bring the removal back, until
    /// something else has been written.
    pub may_go: Option<FrameNumber>,
    /// Its removal was answered.
    pub removed: bool,
    /// As the client counts along.
    pub stand: Stand,
    pub history: Vec<StandAt>,
    /// Acknowledged or terminated at some time.
    pub finished: BTreeSet<u64>,
    /// Acknowledged since the last crash.
    pub finished_lately: BTreeSet<u64>,
    /// The server said that it will remember; and the frame by which it said so.
    pub confirmed_acks: BTreeMap<u64, FrameNumber>,
    /// Everything up to here was acknowledged at some time.
    pub finished_to: u64,
    /// Handed to a client at some time.
    pub delivered: BTreeSet<u64>,
    /// Messages before this one were never its business.
    pub start: u64,
    /// Nor were these: each had a later one under its subject when a consumer of the last per subject was made.
    pub passed_over: BTreeSet<u64>,
}

impl ConsumerSeen {
    pub fn new(name: &str, config: ConsumerConfig, kept: bool, stand: Stand) -> Self {
        ConsumerSeen {
            name: name.to_owned(),
            config,
            kept,
            confirmed: false,
            born: 0,
            unborn: false,
            leaving: false,
            may_go: None,
            removed: false,
            start: stand.delivered.1 + 1,
            history: vec![StandAt { frame: 0, void: false, stand: stand.clone() }],
            stand,
            finished: BTreeSet::new(),
            finished_lately: BTreeSet::new(),
            confirmed_acks: BTreeMap::new(),
            finished_to: 0,
            delivered: BTreeSet::new(),
            passed_over: BTreeSet::new(),
        }
    }

    pub fn matches(&self, subject: &str) -> bool {
        let filter = &self.config.filter_subject;
        filter.is_empty() || daemon_subject::valid::is_subset(subject.as_bytes(), filter.as_bytes())
    }

    /// Whether its client ever said that it is done with a message, or never had to.
    pub fn is_done_with(&self, seq: u64) -> bool {
        if self.config.ack_policy == AckPolicy::None {
            return self.delivered.contains(&seq);
        }
        self.finished.contains(&seq) || seq <= self.finished_to
    }

    /// Whether a stream that keeps what is wanted must keep this.
    pub fn wants(&self, seq: u64, subject: &str) -> bool {
        let its_own = seq >= self.start && !self.passed_over.contains(&seq);
        !self.leaving && its_own && self.matches(subject) && !self.is_done_with(seq)
    }
}
