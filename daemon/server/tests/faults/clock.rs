//! The time of day jumps, forwards and back; what is waited for is waited for by another clock.

use crate::crowd::{ANSWER, Crowd, connect, publish};
use crate::process::Process;
use crate::shim::Shim;
use async_nats::jetstream::consumer;
use futures_util::StreamExt;
use std::time::Duration;

const JUMPS: [i64; 5] = [3600, -3600, 86_400 * 400, -86_400 * 400, 1];

fn start(shim: &Shim) -> Process {
    let env = shim.env();
    Process::start("", &env.each_ref().map(|(name, value)| (*name, value.as_str())))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn jumps_of_the_clock_lose_nothing_and_stop_nobody() {
    let Some(shim) = Shim::build() else { return };
    let server = start(&shim);
    let crowd = Crowd::start(&server.url(), "clock", ANSWER).await;
    for _ in 0..crate::rounds(1) {
        for seconds in JUMPS {
            crowd.ledger.grows(40, 20).await;
            shim.clock(seconds);
        }
        crowd.ledger.grows(40, 20).await;
        shim.clock(0);
    }
    crowd.ledger.grows(40, 20).await;
    let ledger = crowd.ledger.clone();
    crowd.finish().await;
    ledger.check(&connect(&server.url()).await).await;
    assert!(ledger.errors().is_empty(), "{:?}", ledger.errors());
    eprintln!("clock: {:?} stored and confirmed", ledger.counts());
}

/// A message that was taken before the clock went back an hour is offered again after its ack wait, not an hour later.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_goes_back_delays_no_redelivery() {
    let Some(shim) = Shim::build() else { return };
    let server = start(&shim);
    let js = connect(&server.url()).await;
    let config = async_nats::jetstream::stream::Config {
        name: "S".into(),
        subjects: vec!["s.>".into()],
        ..Default::default()
    };
    let stream = js.create_stream(config).await.unwrap();
    publish(&js, "s.x", "once more").await.unwrap();
    let config = consumer::pull::Config {
        durable_name: Some("C".into()),
        ack_wait: Duration::from_secs(1),
        ..Default::default()
    };
    let consumer = stream.create_consumer(config).await.unwrap();
    let next = async || {
        let mut batch =
            consumer.fetch().max_messages(1).expires(Duration::from_secs(20)).messages().await.unwrap();
        batch.next().await.map(|message| message.unwrap().info().unwrap().delivered)
    };
    assert_eq!(next().await, Some(1));
    shim.clock(-3600);
    assert_eq!(next().await, Some(2));
    shim.clock(3600);
    assert_eq!(next().await, Some(3));
}
