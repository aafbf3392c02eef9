//! Readers that are too slow: they are closed, and nobody else notices.

use super::common::*;

/// Subscribes and never reads.
fn sleeper(server: &Server) -> Client {
    let mut client = server.client();
    client.say("SUB big 1");
    client.ping();
    client
}

fn reasons(server: &Server) -> Vec<String> {
    let closed = server.get_json("/connz?state=closed");
    let list = closed["connections"].as_array().cloned().unwrap_or_default();
    list.iter().filter_map(|one| one["reason"].as_str().map(str::to_owned)).collect()
}

/// Publishes until a connection was closed; the publisher must stay alive.
fn flood(server: &Server) -> Client {
    let mut publisher = server.client();
    let message = format!("PUB big 100000\r\n{}\r\n", "x".repeat(100_000));
    for _ in 0..2000 {
        publisher.send(&message);
        publisher.ping();
        if !reasons(server).is_empty() {
            return publisher;
        }
    }
    panic!("nobody was closed");
}

#[test]
fn too_many_pending_bytes_close_the_reader_alone() {
    let server = Server::monitored("max_pending: 1000000\nmax_payload: 200000");
    let _sleeper = sleeper(&server);
    let mut bystander = server.client();
    bystander.say("SUB small 1");
    bystander.ping();
    let mut publisher = flood(&server);
    assert_eq!(reasons(&server), ["Slow Consumer (Pending Bytes)"]);
    publisher.say("PUB small 2\r\nhi");
    assert_eq!(bystander.message().1, b"hi");
    assert_eq!(server.get_json("/varz")["slow_consumers"], 1);
}

#[test]
fn a_write_that_takes_too_long_closes_the_reader_alone() {
    let server = Server::monitored("write_deadline: \"200ms\"");
    let mut sleeper = sleeper(&server);
    let _publisher = flood(&server);
    assert_eq!(reasons(&server), ["Slow Consumer (Write Deadline)"]);
    assert!(!sleeper.last_words().unwrap_or_default().starts_with("-ERR"));
}

#[test]
fn a_reader_that_keeps_up_gets_everything() {
    let server = Server::start("");
    let mut reader = server.client();
    reader.say("SUB big 1");
    reader.ping();
    let mut publisher = server.client();
    let writing = std::thread::spawn(move || {
        let message = format!("PUB big 100000\r\n{}\r\n", "x".repeat(100_000));
        for _ in 0..200 {
            publisher.send(&message);
        }
        publisher.ping();
    });
    for _ in 0..200 {
        assert_eq!(reader.message().1.len(), 100_000);
    }
    writing.join().unwrap();
    reader.ping();
}

#[test]
fn readers_and_writers_at_full_speed_lose_nothing() {
    let server = Server::start("");
    let mut readers: Vec<Client> = (0..4).map(|_| server.client()).collect();
    for reader in &mut readers {
        reader.say("SUB f 1");
        reader.ping();
    }
    let publishers: Vec<_> = (0..3).map(|_| server.client()).collect();
    let writing: Vec<_> = publishers
        .into_iter()
        .map(|mut publisher| {
            std::thread::spawn(move || {
                publisher.send("PUB f 16\r\n0123456789abcdef\r\n".repeat(3000));
                publisher.ping();
            })
        })
        .collect();
    for mut reader in readers {
        for _ in 0..9000 {
            assert_eq!(reader.message().1, b"0123456789abcdef");
        }
        reader.ping();
    }
    writing.into_iter().for_each(|thread| thread.join().unwrap());
}

#[test]
fn without_stalling_the_slow_reader_misses_messages_and_stays() {
    let server = Server::monitored("max_pending: 1000000\nmax_payload: 200000\nno_fast_producer_stall: true");
    let mut sleeper = sleeper(&server);
    let mut publisher = server.client();
    let message = format!("PUB big 20000\r\n{}\r\n", "x".repeat(20_000));
    for _ in 0..1500 {
        publisher.send(&message);
    }
    publisher.ping();
    assert_eq!(reasons(&server), [""; 0]);
    let received = sleeper.flush().iter().filter(|line| line.starts_with("MSG big")).count();
    assert!((1..1500).contains(&received), "{received}");
}
