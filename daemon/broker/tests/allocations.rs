//! The road of a message allocates nothing: counted, not believed.

use daemon_broker::{
    Broker, Client, Context, Kind, Level, Logbook, Now, Outcome, Policy, Profile, Session, Totals, Transport,
};
use std::alloc::{GlobalAlloc, Layout, System};
use std::io::{self, IoSlice};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

struct Counting;

// SAFETY: hands everything to the system's allocator, and counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, p: *mut u8, layout: Layout) {
        unsafe { System.dealloc(p, layout) }
    }
    unsafe fn realloc(&self, p: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(p, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A socket that takes everything.
struct Sink;

impl Transport for Sink {
    fn direct(&self) -> bool {
        true
    }
    fn try_write(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        Ok(bufs.iter().map(|b| b.len()).sum())
    }
    fn wake(&self) {}
}

struct NoLog;

impl Logbook for NoLog {
    fn enabled(&self, _: Level) -> bool {
        false
    }
    fn line(&mut self, _: Level, _: &Client, _: std::fmt::Arguments<'_>) {}
}

fn session(broker: &Arc<Broker>, cx: &mut Context, hello: &str) -> Session {
    let now = Now { mono: 1, wall: 1 };
    let client = broker.new_client(Kind::Client, now, |_| Box::new(Sink), Profile::default());
    let mut session = Session::new(client, broker.clone(), now, 0);
    feed(&mut session, cx, hello.as_bytes());
    session
}

fn feed(session: &mut Session, cx: &mut Context, bytes: &[u8]) {
    let outcome = session.on_bytes(bytes, Now { mono: 2, wall: 2 }, cx);
    assert!(matches!(outcome, Outcome::More { consumed, .. } if consumed == bytes.len()), "{outcome:?}");
    cx.flush();
}

/// One read of 500 messages: to plain subscribers, wildcards, queue groups, with reply, with headers.
fn read() -> Vec<u8> {
    let mut read = Vec::new();
    for i in 0..500 {
        let text = match i % 4 {
            0 => format!("PUB orders.{} 5\r\nhello\r\n", i % 20),
            1 => format!("PUB orders.{} _INBOX.reply.1 5\r\nhello\r\n", i % 20),
            2 => "HPUB help 12 14\r\nNATS/1.0\r\n\r\nhi\r\n".into(),
            _ => "PUB nobody.hears 2\r\nhi\r\n".into(),
        };
        read.extend_from_slice(text.as_bytes());
    }
    read
}

#[test]
fn a_message_costs_no_allocation() {
    let broker = Broker::new(Policy::default());
    let mut cx = Context::new(0, 7, Arc::new(Totals::default()), Box::new(NoLog));
    let hello = "CONNECT {\"verbose\":false,\"pedantic\":false,\"headers\":true}\r\n";
    let _receivers: Vec<Session> = (0..8)
        .map(|_| session(&broker, &mut cx, &format!("{hello}SUB orders.* 1\r\nSUB help q 2\r\nSUB > 3\r\n")))
        .collect();
    let mut publisher = session(&broker, &mut cx, hello);
    let read = read();
    for _ in 0..3 {
        feed(&mut publisher, &mut cx, &read);
    }
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    for _ in 0..10 {
        feed(&mut publisher, &mut cx, &read);
    }
    let spent = ALLOCATIONS.load(Ordering::Relaxed) - before;
    assert_eq!(spent, 0, "5,000 messages to 8 receivers each took {spent} allocations");
}
