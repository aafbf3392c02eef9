//! How far a consumer has come.

use schemas::go::Time;
use schemas::jetstream::{AckPolicy, ConsumerConfig, ConsumerInfo, PriorityPolicy, SequenceInfo};

use super::config::whole_seconds;
use crate::nats::jetstream::{moment, names};
use crate::term::Columns;
use crate::term::number::commas;

pub fn add(view: &mut Columns, config: &ConsumerConfig, info: &ConsumerInfo) {
    view.section("State");
    names::add_rows(view, &config.metadata);
    view.row("Last Delivered Message", place(&info.delivered, "Last delivery", info.ts));
    if config.ack_policy != AckPolicy::None {
        view.row("Acknowledgment Floor", place(&info.ack_floor, "Last Ack", info.ts));
        let (pending, most) = (commas(info.num_ack_pending), config.max_ack_pending);
        match most {
            1.. => view.row("Outstanding Acks", format!("{pending} out of maximum {}", commas(most))),
            _ => view.row("Outstanding Acks", pending),
        }
        view.number("Redelivered Messages", info.num_redelivered);
    }
    view.number("Unprocessed Messages", info.num_pending);
    receivers(view, config, info);
    if info.paused {
        let until = Time::from_unix_nanos(info.ts.unix_nanos().saturating_add(info.pause_remaining));
        let remaining = whole_seconds(info.pause_remaining);
        view.row("Paused Until", format!("{} ({remaining} remaining)", moment::local(until)));
    }
    pinned(view, config, info);
}

fn place(at: &SequenceInfo, verb: &str, now: Time) -> String {
    let (consumer, stream) = (commas(at.consumer_seq), commas(at.stream_seq));
    let text = format!("Consumer sequence: {consumer} Stream sequence: {stream}");
    match at.last_active {
        Some(time) => format!("{text} {verb}: {} ago", moment::since(now, time)),
        None => text,
    }
}

fn receivers(view: &mut Columns, config: &ConsumerConfig, info: &ConsumerInfo) {
    if config.deliver_subject.is_empty() {
        let waiting = commas(info.num_waiting);
        return match config.max_waiting {
            most @ 1.. => view.row("Waiting Pulls", format!("{waiting} of maximum {}", commas(most))),
            _ => view.row("Waiting Pulls", format!("{waiting} of unlimited")),
        };
    }
    let interest = match (info.push_bound, config.deliver_group.as_str()) {
        (false, _) => "No interest".into(),
        (true, "") => "Active".into(),
        (true, group) => format!("Active using Queue Group {group}"),
    };
    view.row("Active Interest", interest);
}

fn pinned(view: &mut Columns, config: &ConsumerConfig, info: &ConsumerInfo) {
    if config.priority_policy != PriorityPolicy::PinnedClient || info.priority_groups.is_empty() {
        return;
    }
    let groups: Vec<(&str, String)> = info
        .priority_groups
        .iter()
        .map(|group| {
            let client = match group.pinned_client_id.as_str() {
                "" => "No client".to_string(),
                id => format!("pinned {id} at {}", moment::local(group.pinned_ts)),
            };
            (group.group.as_str(), client)
        })
        .collect();
    view.map("Priority Groups", groups.iter().map(|(group, client)| (*group, client.as_str())));
}
