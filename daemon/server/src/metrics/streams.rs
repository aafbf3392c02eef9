//! Streams and consumers: what they hold, how far they are, how close their limits are.

use super::families::Families;
use crate::jetstream::{Engine, StreamCell};
use daemon_config::options::Metrics;

/// A few numbers of one stream, copied while it was locked.
struct Stream {
    account: String,
    name: String,
    messages: u64,
    bytes: u64,
    first: u64,
    last: u64,
    subjects: u64,
    deleted: u64,
    consumers: usize,
    lost: u64,
    failed: bool,
    /// Below 0 for none.
    max_messages: i64,
    max_bytes: i64,
    max_consumers: i64,
}

struct Consumer {
    account: String,
    stream: String,
    name: String,
    pending: u64,
    ack_pending: u64,
    max_ack_pending: i64,
    waiting: u64,
    redelivered: u64,
    delivered: u64,
    ack_floor: u64,
}

/// Adds as many as may be; returns how many streams and consumers were left out.
pub fn add(engine: &Engine, caps: Metrics, to: &mut Families) -> (usize, usize) {
    let mut estates = engine.estates();
    estates.sort_by(|a, b| a.account.name.cmp(&b.account.name));
    let (mut streams, mut consumers, mut sums) = (Vec::new(), Vec::new(), Sums::default());
    for estate in &estates {
        let mut cells = estate.cells();
        cells.sort_by(|a, b| a.name.cmp(&b.name));
        for cell in cells {
            look(&cell, caps, &mut streams, &mut consumers, &mut sums);
        }
    }
    to.gauge("natter_jetstream_streams", "Streams").set(sums.streams as f64);
    to.gauge("natter_jetstream_consumers", "Consumers").set(sums.consumers as f64);
    to.gauge("natter_jetstream_messages", "Messages in all streams").set(sums.messages as f64);
    to.gauge("natter_jetstream_stream_bytes", "Bytes in all streams").set(sums.bytes as f64);
    stream_families(&streams, to);
    consumer_families(&consumers, to);
    (sums.streams - streams.len(), sums.consumers - consumers.len())
}

#[derive(Default)]
struct Sums {
    streams: usize,
    consumers: usize,
    messages: u64,
    bytes: u64,
}

fn look(
    cell: &StreamCell,
    caps: Metrics,
    streams: &mut Vec<Stream>,
    consumers: &mut Vec<Consumer>,
    sums: &mut Sums,
) {
    let stream = cell.lock();
    let (state, config) = (stream.store().state(), stream.config());
    sums.streams += 1;
    sums.consumers += stream.consumer_count();
    sums.messages += state.messages;
    sums.bytes += state.bytes;
    if streams.len() < caps.max_streams {
        streams.push(Stream {
            account: cell.account.name.clone(),
            name: cell.name.clone(),
            messages: state.messages,
            bytes: state.bytes,
            first: state.first_seq,
            last: state.last_seq,
            subjects: state.subjects,
            deleted: state.deleted,
            consumers: stream.consumer_count(),
            lost: stream.store().lost().iter().map(|lost| lost.sequences.len() as u64).sum(),
            failed: stream.has_failed(),
            max_messages: config.max_msgs,
            max_bytes: config.max_bytes,
            max_consumers: config.max_consumers,
        });
    }
    let room = caps.max_consumers - consumers.len();
    if room == 0 {
        return;
    }
    let mut found: Vec<_> = stream.consumers().collect();
    found.sort_unstable_by(|a, b| a.name().cmp(b.name()));
    consumers.extend(found.into_iter().take(room).map(|c| {
        let (delivered, ack_floor) = c.positions();
        Consumer {
            account: cell.account.name.clone(),
            stream: cell.name.clone(),
            name: c.name().to_owned(),
            pending: c.num_pending(),
            ack_pending: c.num_ack_pending() as u64,
            max_ack_pending: c.config().max_ack_pending,
            waiting: c.num_waiting() as u64,
            redelivered: c.num_redelivered() as u64,
            delivered,
            ack_floor,
        }
    }));
}

