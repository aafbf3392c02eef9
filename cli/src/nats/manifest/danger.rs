//! What a change loses, or what cannot be undone: said before anything is done.

use schemas::jetstream::{ApiError, ConsumerInfo, RetentionPolicy, StreamConfig, StreamInfo};

use super::live::LiveStream;
use super::wanted::Stream;
use crate::nats::jetstream::moment;
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn of_replacing_stream(wanted: &Stream, live: &LiveStream, refusal: &ApiError) -> Vec<String> {
    let mut dangers =
        vec![format!("{}: it is deleted, with {}, and made anew", refusal.description, holds(&live.info))];
    let named = wanted.consumers.as_deref().unwrap_or_default();
    let lost =
        live.consumers.keys().filter(|name| !named.iter().any(|consumer| consumer.config.name == **name));
    let lost: Vec<&str> = lost.map(String::as_str).collect();
    if !lost.is_empty() {
        dangers.push(format!("consumers go with it that the file does not name: {}", lost.join(", ")));
    } else if live.info.state.consumer_count > 0 {
        dangers.push("its consumers start anew".into());
    }
    dangers
}

pub fn of_replacing_consumer(live: &ConsumerInfo, refusal: &ApiError) -> String {
    let (acked, open) = (commas(live.ack_floor.stream_seq), commas(live.num_ack_pending));
    let why = &refusal.description;
    format!("{why}: it is deleted and starts anew; it has acknowledged up to {acked}; open messages: {open}")
}

pub fn of_deleting_stream(live: &LiveStream) -> Option<String> {
    let (messages, consumers) = (live.info.state.messages, live.info.state.consumer_count);
    let lost = messages > 0 || consumers > 0;
    lost.then(|| format!("it holds {}; consumers: {}", holds(&live.info), commas(consumers)))
}

pub fn of_deleting_consumer(live: &ConsumerInfo) -> Option<String> {
    let open = live.num_pending.saturating_add(live.num_ack_pending.max(0).unsigned_abs());
    (open > 0).then(|| format!("messages still to be delivered or acknowledged: {}", commas(open)))
}

fn holds(info: &StreamInfo) -> String {
    format!("{} messages ({})", commas(info.state.messages), ibytes(info.state.bytes))
}

/// Of an update: messages that stored limits drop, and switches that cannot be turned back.
pub fn of_stream(old: &StreamConfig, new: &StreamConfig, live: &StreamInfo) -> Vec<String> {
    let mut dangers = dropped(old, new, live);
    for (is_so, what) in [
        (new.sealed && !old.sealed, "sealing cannot be undone: it never takes or loses a message again"),
        (new.deny_delete && !old.deny_delete, "deny_delete cannot be undone"),
        (new.deny_purge && !old.deny_purge && !new.sealed, "deny_purge cannot be undone"),
        (old.mirror.is_some() && new.mirror.is_none(), "it cannot become a mirror again"),
    ] {
        if is_so {
            dangers.push(what.into());
        }
    }
    dangers
}

fn dropped(old: &StreamConfig, new: &StreamConfig, live: &StreamInfo) -> Vec<String> {
    let state = &live.state;
    let lower = |old: i64, new: i64| new > 0 && (old <= 0 || new < old);
    let over = |limit: i64, used: u64| u64::try_from(limit).is_ok_and(|limit| limit < used);
    let oldest = moment::nanos_since(live.ts, state.first_ts);
    let mut dangers = vec![];
    let mut add = |is_so: bool, what: String| {
        if is_so && state.messages > 0 {
            dangers.push(what);
        }
    };
    add(
        lower(old.max_msgs, new.max_msgs) && over(new.max_msgs, state.messages),
        format!("max_msgs drops messages: it holds {}", commas(state.messages)),
    );
    add(
        lower(old.max_bytes, new.max_bytes) && over(new.max_bytes, state.bytes),
        format!("max_bytes drops messages: it holds {}", ibytes(state.bytes)),
    );
    add(
        lower(old.max_age, new.max_age) && oldest > new.max_age && !state.first_ts.is_zero(),
        format!("max_age drops messages: the oldest is from {}", moment::go(state.first_ts)),
    );
    add(
        lower(old.max_msgs_per_subject, new.max_msgs_per_subject)
            && over(new.max_msgs_per_subject, state.messages),
        "max_msgs_per_subject may drop messages".into(),
    );
    let interest = new.retention == RetentionPolicy::Interest && old.retention != new.retention;
    add(interest, "retention interest drops messages that no consumer waits for".into());
    dangers
}
