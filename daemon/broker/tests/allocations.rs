//! The road of a message allocates nothing: counted, not believed.

mod support;

use daemon_broker::{Context, Outcome, Session};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering};
use support::{NOW, broker, session};

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

fn feed(session: &mut Session, cx: &mut Context, bytes: &[u8]) {
    let outcome = session.on_bytes(bytes, NOW, cx);
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
    let (broker, mut cx) = broker();
    let _receivers: Vec<Session> =
        (0..8).map(|_| session(&broker, &mut cx, "SUB orders.* 1\r\nSUB help q 2\r\nSUB > 3\r\n")).collect();
    let mut publisher = session(&broker, &mut cx, "");
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
