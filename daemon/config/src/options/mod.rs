//! Every option of the server, one file per section.

mod accounts;
mod auth_callout;
mod authorization;
mod console;
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
mod metrics;
mod oidc;
mod operator;
mod otel;
mod permissions;
mod proxies;
pub(crate) mod section;
mod sections;
mod start;
mod system;
mod tls;
mod unbuilt;
mod users;
mod websocket;

pub use accounts::{
    Account, AccountJetStream, AccountLimits, Export, ExportKind, GLOBAL_ACCOUNT, Import, Latency, MsgTrace,
    ResponseType, SYSTEM_ACCOUNT, ServiceExport, ServiceImport, StreamImport,
};
pub use auth_callout::AuthCallout;
pub use authorization::Authorization;
pub use console::Console;
pub use files::Files;
pub use http::Http;
pub use identity::Identity;
pub(crate) use identity::NAME_HAS_SPACES;
pub use jetstream::{Cipher, JetStream, JetStreamLimits, Sync};
pub use keepalive::{Keepalive, WriteTimeout};
pub use lame_duck::{LAME_DUCK_DURATION_MIN, LameDuck};
pub use limits::Limits;
pub use listen::Listen;
pub use logging::{LogFormat, Logging};
pub use mappings::{Destination, Mapping};
pub use metrics::Metrics;
pub use oidc::{KeySource, OIDC_ALGORITHMS, Oidc, OidcClaims};
pub use operator::{Delete, Operator, Resolver};
pub use otel::Otel;
pub use permissions::{Permissions, ResponsePermission, SubjectPermission};
pub use proxies::Proxies;
pub(crate) use section::Report;
pub(crate) use sections::apply;
pub use start::{StartError, is_bcrypt};
pub use system::System;
pub use tls::{Certificate, HandshakeFirst, TLS_CURVES, TLS_SUITES, Tls, TlsVersion};
pub use users::{ConnectionType, NkeyUser, Rights, User};
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
    /// The web console there.
    pub console: Console,
    /// TLS of the client listener; `None` is plain.
    pub tls: Option<Tls>,
    /// Where WebSocket clients connect.
    pub websocket: WebSocket,
    /// Who may connect.
    pub authorization: Authorization,
    /// Accounts, in the order written; the global one is not among them.
    pub accounts: Vec<Account>,
    /// Operator mode.
    pub operator: Operator,
    /// Proxies that are trusted.
    pub proxies: Proxies,
    /// Where spans of traced messages go.
    pub otel: Option<Otel>,
    /// How many series `/metrics` shows.
    pub metrics: Metrics,
    /// Subject mappings of the global account, in the order written.
    pub mappings: Vec<Mapping>,
    /// Server-wide switches.
    pub system: System,
    /// Lame duck mode.
    pub lame_duck: LameDuck,
}

impl Options {
    /// All users with passwords and the names of their accounts.
    pub fn users(&self) -> impl Iterator<Item = (&str, &User)> {
        let global = self.authorization.users.iter().map(|user| (GLOBAL_ACCOUNT, user));
        global.chain(
            self.accounts
                .iter()
                .flat_map(|account| account.users.iter().map(|user| (account.name.as_str(), user))),
        )
    }

    /// All users with keys and the names of their accounts.
    pub fn nkeys(&self) -> impl Iterator<Item = (&str, &NkeyUser)> {
        let global = self.authorization.nkeys.iter().map(|user| (GLOBAL_ACCOUNT, user));
        global.chain(
            self.accounts
                .iter()
                .flat_map(|account| account.nkeys.iter().map(|user| (account.name.as_str(), user))),
        )
    }

    /// Whether there is a user of this name or key.
    pub fn has_user(&self, name: &str) -> bool {
        self.users().any(|(_, user)| user.user == name) || self.nkeys().any(|(_, user)| user.nkey == name)
    }
}
