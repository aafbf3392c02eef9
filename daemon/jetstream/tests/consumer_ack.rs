//! Acknowledgements and redelivery.

mod support;

use daemon_jetstream::consumer::AckReply;
use schemas::jetstream::{AckPolicy, ConsumerConfig, RetentionPolicy};
use support::{SECOND, Sent, Stage, pull, push};

fn acks(sent: &[Sent]) -> Vec<AckReply> {
    sent.iter().filter(|s| !s.reply.is_empty()).map(Sent::ack).collect()
}

fn delivered(sent: &[Sent]) -> Vec<(u64, u64)> {
    acks(sent).iter().map(|ack| (ack.stream_seq, ack.deliveries)).collect()
}

fn events(sent: &[Sent]) -> Vec<&str> {
    sent.iter().filter(|s| s.to.starts_with("$JS.EVENT.")).map(|s| s.to.as_str()).collect()
}

fn numbers(stage: &mut Stage) -> (i64, i64, u64) {
    let info = stage.turn(|consumer, turn| consumer.info(turn));
    (info.num_ack_pending, info.num_redelivered, info.num_pending)
}

#[test]
fn the_floor_follows_explicit_acknowledgements() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a", "a", "a", "a"]);
    let acks = acks(&stage.pump());
    for (at, places) in [(1, (4, 4, 0, 0)), (0, (4, 4, 2, 2)), (3, (4, 4, 2, 2)), (2, (4, 4, 4, 4))] {
        stage.ack(&acks[at], "+ACK");
        assert_eq!(stage.places(), places);
    }
    assert_eq!(numbers(&mut stage), (0, 0, 0));
}

#[test]
fn acknowledging_one_acknowledges_all_before() {
    let mut stage = Stage::new(push(AckPolicy::All), &["a", "a", "a", "a"]);
    stage.facts.retention = RetentionPolicy::Interest;
    let acks = acks(&stage.pump());
    stage.ack(&acks[2], "");
    assert_eq!((stage.places(), numbers(&mut stage).0), ((4, 4, 3, 3), 1));
    assert_eq!(stage.done, [1, 2, 3]);
    stage.ack_with(&acks[0], "", "answer");
    assert_eq!((stage.places(), numbers(&mut stage).0), ((4, 4, 3, 3), 1));
    assert_eq!(stage.consumer.confirmations().len(), 1);
}

#[test]
fn a_message_comes_again_when_its_time_is_over() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a", "b", "c"]);
    let first = acks(&stage.pump());
    stage.ack(&first[1], "");
    assert_eq!(stage.wait(30 * SECOND - 1), []);
    let again = stage.wait(1);
    assert_eq!(delivered(&again), [(1, 2), (3, 2)]);
    assert_eq!(acks(&again).iter().map(|a| a.consumer_seq).collect::<Vec<_>>(), [4, 5]);
    assert_eq!(numbers(&mut stage), (2, 2, 0));
    // Work in progress puts it off, and an acknowledgement of the first delivery counts.
    stage.pass(20 * SECOND);
    stage.ack(&acks(&again)[0], "+WPI");
    assert_eq!(delivered(&stage.wait(10 * SECOND)), [(3, 3)]);
    stage.ack(&first[2], "");
    assert_eq!(delivered(&stage.wait(20 * SECOND)), [(1, 3)]);
    stage.ack(&first[0], "");
    assert_eq!((stage.places(), numbers(&mut stage)), ((7, 3, 7, 3), (0, 0, 0)));
    assert_eq!(stage.consumer.next_wakeup(), None);
}

#[test]
fn backoff_stretches_the_waits() {
    let config = ConsumerConfig {
        backoff: vec![SECOND, 3 * SECOND],
        ack_wait: SECOND,
        max_deliver: 4,
        ..push(AckPolicy::Explicit)
    };
    let mut stage = Stage::new(config, &["a"]);
    stage.pump();
    for (wait, n) in [(1, 2), (3, 3), (3, 4)] {
        assert_eq!(stage.wait(wait * SECOND - 1), []);
        assert_eq!(delivered(&stage.wait(1)), [(1, n)]);
    }
    let last = stage.wait(3 * SECOND);
    assert_eq!(events(&last), ["$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.S.C"]);
}

