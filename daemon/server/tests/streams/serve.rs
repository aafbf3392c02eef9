//! Streams and consumers as people use them, and that they are there again after a restart.

use crate::common::{add_stream, connect, contents, lazy, options, publish};
use async_nats::jetstream::consumer::{self, AckPolicy};
use async_nats::jetstream::stream;
use daemon_server::{Server, log::Log};
use futures_util::StreamExt;
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
