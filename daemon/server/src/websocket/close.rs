//! What a close frame says: a status and a few words.

use super::frame::CONTROL_MAX;
use daemon_broker::CloseReason;

pub const PROTOCOL_ERROR: u16 = 1002;
pub const INVALID_PAYLOAD: u16 = 1007;
pub const TOO_BIG: u16 = 1009;

/// The status of a connection that ends for `reason`.
fn status(reason: CloseReason) -> u16 {
    use CloseReason::*;
    match reason {
        ClientClosed => 1000,
        AuthenticationTimeout
        | AuthenticationFailure
        | SlowConsumerPendingBytes
        | SlowConsumerWriteDeadline
        | MaximumConnectionsExceeded
        | MaximumControlLineExceeded
        | MaximumSubscriptionsExceeded
        | MissingAccount
        | AuthenticationExpired => 1008,
        TlsHandshakeFailure => 1015,
        ParseError | ProtocolViolation | BadClientProtocolVersion => PROTOCOL_ERROR,
        MaximumMessagePayloadExceeded => TOO_BIG,
        WriteError | ReadError | StaleConnection | ServerShutdown => 1001,
        _ => 1011,
    }
}

/// The payload of a close frame for `reason`.
pub fn close_payload(reason: CloseReason) -> Vec<u8> {
    payload(status(reason), reason.text())
}

/// The payload of a close frame; words that do not fit are cut, with dots to say so.
pub fn payload(status: u16, text: &str) -> Vec<u8> {
    let mut out = status.to_be_bytes().to_vec();
    let room = CONTROL_MAX - 2;
    if text.len() <= room {
        out.extend_from_slice(text.as_bytes());
        return out;
    }
    let mut end = room - 3;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    out.extend_from_slice(&text.as_bytes()[..end]);
    out.extend_from_slice(b"...");
    out
}

/// Whether a peer may give this status as its reason.
pub fn is_valid_status(status: u16) -> bool {
    matches!(status, 1000..=1003 | 1007..=1014 | 3000..=4999)
}