#[test]
fn a_message_is_given_up_once() {
    let mut stage = Stage::new(ConsumerConfig { max_deliver: 2, ..push(AckPolicy::Explicit) }, &["a", "b"]);
    stage.facts.retention = RetentionPolicy::WorkQueue;
    let first = acks(&stage.pump());
    stage.ack(&first[1], "");
    assert_eq!(delivered(&stage.wait(30 * SECOND)), [(1, 2)]);
    assert_eq!(numbers(&mut stage), (1, 1, 0));
    let sent = stage.wait(30 * SECOND);
    assert_eq!(events(&sent), ["$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.S.C"]);
    assert!(sent[0].payload.contains(r#""stream":"S","consumer":"C","stream_seq":1,"deliveries":2"#));
    assert_eq!((stage.places(), numbers(&mut stage)), ((3, 2, 3, 2), (0, 1, 0)));
    assert_eq!(stage.wait(90 * SECOND), []);
    assert!(stage.consumer.needs(1, b"a") && !stage.consumer.needs(2, b"b"));
    assert_eq!(stage.done, [2]);
    stage.ack(&first[0], "");
    assert_eq!((stage.done.clone(), numbers(&mut stage)), (vec![2, 1], (0, 0, 0)));
    assert!(!stage.consumer.needs(1, b"a"));
}

#[test]
fn a_refusal_brings_it_again_at_once_or_later() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a", "b", "c"]);
    let first = acks(&stage.pump());
    stage.ack(&first[2], "-NAK");
    stage.ack(&first[0], "-NAK");
    let sent = stage.pump();
    assert_eq!(events(&sent), ["$JS.EVENT.ADVISORY.CONSUMER.MSG_NAKED.S.C"; 2]);
    assert!(sent[0].payload.contains(r#""consumer_seq":3,"stream_seq":3,"deliveries":1"#));
    assert_eq!(delivered(&sent), [(3, 2), (1, 2)]);
    stage.ack(&first[1], r#"-NAK {"delay": 45000000000}"#);
    stage.ack(&first[0], "-NAK 10s");
    stage.pump();
    assert_eq!(delivered(&stage.wait(10 * SECOND)), [(1, 3)]);
    assert_eq!(delivered(&stage.wait(20 * SECOND)), [(3, 3)]);
    assert_eq!(delivered(&stage.wait(15 * SECOND)), [(1, 4), (2, 2)]);
    // What is not pending any more cannot be refused.
    stage.ack(&first[1], "");
    stage.ack(&first[1], "-NAK");
    assert_eq!(stage.pump(), []);
}

#[test]
fn a_refusal_after_the_last_delivery_gives_it_up() {
    let mut stage = Stage::new(ConsumerConfig { max_deliver: 1, ..push(AckPolicy::Explicit) }, &["a"]);
    let first = acks(&stage.pump());
    stage.ack(&first[0], "-NAK");
    let sent = stage.pump();
    assert_eq!(events(&sent)[1], "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.S.C");
    assert_eq!((stage.places(), numbers(&mut stage)), ((1, 1, 1, 1), (0, 0, 0)));
}

#[test]
fn a_message_is_terminated_with_a_reason() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a", "b"]);
    let first = acks(&stage.pump());
    stage.ack_with(&first[0], "+TERM no good", "answer");
    let sent = stage.pump();
    assert_eq!(events(&sent), ["$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.S.C"]);
    assert!(sent[0].payload.contains(r#""reason":"no good""#));
    assert_eq!(stage.places(), (2, 2, 1, 1));
    let answers = stage.consumer.confirmations();
    assert_eq!(
        answers.iter().map(|c| (&*c.reply, &*c.body)).collect::<Vec<_>>(),
        [(&b"answer"[..], &b"+TERM no good"[..])]
    );
}

#[test]
fn an_acknowledgement_may_ask_for_more() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a", "b", "c", "d"]);
    stage.ask("r", "");
    let first = acks(&stage.pump());
    stage.ack_with(&first[0], "+NXT", "r");
    let second = stage.pump();
    assert_eq!(delivered(&second), [(2, 1)]);
    stage.ack_with(&acks(&second)[0], r#"+NXT {"batch":5,"no_wait":true}"#, "r");
    let rest = stage.pump();
    assert_eq!(delivered(&rest), [(3, 1), (4, 1)]);
    assert_eq!(rest[2].brief(), "404 No Messages");
    assert!(stage.consumer.confirmations().is_empty());
}

#[test]
fn only_what_was_delivered_is_confirmed() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a", "b"]);
    stage.ask("r", "");
    let first = acks(&stage.pump());
    let ahead = AckReply { stream_seq: 2, consumer_seq: 2, ..first[0] };
    stage.ack_with(&ahead, "", "1");
    stage.ack_with(&AckReply::default(), "", "2");
    stage.ack_with(&AckReply { stream_seq: u64::MAX, ..first[0] }, "+TERM", "3");
    assert!(stage.consumer.confirmations().is_empty());
    stage.ack_with(&first[0], "", "4");
    stage.ack_with(&first[0], "+ACK", "5");
    stage.ack_with(&first[0], "what", "6");
    stage.ack_with(&first[0], "+WPI", "7");
    let answers: Vec<u8> = stage.consumer.confirmations().iter().map(|c| c.reply[0]).collect();
    assert_eq!(answers, b"4567");
    assert_eq!(stage.places(), (1, 1, 1, 1));
}

#[test]
fn no_more_than_may_wait_for_acknowledgement() {
    let mut stage = Stage::new(ConsumerConfig { max_ack_pending: 2, ..push(AckPolicy::Explicit) }, &["a"; 5]);
    let first = acks(&stage.pump());
    assert_eq!(first.len(), 2);
    assert_eq!(stage.consumer.why(&stage.facts, 5, stage.now).code(), "max_ack_pending");
    // Redeliveries are no more than there were.
    assert_eq!(delivered(&stage.wait(30 * SECOND)), [(1, 2), (2, 2)]);
    stage.ack(&first[0], "");
    assert_eq!(delivered(&stage.pump()), [(3, 1)]);
}

#[test]
fn what_is_removed_is_no_longer_waited_for() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a", "b", "c"]);
    stage.pump();
    stage.remove(1);
    let sent = stage.pump();
    assert_eq!(events(&sent), ["$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.S.C"]);
    assert!(sent[0].payload.contains("Unacknowledged message was deleted"));
    assert_eq!((stage.places(), numbers(&mut stage)), ((3, 3, 1, 1), (2, 0, 0)));
    stage.purge(None, 0);
    assert_eq!(stage.pump(), []);
    assert_eq!((stage.places(), numbers(&mut stage)), ((3, 3, 3, 3), (0, 0, 0)));
}

#[test]
fn acknowledgements_are_sampled() {
    let mut stage =
        Stage::new(ConsumerConfig { sample_freq: "100%".to_owned(), ..push(AckPolicy::Explicit) }, &["a"]);
    let first = acks(&stage.pump());
    stage.pass(5);
    stage.ack(&first[0], "");
    stage.ack(&first[0], "");
    let sent = stage.pump();
    assert_eq!(events(&sent), ["$JS.EVENT.METRIC.CONSUMER.ACK.S.C"]);
    assert!(sent[0].payload.contains(r#""consumer_seq":1,"stream_seq":1,"ack_time":5,"deliveries":1"#));
}

#[test]
fn without_acknowledgements_a_delivery_is_the_end() {
    let mut stage = Stage::new(push(AckPolicy::None), &["a", "b"]);
    stage.facts.retention = RetentionPolicy::Interest;
    let first = acks(&stage.pump());
    stage.ack_with(&first[0], "-NAK", "answer");
    assert_eq!((stage.places(), stage.done.as_slice()), ((2, 2, 2, 2), &[1, 2][..]));
    assert!(stage.consumer.confirmations().is_empty());
    assert_eq!(stage.pump(), []);
}
