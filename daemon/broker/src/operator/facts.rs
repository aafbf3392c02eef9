//! What is known of a connection when its user JWT is judged.

use crate::connection_type::ConnectionType;
use jiff::tz::TimeZone;

#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// Address without port.
    pub ip: &'a str,
    pub connection_type: ConnectionType,
    /// It came through a proxy that proved who it is.
    pub trusted_proxy: bool,
    /// What the client was given to sign.
    pub nonce: &'a str,
    /// CONNECT's `sig`.
    pub signature: &'a str,
    /// Unix nanoseconds.
    pub now: i64,
    /// The zone for times of users that name none.
    pub zone: &'a TimeZone,
}

impl Facts<'_> {
    pub(super) fn seconds(&self) -> i64 {
        self.now.div_euclid(1_000_000_000)
    }
}
