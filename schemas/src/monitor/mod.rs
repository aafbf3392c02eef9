//! What the monitoring endpoints answer: one file per endpoint, fields in the order and under the names they go out.
//!
//! Durations named in nanoseconds are integers; those named as text ("uptime", "idle", "rtt") are already formatted.
//! Every type reads back with absent fields at their default, so that a client can take any server's answer.

pub mod connz;
pub mod connz_sort;
pub mod healthz;
pub mod jsz;
pub mod listeners;
pub mod subsz;
pub mod varz;

pub use connz::{ConnInfo, Connz, ConnzOptions, ConnzState, SubDetail, TlsPeerCert};
pub use connz_sort::{ConnzSort, SortError};
pub use healthz::{HealthStatus, HealthzError, HealthzErrorKind};
pub use jsz::{AccountDetail, Jsz, JszOptions, StoreDamage, StreamDetail};
pub use subsz::{Subsz, SubszOptions};
pub use varz::Varz;

/// Go's `omitempty` and `omitzero`.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
