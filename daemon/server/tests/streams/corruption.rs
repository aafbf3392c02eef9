//! Bytes go bad: the server starts, serves what can be read, and removes nothing.

use crate::common::{Chance, add_stream, connect, on_disk, publish};
use daemon_store::disk::{Crash, Disk, FaultyDisk};
use std::collections::BTreeMap;
use std::sync::Arc;

const FLIPS: usize = 24;

/// The messages that can be read one by one, up to sequence `last`.
async fn readable(js: &async_nats::jetstream::Context, last: u64) -> BTreeMap<u64, String> {
    let stream = js.get_stream("S").await.unwrap();
    let mut found = BTreeMap::new();
    for seq in 1..=last {
        if let Ok(message) = stream.get_raw_message(seq).await {
            found.insert(seq, String::from_utf8(message.payload.to_vec()).unwrap());
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flipped_byte_costs_little_and_removes_nothing() {
    let whole = FaultyDisk::default();
    let mut stored = BTreeMap::new();
    {
        let shared: Arc<dyn Disk> = Arc::new(whole.clone());
        let mut server = on_disk(&shared);
        let js = connect(&server).await;
        add_stream(&js, "S").await;
        for i in 0..60 {
            let payload = format!("message number {i}");
            stored.insert(publish(&js, "s.x", &payload).await.unwrap(), payload);
        }
        // To the files, all of it …
        server.shutdown();
    }
    let shared: Arc<dyn Disk> = Arc::new(whole.clone());
    {
        let server = on_disk(&shared);
        let js = connect(&server).await;
        for i in 60..90 {
            let payload = format!("message number {i}");
            stored.insert(publish(&js, "s.x", &payload).await.unwrap(), payload);
        }
    }
    let mut chance = Chance(77);
    for _ in 0..FLIPS {
        let disk = whole.crash(Crash::Kill, 0);
        let files: Vec<(String, u64)> =
            disk.files().into_iter().filter(|(name, len)| *len > 0 && !name.ends_with("/lock")).collect();
        let (name, len) = &files[chance.below(files.len() as u64) as usize];
        let offset = chance.below(*len);
        assert!(disk.damage(name, offset, 1 << chance.below(8)));
        let shared: Arc<dyn Disk> = Arc::new(disk.clone());
        let server = on_disk(&shared);
        let js = connect(&server).await;
        if js.get_stream("S").await.is_err() {
            panic!("a flipped bit in {name} at {offset} of {len} bytes cost the stream");
        }
        let found = readable(&js, stored.len() as u64).await;
        let wrong: Vec<_> = found.iter().filter(|(seq, text)| stored.get(*seq) != Some(*text)).collect();
        assert!(wrong.is_empty(), "{name} at {offset}: {wrong:?} was never stored");
        let lost = stored.len() - found.len();
        assert!(lost <= 1, "{name} at {offset} of {len}: one bit cost {lost} messages");
    }
}
