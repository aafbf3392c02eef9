//! Pull requests: what comes back, to the byte of the status lines.

mod support;

use daemon_store::stream::NewMessage;
use schemas::jetstream::{AckPolicy, ConsumerConfig};
use support::{SECOND, Stage, pull};

#[test]
fn a_batch_is_delivered_with_replies_that_tell_all() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a", "b", "c"]);
    stage.ask("r", "2");
    let sent = stage.pump();
    let replies: Vec<&str> = sent.iter().map(|s| s.reply.as_str()).collect();
    assert_eq!(
        replies,
        ["$JS.ACK.S.C.1.1.1.1700000000000000000.2", "$JS.ACK.S.C.1.2.2.1700000000000000000.1"]
    );
    assert!(sent.iter().all(|s| s.to == "r"));
    assert_eq!((sent[0].subject.as_str(), sent[1].payload.as_str()), ("a", "m2"));
    assert_eq!((stage.consumer.num_pending(), stage.consumer.num_waiting()), (1, 0));
}

#[test]
fn requests_that_do_not_wait() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a"]);
    assert_eq!(stage.fetch("r", r#"{"batch":3,"no_wait":true}"#), ["a=m1", "404 No Messages"]);
    assert_eq!(stage.fetch("r", r#"{"batch":0,"no_wait":true}"#), ["404 No Messages"]);
    // With a time it waits for the first message.
    assert_eq!(stage.fetch("r", r#"{"batch":3,"no_wait":true,"expires":1000000000}"#), [""; 0]);
    stage.store("b");
    assert_eq!(stage.pump_brief(), ["b=m2", "404 No Messages"]);
}

#[test]
fn a_request_that_does_not_wait_is_refused_while_others_want_more_than_there_is() {
    let mut config = pull(AckPolicy::Explicit);
    config.max_ack_pending = 1;
    let mut stage = Stage::new(config, &["a", "b", "c"]);
    assert_eq!(stage.fetch("r", "9"), ["a=m1"]);
    assert_eq!(stage.fetch("s", r#"{"batch":1,"no_wait":true}"#), ["408 Requests Pending"]);
}

#[test]
fn a_request_that_does_not_wait_ends_at_its_first_heartbeat_behind_unacknowledged_messages() {
    let mut config = pull(AckPolicy::Explicit);
    config.max_ack_pending = 1;
    let mut stage = Stage::new(config, &["a", "b"]);
    let request = r#"{"batch":3,"no_wait":true,"expires":2000000000,"idle_heartbeat":100000000}"#;
    assert_eq!(stage.fetch("r", request), ["a=m1"]);
    assert_eq!(stage.wait_brief(SECOND / 10 - 1), [""; 0]);
    assert_eq!(stage.wait_brief(1), ["404 No Messages"]);
    assert_eq!(stage.consumer.num_waiting(), 0);
}

#[test]
fn a_request_ends_with_its_time() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a"]);
    assert_eq!(stage.fetch("r", r#"{"batch":3,"expires":1000000000,"max_bytes":1000}"#), ["a=m1"]);
    let size = "a".len() + "$JS.ACK.S.C.1.1.1.1700000000000000000.0".len() + "m1".len();
    assert_eq!(stage.wait_brief(SECOND - 1), [""; 0]);
    let left = 1000 - size;
    assert_eq!(
        stage.wait_brief(1),
        [format!("408 Request Timeout | Nats-Pending-Messages: 2 | Nats-Pending-Bytes: {left}")]
    );
    assert_eq!(stage.consumer.num_waiting(), 0);
}

#[test]
fn a_request_for_bytes_gets_no_more() {
    let size = "a".len() + "$JS.ACK.S.C.1.1.1.1700000000000000000.0".len() + "m1".len();
    let request = |batch: u64, bytes: usize| format!(r#"{{"batch":{batch},"max_bytes":{bytes}}}"#);
    let stage = || Stage::new(pull(AckPolicy::Explicit), &["a", "a", "a"]);
    let too_large = |batch: u64, left: usize| {
        format!(
            "409 Message Size Exceeds MaxBytes | Nats-Pending-Messages: {batch} | Nats-Pending-Bytes: {left}"
        )
    };
    assert_eq!(stage().fetch("r", &request(9, size + 3)), ["a=m1".to_owned(), too_large(8, 3)]);
    assert_eq!(stage().fetch("r", &request(9, 5)), [too_large(9, 5)]);
    // Filled to the byte it ends in silence.
    assert_eq!(stage().fetch("r", &request(9, 2 * size)), ["a=m1", "a=m2"]);
    let completed = "409 Batch Completed | Nats-Pending-Messages: 0 | Nats-Pending-Bytes: 7";
    assert_eq!(stage().fetch("r", &request(2, 2 * size + 7)), ["a=m1", "a=m2", completed]);
}

#[test]
fn bad_requests() {
    let mut config = pull(AckPolicy::Explicit);
    (config.max_batch, config.max_expires, config.max_bytes) = (10, 90 * SECOND, 500);
    let mut stage = Stage::new(config, &["a"]);
    let table = [
        ("{", "400 Bad Request - unexpected end of JSON input"),
        (r#"{"expires":9,"idle_heartbeat":5}"#, "400 Bad Request - heartbeat value too large"),
        (r#"{"batch":11}"#, "409 Exceeded MaxRequestBatch of 10"),
        ("11", "409 Exceeded MaxRequestBatch of 10"),
        (r#"{"expires":90000000001}"#, "409 Exceeded MaxRequestExpires of 1m30s"),
        (r#"{"max_bytes":501}"#, "409 Exceeded MaxRequestMaxBytes of 500"),
        (r#"{"min_pending":1}"#, "400 Bad Request - Not a Overflow Priority consumer"),
        (r#"{"id":"x"}"#, "400 Bad Request - Not a Pinned Client Priority consumer"),
        (r#"{"priority":10}"#, "400 Bad Request - Priority must be between 0 and 9"),
    ];
    for (body, status) in table {
        assert_eq!(stage.fetch("r", body), [status], "{body}");
    }
    let header = b"NATS/1.0\r\nNats-Required-Api-Level: 99\r\n\r\n";
    stage.turn(|consumer, turn| consumer.on_pull(turn, b"r", header, b"1"));
    assert_eq!(stage.pump_brief(), ["412 Required Api Level"]);
    let mut stage = Stage::new(support::push(AckPolicy::Explicit), &[]);
    assert_eq!(stage.fetch("r", "1"), ["409 Consumer is push based"]);
}

#[test]
fn no_more_requests_wait_than_may() {
    let mut stage = Stage::new(ConsumerConfig { max_waiting: 2, ..pull(AckPolicy::Explicit) }, &[]);
    stage.pass(2 * SECOND);
    assert_eq!(stage.fetch("1", "1"), [""; 0]);
    assert_eq!(stage.fetch("2", "1"), [""; 0]);
    stage.ask("3", "1");
    let sent = stage.pump();
    assert_eq!((sent[0].to.as_str(), sent[0].brief()), ("3", "409 Exceeded MaxWaiting".to_owned()));
    let beating = r#"{"expires":5000000000,"idle_heartbeat":1000000000}"#;
    assert_eq!(stage.fetch("4", beating), [""; 0]);
    assert_eq!(stage.consumer.num_waiting(), 2);
    // Requests nobody listens for make room.
    stage.world.deaf.insert("1".to_owned());
    stage.pass(2 * SECOND);
    assert_eq!(stage.fetch("5", "1"), [""; 0]);
    stage.store("a");
    stage.store("b");
    let to: Vec<String> = stage.pump().into_iter().map(|s| s.to).collect();
    assert_eq!(to, ["2", "5"]);
}

#[test]
fn a_request_that_nobody_listens_for_is_dropped_and_its_message_goes_on() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &[]);
    stage.ask("gone", "5");
    stage.ask("here", "5");
    stage.world.deaf.insert("gone".to_owned());
    stage.store("a");
    let sent = stage.pump();
    assert_eq!((sent.len(), sent[0].to.as_str(), sent[0].ack().consumer_seq), (1, "here", 1));
    assert_eq!(stage.consumer.num_waiting(), 1);
}

#[test]
fn heartbeats_of_a_request() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a"]);
    let request = r#"{"batch":3,"expires":10000000000,"idle_heartbeat":2000000000}"#;
    assert_eq!(stage.fetch("r", request), ["a=m1"]);
    stage.wait(SECOND);
    stage.store("b");
    assert_eq!(stage.pump_brief(), ["b=m2"]);
    assert_eq!(stage.wait_brief(SECOND), [""; 0]);
    let beat = "100 Idle Heartbeat | Nats-Last-Consumer: 2 | Nats-Last-Stream: 2";
    assert_eq!(stage.wait_brief(SECOND), [beat]);
    assert_eq!(stage.wait_brief(2 * SECOND), [beat]);
}

#[test]
fn clients_take_turns() {
    let mut stage = Stage::new(pull(AckPolicy::None), &[]);
    stage.ask("1", "2");
    stage.ask("2", "3");
    stage.store_many(6, "a");
    let to: Vec<String> = stage.pump().into_iter().map(|s| s.to).collect();
    assert_eq!(to, ["1", "2", "1", "2", "2"]);
}

#[test]
fn those_that_wait_are_told_when_the_consumer_goes() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &[]);
    stage.ask("r", "2");
    stage.turn(|consumer, turn| consumer.on_deleted(turn));
    assert_eq!(stage.pump_brief(), ["409 Consumer Deleted"]);
    assert_eq!(stage.consumer.num_waiting(), 0);
}

#[test]
fn a_receiver_with_much_waiting_stops_delivery_until_later() {
    let mut stage = Stage::new(pull(AckPolicy::None), &["a", "b"]);
    stage.world.crowded = true;
    stage.ask("r", "9");
    assert_eq!(stage.pump_brief(), ["a=m1"]);
    assert_eq!(stage.pump_brief(), ["b=m2"]);
}

#[test]
fn an_unused_consumer_becomes_inactive() {
    let mut config = pull(AckPolicy::Explicit);
    config.inactive_threshold = 10 * SECOND;
    let mut stage = Stage::new(config, &[]);
    stage.pass(9 * SECOND);
    stage.fetch("r", r#"{"batch":1,"expires":1000000000}"#);
    stage.wait(9 * SECOND);
    assert!(!stage.consumer.is_inactive(stage.now));
    stage.wait(2 * SECOND);
    assert!(stage.consumer.is_inactive(stage.now));
    // A request that waits, and is listened for, keeps it.
    stage.fetch("r", "1");
    stage.wait(20 * SECOND);
    assert!(!stage.consumer.is_inactive(stage.now));
    stage.world.deaf.insert("r".to_owned());
    stage.wait(20 * SECOND);
    assert!(stage.consumer.is_inactive(stage.now));
}

#[test]
fn a_purge_counts_only_what_is_safe() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a", "b"]);
    stage.fetch("r", r#"{"batch":10,"expires":60000000000}"#);
    let message = NewMessage { subject: b"c", header: b"", payload: b"", time: stage.now.wall, expires: 0 };
    let seq = stage.store.append(&message).unwrap();
    stage.purge(Some("a"), 0);
    assert_eq!(stage.consumer.num_pending(), 0, "the new message is not safe yet");
    assert_eq!(stage.pump_brief(), [""; 0]);
    stage.facts.committed = seq;
    stage.consumer.on_stored(seq, b"c");
    assert_eq!(stage.consumer.num_pending(), 1);
    assert_eq!(stage.pump().len(), 1);
}
