//! What a message costs on its road: parse, match, encode, and all of it together. `cargo bench -p daemon-broker`.

#[path = "../tests/support/mod.rs"]
mod support;

use daemon_broker::auth::{Auth, User};
use daemon_broker::permissions::{PermissionLists, SubjectLists};
use daemon_broker::{Permissions, Policy};
use daemon_subject::interest::{Interest, Matches, Subscriber};
use daemon_wire::encode::{self, Message, Sizes};
use daemon_wire::parser::{self, ParseLimits, Step};
use divan::Bencher;
use divan::counter::ItemsCount;
use std::sync::Arc;
use support::{NOW, broker, session};

fn main() {
    divan::main();
}

const LIMITS: ParseLimits =
    ParseLimits { max_control_line: 4096, max_payload: 1 << 20, headers: true, connect_first: false };

#[divan::bench(args = [16, 128, 1024])]
fn parse_publish(bencher: Bencher<'_, '_>, size: usize) {
    let text = format!("PUB orders.new.42 {size}\r\n{}\r\n", "x".repeat(size)).into_bytes();
    bencher.bench(|| assert!(matches!(parser::next(divan::black_box(&text), &LIMITS), Step::Op(..))));
}

#[divan::bench(args = [16, 128, 1024])]
fn encode_message(bencher: Bencher<'_, '_>, size: usize) {
    let payload = vec![b'x'; size];
    let m = Message {
        subject: b"orders.new.42",
        reply: &[],
        header: &[],
        payload: &payload,
        sizes: Sizes::default(),
    };
    let mut out = Vec::with_capacity(4096);
    bencher.bench_local(|| {
        out.clear();
        encode::message(&mut out, divan::black_box(&m), b"12");
    });
}

#[derive(Clone)]
struct Sub(Arc<str>);

impl Subscriber for Sub {
    fn subject(&self) -> &[u8] {
        self.0.as_bytes()
    }
    fn queue(&self) -> Option<&[u8]> {
        None
    }
    fn id(&self) -> usize {
        self.0.as_ptr() as usize
    }
}

/// Half a million literal subjects, and as many distinct wildcards as asked for.
#[divan::bench(args = [0, 1_000, 50_000])]
fn match_among_500k(bencher: Bencher<'_, '_>, wildcards: usize) {
    let mut index = Interest::default();
    for i in 0..500_000 {
        index.insert(Sub(format!("a.{}.{}.{i}", i % 100, i / 100 % 1000).into()));
    }
    for i in 0..wildcards {
        index.insert(Sub(format!("a.*.w{i}.>").into()));
    }
    let (mut out, mut i) = (Matches::default(), 0usize);
    let subjects: Vec<String> =
        (0..1000).map(|k| k * 499).map(|i| format!("a.{}.{}.{i}", i % 100, i / 100 % 1000)).collect();
    bencher.bench_local(|| {
        i = (i + 1) % subjects.len();
        index.matches(subjects[i].as_bytes(), &mut out);
        assert_eq!(out.plain.len(), 1);
    });
}

/// A read of 1,000 messages of 16 bytes, each to this many receivers.
#[divan::bench(args = [0, 1, 8])]
fn whole_road(bencher: Bencher<'_, '_>, receivers: usize) {
    let (broker, mut cx) = broker();
    let _all: Vec<_> = (0..receivers).map(|_| session(&broker, &mut cx, "SUB foo 1\r\n")).collect();
    let mut publisher = session(&broker, &mut cx, "");
    let read = b"PUB foo 16\r\n0123456789abcdef\r\n".repeat(1000);
    bencher.counter(ItemsCount::new(1000usize)).bench_local(|| {
        publisher.on_bytes(divan::black_box(&read), NOW, &mut cx);
        cx.flush();
    });
}

/// [`whole_road`] with one receiver, where both ends are limited to some subjects.
#[divan::bench]
fn permitted_road(bencher: Bencher<'_, '_>) {
    let (broker, mut cx) = broker();
    let list = |entries: &[&str]| entries.iter().map(|&e| e.to_owned()).collect::<Vec<_>>();
    let lists = PermissionLists {
        publish: SubjectLists { allow: Some(list(&["orders.>", "foo"])), deny: list(&["secret.*"]) },
        subscribe: SubjectLists { allow: None, deny: list(&["secret.>"]) },
        responses: None,
    };
    let mut user = User::new("u", "");
    user.permissions = Some(Arc::new(Permissions::new(lists).unwrap()));
    let auth = Auth { no_auth_user: Some("u".into()), ..Auth::users([user]) };
    broker.set_policy(Policy { auth, ..Policy::default() });
    let _receiver = session(&broker, &mut cx, "SUB foo 1\r\n");
    let mut publisher = session(&broker, &mut cx, "");
    let read = b"PUB foo 16\r\n0123456789abcdef\r\n".repeat(1000);
    bencher.counter(ItemsCount::new(1000usize)).bench_local(|| {
        publisher.on_bytes(divan::black_box(&read), NOW, &mut cx);
        cx.flush();
    });
}

/// 1,000 messages, each to a subject of its own among 100,000, with one wildcard subscriber or none.
#[divan::bench(args = [false, true])]
fn many_subjects(bencher: Bencher<'_, '_>, heard: bool) {
    let (broker, mut cx) = broker();
    let _listener = session(&broker, &mut cx, if heard { "SUB orders.* 1\r\n" } else { "" });
    let mut publisher = session(&broker, &mut cx, "");
    let reads: Vec<Vec<u8>> = (0..100)
        .map(|r| {
            (0..1000).flat_map(|i| format!("PUB orders.{} 2\r\nhi\r\n", r * 1000 + i).into_bytes()).collect()
        })
        .collect();
    let mut at = 0;
    bencher.counter(ItemsCount::new(1000usize)).bench_local(|| {
        at = (at + 1) % reads.len();
        publisher.on_bytes(divan::black_box(&reads[at]), NOW, &mut cx);
        cx.flush();
    });
}
