//! Waits until one server knows what is subscribed at the other.

use std::time::{Duration, Instant};

use crate::failure::Outcome;
use crate::thin::{Client, Settings};

/// How long servers of one cluster may take to tell each other.
const PATIENCE: Duration = Duration::from_secs(2);
const EVERY: Duration = Duration::from_millis(10);

/// Publishes at one side until a message arrives at the other. Nothing to wait for when both are one server.
pub fn wait(settings: &Settings, publisher: &mut Client, subscriber: &mut Client) -> Outcome {
    if publisher.info().server_id == subscriber.info().server_id {
        return Ok(());
    }
    let inbox = settings.inbox();
    let sid = 2;
    subscriber.subscribe(&inbox, None, sid);
    subscriber.round_trip(settings.timeout)?;
    let start = Instant::now();
    loop {
        publisher.publish(inbox.as_bytes(), b"", b"", b"")?;
        publisher.flush()?;
        if subscriber.receive(Some(EVERY), |_, _| {})?.is_some_and(|n| n > 0) {
            break;
        }
        if start.elapsed() > PATIENCE {
            crate::fail!("couldn't receive end-to-end test message");
        }
    }
    // Those still on their way must not be taken for messages of the test, which are never empty.
    subscriber.unsubscribe(sid);
    subscriber.round_trip(settings.timeout)?;
    Ok(())
}
