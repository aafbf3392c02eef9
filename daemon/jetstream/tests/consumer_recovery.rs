//! What survives: snapshots, changes, and streams that lost their end.

mod support;

use daemon_jetstream::consumer::{Consumer, StateError};
use proptest::prelude::*;
use schemas::jetstream::{AckPolicy, ConsumerConfig, DeliverPolicy};
use support::{SECOND, Sent, Stage, pull, push};

/// A consumer with something of everything in its state, and how it got there.
fn eventful() -> (Stage, Vec<u8>, Vec<Vec<u8>>) {
    let config = ConsumerConfig {
        max_deliver: 2,
        filter_subjects: vec!["a".to_owned(), "b".to_owned()],
        deliver_policy: DeliverPolicy::LastPerSubject,
        ..push(AckPolicy::Explicit)
    };
    let mut stage = Stage::new(config, &["a", "b", "a", "c", "b"]);
    let snapshot = stage.consumer.snapshot();
    let mut changes = Vec::new();
    let mut keep = |stage: &mut Stage| changes.extend(stage.consumer.take_changes().map(<[u8]>::to_vec));
    let first = stage.pump();
    keep(&mut stage);
    stage.store_many(6, "a");
    let more = stage.pump();
    stage.ack(&first[0].ack(), "");
    stage.ack(&more[1].ack(), "+TERM");
    stage.ack(&more[2].ack(), "-NAK 90s");
    keep(&mut stage);
    stage.wait(20 * SECOND);
    stage.ack(&more[3].ack(), "+WPI");
    stage.wait(10 * SECOND);
    keep(&mut stage);
    stage.wait(30 * SECOND);
    stage.turn(|consumer, turn| consumer.pause(turn, Some(turn.now.wall + 5 * SECOND)));
    keep(&mut stage);
    (stage, snapshot, changes)
}

#[test]
fn changes_lead_to_the_same_state() {
    let (stage, snapshot, changes) = eventful();
    let mut other = Consumer::restore("S", "C".to_owned(), &snapshot).unwrap();
    for change in &changes {
        other.apply(change).unwrap();
    }
    // What only steers the next look at the stream is not recorded.
    let (mut again, facts, now) = (eventful().0, stage.facts.clone(), stage.now);
    other.settle(&facts, &mut again.store, now).unwrap();
    assert_eq!(other.delivered(), stage.consumer.delivered());
    assert_eq!(other.ack_floor(), stage.consumer.ack_floor());
    assert_eq!(other.num_ack_pending(), stage.consumer.num_ack_pending());
    assert_eq!(other.num_pending(), stage.consumer.num_pending());
    assert_eq!(other.config(), stage.consumer.config());
    // Read twice, they change nothing.
    let state = other.snapshot();
    for change in &changes {
        other.apply(change).unwrap();
    }
    assert_eq!(other.delivered(), stage.consumer.delivered());
    assert_eq!(other.ack_floor(), stage.consumer.ack_floor());
    let third = Consumer::restore("S", "C".to_owned(), &state).unwrap();
    assert_eq!(third.snapshot(), state);
}

#[test]
fn what_is_pending_is_delivered_again_in_time() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a", "b"]);
    stage.pump();
    stage.pass(20 * SECOND);
    let snapshot = stage.consumer.snapshot();
    // Another clock for timers, as after a start of the machine.
    stage.now.mono = 7;
    stage.recover(&snapshot, &[]);
    assert_eq!(stage.pump(), []);
    assert_eq!(stage.wait(10 * SECOND - 1), []);
    let again: Vec<u64> = stage.wait(1).iter().map(|s| s.ack().deliveries).collect();
    assert_eq!(again, [2, 2]);
}

#[test]
fn a_stream_that_lost_its_end_is_delivered_from_there() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a", "b", "c", "d"]);
    let first: Vec<Sent> = stage.pump();
    stage.ack(&first[0].ack(), "");
    let snapshot = stage.consumer.snapshot();
    stage.store.truncate(2).unwrap();
    stage.facts.committed = 2;
    stage.recover(&snapshot, &[]);
    assert_eq!((stage.places(), stage.consumer.num_ack_pending()), ((4, 2, 1, 1), 1));
    stage.store("e");
    let next = stage.pump();
    assert_eq!((next[0].subject.as_str(), next[0].ack().stream_seq, next[0].ack().consumer_seq), ("e", 3, 5));
    stage.ack(&next[0].ack(), "");
    stage.ack(&first[1].ack(), "");
    assert_eq!(stage.places(), (5, 3, 5, 3));
}

#[test]
fn an_acknowledgement_of_a_delivery_that_was_forgotten_does_no_harm() {
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &["a", "b"]);
    let snapshot = stage.consumer.snapshot();
    stage.ask("r", "2");
    let lost = stage.pump();
    stage.recover(&snapshot, &[]);
    stage.ack_with(&lost[1].ack(), "", "answer");
    assert!(stage.consumer.confirmations().is_empty());
    stage.ask("r", "2");
    let again = stage.pump();
    assert_eq!(again.iter().map(|s| s.ack()).collect::<Vec<_>>(), [lost[0].ack(), lost[1].ack()]);
    stage.ack_with(&lost[1].ack(), "", "answer");
    assert_eq!((stage.consumer.confirmations().len(), stage.places()), (1, (2, 2, 0, 0)));
}

#[test]
fn unknown_versions_are_refused() {
    let refused = Consumer::restore("S", "C".to_owned(), &[9]).err();
    assert_eq!(refused, Some(StateError::Version(9)));
    assert_eq!(Consumer::restore("S", "C".to_owned(), &[]).err(), Some(StateError::Short));
}

proptest! {
    #[test]
    fn spoilt_state_is_refused_or_sane(
        at in 0..2000usize,
        to in any::<u8>(),
        cut in 0..2000usize,
        noise in proptest::collection::vec(0..30u8, 0..60),
    ) {
        let (mut stage, first, changes) = eventful();
        for mut bytes in [first, stage.consumer.snapshot()] {
            let len = bytes.len();
            bytes[at % len] = to;
            bytes.truncate(len - if cut > 1000 { cut % len } else { 0 });
            let Ok(mut consumer) = Consumer::restore("S", "C".to_owned(), &bytes) else { continue };
            for change in &changes {
                consumer.apply(change).unwrap();
            }
            drop(consumer.apply(&noise));
            consumer.settle(&stage.facts, &mut stage.store, stage.now).unwrap();
            stage.consumer = consumer;
            stage.turn(Consumer::on_interest);
            stage.wait(400 * SECOND);
            let places = stage.places();
            prop_assert!(places.3 <= stage.store.state().last_seq.max(places.1), "{places:?}");
        }
    }
}
