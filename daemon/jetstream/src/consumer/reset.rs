//! Resetting: beginning anew at a sequence, or behind the acknowledgement floor.

use daemon_store::stream::{StoreError, StreamStore};
use schemas::jetstream::DeliverPolicy;

use super::Consumer;
use super::changes::Change;

/// Why a consumer was not reset.
#[derive(Debug, thiserror::Error)]
pub enum ResetError {
    #[error("below start seq")]
    BelowStartSeq,
    #[error("below start time")]
    BelowStartTime,
    #[error("not allowed")]
    NotAllowed,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Consumer {
    /// Begins anew at `seq`, or behind the acknowledgement floor if that is 0. What was pending is forgotten, all
    /// counts begin at their start. The sequence that comes next; call [`Consumer::pump`] after it.
    pub fn reset(&mut self, store: &StreamStore, seq: u64) -> Result<u64, ResetError> {
        let first = match seq {
            0 => self.progress.floor.stream + 1,
            seq => self.may_reset(store, seq)?,
        };
        self.skip = None;
        self.lost.clear();
        self.progress.reset(first);
        self.changes.push(Change::Reset { seq: first });
        self.recount(store)?;
        Ok(first)
    }

    fn may_reset(&self, store: &StreamStore, seq: u64) -> Result<u64, ResetError> {
        match self.config.deliver_policy {
            DeliverPolicy::All => Ok(seq),
            DeliverPolicy::ByStartSequence if seq < self.config.opt_start_seq => {
                Err(ResetError::BelowStartSeq)
            }
            DeliverPolicy::ByStartSequence => Ok(seq),
            DeliverPolicy::ByStartTime => {
                let time = self.config.opt_start_time.map_or(i64::MIN, |time| time.unix_nanos());
                if seq < store.seq_at(time)? { Err(ResetError::BelowStartTime) } else { Ok(seq) }
            }
            _ => Err(ResetError::NotAllowed),
        }
    }
}
