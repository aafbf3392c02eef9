//! The power goes: what was not synced is lost, torn or in another order. What was acknowledged is there.

use crate::common::{Chance, add_stream, connect, contents, on_disk, publish};
use async_nats::jetstream::consumer::{self, AckPolicy};
use daemon_store::disk::{Crash, Disk, FaultyDisk};
use futures_util::StreamExt;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const ROUNDS: u64 = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_in_power_cuts() {
    let mut disk = FaultyDisk::default();
    let mut chance = Chance(20_260_711);
    let (mut stored, mut confirmed) = (BTreeMap::new(), BTreeSet::new());
    for round in 0..ROUNDS {
        let shared: Arc<dyn Disk> = Arc::new(disk.clone());
        let server = on_disk(&shared);
        let js = connect(&server).await;
        add_stream(&js, "S").await;
        let found = contents(&js, "S").await;
        for (seq, payload) in &stored {
            assert_eq!(found.get(seq), Some(payload), "round {round}: message {seq} was acknowledged");
        }
        let publisher = tokio::spawn({
            let js = js.clone();
            async move {
                let mut acked = BTreeMap::new();
                for i in 0..200 {
                    let payload = format!("{round}-{i}");
                    let Ok(seq) = publish(&js, "s.x", &payload).await else { break };
                    acked.insert(seq, payload);
                }
                acked
            }
        });
        take_some(&js, 20, &mut confirmed).await;
        stored.extend(publisher.await.unwrap());
        // The moment of the crash: all of the above was told to somebody.
        let kind = if chance.below(2) == 0 { Crash::PowerLoseAll } else { Crash::Power };
        disk = disk.crash(kind, chance.below(u64::MAX));
        drop(server);
    }
    assert!(stored.len() as u64 == 200 * ROUNDS && confirmed.len() as u64 == 20 * ROUNDS);
}

/// Takes and confirms messages; none that was confirmed before may come again.
async fn take_some(js: &async_nats::jetstream::Context, many: usize, confirmed: &mut BTreeSet<u64>) {
    let config = consumer::pull::Config {
        durable_name: Some("C".into()),
        ack_policy: AckPolicy::Explicit,
        ..consumer::pull::Config::default()
    };
    let stream = js.get_stream("S").await.unwrap();
    let consumer = stream.get_or_create_consumer("C", config).await.unwrap();
    let mut messages = consumer.stream().max_messages_per_batch(many).messages().await.unwrap();
    for _ in 0..many {
        let message = messages.next().await.unwrap().unwrap();
        let seq = message.info().unwrap().stream_sequence;
        assert!(!confirmed.contains(&seq), "message {seq} was acknowledged, and came again");
        message.double_ack().await.unwrap();
        confirmed.insert(seq);
    }
}
