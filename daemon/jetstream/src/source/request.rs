//! What the origin's API is asked for: a consumer, a consumer made beforehand at its beginning, a consumer's end.

use super::begin::Begin;
use super::hash;
use super::name;
use super::subjects;
use super::upstream::{Kind, Owner, Upstream};
use crate::effects::{Delivered, Effects, Outgoing};
use daemon_wire::headers;
use schemas::go::json;
use schemas::jetstream::consumer_api::ConsumerCreateRequest;
use schemas::jetstream::{AckPolicy, ConsumerConfig};

const SECOND: i64 = 1_000_000_000;
/// How often the consumer says that it is there.
const HEARTBEAT: i64 = SECOND;
/// The consumer goes when nobody listened for this long.
const INACTIVE: i64 = 10 * SECOND;
const ACK_WAIT: i64 = 22 * 3600 * SECOND;

/// What servers of different ages understand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// API level 5: the origin's identity is compared.
    Identity,
    /// API level 4: consumers know that they feed a stream.
    Sourcing,
    /// All before.
    Plain,
}

impl Level {
    /// The next one to be tried when this one is not understood.
    pub(super) fn lower(self) -> Option<Level> {
        match self {
            Level::Identity => Some(Level::Sourcing),
            Level::Sourcing => Some(Level::Plain),
            Level::Plain => None,
        }
    }
}

/// Asks for the consumer. `inbox` is where the answer goes, `deliver` where messages go.
pub(super) fn send(
    upstream: &Upstream,
    owner: &Owner<'_>,
    begin: Begin,
    level: Level,
    (inbox, deliver): (&str, &str),
    fx: &mut dyn Effects,
) -> Delivered {
    let origin = &upstream.origin;
    let header = match level {
        Level::Identity => levelled("5", Some(&upstream.identity)),
        Level::Sourcing => levelled("4", None),
        Level::Plain => Vec::new(),
    };
    if let Some(consumer) = &origin.consumer {
        let subject = name::api(origin, &format!("CONSUMER.RESET.{}.{}", origin.name, consumer.name));
        // A mirror's place is in the answer; it has nothing to compare.
        let header = if upstream.kind == Kind::Mirror { &[][..] } else { &header };
        let (subject, reply) = (subject.as_bytes(), inbox.as_bytes());
        return fx.publish(&Outgoing { subject, reply, header, payload: &[] });
    }
    let mut config = config(upstream, owner, begin, deliver);
    if level == Level::Plain {
        config.sourcing = false;
        // The other side does not know that it should make the name unique.
        config.name = format!("{}_{}", config.name, hash::of(&fx.nuid()));
    }
    let rest = match (config.filter_subject.is_empty(), &origin.name, &config.name) {
        (true, stream, _) => format!("CONSUMER.CREATE.{stream}"),
        (false, stream, name) => format!("CONSUMER.CREATE.{stream}.{name}.{}", config.filter_subject),
    };
    let request = ConsumerCreateRequest { stream_name: origin.name.clone(), config, ..Default::default() };
    let body = json::to_string(&request).unwrap_or_default();
    let subject = name::api(origin, &rest);
    let (subject, reply) = (subject.as_bytes(), inbox.as_bytes());
    fx.publish(&Outgoing { subject, reply, header: &header, payload: body.as_bytes() })
}

fn levelled(level: &str, identity: Option<&str>) -> Vec<u8> {
    let mut header = Vec::new();
    headers::with(&[], "Nats-Required-Api-Level", level.as_bytes(), &mut header);
    if let Some(identity) = identity {
        let block = std::mem::take(&mut header);
        headers::with(&block, super::answer::IDENTITY, identity.as_bytes(), &mut header);
    }
    header
}

fn config(upstream: &Upstream, owner: &Owner<'_>, begin: Begin, deliver: &str) -> ConsumerConfig {
    let kind = if upstream.kind == Kind::Mirror { "mirror" } else { "src" };
    let said = [("stream", owner.stream), ("acc", owner.account), ("domain", owner.domain)];
    let said = said.into_iter().filter(|(_, value)| !value.is_empty());
    let mut config = ConsumerConfig {
        name: upstream.consumer.clone(),
        deliver_subject: deliver.to_owned(),
        ack_policy: AckPolicy::None,
        ack_wait: ACK_WAIT,
        max_deliver: 1,
        idle_heartbeat: HEARTBEAT,
        flow_control: true,
        direct: true,
        sourcing: true,
        inactive_threshold: INACTIVE,
        metadata: said.map(|(key, value)| (format!("_nats.{kind}.{key}"), value.to_owned())).collect(),
        ..ConsumerConfig::default()
    };
    begin.fill(&mut config);
    let mut filters = subjects::filters(&upstream.origin);
    match filters.len() {
        1 => config.filter_subject = filters.remove(0),
        _ => config.filter_subjects = filters,
    }
    config
}

/// Has a consumer deleted; nobody waits for the answer.
pub(super) fn delete(upstream: &Upstream, consumer: &str, fx: &mut dyn Effects) {
    let origin = &upstream.origin;
    let subject = name::api(origin, &format!("CONSUMER.DELETE.{}.{consumer}", origin.name));
    let reply = hash::subject("$JSC.R", fx.random());
    fx.publish(&Outgoing { subject: subject.as_bytes(), reply: reply.as_bytes(), ..Outgoing::default() });
}
