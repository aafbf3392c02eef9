//! Every error of JetStream, by name: `STREAM_NOT_FOUND.error()`, `STREAM_WRONG_LAST_SEQUENCE.with(7)`.
//!
//! The same table stands in `errors.json` for those who do not read Rust; a test holds the two together.

use super::error::{ErrorCode, Template};

/// One constant a line, and all of them in one list.
macro_rules! errors {
    ($($gaps:tt $name:ident $code:literal $err_code:literal $description:literal;)*) => {
        $(errors!(@one $gaps $name ErrorCode { code: $code, err_code: $err_code, description: $description });)*

        /// The whole table in the order of its codes. Gaps in descriptions are written `{name}`.
        pub const TABLE: &[(&str, ErrorCode)] = &[
            $((stringify!($name), ErrorCode { code: $code, err_code: $err_code, description: $description }),)*
        ];
    };
    (@one 0 $name:ident $code:expr) => {
        pub const $name: ErrorCode = $code;
    };
    (@one $gaps:tt $name:ident $code:expr) => {
        pub const $name: Template<$gaps> = Template($code);
    };
}

/// The line with this `err_code`.
pub fn lookup(err_code: u16) -> Option<&'static (&'static str, ErrorCode)> {
    TABLE.binary_search_by_key(&err_code, |(_, error)| error.err_code).ok().map(|at| &TABLE[at])
}

