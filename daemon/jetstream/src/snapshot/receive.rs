//! Takes a backup: chunks in, messages into a new stream, and what is known of its consumers out at the end.
//!
//! Whoever runs it makes a stream of [`Restorer::config`] that nobody sees, calls [`Restorer::on_chunk`] for every chunk and
//! then [`Restorer::store`] with the stream until that has nothing more to store, and answers the chunk with an empty
//! message, whatever came of it; an empty chunk is the end: [`Restorer::finish`]. What went wrong is told there, and
//! [`Restorer::has_failed`] tells it before.

use schemas::advisory::{RestoreComplete, RestoreCreate};
use schemas::go::Time;
use schemas::jetstream::{ConsumerConfig, StreamConfig, StreamState};

use super::RestoreError;
use super::advisory::{self, Origin};
use super::files::Files;
use super::format::entry::{EntryReader, MAGIC};
use super::format::frames::FrameReader;
use super::intake::Intake;
use crate::consumer::Position;
use crate::effects::Effects;
use crate::now::Now;
use crate::stream::Stream;

/// Nanoseconds after which a restore is given up that nobody sends anything to.
const STALLED: u64 = 5_000_000_000;

/// A consumer of the backup, to be checked and made.
#[derive(Debug, Clone, PartialEq)]
pub struct RestoredConsumer {
    pub name: String,
    pub config: ConsumerConfig,
    pub position: Position,
    /// Unix nanoseconds, where the backup tells.
    pub created: Option<i64>,
}

/// See the module's introduction.
pub struct Restorer {
    origin: Origin,
    config: StreamConfig,
    subject: String,
    start: i64,
    /// Monotone time of the last sign of life.
    last: u64,
    bytes: u64,
    frames: FrameReader,
    block: Vec<u8>,
    kind: Kind,
    intake: Intake,
    error: Option<RestoreError>,
}

/// What is in the compressed chunks.
enum Kind {
    /// Not known before its first bytes are there.
    Unknown(Vec<u8>),
    Entries(EntryReader),
    /// The older form.
    Files(Box<Files>),
}

impl Restorer {
    /// `config` was checked and filled in; `state` is what the request says that the stream held. `max_payload`: bytes of the largest message that the server takes.
    pub fn new(
        config: StreamConfig,
        state: StreamState,
        origin: Origin,
        nuid: &str,
        max_payload: u64,
        now: Now,
    ) -> Self {
        Restorer {
            subject: format!("$JS.SNAPSHOT.RESTORE.{}.{nuid}", config.name),
            intake: Intake::new(&config, state, max_payload),
            origin,
            config,
            start: now.wall,
            last: now.mono,
            bytes: 0,
            frames: FrameReader::default(),
            block: Vec::new(),
            kind: Kind::Unknown(Vec::new()),
            error: None,
        }
    }

    /// The event of its beginning.
    pub fn announce(&self, now: Now, fx: &mut dyn Effects) {
        advisory::publish(fx, now, "RESTORE_CREATE", &self.config.name, || RestoreCreate {
            stream: self.config.name.clone(),
            client: self.origin.shown(),
            domain: self.origin.domain.clone(),
        });
    }

    /// What the stream is to be.
    pub fn config(&self) -> &StreamConfig {
        &self.config
    }

    /// Where the chunks go.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// When it began, Unix nanoseconds.
    pub fn started(&self) -> i64 {
        self.start
    }

    /// Bytes that came.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// When it is to be given up if no chunk comes, by the monotone clock.
    pub fn deadline(&self) -> u64 {
        self.last.saturating_add(STALLED)
    }

    /// Why nothing more is stored.
    pub fn has_failed(&self) -> Option<&RestoreError> {
        self.error.as_ref()
    }

    /// Something went wrong outside. What went wrong first counts.
    pub fn fail(&mut self, why: impl std::fmt::Display) {
        self.error.get_or_insert(RestoreError::Other(why.to_string()));
    }

    /// A chunk came.
    pub fn on_chunk(&mut self, bytes: &[u8], now: Now) {
        self.last = now.mono;
        self.bytes += bytes.len() as u64;
        // What stands behind the end is of no interest.
        if self.error.is_none() && !self.intake.is_complete() {
            self.frames.push(bytes);
        }
    }

    /// Stores some of what came, a few MiB at most. False: nothing more is there to be stored.
    pub fn store(&mut self, stream: &mut Stream, now: Now) -> bool {
        self.last = now.mono;
        if self.error.is_some() || self.intake.is_complete() {
            return false;
        }
        let more = self.store_block(stream, now);
        stream.adopt_position();
        more.unwrap_or_else(|error| {
            self.error = Some(error);
            false
        })
    }

    /// All chunks came: what remains is to make the consumers, in the order of the backup.
    pub fn finish(&mut self, stream: &mut Stream) -> Result<Vec<RestoredConsumer>, RestoreError> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        let consumers = match &mut self.kind {
            Kind::Files(files) => files.finish(stream)?,
            _ => self.intake.finish(stream)?,
        };
        stream.adopt_position();
        Ok(consumers)
    }

    /// The event of its end.
    pub fn complete(&self, now: Now, fx: &mut dyn Effects) {
        advisory::publish(fx, now, "RESTORE_COMPLETE", &self.config.name, || RestoreComplete {
            stream: self.config.name.clone(),
            start: Time::from_unix_nanos(self.start),
            end: Time::from_unix_nanos(now.wall),
            bytes: i64::try_from(self.bytes).unwrap_or(i64::MAX),
            client: self.origin.shown(),
            domain: self.origin.domain.clone(),
        });
    }

    fn store_block(&mut self, stream: &mut Stream, now: Now) -> Result<bool, RestoreError> {
        if !self.frames.next_block(&mut self.block)? {
            return Ok(false);
        }
        if let Kind::Unknown(begin) = &mut self.kind {
            begin.extend_from_slice(&self.block);
            self.block.clear();
            let Some((magic, rest)) = begin.split_first_chunk::<8>() else { return Ok(true) };
            if magic == MAGIC {
                self.block.extend_from_slice(rest);
                self.kind = Kind::Entries(EntryReader::default());
            } else {
                self.block.append(begin);
                self.kind = Kind::Files(Box::new(Files::new(&self.intake)));
            }
        }
        match &mut self.kind {
            Kind::Unknown(_) => {}
            Kind::Files(files) => files.take(&self.block, &self.intake, stream, now)?,
            Kind::Entries(reader) => {
                reader.push(&self.block);
                while !self.intake.is_complete()
                    && let Some(entry) = reader.next_entry(self.intake.max())?
                {
                    self.intake.take(&entry, stream, now)?;
                }
            }
        }
        stream.check_room(0)?;
        Ok(true)
    }
}
