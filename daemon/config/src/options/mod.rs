//! Every option of the server, one file per section.

mod authorization;
mod files;
mod http;
mod identity;
mod jetstream;
mod keepalive;
mod lame_duck;
mod limits;
mod listen;
mod logging;
mod mappings;
mod section;
mod sections;
mod start;
mod system;
mod tls;
mod tls_names;
mod unbuilt;
mod websocket;

pub use authorization::{Authorization, User};
pub use files::Files;
pub use http::Http;
pub use identity::Identity;
pub(crate) use identity::NAME_HAS_SPACES;
pub use jetstream::{Cipher, JetStream, JetStreamLimits, Sync};
pub use keepalive::{Keepalive, WriteTimeout};
pub use lame_duck::{LAME_DUCK_DURATION_MIN, LameDuck};
pub use limits::Limits;
pub use listen::Listen;
pub use logging::Logging;
pub use mappings::{Destination, Mapping};
pub(crate) use section::Report;
pub(crate) use sections::apply;
pub use start::{StartError, is_bcrypt};
pub use system::System;
pub use tls::{Certificate, HandshakeFirst, Tls, TlsVersion};
pub use websocket::{Origin, WebSocket, host_and_port};

/// All options; `Default` is the reference's defaults.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Options {
    /// Path of the configuration file, empty without one.
    pub config_file: String,
    /// `sha256:…` of that file's content, empty without one.
    pub config_digest: String,
    /// Where clients connect.
    pub listen: Listen,
    /// Names and tags.
    pub identity: Identity,
    /// How much clients may take.
    pub limits: Limits,
    /// Timers of a connection.
    pub keepalive: Keepalive,
    /// Logging and tracing.
    pub logging: Logging,
    /// Pid file, ports file, store directory.
    pub files: Files,
    /// Streams and consumers.
    pub jetstream: JetStream,
    /// Monitoring.
    pub http: Http,
    /// TLS of the client listener; `None` is plain.
    pub tls: Option<Tls>,
    /// Where WebSocket clients connect.
    pub websocket: WebSocket,
    /// Who may connect.
    pub authorization: Authorization,
    /// Subject mappings of the global account, in the order written.
    pub mappings: Vec<Mapping>,
    /// Server-wide switches.
    pub system: System,
    /// Lame duck mode.
    pub lame_duck: LameDuck,
}
