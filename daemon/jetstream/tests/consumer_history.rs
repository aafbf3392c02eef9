//! Random histories of a consumer and its stream against a naive model: after every event both agree on what was
//! delivered, acknowledged, is pending, was redelivered, and is finished; through restarts too, even if the journal
//! lost its end.

mod support;

use daemon_jetstream::consumer::{AckReply, Consumer};
use proptest::prelude::*;
use schemas::jetstream::{AckPolicy, ConsumerConfig, DeliverPolicy, RetentionPolicy};
use support::model::{Live, Model};
use support::{SECOND, Sent, Stage, pull, push};

const SUBJECTS: [&str; 5] = ["a", "b.1", "b.2", "c", "d"];
const BODIES: [&str; 9] = ["", "+ACK", "+ACK", "", "+TERM", "+WPI", "-NAK", "-NAK 12s", "-NAK"];

#[derive(Debug, Clone, Copy)]
enum Event {
    Store(usize),
    Remove(usize),
    Purge(Option<usize>, u64),
    Want(u64),
    Ack(usize, usize),
    /// Of anything, delivered or not.
    WildAck(u64, u64, usize),
    Pass(i64),
    /// From a snapshot of now, from all changes since the last snapshot, or without the last few.
    Restart(Option<usize>),
    /// From a snapshot of now and, on top of it, the changes of the last few events that it holds already.
    RestartTwice(usize),
    Reset,
    Limits(i64, i64),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        9 => (0..5usize).prop_map(Event::Store),
        3 => (0..40usize).prop_map(Event::Remove),
        1 => (proptest::option::of(0..6usize), 0..30u64).prop_map(|(f, upto)| Event::Purge(f, upto)),
        8 => (1..6u64).prop_map(Event::Want),
        12 => (0..8usize, 0..BODIES.len()).prop_map(|(of, body)| Event::Ack(of, body)),
        2 => (1..40u64, 1..40u64, 0..BODIES.len()).prop_map(|(s, d, body)| Event::WildAck(s, d, body)),
        4 => prop_oneof![Just(1), Just(6), Just(31)].prop_map(Event::Pass),
        2 => proptest::option::of(0..6usize).prop_map(Event::Restart),
        1 => (1..6usize).prop_map(Event::RestartTwice),
        1 => Just(Event::Reset),
        1 => (0..5i64, -1..4i64).prop_map(|(pending, deliver)| Event::Limits(pending, deliver)),
    ]
}

fn config() -> impl Strategy<Value = ConsumerConfig> {
    use DeliverPolicy::{All, Last, LastPerSubject, New};
    let policies = prop_oneof![Just(AckPolicy::None), Just(AckPolicy::All), Just(AckPolicy::Explicit)];
    let begin = prop_oneof![3 => Just(All), 1 => Just(LastPerSubject), 1 => Just(New), 1 => Just(Last)];
    let filters: [&[&str]; 5] = [&[], &[], &["a"], &["a", "b.*"], &["x"]];
    let limits = (0..5i64, prop_oneof![Just(-1), Just(1), Just(3)], any::<bool>());
    (policies, begin, 0..5usize, any::<bool>(), limits).prop_map(
        move |(ack, begin, filter, is_push, limits)| {
            let mut config = if is_push { push(ack) } else { pull(ack) };
            config.deliver_policy = begin;
            config.filter_subjects = filters[filter].iter().map(|f| (*f).to_owned()).collect();
            (config.max_ack_pending, config.max_deliver) = (limits.0, limits.1);
            if limits.2 && ack != AckPolicy::None {
                config.backoff = vec![5 * SECOND, 20 * SECOND];
                config.ack_wait = 5 * SECOND;
            }
            config
        },
    )
}

struct Run {
    stage: Stage,
    live: Live,
    model: Model,
    /// The last snapshot, and what each event since then changed: the changes, and the model after it.
    snapshot: Vec<u8>,
    journal: Vec<(Option<Vec<u8>>, Model)>,
    at_snapshot: Model,
    acks: Vec<AckReply>,
    wanted: u64,
}

