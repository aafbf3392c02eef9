//! Everything the checks look at: documents that servers wrote, wherever they come from. What is not there says nothing.

use std::collections::BTreeMap;

use daemon_config::Options;
use schemas::go::Time;
use schemas::jetstream::{
    AccountLimits, ClusterInfo, ConsumerInfo, StreamConfig, StreamSourceInfo, StreamState,
};
use schemas::monitor::{AccountInfo, Connz, HealthStatus, Jsz, Subsz, Varz};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    /// When it was taken, by our clock.
    pub now: Time,
    pub servers: Vec<Server>,
    pub streams: Vec<Stream>,
    pub accounts: Vec<AccountUse>,
    pub tokens: Vec<Token>,
    #[serde(skip)]
    pub config: Option<Config>,
}

/// What one server says of itself.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Server {
    pub name: String,
    pub varz: Option<Varz>,
    pub connz: Option<Connz>,
    pub jsz: Option<Jsz>,
    pub healthz: Option<HealthStatus>,
    pub subsz: Option<Subsz>,
    pub accountz: Vec<AccountInfo>,
    /// Nanoseconds that its clock is ahead of ours, and how far that may be off.
    pub clock: Option<(i64, i64)>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Stream {
    pub account: String,
    pub config: StreamConfig,
    pub state: StreamState,
    pub cluster: Option<ClusterInfo>,
    pub mirror: Option<StreamSourceInfo>,
    pub sources: Vec<StreamSourceInfo>,
    pub consumers: Vec<ConsumerInfo>,
    /// By consumer: what the server says keeps it from delivering.
    pub why: BTreeMap<String, String>,
}

/// What an account uses of JetStream.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AccountUse {
    pub name: String,
    /// `R1`, where limits hold for so many replicas only.
    pub tier: String,
    pub memory: u64,
    pub storage: u64,
    pub streams: i64,
    pub consumers: i64,
    pub limits: AccountLimits,
}

/// A signed token that was found.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Token {
    /// `account SHOP`
    pub what: String,
    /// Unix seconds; 0 for ever.
    pub expires: i64,
}

/// A configuration file before a server starts with it.
#[derive(Debug)]
pub struct Config {
    pub file: String,
    /// None: it cannot be read.
    pub options: Option<Box<Options>>,
    pub errors: Vec<String>,
    pub warnings: Vec<String>,
    pub disk: Option<Disk>,
}

/// Where the store directory is, or will be.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Disk {
    pub path: String,
    pub in_memory: bool,
    pub free: u64,
}

impl Stream {
    /// `ORDERS`, or `SHOP/ORDERS` where several accounts are seen.
    pub fn title(&self) -> String {
        if self.account.is_empty() {
            self.config.name.clone()
        } else {
            format!("{}/{}", self.account, self.config.name)
        }
    }

    pub fn is_bucket(&self) -> bool {
        crate::nats::jetstream::names::is_internal(&self.config.name)
    }
}

impl Snapshot {
    pub fn varz(&self) -> impl Iterator<Item = (&Server, &Varz)> {
        self.servers.iter().filter_map(|server| Some((server, server.varz.as_ref()?)))
    }

    pub fn jsz(&self) -> impl Iterator<Item = (&Server, &Jsz)> {
        self.servers.iter().filter_map(|server| Some((server, server.jsz.as_ref()?)))
    }

    /// Every consumer with its stream.
    pub fn consumers(&self) -> impl Iterator<Item = (&Stream, &ConsumerInfo)> {
        self.streams.iter().flat_map(|stream| stream.consumers.iter().map(move |consumer| (stream, consumer)))
    }

    pub fn options(&self) -> Option<&Options> {
        self.config.as_ref()?.options.as_deref()
    }

    /// Nanoseconds since a moment; None for one that never was.
    pub fn since(&self, moment: Time) -> Option<i64> {
        (!moment.is_zero()).then(|| self.now.unix_nanos().saturating_sub(moment.unix_nanos()))
    }
}
