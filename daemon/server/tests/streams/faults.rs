//! The disk says no: publishers are told, nothing acknowledged is lost, and service goes on when the disk does.

use crate::common::{add_stream, connect, contents, on_disk, publish};
use daemon_store::disk::{Disk, FaultyDisk};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Duration;

/// Publishes until the stream takes messages again.
async fn until_served(js: &async_nats::jetstream::Context, acked: &mut BTreeMap<u64, String>) {
    for i in 0..200 {
        let payload = format!("after {i}");
        if let Ok(seq) = publish(js, "s.x", &payload).await {
            acked.insert(seq, payload);
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the stream was not served again");
}

async fn check(disk: &FaultyDisk, fail: impl Fn(&FaultyDisk), words: &str) {
    let shared: Arc<dyn Disk> = Arc::new(disk.clone());
    let server = on_disk(&shared);
    let js = connect(&server).await;
    add_stream(&js, "S").await;
    let mut acked = BTreeMap::new();
    for i in 0..50 {
        let payload = format!("before {i}");
        acked.insert(publish(&js, "s.x", &payload).await.unwrap(), payload);
    }
    fail(disk);
    let mut refused = Vec::new();
    for i in 0..20 {
        let payload = format!("during {i}");
        match publish(&js, "s.x", &payload).await {
            Ok(seq) => drop(acked.insert(seq, payload)),
            Err(e) => refused.push(e),
        }
    }
    assert!(refused.iter().any(|e| e.contains(words)), "{refused:?}");
    disk.mend();
    disk.set_capacity(None);
    until_served(&js, &mut acked).await;
    let found = contents(&js, "S").await;
    for (seq, payload) in &acked {
        assert_eq!(found.get(seq), Some(payload), "message {seq} was acknowledged");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_told_to_publishers_and_survived() {
    let disk = FaultyDisk::default();
    let full = |disk: &FaultyDisk| {
        let used = disk.files().iter().map(|(_, len)| len).sum::<u64>();
        disk.set_capacity(Some(used + 300));
    };
    check(&disk, full, "insufficient resources").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_fails_is_told_to_publishers_and_survived() {
    let disk = FaultyDisk::default();
    check(&disk, |disk| disk.fail_after(3, ErrorKind::Other), "could not be written").await;
}