#[rustfmt::skip] // A table reads as lines.
errors! {
    0 ACCOUNT_RESOURCES_EXCEEDED 400 10002 "resource limits exceeded for account";
    0 BAD_REQUEST 400 10003 "bad request";
    0 CLUSTER_INCOMPLETE 503 10004 "incomplete results";
    1 CLUSTER_NO_PEERS 400 10005 "{err}";
    0 CLUSTER_NOT_ACTIVE 500 10006 "JetStream not in clustered mode";
    0 CLUSTER_NOT_ASSIGNED 500 10007 "JetStream cluster not assigned to this server";
    0 CLUSTER_NOT_AVAIL 503 10008 "JetStream system temporarily unavailable";
    0 CLUSTER_NOT_LEADER 500 10009 "JetStream cluster can not handle request";
    0 CLUSTER_REQUIRED 503 10010 "JetStream clustering support required";
    0 CLUSTER_TAGS 400 10011 "tags placement not supported for operation";
    1 CONSUMER_CREATE 500 10012 "{err}";
    0 CONSUMER_NAME_EXIST 400 10013 "consumer name already in use";
    0 CONSUMER_NOT_FOUND 404 10014 "consumer not found";
    0 SNAPSHOT_DELIVER_SUBJECT_INVALID 400 10015 "deliver subject not valid";
    0 CONSUMER_DURABLE_NAME_NOT_IN_SUBJECT 400 10016 "consumer expected to be durable but no durable name set in subject";
    0 CONSUMER_DURABLE_NAME_NOT_MATCH_SUBJECT 400 10017 "consumer name in subject does not match durable name in request";
    0 CONSUMER_DURABLE_NAME_NOT_SET 400 10018 "consumer expected to be durable but a durable name was not set";
    0 CONSUMER_EPHEMERAL_WITH_DURABLE_IN_SUBJECT 400 10019 "consumer expected to be ephemeral but detected a durable name set in subject";
    0 CONSUMER_EPHEMERAL_WITH_DURABLE_NAME 400 10020 "consumer expected to be ephemeral but a durable name was set in request";
    2 STREAM_EXTERNAL_API_OVERLAP 400 10021 "stream external api prefix {prefix} must not overlap with {subject}";
    2 STREAM_EXTERNAL_DEL_PREFIX_OVERLAPS 400 10022 "stream external delivery prefix {prefix} overlaps with stream subject {subject}";
    0 INSUFFICIENT_RESOURCES 503 10023 "insufficient resources";
    1 STREAM_INVALID_EXTERNAL_DELIVERY_SUBJ 400 10024 "stream external delivery prefix {prefix} must not contain wildcards";
    1 INVALID_JSON 400 10025 "invalid JSON: {err}";
    0 MAXIMUM_CONSUMERS_LIMIT 400 10026 "maximum consumers limit reached";
    0 MAXIMUM_STREAMS_LIMIT 400 10027 "maximum number of streams reached";
    0 MEMORY_RESOURCES_EXCEEDED 500 10028 "insufficient memory resources available";
    1 MIRROR_CONSUMER_SETUP_FAILED 500 10029 "{err}";
    0 MIRROR_MAX_MESSAGE_SIZE_TOO_BIG 400 10030 "stream mirror must have max message size >= source";
    0 MIRROR_WITH_SOURCES 400 10031 "stream mirrors can not also contain other sources";
    0 MIRROR_WITH_START_SEQ_AND_TIME 400 10032 "stream mirrors can not have both start seq and start time configured";
    0 MIRROR_WITH_SUBJECT_FILTERS 400 10033 "stream mirrors can not contain filtered subjects";
    0 MIRROR_WITH_SUBJECTS 400 10034 "stream mirrors can not contain subjects";
    0 NO_ACCOUNT 503 10035 "account not found";
    0 CLUSTER_UN_SUPPORT_FEATURE 503 10036 "not currently supported in clustered mode";
    0 NO_MESSAGE_FOUND 404 10037 "no message found";
    0 NOT_EMPTY_REQUEST 400 10038 "expected an empty request payload";
    0 NOT_ENABLED_FOR_ACCOUNT 503 10039 "JetStream not enabled for account";
    0 CLUSTER_PEER_NOT_MEMBER 400 10040 "peer not a member";
    1 RAFT_GENERAL 500 10041 "{err}";
    2 RESTORE_SUBSCRIBE_FAILED 500 10042 "JetStream unable to subscribe to restore snapshot {subject}: {err}";
    1 SEQUENCE_NOT_FOUND 400 10043 "sequence {seq} not found";
    0 CLUSTER_SERVER_NOT_MEMBER 400 10044 "server is not a member of the cluster";
    1 SOURCE_CONSUMER_SETUP_FAILED 500 10045 "{err}";
    0 SOURCE_MAX_MESSAGE_SIZE_TOO_BIG 400 10046 "stream source must have max message size >= target";
    0 STORAGE_RESOURCES_EXCEEDED 500 10047 "insufficient storage resources available";
    1 STREAM_ASSIGNMENT 500 10048 "{err}";
    1 STREAM_CREATE 500 10049 "{err}";
    1 STREAM_DELETE 500 10050 "{err}";
    1 STREAM_GENERAL 500 10051 "{err}";
    1 STREAM_INVALID_CONFIG 500 10052 "{err}";
    1 STREAM_LIMITS 500 10053 "{err}";
    0 STREAM_MESSAGE_EXCEEDS_MAXIMUM 400 10054 "message size exceeds maximum allowed";
    0 STREAM_MIRROR_NOT_UPDATABLE 400 10055 "stream mirror configuration can not be updated";
    0 STREAM_MISMATCH 400 10056 "stream name in subject does not match request";
    1 STREAM_MSG_DELETE_FAILED 500 10057 "{err}";
    0 STREAM_NAME_EXIST 400 10058 "stream name already in use with a different configuration";
    0 STREAM_NOT_FOUND 404 10059 "stream not found";
    0 STREAM_NOT_MATCH 400 10060 "expected stream does not match";
    0 STREAM_REPLICAS_NOT_UPDATABLE 400 10061 "Replicas configuration can not be updated";
    1 STREAM_RESTORE 500 10062 "restore failed: {err}";
    0 STREAM_SEQUENCE_NOT_MATCH 503 10063 "expected stream sequence does not match";
    1 STREAM_SNAPSHOT 500 10064 "snapshot failed: {err}";
    0 STREAM_SUBJECT_OVERLAP 400 10065 "subjects overlap with an existing stream";
    1 STREAM_TEMPLATE_CREATE 500 10066 "{err}";
    1 STREAM_TEMPLATE_DELETE 500 10067 "{err}";
    0 STREAM_TEMPLATE_NOT_FOUND 404 10068 "template not found";
    1 STREAM_UPDATE 500 10069 "{err}";
    1 STREAM_WRONG_LAST_MSG_ID 400 10070 "wrong last msg ID: {id}";
    1 STREAM_WRONG_LAST_SEQUENCE 400 10071 "wrong last sequence: {seq}";
    0 TEMP_STORAGE_FAILED 500 10072 "JetStream unable to open temp storage for restore";
    0 TEMPLATE_NAME_NOT_MATCH_SUBJECT 400 10073 "template name in subject does not match request";
    0 STREAM_REPLICAS_NOT_SUPPORTED 500 10074 "replicas > 1 not supported in non-clustered mode";
    0 PEER_REMAP 503 10075 "peer remap failed";
    0 NOT_ENABLED 503 10076 "JetStream not enabled";
    1 STREAM_STORE_FAILED 503 10077 "{err}";
    0 CONSUMER_CONFIG_REQUIRED 400 10078 "consumer config required";
    0 CONSUMER_DELIVER_TO_WILDCARDS 400 10079 "consumer deliver subject has wildcards";
    0 CONSUMER_PUSH_MAX_WAITING 400 10080 "consumer in push mode can not set max waiting";
    0 CONSUMER_DELIVER_CYCLE 400 10081 "consumer deliver subject forms a cycle";
    0 CONSUMER_MAX_PENDING_ACK_POLICY_REQUIRED 400 10082 "consumer requires ack policy for max ack pending";
    0 CONSUMER_SMALL_HEARTBEAT 400 10083 "consumer idle heartbeat needs to be >= 100ms";
    0 CONSUMER_PULL_REQUIRES_ACK 400 10084 "consumer in pull mode requires explicit ack policy on workqueue stream";
    0 CONSUMER_PULL_NOT_DURABLE 400 10085 "consumer in pull mode requires a durable name";
    0 CONSUMER_PULL_WITH_RATE_LIMIT 400 10086 "consumer in pull mode can not have rate limit set";
    0 CONSUMER_MAX_WAITING_NEGATIVE 400 10087 "consumer max waiting needs to be positive";
    0 CONSUMER_HB_REQUIRES_PUSH 400 10088 "consumer idle heartbeat requires a push based consumer";
    0 CONSUMER_FC_REQUIRES_PUSH 400 10089 "consumer flow control requires a push based consumer";
    0 CONSUMER_DIRECT_REQUIRES_PUSH 400 10090 "consumer direct requires a push based consumer";
    0 CONSUMER_DIRECT_REQUIRES_EPHEMERAL 400 10091 "consumer direct requires an ephemeral consumer";
    0 CONSUMER_ON_MAPPED 400 10092 "consumer direct on a mapped consumer";
    0 CONSUMER_FILTER_NOT_SUBSET 400 10093 "consumer filter subject is not a valid subset of the interest subjects";
    1 CONSUMER_INVALID_POLICY 400 10094 "{err}";
    1 CONSUMER_INVALID_SAMPLING 400 10095 "failed to parse consumer sampling configuration: {err}";
    0 STREAM_INVALID 500 10096 "stream not valid";
    0 STREAM_HEADER_EXCEEDS_MAXIMUM 400 10097 "header size exceeds maximum allowed of 64k";
    0 CONSUMER_WQ_REQUIRES_EXPLICIT_ACK 400 10098 "workqueue stream requires explicit ack";
    0 CONSUMER_WQ_MULTIPLE_UNFILTERED 400 10099 "multiple non-filtered consumers not allowed on workqueue stream";
    0 CONSUMER_WQ_CONSUMER_NOT_UNIQUE 400 10100 "filtered consumer not unique on workqueue stream";
    0 CONSUMER_WQ_CONSUMER_NOT_DELIVER_ALL 400 10101 "consumer must be deliver all on workqueue stream";
    1 CONSUMER_NAME_TOO_LONG 400 10102 "consumer name is too long, maximum allowed is {max}";
    0 CONSUMER_BAD_DURABLE_NAME 400 10103 "durable name can not contain '.', '*', '>'";
    1 CONSUMER_STORE_FAILED 500 10104 "error creating store for consumer: {err}";
    0 CONSUMER_EXISTING_ACTIVE 400 10105 "consumer already exists and is still active";
    0 CONSUMER_REPLACEMENT_WITH_DIFFERENT_NAME 400 10106 "consumer replacement durable config not the same";
    1 CONSUMER_DESCRIPTION_TOO_LONG 400 10107 "consumer description is too long, maximum allowed is {max}";
    0 CONSUMER_WITH_FLOW_CONTROL_NEEDS_HEARTBEATS 400 10108 "consumer with flow control also needs heartbeats";
    0 STREAM_SEALED 400 10109 "invalid operation on sealed stream";
    1 STREAM_PURGE_FAILED 500 10110 "{err}";
    1 STREAM_ROLLUP_FAILED 500 10111 "{err}";
    0 CONSUMER_INVALID_DELIVER_SUBJECT 400 10112 "invalid push consumer deliver subject";
    0 STREAM_MAX_BYTES_REQUIRED 400 10113 "account requires a stream config to have max bytes set";
    0 CONSUMER_MAX_REQUEST_BATCH_NEGATIVE 400 10114 "consumer max request batch needs to be > 0";
    0 CONSUMER_MAX_REQUEST_EXPIRES_TOO_SMALL 400 10115 "consumer max request expires needs to be >= 1ms";
    0 CONSUMER_MAX_DELIVER_BACKOFF 400 10116 "max deliver is required to be > length of backoff values";
    0 STREAM_INFO_MAX_SUBJECTS 500 10117 "subject details would exceed maximum allowed";
    0 STREAM_OFFLINE 500 10118 "stream is offline";
    0 CONSUMER_OFFLINE 500 10119 "consumer is offline";
    0 NO_LIMITS 400 10120 "no JetStream default or applicable tiered limit present";
    1 CONSUMER_MAX_PENDING_ACK_EXCESS 400 10121 "consumer max ack pending exceeds system limit of {limit}";
    0 STREAM_MAX_STREAM_BYTES_EXCEEDED 400 10122 "stream max bytes exceeds account limit max stream bytes";
    0 STREAM_MOVE_AND_SCALE 400 10123 "can not move and scale a stream in a single update";
    0 STREAM_MOVE_IN_PROGRESS 400 10124 "stream move already in progress";
    1 CONSUMER_MAX_REQUEST_BATCH_EXCEEDED 400 10125 "consumer max request batch exceeds server limit of {limit}";
    0 CONSUMER_REPLICAS_EXCEEDS_STREAM 400 10126 "consumer config replica count exceeds parent stream";
    0 CONSUMER_NAME_CONTAINS_PATH_SEPARATORS 400 10127 "Consumer name can not contain path separators";
    0 STREAM_NAME_CONTAINS_PATH_SEPARATORS 400 10128 "Stream name can not contain path separators";
    0 STREAM_RECONFIGURE_NOT_IN_PROGRESS 400 10129 "stream reconfiguration not in progress";
    0 STREAM_NAME_EXIST_RESTORE_FAILED 400 10130 "stream name already in use, cannot restore";
    0 CONSUMER_CREATE_FILTER_SUBJECT_MISMATCH 400 10131 "Consumer create request did not match filtered subject from create subject";
    0 CONSUMER_CREATE_DURABLE_AND_NAME_MISMATCH 400 10132 "Consumer Durable and Name have to be equal if both are provided";
    0 REPLICAS_COUNT_CANNOT_BE_NEGATIVE 400 10133 "replicas count cannot be negative";
    0 CONSUMER_REPLICAS_SHOULD_MATCH_STREAM 400 10134 "consumer config replicas must match interest retention stream's replicas";
    1 CONSUMER_METADATA_LENGTH 400 10135 "consumer metadata exceeds maximum size of {limit}";
    0 CONSUMER_DUPLICATE_FILTER_SUBJECTS 400 10136 "consumer cannot have both FilterSubject and FilterSubjects specified";
    0 CONSUMER_MULTIPLE_FILTERS_NOT_ALLOWED 400 10137 "consumer with multiple subject filters cannot use subject based API";
    0 CONSUMER_OVERLAPPING_SUBJECT_FILTERS 400 10138 "consumer subject filters cannot overlap";
    0 CONSUMER_EMPTY_FILTER 400 10139 "consumer filter in FilterSubjects cannot be empty";
    0 SOURCE_DUPLICATE_DETECTED 400 10140 "duplicate source configuration detected";
    0 SOURCE_INVALID_STREAM_NAME 400 10141 "sourced stream name is invalid";
    0 MIRROR_INVALID_STREAM_NAME 400 10142 "mirrored stream name is invalid";
    0 MIRROR_WITH_FIRST_SEQ 400 10143 "stream mirrors can not have first sequence configured";
    0 SOURCE_MULTIPLE_FILTERS_NOT_ALLOWED 400 10144 "source with multiple subject transforms cannot also have a single subject filter";
    1 SOURCE_INVALID_SUBJECT_FILTER 400 10145 "source transform source: {err}";
    1 SOURCE_INVALID_TRANSFORM_DESTINATION 400 10146 "source transform: {err}";
    0 SOURCE_OVERLAPPING_SUBJECT_FILTERS 400 10147 "source filters can not overlap";
    0 CONSUMER_ALREADY_EXISTS 400 10148 "consumer already exists";
    0 CONSUMER_DOES_NOT_EXIST 400 10149 "consumer does not exist";
    0 MIRROR_MULTIPLE_FILTERS_NOT_ALLOWED 400 10150 "mirror with multiple subject transforms cannot also have a single subject filter";
    1 MIRROR_INVALID_SUBJECT_FILTER 400 10151 "mirror transform source: {err}";
    0 MIRROR_OVERLAPPING_SUBJECT_FILTERS 400 10152 "mirror subject filters can not overlap";
    1 CONSUMER_INACTIVE_THRESHOLD_EXCESS 400 10153 "consumer inactive threshold exceeds system limit of {limit}";
    1 MIRROR_INVALID_TRANSFORM_DESTINATION 400 10154 "mirror transform: {err}";
    1 STREAM_TRANSFORM_INVALID_SOURCE 400 10155 "stream transform source: {err}";
    1 STREAM_TRANSFORM_INVALID_DESTINATION 400 10156 "stream transform: {err}";
    1 PEDANTIC 400 10157 "pedantic mode: {err}";
    0 STREAM_DUPLICATE_MESSAGE_CONFLICT 409 10158 "duplicate message id is in process";
    0 CONSUMER_PRIORITY_POLICY_WITHOUT_GROUP 400 10159 "Setting PriorityPolicy requires at least one PriorityGroup to be set";
    0 CONSUMER_INVALID_PRIORITY_GROUP 400 10160 "Provided priority group does not exist for this consumer";
    0 CONSUMER_EMPTY_GROUP_NAME 400 10161 "Group name cannot be an empty string";
    0 CONSUMER_INVALID_GROUP_NAME 400 10162 "Valid priority group name must match A-Z, a-z, 0-9, -_/=)+ and may not exceed 16 characters";
    0 STREAM_EXPECTED_LAST_SEQ_PER_SUBJECT_NOT_READY 503 10163 "expected last sequence per subject temporarily unavailable";
    0 STREAM_WRONG_LAST_SEQUENCE_CONSTANT 400 10164 "wrong last sequence";
    0 MESSAGE_TTL_INVALID 400 10165 "invalid per-message TTL";
    0 MESSAGE_TTL_DISABLED 400 10166 "per-message TTL is disabled";
    0 STREAM_TOO_MANY_REQUESTS 429 10167 "too many requests";
    0 MESSAGE_INCR_DISABLED 400 10168 "message counters is disabled";
    0 MESSAGE_INCR_MISSING 400 10169 "message counter increment is missing";
    0 MESSAGE_INCR_PAYLOAD 400 10170 "message counter has payload";
    0 MESSAGE_INCR_INVALID 400 10171 "message counter increment is invalid";
    0 MESSAGE_COUNTER_BROKEN 400 10172 "message counter is broken";
    0 MIRROR_WITH_COUNTERS 400 10173 "stream mirrors can not also calculate counters";
    0 ATOMIC_PUBLISH_DISABLED 400 10174 "atomic publish is disabled";
    0 ATOMIC_PUBLISH_MISSING_SEQ 400 10175 "atomic publish sequence is missing";
    0 ATOMIC_PUBLISH_INCOMPLETE_BATCH 400 10176 "atomic publish batch is incomplete";
    1 ATOMIC_PUBLISH_UNSUPPORTED_HEADER_BATCH 400 10177 "atomic publish unsupported header used: {header}";
    0 CONSUMER_PUSH_WITH_PRIORITY_GROUP 400 10178 "priority groups can not be used with push consumers";
    0 ATOMIC_PUBLISH_INVALID_BATCH_ID 400 10179 "atomic publish batch ID is invalid";
    0 STREAM_MIN_LAST_SEQ 412 10180 "min last sequence";
    0 CONSUMER_ACK_POLICY_INVALID 400 10181 "consumer ack policy invalid";
    0 CONSUMER_REPLAY_POLICY_INVALID 400 10182 "consumer replay policy invalid";
    0 CONSUMER_ACK_WAIT_NEGATIVE 400 10183 "consumer ack wait needs to be positive";
    0 CONSUMER_BACK_OFF_NEGATIVE 400 10184 "consumer backoff needs to be positive";
    0 REQUIRED_API_LEVEL 412 10185 "JetStream minimum api level required";
    0 MIRROR_WITH_MSG_SCHEDULES 400 10186 "stream mirrors can not also schedule messages";
    0 SOURCE_WITH_MSG_SCHEDULES 400 10187 "stream source can not also schedule messages";
    0 MESSAGE_SCHEDULES_DISABLED 400 10188 "message schedules is disabled";
    0 MESSAGE_SCHEDULES_PATTERN_INVALID 400 10189 "message schedules pattern is invalid";
    0 MESSAGE_SCHEDULES_TARGET_INVALID 400 10190 "message schedules target is invalid";
    0 MESSAGE_SCHEDULES_TTL_INVALID 400 10191 "message schedules invalid per-message TTL";
    0 MESSAGE_SCHEDULES_ROLLUP_INVALID 400 10192 "message schedules invalid rollup";
    0 STREAM_EXPECTED_LAST_SEQ_PER_SUBJECT_INVALID 400 10193 "missing sequence for expected last sequence per subject";
    1 STREAM_OFFLINE_REASON 500 10194 "stream is offline: {err}";
    1 CONSUMER_OFFLINE_REASON 500 10195 "consumer is offline: {err}";
    0 CONSUMER_PRIORITY_GROUP_WITH_POLICY_NONE 400 10196 "consumer can not have priority groups when policy is none";
    0 CONSUMER_PINNED_TTL_WITHOUT_PRIORITY_POLICY_NONE 400 10197 "PinnedTTL cannot be set when PriorityPolicy is none";
    0 MIRROR_WITH_ATOMIC_PUBLISH 400 10198 "stream mirrors can not also use atomic publishing";
    1 ATOMIC_PUBLISH_TOO_LARGE_BATCH 400 10199 "atomic publish batch is too large: {size}";
    0 ATOMIC_PUBLISH_INVALID_BATCH_COMMIT 400 10200 "atomic publish batch commit is invalid";
    0 ATOMIC_PUBLISH_CONTAINS_DUPLICATE_MESSAGE 400 10201 "atomic publish batch contains duplicate message id";
    0 CLUSTER_SERVER_MEMBER_CHANGE_INFLIGHT 400 10202 "cluster member change is in progress";
    0 MESSAGE_SCHEDULES_SOURCE_INVALID 400 10203 "message schedules source is invalid";
    1 CONSUMER_INVALID_RESET 400 10204 "invalid reset: {err}";
    0 BATCH_PUBLISH_DISABLED 400 10205 "batch publish is disabled";
    0 BATCH_PUBLISH_INVALID_PATTERN 400 10206 "batch publish pattern is invalid";
    0 BATCH_PUBLISH_INVALID_BATCH_ID 400 10207 "batch publish ID is invalid";
    0 BATCH_PUBLISH_UNKNOWN_BATCH_ID 400 10208 "batch publish ID unknown";
    0 MIRROR_WITH_BATCH_PUBLISH 400 10209 "stream mirrors can not also use batch publishing";
    0 ATOMIC_PUBLISH_TOO_MANY_INFLIGHT 429 10210 "atomic publish too many inflight";
    0 BATCH_PUBLISH_TOO_MANY_INFLIGHT 429 10211 "batch publish too many inflight";
    0 MESSAGE_SCHEDULES_SCHEDULER_INVALID 400 10212 "message schedules invalid scheduler";
    0 MIRROR_DURABLE_CONSUMER_CFG_INVALID 400 10213 "stream mirror consumer config is invalid";
    0 MIRROR_CONSUMER_REQUIRES_ACK_FC 400 10214 "stream mirror consumer requires flow control ack policy";
    0 SOURCE_DURABLE_CONSUMER_CFG_INVALID 400 10215 "stream source consumer config is invalid";
    0 SOURCE_DURABLE_CONSUMER_DUPLICATE_DETECTED 400 10216 "duplicate stream source consumer detected";
    0 SOURCE_CONSUMER_REQUIRES_ACK_FC 400 10217 "stream source consumer requires flow control ack policy";
    0 CONSUMER_ACK_FC_REQUIRES_PUSH 400 10218 "flow control ack policy requires a push based consumer";
    0 CONSUMER_ACK_FC_REQUIRES_FC 400 10219 "flow control ack policy requires flow control";
    0 CONSUMER_ACK_FC_REQUIRES_MAX_ACK_PENDING 400 10220 "flow control ack policy requires max ack pending";
    0 CONSUMER_ACK_FC_REQUIRES_NO_ACK_WAIT 400 10221 "flow control ack policy requires unset ack wait";
    0 CONSUMER_ACK_FC_REQUIRES_NO_MAX_DELIVER 400 10222 "flow control ack policy requires unset max deliver";
    0 MESSAGE_SCHEDULES_TIME_ZONE_INVALID 400 10223 "message schedules time zone is invalid";
    1 CLUSTER_RESCUE 400 10224 "JetStream system rescue not applied: {err}";
    1 CONSUMER_STREAM_IDENTITY_MISMATCH 400 10225 "consumer's stream identity does not match: {msg}";
    0 STREAM_RECONFIGURE_IN_PROGRESS 400 10226 "stream reconfiguration already in progress";
    0 MESSAGE_SOURCE_HDR_NOT_ALLOWED 400 10227 "message stream source header is not allowed";
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn agrees_with_the_published_table() {
        let published: Value = serde_json::from_str(include_str!("../../errors.json")).unwrap();
        let ours: Vec<Value> = TABLE
            .iter()
            .map(|(name, e)| {
                json!({"name": name, "code": e.code, "err_code": e.err_code, "description": e.description})
            })
            .collect();
        assert_eq!(Value::Array(ours), published);
    }

    #[test]
    fn codes_ascend_and_lookup_finds_each() {
        assert!(TABLE.is_sorted_by(|(_, a), (_, b)| a.err_code < b.err_code));
        for line in TABLE {
            assert_eq!(lookup(line.1.err_code), Some(line));
        }
        assert_eq!(lookup(9999), None);
    }

    #[test]
    fn every_template_has_the_gaps_it_promises() {
        // The macro's first column decides the type; the descriptions must follow it.
        for (line, (name, error)) in include_str!("errors.rs").lines().filter_map(table_line).zip(TABLE) {
            assert_eq!(line.1, *name);
            assert_eq!(error.description.matches('{').count(), line.0, "{name}");
            assert_eq!(error.description.matches('}').count(), line.0, "{name}");
        }
    }

    fn table_line(line: &str) -> Option<(usize, &str)> {
        let mut words = line.trim().strip_suffix("\";")?.split(' ');
        Some((words.next()?.parse().ok()?, words.next()?))
    }
}
