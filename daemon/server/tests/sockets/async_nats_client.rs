//! The behaviour that a stock client library builds on.

use super::common::*;
use async_nats::{Client as Nats, ConnectOptions, HeaderMap, Message, Subscriber};
use futures_util::StreamExt;
use std::time::Duration;

async fn connect(server: &Server) -> Nats {
    async_nats::connect(server.address().to_string()).await.unwrap()
}

/// Waits until the server has taken what the client sent; a flush only empties the client's own buffer.
async fn settle(client: &Nats) {
    client.request("nobody.is.here", "".into()).await.unwrap_err();
}

/// The next message, or None at the end of the subscription.
async fn next(messages: &mut Subscriber) -> Option<Message> {
    tokio::time::timeout(PATIENCE, messages.next()).await.expect("a message in time")
}

fn url(server: &Server) -> String {
    format!("nats://{}", server.address())
}

#[tokio::test]
async fn messages_arrive_with_their_headers() {
    let server = Server::start("");
    let client = connect(&server).await;
    let mut messages = client.subscribe("a.*").await.unwrap();
    let mut headers = HeaderMap::new();
    headers.append("X", "one");
    headers.append("X", "two");
    client.publish_with_headers("a.b", headers, "hi".into()).await.unwrap();
    client.publish("a.c", "plain".into()).await.unwrap();
    let first = next(&mut messages).await.unwrap();
    assert_eq!((first.subject.as_str(), &first.payload[..]), ("a.b", &b"hi"[..]));
    let values: Vec<_> =
        first.headers.as_ref().unwrap().get_all("X").map(|value| value.as_str().to_owned()).collect();
    assert_eq!(values, ["one", "two"]);
    assert!(next(&mut messages).await.unwrap().headers.is_none());
}

#[tokio::test]
async fn requests_are_answered_by_a_queue_of_services() {
    let server = Server::start("");
    let client = connect(&server).await;
    for _ in 0..3 {
        let service = connect(&server).await;
        let mut requests = service.queue_subscribe("double", "workers".into()).await.unwrap();
        settle(&service).await;
        tokio::spawn(async move {
            while let Some(request) = requests.next().await {
                let number: u32 = std::str::from_utf8(&request.payload).unwrap().parse().unwrap();
                service.publish(request.reply.unwrap(), (2 * number).to_string().into()).await.unwrap();
            }
        });
    }
    for number in 0..100 {
        let answer = client.request("double", number.to_string().into()).await.unwrap();
        assert_eq!(answer.payload, (2 * number).to_string());
    }
}

#[tokio::test]
async fn a_request_to_nobody_fails_at_once() {
    let server = Server::start("");
    let error = connect(&server).await.request("nobody", "".into()).await.unwrap_err();
    assert_eq!(error.kind(), async_nats::RequestErrorKind::NoResponders);
}

#[tokio::test]
async fn a_subscription_ends_after_its_count() {
    let server = Server::start("");
    let client = connect(&server).await;
    let mut messages = client.subscribe("a").await.unwrap();
    messages.unsubscribe_after(3).await.unwrap();
    for _ in 0..5 {
        client.publish("a", "x".into()).await.unwrap();
    }
    client.flush().await.unwrap();
    let mut count = 0;
    while next(&mut messages).await.is_some() {
        count += 1;
    }
    assert_eq!(count, 3);
}

#[tokio::test]
async fn draining_ends_subscriptions_and_connection() {
    let server = Server::monitored("");
    let (publisher, client) = (connect(&server).await, connect(&server).await);
    let mut messages = client.subscribe("a").await.unwrap();
    settle(&client).await;
    for _ in 0..50 {
        publisher.publish("a", "x".into()).await.unwrap();
    }
    for _ in 0..50 {
        assert_eq!(next(&mut messages).await.unwrap().payload, "x");
    }
    client.drain().await.unwrap();
    assert!(next(&mut messages).await.is_none());
    while server.get_json("/connz")["num_connections"] != 1 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn a_lost_connection_comes_back_with_its_subscriptions() {
    let mut server = Server::start("");
    let address = server.address();
    let client = connect(&server).await;
    let mut messages = client.subscribe("a").await.unwrap();
    settle(&client).await;
    server.signal(rustix::process::Signal::TERM);
    server.wait_exit();
    let again = Launch::with_config(&format!("listen: \"{address}\"")).start();
    loop {
        client.publish("a", "back".into()).await.unwrap();
        if let Ok(message) = tokio::time::timeout(Duration::from_millis(200), messages.next()).await {
            assert_eq!(message.unwrap().payload, "back");
            break;
        }
    }
    drop(again);
}

#[tokio::test]
async fn credentials_are_checked() {
    let server = Server::start("authorization { user: u, password: p }");
    let options = || ConnectOptions::new().max_reconnects(1);
    options()
        .user_and_password("u".into(), "p".into())
        .connect(url(&server))
        .await
        .unwrap()
        .flush()
        .await
        .unwrap();
    assert!(options().user_and_password("u".into(), "wrong".into()).connect(url(&server)).await.is_err());
    assert!(options().connect(url(&server)).await.is_err());
}

#[tokio::test]
async fn many_connections_hear_one_another() {
    let server = Server::start("");
    let mut listeners = Vec::new();
    for _ in 0..100 {
        let client = connect(&server).await;
        let messages = client.subscribe("all").await.unwrap();
        settle(&client).await;
        listeners.push((client, messages));
    }
    for (client, _) in &listeners {
        client.publish("all", "x".into()).await.unwrap();
        client.flush().await.unwrap();
    }
    for (_, messages) in &mut listeners {
        for _ in 0..100 {
            assert_eq!(next(messages).await.unwrap().payload, "x");
        }
    }
}

#[tokio::test]
async fn the_servers_name_and_limits_reach_the_client() {
    let server = Server::start("server_name: S\nmax_payload: 5000");
    let client = connect(&server).await;
    let info = client.server_info();
    assert_eq!((info.server_name.as_str(), info.max_payload, info.headers), ("S", 5000, true));
    assert!(client.is_server_compatible(2, 14, 0));
    assert!(client.publish("a", vec![0; 6000].into()).await.is_err());
}

#[tokio::test]
async fn tls_is_taken_up() {
    let authority = tls::Authority::new();
    let server = Server::start(&authority.block("verify: true"));
    let options = ConnectOptions::new()
        .add_root_certificates(authority.path("ca.pem"))
        .add_client_certificate(authority.path("client.pem"), authority.path("client-key.pem"))
        .require_tls(true);
    let client = options.connect(url(&server)).await.unwrap();
    client.flush().await.unwrap();
}
