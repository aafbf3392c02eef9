//! A disk that is full for a while, and one that is slow.

use crate::crowd::{ANSWER, Crowd, connect};
use crate::process::Process;
use crate::shim::Shim;

fn start(shim: &Shim) -> Process {
    let env = shim.env();
    Process::start("", &env.each_ref().map(|(name, value)| (*name, value.as_str())))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_told_and_passes() {
    let Some(shim) = Shim::build() else { return };
    let server = start(&shim);
    let crowd = Crowd::start(&server.url(), "full", ANSWER).await;
    for _ in 0..crate::rounds(2) {
        crowd.ledger.grows(50, 25).await;
        shim.full(true);
        crowd.ledger.refuses(20).await;
        shim.full(false);
    }
    crowd.ledger.grows(50, 25).await;
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    let errors = ledger.errors();
    eprintln!("full disk: {:?} stored and confirmed, refused {errors:?}", ledger.counts());
    let silence = errors.iter().find(|(why, _)| why.contains("timed out"));
    assert_eq!(silence, None, "an error, not silence: {errors:?}");
    let log = server.log();
    assert!(log.contains("No space left on device"), "the log says what happened:\n{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_disk_delays_and_loses_nothing() {
    let Some(shim) = Shim::build() else { return };
    let server = start(&shim);
    let crowd = Crowd::start(&server.url(), "slow", ANSWER).await;
    for _ in 0..crate::rounds(1) {
        crowd.ledger.grows(50, 25).await;
        shim.slow_sync(300);
        crowd.ledger.grows(10, 10).await;
        shim.slow_sync(0);
    }
    crowd.ledger.grows(50, 25).await;
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    assert!(ledger.errors().is_empty(), "{:?}", ledger.errors());
    eprintln!("slow disk: {:?} stored and confirmed", ledger.counts());
}
