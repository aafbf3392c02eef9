//! Several streams of one account in one thread: what they publish is queued and brought to whom it is for, the API makes
//! consumers as the server does, and time passes when a test says so.

use daemon_jetstream::consumer::AckReply;
use daemon_jetstream::source::Places;
use daemon_jetstream::stream::{AddConsumer, Parts, Publisher, Sealed, Stream, Usage};
use daemon_jetstream::{Delivered, Effects, Now, Outgoing};
use daemon_store::stream::{NewMessage, Reader, Shape, StreamStore};
use schemas::jetstream::consumer_api::{ConsumerCreate, ConsumerCreateRequest};
use schemas::jetstream::errors::STREAM_NOT_FOUND;
use schemas::jetstream::{AckPolicy, Response, RetentionPolicy, StreamConfig, StreamSourceInfo};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub const SECOND: u64 = 1_000_000_000;
const START: i64 = 1_700_000_000 * SECOND as i64;

/// A message on its way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    pub to: String,
    pub subject: String,
    pub reply: String,
    pub header: String,
    pub payload: String,
}

#[derive(Default)]
pub struct Wire {
    queue: VecDeque<Sent>,
    interest: BTreeSet<String>,
    count: u64,
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

impl Effects for Wire {
    fn deliver(&mut self, to: &[u8], m: &Outgoing<'_>) -> Delivered {
        let (to, subject, reply) = (text(to), text(m.subject), text(m.reply));
        self.queue.push_back(Sent { to, subject, reply, header: text(m.header), payload: text(m.payload) });
        Delivered::Taken
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        self.deliver(m.subject, m)
    }

    fn interest(&mut self, subject: &[u8], _group: Option<&[u8]>) -> bool {
        self.interest.contains(&text(subject))
    }

    fn random(&mut self) -> u64 {
        self.count += 1;
        self.count.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn nuid(&mut self) -> String {
        self.count += 1;
        format!("{:022}", self.count)
    }
}

/// What a stream holds of one message.
pub type Kept = (u64, String, String, String);

type Loss = Box<dyn FnMut(&Sent) -> bool>;

#[derive(Default)]
pub struct World {
    pub streams: BTreeMap<String, Stream>,
    pub now: Now,
    pub wire: Wire,
    /// Everything that was sent and not lost.
    pub seen: Vec<Sent>,
    /// Messages that this says true to are lost.
    pub lose: Option<Loss>,
    /// Streams whose changes do not become safe.
    pub held: BTreeSet<String>,
    /// Nobody answers requests but the test.
    pub no_api: bool,
    consumers: u64,
}

impl World {
    pub fn new() -> Self {
        World { now: Now { mono: 5 * SECOND, wall: START }, ..World::default() }
    }

    /// Adds a stream whose configuration is this JSON.
    pub fn add(&mut self, config: &str) {
        let config: StreamConfig = serde_json::from_str(config).unwrap();
        let store = StreamStore::memory(Shape::default());
        self.begin(config, store, |_| {});
    }

    fn begin(&mut self, config: StreamConfig, store: StreamStore, prepare: impl FnOnce(&mut Stream)) {
        let usage = Usage::new(-1, -1, None);
        let (name, created) = (config.name.clone(), self.now.wall);
        let (account, domain) = ("$G".to_owned(), String::new());
        let parts = Parts { config, account, domain, created, store, ledger: None, usage };
        let mut stream = Stream::new(parts);
        prepare(&mut stream);
        stream.start_upstreams(self.now, &mut self.wire).unwrap();
        self.streams.insert(name, stream);
        self.run();
    }

    /// Ends a stream at once and begins it again from what was safe, with what was kept beside the messages.
    pub fn restart(&mut self, name: &str, places: Option<Places>) {
        let old = self.streams.remove(name).unwrap();
        let mut store = StreamStore::memory(Shape::default());
        let (mut reader, last) = (Reader::default(), old.facts().committed);
        for seq in 1..=last {
            if let Some(m) = old.store().get(&mut reader, seq).unwrap() {
                store.skip_to(seq).unwrap();
                let (subject, header, payload, time) = (m.subject, m.header, m.payload, m.time);
                store.append(&NewMessage { subject, header, payload, time, expires: 0 }).unwrap();
            }
        }
        if last > 0 {
            store.skip_to(last + 1).unwrap();
        }
        self.begin(old.config().clone(), store, |stream| {
            if let Some(places) = places {
                stream.restore_places(places);
            }
        });
    }

