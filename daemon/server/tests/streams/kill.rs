//! The process dies, again and again, while clients publish and consume.
//!
//! `NATTER_KILL_ROUNDS` says how often; a few times unless told otherwise.

use crate::common::{Chance, add_stream, connect_to, contents, publish};
use async_nats::jetstream::consumer::{self, AckPolicy};
use futures_util::StreamExt;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const CLIENTS: u64 = 3;

struct Process {
    child: Child,
    url: String,
}

impl Process {
    fn start(store: &Path) -> Process {
        let ports = store.join("ports");
        std::fs::create_dir_all(&ports).unwrap();
        std::fs::read_dir(&ports).unwrap().for_each(|f| std::fs::remove_file(f.unwrap().path()).unwrap());
        let mut child = Command::new(env!("CARGO_BIN_EXE_nats-server"))
            .args(["-a", "127.0.0.1", "-p", "-1", "-js", "-sd"])
            .arg(store)
            .arg("--ports_file_dir")
            .arg(&ports)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        for _ in 0..1000 {
            let file = std::fs::read_dir(&ports).unwrap().next().map(|f| f.unwrap().path());
            let text = file.and_then(|f| std::fs::read_to_string(f).ok()).unwrap_or_default();
            if let Some(url) = text.split('"').find(|t| t.starts_with("nats://")) {
                return Process { child, url: url.to_owned() };
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        panic!("the server did not start");
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// What clients were told.
#[derive(Default)]
struct Told {
    stored: BTreeMap<u64, String>,
    confirmed: BTreeSet<u64>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_sigkill() {
    let rounds = std::env::var("NATTER_KILL_ROUNDS").ok().and_then(|r| r.parse().ok()).unwrap_or(5);
    let dir = tempfile::tempdir().unwrap();
    let (told, mut chance) = (Arc::new(Mutex::new(Told::default())), Chance(42));
    for round in 0..rounds {
        let server = Process::start(dir.path());
        let js = connect_to(&server.url).await;
        add_stream(&js, "S").await;
        let stop = Arc::new(AtomicBool::new(false));
        let mut tasks = Vec::new();
        for client in 0..CLIENTS {
            tasks.push(tokio::spawn(publisher(
                server.url.clone(),
                round,
                client,
                told.clone(),
                stop.clone(),
            )));
        }
        tasks.push(tokio::spawn(taker(server.url.clone(), told.clone(), stop.clone())));
        tokio::time::sleep(Duration::from_millis(100 + chance.below(300))).await;
        server.kill();
        stop.store(true, Ordering::Relaxed);
        for task in tasks {
            task.abort();
            // It was aborted, or found out by itself.
            let _ = task.await;
        }
    }
    let server = Process::start(dir.path());
    let js = connect_to(&server.url).await;
    let found = contents(&js, "S").await;
    let told = std::mem::take(&mut *told.lock().unwrap());
    for (seq, payload) in &told.stored {
        assert_eq!(found.get(seq), Some(payload), "message {seq} was acknowledged");
    }
    let unique: BTreeSet<&String> = found.values().collect();
    assert_eq!(unique.len(), found.len(), "a message with an id was stored twice");
    assert!(told.stored.len() as u64 > rounds, "{} messages in {rounds} rounds", told.stored.len());
    server.kill();
}

async fn publisher(url: String, round: u64, client: u64, told: Arc<Mutex<Told>>, stop: Arc<AtomicBool>) {
    let js = connect_to(&url).await;
    for i in 0.. {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let payload = format!("{round}-{client}-{i}");
        if let Ok(seq) = publish(&js, "s.x", &payload).await {
            told.lock().unwrap().stored.insert(seq, payload);
        }
    }
}

async fn taker(url: String, told: Arc<Mutex<Told>>, stop: Arc<AtomicBool>) {
    let js = connect_to(&url).await;
    let config = consumer::pull::Config {
        durable_name: Some("C".into()),
        ack_policy: AckPolicy::Explicit,
        ..consumer::pull::Config::default()
    };
    let Ok(stream) = js.get_stream("S").await else { return };
    let Ok(consumer) = stream.get_or_create_consumer("C", config).await else { return };
    let Ok(mut messages) = consumer.messages().await else { return };
    while let Some(Ok(message)) = messages.next().await {
        if stop.load(Ordering::Relaxed) {
            return;
        }
        let seq = message.info().unwrap().stream_sequence;
        assert!(
            !told.lock().unwrap().confirmed.contains(&seq),
            "message {seq} came after its ack was confirmed"
        );
        if message.double_ack().await.is_ok() {
            told.lock().unwrap().confirmed.insert(seq);
        }
    }
}
