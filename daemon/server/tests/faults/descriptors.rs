//! The process may open no more descriptors: who is connected is served, who comes is served when there are some again.

use crate::crowd::{ANSWER, Crowd, connect};
use crate::ledger::wait;
use crate::process::Process;
use rustix::process::Resource;
use std::net::TcpStream;

const CROWD: usize = 60;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_descriptors_service_goes_on() {
    let server = Process::start("", &[]);
    let crowd = Crowd::start(&server.url(), "files", ANSWER).await;
    for round in 0..crate::rounds(2) {
        crowd.ledger.grows(40, 20).await;
        server.limit(Resource::Nofile, Some(server.descriptors() + 10));
        let strangers: Vec<TcpStream> =
            (0..CROWD).map(|_| TcpStream::connect(("127.0.0.1", server.port())).unwrap()).collect();
        wait("the log tells of the descriptors", async || {
            server.log().matches("oo many open files").count() as u64 > round
        })
        .await;
        crowd.ledger.grows(40, 20).await;
        drop(strangers);
        server.limit(Resource::Nofile, None);
        connect(&server.url()).await.query_account().await.unwrap();
    }
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    eprintln!("descriptors: {:?} stored and confirmed, refused {:?}", ledger.counts(), ledger.errors());
}
