//! The ways in that a user may be limited to.

/// How a connection came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ConnectionType {
    #[default]
    Standard,
    Websocket,
    Leafnode,
    LeafnodeWs,
    Mqtt,
    MqttWs,
    InProcess,
}

impl ConnectionType {
    pub const ALL: [ConnectionType; 7] = [
        Self::Standard,
        Self::Websocket,
        Self::Leafnode,
        Self::LeafnodeWs,
        Self::Mqtt,
        Self::MqttWs,
        Self::InProcess,
    ];

    /// As configuration and tokens write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::Websocket => "WEBSOCKET",
            Self::Leafnode => "LEAFNODE",
            Self::LeafnodeWs => "LEAFNODE_WS",
            Self::Mqtt => "MQTT",
            Self::MqttWs => "MQTT_WS",
            Self::InProcess => "IN_PROCESS",
        }
    }

    /// The type of this name, in any case.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.name().eq_ignore_ascii_case(name))
    }
}

/// A set of them; the empty set allows all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ConnectionTypes(u8);

impl ConnectionTypes {
    pub fn insert(&mut self, t: ConnectionType) {
        self.0 |= 1 << t as u8;
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a connection of this type may come in.
    pub fn allow(self, t: ConnectionType) -> bool {
        self.is_empty() || self.0 & (1 << t as u8) != 0
    }
}

impl FromIterator<ConnectionType> for ConnectionTypes {
    fn from_iter<I: IntoIterator<Item = ConnectionType>>(types: I) -> Self {
        let mut set = ConnectionTypes::default();
        types.into_iter().for_each(|t| set.insert(t));
        set
    }
}
