//! `nats server check consumer`: how far a consumer has come.

use cli_audit::monitoring::ConsumerHealth;
use schemas::go::Time;
use schemas::jetstream::{ConsumerInfo, PriorityPolicy};

use super::finish;
use super::result::Found;
use crate::failure::{Failure, Outcome};
use crate::nats::consumer::calls;
use crate::nats::jetstream::{Api, moment};
use crate::nats::{Call, Command};
use crate::spec::Flag;

const SECOND: f64 = 1e9;

pub fn command() -> Command {
    super::check("consumer", "Check a consumer", "scope:user")
        .flag(Flag::text("stream", "Name of the stream").required())
        .flag(Flag::text("consumer", "Name of the consumer").required())
        .flag(
            Flag::int("outstanding-ack-critical", "Critical with so many messages to be acknowledged")
                .default("-1"),
        )
        .flag(Flag::int("waiting-critical", "Critical with so many pulls that wait").default("-1"))
        .flag(
            Flag::int("unprocessed-critical", "Critical with so many messages to be delivered").default("-1"),
        )
        .flag(
            Flag::duration("last-delivery-critical", "Critical when the last delivery is so long ago")
                .default("0s"),
        )
        .flag(
            Flag::duration("last-ack-critical", "Critical when the last acknowledgement is so long ago")
                .default("0s"),
        )
        .flag(
            Flag::int("redelivery-critical", "Critical with so many messages that are delivered again")
                .default("-1"),
        )
        .flag(Flag::bool("pinned", "Critical unless every group of a pinning consumer has a client"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (stream, consumer) = (call.text("stream"), call.text("consumer"));
    finish::check(call, Found::new("consumer", format!("{stream}_{consumer}")), async |found| {
        let loaded = async { calls::load(&Api::open(call).await?, stream, consumer).await };
        let info = loaded.await.map_err(|f: Failure| f.context("could not load info"))?;
        metrics(call, found, &info);
        pins(found, &info);
        found.take(wanted(call).judge(&info, moment::now().unix_nanos()));
        Ok(())
    })
}

/// The limit that was given; zero without one.
fn limit(call: &Call, name: &str) -> i64 {
    call.int(name).max(0)
}

fn metrics(call: &Call, found: &mut Found, info: &ConsumerInfo) {
    let mut count = |name: &str, value: f64, flag: &str, help: &str| {
        found.metric(name, value, help).limits(0.0, limit(call, flag) as f64);
    };
    let help = "The number of messages waiting to be Acknowledged";
    count("ack_pending", info.num_ack_pending as f64, "outstanding-ack-critical", help);
    count("pull_waiting", info.num_waiting as f64, "waiting-critical", "The number of waiting Pull requests");
    let help = "The number of messages that have not yet been consumed";
    count("pending", info.num_pending as f64, "unprocessed-critical", help);
    let help = "The number of messages currently being redelivered";
    count("redelivered", info.num_redelivered as f64, "redelivery-critical", help);
    let mut time = |name: &str, at: Option<Time>, flag: &str, help: &str| {
        if let Some(at) = at {
            let limit = call.duration(flag).as_secs_f64();
            found.metric(name, ago(at) as f64 / SECOND, help).unit("s").limits(0.0, limit);
        }
    };
    let help = "Seconds since the last message was delivered";
    time("last_delivery", info.delivered.last_active, "last-delivery-critical", help);
    let help = "Seconds since the last message was acknowledged";
    time("last_ack", info.ack_floor.last_active, "last-ack-critical", help);
}

fn wanted(call: &Call) -> ConsumerHealth {
    let nanos = |name: &str| i64::try_from(call.duration(name).as_nanos()).unwrap_or(i64::MAX);
    ConsumerHealth {
        enabled: true,
        outstanding_ack_critical: limit(call, "outstanding-ack-critical"),
        waiting_critical: limit(call, "waiting-critical"),
        unprocessed_critical: limit(call, "unprocessed-critical"),
        last_delivery_critical: nanos("last-delivery-critical"),
        last_ack_critical: nanos("last-ack-critical"),
        redelivery_critical: limit(call, "redelivery-critical"),
        pinned: call.flag("pinned"),
    }
}

fn ago(at: Time) -> i64 {
    moment::now().unix_nanos().saturating_sub(at.unix_nanos())
}

fn pins(found: &mut Found, info: &ConsumerInfo) {
    let config = info.config.clone().unwrap_or_default();
    if config.priority_policy == PriorityPolicy::PinnedClient {
        let pinned = info.priority_groups.iter().filter(|group| !group.pinned_client_id.is_empty()).count();
        let help = "The number of consumers groups with pinned clients";
        found.metric("pinned_groups", pinned as f64, help);
        let groups = config.priority_groups.len();
        found.metric("groups", groups as f64, "The total number of consumers groups");
    }
}
