//! How a consumer is set up.

use schemas::jetstream::{
    AckPolicy, ConsumerConfig, ConsumerInfo, DeliverPolicy, PriorityPolicy, ReplayPolicy,
};

use crate::nats::jetstream::{moment, names};
use crate::term::Columns;
use crate::term::duration::{go, human_nanos};
use crate::term::number::commas;
use crate::term::size::ibytes;

const SECOND: i64 = 1_000_000_000;
/// More backoffs than these are shown in part.
const MOST_BACKOFFS: usize = 15;

pub fn add(view: &mut Columns, config: &ConsumerConfig, info: &ConsumerInfo) {
    view.section("Configuration");
    head(view, config);
    delivery(view, config);
    limits(view, config);
    pause(view, config, info);
    groups(view, config);
    targets(view, config);
    let metadata = names::without_reserved(&config.metadata);
    if !metadata.is_empty() {
        view.section("Metadata");
        metadata.iter().for_each(|(name, value)| view.list(name, [value]));
    }
}

fn head(view: &mut Columns, config: &ConsumerConfig) {
    view.row_if_not_empty("Name", &config.name);
    let durable = &config.durable_name;
    view.row_if(!durable.is_empty() && *durable != config.name, "Durable Name", durable);
    view.row_if_not_empty("Description", &config.description);
    match config.deliver_subject.as_str() {
        "" => view.row("Pull Mode", true),
        subject => view.row("Delivery Subject", subject),
    }
    view.row_if_not_empty("Filter Subject", &config.filter_subject);
    view.row_if_not_empty("Filter Subjects", &config.filter_subjects.join(", "));
}

fn delivery(view: &mut Columns, config: &ConsumerConfig) {
    let is_push = !config.deliver_subject.is_empty();
    view.row("Deliver Policy", start(config));
    view.row_if(is_push && !config.deliver_group.is_empty(), "Deliver Queue Group", &config.deliver_group);
    view.row("Ack Policy", ack_policy(config.ack_policy));
    view.row_if(config.ack_policy != AckPolicy::None, "Ack Wait", human_nanos(config.ack_wait));
    view.row(
        "Replay Policy",
        if config.replay_policy == ReplayPolicy::Instant { "Instant" } else { "Original" },
    );
}

fn start(config: &ConsumerConfig) -> String {
    match config.deliver_policy {
        DeliverPolicy::All => "All".into(),
        DeliverPolicy::Last => "Last".into(),
        DeliverPolicy::New => "New".into(),
        DeliverPolicy::LastPerSubject => "Last Per Subject".into(),
        DeliverPolicy::ByStartSequence => format!("From Sequence {}", config.opt_start_seq),
        DeliverPolicy::ByStartTime => {
            format!("Since {}", moment::go(config.opt_start_time.unwrap_or_default()))
        }
    }
}

pub fn ack_policy(policy: AckPolicy) -> &'static str {
    match policy {
        AckPolicy::None => "None",
        AckPolicy::All => "All",
        AckPolicy::Explicit => "Explicit",
        AckPolicy::FlowControl => "Flow Control",
    }
}

fn limits(view: &mut Columns, config: &ConsumerConfig) {
    let is_push = !config.deliver_subject.is_empty();
    view.row_if(config.max_deliver != -1, "Maximum Deliveries", commas(config.max_deliver));
    view.row_if_not_empty("Sampling Rate", &config.sample_freq);
    let rate = format!("{} / second", ibytes(config.rate_limit_bps / 8));
    view.row_if(config.rate_limit_bps > 0, "Rate Limit", rate);
    let mut number = |label: &str, value: i64| view.row_if(value > 0, label, commas(value));
    number("Max Ack Pending", config.max_ack_pending);
    number("Max Waiting Pulls", config.max_waiting);
    view.row_if(config.idle_heartbeat > 0, "Idle Heartbeat", human_nanos(config.idle_heartbeat));
    view.row_if(is_push, "Flow Control", config.flow_control);
    view.row_if(config.headers_only, "Headers Only", true);
    let threshold = config.inactive_threshold;
    view.row_if(threshold > 0 && !is_push, "Inactive Threshold", human_nanos(threshold));
    view.row_if(config.max_expires > 0, "Max Pull Expire", human_nanos(config.max_expires));
    view.row_if(config.max_batch > 0, "Max Pull Batch", commas(config.max_batch));
    view.row_if(config.max_bytes > 0, "Max Pull MaxBytes", commas(config.max_bytes));
    view.row_if(!config.backoff.is_empty(), "Backoff", backoff(&config.backoff));
    view.row_if(config.num_replicas > 0, "Replicas", commas(config.num_replicas));
    view.row_if(config.mem_storage, "Memory Storage", true);
}

fn backoff(steps: &[i64]) -> String {
    let texts = |steps: &[i64]| steps.iter().map(|nanos| go(*nanos)).collect::<Vec<_>>();
    if steps.len() <= MOST_BACKOFFS {
        return texts(steps).join(", ");
    }
    let (first, last) = (texts(&steps[..5]), texts(&steps[steps.len() - 5..]));
    format!("{}, ..., {} ({} total)", first.join(", "), last.join(", "), steps.len())
}

fn pause(view: &mut Columns, config: &ConsumerConfig, info: &ConsumerInfo) {
    let Some(until) = config.pause_until.filter(|until| !until.is_zero()) else { return };
    let note = match info.paused {
        true => format!("{} remaining", whole_seconds(info.pause_remaining)),
        false => "passed".into(),
    };
    view.row("Paused Until Deadline", format!("{} ({note})", moment::local(until)));
}

/// A duration rounded to seconds, as Go writes it.
pub fn whole_seconds(nanos: i64) -> String {
    go((nanos + SECOND / 2).div_euclid(SECOND) * SECOND)
}

fn groups(view: &mut Columns, config: &ConsumerConfig) {
    let policy = match config.priority_policy {
        PriorityPolicy::None => return,
        PriorityPolicy::Overflow => "Overflow",
        PriorityPolicy::PinnedClient => "Pinned Client",
        PriorityPolicy::Prioritized => "Prioritized",
    };
    view.row("Priority Policy", policy);
    view.row("Priority Groups", config.priority_groups.join(", "));
    let pinned = config.priority_policy == PriorityPolicy::PinnedClient;
    view.row_if(pinned, "Pinned TTL", human_nanos(config.priority_timeout));
}

/// For consumers that feed a mirror or source: which one.
fn targets(view: &mut Columns, config: &ConsumerConfig) {
    let said = |name: &str| config.metadata.get(name).map_or("", String::as_str);
    for (title, kind) in [("Mirror Target", "mirror"), ("Source Target", "source")] {
        let of = |field: &str| said(&format!("_nats.{kind}.{field}")).to_string();
        let stream = of("stream_name");
        if stream.is_empty() {
            continue;
        }
        view.section(title);
        view.row("Stream", stream);
        view.row_if_not_empty("Account", &of("account_name"));
        view.row_if_not_empty("Domain", &of("domain_name"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_backoffs_are_shown_in_part() {
        let steps: Vec<i64> = (1..=20).map(|n| n * SECOND).collect();
        assert_eq!(backoff(&steps[..2]), "1s, 2s");
        assert_eq!(backoff(&steps), "1s, 2s, 3s, 4s, 5s, ..., 16s, 17s, 18s, 19s, 20s (20 total)");
    }

    #[test]
    fn durations_in_whole_seconds() {
        assert_eq!(whole_seconds(59_500_000_000), "1m0s");
        assert_eq!(whole_seconds(499_999_999), "0s");
    }
}
