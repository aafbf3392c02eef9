//! Answers that are waited for: so many and no more, and none for somebody who is gone.

mod support;

use daemon_broker::account::export::{Exports, ServiceExport};
use daemon_broker::account::import::{Imports, ServiceImport};
use daemon_broker::account::responses::RESPONSES_MAX;
use daemon_broker::account::share::Shares;
use daemon_broker::auth::{Auth, User};
use daemon_broker::{Broker, CloseReason, Context, Kind, Now, Policy, Profile, Session};
use std::sync::Arc;
use support::{NOW, Sink};

const SECOND: u64 = 1_000_000_000;

fn accounts() -> (Arc<Broker>, Context) {
    let (_, cx) = support::broker();
    let user = |name: &str| User { account: name.into(), ..User::new(name, "p") };
    let broker = Broker::new(Policy { auth: Auth::users(["A", "B"].map(user)), ..Policy::default() });
    let mut exports = Exports::default();
    exports.add_service(ServiceExport { subject: "q".into(), ..ServiceExport::default() }).unwrap();
    let import = ServiceImport { account: "A".into(), subject: "q".into(), ..ServiceImport::default() };
    let imports = Imports { services: vec![import], ..Imports::default() };
    let refused = broker.set_shares([
        ("A".into(), Some(Shares { exports, ..Shares::default() })),
        ("B".into(), Some(Shares { imports, ..Shares::default() })),
    ]);
    assert!(refused.is_empty());
    (broker, cx)
}

fn session(broker: &Arc<Broker>, cx: &mut Context, user: &str, text: &str) -> Session {
    let client = broker.new_client(Kind::Client, NOW, |_| Box::new(Sink), Profile::default());
    let mut session = Session::new(client, broker.clone(), NOW, 0);
    let hello = format!(
        "CONNECT {{\"verbose\":false,\"headers\":true,\"no_responders\":true,\"user\":\"{user}\",\"pass\":\"p\"}}\r\n{text}"
    );
    session.on_bytes(hello.as_bytes(), NOW, cx);
    cx.flush();
    session
}

#[test]
fn one_account_waits_for_so_many_answers() {
    let (broker, mut cx) = accounts();
    let server = session(&broker, &mut cx, "A", "SUB q 1\r\n");
    let mut requester = session(&broker, &mut cx, "B", "SUB ib.> 1\r\n");
    let exporter = broker.account_named("A");
    let mut ask = |from: usize, to: usize, cx: &mut Context| {
        let text: String = (from..to).map(|i| format!("PUB q ib.{i} 0\r\n\r\n")).collect();
        requester.on_bytes(text.as_bytes(), NOW, cx);
        cx.flush();
    };
    ask(0, RESPONSES_MAX - 1, &mut cx);
    assert_eq!(exporter.pending_responses(), RESPONSES_MAX - 1);
    let asked = server.client().outbox.sent().0;
    ask(RESPONSES_MAX, RESPONSES_MAX + 10, &mut cx);
    assert_eq!(exporter.pending_responses(), RESPONSES_MAX);
    assert_eq!(server.client().outbox.sent().0, asked + 1, "nobody is asked whose answer nobody would hear");
    broker.dismiss(requester.client(), CloseReason::ClientClosed, NOW);
    assert_eq!(exporter.pending_responses(), 0);
}

#[test]
fn what_does_not_come_is_forgotten_in_time() {
    let (broker, mut cx) = accounts();
    let _server = session(&broker, &mut cx, "A", "SUB q 1\r\n");
    let _requester = session(&broker, &mut cx, "B", "SUB ib.> 1\r\nPUB q ib.1 0\r\n\r\n");
    let exporter = broker.account_named("A");
    assert_eq!((broker.next_wakeup(), exporter.pending_responses()), (NOW.mono + 120 * SECOND, 1));
    let later = |seconds: u64| Now { mono: NOW.mono + seconds * SECOND, wall: NOW.wall };
    broker.on_timer(later(119), &mut cx);
    assert_eq!((broker.next_wakeup(), exporter.pending_responses()), (NOW.mono + 120 * SECOND, 1));
    broker.on_timer(later(120), &mut cx);
    assert_eq!((broker.next_wakeup(), exporter.pending_responses()), (u64::MAX, 0));
}

#[test]
fn an_account_that_goes_takes_its_exports_along() {
    let (broker, mut cx) = accounts();
    let _server = session(&broker, &mut cx, "A", "SUB q 1\r\n");
    let mut requester = session(&broker, &mut cx, "B", "SUB ib.> 1\r\n");
    let before = broker.account_named("B").subscriptions();
    broker.remove_account("A");
    assert_eq!(broker.account_named("B").subscriptions(), before - 1);
    requester.on_bytes(b"PUB q ib.1 0\r\n\r\n", NOW, &mut cx);
    cx.flush();
    assert_eq!(requester.client().outbox.sent().0, 1, "503");
}