fn stream_families(streams: &[Stream], to: &mut Families) {
    type Read = fn(&Stream) -> f64;
    let gauges: [(&str, &str, Read); 10] = [
        ("natter_stream_messages", "Messages in the stream", |s| s.messages as f64),
        ("natter_stream_bytes", "Bytes in the stream", |s| s.bytes as f64),
        ("natter_stream_first_sequence", "Sequence of the first message", |s| s.first as f64),
        ("natter_stream_last_sequence", "Sequence of the last message", |s| s.last as f64),
        ("natter_stream_subjects", "Subjects of messages in the stream", |s| s.subjects as f64),
        ("natter_stream_deleted_messages", "Messages gone between the first and the last", |s| {
            s.deleted as f64
        }),
        ("natter_stream_consumers", "Consumers of the stream", |s| s.consumers as f64),
        ("natter_stream_lost_messages", "Messages that could not be read back", |s| s.lost as f64),
        ("natter_stream_write_failed", "Whether the stream cannot be written", |s| s.failed.into()),
        (
            "natter_stream_limit_saturation_ratio",
            "How full the stream is by that of its limits that is nearest",
            |s| {
                let full = |used: f64, max: i64| if max > 0 { used / max as f64 } else { 0.0 };
                let by = [
                    full(s.messages as f64, s.max_messages),
                    full(s.bytes as f64, s.max_bytes),
                    full(s.consumers as f64, s.max_consumers),
                ];
                by.into_iter().fold(0.0, f64::max)
            },
        ),
    ];
    for (name, help, read) in gauges {
        let family = to.gauge(name, help);
        for s in streams {
            family.with(&[("account", &s.account), ("stream", &s.name)], read(s));
        }
    }
    type Limit = fn(&Stream) -> i64;
    let limits: [(&str, &str, Limit); 2] = [
        ("natter_stream_messages_limit", "Most messages that the stream may hold", |s| s.max_messages),
        ("natter_stream_limit_bytes", "Most bytes that the stream may hold", |s| s.max_bytes),
    ];
    for (name, help, read) in limits {
        let family = to.gauge(name, help);
        for s in streams.iter().filter(|s| read(s) > 0) {
            family.with(&[("account", &s.account), ("stream", &s.name)], read(s) as f64);
        }
    }
}

fn consumer_families(consumers: &[Consumer], to: &mut Families) {
    type Read = fn(&Consumer) -> f64;
    let gauges: [(&str, &str, Read); 6] = [
        ("natter_consumer_pending_messages", "Messages that are yet to be delivered", |c| c.pending as f64),
        ("natter_consumer_ack_pending_messages", "Messages whose acknowledgement is awaited", |c| {
            c.ack_pending as f64
        }),
        (
            "natter_consumer_redelivered_messages",
            "Messages delivered more than once and not done with",
            |c| c.redelivered as f64,
        ),
        ("natter_consumer_waiting_pulls", "Requests for messages that wait", |c| c.waiting as f64),
        ("natter_consumer_delivered_sequence", "Sequence in the stream of the last delivery", |c| {
            c.delivered as f64
        }),
        ("natter_consumer_ack_floor_sequence", "Sequence in the stream up to which all is done with", |c| {
            c.ack_floor as f64
        }),
    ];
    for (name, help, read) in gauges {
        let family = to.gauge(name, help);
        for c in consumers {
            family.with(&[("account", &c.account), ("stream", &c.stream), ("consumer", &c.name)], read(c));
        }
    }
    let help = "Most messages whose acknowledgement may be awaited";
    let family = to.gauge("natter_consumer_ack_pending_limit", help);
    for c in consumers.iter().filter(|c| c.max_ack_pending > 0) {
        let labels = [("account", c.account.as_str()), ("stream", &c.stream), ("consumer", &c.name)];
        family.with(&labels, c.max_ack_pending as f64);
    }
}
