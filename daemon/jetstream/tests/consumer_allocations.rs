//! In the steady state nothing is allocated per message.

mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use daemon_jetstream::consumer::{AckReply, Consumer, Turn};
use daemon_jetstream::{Delivered, Effects, Outgoing};
use schemas::jetstream::{AckPolicy, ConsumerConfig};
use support::{Stage, pull, push};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: all is handed on to the system's allocator; the count lives in a cell of the thread without a destructor.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Takes everything and remembers how much.
#[derive(Default)]
struct Sink {
    taken: u64,
}

impl Effects for Sink {
    fn deliver(&mut self, _: &[u8], m: &Outgoing<'_>) -> Delivered {
        self.taken += u64::from(!m.reply.is_empty());
        Delivered::Taken
    }

    fn publish(&mut self, _: &Outgoing<'_>) -> Delivered {
        Delivered::Nobody
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

const MESSAGES: u64 = 20_000;

/// Delivers everything in rounds, acknowledging each; allocations in the second half.
fn run(config: ConsumerConfig) -> u64 {
    let acknowledges = config.ack_policy == AckPolicy::Explicit;
    let is_pull = config.deliver_subject.is_empty();
    let mut stage = Stage::new(config, &[]);
    stage.store_many(MESSAGES as usize, "orders.new");
    let (mut sink, mut acked, mut at_half) = (Sink::default(), 0, 0);
    let consumer = &mut stage.consumer;
    let mut turn = Turn {
        store: &stage.store,
        stream: &stage.facts,
        now: stage.now,
        fx: &mut sink,
        done: &mut stage.done,
    };
    Consumer::on_interest(consumer, &mut turn);
    if is_pull {
        let batch = MESSAGES.to_string();
        consumer.on_pull(&mut turn, b"_INBOX.x", b"", batch.as_bytes());
    }
    while acked < MESSAGES {
        consumer.pump(&mut turn, &mut 500);
        let delivered = consumer.delivered().stream;
        for seq in acked + 1..=delivered {
            let tokens =
                AckReply { deliveries: 1, stream_seq: seq, consumer_seq: seq, ..AckReply::default() };
            if acknowledges {
                consumer.on_ack(&mut turn, &tokens, b"+ACK", b"");
            }
        }
        assert!(delivered > acked);
        acked = delivered;
        consumer.take_changes();
        if acked == MESSAGES / 2 {
            at_half = ALLOCATIONS.with(Cell::get);
        }
    }
    assert_eq!(sink.taken, MESSAGES);
    ALLOCATIONS.with(Cell::get) - at_half
}

#[test]
fn nothing_is_allocated_per_message() {
    let filtered = |mut config: ConsumerConfig| {
        config.filter_subject = "orders.*".to_owned();
        config
    };
    for config in [push(AckPolicy::None), pull(AckPolicy::None), push(AckPolicy::Explicit)] {
        let name = format!("{:?} {:?}", config.deliver_subject, config.ack_policy);
        // The store may load a page now and then.
        assert!(run(config.clone()) < 100, "{name}");
        assert!(run(filtered(config)) < 100, "{name}, filtered");
    }
    assert!(run(pull(AckPolicy::Explicit)) < 100);
}
