//! The files of a backup of the older form (as servers before 2.15 make them), put where they belong.
//!
//! Messages stand in blocks, and those that were removed are told of later, so they are stored first and removed then.
//! Checksums of configurations are passed over: those who sent the backup made them of what they sent.

use std::collections::BTreeMap;

use daemon_store::stream::Purge;
use schemas::go::Time;
use schemas::jetstream::ConsumerConfig;
use serde::Deserialize;

use super::format::entry::Entry;
use super::format::positions;
use super::format::records::{Record, RecordReader};
use super::format::tar::{Piece, TarReader};
use super::intake::{DOCUMENT_MAX, Intake, skip_to};
use super::{RestoreError, RestoredConsumer};
use crate::now::Now;
use crate::stream::Stream;

/// Bytes of the index that are read.
const INDEX: usize = 128;

/// See the module's introduction.
pub(super) struct Files {
    tar: TarReader,
    file: Vec<u8>,
    block: Option<RecordReader>,
    meta: Option<Meta>,
    first: u64,
    last: u64,
    /// Configuration and state of each consumer.
    consumers: BTreeMap<String, (Vec<u8>, Vec<u8>)>,
}

/// Of a stream or a consumer, besides its configuration.
#[derive(Deserialize)]
struct Meta {
    #[serde(rename = "Created", default)]
    created: Option<Time>,
    #[serde(default)]
    name: String,
}

impl Meta {
    fn created(&self) -> Option<i64> {
        self.created.filter(|time| *time != Time::ZERO).map(|time| time.unix_nanos())
    }
}

impl Files {
    pub fn new(intake: &Intake) -> Self {
        let (first, last) = intake.said();
        Files {
            tar: TarReader::default(),
            file: Vec::new(),
            block: None,
            meta: None,
            first,
            last,
            consumers: BTreeMap::new(),
        }
    }

    pub fn take(
        &mut self,
        bytes: &[u8],
        intake: &Intake,
        stream: &mut Stream,
        now: Now,
    ) -> Result<(), RestoreError> {
        let mut tar = std::mem::take(&mut self.tar);
        tar.push(bytes);
        while let Some(piece) = tar.next_piece()? {
            self.piece(&piece, intake, stream, now)?;
        }
        self.tar = tar;
        Ok(())
    }

    fn piece(
        &mut self,
        piece: &Piece<'_>,
        intake: &Intake,
        stream: &mut Stream,
        now: Now,
    ) -> Result<(), RestoreError> {
        if let Some(number) = piece.name.strip_prefix("msgs/").and_then(|n| n.strip_suffix(".blk")) {
            let number = number.parse().map_err(|_| RestoreError::Content(piece.name.to_owned()))?;
            let name = &stream.config().name;
            let mut block = self.block.take().unwrap_or_else(|| RecordReader::new(name, number));
            block.push(piece.data);
            while let Some(record) = block.next_record()? {
                self.record(record, intake, stream, now)?;
            }
            if piece.last && !block.is_empty() {
                return Err(RestoreError::Truncated);
            }
            self.block = Some(block).filter(|_| !piece.last);
            return Ok(());
        }
        let wanted = if piece.name == "msgs/index.db" { INDEX } else { DOCUMENT_MAX as usize };
        let room = wanted.saturating_sub(self.file.len()).min(piece.data.len());
        self.file.extend_from_slice(&piece.data[..room]);
        if !piece.last {
            return Ok(());
        }
        let file = std::mem::take(&mut self.file);
        self.whole(piece.name, file, stream)
    }

    fn record(
        &mut self,
        record: Record<'_>,
        intake: &Intake,
        stream: &mut Stream,
        now: Now,
    ) -> Result<(), RestoreError> {
        match record {
            Record::Removed(sequence) => {
                self.last = self.last.max(sequence);
                let removed = stream.remove(sequence, false);
                removed.map_err(|source| RestoreError::Store { sequence, source })?;
            }
            Record::Message { sequence, time, subject, header, payload } => {
                // One that was copied stands there twice.
                if sequence > stream.store().state().last_seq {
                    intake.message(&Entry { name: subject, time, sequence, header, payload }, stream, now)?;
                }
            }
        }
        Ok(())
    }

    fn whole(&mut self, name: &str, file: Vec<u8>, stream: &Stream) -> Result<(), RestoreError> {
        match *name.split('/').collect::<Vec<_>>() {
            ["meta.inf"] => {
                let meta: Meta = json(name, &file)?;
                if meta.name != stream.config().name {
                    return Err(RestoreError::Name);
                }
                self.meta = Some(meta);
            }
            ["msgs", "index.db"] => {
                let (first, last) = positions::index(&file)?;
                (self.first, self.last) = (self.first.max(first), self.last.max(last));
            }
            ["obs", consumer, "meta.inf"] => self.consumers.entry(consumer.to_owned()).or_default().0 = file,
            ["obs", consumer, "o.dat"] => self.consumers.entry(consumer.to_owned()).or_default().1 = file,
            // Why whoever made the backup could not complete it.
            ["errors.txt"] => return Err(RestoreError::Content(String::from_utf8_lossy(&file).into_owned())),
            ["meta.sum"] | ["msgs", _] | ["obs", _, _] => {}
            _ => return Err(RestoreError::Content(name.to_owned())),
        }
        Ok(())
    }

    /// The archive is at its end.
    pub fn finish(&mut self, stream: &mut Stream) -> Result<Vec<RestoredConsumer>, RestoreError> {
        let Some(meta) = self.meta.as_ref().filter(|_| self.tar.is_ended()) else {
            return Err(RestoreError::Truncated);
        };
        if let Some(created) = meta.created() {
            stream.set_created(created);
        }
        skip_to(stream, self.last.saturating_add(1))?;
        // Messages at the front that are gone may still stand in their block.
        let upto = self.first.min(stream.store().state().last_seq + 1);
        if upto > stream.store().state().first_seq {
            let purged = stream.purge(&Purge { filter: None, upto, keep: 0 });
            purged.map_err(|source| RestoreError::Store { sequence: upto, source })?;
        }
        std::mem::take(&mut self.consumers)
            .into_iter()
            .map(|(name, (meta, state))| consumer(name, &meta, &state))
            .collect()
    }
}

fn consumer(name: String, meta: &[u8], state: &[u8]) -> Result<RestoredConsumer, RestoreError> {
    let file = format!("obs/{name}/meta.inf");
    let created = json::<Meta>(&file, meta)?.created();
    let config: ConsumerConfig = json(&file, meta)?;
    let position = if state.is_empty() { Default::default() } else { positions::consumer(state)?.position() };
    Ok(RestoredConsumer { name, config, position, created })
}

fn json<'a, T: Deserialize<'a>>(name: &str, text: &'a [u8]) -> Result<T, RestoreError> {
    serde_json::from_slice(text).map_err(|source| RestoreError::Json { name: name.to_owned(), source })
}
