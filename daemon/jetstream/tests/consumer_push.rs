//! Push consumers: interest, heartbeats, flow control, rates and timing.

mod support;

use daemon_jetstream::consumer::Consumer;
use schemas::jetstream::{AckPolicy, ConsumerConfig, ReplayPolicy};
use support::{SECOND, Stage, push};

#[test]
fn is_active_only_while_somebody_listens() {
    let mut stage = Stage::new(push(AckPolicy::Explicit), &["a"]);
    stage.world.deaf.insert("d".to_owned());
    assert_eq!(stage.pump_brief(), [""; 0]);
    assert_eq!(stage.places(), (0, 0, 0, 0));
    stage.world.deaf.clear();
    assert_eq!(stage.pump_brief(), [""; 0]);
    stage.turn(Consumer::on_interest);
    let sent = stage.pump();
    assert_eq!((sent[0].to.as_str(), sent[0].subject.as_str(), sent[0].ack().consumer_seq), ("d", "a", 1));
    assert!(stage.turn(Consumer::info).push_bound);
}

#[test]
fn becomes_inactive_without_interest() {
    let config = ConsumerConfig { inactive_threshold: 3 * SECOND, ..push(AckPolicy::None) };
    let mut stage = Stage::new(config, &[]);
    stage.wait(10 * SECOND);
    assert!(!stage.consumer.is_inactive(stage.now));
    stage.world.deaf.insert("d".to_owned());
    stage.turn(Consumer::on_interest);
    stage.wait(2 * SECOND);
    assert!(!stage.consumer.is_inactive(stage.now));
    stage.wait(SECOND);
    assert!(stage.consumer.is_inactive(stage.now));
}

#[test]
fn heartbeats_come_while_nothing_else_does() {
    let mut stage =
        Stage::new(ConsumerConfig { idle_heartbeat: SECOND, ..push(AckPolicy::None) }, &["a", "b"]);
    stage.pump();
    stage.wait(SECOND / 2);
    stage.store("c");
    assert_eq!(stage.pump_brief(), ["c=m3"]);
    assert_eq!(stage.wait_brief(SECOND - 1), [""; 0]);
    let beat = "100 Idle Heartbeat | Nats-Last-Consumer: 3 | Nats-Last-Stream: 3";
    assert_eq!(stage.wait_brief(1), [beat]);
    assert_eq!(stage.wait_brief(SECOND), [beat]);
    stage.world.deaf.insert("d".to_owned());
    stage.turn(Consumer::on_interest);
    assert_eq!(stage.consumer.next_wakeup(), None);
}

#[test]
fn flow_control_stalls_until_it_is_answered() {
    let config = ConsumerConfig { idle_heartbeat: SECOND, flow_control: true, ..push(AckPolicy::None) };
    let mut stage = Stage::new(config, &[]);
    let subject = "s".repeat(100);
    // A message counts some 40 bytes of reply subject; the first window is 2 MiB.
    stage.store_many(60_000, &subject);
    let sent = stage.pump();
    let requests: Vec<_> = sent.iter().filter(|s| s.header.contains("FlowControl")).collect();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header, "NATS/1.0 100 FlowControl Request\r\n\r\n");
    let fc = requests[0].reply.clone();
    assert!(fc.starts_with("$JS.FC.S.C.") && fc.len() == "$JS.FC.S.C.".len() + 4, "{fc}");
    assert!(sent.len() < 60_001);
    let (on_wire, under_way) = (1 + sent[0].reply.len() + sent[0].payload.len(), 2 << 20);
    assert!(sent.len() * on_wire > under_way - sent.len() * 12);
    let beat = stage.wait(SECOND);
    assert!(beat[0].header.ends_with(&format!("Nats-Consumer-Stalled: {fc}\r\n\r\n")), "{beat:?}");
    assert_eq!(stage.consumer.why(&stage.facts, 60_000, stage.now).code(), "stalled");
    stage.turn(|consumer, turn| consumer.on_flow(turn, b"$JS.FC.S.C.none", b""));
    assert_eq!(stage.pump_brief(), [""; 0]);
    stage.turn(|consumer, turn| consumer.on_flow(turn, fc.as_bytes(), b""));
    assert!(!stage.pump().is_empty());
}

