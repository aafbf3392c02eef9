//! Streams and consumers as people use them, and that they are there again after a restart.

use crate::common::{add_stream, connect, contents, lazy, on_disk, options, publish};
use async_nats::jetstream::consumer::{self, AckPolicy};
use async_nats::jetstream::stream;
use daemon_server::{Server, log::Log};
use daemon_store::disk::{Crash, Disk, FaultyDisk};
use futures_util::StreamExt;
use std::sync::Arc;
use std::time::Duration;

#[tokio::test]
async fn what_was_published_and_acknowledged_survives_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    for options in [options(dir.path()), lazy(dir.path())] {
        let mut server = Server::start(options, Log::test()).unwrap();
        let js = connect(&server).await;
        let stream = add_stream(&js, "ORDERS").await;
        let before = stream.cached_info().state.messages;
        for i in 0..100 {
            let seq = publish(&js, "orders.new", &format!("order {i}")).await.unwrap();
            assert_eq!(seq, before + i + 1);
        }
        let config = consumer::pull::Config {
            durable_name: Some("worker".into()),
            ack_policy: AckPolicy::Explicit,
            ..consumer::pull::Config::default()
        };
        let worker = stream.get_or_create_consumer("worker", config).await.unwrap();
        let mut batch = worker.batch().max_messages(40).messages().await.unwrap();
        while let Some(message) = batch.next().await {
            message.unwrap().double_ack().await.unwrap();
        }
        server.shutdown();
    }
    let server = Server::start(options(dir.path()), Log::test()).unwrap();
    let js = connect(&server).await;
    let found = contents(&js, "ORDERS").await;
    assert_eq!((found.len(), found[&101].as_str()), (200, "order 0"));
    let mut worker: consumer::PullConsumer =
        js.get_stream("ORDERS").await.unwrap().get_consumer("worker").await.unwrap();
    let info = worker.info().await.unwrap();
    assert_eq!((info.ack_floor.stream_sequence, info.num_pending, info.num_ack_pending), (80, 120, 0));
}

#[tokio::test]
async fn a_deleted_stream_stays_deleted() {
    let dir = tempfile::tempdir().unwrap();
    {
        let server = Server::start(options(dir.path()), Log::test()).unwrap();
        let js = connect(&server).await;
        add_stream(&js, "A").await;
        add_stream(&js, "B").await;
        publish(&js, "a.x", "1").await.unwrap();
        publish(&js, "b.x", "1").await.unwrap();
        js.delete_stream("A").await.unwrap();
    }
    let server = Server::start(options(dir.path()), Log::test()).unwrap();
    let js = connect(&server).await;
    assert!(js.get_stream("A").await.is_err());
    assert_eq!(contents(&js, "B").await.len(), 1);
    add_stream(&js, "A").await;
    assert_eq!(publish(&js, "a.x", "2").await.unwrap(), 1);
}

