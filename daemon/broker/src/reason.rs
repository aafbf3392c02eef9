//! Why a connection ended: the words of `connz` and of disconnect events.

/// Why a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum CloseReason {
    ClientClosed = 1,
    AuthenticationTimeout,
    AuthenticationFailure,
    TlsHandshakeFailure,
    SlowConsumerPendingBytes,
    SlowConsumerWriteDeadline,
    WriteError,
    ReadError,
    ParseError,
    StaleConnection,
    ProtocolViolation,
    BadClientProtocolVersion,
    MaximumConnectionsExceeded,
    MaximumMessagePayloadExceeded,
    MaximumControlLineExceeded,
    MaximumSubscriptionsExceeded,
    ServerShutdown,
    AuthenticationExpired,
    MissingAccount,
    NoRespondersRequiresHeaders,
    Kicked,
    MaximumAccountConnectionsExceeded,
    CredentialsRevoked,
    ProxyNotTrusted,
    ProxyRequired,
}

impl CloseReason {
    const ALL: [CloseReason; 25] = [
        Self::ClientClosed,
        Self::AuthenticationTimeout,
        Self::AuthenticationFailure,
        Self::TlsHandshakeFailure,
        Self::SlowConsumerPendingBytes,
        Self::SlowConsumerWriteDeadline,
        Self::WriteError,
        Self::ReadError,
        Self::ParseError,
        Self::StaleConnection,
        Self::ProtocolViolation,
        Self::BadClientProtocolVersion,
        Self::MaximumConnectionsExceeded,
        Self::MaximumMessagePayloadExceeded,
        Self::MaximumControlLineExceeded,
        Self::MaximumSubscriptionsExceeded,
        Self::ServerShutdown,
        Self::AuthenticationExpired,
        Self::MissingAccount,
        Self::NoRespondersRequiresHeaders,
        Self::Kicked,
        Self::MaximumAccountConnectionsExceeded,
        Self::CredentialsRevoked,
        Self::ProxyNotTrusted,
        Self::ProxyRequired,
    ];

    /// The reason with this number, as stored in an atomic; 0 is none.
    pub(crate) fn from_u8(n: u8) -> Option<Self> {
        n.checked_sub(1).and_then(|i| Self::ALL.get(i as usize).copied())
    }

    /// The reference's words.
    pub fn text(self) -> &'static str {
        match self {
            Self::ClientClosed => "Client Closed",
            Self::AuthenticationTimeout => "Authentication Timeout",
            Self::AuthenticationFailure => "Authentication Failure",
            Self::TlsHandshakeFailure => "TLS Handshake Failure",
            Self::SlowConsumerPendingBytes => "Slow Consumer (Pending Bytes)",
            Self::SlowConsumerWriteDeadline => "Slow Consumer (Write Deadline)",
            Self::WriteError => "Write Error",
            Self::ReadError => "Read Error",
            Self::ParseError => "Parse Error",
            Self::StaleConnection => "Stale Connection",
            Self::ProtocolViolation => "Protocol Violation",
            Self::BadClientProtocolVersion => "Bad Client Protocol Version",
            Self::MaximumConnectionsExceeded => "Maximum Connections Exceeded",
            Self::MaximumMessagePayloadExceeded => "Maximum Message Payload Exceeded",
            Self::MaximumControlLineExceeded => "Maximum Control Line Exceeded",
            Self::MaximumSubscriptionsExceeded => "Maximum Subscriptions Exceeded",
            Self::ServerShutdown => "Server Shutdown",
            Self::AuthenticationExpired => "Authentication Expired",
            Self::MissingAccount => "Missing Account",
            Self::NoRespondersRequiresHeaders => "No Responders Requires Headers",
            Self::Kicked => "Kicked",
            Self::MaximumAccountConnectionsExceeded => "Maximum Account Connections Exceeded",
            Self::CredentialsRevoked => "Credentials Revoked",
            Self::ProxyNotTrusted => "Proxy Not Trusted",
            Self::ProxyRequired => "Proxy Required",
        }
    }

    /// Too much waited for the client, or for too long.
    pub fn is_slow_consumer(self) -> bool {
        matches!(self, Self::SlowConsumerPendingBytes | Self::SlowConsumerWriteDeadline)
    }

    /// Whether what still waits for the client (an `-ERR`, say) is worth a last attempt to write.
    pub fn flushes(self) -> bool {
        !matches!(
            self,
            Self::ReadError
                | Self::WriteError
                | Self::SlowConsumerPendingBytes
                | Self::SlowConsumerWriteDeadline
                | Self::TlsHandshakeFailure
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_name_reasons() {
        for reason in CloseReason::ALL {
            assert_eq!(CloseReason::from_u8(reason as u8), Some(reason));
        }
        assert_eq!(CloseReason::from_u8(0), None);
        assert_eq!(CloseReason::from_u8(200), None);
    }
}
