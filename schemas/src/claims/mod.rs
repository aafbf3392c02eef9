//! The claims of NATS JWTs as types: what an operator, an account, a user, an activation token and the two messages of
//! an auth callout say, member by member in the order and with the omissions of the reference, so that what was read
//! is written back to the same bytes.
//!
//! Never here: signatures, keys, time, validation (all of that is `daemon-keys`). A token's middle part goes in, claims
//! come out ([`from_json`]), and back ([`AnyClaims::to_json`], [`Claims::to_json`]).
//!
//! ```
//! use schemas::claims::{AccountClaims, AnyClaims, from_json};
//!
//! let mut account = AccountClaims::new("AAB2CB576PHBBPQ5ODORRZ2LYCMWPZGWGCN2KDK7DXOIMZASKUY3QPZV");
//! account.data.name = "orders".to_owned();
//! account.nats.limits.account.conn = 10;
//! let text = account.to_json().unwrap();
//! let AnyClaims::Generic(_) = from_json(text.as_bytes()).unwrap().claims else { panic!("no type before it is signed") };
//! ```

mod account;
mod activation;
mod any;
mod authorization_request;
mod authorization_response;
mod claims_data;
mod decode;
mod export;
mod export_type;
mod external_authorization;
mod generic;
mod generic_fields;
mod import;
mod kind;
mod limits;
mod mappings;
mod msg_trace;
mod operator;
mod permissions;
mod revocations;
mod service_latency;
mod signing_keys;
pub mod subject;
mod tags;
mod user;
mod user_limits;
mod user_scope;
mod v1;

pub use account::{Account, AccountClaims};
pub use activation::{Activation, ActivationClaims};
pub use any::AnyClaims;
pub use authorization_request::{
    AuthorizationRequest, AuthorizationRequestClaims, ClientInformation, ClientTls, ConnectOptions, ServerId,
};
pub use authorization_response::{AuthorizationResponse, AuthorizationResponseClaims};
pub use claims_data::{Body, Claims, ClaimsData};
pub use decode::{ClaimsError, Decoded, from_json};
pub use export::Export;
pub use export_type::ExportType;
pub use external_authorization::ExternalAuthorization;
pub use generic::GenericClaims;
pub use generic_fields::GenericFields;
pub use import::Import;
pub use kind::Kind;
pub use limits::{AccountLimits, JetStreamLimits, NatsLimits, OperatorLimits};
pub use mappings::{Mappings, WeightedMapping};
pub use msg_trace::MsgTrace;
pub use operator::{Operator, OperatorClaims};
pub use permissions::{Permission, Permissions, ResponsePermission};
pub use revocations::Revocations;
pub use service_latency::ServiceLatency;
pub use signing_keys::SigningKeys;
pub use tags::TagList;
pub use user::{User, UserClaims, UserPermissionLimits};
pub use user_limits::{CidrList, TimeRange, UserLimits};
pub use user_scope::UserScope;

/// The version of the claims that are written; what is newer is refused.
pub const VERSION: i64 = 2;
/// A limit that limits nothing.
pub const NO_LIMIT: i64 = -1;
/// Every account, every key.
pub const ALL: &str = "*";

/// Left out where Go's `omitempty` leaves out.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
