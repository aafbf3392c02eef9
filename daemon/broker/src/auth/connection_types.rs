//! The ways in that a user may be limited to (`allowed_connection_types`).

use crate::connection_type::ConnectionType;

/// Every name that configuration and tokens know, whether this server has such a listener or not.
const NAMES: [&str; 7] =
    ["STANDARD", "WEBSOCKET", "LEAFNODE", "LEAFNODE_WS", "MQTT", "MQTT_WS", "IN_PROCESS"];

/// A set of them; the empty set allows all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ConnectionTypes(u8);

impl ConnectionTypes {
    /// Adds the type of this name, in any case. False when there is none such.
    #[must_use]
    pub fn add(&mut self, name: &str) -> bool {
        let known = NAMES.iter().position(|n| n.eq_ignore_ascii_case(name));
        self.0 |= known.map_or(0, |at| 1 << at);
        known.is_some()
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a connection of this type may come in.
    pub fn allow(self, t: ConnectionType) -> bool {
        let bit = NAMES.iter().position(|n| *n == t.name()).map_or(0, |at| 1 << at);
        self.is_empty() || self.0 & bit != 0
    }

    /// The names in it.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().enumerate().filter(move |(at, _)| self.0 & (1 << at) != 0).map(|(_, name)| name)
    }
}
