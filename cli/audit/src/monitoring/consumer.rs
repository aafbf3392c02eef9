//! Health of a consumer.

use std::collections::BTreeMap;

use cli_term::term::duration;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use schemas::go::Time;
use schemas::jetstream::{ConsumerInfo, PriorityPolicy};

use super::metadata::{Metadata, MetadataError};
use super::{Finding, critical, ok, wrong};

/// Thresholds; 0 is none. Durations in nanoseconds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsumerHealth {
    pub enabled: bool,
    pub outstanding_ack_critical: i64,
    pub waiting_critical: i64,
    pub unprocessed_critical: i64,
    pub last_delivery_critical: i64,
    pub last_ack_critical: i64,
    pub redelivery_critical: i64,
    pub pinned: bool,
}

impl ConsumerHealth {
    /// Reads the thresholds.
    pub fn from_metadata(metadata: &BTreeMap<String, String>) -> Result<ConsumerHealth, MetadataError> {
        let of = Metadata(metadata);
        Ok(ConsumerHealth {
            enabled: of.flag("enabled")?,
            outstanding_ack_critical: of.number("outstanding-ack-critical")?,
            waiting_critical: of.number("waiting-critical")?,
            unprocessed_critical: of.number("unprocessed-critical")?,
            last_delivery_critical: of.duration("last-delivery-critical")?,
            last_ack_critical: of.duration("last-ack-critical")?,
            redelivery_critical: of.number("redelivery-critical")?,
            pinned: of.flag("pinned")?,
        })
    }

    /// What is wrong at `now` (Unix nanoseconds); nothing when the metadata does not switch checks on.
    pub fn check(&self, consumer: &ConsumerInfo, now: i64) -> Vec<Finding> {
        if self.enabled { wrong(self.judge(consumer, now)) } else { vec![] }
    }

    /// What is right and what is wrong at `now` (Unix nanoseconds).
    pub fn judge(&self, consumer: &ConsumerInfo, now: i64) -> Vec<Finding> {
        let pending = i64::try_from(consumer.num_pending).unwrap_or(i64::MAX);
        let counts = [
            ("Ack Pending", consumer.num_ack_pending, self.outstanding_ack_critical),
            ("Waiting Pulls", consumer.num_waiting, self.waiting_critical),
            ("Unprocessed Messages", pending, self.unprocessed_critical),
            ("Redelivered", consumer.num_redelivered, self.redelivery_critical),
        ];
        let counts = counts.into_iter().filter(|(_, _, most)| *most > 0);
        let told = |(what, n, most)| {
            let text = format!("{what}: {n}");
            if n >= most { critical(text) } else { ok(text) }
        };
        let mut found: Vec<Finding> = counts.map(told).collect();
        let (delivered, acked) = (consumer.delivered.last_active, consumer.ack_floor.last_active);
        found.extend(since("deliveries", "delivery", delivered, self.last_delivery_critical, now));
        found.extend(since("acks", "ack", acked, self.last_ack_critical, now));
        found.extend(self.pins(consumer));
        found
    }

    fn pins(&self, consumer: &ConsumerInfo) -> Option<Finding> {
        if !self.pinned {
            return None;
        }
        let config = consumer.config.clone().unwrap_or_default();
        let groups = config.priority_groups.len();
        if consumer.priority_groups.is_empty()
            || groups == 0
            || config.priority_policy != PriorityPolicy::PinnedClient
        {
            return Some(critical("Not pinned client priority mode"));
        }
        let pinned =
            consumer.priority_groups.iter().filter(|group| !group.pinned_client_id.is_empty()).count();
        Some(match pinned == groups {
            true => ok(format!("{pinned} pinned clients")),
            false => critical(format!("{pinned} / {groups} pinned clients")),
        })
    }
}

/// Whether something happens that has to happen now and then.
fn since(many: &str, one: &str, last: Option<Time>, most: i64, now: i64) -> Option<Finding> {
    if most <= 0 {
        return None;
    }
    let Some(last) = last else { return Some(critical(format!("No {many}"))) };
    let ago = now.saturating_sub(last.unix_nanos());
    Some(match ago >= most {
        true => critical(format!("Last {one} {} ago", duration::go(ago))),
        false => ok(format!("Last {one} {}", moment(last))),
    })
}

fn moment(at: Time) -> String {
    let at = Timestamp::from_nanosecond(at.unix_nanos().into()).unwrap_or_default().to_zoned(TimeZone::UTC);
    at.strftime("%Y-%m-%d %H:%M:%S%.f +0000 UTC").to_string()
}
