//! SIGKILL while everybody works; the clients stay and find the next process by themselves.

use crate::crowd::{ANSWER_OF_MORTALS, Crowd, connect};
use crate::process::Process;
use rustix::process::Signal;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_that_stay_lose_nothing_by_sigkill() {
    let mut server = Process::start("", &[]);
    let crowd = Crowd::start(&server.url(), "kill", ANSWER_OF_MORTALS).await;
    for _ in 0..crate::rounds(2) {
        crowd.ledger.grows(100, 50).await;
        server.signal(Signal::KILL);
        server.restart();
    }
    crowd.ledger.grows(100, 50).await;
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    eprintln!("kill: {:?} stored and confirmed, refused {:?}", ledger.counts(), ledger.errors());
}