#[test]
fn answers_to_flow_control_may_be_acknowledgements() {
    let config = ConsumerConfig {
        idle_heartbeat: SECOND,
        flow_control: true,
        max_ack_pending: 3,
        ack_wait: 0,
        ..push(AckPolicy::FlowControl)
    };
    let mut stage = Stage::new(config, &["a", "b", "c", "d", "e"]);
    let sent = stage.pump();
    assert_eq!(sent.len(), 4);
    assert_eq!(sent[3].brief(), "100 FlowControl Request");
    let header = b"NATS/1.0\r\nNats-Last-Consumer: 2\r\nNats-Last-Stream: 2\r\n\r\n";
    let fc = sent[3].reply.clone();
    stage.turn(|consumer, turn| consumer.on_flow(turn, fc.as_bytes(), header));
    assert_eq!(stage.places(), (3, 3, 2, 2));
    assert_eq!(stage.pump()[..2].iter().map(|s| s.ack().stream_seq).collect::<Vec<_>>(), [4, 5]);
}

#[test]
fn a_rate_limit_spreads_messages() {
    let mut stage =
        Stage::new(ConsumerConfig { rate_limit_bps: 8 * 400, ..push(AckPolicy::None) }, &["a"; 9]);
    stage.facts.max_message = 100;
    let mut arrived = 0;
    arrived += stage.pump().len();
    assert_eq!(arrived, 2);
    assert_eq!(stage.consumer.why(&stage.facts, 9, stage.now).code(), "rate_limited");
    for _ in 0..4 {
        let next = stage.consumer.next_wakeup().unwrap();
        assert!(next > stage.now.mono);
        arrived += stage.wait((next - stage.now.mono) as i64).len();
    }
    assert_eq!(arrived, 6);
    // 400 bytes a second, some 40 a message.
    assert!(stage.now.mono > 5 * SECOND as u64 + 3 * SECOND as u64 / 10);
}

#[test]
fn the_original_timing_is_kept() {
    let mut config = push(AckPolicy::None);
    config.replay_policy = ReplayPolicy::Original;
    let mut source = Stage::new(push(AckPolicy::None), &[]);
    for gap in [0, 3, 0, 1] {
        source.pass(gap * SECOND);
        source.store("a");
    }
    source.pass(60 * SECOND);
    let (facts, now) = (source.facts.clone(), source.now);
    source.consumer = Consumer::new(&facts, "C".to_owned(), config, 0, &mut source.store, now).unwrap();
    source.turn(Consumer::on_interest);
    assert_eq!(source.pump_brief(), ["a=m1"]);
    assert_eq!(source.consumer.why(&facts, 4, now).code(), "replay_time");
    assert_eq!(source.wait_brief(3 * SECOND - 1), [""; 0]);
    assert_eq!(source.wait_brief(1), ["a=m2", "a=m3"]);
    assert_eq!(source.wait_brief(SECOND), ["a=m4"]);
    source.store("b");
    assert_eq!(source.pump_brief(), ["b=m5"]);
}

#[test]
fn headers_only() {
    let mut stage = Stage::new(ConsumerConfig { headers_only: true, ..push(AckPolicy::None) }, &["a"]);
    let sent = stage.pump();
    assert_eq!(
        (sent[0].header.as_str(), sent[0].payload.as_str()),
        ("NATS/1.0\r\nNats-Msg-Size: 2\r\n\r\n", "")
    );
}

#[test]
fn an_ordered_consumer_as_clients_build_it() {
    let config = ConsumerConfig {
        durable_name: String::new(),
        max_deliver: 1,
        ack_wait: 22 * 3600 * SECOND,
        idle_heartbeat: 5 * SECOND,
        flow_control: true,
        mem_storage: true,
        opt_start_seq: 3,
        deliver_policy: schemas::jetstream::DeliverPolicy::ByStartSequence,
        ..push(AckPolicy::None)
    };
    let mut stage = Stage::new(config, &["a", "b", "c", "d"]);
    let sent = stage.pump();
    let seqs: Vec<_> = sent.iter().map(|s| (s.ack().consumer_seq, s.ack().stream_seq)).collect();
    assert_eq!(seqs, [(1, 3), (2, 4)]);
    assert_eq!(stage.consumer.take_changes(), None);
    stage.world.deaf.insert("d".to_owned());
    stage.turn(Consumer::on_interest);
    stage.wait(7 * SECOND);
    assert!(stage.consumer.is_inactive(stage.now));
}