impl Run {
    fn new(config: ConsumerConfig, first: &[usize]) -> Run {
        let subjects: Vec<&str> = first.iter().map(|s| SUBJECTS[*s]).collect();
        let mut stage = Stage::new(config.clone(), &subjects);
        stage.facts.retention = RetentionPolicy::Interest;
        let live: Live = (1..).zip(first.iter().map(|s| SUBJECTS[*s])).collect();
        let floor = stage.consumer.ack_floor().stream;
        let mut model = Model {
            config,
            delivered: (0, floor),
            floor: (0, floor),
            pending: Default::default(),
            queue: Vec::new(),
            exceeded: Vec::new(),
            list: Vec::new(),
            resume: 0,
        };
        if model.config.deliver_policy == DeliverPolicy::LastPerSubject {
            let is_last =
                |(seq, subject): &(&u64, &&str)| !live.iter().any(|(s, t)| s > seq && t == *subject);
            let wanted = |(_, subject): &(&u64, &&str)| model.matches(subject);
            model.list = live.iter().filter(is_last).filter(wanted).map(|(seq, _)| *seq).collect();
            model.resume = if model.list.is_empty() { 0 } else { first.len() as u64 };
        }
        let snapshot = stage.consumer.snapshot();
        let (at_snapshot, journal) = (model.clone(), Vec::new());
        Run { stage, live, model, snapshot, journal, at_snapshot, acks: Vec::new(), wanted: 0 }
    }

    fn is_push(&self) -> bool {
        !self.model.config.deliver_subject.is_empty()
    }

    fn now(&self) -> i64 {
        self.stage.now.wall
    }

    /// One event on both sides.
    fn apply(&mut self, event: Event) {
        let mut done = Vec::new();
        self.stage.done.clear();
        match event {
            Event::Store(n) => {
                let seq = self.stage.store(SUBJECTS[n]);
                self.live.insert(seq, SUBJECTS[n]);
            }
            Event::Remove(nth) => self.remove(nth),
            Event::Purge(subject, upto) => self.purge(subject, upto),
            Event::Want(n) => self.want(n),
            Event::Ack(nth, body) => {
                if let Some(of) = self.acks.len().checked_sub(nth + 1).map(|at| self.acks[at]) {
                    self.ack(&of, BODIES[body], &mut done);
                }
            }
            Event::WildAck(stream_seq, consumer_seq, body) => {
                let of = AckReply { stream_seq, consumer_seq, deliveries: 1, ..AckReply::default() };
                self.ack(&of, BODIES[body], &mut done);
            }
            Event::Pass(seconds) => {
                self.stage.pass(seconds * SECOND);
                if self.stage.consumer.next_wakeup().is_some_and(|at| at <= self.stage.now.mono) {
                    self.stage.turn(Consumer::on_timer);
                }
                self.model.expire(self.now());
            }
            Event::Restart(lost) => self.restart(lost),
            Event::RestartTwice(again) => {
                let snapshot = self.stage.consumer.snapshot();
                let from = self.journal.len().saturating_sub(again);
                let changes: Vec<_> = self.journal[from..].iter().filter_map(|(c, _)| c.clone()).collect();
                self.stage.recover(&snapshot, &changes);
                self.restarted();
            }
            Event::Reset => {
                self.stage.consumer.reset(&self.stage.store, 0).unwrap();
                self.model.reset();
            }
            Event::Limits(max_ack_pending, max_deliver) => {
                (self.model.config.max_ack_pending, self.model.config.max_deliver) =
                    (max_ack_pending, max_deliver);
                let config = self.model.config.clone();
                self.stage.turn(|consumer, turn| consumer.update(turn, config)).unwrap();
            }
        }
        self.deliver(&mut done);
        self.compare(done);
        let changes = self.stage.consumer.take_changes().map(<[u8]>::to_vec);
        self.journal.push((changes, self.model.clone()));
    }

    fn remove(&mut self, nth: usize) {
        let Some(seq) = self.live.keys().nth(nth).copied() else { return };
        assert!(self.stage.remove(seq));
        self.live.remove(&seq);
        self.model.forget(seq);
    }

    fn purge(&mut self, subject: Option<usize>, upto: u64) {
        let filter = subject.map(|n| if n == 5 { "b.*" } else { SUBJECTS[n] });
        let hit = |subject: &str| match filter {
            None => true,
            Some("b.*") => subject.starts_with("b."),
            Some(filter) => subject == filter,
        };
        self.stage.purge(filter, upto);
        self.live.retain(|seq, subject| !(hit(subject) && (upto == 0 || *seq < upto)));
        self.model.sweep(&self.live);
        let last = self.stage.store.state().last_seq;
        let first_of = |hit: &dyn Fn(&str) -> bool| {
            self.live.iter().find(|(_, s)| hit(s)).map_or(last + 1, |(seq, _)| *seq)
        };
        let mine = &self.model.config.filter_subjects;
        let filter_hit = |f: &String| hit(f) || Some(f.as_str()) == filter;
        let first = match filter {
            None => Some(first_of(&|_| true)),
            Some(_) if !mine.is_empty() && mine.iter().all(filter_hit) => Some(first_of(&hit)),
            Some(f) if self.model.matches(f) || mine.iter().any(|m| m == f) => Some(first_of(&|_| true)),
            Some(_) => None,
        };
        if let Some(first) = first {
            self.model.skip_to(first);
        }
    }

