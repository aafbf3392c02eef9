//! The documents about a stream with all their fields, those too that servers leave out when they hold nothing; and under
//! the names that the fields have in the reference's Go structures, which expressions may use.

use serde_json::{Map, Value, json};

/// A field of a document.
pub struct Field {
    go: &'static str,
    json: &'static str,
    holds: Holds,
}

impl Field {
    /// The name in documents.
    pub fn json(&self) -> &'static str {
        self.json
    }

    pub fn holds(&self) -> Holds {
        self.holds
    }
}

#[derive(Clone, Copy)]
pub enum Holds {
    Text,
    Number,
    Yes,
    List,
    Map,
    Nothing,
    One(&'static [Field]),
    /// One that may be missing.
    Maybe(&'static [Field]),
    Many(&'static [Field]),
}

use Holds::{List, Many, Maybe, Nothing, Number, One, Text, Yes};

pub const fn field(go: &'static str, json: &'static str, holds: Holds) -> Field {
    Field { go, json, holds }
}

const TRANSFORM: &[Field] = &[field("Source", "src", Text), field("Destination", "dest", Text)];

const REPUBLISH: &[Field] = &[
    field("Source", "src", Text),
    field("Destination", "dest", Text),
    field("HeadersOnly", "headers_only", Yes),
];

const EXTERNAL: &[Field] = &[field("ApiPrefix", "api", Text), field("DeliverPrefix", "deliver", Text)];

const PLACEMENT: &[Field] =
    &[field("Cluster", "cluster", Text), field("Tags", "tags", List), field("Preferred", "preferred", Text)];

const LIMITS: &[Field] = &[
    field("InactiveThreshold", "inactive_threshold", Number),
    field("MaxAckPending", "max_ack_pending", Number),
];

const CONSUMER: &[Field] = &[field("Name", "name", Text), field("DeliverSubject", "deliver_subject", Text)];

const SOURCE: &[Field] = &[
    field("Name", "name", Text),
    field("OptStartSeq", "opt_start_seq", Number),
    field("OptStartTime", "opt_start_time", Nothing),
    field("FilterSubject", "filter_subject", Text),
    field("SubjectTransforms", "subject_transforms", Many(TRANSFORM)),
    field("External", "external", Maybe(EXTERNAL)),
    field("Consumer", "consumer", Maybe(CONSUMER)),
];

/// A stream's configuration.
pub const CONFIG: &[Field] = &[
    field("Name", "name", Text),
    field("Description", "description", Text),
    field("Subjects", "subjects", List),
    field("Retention", "retention", Text),
    field("MaxConsumers", "max_consumers", Number),
    field("MaxMsgs", "max_msgs", Number),
    field("MaxMsgsPer", "max_msgs_per_subject", Number),
    field("MaxBytes", "max_bytes", Number),
    field("MaxAge", "max_age", Number),
    field("MaxMsgSize", "max_msg_size", Number),
    field("Discard", "discard", Text),
    field("DiscardNewPer", "discard_new_per_subject", Yes),
    field("Storage", "storage", Text),
    field("Compression", "compression", Text),
    field("Replicas", "num_replicas", Number),
    field("NoAck", "no_ack", Yes),
    field("Duplicates", "duplicate_window", Number),
    field("FirstSeq", "first_seq", Number),
    field("Placement", "placement", Maybe(PLACEMENT)),
    field("Mirror", "mirror", Maybe(SOURCE)),
    field("Sources", "sources", Many(SOURCE)),
    field("SubjectTransform", "subject_transform", Maybe(TRANSFORM)),
    field("RePublish", "republish", Maybe(REPUBLISH)),
    field("Sealed", "sealed", Yes),
    field("DenyDelete", "deny_delete", Yes),
    field("DenyPurge", "deny_purge", Yes),
    field("RollupAllowed", "allow_rollup_hdrs", Yes),
    field("AllowDirect", "allow_direct", Yes),
    field("MirrorDirect", "mirror_direct", Yes),
    field("AllowMsgTTL", "allow_msg_ttl", Yes),
    field("SubjectDeleteMarkerTTL", "subject_delete_marker_ttl", Number),
    field("AllowAtomicPublish", "allow_atomic", Yes),
    field("AllowBatchPublish", "allow_batched", Yes),
    field("AllowMsgCounter", "allow_msg_counter", Yes),
    field("AllowMsgSchedules", "allow_msg_schedules", Yes),
    field("PersistMode", "persist_mode", Text),
    field("ConsumerLimits", "consumer_limits", One(LIMITS)),
    field("Metadata", "metadata", Holds::Map),
];

const LOST: &[Field] = &[field("Msgs", "msgs", List), field("Bytes", "bytes", Number)];

/// What a stream holds.
pub const STATE: &[Field] = &[
    field("Msgs", "messages", Number),
    field("Bytes", "bytes", Number),
    field("FirstSeq", "first_seq", Number),
    field("FirstTime", "first_ts", Text),
    field("LastSeq", "last_seq", Number),
    field("LastTime", "last_ts", Text),
    field("NumDeleted", "num_deleted", Number),
    field("Deleted", "deleted", List),
    field("NumSubjects", "num_subjects", Number),
    field("Subjects", "subjects", Holds::Map),
    field("Lost", "lost", Maybe(LOST)),
    field("Consumers", "consumer_count", Number),
];

const PEER: &[Field] = &[
    field("Name", "name", Text),
    field("Current", "current", Yes),
    field("Offline", "offline", Yes),
    field("Active", "active", Number),
    field("Lag", "lag", Number),
    field("Peer", "peer", Text),
];

/// The servers that keep a stream or consumer.
pub const CLUSTER: &[Field] = &[
    field("Name", "name", Text),
    field("RaftGroup", "raft_group", Text),
    field("Leader", "leader", Text),
    field("LeaderSince", "leader_since", Nothing),
    field("Replicas", "replicas", Many(PEER)),
];

const ERROR: &[Field] = &[
    field("Code", "code", Number),
    field("ErrCode", "err_code", Number),
    field("Description", "description", Text),
];

const SOURCE_INFO: &[Field] = &[
    field("Name", "name", Text),
    field("External", "external", Maybe(EXTERNAL)),
    field("Lag", "lag", Number),
    field("Active", "active", Number),
    field("Error", "error", Maybe(ERROR)),
    field("FilterSubject", "filter_subject", Text),
    field("SubjectTransforms", "subject_transforms", Many(TRANSFORM)),
];

const ALTERNATE: &[Field] =
    &[field("Name", "name", Text), field("Domain", "domain", Text), field("Cluster", "cluster", Text)];

/// All about a stream.
pub const INFO: &[Field] = &[
    field("Config", "config", One(CONFIG)),
    field("Created", "created", Text),
    field("State", "state", One(STATE)),
    field("Domain", "domain", Text),
    field("Cluster", "cluster", Maybe(CLUSTER)),
    field("Mirror", "mirror", Maybe(SOURCE_INFO)),
    field("Sources", "sources", Many(SOURCE_INFO)),
    field("Alternates", "alternates", Many(ALTERNATE)),
    field("TimeStamp", "ts", Text),
];

/// The document with all fields.
pub fn complete(value: Value, fields: &[Field]) -> Value {
    rewrite(value, fields, |field| field.json)
}

/// The document with all fields, under the names they have in Go.
pub fn in_go(value: Value, fields: &[Field]) -> Value {
    rewrite(value, fields, |field| field.go)
}

fn rewrite(mut value: Value, fields: &[Field], name: fn(&Field) -> &'static str) -> Value {
    let mut out = Map::new();
    for field in fields {
        let given = value.get_mut(field.json).map(Value::take).filter(|value| !value.is_null());
        let value = match (field.holds, given) {
            (One(fields), given) => rewrite(given.unwrap_or(json!({})), fields, name),
            (Maybe(fields), Some(given)) => rewrite(given, fields, name),
            (Many(fields), Some(Value::Array(items))) => {
                items.into_iter().map(|item| rewrite(item, fields, name)).collect()
            }
            (_, Some(given)) => given,
            (Text, None) => json!(""),
            (Number, None) => json!(0),
            (Yes, None) => json!(false),
            (List | Many(_), None) => json!([]),
            (Holds::Map, None) => json!({}),
            (Nothing | Maybe(_), None) => Value::Null,
        };
        out.insert(name(field).to_string(), value);
    }
    Value::Object(out)
}

#[cfg(test)]
mod tests {
    use schemas::jetstream::{StreamConfig, StreamState, known_fields};

    use super::*;

    #[test]
    fn the_tables_hold_every_field() {
        let (_, config) = known_fields::<StreamConfig>();
        let (_, state) = known_fields::<StreamState>();
        for (known, table) in [(config, CONFIG), (state, STATE)] {
            let mut listed: Vec<&str> = table.iter().map(|field| field.json).collect();
            let mut known = known.to_vec();
            listed.sort_unstable();
            known.sort_unstable();
            assert_eq!(listed, known);
        }
    }

    #[test]
    fn missing_fields_are_filled_in() {
        let given = json!({"config": {"name": "A", "sources": [{"name": "S"}]}, "cluster": {"leader": "n"}});
        let complete = complete(given.clone(), INFO);
        assert_eq!(complete["config"]["sources"][0]["opt_start_seq"], 0);
        assert_eq!(complete["state"]["deleted"], json!([]));
        assert_eq!(complete["mirror"], Value::Null);
        let go = in_go(given, INFO);
        assert_eq!(go["Config"]["Name"], "A");
        assert_eq!(go["Cluster"]["Leader"], "n");
        assert_eq!(go["State"]["Msgs"], 0);
    }
}
