//! A broker without a server around it: what tests and benchmarks of the road share.
#![allow(dead_code, reason = "each of them takes what it needs")]

use daemon_broker::{
    Broker, Client, Context, Kind, Level, Logbook, Now, Policy, Profile, Session, Totals, Transport,
};
use std::io::{self, IoSlice};
use std::sync::Arc;

/// A socket that takes everything.
pub struct Sink;

impl Transport for Sink {
    fn direct(&self) -> bool {
        true
    }
    fn try_write(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        Ok(bufs.iter().map(|b| b.len()).sum())
    }
    fn wake(&self) {}
}

/// A log that nobody reads.
pub struct NoLog;

impl Logbook for NoLog {
    fn enabled(&self, _: Level) -> bool {
        false
    }
    fn line(&mut self, _: Level, _: &Client, _: std::fmt::Arguments<'_>) {}
}

pub const NOW: Now = Now { mono: 1, wall: 1 };
pub const HELLO: &str = "CONNECT {\"verbose\":false,\"pedantic\":false,\"headers\":true}\r\n";

pub fn broker() -> (Arc<Broker>, Context) {
    (Broker::new(Policy::default()), Context::new(0, 42, Arc::new(Totals::default()), Box::new(NoLog)))
}

/// A session that has said hello, and then `text`.
pub fn session(broker: &Arc<Broker>, cx: &mut Context, text: &str) -> Session {
    let client = broker.new_client(Kind::Client, NOW, |_| Box::new(Sink), Profile::default());
    let mut session = Session::new(client, broker.clone(), NOW, 0);
    session.on_bytes(format!("{HELLO}{text}").as_bytes(), NOW, cx);
    cx.flush();
    session
}
