//! Buckets are the same for `nats kv` and for a client library: what one writes the other reads.

mod kv;
mod messages;
mod stream;
mod support;

use std::time::Duration;

use async_nats::jetstream::kv::{Config, Operation, Store};
use async_nats::jetstream::{self, stream::StorageType};
use futures_util::{StreamExt, TryStreamExt};
use kv::{config, entries, json, kv};
use messages::Lab;

/// Does something with the client library.
fn with_client<T>(lab: &Lab, work: impl AsyncFnOnce(jetstream::Context) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let client = async_nats::connect(lab.server.url()).await.unwrap();
        work(jetstream::new(client)).await
    })
}

async fn values(store: &Store, key: &str) -> Vec<(u64, Operation, String)> {
    let history = store.history(key).await.unwrap();
    let entry = |e: async_nats::jetstream::kv::Entry| {
        (e.revision, e.operation, String::from_utf8(e.value.to_vec()).unwrap())
    };
    history.map_ok(entry).try_collect().await.unwrap()
}

#[test]
fn the_library_reads_what_the_command_wrote() {
    let Some(lab) = config() else { return };
    kv(&lab, "del CONFIG size -f").ok();
    kv(&lab, "create CONFIG size 13").ok();
    kv(&lab, "purge CONFIG size -f").ok();
    with_client(&lab, async |context| {
        let store = context.get_key_value("CONFIG").await.unwrap();
        let status = store.status().await.unwrap();
        assert_eq!((status.history(), status.values()), (5, 4));
        assert_eq!(store.get("user.name").await.unwrap().unwrap(), "eve");
        assert_eq!(store.get("size").await.unwrap(), None);
        let put = |revision, value: &str| (revision, Operation::Put, value.to_string());
        assert_eq!(values(&store, "user.name").await, [put(1, "ada"), put(2, "bob"), put(3, "eve")]);
        assert_eq!(values(&store, "size").await, [(7, Operation::Purge, String::new())]);
        let keys: Vec<String> = store.keys().await.unwrap().try_collect().await.unwrap();
        assert_eq!(keys, ["user.name"]);
        // Both mean the same by a revision.
        assert!(store.update("user.name", "x".into(), 2).await.is_err());
        assert_eq!(store.update("user.name", "x".into(), 3).await.unwrap(), 8);
    });
    assert_eq!(kv(&lab, "get CONFIG user.name --raw").ok(), "x");
}

#[test]
fn the_command_reads_what_the_library_wrote() {
    let Some(lab) = Lab::jetstream() else { return };
    with_client(&lab, async |context| {
        let config = Config {
            bucket: "B".into(),
            description: "made by a library".into(),
            history: 3,
            max_age: Duration::from_secs(3600),
            storage: StorageType::Memory,
            ..Config::default()
        };
        let store = context.create_key_value(config).await.unwrap();
        store.put("a", "1".into()).await.unwrap();
        store.create("b", "2".into()).await.unwrap();
        store.delete("a").await.unwrap();
        store.purge("b").await.unwrap();
        store.create("b", "3".into()).await.unwrap();
    });
    let info = json(&lab, "info B");
    assert_eq!((&info["description"], &info["history"]), (&"made by a library".into(), &3.into()));
    assert_eq!(kv(&lab, "ls B").ok(), "b\n");
    assert_eq!(kv(&lab, "get B b --raw").ok(), "3");
    assert_eq!(kv(&lab, "get B a").failed(), "nats: error: nats: key not found\n");
    let history = entries(&json(&lab, "history B '>'"));
    assert_eq!(history, ["a 1 PUT", "a 3 DELETE", "b 4 PURGE", "b 5 PUT"]);
    kv(&lab, "edit B --history 5").ok();
    kv(&lab, "create B a again").ok();
    with_client(&lab, async |context| {
        let store = context.get_key_value("B").await.unwrap();
        assert_eq!(store.get("a").await.unwrap().unwrap(), "again");
        assert_eq!(store.status().await.unwrap().history(), 5);
    });
}

#[test]
fn both_make_the_same_bucket() {
    let Some(lab) = Lab::jetstream() else { return };
    kv(&lab, "add OURS --history 2 --ttl 1m --max-value-size 100 --max-bucket-size 1000").ok();
    with_client(&lab, async |context| {
        let config = Config {
            bucket: "THEIRS".into(),
            history: 2,
            max_age: Duration::from_secs(60),
            max_value_size: 100,
            max_bytes: 1000,
            num_replicas: 1,
            ..Config::default()
        };
        context.create_key_value(config).await.unwrap();
    });
    let config = |bucket: &str| {
        let mut config = kv::stream(&lab, bucket)["config"].take();
        config.as_object_mut().unwrap().remove("metadata");
        config.to_string().replace(bucket, "B")
    };
    assert_eq!(config("OURS"), config("THEIRS"));
}

#[test]
fn a_watcher_of_the_library_sees_what_the_command_does() {
    let Some(lab) = config() else { return };
    with_client(&lab, async |context| {
        let store = context.get_key_value("CONFIG").await.unwrap();
        let mut watch = store.watch_all().await.unwrap();
        for line in ["put CONFIG a 1", "del CONFIG a -f", "purge CONFIG a -f"] {
            kv(&lab, line).ok();
        }
        let mut seen = vec![];
        while seen.len() < 3 {
            let entry = watch.next().await.unwrap().unwrap();
            if entry.key == "a" {
                seen.push(entry.operation);
            }
        }
        assert_eq!(seen, [Operation::Put, Operation::Delete, Operation::Purge]);
    });
}
