//! The kind of listener a connection came through. What differs between them is text and the rules of the way in
//! ([`crate::policy::ListenerPolicy`]); a session treats them all alike.

/// How a connection reaches the server.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ConnectionType {
    /// The clients' own listener.
    #[default]
    Standard,
    WebSocket,
}

impl ConnectionType {
    /// As `allowed_connection_types` and user claims name it.
    pub fn name(self) -> &'static str {
        match self {
            ConnectionType::Standard => "STANDARD",
            ConnectionType::WebSocket => "WEBSOCKET",
        }
    }

    /// As monitoring and events name it.
    pub fn client_type(self) -> &'static str {
        match self {
            ConnectionType::Standard => "nats",
            ConnectionType::WebSocket => "websocket",
        }
    }

    /// What stands before the connection's number in the log.
    pub fn id_prefix(self) -> &'static str {
        match self {
            ConnectionType::Standard => "cid",
            ConnectionType::WebSocket => "wid",
        }
    }
}
