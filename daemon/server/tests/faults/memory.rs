//! Memory: readers that never read, whom the server must not store for without bound, and an address space that ends.

use crate::crowd::{ANSWER, ANSWER_OF_MORTALS, Crowd, connect};
use crate::ledger::wait;
use crate::process::Process;
use rustix::process::{Resource, Signal};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

const MIB: u64 = 1 << 20;
const DEAF: usize = 8;
/// What may be kept for each connection.
const PENDING: u64 = 4 * MIB;

/// Subscribes and never reads again.
fn deaf(port: u16) -> TcpStream {
    let mut socket = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let mut line = String::new();
    BufReader::new(&socket).read_line(&mut line).unwrap();
    socket.write_all(b"CONNECT {\"verbose\":false}\r\nSUB flood 1\r\n").unwrap();
    socket
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readers_that_never_read_are_dropped_before_memory_is() {
    let server = Process::start("max_pending: 4MB\nwrite_deadline: \"2s\"", &[]);
    let crowd = Crowd::start(&server.url(), "memory", ANSWER).await;
    crowd.ledger.grows(40, 20).await;
    let before = server.memory().0;
    let client = async_nats::connect(server.url()).await.unwrap();
    for round in 1..=crate::rounds(1) {
        let deaf: Vec<TcpStream> = (0..DEAF).map(|_| deaf(server.port())).collect();
        let mut most = 0;
        wait("the deaf are dropped", async || {
            for _ in 0..100 {
                client.publish("flood", vec![b'x'; 64 << 10].into()).await.unwrap();
            }
            client.flush().await.unwrap();
            most = most.max(server.memory().0);
            server.log().matches("Slow Consumer").count() as u64 >= round * DEAF as u64
        })
        .await;
        drop(deaf);
        let bound = before + 2 * DEAF as u64 * PENDING + 128 * MIB;
        assert!(most < bound, "{} MiB at most, {} MiB before", most / MIB, before / MIB);
        crowd.ledger.grows(40, 20).await;
    }
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    assert!(ledger.errors().is_empty(), "{:?}", ledger.errors());
    eprintln!("deaf readers: {:?} stored and confirmed", ledger.counts());
}

/// Where memory is refused a process may end, as one that the kernel kills does; what it acknowledged is there afterwards.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_space_that_ends_costs_nothing_acknowledged() {
    let mut server = Process::start("", &[]);
    let crowd = Crowd::start(&server.url(), "space", ANSWER_OF_MORTALS).await;
    for _ in 0..crate::rounds(1) {
        crowd.ledger.grows(40, 20).await;
        server.limit(Resource::As, Some(server.memory().1 + 4 * MIB));
        let deaf: Vec<TcpStream> = (0..DEAF).map(|_| deaf(server.port())).collect();
        let client = async_nats::connect(server.url()).await.unwrap();
        for _ in 0..2000 {
            if server.ended() || client.publish("flood", vec![b'x'; 64 << 10].into()).await.is_err() {
                break;
            }
        }
        let _ = tokio::time::timeout(std::time::Duration::from_secs(5), client.flush()).await;
        drop(deaf);
        if server.ended() {
            server.restart();
        } else {
            server.limit(Resource::As, None);
        }
    }
    crowd.ledger.grows(40, 20).await;
    server.signal(Signal::KILL);
    server.restart();
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    eprintln!("address space: {:?} stored and confirmed, refused {:?}", ledger.counts(), ledger.errors());
}
