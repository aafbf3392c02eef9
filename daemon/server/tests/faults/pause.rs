//! The process stands still for a while, as in a machine that is suspended or swaps.

use crate::crowd::{ANSWER, Crowd, connect};
use crate::process::Process;
use rustix::process::Signal;
use std::time::Duration;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pause_delays_and_loses_nothing() {
    let server = Process::start("", &[]);
    let crowd = Crowd::start(&server.url(), "pause", ANSWER).await;
    for _ in 0..crate::rounds(2) {
        crowd.ledger.grows(50, 25).await;
        server.signal(Signal::STOP);
        tokio::time::sleep(Duration::from_millis(1500)).await;
        server.signal(Signal::CONT);
    }
    crowd.ledger.grows(50, 25).await;
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    assert!(ledger.errors().is_empty(), "nobody had to wait for {:?}: {:?}", ANSWER, ledger.errors());
    eprintln!("pause: {:?} stored and confirmed", ledger.counts());
}
