//! Events about streams and consumers that come, change and go. Nothing is put together unless somebody listens.
//!
//! The API sends them for what it does itself. Consumers that go because nobody uses them any more, and whatever else the
//! server does of its own, are for it to announce, with the same functions.

use schemas::advisory::{
    Action, ApiLimitReached, ConsumerAction, ConsumerPause, Event, EventBody, StreamAction,
};
use schemas::go::Time;
use schemas::jetstream::ConsumerInfo;

use crate::effects::{Effects, Outgoing};
use crate::now::Now;

const ADVISORY: &str = "$JS.EVENT.ADVISORY";

/// A stream was made, changed or deleted. `domain` may be empty.
pub fn stream(fx: &mut dyn Effects, now: Now, stream: &str, action: Action, domain: &str) {
    let subject = format!("{ADVISORY}.STREAM.{}.{stream}", word(action));
    if fx.interest(subject.as_bytes(), None) {
        let body = StreamAction { stream: stream.to_owned(), action, domain: domain.to_owned() };
        publish(fx, now, &subject, body);
    }
}

/// So many requests waited that they were dropped.
pub fn limit_reached(fx: &mut dyn Effects, now: Now, server: &str, domain: &str, dropped: i64) {
    let subject = format!("{ADVISORY}.API.LIMIT_REACHED");
    if fx.interest(subject.as_bytes(), None) {
        let (server, domain) = (server.to_owned(), domain.to_owned());
        publish(fx, now, &subject, ApiLimitReached { server, domain, dropped });
    }
}

/// A consumer was made or deleted. `domain` may be empty.
pub fn consumer(fx: &mut dyn Effects, now: Now, stream: &str, consumer: &str, action: Action, domain: &str) {
    let subject = format!("{ADVISORY}.CONSUMER.{}.{stream}.{consumer}", word(action));
    if fx.interest(subject.as_bytes(), None) {
        let (stream, consumer) = (stream.to_owned(), consumer.to_owned());
        publish(fx, now, &subject, ConsumerAction { stream, consumer, action, domain: domain.to_owned() });
    }
}

/// A request found a consumer paused, or made it so.
pub(super) fn paused(fx: &mut dyn Effects, now: Now, info: &ConsumerInfo, domain: &str) {
    let subject = format!("{ADVISORY}.CONSUMER.PAUSE.{}.{}", info.stream_name, info.name);
    if fx.interest(subject.as_bytes(), None) {
        let until = info.config.as_ref().and_then(|config| config.pause_until);
        let body = ConsumerPause {
            stream: info.stream_name.clone(),
            consumer: info.name.clone(),
            paused: info.paused,
            pause_until: until.unwrap_or(Time::ZERO),
            domain: domain.to_owned(),
        };
        publish(fx, now, &subject, body);
    }
}

fn word(action: Action) -> &'static str {
    match action {
        Action::Create => "CREATED",
        Action::Delete => "DELETED",
        Action::Modify => "UPDATED",
    }
}

pub(super) fn publish<B: EventBody>(fx: &mut dyn Effects, now: Now, subject: &str, body: B) {
    let event = Event::new(fx.nuid(), Time::from_unix_nanos(now.wall), body).to_json();
    fx.publish(&Outgoing { subject: subject.as_bytes(), payload: event.as_bytes(), ..Outgoing::default() });
}
