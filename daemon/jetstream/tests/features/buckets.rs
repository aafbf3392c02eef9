//! A stream that is configured as a key-value bucket (ADR-8, ADR-48) holds what a map with a short memory would hold.

use super::stage::{SECOND, Stage, block};
use daemon_jetstream::stream::Usage;
use proptest::prelude::*;
use schemas::jetstream::{DiscardPolicy, StreamConfig};
use std::collections::BTreeMap;

/// Seconds: none of these, nor any two of them one after the other, ends when a [`Step::Wait`] does.
const LIVES: [i64; 3] = [10, 25, 40];
const WAIT: i64 = 15;
const MARKER: i64 = 10;

#[derive(Debug, Clone)]
enum Step {
    Put(u8, u8),
    PutFor(u8, u8, usize),
    Create(u8, u8),
    /// With the current revision, or another one.
    Update(u8, u8, bool),
    Delete(u8),
    Purge(u8),
    /// With the current revision, or another one.
    DeleteIf(u8, bool),
    Wait,
}

fn step() -> impl Strategy<Value = Step> {
    let key = || 0..3_u8;
    prop_oneof![
        4 => (key(), any::<u8>()).prop_map(|(k, v)| Step::Put(k, v)),
        3 => (key(), any::<u8>(), 0..LIVES.len()).prop_map(|(k, v, l)| Step::PutFor(k, v, l)),
        2 => (key(), any::<u8>()).prop_map(|(k, v)| Step::Create(k, v)),
        3 => (key(), any::<u8>(), any::<bool>()).prop_map(|(k, v, right)| Step::Update(k, v, right)),
        2 => key().prop_map(Step::Delete),
        1 => key().prop_map(Step::Purge),
        1 => (key(), any::<bool>()).prop_map(|(k, right)| Step::DeleteIf(k, right)),
        2 => Just(Step::Wait),
    ]
}

/// One revision.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    seq: u64,
    /// `put`, `DEL`, `PURGE` or `MaxAge`.
    kind: &'static str,
    value: String,
    /// Seconds since the beginning; none for ever.
    expires: Option<i64>,
}

struct Bucket {
    stage: Stage,
    history: usize,
    markers: bool,
    /// What every key holds, oldest first.
    keys: BTreeMap<u8, Vec<Entry>>,
    last: u64,
    second: i64,
}

impl Bucket {
    fn new(history: usize, markers: bool) -> Self {
        let config = StreamConfig {
            name: "KV_b".into(),
            subjects: vec!["$KV.b.>".into()],
            max_msgs: -1,
            max_bytes: -1,
            max_msg_size: -1,
            max_msgs_per_subject: history as i64,
            discard: DiscardPolicy::New,
            allow_rollup_hdrs: true,
            deny_delete: true,
            allow_direct: true,
            allow_msg_ttl: true,
            subject_delete_marker_ttl: if markers { MARKER * SECOND } else { 0 },
            ..StreamConfig::default()
        };
        let stage = Stage::new(config, Usage::new(-1, -1, None));
        Bucket { stage, history, markers, keys: BTreeMap::new(), last: 0, second: 0 }
    }

    fn revision(&self, key: u8) -> u64 {
        self.keys.get(&key).and_then(|entries| entries.last()).map_or(0, |e| e.seq)
    }

    /// Publishes with these headers; whether it was taken.
    fn say(&mut self, key: u8, headers: &[(&str, String)], value: &str) -> bool {
        let headers: Vec<_> = headers.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect();
        self.stage.publish(&format!("$KV.b.k{key}"), "r", &block(&headers), value);
        let said = self.stage.commit();
        let answer = &said.last().unwrap().1;
        let refused = answer.contains("\"error\"");
        assert!(!refused || answer.contains("10071"), "{answer}");
        !refused
    }

    /// As the model has it: a new revision.
    fn note(&mut self, key: u8, kind: &'static str, value: &str, expires: Option<i64>) {
        self.last += 1;
        let entries = self.keys.entry(key).or_default();
        if kind == "PURGE" {
            entries.clear();
        }
        entries.push(Entry { seq: self.last, kind, value: value.to_owned(), expires });
        let surplus = entries.len().saturating_sub(self.history);
        entries.drain(..surplus);
    }

