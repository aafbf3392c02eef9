//! The events that tell of backups and restores as they begin and end.

use schemas::advisory::{ClientInfo, Event, EventBody};
use schemas::go::Time;

use crate::effects::{Effects, Outgoing};
use crate::now::Now;

/// Who asked, and what for: what all of these events say.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    pub stream: String,
    pub client: ClientInfo,
    /// May be empty.
    pub domain: String,
}

impl Origin {
    /// Events say nothing of a client's JWT and of the alternates of its cluster.
    pub fn shown(&self) -> Option<ClientInfo> {
        Some(ClientInfo { jwt: String::new(), alternates: Vec::new(), ..self.client.clone() })
    }
}

/// Publishes an event of the stream, if anybody listens.
pub(super) fn publish<B: EventBody>(
    fx: &mut dyn Effects,
    now: Now,
    kind: &str,
    stream: &str,
    body: impl FnOnce() -> B,
) {
    let subject = format!("$JS.EVENT.ADVISORY.STREAM.{kind}.{stream}");
    if fx.interest(subject.as_bytes(), None) {
        let event = Event::new(fx.nuid(), Time::from_unix_nanos(now.wall), body()).to_json();
        fx.publish(&Outgoing {
            subject: subject.as_bytes(),
            payload: event.as_bytes(),
            ..Outgoing::default()
        });
    }
}
