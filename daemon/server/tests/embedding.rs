//! A server inside another program, as the documentation promises it.

use daemon_config::options::Options;
use daemon_server::{Server, log::Log};
use futures_util::StreamExt;

fn options() -> Options {
    let mut options = Options::default();
    options.listen.host = "127.0.0.1".into();
    options.listen.port = -1;
    options.http.host = "127.0.0.1".into();
    options.http.port = -1;
    options
}

#[tokio::test]
async fn inside_a_tokio_program_it_serves_and_shuts_down_cleanly() {
    let mut server = Server::start(options(), Log::test()).unwrap();
    assert!(server.http_address().is_some_and(|a| a.port() > 0));
    let client = async_nats::connect(server.client_url()).await.unwrap();
    let mut sub = client.subscribe("greet.*").await.unwrap();
    client.publish("greet.joe", "hello".into()).await.unwrap();
    assert_eq!(sub.next().await.unwrap().payload, "hello");
    let address = server.client_address();
    server.shutdown();
    server.shutdown();
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[tokio::test]
async fn dropping_it_ends_it() {
    let server = Server::start(options(), Log::test()).unwrap();
    let address = server.client_address();
    drop(server);
    assert!(std::net::TcpStream::connect(address).is_err());
}

#[test]
fn two_live_side_by_side() {
    let (a, b) =
        (Server::start(options(), Log::test()).unwrap(), Server::start(options(), Log::test()).unwrap());
    assert_ne!(a.client_address(), b.client_address());
}

#[test]
fn a_taken_port_is_said_in_the_references_words() {
    let first = Server::start(options(), Log::test()).unwrap();
    let mut taken = options();
    taken.listen.port = first.client_address().port().into();
    let refused = Server::start(taken, Log::test()).err().unwrap().to_string();
    let port = first.client_address().port();
    assert_eq!(
        refused,
        format!(
            "Error listening on port: 127.0.0.1:{port}, \"listen tcp 127.0.0.1:{port}: bind: address already in use\""
        )
    );
}
