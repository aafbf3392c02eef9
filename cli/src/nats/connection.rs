//! What is logged of a connection, and how long it waits before it connects again.

use std::time::Duration;

use async_nats::{Event, ServerError};

use crate::log;

/// Milliseconds to wait before the n-th attempt to connect again; the last one stays.
const RECONNECT_DELAYS: [u64; 44] = [
    500, 750, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 5750, 6000, 6500, 7000, 7500, 8000,
    8500, 9000, 9500, 10000, 10500, 10750, 11000, 11500, 12000, 12500, 13000, 13500, 14000, 14500, 15000,
    15500, 15750, 16000, 16500, 17000, 17500, 18000, 18500, 19000, 19500, 20000,
];

/// How long to wait before attempt `attempts` (from 0) to connect again.
pub fn reconnect_delay(attempts: usize, trace: bool) -> Duration {
    let base = RECONNECT_DELAYS[attempts.min(RECONNECT_DELAYS.len() - 1)];
    // Between half and one and a half, so that many clients do not come back at once.
    let delay = Duration::from_millis(rand::random_range(base / 2..base * 3 / 2));
    if trace {
        log!(">>> Setting reconnect delay to {}", crate::term::duration::go(delay.as_nanos() as i64));
    }
    delay
}

/// Logs a lost connection always, everything else with `trace` only.
pub fn log(event: &Event, trace: bool) {
    match event {
        Event::Disconnected => log!(">>> Disconnected, will attempt reconnect"),
        _ if !trace => {}
        Event::ServerError(error) => log!(">>> Unexpected NATS error: {}", server_error(error)),
        Event::ClientError(error) => log!(">>> Unexpected NATS error: {error}"),
        Event::SlowConsumer(_) => log!(">>> Unexpected NATS error: nats: slow consumer, messages dropped"),
        Event::Connected => log!(">>> Connected"),
        Event::LameDuckMode => log!(">>> Server is in lame duck mode"),
        _ => {}
    }
}

/// A server's `-ERR` in the words of the reference's client.
pub fn server_error(error: &ServerError) -> String {
    match error {
        ServerError::AuthorizationViolation => "nats: Authorization Violation".into(),
        ServerError::Other(text) if text.to_lowercase().starts_with("permissions violation") => {
            format!("nats: permissions violation: {text}")
        }
        // It begins with `nats: ` itself.
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_are_within_half_of_the_table() {
        for attempts in [0, 1, 43, 1000] {
            let base = RECONNECT_DELAYS[attempts.min(43)];
            let delay = reconnect_delay(attempts, false).as_millis() as u64;
            assert!(delay >= base / 2 && delay < base / 2 + base, "{attempts}: {delay}");
        }
    }

    #[test]
    fn server_errors_have_one_prefix() {
        let text = |error: &str| server_error(&ServerError::Other(error.into()));
        assert_eq!(text("maximum subscriptions exceeded"), "nats: maximum subscriptions exceeded");
        let denied = "Permissions Violation for Publish to \"a\"";
        assert_eq!(text(denied), format!("nats: permissions violation: {denied}"));
        assert_eq!(server_error(&ServerError::AuthorizationViolation), "nats: Authorization Violation");
    }
}