    /// Gives a stream another configuration.
    pub fn update(&mut self, config: &str) {
        let config: StreamConfig = serde_json::from_str(config).unwrap();
        let stream = self.streams.get_mut(&config.name).unwrap();
        stream.set_config(config);
        stream.start_upstreams(self.now, &mut self.wire).unwrap();
        self.run();
    }

    pub fn stream(&mut self, name: &str) -> &mut Stream {
        self.streams.get_mut(name).unwrap()
    }

    pub fn mirror_info(&self, name: &str) -> Option<StreamSourceInfo> {
        self.streams[name].mirror_info(self.now)
    }

    pub fn sources_info(&self, name: &str) -> Vec<StreamSourceInfo> {
        self.streams[name].sources_info(self.now)
    }

    pub fn publish(&mut self, stream: &str, subject: &str, header: &str, payload: &str) {
        let (subject, header, payload) = (subject.as_bytes(), header.as_bytes(), payload.as_bytes());
        let p = Publisher { subject, reply: b"", header, payload };
        let (now, wire) = (self.now, &mut self.wire);
        self.streams.get_mut(stream).unwrap().on_publish(&p, now, wire);
        self.run();
    }

    pub fn publish_many(&mut self, stream: &str, subjects: &[&str]) {
        for (at, subject) in subjects.iter().enumerate() {
            self.publish(stream, subject, "", &format!("{subject} {at}"));
            self.now.wall += 1;
        }
    }

    /// Brings everything to where it belongs, until nothing is left to do.
    pub fn run(&mut self) {
        self.commit();
        self.listen();
        loop {
            while let Some(sent) = self.wire.queue.pop_front() {
                if self.lose.as_mut().is_some_and(|lose| lose(&sent)) {
                    continue;
                }
                self.seen.push(sent.clone());
                self.bring(&sent);
                self.commit();
                self.listen();
            }
            let mut hungry = false;
            for stream in self.streams.values_mut().filter(|s| s.is_hungry()) {
                stream.go_on(self.now, &mut self.wire);
                hungry = true;
            }
            if !hungry {
                return;
            }
        }
    }

    fn commit(&mut self) {
        for (name, stream) in &mut self.streams {
            if self.held.contains(name) {
                continue;
            }
            let frame = match stream.seal().unwrap() {
                Sealed::Unchanged => continue,
                Sealed::Done => 0,
                Sealed::Frame(frame) => frame,
            };
            stream.on_committed(frame, self.now, &mut self.wire);
        }
    }

    fn listen(&mut self) {
        let changed =
            self.streams.values_mut().filter_map(|s| s.take_listens_changed().then_some(())).count();
        if changed > 0 {
            let listens = self.streams.values().flat_map(|s| s.listens().iter().map(|l| text(l)));
            self.wire.interest = listens.collect();
            for stream in self.streams.values_mut() {
                stream.on_interest_changed(self.now, &mut self.wire);
            }
        }
    }

    fn bring(&mut self, sent: &Sent) {
        let p = Publisher {
            subject: sent.subject.as_bytes(),
            reply: sent.reply.as_bytes(),
            header: sent.header.as_bytes(),
            payload: sent.payload.as_bytes(),
        };
        if sent.to.contains("API.CONSUMER.CREATE.") && !self.no_api {
            return self.create_consumer(sent);
        }
        if let Some(rest) = sent.to.strip_prefix("$JS.FC.") {
            let (stream, rest) = rest.split_once('.').unwrap();
            let consumer = rest.split('.').next().unwrap();
            if let Some(stream) = self.streams.get_mut(stream) {
                stream.on_flow(consumer, &p, self.now, &mut self.wire);
            }
            return;
        }
        for stream in self.streams.values_mut() {
            if stream.listens().iter().any(|l| l == sent.to.as_bytes()) {
                stream.on_upstream(sent.to.as_bytes(), &p, self.now, &mut self.wire);
            }
        }
    }

