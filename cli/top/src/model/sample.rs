//! One answer of a server: its counters, and its connections.

use schemas::go::Time;
use schemas::monitor::{ConnInfo, Connz, Varz};

/// `/varz` and `/connz`, asked for one after the other.
#[derive(Debug, Clone, Default)]
pub struct Sample {
    pub varz: Varz,
    pub connections: Vec<ConnInfo>,
    /// When the server listed the connections.
    pub listed: Time,
    /// Entries of the list, as the server counts them.
    pub polled: i64,
}

impl Sample {
    pub fn new(varz: Varz, connz: Connz) -> Sample {
        Sample {
            varz,
            listed: connz.now,
            polled: connz.num_connections,
            connections: connz.connections.unwrap_or_default(),
        }
    }
}
