//! Events that servers publish, JetStream's under `$JS.EVENT.` and their own under `$SYS.`: advisories and metrics,
//! one family a file.
//!
//! Ids and times are handed in; nothing here publishes.

pub mod action;
pub mod api;
pub mod client_info;
pub mod cluster;
pub mod connection;
pub mod delivery;
pub mod event;
pub mod group;
pub mod server;
pub mod snapshot;

pub use action::{Action, ConsumerAction, ConsumerPause, StreamAction};
pub use api::{ApiAudit, ApiLimitReached};
pub use client_info::ClientInfo;
pub use cluster::{
    ConsumerLeaderElected, ConsumerQuorumLost, DomainLeaderElected, StreamLeaderElected, StreamQuorumLost,
};
pub use connection::{AccountConnections, ClientConnect, ClientDisconnect};
pub use delivery::{ConsumerAck, MaxDeliver, Nak, Terminated};
pub use event::{Event, EventBody};
pub use group::{
    BatchAbandonReason, ConsumerGroupPinned, ConsumerGroupUnpinned, StreamBatchAbandoned, UnpinReason,
};
pub use server::{MetaRescue, ServerOutOfSpace, ServerRemoved};
pub use snapshot::{RestoreComplete, RestoreCreate, SnapshotComplete, SnapshotCreate};
