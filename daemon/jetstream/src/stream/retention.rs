//! Streams that keep messages only as long as consumers want them: interest and work queue.

use super::Stream;
use daemon_store::stream::StoreError;
use schemas::jetstream::RetentionPolicy;

impl Stream {
    /// Removes what consumers have finished with since the last call.
    pub(super) fn let_go(&mut self) -> Result<(), StoreError> {
        if self.done.is_empty() {
            return Ok(());
        }
        let mut done = std::mem::take(&mut self.done);
        let mut result = Ok(());
        // What cannot be removed now stays on the list; a message that is damaged never can, and stays where it is.
        done.retain(|&seq| {
            let removed = match self.config.retention {
                RetentionPolicy::Limits => Ok(()),
                RetentionPolicy::WorkQueue => self.remove(seq, false).map(|_| ()),
                RetentionPolicy::Interest => self.let_go_if_unwanted(seq),
            };
            let again = matches!(&removed, Err(e) if !matches!(e, StoreError::Lost(_)));
            result = std::mem::replace(&mut result, Ok(())).and(removed);
            again
        });
        self.done = done;
        result
    }

    fn let_go_if_unwanted(&mut self, seq: u64) -> Result<(), StoreError> {
        let Some(m) = self.store.get(&mut self.reader, seq)? else { return Ok(()) };
        if self.slots.still_wanted(seq, m.subject) {
            return Ok(());
        }
        self.remove(seq, false).map(|_| ())
    }

    /// After a consumer of an interest stream has gone: messages that nobody else wants go, too.
    pub fn let_go_of_unwanted(&mut self) -> Result<(), StoreError> {
        if self.config.retention != RetentionPolicy::Interest {
            return Ok(());
        }
        let (mut seq, last) = (self.store.state().first_seq, self.told);
        let all = daemon_store::stream::Filter::all();
        while let Some(m) = self.store.next(&mut self.reader, seq, last, &all)? {
            let (at, wanted) = (m.seq, self.slots.still_wanted(m.seq, m.subject));
            if !wanted {
                self.remove(at, false)?;
            }
            seq = at + 1;
        }
        Ok(())
    }
}
