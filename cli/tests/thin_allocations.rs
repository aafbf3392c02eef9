//! The thin client allocates nothing per message, neither sending nor receiving.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use cli::nats::options::Options;
use cli::thin::{self, Client, Server, Settings};
use contexts::Context;

/// Counts the allocations of each thread.
struct Counting;

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    // The value may be gone while a thread ends.
    let _ = COUNT.try_with(|c| c.set(c.get() + 1));
}

// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller's promises are those of the system's allocator.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(ptr, layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as above.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const MESSAGES: u64 = 50_000;
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that sends `MESSAGES` messages on two subjects, and reads whatever comes.
fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("nats://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.write_all(b"INFO {\"max_payload\":1000,\"headers\":true} \r\n").unwrap();
        let mut reader = stream.try_clone().unwrap();
        let mut heard = vec![];
        let mut hear = |enough: fn(&[u8]) -> bool| {
            while !enough(&heard) {
                let mut some = [0; 4096];
                let n = reader.read(&mut some).unwrap();
                heard.extend_from_slice(&some[..n]);
            }
        };
        hear(|heard| heard.ends_with(b"PING\r\n"));
        stream.write_all(b"PONG\r\n").unwrap();
        // Messages go only to somebody who has left the handshake behind.
        hear(|heard| heard.len() > 10_000);
        thread::spawn(move || while reader.read(&mut [0; 65536]).is_ok_and(|n| n > 0) {});
        let pair = "MSG a 1 16\r\n0123456789abcdef\r\nHMSG a.b 1 r.1 12 14\r\nNATS/1.0\r\n\r\nhi\r\n";
        let all = pair.repeat(MESSAGES as usize / 2);
        stream.write_all(all.as_bytes()).unwrap();
    });
    url
}

fn connect() -> Client {
    let options = Options { timeout: PATIENCE, ..Options::default() };
    let settings = Settings::new(&Context::default(), &options).unwrap();
    thin::connect(&settings, &Server::list(&server()).unwrap()).unwrap()
}

fn allocations(work: impl FnOnce()) -> u64 {
    let before = COUNT.get();
    work();
    COUNT.get() - before
}

#[test]
fn sending_and_receiving_allocate_nothing_per_message() {
    let mut client = connect();
    client.subscribe("a.>", None, 1);
    let sent = allocations(|| {
        let frame = thin::frame(b"a", b"", &[0; 16]);
        for _ in 0..MESSAGES {
            client.publish(b"a.b", b"r", b"NATS/1.0\r\nA: 1\r\n\r\n", &[0; 100]).unwrap();
            client.publish_frame(&frame).unwrap();
        }
    });
    assert!(sent < 20, "{sent} allocations for {MESSAGES} messages sent");
    let mut bytes = 0;
    let mut received = 0;
    let made = allocations(|| {
        while received < MESSAGES {
            let got = client.receive(Some(PATIENCE), |m, _| bytes += m.payload.len()).unwrap();
            received += got.expect("messages");
        }
    });
    assert_eq!(bytes as u64, MESSAGES / 2 * 18);
    assert!(made < 20, "{made} allocations for {MESSAGES} messages received");
}