/// Sent in one go, so that the request finds what was published before it still waiting for its commit.
#[tokio::test]
async fn a_direct_get_behind_a_publish_is_answered_with_what_was_published() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(options(dir.path()), Log::test()).unwrap();
    let js = connect(&server).await;
    let config = stream::Config {
        name: "A".into(),
        subjects: vec!["a.>".into()],
        allow_direct: true,
        ..stream::Config::default()
    };
    js.create_stream(config).await.unwrap();
    let client = async_nats::connect(server.client_url()).await.unwrap();
    for round in 0..20 {
        let payload = format!("round {round}");
        client.publish("a.x", payload.clone().into()).await.unwrap();
        let request = client.request("$JS.API.DIRECT.GET.A.a.x", "".into());
        let answer = tokio::time::timeout(Duration::from_secs(10), request).await;
        let answer = answer.expect("every direct get is answered").unwrap();
        assert_eq!(std::str::from_utf8(&answer.payload), Ok(payload.as_str()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_missed_or_doubled_while_subjects_change() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(lazy(dir.path()), Log::test()).unwrap();
    let js = connect(&server).await;
    add_stream(&js, "S").await;
    let publisher = tokio::spawn({
        let js = js.clone();
        async move {
            for i in 0..1500 {
                publish(&js, "s.x", &format!("{i}")).await.unwrap();
            }
        }
    });
    for subject in ["s.*", "s.>"].into_iter().cycle().take(30) {
        let config = async_nats::jetstream::stream::Config {
            name: "S".into(),
            subjects: vec![subject.into()],
            ..Default::default()
        };
        js.update_stream(config).await.unwrap();
    }
    publisher.await.unwrap();
    let found = contents(&js, "S").await;
    let expected: Vec<String> = (0..1500).map(|i| i.to_string()).collect();
    assert_eq!(found.into_values().collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn a_stream_that_persists_later_acknowledges_what_is_only_written() {
    let disk = FaultyDisk::default();
    let shared: Arc<dyn Disk> = Arc::new(disk.clone());
    let server = on_disk(&shared);
    let js = connect(&server).await;
    let request = r#"{"name":"S","subjects":["s.>"],"persist_mode":"async"}"#;
    let made: serde_json::Value = js
        .request("STREAM.CREATE.S", &serde_json::from_str::<serde_json::Value>(request).unwrap())
        .await
        .unwrap();
    assert_eq!(made["config"]["persist_mode"], "async");
    for i in 0..50 {
        assert_eq!(publish(&js, "s.x", "m").await.unwrap(), i + 1);
    }
    // The process dies, the machine lives.
    let after: Arc<dyn Disk> = Arc::new(disk.crash(Crash::Kill, 1));
    let again = on_disk(&after);
    assert_eq!(contents(&connect(&again).await, "S").await.len(), 50);
}

/// Two requests in one read: the later one is more important and gets what there is.
#[tokio::test]
async fn pull_requests_that_come_together_are_served_by_priority() {
    use std::io::{Read, Write};
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(options(dir.path()), Log::test()).unwrap();
    let js = connect(&server).await;
    let stream = add_stream(&js, "P").await;
    for n in 0..2 {
        publish(&js, "p.x", &n.to_string()).await.unwrap();
    }
    let config = consumer::pull::Config {
        durable_name: Some("C".into()),
        ack_policy: AckPolicy::Explicit,
        priority_policy: consumer::PriorityPolicy::Prioritized,
        priority_groups: vec!["g".into()],
        ..consumer::pull::Config::default()
    };
    stream.create_consumer(config).await.unwrap();
    let mut socket = std::net::TcpStream::connect(server.client_url().trim_start_matches("nats://")).unwrap();
    let mut text = String::from("CONNECT {\"verbose\":false}\r\nSUB in.* 1\r\n");
    for priority in [5, 1, 3] {
        let body = format!("{{\"batch\":1,\"expires\":1000000000,\"group\":\"g\",\"priority\":{priority}}}");
        let len = body.len();
        text += &format!("PUB $JS.API.CONSUMER.MSG.NEXT.P.C in.{priority} {len}\r\n{body}\r\n");
    }
    socket.write_all(text.as_bytes()).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let (mut got, mut buffer) = (String::new(), [0; 4096]);
    let mut read_until = |done: &dyn Fn(&str) -> bool| {
        while !done(&got) {
            let n = socket.read(&mut buffer).unwrap_or_else(|e| panic!("{e} behind {got}"));
            got += &String::from_utf8_lossy(&buffer[..n]);
        }
        got.clone()
    };
    let got = read_until(&|got| got.matches("$JS.ACK").count() == 2);
    let to: Vec<_> = got.lines().filter(|l| l.starts_with("MSG ")).collect();
    assert_eq!(to.len(), 2, "{got}");
    // A message carries its own subject; the next request expires, and says at whose inbox.
    let got = read_until(&|got| got.contains("MSG in."));
    assert!(got.contains("in.5"), "{got}");
    assert!(!got.contains("in.1") && !got.contains("in.3"), "{got}");
}
