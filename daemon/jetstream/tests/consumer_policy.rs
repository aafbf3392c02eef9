//! Where consumers begin, what they leave out, pauses, resets, updates, and why they are idle.

mod support;

use daemon_jetstream::consumer::{Consumer, ResetError};
use schemas::go::Time;
use schemas::jetstream::{AckPolicy, ConsumerConfig, DeliverPolicy};
use support::{SECOND, START, Stage, pull, push};

const SUBJECTS: [&str; 6] = ["a.1", "b.1", "a.2", "b.2", "a.1", "c"];

fn with(deliver_policy: DeliverPolicy, filters: &[&str]) -> ConsumerConfig {
    let mut config = ConsumerConfig { deliver_policy, ..push(AckPolicy::Explicit) };
    match filters {
        [one] => config.filter_subject = (*one).to_owned(),
        several => config.filter_subjects = several.iter().map(|f| (*f).to_owned()).collect(),
    }
    config
}

fn seqs(stage: &mut Stage) -> Vec<u64> {
    stage.pump().iter().map(|s| s.ack().stream_seq).collect()
}

#[test]
fn deliver_policies_begin_where_they_say() {
    use DeliverPolicy::{All, Last, LastPerSubject, New};
    type Row = (DeliverPolicy, &'static [&'static str], u64, u64, &'static [u64]);
    let table: [Row; 9] = [
        (All, &[], 0, 6, &[1, 2, 3, 4, 5, 6]),
        (All, &["a.*"], 0, 3, &[1, 3, 5]),
        (All, &["a.1", "b.1"], 0, 3, &[1, 2, 5]),
        (All, &["x"], 0, 0, &[]),
        (Last, &[], 5, 1, &[6]),
        (Last, &["a.*", "b.*"], 4, 1, &[5]),
        (New, &[], 6, 0, &[]),
        (LastPerSubject, &[], 1, 5, &[2, 3, 4, 5, 6]),
        (LastPerSubject, &["a.*"], 2, 2, &[3, 5]),
    ];
    for (policy, filters, floor, pending, expected) in table {
        let mut stage = Stage::new(with(policy, filters), &SUBJECTS);
        assert_eq!(stage.consumer.ack_floor().stream, floor, "{policy:?} {filters:?}");
        assert_eq!(stage.consumer.num_pending(), pending, "{policy:?} {filters:?}");
        assert_eq!(seqs(&mut stage), expected, "{policy:?} {filters:?}");
        let matches = filters.is_empty() || filters.iter().any(|f| f.starts_with("a."));
        stage.store("a.1");
        assert_eq!(seqs(&mut stage), if matches { &[7][..] } else { &[] }, "{policy:?} {filters:?}");
        assert_eq!(stage.consumer.num_pending(), 0);
    }
}

#[test]
fn a_start_sequence_may_lie_ahead() {
    let mut config = with(DeliverPolicy::ByStartSequence, &[]);
    config.opt_start_seq = 8;
    let mut stage = Stage::new(config, &SUBJECTS);
    assert_eq!(stage.consumer.num_pending(), 0);
    assert_eq!(stage.consumer.why(&stage.facts, 6, stage.now).code(), "not_yet_started");
    stage.store_many(3, "a.1");
    assert_eq!(stage.consumer.num_pending(), 2);
    assert_eq!(seqs(&mut stage), [8, 9]);
}

#[test]
fn a_start_time_is_the_first_message_from_then_on() {
    let mut stage = Stage::new(push(AckPolicy::None), &[]);
    for gap in 0..4 {
        stage.pass(gap * SECOND);
        stage.store("a");
    }
    for (after, first) in [(-5, 1), (0, 1), (1, 2), (2, 3), (6, 4), (7, 5)] {
        let config = ConsumerConfig {
            opt_start_time: Some(Time::from_unix_nanos(START + after * SECOND)),
            ..with(DeliverPolicy::ByStartTime, &[])
        };
        let (facts, now) = (stage.facts.clone(), stage.now);
        stage.consumer = Consumer::new(&facts, "C".to_owned(), config, 0, &mut stage.store, now).unwrap();
        stage.turn(Consumer::on_interest);
        assert_eq!(seqs(&mut stage), (first..5).collect::<Vec<_>>(), "{after}");
    }
}

#[test]
fn the_last_of_each_subject_are_counted_to_the_message() {
    let mut config = with(DeliverPolicy::LastPerSubject, &[]);
    (config.deliver_subject, config.max_waiting) = (String::new(), 512);
    let mut stage = Stage::new(config, &SUBJECTS);
    assert_eq!(stage.consumer.num_pending(), 5);
    stage.remove(1);
    assert_eq!(stage.consumer.num_pending(), 5);
    stage.remove(3);
    assert_eq!(stage.consumer.num_pending(), 4);
    stage.store("c");
    stage.store("a.2");
    assert_eq!(stage.consumer.num_pending(), 6);
    stage.remove(7);
    stage.ask("r", "3");
    assert_eq!(seqs(&mut stage), [2, 4, 5]);
    assert_eq!(stage.consumer.num_pending(), 2);
    assert!(stage.consumer.needs(6, b"c") && stage.consumer.needs(8, b"a.2"));
    // The list survives.
    let snapshot = stage.consumer.snapshot();
    stage.recover(&snapshot, &[]);
    assert_eq!(stage.consumer.num_pending(), 2);
    stage.ask("r", "9");
    assert_eq!(seqs(&mut stage), [6, 8]);
}

