//! Backups over the wire: of the reference into this server, of this server into itself, and what becomes of halves.

use crate::common::{add_stream, connect, options, publish};
use async_nats::Client;
use async_nats::jetstream::consumer::PullConsumer;
use daemon_server::{Server, log::Log};
use futures_util::StreamExt;
use serde_json::{Value, json};

/// A stream of the reference, 2.15.1, with eight consumers.
const REFERENCE: &[u8] = include_bytes!("../../../jetstream/tests/snapshot/consumers.s2");

const PIECE: usize = 512 * 1024;

async fn ask(client: &Client, subject: &str, body: &[u8]) -> Value {
    let answer = client.request(subject.to_owned(), body.to_vec().into()).await.unwrap();
    if answer.payload.is_empty() { Value::Null } else { serde_json::from_slice(&answer.payload).unwrap() }
}

/// A backup: what the answer said, and the archive.
async fn back_up(client: &Client, stream: &str, chunk_size: usize) -> (Value, Vec<u8>) {
    let inbox = client.new_inbox();
    let mut chunks = client.subscribe(inbox.clone()).await.unwrap();
    let request = json!({"deliver_subject": inbox, "chunk_size": chunk_size}).to_string();
    let answer = ask(client, &format!("$JS.API.STREAM.SNAPSHOT.{stream}"), request.as_bytes()).await;
    let mut archive = Vec::new();
    while let Some(chunk) = chunks.next().await.filter(|chunk| !chunk.payload.is_empty()) {
        archive.extend_from_slice(&chunk.payload);
        if let Some(reply) = chunk.reply {
            client.publish(reply, "".into()).await.unwrap();
        }
    }
    (answer, archive)
}

/// Where chunks go.
async fn begin(client: &Client, config: &Value, state: &Value) -> String {
    let subject = format!("$JS.API.STREAM.RESTORE.{}", config["name"].as_str().unwrap());
    let answer =
        ask(client, &subject, json!({"config": config, "state": state}).to_string().as_bytes()).await;
    answer["deliver_subject"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
}

async fn restore(client: &Client, config: &Value, state: &Value, archive: &[u8]) -> Value {
    let subject = begin(client, config, state).await;
    for piece in archive.chunks(PIECE) {
        assert_eq!(ask(client, &subject, piece).await, Value::Null);
    }
    ask(client, &subject, b"").await
}

#[tokio::test]
async fn a_backup_of_the_reference_goes_in_and_out_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    {
        let server = Server::start(options(dir.path()), Log::test()).unwrap();
        let client = async_nats::connect(server.client_url()).await.unwrap();
        let config = json!({"name": "BIG", "subjects": ["b.>"], "storage": "file", "retention": "limits",
            "num_replicas": 1, "first_seq": 100});
        let restored = restore(&client, &config, &json!({}), REFERENCE).await;
        let state = restored["state"].clone();
        assert_eq!((&state["messages"], &state["bytes"]), (&json!(1196), &json!(191_913)));
        assert_eq!((&state["consumer_count"], &state["num_deleted"]), (&json!(8), &json!(4)));

        let (answer, archive) = back_up(&client, "BIG", 2048).await;
        assert_eq!(answer["state"], state);
        ask(&client, "$JS.API.STREAM.DELETE.BIG", b"").await;
        let again = restore(&client, &answer["config"], &answer["state"], &archive).await;
        assert_eq!((&again["state"], &again["config"]), (&state, &restored["config"]));
    }
    let server = Server::start(options(dir.path()), Log::test()).unwrap();
    let js = connect(&server).await;
    let stream = js.get_stream("BIG").await.unwrap();
    assert_eq!(stream.cached_info().state.messages, 1196);
    let mut consumer: PullConsumer = stream.get_consumer("all").await.unwrap();
    let info = consumer.info().await.unwrap();
    assert_eq!((info.delivered.stream_sequence, info.ack_floor.stream_sequence), (137, 123));
    assert_eq!((info.num_ack_pending, info.num_pending), (2, 165));
    assert_eq!(publish(&js, "b.1", "goes on").await, Ok(1300));
}

#[tokio::test]
async fn half_a_backup_leaves_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let (answer, archive) = {
        let server = Server::start(options(dir.path()), Log::test()).unwrap();
        let js = connect(&server).await;
        let client = async_nats::connect(server.client_url()).await.unwrap();
        add_stream(&js, "HALF").await;
        let mut x = 88_172_645_463_325_252u64;
        for _ in 0..24 {
            let noise = std::iter::repeat_with(|| {
                x ^= x << 13;
                x ^= x >> 7;
                x ^= x << 17;
                char::from(b' ' + (x % 90) as u8)
            });
            publish(&js, "half.x", &noise.take(900_000).collect::<String>()).await.unwrap();
        }
        let (answer, archive) = back_up(&client, "HALF", 0).await;
        js.delete_stream("HALF").await.unwrap();
        // So much that some of it stands in files.
        let subject = begin(&client, &answer["config"], &answer["state"]).await;
        for piece in archive[..archive.len() * 3 / 4].chunks(PIECE) {
            assert_eq!(ask(&client, &subject, piece).await, Value::Null);
        }
        assert!(js.get_stream("HALF").await.is_err(), "nobody sees it yet");
        (answer, archive)
    };
    let server = Server::start(options(dir.path()), Log::test()).unwrap();
    let js = connect(&server).await;
    assert!(js.get_stream("HALF").await.is_err());
    let client = async_nats::connect(server.client_url()).await.unwrap();
    let cut = restore(&client, &answer["config"], &answer["state"], &archive[..archive.len() / 2]).await;
    assert_eq!(cut["error"]["description"], "restore failed: backup was truncated");
    assert!(js.get_stream("HALF").await.is_err());
    let whole = restore(&client, &answer["config"], &answer["state"], &archive).await;
    assert_eq!(whole["state"]["messages"], 24);
}
