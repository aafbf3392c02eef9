//! The fields of the documents about a consumer, for expressions and for editing.

use crate::nats::stream::document::Holds::{self, List, Many, Maybe, Nothing, Number, One, Text, Yes};
use crate::nats::stream::document::{CLUSTER, Field, field};

/// A consumer's configuration.
pub const CONFIG: &[Field] = &[
    field("Description", "description", Text),
    field("AckPolicy", "ack_policy", Text),
    field("AckWait", "ack_wait", Number),
    field("DeliverPolicy", "deliver_policy", Text),
    field("DeliverSubject", "deliver_subject", Text),
    field("DeliverGroup", "deliver_group", Text),
    field("Durable", "durable_name", Text),
    field("Name", "name", Text),
    field("FilterSubject", "filter_subject", Text),
    field("FilterSubjects", "filter_subjects", List),
    field("FlowControl", "flow_control", Yes),
    field("Heartbeat", "idle_heartbeat", Number),
    field("MaxAckPending", "max_ack_pending", Number),
    field("MaxDeliver", "max_deliver", Number),
    field("BackOff", "backoff", List),
    field("MaxWaiting", "max_waiting", Number),
    field("OptStartSeq", "opt_start_seq", Number),
    field("OptStartTime", "opt_start_time", Nothing),
    field("RateLimit", "rate_limit_bps", Number),
    field("ReplayPolicy", "replay_policy", Text),
    field("SampleFrequency", "sample_freq", Text),
    field("HeadersOnly", "headers_only", Yes),
    field("MaxRequestBatch", "max_batch", Number),
    field("MaxRequestExpires", "max_expires", Number),
    field("MaxRequestMaxBytes", "max_bytes", Number),
    field("InactiveThreshold", "inactive_threshold", Number),
    field("Replicas", "num_replicas", Number),
    field("MemoryStorage", "mem_storage", Yes),
    field("Metadata", "metadata", Holds::Map),
    field("PauseUntil", "pause_until", Nothing),
    field("PriorityGroups", "priority_groups", List),
    field("PriorityPolicy", "priority_policy", Text),
    field("PinnedTTL", "priority_timeout", Number),
    field("Direct", "direct", Yes),
    field("Sourcing", "sourcing", Yes),
];

const SEQUENCE: &[Field] = &[
    field("Consumer", "consumer_seq", Number),
    field("Stream", "stream_seq", Number),
    field("Last", "last_active", Nothing),
];

const GROUP: &[Field] = &[
    field("Group", "group", Text),
    field("PinnedClientID", "pinned_client_id", Text),
    field("PinnedTS", "pinned_ts", Text),
];

/// All about a consumer.
pub const INFO: &[Field] = &[
    field("Stream", "stream_name", Text),
    field("Name", "name", Text),
    field("Config", "config", One(CONFIG)),
    field("Created", "created", Text),
    field("Delivered", "delivered", One(SEQUENCE)),
    field("AckFloor", "ack_floor", One(SEQUENCE)),
    field("NumAckPending", "num_ack_pending", Number),
    field("NumRedelivered", "num_redelivered", Number),
    field("NumWaiting", "num_waiting", Number),
    field("NumPending", "num_pending", Number),
    field("Cluster", "cluster", Maybe(CLUSTER)),
    field("PushBound", "push_bound", Yes),
    field("TimeStamp", "ts", Text),
    field("Paused", "paused", Yes),
    field("PauseRemaining", "pause_remaining", Number),
    field("PriorityGroups", "priority_groups", Many(GROUP)),
];

#[cfg(test)]
mod tests {
    use schemas::jetstream::{ConsumerConfig, ConsumerInfo, known_fields};
    use serde_json::json;

    use crate::nats::stream::document::complete;

    use super::*;

    #[test]
    fn the_tables_hold_every_field() {
        let (_, config) = known_fields::<ConsumerConfig>();
        let (_, info) = known_fields::<ConsumerInfo>();
        for (known, table) in [(config, CONFIG), (info, INFO)] {
            let complete = complete(json!({}), table);
            let mut listed: Vec<&str> = complete.as_object().unwrap().keys().map(String::as_str).collect();
            let mut known = known.to_vec();
            listed.sort_unstable();
            known.sort_unstable();
            assert_eq!(listed, known);
        }
    }
}
