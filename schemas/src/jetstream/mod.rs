//! The documents of JetStream: configurations, states, every request and response of `$JS.API`, publish
//! acknowledgements and the table of errors. One family, one file; fields in the order and under the names they go out.
//!
//! Nothing here judges a configuration or fills in defaults: that is the server's. Durations are nanoseconds, sizes
//! bytes, moments [`crate::go::Time`]. Print with [`crate::go::json::to_string`], which escapes as the reference does.

pub mod account;
pub mod batch;
pub mod cluster;
pub mod cluster_api;
pub mod consumer_api;
pub mod consumer_config;
pub mod consumer_info;
pub mod counter;
pub mod decode;
pub mod error;
pub mod errors;
pub mod message;
pub mod policy;
pub mod pub_ack;
pub mod pull;
pub mod response;
pub mod snapshot;
pub mod stream_api;
pub mod stream_config;
pub mod stream_config_request;
pub mod stream_info;
pub mod stream_source;
pub mod stream_state;

pub use account::{AccountInfoResponse, AccountLimits, AccountStats, ApiStats, Tier};
pub use batch::BatchFlow;
pub use cluster::{ClusterInfo, PeerInfo, Placement};
pub use consumer_config::ConsumerConfig;
pub use consumer_info::{ConsumerInfo, PriorityGroupState, SequenceInfo};
pub use decode::{JsonError, known_fields, request, unmarshal, unmarshal_as};
pub use error::{ApiError, ErrorCode, Template};
pub use message::StoredMessage;
pub use policy::{
    AckPolicy, ConsumerAction, DeliverPolicy, DiscardPolicy, PersistMode, PriorityPolicy, ReplayPolicy,
    RetentionPolicy, StorageType, StoreCompression,
};
pub use pub_ack::{PubAck, PubAckResponse};
pub use pull::NextRequest;
pub use response::{Body, Paged, Response};
pub use stream_config::{Republish, StreamConfig, StreamConsumerLimits, SubjectTransform};
pub use stream_config_request::StreamConfigRequest;
pub use stream_info::{StreamAlternate, StreamInfo, StreamSourceInfo};
pub use stream_source::{ExternalStream, StreamConsumerSource, StreamSource};
pub use stream_state::{LostStreamData, StreamState};

/// Go's `omitempty` and `omitzero`.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A list that Go never appended to is `null`.
pub(crate) mod null_if_empty {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer, T: Serialize>(list: &[T], serializer: S) -> Result<S::Ok, S::Error> {
        if list.is_empty() { serializer.serialize_none() } else { list.serialize(serializer) }
    }

    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: Deserialize<'de>,
    {
        Ok(Option::deserialize(deserializer)?.unwrap_or_default())
    }
}