    /// More is wanted: by pull requests, or because somebody listens (or no longer does).
    fn want(&mut self, n: u64) {
        if !self.is_push() {
            self.stage.ask("r", &n.to_string());
            self.wanted += n;
            return;
        }
        self.wanted = if n > 2 { u64::MAX } else { 0 };
        if self.wanted > 0 {
            self.stage.world.deaf.clear();
        } else {
            self.stage.world.deaf.insert("d".to_owned());
        }
        self.stage.turn(Consumer::on_interest);
    }

    fn ack(&mut self, of: &AckReply, body: &str, done: &mut Vec<u64>) {
        self.stage.ack(of, body);
        let now = self.now();
        self.model.ack(of, body, now, done);
    }

    fn restart(&mut self, lost: Option<usize>) {
        match lost {
            None => {
                let snapshot = self.stage.consumer.snapshot();
                self.stage.recover(&snapshot, &[]);
            }
            Some(lost) => {
                let kept = self.journal.len().saturating_sub(lost);
                self.journal.truncate(kept);
                let changes: Vec<Vec<u8>> = self.journal.iter().filter_map(|(c, _)| c.clone()).collect();
                self.stage.recover(&self.snapshot.clone(), &changes);
                self.model = self.journal.last().map_or(&self.at_snapshot, |(_, model)| model).clone();
            }
        }
        self.restarted();
    }

    fn restarted(&mut self) {
        let now = self.now();
        self.model.recover(&self.live, now);
        if !self.is_push() {
            self.wanted = 0;
        }
        self.snapshot = self.stage.consumer.snapshot();
        self.stage.consumer.take_changes();
        self.at_snapshot = self.model.clone();
        self.journal.clear();
    }

    fn deliver(&mut self, done: &mut Vec<u64>) {
        let now = self.now();
        // Who does not listen at first wants nothing; a push consumer's receiver wants all.
        if self.is_push() && self.wanted > 0 {
            self.wanted = u64::MAX;
        }
        let expected = self.model.pump(&self.live, now, &mut self.wanted, done);
        let sent: Vec<AckReply> =
            self.stage.pump().iter().filter(|s| !s.reply.is_empty()).map(Sent::ack).collect();
        let got: Vec<_> =
            sent.iter().map(|a| (a.stream_seq, a.deliveries, a.consumer_seq, a.pending)).collect();
        assert_eq!(got, expected, "deliveries");
        self.acks.extend(sent);
    }

    fn compare(&mut self, mut done: Vec<u64>) {
        let info = self.stage.turn(Consumer::info);
        let model = &self.model;
        let places = self.stage.places();
        let expected = (model.delivered.0, model.delivered.1, model.floor.0, model.floor.1);
        assert_eq!(places, expected, "delivered and acknowledgement floor");
        assert_eq!(info.num_ack_pending, model.pending.len() as i64, "acknowledgements pending");
        assert_eq!(info.num_pending, model.ahead(&self.live).count() as u64, "pending");
        let again = model.pending.values().filter(|slot| slot.deliveries > 1).count() + model.exceeded.len();
        let again = if model.config.max_deliver == 1 { 0 } else { again };
        assert_eq!(info.num_redelivered, again as i64, "redelivered");
        self.stage.done.sort_unstable();
        done.sort_unstable();
        assert_eq!(self.stage.done, done, "finished");
        for (seq, subject) in &self.live {
            let needs = self.stage.consumer.needs(*seq, subject.as_bytes());
            assert_eq!(needs, model.needs(*seq, &self.live), "need of {seq}");
        }
        assert!(model.floor.0 <= model.delivered.0 && model.floor.1 <= model.delivered.1);
        assert!(model.pending.iter().all(|(seq, slot)| *seq > model.floor.1 && slot.dseq > model.floor.0));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn a_consumer_is_what_its_history_says(
        config in config(),
        first in proptest::collection::vec(0..5usize, 0..12),
        events in proptest::collection::vec(event(), 1..90),
    ) {
        let mut run = Run::new(config, &first);
        // Somebody may listen from the start.
        if run.is_push() {
            run.want(1);
        }
        for event in events {
            run.apply(event);
        }
    }
}
