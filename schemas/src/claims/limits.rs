//! How much an account or a user may use. -1 means without limit, 0 (which is left out) means none at all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{NO_LIMIT, is_default};

/// Of a connection, or of all connections of an account.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NatsLimits {
    #[serde(skip_serializing_if = "is_default")]
    pub subs: i64,
    /// Bytes.
    #[serde(skip_serializing_if = "is_default")]
    pub data: i64,
    /// Bytes of one message.
    #[serde(skip_serializing_if = "is_default")]
    pub payload: i64,
}

impl NatsLimits {
    pub const UNLIMITED: NatsLimits = NatsLimits { subs: NO_LIMIT, data: NO_LIMIT, payload: NO_LIMIT };

    pub fn is_unlimited(&self) -> bool {
        *self == Self::UNLIMITED
    }
}

/// Of an account alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountLimits {
    #[serde(skip_serializing_if = "is_default")]
    pub imports: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub exports: i64,
    /// Exports may have wildcards.
    #[serde(skip_serializing_if = "is_default")]
    pub wildcards: bool,
    /// Users must prove that they hold their key.
    #[serde(skip_serializing_if = "is_default")]
    pub disallow_bearer: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub conn: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub leaf: i64,
}

impl AccountLimits {
    pub const UNLIMITED: AccountLimits = AccountLimits {
        imports: NO_LIMIT,
        exports: NO_LIMIT,
        wildcards: true,
        disallow_bearer: false,
        conn: NO_LIMIT,
        leaf: NO_LIMIT,
    };

    pub fn is_unlimited(&self) -> bool {
        *self == Self::UNLIMITED
    }
}

/// Of JetStream, which is off where both storages are 0. Of the last four, 0 means without limit, too.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct JetStreamLimits {
    /// Bytes over all streams.
    #[serde(skip_serializing_if = "is_default")]
    pub mem_storage: i64,
    /// Bytes over all streams.
    #[serde(skip_serializing_if = "is_default")]
    pub disk_storage: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub streams: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub consumer: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub max_ack_pending: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub mem_max_stream_bytes: i64,
    #[serde(skip_serializing_if = "is_default")]
    pub disk_max_stream_bytes: i64,
    /// A stream must say how large it may grow.
    #[serde(skip_serializing_if = "is_default")]
    pub max_bytes_required: bool,
}

impl JetStreamLimits {
    pub const UNLIMITED: JetStreamLimits = JetStreamLimits {
        mem_storage: NO_LIMIT,
        disk_storage: NO_LIMIT,
        streams: NO_LIMIT,
        consumer: NO_LIMIT,
        max_ack_pending: 0,
        mem_max_stream_bytes: 0,
        disk_max_stream_bytes: 0,
        max_bytes_required: false,
    };

    pub fn is_enabled(&self) -> bool {
        self.mem_storage != 0 || self.disk_storage != 0
    }

    pub fn is_unlimited(&self) -> bool {
        let mut zeroed = *self;
        for limit in
            [&mut zeroed.max_ack_pending, &mut zeroed.mem_max_stream_bytes, &mut zeroed.disk_max_stream_bytes]
        {
            *limit = (*limit).max(0);
        }
        zeroed == Self::UNLIMITED
    }
}

/// What an operator grants an account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OperatorLimits {
    #[serde(flatten)]
    pub nats: NatsLimits,
    #[serde(flatten)]
    pub account: AccountLimits,
    #[serde(flatten)]
    pub jetstream: JetStreamLimits,
    /// By tier (`R1`, `R3`); instead of `jetstream`.
    #[serde(rename = "tiered_limits", skip_serializing_if = "BTreeMap::is_empty")]
    pub tiers: BTreeMap<String, JetStreamLimits>,
}

impl OperatorLimits {
    /// What a new account has.
    pub fn unlimited_without_jetstream() -> Self {
        OperatorLimits {
            nats: NatsLimits::UNLIMITED,
            account: AccountLimits::UNLIMITED,
            ..OperatorLimits::default()
        }
    }

    pub fn is_jetstream_enabled(&self) -> bool {
        if self.tiers.is_empty() {
            return self.jetstream.is_enabled();
        }
        self.tiers.values().any(JetStreamLimits::is_enabled)
    }

    pub fn is_unlimited(&self) -> bool {
        self.nats.is_unlimited()
            && self.account.is_unlimited()
            && self.jetstream.is_unlimited()
            && self.tiers.is_empty()
    }

    pub fn is_empty(&self) -> bool {
        is_default(self)
    }
}
