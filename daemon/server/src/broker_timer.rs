//! The broker's timer: answers of services that did not come in time, and what is to be told of them.

use crate::clock::Clock;
use crate::worker;
use daemon_broker::Broker;
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep_until};

/// Rings for ever. Runs on a worker, and nothing happens as long as nobody waits for an answer.
pub async fn run(clock: Clock, broker: Arc<Broker>) {
    let earlier = Arc::new(Notify::new());
    let notify = earlier.clone();
    broker.on_earlier_wakeup(Box::new(move || notify.notify_one()));
    loop {
        match broker.next_wakeup() {
            u64::MAX => earlier.notified().await,
            at if at > clock.mono() => tokio::select! {
                () = sleep_until(Instant::from_std(clock.instant(at))) => {}
                () = earlier.notified() => {}
            },
            _ => worker::with(|bench| {
                broker.on_timer(clock.now(), &mut bench.context);
                bench.context.flush();
            }),
        }
    }
}
