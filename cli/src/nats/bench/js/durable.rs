//! What `consume` and `fetch` share: a durable consumer that all clients pull from.

use schemas::jetstream::{AckPolicy, ConsumerConfig};

use super::flags::CONSUMER;
use super::prepare::Stage;
use super::pull::Acks;
use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::nats::bench::kind::{JetStream, Kind};
use crate::nats::bench::plan::Plan;
use crate::nats::jetstream::names;
use crate::term::number;
use crate::{log, runtime};

/// How long the consumer stays when nobody pulls, in nanoseconds.
pub const INACTIVE: i64 = 10_000_000_000;

/// The consumer, ready.
pub struct Durable {
    /// The subject for pulls.
    pub next: String,
    pub acks: Acks,
    pub batch: u64,
}

/// The plan that the flags make.
pub fn plan(call: &Call, kind: JetStream) -> Outcome<Plan> {
    let mut plan = Plan::new(call, Kind::JetStream(kind))?;
    plan.settings = vec![
        ("consumer", call.text("consumer").to_string()),
        ("acks", call.text("acks").to_string()),
        ("double-acked", call.flag("doubleack").to_string()),
        ("batch", number::commas(batch(call)?)),
        ("stream", call.text("stream").to_string()),
        ("purge", call.flag("purge").to_string()),
    ];
    plan.settings.extend(filter_setting(call));
    Ok(plan)
}

pub fn filter_setting(call: &Call) -> Option<(&'static str, String)> {
    let filters = call.texts("filter");
    (!filters.is_empty()).then(|| ("filter", filters.join(",")))
}

/// `--batch`, at least 1.
pub fn batch(call: &Call) -> Outcome<u64> {
    match u64::try_from(call.int("batch")) {
        Ok(batch @ 1..) => Ok(batch),
        _ => crate::fail!("--batch must be at least 1"),
    }
}

/// Announces the benchmark and prepares stream and consumer.
pub fn prepare(call: &Call, plan: &Plan) -> Outcome<Durable> {
    log!("{}", plan.banner());
    let batch = batch(call)?;
    let (policy, mut acks) = match call.text("acks") {
        "none" => (AckPolicy::None, Acks::No),
        "all" => (AckPolicy::All, Acks::Yes),
        _ => (AckPolicy::Explicit, Acks::Yes),
    };
    if acks == Acks::Yes && call.flag("doubleack") {
        acks = Acks::Confirmed;
    }
    let consumer = call.text("consumer");
    names::check("consumer", consumer)?;
    let next = runtime::block_on(async {
        let stage = Stage::open(call).await?;
        if call.flag("purge") {
            stage.purge().await?;
        }
        if consumer != CONSUMER {
            stage.consumer(consumer).await?;
            return Ok(stage.next(consumer));
        }
        let config = ConsumerConfig {
            max_ack_pending: (batch * plan.clients as u64) as i64,
            ack_policy: policy,
            ..config(consumer, call.texts("filter"))
        };
        stage
            .create(consumer, config)
            .await
            .map_err(|f| f.context(format!("creating the durable consumer '{consumer}'")))
    })?;
    Ok(Durable { next, acks, batch })
}

fn config(name: &str, filters: &[String]) -> ConsumerConfig {
    let mut config = ConsumerConfig {
        durable_name: name.to_string(),
        name: name.to_string(),
        inactive_threshold: INACTIVE,
        ..ConsumerConfig::default()
    };
    super::prepare::set_filters(&mut config, filters);
    config
}

/// Says which consumer it was.
pub fn named(call: &Call) -> impl Fn(Failure) -> Failure {
    let what = format!("consuming from '{}'", call.text("consumer"));
    move |failure| failure.context(&what)
}