#[test]
fn a_pause_holds_everything_back() {
    let mut config = push(AckPolicy::Explicit);
    config.pause_until = Some(Time::from_unix_nanos(START + 10 * SECOND));
    let mut stage = Stage::new(config, &["a"]);
    assert_eq!(stage.pump_brief(), [""; 0]);
    let info = stage.turn(Consumer::info);
    assert_eq!((info.paused, info.pause_remaining), (true, 10 * SECOND));
    assert_eq!(
        stage.consumer.why(&stage.facts, 1, stage.now).to_string(),
        "the consumer is paused until 2023-11-14T22:13:30Z"
    );
    stage.turn(|consumer, turn| consumer.pause(turn, Some(START + 20 * SECOND)));
    let sent = stage.pump();
    assert_eq!(sent[0].to, "$JS.EVENT.ADVISORY.CONSUMER.PAUSE.S.C");
    assert!(sent[0].payload.contains(r#""paused":true,"pause_until":"2023-11-14T22:13:40Z""#));
    assert_eq!(stage.wait_brief(10 * SECOND), [""; 0]);
    let sent = stage.wait(10 * SECOND);
    assert!(sent[0].payload.contains(r#""paused":false"#));
    assert_eq!(sent[1].subject, "a");
    stage.turn(|consumer, turn| consumer.pause(turn, Some(START + 90 * SECOND)));
    stage.turn(|consumer, turn| consumer.pause(turn, None));
    assert_eq!(stage.pump().len(), 2);
    assert_eq!(stage.consumer.config().pause_until, None);
}

#[test]
fn resetting_begins_anew() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a"; 5]);
    let sent = stage.pump();
    stage.ack(&sent[0].ack(), "");
    stage.ack(&sent[1].ack(), "");
    let reset = |stage: &mut Stage, seq| stage.consumer.reset(&stage.store, seq).map_err(|e| e.to_string());
    assert_eq!(reset(&mut stage, 0), Ok(3));
    assert_eq!((stage.places(), stage.consumer.num_pending()), ((0, 2, 0, 2), 3));
    assert_eq!(seqs(&mut stage), [3, 4, 5]);
    assert_eq!(reset(&mut stage, 5), Ok(5));
    assert_eq!(seqs(&mut stage), [5]);
    stage.remove(1);
    assert_eq!(reset(&mut stage, 1), Ok(1));
    assert_eq!((seqs(&mut stage), stage.consumer.num_pending()), (vec![2, 3, 4, 5], 0));
    let mut config = with(DeliverPolicy::ByStartSequence, &[]);
    config.opt_start_seq = 3;
    let mut stage = Stage::new(config, &["a"; 5]);
    assert_eq!(reset(&mut stage, 2), Err(ResetError::BelowStartSeq.to_string()));
    let mut stage = Stage::new(with(DeliverPolicy::New, &[]), &["a"; 5]);
    assert_eq!(reset(&mut stage, 2), Err("not allowed".to_owned()));
}

#[test]
fn an_update_takes_effect_at_once() {
    let mut stage = Stage::new(with(DeliverPolicy::All, &["a.*"]), &SUBJECTS);
    assert_eq!(seqs(&mut stage), [1, 3, 5]);
    let config = ConsumerConfig {
        ack_wait: 2 * SECOND,
        deliver_subject: "e".to_owned(),
        ..with(DeliverPolicy::All, &["c", "b.*"])
    };
    stage.turn(|consumer, turn| consumer.update(turn, config)).unwrap();
    // What it passed over before stays behind it.
    assert_eq!(stage.consumer.num_pending(), 0);
    stage.turn(Consumer::on_interest);
    stage.store("c");
    stage.store("a.1");
    let sent = stage.pump();
    assert_eq!((sent[0].to.as_str(), sent[0].ack().stream_seq, sent.len()), ("e", 7, 1));
    let again: Vec<u64> = stage.wait(2 * SECOND).iter().map(|s| s.ack().stream_seq).collect();
    assert_eq!(again, [1, 3, 5, 7]);
}

#[test]
fn reasons_for_idleness() {
    let why = |stage: &Stage| {
        let idle = stage.consumer.why(&stage.facts, stage.store.state().messages, stage.now);
        assert!(!idle.to_string().is_empty());
        idle.code()
    };
    let mut stage = Stage::new(pull(AckPolicy::Explicit), &[]);
    assert_eq!(why(&stage), "empty_stream");
    stage.store("a");
    assert_eq!(why(&stage), "no_waiting_pull");
    stage.ask("r", "2");
    assert_eq!(why(&stage), "nothing");
    stage.pump();
    let idle = stage.consumer.why(&stage.facts, 1, stage.now);
    assert_eq!(
        idle.to_string(),
        "all is delivered up to sequence 1; the stream ends at 1, and 1 messages wait for their acknowledgement"
    );
    let stage = Stage::new(with(DeliverPolicy::All, &["x"]), &["a"]);
    assert_eq!(why(&stage), "filter_matches_nothing");
    let mut stage = Stage::new(push(AckPolicy::None), &["a"]);
    stage.world.deaf.insert("d".to_owned());
    stage.turn(Consumer::on_interest);
    assert_eq!(why(&stage), "no_interest");
}
