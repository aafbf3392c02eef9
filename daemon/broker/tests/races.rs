//! Imports change while others subscribe: in the end everything stands where it must, and nothing else.

mod support;

use daemon_broker::account::export::{Exports, StreamExport};
use daemon_broker::account::import::{Imports, Local, StreamImport};
use daemon_broker::account::share::Shares;
use daemon_broker::auth::{Auth, User};
use daemon_broker::{Broker, Context, Kind, Policy, Profile, Session, Totals};
use std::sync::Arc;
use support::{NOW, NoLog, Sink};

fn importing(prefix: Option<&str>) -> Shares {
    let local = prefix.map_or(Local::Same, |prefix| Local::Prefix(prefix.into()));
    let import =
        StreamImport { account: "A".into(), subject: "ev.>".into(), local, ..StreamImport::default() };
    Shares { imports: Imports { streams: vec![import], ..Imports::default() }, ..Shares::default() }
}

/// Subscribes and unsubscribes for a while; keeps 50 subscriptions under each of two names in the end.
fn restless(broker: Arc<Broker>, worker: usize) -> Session {
    let mut cx = Context::new(worker, 42, Arc::new(Totals::default()), Box::new(NoLog));
    let client = broker.new_client(Kind::Client, NOW, |_| Box::new(Sink), Profile::default());
    let mut session = Session::new(client, broker, NOW, 0);
    let mut text = String::from("CONNECT {\"verbose\":false,\"user\":\"B\",\"pass\":\"p\"}\r\n");
    for round in 0..200 {
        for sid in 0..50 {
            text += &format!("SUB ev.{sid}.* {sid}\r\nSUB p.ev.{sid} {}\r\n", sid + 50);
        }
        if round < 199 {
            (0..100).for_each(|sid| text += &format!("UNSUB {sid}\r\n"));
        }
    }
    for part in
        text.as_bytes().chunks(4096).map(<[u8]>::to_vec).scan(Vec::new(), |rest: &mut Vec<u8>, part| {
            rest.extend_from_slice(&part);
            let end = rest.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
            Some(rest.drain(..end).collect::<Vec<u8>>())
        })
    {
        session.on_bytes(&part, NOW, &mut cx);
        cx.flush();
    }
    session
}

#[test]
fn shadows_are_where_they_must_be() {
    let users = ["A", "B"].map(|name| User { account: name.into(), ..User::new(name, "p") });
    let broker = Broker::new(Policy { auth: Auth::users(users), ..Policy::default() });
    let mut exports = Exports::default();
    exports.add_stream(StreamExport { subject: ">".into(), ..StreamExport::default() }).unwrap();
    broker.set_shares([("A".into(), Some(Shares { exports, ..Shares::default() }))]);
    let threads: Vec<_> = (1..3)
        .map(|worker| {
            let broker = broker.clone();
            std::thread::spawn(move || restless(broker, worker))
        })
        .collect();
    let mut round = 0;
    while !threads.iter().all(std::thread::JoinHandle::is_finished) {
        round += 1;
        let shares = match round % 3 {
            0 => None,
            1 => Some(importing(None)),
            _ => Some(importing(Some("p"))),
        };
        broker.set_shares([("B".to_string(), shares)]);
    }
    let sessions: Vec<Session> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    let exporter = broker.account_named("A");
    for (shares, shadows) in [(Some(importing(None)), 100), (Some(importing(Some("p"))), 100), (None, 0)] {
        broker.set_shares([("B".to_string(), shares)]);
        assert_eq!(exporter.subscriptions(), shadows);
        assert_eq!(broker.account_named("B").subscriptions(), 200);
    }
    assert_eq!(sessions.len(), 2);
}
