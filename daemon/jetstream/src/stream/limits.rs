//! What a stream may hold: limits that refuse a new message, and limits that old messages give way to.

use super::Stream;
use super::ingest::Refusal;
use daemon_store::stream::{NewMessage, StoreError};
use schemas::jetstream::errors::*;
use schemas::jetstream::{ApiError, DiscardPolicy, StorageType};

/// Bytes that a message counts for, as the reference counts them.
pub(super) fn counted(storage: StorageType, subject: &[u8], header: &[u8], payload: &[u8]) -> u64 {
    let text = (subject.len() + header.len() + payload.len()) as u64;
    match storage {
        StorageType::Memory => text + 16,
        StorageType::File if header.is_empty() => text + 30,
        StorageType::File => text + 34,
    }
}

fn limit(n: i64) -> u64 {
    if n > 0 { n as u64 } else { u64::MAX }
}

impl Stream {
    /// Whether a new message may come in. `rollup`: it replaces those before it.
    #[inline]
    pub(super) fn check_limits(
        &mut self,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        rollup: bool,
    ) -> Result<(), Refusal> {
        let size = counted(self.config.storage, subject, header, payload);
        if self.usage.account_exceeded(self.config.storage, size as i64) {
            return Err(ACCOUNT_RESOURCES_EXCEEDED.error().into());
        }
        if self.config.discard == DiscardPolicy::New {
            self.check_discard_new(subject, size, rollup)?;
        }
        Ok(())
    }

    fn check_discard_new(&mut self, subject: &[u8], size: u64, rollup: bool) -> Result<(), Refusal> {
        let refused = |text: &str| Refusal::Error(STREAM_STORE_FAILED.with(text));
        let per_subject = limit(self.config.max_msgs_per_subject);
        let full = per_subject != u64::MAX && self.store.count_of(subject) >= per_subject;
        if full && self.config.discard_new_per_subject && !rollup {
            return Err(refused("maximum messages per subject exceeded"));
        }
        let state = self.store.state();
        if state.messages >= limit(self.config.max_msgs) && !full {
            return Err(refused("maximum messages exceeded"));
        }
        if state.bytes + size > limit(self.config.max_bytes) {
            // The oldest of the subject gives way; that helps only if it is as large.
            let freed = if full { self.size_of_first(subject)? } else { 0 };
            if !full || freed < size {
                return Err(refused("maximum bytes exceeded"));
            }
        }
        Ok(())
    }

    fn size_of_first(&mut self, subject: &[u8]) -> Result<u64, Refusal> {
        let failed = |e: StoreError| Refusal::Error(STREAM_STORE_FAILED.with(e));
        let Some(seq) = self.store.first_seq_of(subject).map_err(failed)? else { return Ok(0) };
        let message = self.store.get(&mut self.reader, seq).map_err(failed)?;
        Ok(message.map_or(0, |m| counted(self.config.storage, m.subject, m.header, m.payload)))
    }

    /// Lets old messages go until every limit holds again; `subject` is the one that has grown.
    #[inline]
    pub(super) fn enforce_limits(&mut self, subject: &[u8]) -> Result<(), ApiError> {
        let failed = |e: StoreError| STREAM_STORE_FAILED.with(e);
        let per_subject = limit(self.config.max_msgs_per_subject);
        if per_subject != u64::MAX {
            while self.store.count_of(subject) > per_subject {
                let Some(first) = self.store.first_seq_of(subject).map_err(failed)? else { break };
                self.remove(first, false).map_err(failed)?;
            }
        }
        if self.config.discard == DiscardPolicy::Old {
            self.enforce_totals().map_err(failed)?;
        }
        Ok(())
    }

    /// Lets the oldest messages go until number and bytes are within their limits.
    #[inline]
    pub(super) fn enforce_totals(&mut self) -> Result<(), StoreError> {
        let (messages, bytes) = (limit(self.config.max_msgs), limit(self.config.max_bytes));
        loop {
            let state = self.store.state();
            if state.messages == 0 || (state.messages <= messages && state.bytes <= bytes) {
                return Ok(());
            }
            self.remove(state.first_seq, false)?;
        }
    }

    /// Lets messages go until the limits of a new configuration hold.
    pub fn enforce_config(&mut self) -> Result<(), StoreError> {
        let per_subject = limit(self.config.max_msgs_per_subject);
        if per_subject != u64::MAX {
            let mut over = Vec::new();
            self.store.for_each_subject(b">", &mut |subject, count| {
                if count > per_subject {
                    over.push((subject.to_vec(), count - per_subject));
                }
            });
            for (subject, many) in over {
                for _ in 0..many {
                    let Some(first) = self.store.first_seq_of(&subject)? else { break };
                    self.remove(first, false)?;
                }
            }
        }
        if self.config.discard == DiscardPolicy::Old {
            self.enforce_totals()?;
        }
        Ok(())
    }

    /// Stores a message of the stream's own, past all checks but the limits.
    pub(super) fn append_own(&mut self, m: &NewMessage<'_>) -> Result<u64, ApiError> {
        let seq = self.append(m)?;
        self.enforce_limits(m.subject)?;
        Ok(seq)
    }
}