    fn write(&mut self, key: u8, kind: &'static str, value: &str, expected: Option<u64>, life: Option<i64>) {
        let mut headers = Vec::new();
        match kind {
            "DEL" => headers.push(("KV-Operation", "DEL".to_owned())),
            "PURGE" => {
                headers.push(("KV-Operation", "PURGE".to_owned()));
                headers.push(("Nats-Rollup", "sub".to_owned()));
            }
            _ => {}
        }
        if let Some(expected) = expected {
            headers.push(("Nats-Expected-Last-Subject-Sequence", expected.to_string()));
        }
        if let Some(life) = life {
            headers.push(("Nats-TTL", format!("{life}s")));
        }
        let taken = self.say(key, &headers, value);
        assert_eq!(taken, expected.is_none_or(|e| e == self.revision(key)), "{key} {kind} {expected:?}");
        if taken {
            self.note(key, kind, value, life.map(|life| self.second + life));
        }
    }

    fn wait(&mut self) {
        self.stage.wait((WAIT * SECOND) as u64);
        let until = self.second + WAIT;
        // In the order of time; what ends in the same second, in the order of revisions.
        while let Some((at, seq, key)) = self.due(until) {
            let entries = self.keys.get_mut(&key).unwrap();
            let place = entries.iter().position(|e| e.seq == seq).unwrap();
            let gone = entries.remove(place);
            if entries.is_empty() && self.markers && gone.kind != "MaxAge" {
                self.note(key, "MaxAge", "", Some(at + MARKER));
            }
        }
        self.second = until;
    }

    fn due(&self, until: i64) -> Option<(i64, u64, u8)> {
        let all = self.keys.iter().flat_map(|(key, entries)| entries.iter().map(move |e| (key, e)));
        all.filter_map(|(&key, e)| Some((e.expires?, e.seq, key))).filter(|d| d.0 <= until).min()
    }

    fn run(&mut self, step: &Step) {
        match *step {
            Step::Put(key, value) => self.write(key, "put", &value.to_string(), None, None),
            Step::PutFor(key, value, life) => {
                self.write(key, "put", &value.to_string(), None, Some(LIVES[life]))
            }
            Step::Create(key, value) => self.write(key, "put", &value.to_string(), Some(0), None),
            Step::Update(key, value, right) => {
                let expected = self.revision(key) + u64::from(!right);
                self.write(key, "put", &value.to_string(), Some(expected), None);
            }
            Step::Delete(key) => self.write(key, "DEL", "", None, None),
            Step::Purge(key) => self.write(key, "PURGE", "", None, None),
            Step::DeleteIf(key, right) => {
                let expected = self.revision(key) + u64::from(!right);
                self.write(key, "DEL", "", Some(expected), None);
            }
            Step::Wait => self.wait(),
        }
    }

    /// Key, revision, kind and value of everything that is there.
    fn found(&self) -> Vec<(u64, String, &'static str, String)> {
        let kind = |header: &str| match header {
            h if h.contains("KV-Operation: DEL\r\n") => "DEL",
            h if h.contains("KV-Operation: PURGE\r\n") => "PURGE",
            h if h.contains("Nats-Marker-Reason: MaxAge\r\n") => "MaxAge",
            _ => "put",
        };
        let stored = self.stage.stored().into_iter();
        stored.map(|(seq, subject, header, payload)| (seq, subject, kind(&header), payload)).collect()
    }

    fn expected(&self) -> Vec<(u64, String, &'static str, String)> {
        let of = |key: &u8, e: &Entry| (e.seq, format!("$KV.b.k{key}"), e.kind, e.value.clone());
        let mut all: Vec<_> = self.keys.iter().flat_map(|(k, es)| es.iter().map(move |e| of(k, e))).collect();
        all.sort();
        all
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn a_bucket_is_a_map_with_a_short_memory(
        history in 1..4_usize,
        markers in any::<bool>(),
        steps in prop::collection::vec(step(), 1..60),
    ) {
        let mut bucket = Bucket::new(history, markers);
        for step in &steps {
            bucket.run(step);
            prop_assert_eq!(bucket.found(), bucket.expected(), "after {:?}", step);
        }
    }
}
