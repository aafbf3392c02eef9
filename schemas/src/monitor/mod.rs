//! What the monitoring endpoints answer: one file per endpoint, fields in the order and under the names they go out,
//! with the options of its request beside it; and what goes around them on `$SYS` subjects.
//!
//! Durations named in nanoseconds are integers; those named as text ("uptime", "idle", "rtt") are already formatted.
//! Every type reads back with absent fields at their default, and lists and maps from `null`, so that a client can
//! take any server's answer.

pub mod accountz;
pub mod accstatz;
pub mod connz;
pub mod connz_sort;
pub mod expvarz;
pub mod filter;
pub mod gatewayz;
pub mod healthz;
pub mod ipqueuesz;
pub mod jsz;
pub mod leafz;
pub mod listeners;
pub mod permission;
pub mod profilez;
pub mod raftz;
pub mod routez;
pub mod server_info;
pub mod statsz;
pub mod subsz;
pub mod varz;

pub use accountz::{AccountInfo, Accountz, AccountzOptions, ExtExport, ExtImport, ExtVrIssue, MapDest};
pub use accstatz::{AccountStat, AccountStatz, AccountStatzOptions, DataStats, MsgBytes};
pub use connz::{ConnInfo, Connz, ConnzOptions, ConnzState, SubDetail, TlsPeerCert};
pub use connz_sort::{ConnzSort, SortError};
pub use expvarz::{Expvarz, MemStats};
pub use filter::{EventFilterOptions, Filtered};
pub use gatewayz::{AccountGatewayz, Gatewayz, GatewayzOptions, RemoteGatewayz};
pub use healthz::{HealthStatus, HealthzError, HealthzErrorKind, HealthzOptions};
pub use ipqueuesz::{IpQueue, Ipqueuesz, IpqueueszOptions};
pub use jsz::{AccountDetail, Jsz, JszOptions, StoreDamage, StreamDetail};
pub use leafz::{LeafInfo, Leafz, LeafzOptions};
pub use permission::SubjectPermission;
pub use profilez::{Profilez, ProfilezOptions};
pub use raftz::{Raftz, RaftzGroup, RaftzGroupPeer, RaftzOptions};
pub use routez::{RouteInfo, Routez, RoutezOptions};
pub use server_info::{ServerApiResponse, ServerId, ServerInfo};
pub use statsz::{GatewayStat, RouteStat, ServerStats, ServerStatsMsg};
pub use subsz::{SublistStats, Subsz, SubszOptions};
pub use varz::Varz;

/// Go's `omitempty` and `omitzero`.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
