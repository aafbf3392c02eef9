//! What a consumer costs per message: told of it, delivering it, having it acknowledged; and with 100,000 that wait
//! for their acknowledgement. `cargo bench -p daemon-jetstream --bench consumer`.

#[path = "../tests/support/mod.rs"]
mod support;

use daemon_jetstream::consumer::{AckReply, Consumer, Turn};
use daemon_jetstream::{Delivered, Effects, Outgoing};
use divan::Bencher;
use divan::counter::ItemsCount;
use schemas::jetstream::{AckPolicy, ConsumerConfig};
use support::{Stage, pull, push};

fn main() {
    divan::main();
}

const MESSAGES: usize = 100_000;

/// Takes everything and keeps nothing.
struct Sink;

impl Effects for Sink {
    fn deliver(&mut self, to: &[u8], m: &Outgoing<'_>) -> Delivered {
        divan::black_box((to, m));
        Delivered::Taken
    }

    fn publish(&mut self, m: &Outgoing<'_>) -> Delivered {
        divan::black_box(m);
        Delivered::Taken
    }

    fn interest(&mut self, _: &[u8], _: Option<&[u8]>) -> bool {
        true
    }

    fn random(&mut self) -> u64 {
        4
    }

    fn nuid(&mut self) -> String {
        String::new()
    }
}

fn stage(config: ConsumerConfig) -> Stage {
    let mut stage = Stage::new(config, &[]);
    stage.store_many(MESSAGES, "orders.new");
    stage
}

fn with_turn<R>(stage: &mut Stage, event: impl FnOnce(&mut Consumer, &mut Turn<'_>) -> R) -> R {
    let mut turn = Turn {
        store: &stage.store,
        stream: &stage.facts,
        now: stage.now,
        fx: &mut Sink,
        done: &mut stage.done,
    };
    event(&mut stage.consumer, &mut turn)
}

fn deliver_all(stage: &mut Stage) {
    with_turn(stage, |consumer, turn| {
        consumer.on_interest(turn);
        consumer.on_pull(turn, b"_INBOX.x", b"", MESSAGES.to_string().as_bytes());
        while consumer.pump(turn, &mut 512) {
            consumer.take_changes();
        }
    });
}

fn acknowledge_all(stage: &mut Stage) {
    with_turn(stage, |consumer, turn| {
        for seq in 1..=MESSAGES as u64 {
            let tokens =
                AckReply { deliveries: 1, stream_seq: seq, consumer_seq: seq, ..AckReply::default() };
            consumer.on_ack(turn, &tokens, b"+ACK", b"");
        }
        consumer.take_changes();
    });
}

fn unlimited(mut config: ConsumerConfig) -> ConsumerConfig {
    config.max_ack_pending = -1;
    config
}

fn bench_delivery(bencher: Bencher<'_, '_>, config: ConsumerConfig) {
    bencher
        .counter(ItemsCount::new(MESSAGES))
        .with_inputs(|| stage(config.clone()))
        .bench_local_refs(deliver_all);
}

#[divan::bench]
fn push_without_acks(bencher: Bencher<'_, '_>) {
    bench_delivery(bencher, push(AckPolicy::None));
}

#[divan::bench]
fn pull_without_acks(bencher: Bencher<'_, '_>) {
    bench_delivery(bencher, pull(AckPolicy::None));
}

#[divan::bench]
fn pull_with_a_filter(bencher: Bencher<'_, '_>) {
    let filter_subject = "orders.*".to_owned();
    bench_delivery(bencher, ConsumerConfig { filter_subject, ..pull(AckPolicy::None) });
}

#[divan::bench]
fn pull_with_explicit_acks_to_come(bencher: Bencher<'_, '_>) {
    bench_delivery(bencher, unlimited(pull(AckPolicy::Explicit)));
}

#[divan::bench]
fn acknowledge_explicitly(bencher: Bencher<'_, '_>) {
    let prepared = || {
        let mut stage = stage(unlimited(pull(AckPolicy::Explicit)));
        deliver_all(&mut stage);
        stage
    };
    bencher.counter(ItemsCount::new(MESSAGES)).with_inputs(prepared).bench_local_refs(acknowledge_all);
}

/// Thirty seconds later all 100,000 are due.
#[divan::bench]
fn expire_100_000(bencher: Bencher<'_, '_>) {
    let prepared = || {
        let mut stage = stage(unlimited(pull(AckPolicy::Explicit)));
        deliver_all(&mut stage);
        stage.pass(60 * support::SECOND);
        stage
    };
    bencher
        .counter(ItemsCount::new(MESSAGES))
        .with_inputs(prepared)
        .bench_local_refs(|stage| with_turn(stage, Consumer::on_timer));
}

#[divan::bench(args = [1, 1000])]
fn told_of_a_message(bencher: Bencher<'_, '_>, consumers: usize) {
    let mut stages: Vec<Stage> = (0..consumers).map(|_| Stage::new(push(AckPolicy::None), &[])).collect();
    let mut seq = 0;
    bencher.counter(ItemsCount::new(consumers)).bench_local(|| {
        seq += 1;
        stages.iter_mut().for_each(|stage| stage.consumer.on_stored(seq, b"orders.new"));
    });
}
