//! A stream as an archive, made bit by bit: what is asked for is read, and no more.
//!
//! The archive holds the messages up to the sequence that was the last when it began. Messages that go in the meantime are
//! not in it, which readers take for deleted ones.

use std::collections::VecDeque;

use daemon_store::stream::{Filter, Reader, StoreError};
use schemas::jetstream::StreamState;

use super::format::consumer::{ConsumerDocument, ConsumerState};
use super::format::entry::{CONSUMERS, Entry, MAGIC, STATE};
use crate::now::Now;
use crate::stream::Stream;

/// See the module's introduction.
pub(super) struct Archive {
    state: StreamState,
    /// Names and documents that are not in the archive yet.
    documents: VecDeque<(String, Vec<u8>)>,
    /// Unix nanoseconds; the time of what is no message.
    time: i64,
    started: bool,
    next: u64,
    reader: Reader,
    ended: bool,
}

impl Archive {
    pub fn new(stream: &Stream, consumers: bool, now: Now) -> Self {
        let mut state = stream.state(false);
        let mut documents = VecDeque::new();
        if consumers {
            // What mirrors and sources ask for is theirs to ask for again.
            let kept = stream.consumers().filter(|consumer| !consumer.config().direct);
            documents.extend(kept.map(|consumer| {
                let document = ConsumerDocument {
                    config: consumer.config().clone(),
                    state: ConsumerState::new(&consumer.position(), state.last_seq),
                };
                (consumer.name().to_owned(), serde_json::to_vec(&document).unwrap_or_default())
            }));
        }
        state.consumer_count = documents.len() as i64;
        Archive {
            next: state.first_seq.max(1),
            state,
            documents,
            time: now.wall,
            started: false,
            reader: Reader::default(),
            ended: false,
        }
    }

    /// What the stream held when the archive began.
    pub fn state(&self) -> &StreamState {
        &self.state
    }

    pub fn is_ended(&self) -> bool {
        self.ended
    }

    /// Puts more of the archive behind what is in `out`, until that has `enough` bytes or the archive ends.
    pub fn fill(&mut self, stream: &Stream, enough: usize, out: &mut Vec<u8>) -> Result<(), StoreError> {
        if !self.started {
            self.started = true;
            out.extend_from_slice(MAGIC);
            let state = serde_json::to_vec(&self.state).unwrap_or_default();
            Entry { name: STATE.as_bytes(), time: self.time, payload: &state, ..Entry::default() }.write(out);
        }
        while out.len() < enough
            && let Some((name, document)) = self.documents.pop_front()
        {
            let name = format!("{CONSUMERS}{name}");
            Entry { name: name.as_bytes(), time: self.time, payload: &document, ..Entry::default() }
                .write(out);
        }
        let all = Filter::all();
        while out.len() < enough && !self.ended {
            match stream.store().next(&mut self.reader, self.next, self.state.last_seq, &all)? {
                Some(m) => {
                    self.next = m.seq + 1;
                    Entry {
                        name: m.subject,
                        time: m.time,
                        sequence: m.seq,
                        header: m.header,
                        payload: m.payload,
                    }
                    .write(out);
                }
                None => {
                    Entry::default().write(out);
                    self.ended = true;
                }
            }
        }
        Ok(())
    }
}
