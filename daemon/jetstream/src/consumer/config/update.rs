//! What an update may change.

use schemas::jetstream::{ApiError, ConsumerConfig, errors};

use super::environment::Environment;
use super::{acknowledgement, defaults};

/// The configuration that takes the place of `old`; `new` has passed all other checks.
pub fn update(
    old: &ConsumerConfig,
    new: ConsumerConfig,
    env: &Environment<'_>,
) -> Result<ConsumerConfig, ApiError> {
    fixed(old, &new)?;
    deliver_subject(old, &new, env)?;
    if old.max_waiting != new.max_waiting {
        return Err(not_updatable("max waiting"));
    }
    acknowledgement::max_deliver(&new)?;
    let mut new = new;
    let changed = new.inactive_threshold != old.inactive_threshold;
    // Whether it was durable decides, not whether it becomes so.
    if changed && new.inactive_threshold == 0 && old.durable_name.is_empty() {
        new.inactive_threshold = defaults::INACTIVE_THRESHOLD;
    }
    Ok(new)
}

fn not_updatable(what: &str) -> ApiError {
    errors::CONSUMER_CREATE.with(format_args!("{what} can not be updated"))
}

fn fixed(old: &ConsumerConfig, new: &ConsumerConfig) -> Result<(), ApiError> {
    let changed = [
        (old.deliver_policy != new.deliver_policy, "deliver policy"),
        (old.mem_storage != new.mem_storage, "storage type"),
        (old.direct != new.direct, "direct"),
        (old.sourcing != new.sourcing, "sourcing"),
        (old.opt_start_seq != new.opt_start_seq, "start sequence"),
        (old.opt_start_time != new.opt_start_time, "start time"),
        (old.ack_policy != new.ack_policy, "ack policy"),
        (old.replay_policy != new.replay_policy, "replay policy"),
        (old.idle_heartbeat != new.idle_heartbeat, "heart beats"),
        (old.flow_control != new.flow_control, "flow control"),
    ];
    match changed.iter().find(|(is_so, _)| *is_so) {
        Some((_, what)) => Err(not_updatable(what)),
        None => Ok(()),
    }
}

/// Deliveries may move elsewhere while nobody takes them where they go now.
fn deliver_subject(
    old: &ConsumerConfig,
    new: &ConsumerConfig,
    env: &Environment<'_>,
) -> Result<(), ApiError> {
    if old.deliver_subject == new.deliver_subject {
        return Ok(());
    }
    if old.deliver_subject.is_empty() {
        return Err(errors::CONSUMER_CREATE.with("can not update pull consumer to push based"));
    }
    if new.deliver_subject.is_empty() {
        return Err(errors::CONSUMER_CREATE.with("can not update push consumer to pull based"));
    }
    if (env.bound)(&old.deliver_subject) {
        return Err(errors::CONSUMER_NAME_EXIST.error());
    }
    Ok(())
}
