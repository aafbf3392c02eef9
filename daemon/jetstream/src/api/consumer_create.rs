//! `CONSUMER.CREATE` and `CONSUMER.DURABLE.CREATE`: a new consumer, or another configuration for the one there is.

use daemon_wire::headers;
use schemas::advisory::Action;
use schemas::jetstream::consumer_api::{ConsumerCreate, ConsumerCreateRequest};
use schemas::jetstream::errors::CONSUMER_STREAM_IDENTITY_MISMATCH;
use schemas::jetstream::{AckPolicy, ApiError, ConsumerConfig, ConsumerInfo, RetentionPolicy};

use super::answer::{Fault, Outcome};
use super::call::Call;
use super::request::PREFIX;
use super::{Host, advisory, identity, shown};
use crate::consumer::config::{self, Consumers, Environment};
use crate::effects::Effects;
use crate::limits::{Limits, ServerLimits};
use crate::stream::Stream;

/// Letters and digits of a name that nobody chose.
const NAME: usize = 8;

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>) -> Outcome {
    let mut told = None;
    let mut outcome = Outcome::of(create(call, &mut told));
    if let Some(identity) = told {
        headers::with(b"", identity::HEADER, identity.as_bytes(), &mut outcome.header);
    }
    outcome
}

/// What is to be done about a request that was found good.
struct Plan {
    name: String,
    config: ConsumerConfig,
    exists: bool,
    identity: Option<String>,
}

fn create<H: Host>(call: &mut Call<'_, H>, identity: &mut Option<String>) -> Result<ConsumerCreate, Fault> {
    let mut request: ConsumerCreateRequest = call.read()?;
    call.level()?;
    config::names(&format!("{PREFIX}{}", call.request.subject), &mut request)?;
    let (limits, server) = limits(call.host);
    let wanted = call.header(identity::HEADER).map(<[u8]>::to_vec).filter(|wanted| !wanted.is_empty());
    let stream = request.stream_name.clone();
    let plan = call.stream(&stream, |stream, _, fx| {
        plan(stream, request, wanted.as_deref(), (&limits, &server), fx)
    })??;
    let Plan { name, config, exists, .. } = plan;
    if exists {
        call.host.update_consumer(&stream, &name, config)?;
    } else {
        call.host.create_consumer(&stream, &name, config)?;
        let (now, domain) = (call.host.now(), call.host.settings().domain.clone());
        advisory::consumer(call.host.effects(), now, &stream, &name, Action::Create, &domain);
    }
    let info = call.stream(&stream, |stream, now, fx| stream.consumer_info(&name, now, fx))?;
    *identity = plan.identity;
    if let Some(info) = info.as_ref().filter(|info| info.paused) {
        let (now, domain) = (call.host.now(), call.host.settings().domain.clone());
        advisory::paused(call.host.effects(), now, info, &domain);
    }
    Ok(ConsumerCreate { info: info.map(|info: ConsumerInfo| shown::consumer(call.host, info)) })
}

/// The host cannot be asked while it holds a stream.
fn limits<H: Host>(host: &H) -> (Limits, ServerLimits) {
    let environment = host.environment();
    (environment.limits.clone(), environment.server.clone())
}

fn plan(
    stream: &Stream,
    request: ConsumerCreateRequest,
    wanted: Option<&[u8]>,
    (limits, server): (&Limits, &ServerLimits),
    fx: &mut dyn Effects,
) -> Result<Plan, Fault> {
    let mut config = request.config;
    if config.direct && config.sourcing && !config.name.is_empty() {
        source(&mut config, stream, fx);
    }
    let identity = expected(&config, stream, wanted)?;
    let old = stream.consumer(&config.name).map(|consumer| consumer.config());
    let bound = old.is_some_and(|old| is_bound(old, fx));
    let (consumers, bound) = (Of(stream), |_: &str| bound);
    let environment = Environment { consumers: &consumers, limits, server, bound: &bound };
    let config = config::create(config, request.action, request.pedantic, stream.config(), &environment)?;
    let name = match (config.durable_name.as_str(), config.name.as_str()) {
        ("", "") => new_name(stream, fx),
        ("", name) | (name, _) => name.to_owned(),
    };
    let exists = stream.consumer(&name).is_some();
    Ok(Plan { name, config, exists, identity })
}

/// What a mirror or source asks for becomes durable where messages must wait for it, and has a name of its own elsewhere.
fn source(config: &mut ConsumerConfig, stream: &Stream, fx: &mut dyn Effects) {
    if stream.config().retention == RetentionPolicy::Limits {
        config.name = format!("{}-{}", config.name, random_name(fx));
        return;
    }
    config.direct = false;
    config.durable_name = config.name.clone();
    config.ack_policy = AckPolicy::FlowControl;
    config.ack_wait = 0;
    config.max_deliver = 0;
    config.inactive_threshold = 0;
}

/// The stream's identity, for those who mirror it; it must be the one they expect.
fn expected(
    config: &ConsumerConfig,
    stream: &Stream,
    wanted: Option<&[u8]>,
) -> Result<Option<String>, ApiError> {
    if !config.direct && !config.sourcing {
        return Ok(None);
    }
    let identity = identity::of(stream.created());
    match wanted {
        Some(wanted) if wanted != identity.as_bytes() => {
            Err(CONSUMER_STREAM_IDENTITY_MISMATCH.with(identity))
        }
        _ => Ok(Some(identity)),
    }
}

fn is_bound(config: &ConsumerConfig, fx: &mut dyn Effects) -> bool {
    let group = Some(config.deliver_group.as_bytes()).filter(|group| !group.is_empty());
    !config.deliver_subject.is_empty() && fx.interest(config.deliver_subject.as_bytes(), group)
}

fn new_name(stream: &Stream, fx: &mut dyn Effects) -> String {
    loop {
        let name = random_name(fx);
        if stream.consumer(&name).is_none() {
            return name;
        }
    }
}

fn random_name(fx: &mut dyn Effects) -> String {
    let bytes: [u8; NAME] = fx.random().to_le_bytes();
    identity::short(&bytes)
}

/// A stream's consumers, as configurations are checked against them.
struct Of<'a>(&'a Stream);

impl Consumers for Of<'_> {
    fn get(&self, name: &str) -> Option<&ConsumerConfig> {
        self.0.consumer(name).map(|consumer| consumer.config())
    }

    fn each(&self, f: &mut dyn FnMut(&str, &ConsumerConfig)) {
        self.0.consumers().for_each(|consumer| f(consumer.name(), consumer.config()));
    }
}
