//! A new configuration for a running consumer.

use daemon_store::stream::{Reader, StoreError};
use schemas::go::json;
use schemas::jetstream::ConsumerConfig;

use super::backoff::Waits;
use super::changes::Change;
use super::create::filters_of;
use super::reset::ResetError;
use super::{Consumer, Turn};

impl Consumer {
    /// Takes over a checked configuration that differs only in what may change. Call [`Consumer::pump`] after it.
    ///
    /// A consumer that feeds another stream begins anew behind its acknowledgement floor: who asks for it does so because it
    /// did not get everything behind that.
    pub fn update(&mut self, t: &mut Turn<'_>, config: ConsumerConfig) -> Result<(), StoreError> {
        if config == self.config {
            return self.rewind_sourcing(t);
        }
        let pause_changed = config.pause_until != self.config.pause_until;
        let filters_changed = filters_of(&config) != filters_of(&self.config);
        let waits_changed =
            (config.ack_wait, &config.backoff) != (self.config.ack_wait, &self.config.backoff);
        let rate = self.rate.take().filter(|_| config.rate_limit_bps == self.config.rate_limit_bps);
        self.config = config;
        self.adopt();
        self.rate = rate.or(self.rate.take());
        self.record_config();
        if waits_changed {
            self.progress.set_waits(Waits::new(&self.config));
        }
        if filters_changed {
            self.refilter(t)?;
        }
        if pause_changed {
            self.resume_at = self.resume_time(t.now);
            self.announce_pause(t);
        }
        self.rewind_sourcing(t)?;
        self.on_interest(t);
        Ok(())
    }

    fn rewind_sourcing(&mut self, t: &Turn<'_>) -> Result<(), StoreError> {
        if !self.config.sourcing {
            return Ok(());
        }
        match self.reset(t.store, 0) {
            Err(ResetError::Store(error)) => Err(error),
            // Nothing but a sequence is refused.
            _ => Ok(()),
        }
    }

    fn refilter(&mut self, t: &Turn<'_>) -> Result<(), StoreError> {
        if let Some(skip) = &mut self.skip {
            let (store, filter, mut reader) = (t.store, &self.filter, Reader::default());
            let mut failed = None;
            skip.retain(|seq| match store.get(&mut reader, seq) {
                Ok(message) => message.is_some_and(|m| filter.matches(m.subject)),
                Err(error) => {
                    failed = Some(error);
                    true
                }
            });
            if let Some(error) = failed {
                return Err(error);
            }
            if skip.first().is_none() {
                self.progress.next = self.progress.next.max(skip.resume() + 1);
                self.skip = None;
            }
        }
        self.recount(t.store)
    }

    pub(super) fn record_config(&mut self) {
        self.changes.push(Change::Config(&config_json(&self.config)));
    }
}

pub(super) fn config_json(config: &ConsumerConfig) -> Vec<u8> {
    json::to_string(config).expect("a configuration has text keys only").into_bytes()
}
