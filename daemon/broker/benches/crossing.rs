//! What imports cost, and that their number costs nothing. `cargo bench -p daemon-broker --bench crossing`.

#[path = "../tests/support/mod.rs"]
mod support;

use daemon_broker::account::export::{Exports, ServiceExport, StreamExport};
use daemon_broker::account::import::{Imports, Local, ServiceImport, StreamImport};
use daemon_broker::account::share::Shares;
use daemon_broker::auth::{Auth, User};
use daemon_broker::{Broker, Context, Kind, Policy, Profile, Session};
use divan::Bencher;
use divan::counter::ItemsCount;
use std::sync::Arc;
use support::{NOW, Sink};

fn main() {
    divan::main();
}

/// `A` exports `ev.>` and `q.>`; `B` imports `imports` streams and services of it.
fn accounts(imports: usize) -> (Arc<Broker>, Context) {
    let (_, cx) = support::broker();
    let user = |name: &str| User { account: name.into(), ..User::new(name, "p") };
    let broker = Broker::new(Policy { auth: Auth::users(["A", "B"].map(user)), ..Policy::default() });
    let (mut exports, mut taken) = (Exports::default(), Imports::default());
    exports.add_stream(StreamExport { subject: "ev.>".into(), ..StreamExport::default() }).unwrap();
    exports.add_service(ServiceExport { subject: "q.>".into(), ..ServiceExport::default() }).unwrap();
    for i in 0..imports {
        let (account, local) = ("A".to_string(), Local::To(format!("in.{i}.$1")));
        let subject = format!("ev.{i}.*");
        taken.streams.push(StreamImport { account: account.clone(), subject, local, ..Default::default() });
        let (subject, local) = (format!("q.{i}.*"), format!("ask.{i}.*"));
        taken.services.push(ServiceImport { account, subject, local, ..Default::default() });
    }
    let own = Shares { exports, imports: Imports::default() };
    let other = Shares { exports: Exports::default(), imports: taken };
    let refused = broker.set_shares([("A".into(), Some(own)), ("B".into(), Some(other))]);
    assert!(refused.is_empty());
    (broker, cx)
}

fn session(broker: &Arc<Broker>, cx: &mut Context, user: &str, text: &str) -> Session {
    let client = broker.new_client(Kind::Client, NOW, |_| Box::new(Sink), Profile::default());
    let mut session = Session::new(client, broker.clone(), NOW, 0);
    let hello = format!(
        "CONNECT {{\"verbose\":false,\"headers\":true,\"user\":\"{user}\",\"pass\":\"p\"}}\r\n{text}"
    );
    session.on_bytes(hello.as_bytes(), NOW, cx);
    cx.flush();
    session
}

/// A read of 1,000 messages; `B` listens through a stream import, one of so many.
#[divan::bench(args = [1, 100, 10_000])]
fn stream_import(bencher: Bencher<'_, '_>, imports: usize) {
    let (broker, mut cx) = accounts(imports);
    let _listener = session(&broker, &mut cx, "B", "SUB in.0.x 1\r\n");
    let mut publisher = session(&broker, &mut cx, "A", "");
    let read = b"PUB ev.0.x 16\r\n0123456789abcdef\r\n".repeat(1000);
    bencher.counter(ItemsCount::new(1000usize)).bench_local(|| {
        publisher.on_bytes(divan::black_box(&read), NOW, &mut cx);
        cx.flush();
    });
}

/// A read of 1,000 messages without reply through a service import, one of so many.
#[divan::bench(args = [1, 100, 10_000])]
fn service_import(bencher: Bencher<'_, '_>, imports: usize) {
    let (broker, mut cx) = accounts(imports);
    let _listener = session(&broker, &mut cx, "A", "SUB q.0.x 1\r\n");
    let mut publisher = session(&broker, &mut cx, "B", "");
    let read = b"PUB ask.0.x 16\r\n0123456789abcdef\r\n".repeat(1000);
    bencher.counter(ItemsCount::new(1000usize)).bench_local(|| {
        publisher.on_bytes(divan::black_box(&read), NOW, &mut cx);
        cx.flush();
    });
}

/// The same with a reply subject each, and nobody answers: what was expected goes when interest does.
#[divan::bench(args = [1, 10_000])]
fn service_request(bencher: Bencher<'_, '_>, imports: usize) {
    let (broker, mut cx) = accounts(imports);
    let _listener = session(&broker, &mut cx, "A", "SUB q.0.x 1\r\n");
    let mut requester = session(&broker, &mut cx, "B", "");
    let mut read = b"SUB ib.* 1\r\n".to_vec();
    (0..1000).for_each(|i| read.extend_from_slice(format!("PUB ask.0.x ib.{i} 2\r\nhi\r\n").as_bytes()));
    read.extend_from_slice(b"UNSUB 1\r\n");
    bencher.counter(ItemsCount::new(1000usize)).bench_local(|| {
        requester.on_bytes(divan::black_box(&read), NOW, &mut cx);
        cx.flush();
    });
    assert_eq!(broker.account_named("A").pending_responses(), 0);
}
