//! What happened, in the order in which it did: what the shell tells the witness.

use daemon_jetstream::Now;
use daemon_jetstream::consumer::{Consumer, Place};
use daemon_jetstream::stream::Stream;
use daemon_store::journal::FrameNumber;
use daemon_store::stream::{Filter, Reader};
use schemas::jetstream::StreamConfig;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A stream: the number of its account, and its name.
pub type Key = (usize, String);

/// A message as a client sent it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Unique in the world; stands in the payload.
    pub number: u64,
    pub subject: String,
    pub header: String,
    pub payload: String,
    /// Empty: the client does not want to know.
    pub reply: String,
    pub wish: Wish,
}

/// What a message's headers ask for.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    pub id: Option<String>,
    pub last_seq: Option<u64>,
    pub last_subject_seq: Option<u64>,
    /// Takes the place of all before it under its subject.
    pub rollup: bool,
    /// Seconds.
    pub ttl: Option<i64>,
}

impl std::fmt::Display for Wish {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(id) = &self.id {
            write!(f, ", id {id}")?;
        }
        if let Some(seq) = self.last_seq {
            write!(f, ", if the last is {seq}")?;
        }
        if let Some(seq) = self.last_subject_seq {
            write!(f, ", if the subject's last is {seq}")?;
        }
        if let Some(ttl) = self.ttl {
            write!(f, ", for {ttl} s")?;
        }
        if self.rollup { write!(f, ", in place of all before") } else { Ok(()) }
    }
}

/// A message that was sent to somebody who listens.
#[derive(Debug, Clone)]
pub struct Letter {
    pub account: usize,
    pub to: String,
    pub subject: String,
    pub reply: String,
    pub header: String,
    pub payload: String,
}

#[derive(Debug, Clone)]
pub enum Note {
    Letter(Letter),
    /// A stream was handed a message when its last sequence was `before`; then it was `after`.
    Taken {
        key: Key,
        draft: Draft,
        before: u64,
        after: u64,
        failed: bool,
        now: Now,
    },
    /// A stream handed over its changes. No frame: it needs none.
    Sealed {
        key: Key,
        frame: Option<FrameNumber>,
        shot: Shot,
    },
    /// A stream was told that this frame is safe.
    Released {
        key: Key,
        frame: FrameNumber,
    },
    /// Everything up to this frame is on stable storage.
    Synced {
        frame: FrameNumber,
    },
    /// A write failed: the stream is of no use until it is opened again.
    Failed {
        key: Key,
    },
    /// It was opened again.
    Reopened {
        key: Key,
        shot: Shot,
    },
    /// After that it took over what the value that failed knew.
    Adopted {
        key: Key,
        shot: Shot,
    },
    /// A client acknowledged a delivery.
    Acked {
        key: Key,
        consumer: String,
        seq: u64,
        verb: &'static str,
        reply: String,
    },
}

impl Note {
    /// What it says, in a line. `None`: what the history tells anyway.
    pub fn brief(&self) -> Option<String> {
        Some(match self {
            Note::Letter(l) => {
                let header = l.header.trim_end().replace("\r\n", " | ");
                let payload: String = l.payload.chars().take(100).collect();
                format!("-> {} {} {} {header} {payload}", l.to, l.subject, l.reply)
            }
            Note::Taken { key, before, after, failed, .. } if *failed || before == after => {
                format!("{key:?} did not take it (failed: {failed})")
            }
            Note::Taken { key, after, .. } => format!("{key:?} {after}"),
            Note::Sealed { key, frame, shot, .. } => {
                let consumers: Vec<String> = shot.consumers.iter().map(|(name, c)| c.brief(name)).collect();
                let (messages, last, consumers) = (shot.messages, shot.last, consumers.join(", "));
                format!("{key:?} sealed in {frame:?}: {messages} messages up to {last}; {consumers}")
            }
            Note::Released { key, frame } => format!("{key:?} knows that frame {frame} is safe"),
            Note::Synced { frame } => format!("frame {frame} is synced"),
            Note::Failed { key } => format!("{key:?} failed"),
            Note::Adopted { key, .. } => format!("{key:?} took over what was known"),
            Note::Reopened { key, shot } => format!("{key:?} was opened again, up to {}", shot.last),
            Note::Acked { .. } => return None,
        })
    }
}

/// One stored message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    pub time: i64,
    /// Of subject, header and payload.
    pub hash: u64,
}

/// Where a consumer stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stand {
    pub delivered: (u64, u64),
    pub floor: (u64, u64),
    /// Sequence to the consumer's count at its first delivery, and the number of deliveries.
    pub pending: BTreeMap<u64, (u64, u64)>,
    /// Given up after this many deliveries.
    pub exceeded: BTreeMap<u64, u64>,
    pub num_pending: u64,
}

impl Stand {
    fn brief(&self, name: &str) -> String {
        let ((n, to), ahead, floor) = (self.delivered, self.num_pending, self.floor.1);
        format!("{name} at {to} after {n}, {ahead} ahead, {} pending above {floor}", self.pending.len())
    }
}

/// A stream as it is in memory.
#[derive(Debug, Clone, Default)]
pub struct Shot {
    pub created: i64,
    pub config: Rc<StreamConfig>,
    pub live: BTreeMap<u64, Stored>,
    pub last: u64,
    pub messages: u64,
    pub bytes: u64,
    /// What consumers may see ends here.
    pub committed: u64,
    pub consumers: BTreeMap<String, Stand>,
    /// Why a message could not be read.
    pub trouble: Option<String>,
}

impl Shot {
    pub fn of(stream: &Stream) -> Shot {
        let (store, state) = (stream.store(), stream.store().state());
        let mut shot = Shot {
            created: stream.created(),
            config: Rc::new(stream.config().clone()),
            last: state.last_seq,
            messages: state.messages,
            bytes: state.bytes,
            committed: stream.facts().committed,
            ..Shot::default()
        };
        let (mut reader, all, mut from) = (Reader::default(), Filter::all(), 0);
        loop {
            match store.next(&mut reader, from, u64::MAX, &all) {
                Ok(Some(m)) => {
                    let hash = hash(&[m.subject, m.header, m.payload]);
                    shot.live.insert(m.seq, Stored { time: m.time, hash });
                    from = m.seq + 1;
                }
                Ok(None) => break,
                Err(e) => {
                    shot.trouble = Some(e.to_string());
                    break;
                }
            }
        }
        shot.consumers = stream.consumers().map(|c| (c.name().to_owned(), stand(c))).collect();
        shot
    }
}

fn stand(consumer: &Consumer) -> Stand {
    let position = consumer.position();
    let place = |p: Place| (p.consumer, p.stream);
    let mut again: BTreeMap<u64, u64> = position.redelivered.iter().map(|(seq, n)| (*seq, n + 1)).collect();
    let pending =
        position.outstanding.iter().map(|o| (o.seq, (o.dseq, again.remove(&o.seq).unwrap_or(1)))).collect();
    Stand {
        delivered: place(position.delivered),
        floor: place(position.floor),
        pending,
        exceeded: again,
        num_pending: consumer.num_pending(),
    }
}

/// A hash of several pieces (FNV-1a).
pub fn hash(pieces: &[&[u8]]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for piece in pieces {
        for byte in piece.iter().chain(&[0xff]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    hash
}