    fn create_consumer(&mut self, sent: &Sent) {
        let request: ConsumerCreateRequest = serde_json::from_str(&sent.payload).unwrap();
        let Some(stream) = self.streams.get_mut(&request.stream_name) else {
            let answer = Response::<ConsumerCreate>::error(STREAM_NOT_FOUND.error());
            return self.answer(sent, &answer.to_json());
        };
        let mut config = request.config;
        assert!(config.direct && config.sourcing && config.flow_control);
        if stream.config().retention == RetentionPolicy::Limits {
            self.consumers += 1;
            config.name = format!("{}-{}", config.name, self.consumers);
        } else {
            config.direct = false;
            config.durable_name = config.name.clone();
            config.ack_policy = AckPolicy::FlowControl;
            (config.ack_wait, config.max_deliver, config.max_ack_pending) = (0, -1, 1000);
            config.inactive_threshold = 0;
        }
        let name = config.name.clone();
        if stream.consumer(&name).is_some() {
            stream.update_consumer(&name, config, self.now, &mut self.wire).unwrap();
            // As the server does with consumers of this kind.
            let (now, wire) = (self.now, &mut self.wire);
            stream.with_consumer(&name, now, wire, |c, turn| c.reset(turn.store, 0).unwrap());
        } else {
            stream.add_consumer(AddConsumer { name: name.clone(), config }, self.now).unwrap();
        }
        let info = stream.consumer_info(&name, self.now, &mut self.wire);
        self.answer(sent, &Response::ok(ConsumerCreate { info }).to_json());
    }

    /// Answers a request of a source by hand.
    pub fn answer(&mut self, request: &Sent, payload: &str) {
        let header = "NATS/1.0\r\nNats-Stream-Identity: word\r\n\r\n";
        let m = Outgoing {
            subject: request.reply.as_bytes(),
            payload: payload.as_bytes(),
            ..Outgoing::default()
        };
        let header = if payload.contains("\"error\"") { "" } else { header };
        self.wire.publish(&Outgoing { header: header.as_bytes(), ..m });
    }

    /// Lets time pass in steps in which every alarm rings on time.
    pub fn wait(&mut self, nanos: u64) {
        let end = self.now.mono + nanos;
        loop {
            let next = self.streams.values().filter_map(Stream::next_wakeup).min().unwrap_or(u64::MAX);
            let to = next.max(self.now.mono).min(end);
            self.now.wall += (to - self.now.mono) as i64;
            self.now.mono = to;
            if next > end {
                return;
            }
            for stream in self.streams.values_mut() {
                for idle in stream.on_timer(self.now, &mut self.wire) {
                    stream.remove_consumer(&idle, self.now, &mut self.wire);
                }
            }
            self.run();
        }
    }

    /// All messages of a stream: sequence, subject, header lines, payload.
    pub fn kept(&self, name: &str) -> Vec<Kept> {
        let (store, mut reader) = (self.streams[name].store(), Reader::default());
        let state = store.state();
        let mut kept = Vec::new();
        for seq in state.first_seq..=state.last_seq {
            if let Some(m) = store.get(&mut reader, seq).unwrap() {
                let header = text(m.header).replace("NATS/1.0\r\n", "").trim_end().replace("\r\n", " | ");
                kept.push((m.seq, text(m.subject), header, text(m.payload)));
            }
        }
        kept
    }

    /// Sequences and payloads.
    pub fn brief(&self, name: &str) -> Vec<(u64, String)> {
        self.kept(name).into_iter().map(|(seq, _, _, payload)| (seq, payload)).collect()
    }

    pub fn time_of(&self, name: &str, seq: u64) -> i64 {
        self.streams[name].store().get(&mut Reader::default(), seq).unwrap().unwrap().time
    }

    /// Requests to make a consumer since the last call.
    pub fn requests(&mut self) -> Vec<Sent> {
        let (requests, rest) =
            std::mem::take(&mut self.seen).into_iter().partition(|s| s.to.contains("API.CONSUMER."));
        self.seen = rest;
        requests
    }

    /// The reply of the delivery of a message, if it is one.
    pub fn delivery(sent: &Sent) -> Option<AckReply> {
        sent.reply.starts_with("$JS.ACK.").then(|| AckReply::parse(sent.reply.as_bytes()))
    }
}
