//! Clients that come and go, and what an account's connections amount to: `$SYS.ACCOUNT.<account>.` and
//! `$SYS.SERVER.<id>.CLIENT.AUTH.ERR`.

use serde::{Deserialize, Serialize};

use super::client_info::ClientInfo;
use super::event::EventBody;
use crate::monitor::{AccountStat, DataStats, ServerInfo};

/// `$SYS.ACCOUNT.<account>.CONNECT`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClientConnect {
    pub server: ServerInfo,
    pub client: ClientInfo,
}

/// `$SYS.ACCOUNT.<account>.DISCONNECT` and, for those that were not let in, `$SYS.SERVER.<id>.CLIENT.AUTH.ERR`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClientDisconnect {
    pub server: ServerInfo,
    pub client: ClientInfo,
    /// To the client.
    pub sent: DataStats,
    pub received: DataStats,
    pub reason: String,
}

/// `$SYS.ACCOUNT.<account>.SERVER.CONNS`
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountConnections {
    pub server: ServerInfo,
    #[serde(flatten)]
    pub stat: AccountStat,
}

impl EventBody for ClientConnect {
    const TYPE: &'static str = "io.nats.server.advisory.v1.client_connect";
}

impl EventBody for ClientDisconnect {
    const TYPE: &'static str = "io.nats.server.advisory.v1.client_disconnect";
}

impl EventBody for AccountConnections {
    const TYPE: &'static str = "io.nats.server.advisory.v1.account_connections";
}
