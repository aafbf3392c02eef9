//! One stream in a world that records what is sent.

use daemon_jetstream::stream::{Parts, Publisher, Sealed, Stream, Usage};
use daemon_jetstream::{Delivered, Effects, Now, Outgoing};
use daemon_store::stream::{Reader, Shape, StreamStore};
use schemas::jetstream::StreamConfig;
use std::sync::Arc;

pub const SECOND: i64 = 1_000_000_000;
pub const START: i64 = 1_795_400_000 * SECOND;

/// Records what is published: (subject, payload).
#[derive(Default)]
pub struct World {
    pub sent: Vec<(String, String)>,
    count: u64,
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

impl Effects for World {
    fn deliver(&mut self, _: &[u8], _: &Outgoing<'_>) -> Delivered {
        Delivered::Nobody
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        self.sent.push((text(m.subject), text(m.payload)));
        Delivered::Taken
    }

    fn interest(&mut self, _: &[u8], _: Option<&[u8]>) -> bool {
        true
    }

    fn random(&mut self) -> u64 {
        7
    }

    fn nuid(&mut self) -> String {
        self.count += 1;
        format!("{:022}", self.count)
    }
}

pub struct Stage {
    pub stream: Stream,
    pub world: World,
    pub now: Now,
}

pub fn block(headers: &[(String, String)]) -> Vec<u8> {
    if headers.is_empty() {
        return Vec::new();
    }
    let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!("NATS/1.0\r\n{lines}\r\n").into_bytes()
}

impl Stage {
    /// A stream whose messages are kept in memory, whatever it says of itself.
    pub fn new(config: StreamConfig, usage: Arc<Usage>) -> Self {
        let parts = Parts {
            config,
            account: "A".into(),
            domain: String::new(),
            created: START,
            store: StreamStore::memory(Shape::default()),
            ledger: None,
            usage,
        };
        let now = Now { mono: 5 * SECOND as u64, wall: START };
        Stage { stream: Stream::new(parts), world: World::default(), now }
    }

    /// Publishes without making anything safe.
    pub fn publish(&mut self, subject: &str, reply: &str, header: &[u8], payload: &str) {
        let (subject, reply, payload) = (subject.as_bytes(), reply.as_bytes(), payload.as_bytes());
        self.stream.on_publish(&Publisher { subject, reply, header, payload }, self.now, &mut self.world);
    }

    /// Makes everything safe; what was sent since the last call.
    pub fn commit(&mut self) -> Vec<(String, String)> {
        match self.stream.seal().unwrap() {
            Sealed::Unchanged => {}
            Sealed::Done => self.stream.on_committed(0, self.now, &mut self.world),
            Sealed::Frame(frame) => self.stream.on_committed(frame, self.now, &mut self.world),
        }
        std::mem::take(&mut self.world.sent)
    }

    /// Lets time pass, and wakes the stream whenever it wants to be woken.
    pub fn wait(&mut self, nanos: u64) -> Vec<(String, String)> {
        let end = self.now.mono + nanos;
        while let Some(at) = self.stream.next_wakeup().filter(|&at| at <= end) {
            self.now.wall += at.saturating_sub(self.now.mono) as i64;
            self.now.mono = self.now.mono.max(at);
            self.stream.on_timer(self.now, &mut self.world);
        }
        self.now.wall += (end - self.now.mono) as i64;
        self.now.mono = end;
        self.commit()
    }

    /// (sequence, subject, header, payload)
    pub fn stored(&self) -> Vec<(u64, String, String, String)> {
        stored(&self.stream)
    }
}

pub fn stored(stream: &Stream) -> Vec<(u64, String, String, String)> {
    let (state, mut reader) = (stream.store().state(), Reader::default());
    (state.first_seq..=state.last_seq)
        .filter_map(|seq| {
            let m = stream.store().get(&mut reader, seq).unwrap()?;
            Some((m.seq, text(m.subject), text(m.header), text(m.payload)))
        })
        .collect()
}
