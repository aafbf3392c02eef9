//! The road of a message allocates nothing: counted, not believed.

mod support;

use daemon_broker::auth::{Auth, User};
use daemon_broker::permissions::{PermissionLists, SubjectLists};
use daemon_broker::{Broker, Context, Outcome, Permissions, Policy, Session};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::Arc;
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

/// A broker whose clients may not do everything.
fn limited() -> (Arc<Broker>, Context) {
    let (broker, cx) = broker();
    let list = |entries: &[&str]| entries.iter().map(|&e| e.to_owned()).collect::<Vec<_>>();
    let lists = PermissionLists {
        publish: SubjectLists {
            allow: Some(list(&["orders.>", "help", "nobody.*", "other.*.>"])),
            deny: list(&["orders.secret", "orders.*.secret"]),
        },
        subscribe: SubjectLists { allow: None, deny: list(&["secret.>", "orders.7"]) },
        responses: None,
    };
    let mut user = User::new("u", "");
    user.permissions = Some(Arc::new(Permissions::new(lists).unwrap()));
    let auth = Auth { no_auth_user: Some("u".into()), ..Auth::users([user]) };
    broker.set_policy(Policy { auth, ..Policy::default() });
    (broker, cx)
}

fn spent(broker: &Arc<Broker>, cx: &mut Context) -> u64 {
    let _receivers: Vec<Session> =
        (0..8).map(|_| session(broker, cx, "SUB orders.* 1\r\nSUB help q 2\r\nSUB > 3\r\n")).collect();
    let mut publisher = session(broker, cx, "");
    let read = read();
    for _ in 0..3 {
        feed(&mut publisher, cx, &read);
    }
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    for _ in 0..10 {
        feed(&mut publisher, cx, &read);
    }
    ALLOCATIONS.load(Ordering::Relaxed) - before
}

#[test]
fn a_message_costs_no_allocation() {
    for (what, (broker, mut cx)) in [("plain", broker()), ("with permissions", limited())] {
        let spent = spent(&broker, &mut cx);
        assert_eq!(spent, 0, "5,000 messages {what} to 8 receivers each took {spent} allocations");
    }
}
