//! A real client with a creds file.

use super::world::*;
use crate::common::*;
use async_nats::ConnectOptions;
use futures_util::StreamExt;

#[tokio::test]
async fn async_nats_comes_in_with_creds() {
    let world = World::new();
    let account = (world.account.public(), sign(&world.account_claims(), &world.operator));
    let server = Server::start(&world.in_memory(&[account]));
    let bob = Person::new(&world.account);
    let creds = daemon_keys::creds::format(&bob.jwt, &bob.key.seed().unwrap()).unwrap();
    let options = ConnectOptions::with_credentials(&creds).unwrap();
    let client = options.connect(server.address().to_string()).await.unwrap();
    let mut sub = client.subscribe("hello").await.unwrap();
    client.publish("hello", "world".into()).await.unwrap();
    assert_eq!(sub.next().await.unwrap().payload, "world");
    let stranger = Person::new(&world.account);
    let stolen = daemon_keys::creds::format(&stranger.jwt, &stranger.key.seed().unwrap()).unwrap();
    let seed = bob.key.seed().unwrap();
    let mixed = stolen.replace(&stranger.key.seed().unwrap(), &seed);
    let options = ConnectOptions::with_credentials(&mixed).unwrap();
    assert!(options.connect(server.address().to_string()).await.is_err(), "another's token");
}
